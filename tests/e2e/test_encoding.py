"""What a plain text is read in is shown, and the user can read it otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.keeping import open_any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened, Where
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
# So short, and with so few letters of Kazakh alone, that the guess goes wrong.
KK = "Ауылда төрт көше бар.\nТөрт көше: 120 метр.\nТөрт өзен бар.\n"
RU = "В ауле четыре улицы.\nЧетыре улицы: 130 метров.\nЕсть четыре реки.\n"
LOST = "ауыл.txt: Mac Cyrillic has no Kazakh letters; those of this text are lost."
# Said of menus by the platform that has no screen.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)"
)
RIGHT, WRONG = "KZ-1048 / UTF-8", "Mac Cyrillic / UTF-8"


@pytest.fixture
def short_pair(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "ауыл.txt", tmp_path / "село.txt"]
    paths[0].write_bytes(KK.encode("kz1048"))
    paths[1].write_text(RU, encoding="utf-8")
    return paths


@pytest.fixture
def guessed(window: MainWindow, short_pair: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(short_pair)
    return window


def ends_only_with_the_text(
    paths: list[Path],
    where: Where,
    *,
    monitor: Monitor,
    on_partial: Callable[[Session], None],
) -> Opened:
    """Shows the texts and goes on until it is stopped."""
    on_partial(open_any(paths, replace(where, folder=None), time=datetime.now(UTC)).session)
    stop = Event()
    while not stop.wait(0.01):
        monitor.report(Stage.CHECK, 0.5)
    raise AssertionError("stopped by nobody")


def field(window: MainWindow) -> str:
    return window.status.fields["encoding"].text()


def popup(qtbot: QtBot) -> QMenu:
    """The menu that is on the screen."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=WAIT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose_by_keys(menu: QMenu, words: str, number: int, qtbot: QtBot) -> None:
    """Go down to an entry, the `number`th that begins with these words, and take it."""
    named = [each for each in menu.actions() if each.text().partition("\t")[0] == words]
    for _ in menu.actions():
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is named[number]:
            break
    assert menu.activeAction() is named[number]
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def read_as(window: MainWindow, name: str, qtbot: QtBot, *, number: int = 0) -> None:
    """Choose an encoding from the menu bar's entry, by the keyboard alone."""
    with qtbot.waitSignal(window.loader.rechecked, timeout=WAIT):
        window.commands["encoding"].trigger()
        choose_by_keys(popup(qtbot), name, number, qtbot)


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    buttons = window.central.banner.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and each.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def values(window: MainWindow) -> list[list[str]]:
    """What the findings mark."""
    documents = window.model.session.documents
    return [
        [place.span.of(documents[place.document].text) for place in finding.places]
        for finding in window.model.session.findings
    ]


def test_guess_is_shown_and_the_loss_of_letters_is_told(guessed: MainWindow) -> None:
    assert field(guessed) == WRONG
    assert guessed.status.fields["encoding"].isVisible()
    assert guessed.central.banner.isVisible()
    assert LOST in guessed.central.banner.notice.text
    assert len(values(guessed)) > 1


def test_choice_is_one_step_that_keeps_the_work_and_is_kept(
    guessed: MainWindow,
    short_pair: list[Path],
    make_window: Callable[..., MainWindow],
    qtbot: QtBot,
) -> None:
    model = guessed.model
    before = model.session
    (metres,) = [f.id for f, marked in zip(before.findings, values(guessed), strict=True)
                 if any("130" in words for words in marked)]  # fmt: skip
    model.set_verdict(metres, VerdictState.IGNORED, comment="солай")
    model.toggle_confirmed(2)
    guessed.pair_view.go_to_bead(1)

    read_as(guessed, "KZ-1048", qtbot)

    assert model.document(Lang.KK).text == KK
    assert field(guessed) == RIGHT
    ((kk, ru),) = values(guessed)
    assert ("120" in kk, "130" in ru) == (True, True)
    (left,) = model.session.findings
    assert model.verdict(left.id).comment == "солай"
    assert model.pair.alignment.beads[2].origin is Origin.CONFIRMED
    assert guessed.pair_view.current_bead == 1
    assert (model.session.altered, model.session.due) == ((), ())
    told = guessed.central.banner.notice.text
    assert told.startswith("ауыл.txt is read as KZ-1048 now. Checked again: ")
    assert "no Kazakh letters" not in told

    model.undo_stack.undo()
    assert field(guessed) == WRONG
    assert len(model.session.findings) == len(before.findings)
    model.undo_stack.redo()
    assert field(guessed) == RIGHT
    guessed.close()

    again = make_window()
    with qtbot.waitSignal(again.loader.completed, timeout=WAIT):
        again.open_paths(short_pair)
    assert field(again) == RIGHT
    assert again.model.document(Lang.KK).text == KK
    assert again.model.document(Lang.KK).is_encoding_chosen


def test_choice_holds_when_the_file_changes(
    guessed: MainWindow, short_pair: list[Path], qtbot: QtBot
) -> None:
    read_as(guessed, "KZ-1048", qtbot)
    short_pair[0].write_bytes(KK.replace("120", "130").encode("kz1048"))

    with qtbot.waitSignal(guessed.loader.rechecked, timeout=WAIT):
        guessed.commands["recheck"].trigger()

    assert field(guessed) == RIGHT
    assert values(guessed) == []


