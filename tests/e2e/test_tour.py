"""A stranger is led through the window, and nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kzaz_desk.ui.window.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.help.tour import Tour
    from kzaz_desk.ui.window.main_window import MainWindow

F8, A, M = Qt.Key.Key_F8, Qt.Key.Key_A, Qt.Key.Key_M


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    language = qapp.findChild(Language) or Language(qapp)
    yield language
    language.choose("en")


def _offer(window: MainWindow) -> list[QPushButton]:
    banner = window.central.banner
    return banner.findChildren(QPushButton) if banner.isVisible() else []


@pytest.fixture
def touring(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=30_000):
        window.commands["tour"].trigger()
    assert window.ask.help.guide.tour.number == 1
    return window


def _tour(window: MainWindow) -> Tour:
    return window.ask.help.guide.tour


def test_tour_is_offered_to_a_new_user_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.ask.help.guide.offer()
    _yes, no = _offer(window)[:2]

    qtbot.mouseClick(no, Qt.MouseButton.LeftButton)
    window.ask.help.guide.offer()

    assert not _offer(window)
    assert window.settings.knows_tour


def test_user_who_opens_texts_instead_is_not_asked_again(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    window.ask.help.guide.offer()
    assert _offer(window)

    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(pair)

    assert window.settings.knows_tour
    assert not _tour(window).is_running


def test_tour_waits_with_its_offer_until_the_texts_are_there(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    window.ask.help.guide.offer(after_opening=True)
    assert not _offer(window)

    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(pair)

    assert _offer(window)


def test_tour_is_led_by_what_the_user_does(touring: MainWindow, qtbot: QtBot) -> None:
    tour, view = _tour(touring), touring.pair_view
    view.setFocus()

    for key in (F8, F8, A):
        before = tour.number
        qtbot.keyClick(view, key)
        qtbot.waitUntil(lambda: tour.number == before + 1)  # noqa: B023 - waited for at once
    assert tour.number == 4
    touring.model.undo_stack.undo()
    qtbot.waitUntil(lambda: tour.number == 5)
    qtbot.keyClick(view, M)
    qtbot.waitUntil(lambda: tour.number == 6)
    assert touring.docks.timeline.isVisible()
    events = touring.timeline.list
    events.activated.emit(events.model().index(1, 0))
    tour.go_on()
    if tour.is_running:
        tour.go_on()

    assert not tour.is_running
    assert touring.settings.knows_tour


def test_skipped_tour_gives_the_docks_back_and_is_not_offered(
    touring: MainWindow, qtbot: QtBot
) -> None:
    tour = _tour(touring)
    for _ in range(5):
        tour.go_on()
    assert touring.docks.timeline.isVisible()

    qtbot.mouseClick(tour.callout.skip, Qt.MouseButton.LeftButton)

    assert not touring.docks.timeline.isVisible()
    assert touring.settings.knows_tour


def test_nothing_of_the_tour_is_kept(
    touring: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClick(touring.pair_view, F8)
    qtbot.keyClick(touring.pair_view, A)
    assert touring.model.decided_count == 1
    touring.close()

    assert touring.settings.recent == ()
    assert not list((tmp_path / "projects").glob("*"))
    after = make_window()
    with qtbot.waitSignal(after.loader.completed, timeout=30_000):
        after.commands["sample"].trigger()
    assert after.model.decided_count == 0


def test_own_work_is_kept_when_the_tour_is_taken_from_it(opened: MainWindow, qtbot: QtBot) -> None:
    opened.review.go(1)
    qtbot.keyClick(opened.pair_view, A)
    before = opened.desk.keeper.path

    with qtbot.waitSignal(opened.loader.completed, timeout=30_000):
        opened.commands["tour"].trigger()

    assert before is not None
    assert before.exists()
    assert opened.desk.keeper.path != before
    assert len(opened.settings.recent) == 1


def test_note_about_a_finding_has_one_to_tell_of(touring: MainWindow) -> None:
    tour = _tour(touring)

    tour.go_on()

    assert tour.number == 2
    assert touring.model.current_finding
    assert touring.docks.detail.isVisible()


@pytest.mark.parametrize("away", ["close", "open"])
def test_tour_ends_when_the_sample_is_left(
    away: str, touring: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    if away == "close":
        touring.commands["close"].trigger()
    else:
        with qtbot.waitSignal(touring.loader.completed, timeout=20_000):
            touring.open_paths(pair)

    assert not _tour(touring).is_running
    assert _tour(touring).callout.isHidden()


@pytest.mark.parametrize("code", ["en", "kk", "ru"])
def test_letters_of_the_notes_open_no_menu(
    code: str, touring: MainWindow, english: Language, qtbot: QtBot
) -> None:
    english.choose(code)
    callout = _tour(touring).callout
    menus = {_letter(action.text()) for action in touring.menuBar().actions()}

    while _tour(touring).is_running:
        buttons = [b for b in (callout.skip, callout.back, callout.next) if b.isVisible()]
        letters = [_letter(button.text()) for button in buttons]
        assert len(set(letters)) == len(letters)
        assert not menus & set(letters)
        _tour(touring).go_on()


def _letter(words: str) -> str:
    return words[words.index("&") + 1].casefold()


def test_note_speaks_the_language_that_is_chosen_meanwhile(
    touring: MainWindow, english: Language, qtbot: QtBot
) -> None:
    tour = _tour(touring)
    tour.go_on()

    english.choose("kk")

    qtbot.waitUntil(lambda: tour.callout.title.text() == "Не табылды")
    assert tour.number == 2
    assert tour.callout.skip.text() == "&Тоқтату"


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)])
def test_every_note_stands_whole_inside_the_window(
    size: tuple[int, int], touring: MainWindow, qtbot: QtBot
) -> None:
    touring.resize(*size)
    tour = _tour(touring)
    while tour.is_running:
        callout = tour.callout
        qtbot.waitUntil(lambda: touring.rect().contains(tour.callout.geometry()))
        assert callout.text.height() >= callout.text.heightForWidth(callout.text.width())
        tour.go_on()
