"""Wherever a jump leads, caret, detail and status bar go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.ruler import OverviewRuler

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def test_hit_of_a_search_is_the_row_that_detail_and_status_show(
    opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F, CTRL)
    field = opened.focusWidget()
    qtbot.keyClicks(field, "410")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "410" in opened.detail.texts[Lang.KK].toPlainText())
    assert opened.status.fields["pair"].text() == "Pair 4 ↔ 4"
    assert opened.pair_view.current_bead == 3


def test_walk_puts_the_caret_at_the_number_of_the_side_in_use(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    kk, ru = (opened.model.document(lang).text for lang in Lang)

    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert view.caret == (Lang.KK, kk.index("1 500"))

    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert view.caret == (Lang.RU, ru.index("470"))


def test_finding_of_a_walk_can_be_left_and_come_back_to(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert view.current_bead == 1

    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert view.current_bead == 5


def test_findings_of_a_sentence_said_over_and_over_are_walked_one_by_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / "бекет.txt", tmp_path / "пост.txt"]
    said = ("Бекетте 12 жолаушы күтіп тұр.", "На посту ждут 14 пассажиров.")
    between = (
        ("Көпір былтыр жөнделді.", "Мост отремонтировали в прошлом году."),
        ("Дүкен таңғы сегізден ашық.", "Магазин открыт с восьми утра."),
        ("Автобус кешікпей келеді.", "Автобус приходит без опоздания."),
    )
    for side, path in enumerate(paths):
        lines = [line for other in between for line in (said[side], other[side])]
        path.write_text("\n".join(lines), encoding="utf-8")
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(paths)

    rows = []
    for _ in range(3):
        qtbot.keyClick(window.pair_view, Qt.Key.Key_F8)
        rows.append(window.pair_view.current_bead)
    assert rows == [0, 2, 4]

    qtbot.keyClick(window.pair_view, Qt.Key.Key_A)
    assert window.model.decided_count == 1


def test_space_in_the_list_shows_and_hides_the_detail(opened: MainWindow, qtbot: QtBot) -> None:
    listed = opened.findings.list
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    assert opened.docks.detail.isVisible()

    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert opened.docks.detail.isHidden()

    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert opened.docks.detail.isVisible()


def test_overview_is_hidden_and_shown_by_its_key(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1000, 420)
    ruler = opened.pair_view.findChild(OverviewRuler)
    assert ruler is not None
    qtbot.waitUntil(ruler.isVisible)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F9)
    assert ruler.isHidden()

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F9)
    assert ruler.isVisible()