def test_menu_marks_what_is_read_and_shows_the_text_in_each(
    guessed: MainWindow, qtbot: QtBot
) -> None:
    guessed.commands["encoding"].trigger()
    menu = popup(qtbot)

    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:2] == ["Қазақша · ауыл.txt", "Guess again"]
    assert [text.partition("\t")[0] for text in texts[2:10]] == [
        "UTF-8", "UTF-16", "KZ-1048", "PT154", "Windows-1251", "KOI8-R", "CP866", "Mac Cyrillic",
    ]  # fmt: skip
    assert "KZ-1048\tтөрт көше бар. Төрт көше: 120 метр." in texts[4]
    checked = [action.data() for action in menu.actions() if action.isChecked()]
    assert checked == ["Mac Cyrillic", "UTF-8"]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)


def test_field_opens_the_menu_by_the_keyboard_and_says_what_it_is(
    guessed: MainWindow, qtbot: QtBot
) -> None:
    button = guessed.status.fields["encoding"]
    assert button.accessibleName() == (
        "Encoding of the Kazakh text: Mac Cyrillic, of the Russian text: UTF-8"
    )
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    seen: list[str] = []

    def take() -> None:
        seen.append(popup(qtbot).objectName())
        choose_by_keys(popup(qtbot), "KZ-1048", 0, qtbot)

    button.setFocus()
    QTimer.singleShot(0, take)
    with qtbot.waitSignal(guessed.loader.rechecked, timeout=WAIT):
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert seen == ["encodings"]
    assert field(guessed) == RIGHT


def test_guess_again_takes_the_choice_back(guessed: MainWindow, qtbot: QtBot) -> None:
    read_as(guessed, "KZ-1048", qtbot)

    read_as(guessed, "Guess again", qtbot)

    assert field(guessed) == WRONG
    assert not guessed.model.document(Lang.KK).is_encoding_chosen
    assert LOST in guessed.central.banner.notice.text


def test_impossible_encoding_changes_nothing_and_offers_another(
    guessed: MainWindow, qtbot: QtBot
) -> None:
    before = guessed.model.session
    with qtbot.waitSignal(guessed.loader.failed, timeout=WAIT):
        guessed.commands["encoding"].trigger()
        choose_by_keys(popup(qtbot), "UTF-8", 0, qtbot)

    assert guessed.model.session is before
    assert guessed.central.banner.notice.text == (
        "ауыл.txt is not written in UTF-8. Choose another encoding, or let it be guessed."
        " What was open is unchanged."
    )
    press(guessed, "Try encoding…", qtbot)
    with qtbot.waitSignal(guessed.loader.rechecked, timeout=WAIT):
        choose_by_keys(popup(qtbot), "KZ-1048", 0, qtbot)
    assert field(guessed) == RIGHT


def test_choice_waits_until_the_check_is_done(
    make_window: Callable[..., MainWindow], short_pair: list[Path], qtbot: QtBot
) -> None:
    window = make_window(open_any=ends_only_with_the_text)
    with qtbot.waitSignal(window.loader.text_arrived, timeout=WAIT):
        window.open_paths(short_pair)

    window.commands["encoding"].trigger()
    choose_by_keys(popup(qtbot), "KZ-1048", 0, qtbot)

    assert window.statusBar().currentMessage().startswith("The texts are still being checked.")
    assert window.loader.is_running
    assert field(window) == WRONG


def test_file_that_is_gone_changes_nothing(
    guessed: MainWindow, short_pair: list[Path], qtbot: QtBot
) -> None:
    before = guessed.model.session
    short_pair[0].unlink()

    with qtbot.waitSignal(guessed.loader.failed, timeout=WAIT):
        guessed.commands["encoding"].trigger()
        choose_by_keys(popup(qtbot), "KZ-1048", 0, qtbot)

    assert guessed.model.session is before
    assert guessed.central.banner.notice.text.startswith("ауыл.txt does not exist.")


def test_texts_that_could_not_be_opened_are_opened_in_another_encoding(
    window: MainWindow, short_pair: list[Path], qtbot: QtBot
) -> None:
    text = "Қала көшесінде қар қалың, қыс қатты.\n" + KK
    damaged = text.encode("cp866", "replace").replace(b"?", b"\xff\xfe")
    short_pair[0].write_bytes(damaged[:40])
    with qtbot.waitSignal(window.loader.failed, timeout=WAIT):
        window.open_paths(short_pair)
    short_pair[0].write_bytes(text.encode("ptcp154"))

    press(window, "Try encoding…", qtbot)
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        choose_by_keys(popup(qtbot), "PT154", 0, qtbot)

    assert field(window) == "PT154 / UTF-8"
    assert window.model.document(Lang.KK).text == text
    assert window.model.document(Lang.KK).is_encoding_chosen


def test_formats_with_encodings_of_their_own_show_none(
    window: MainWindow, short_pair: list[Path], qtbot: QtBot
) -> None:
    pages = [path.with_suffix(".html") for path in short_pair]
    for page, text in zip(pages, (KK, RU), strict=True):
        lines = "".join(f"<p>{line}</p>" for line in text.splitlines())
        page.write_text(f"<html><body>{lines}</body></html>", encoding="utf-8")

    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(pages)
    window.commands["encoding"].trigger()

    assert window.status.fields["encoding"].isHidden()
    assert QApplication.activePopupWidget() is None
    told = "The formats of these texts have encodings of their own."
    assert window.statusBar().currentMessage() == told
