"""Opening a pair: by drop targets, by drop, by name; what was said about it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.window.dialogs import PasteDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.settings import Settings
    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


def drop(paths: list[Path], mime: QMimeData) -> QDropEvent:
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_window_begins_with_the_start_page_and_no_docks(window: MainWindow) -> None:
    assert window.central.page is window.central.start_page
    assert not any(dock.isVisible() for dock in window.docks.all)
    assert not window.commands["accept"].isEnabled()


def test_opened_pair_shows_texts_findings_and_counts(opened: MainWindow) -> None:
    assert opened.central.page is opened.central.view
    assert opened.docks.findings.isVisible()
    content = opened.pair_view.content
    assert [len(content.document(lang).paragraphs) for lang in Lang] == [6, 6]
    values = {(f.kk_value, f.ru_value) for f in opened.model.session.findings}
    assert any("1,5" in kk and "1,05" in ru for kk, ru in values)
    assert "мектеп.txt" in opened.windowTitle()
    total = len(opened.model.session.findings)
    assert str(total) in opened.status.fields["finding"].text()


def test_sides_are_told_apart_by_the_text_whatever_the_order(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(pair[::-1])

    assert window.model.document(Lang.KK).name == "мектеп.txt"


def test_one_text_on_each_target_opens_the_pair(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    kk, ru = (window.central.start_page.targets[lang] for lang in Lang)
    mimes = [QMimeData(), QMimeData()]

    kk.dropEvent(drop(pair[:1], mimes[0]))
    assert window.central.page is window.central.start_page
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        ru.dropEvent(drop(pair[1:], mimes[1]))

    assert window.model.has_pair


def test_both_texts_dropped_on_the_window_open_at_once(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    mime = QMimeData()

    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.dropEvent(drop(pair, mime))

    assert window.model.has_pair


def test_folder_opens_as_a_project(window: MainWindow, pair: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths([pair[0].parent])

    assert window.model.has_pair


def test_opened_pair_is_among_the_recent_ones(
    opened: MainWindow, pair: list[Path], settings: Settings
) -> None:
    assert settings.recent[0].paths == tuple(str(path.resolve()) for path in pair)

    opened.commands["close"].trigger()

    recent = opened.central.start_page.recent
    assert opened.central.page is opened.central.start_page
    assert "школа.txt" in recent.item(0).text()


def test_recent_pair_opens_by_a_click(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["close"].trigger()
    recent = opened.central.start_page.recent

    with qtbot.waitSignal(opened.loader.completed, timeout=WAIT):
        place = recent.visualItemRect(recent.item(0)).center()
        qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    assert opened.model.has_pair


def test_layout_is_found_again_in_the_next_window(
    make_window: Callable[[], MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = make_window()
    with qtbot.waitSignal(first.loader.completed, timeout=WAIT):
        first.open_paths(pair)
    first.docks.findings.close()
    first.docks.timeline.show()
    first.close()

    second = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=WAIT):
        second.open_paths(pair)

    assert not second.docks.findings.isVisible()
    assert second.docks.timeline.isVisible()


def test_find_bar_opens_by_key_and_escape_closes_it(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert opened.page.find_bar.isVisible()

    qtbot.keyClick(opened.page.find_bar.line, Qt.Key.Key_Escape)

    assert not opened.page.find_bar.isVisible()


def test_pasted_texts_open_as_a_pair(window: MainWindow, pair: list[Path], qtbot: QtBot) -> None:
    window.commands["paste"].trigger()
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    for lang, path in zip(Lang, pair, strict=True):
        dialog.texts[lang].setPlainText(path.read_text(encoding="utf-8"))

    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        dialog.accept()

    assert window.model.has_pair


def test_sample_opens_by_its_button(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        qtbot.mouseClick(window.central.start_page.sample, Qt.MouseButton.LeftButton)

    assert len(window.model.session.findings) > 10
    assert window.model.session.events


def test_presets_open_and_close_the_docks(opened: MainWindow) -> None:
    shown = []
    for name in ("preset_read", "preset_check", "preset_history", "reset_layout"):
        opened.commands[name].trigger()
        shown.append([dock.isVisible() for dock in opened.docks.all])

    assert shown == [
        [False, False, False],
        [True, True, False],
        [False, False, True],
        [True, True, False],
    ]


def test_chosen_colours_are_kept_for_the_next_start(
    make_window: Callable[..., MainWindow], settings: Settings
) -> None:
    window = make_window()

    window.commands["scheme_dark"].trigger()

    assert settings.scheme == "dark"
    assert window.theme.colours.scheme.is_dark
    assert window.commands["scheme_dark"].isChecked()
    assert not window.commands["scheme_system"].isChecked()


def test_panes_take_the_keyboard_in_turn(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.setFocus()

    seen = []
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_F6)
        seen.append(opened.focusWidget())

    assert seen == [opened.findings.list, opened.detail.texts[Lang.KK], opened.pair_view]
