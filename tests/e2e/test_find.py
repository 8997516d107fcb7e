"""Words, similar letters and patterns are found in both texts; the place stays on leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.text import Lang

from .hand import LEFT, place_of, type_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.find_bar import FindBar
    from kzaz_desk.ui.window.main_window import MainWindow


@pytest.fixture
def bar(opened: MainWindow, qtbot: QtBot) -> FindBar:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    return opened.page.find_bar


def look_for(window: MainWindow, words: str, qtbot: QtBot) -> list[str]:
    """Type into the bar; gives what is found, in order."""
    bar = window.page.find_bar
    type_words(bar.line, words)
    qtbot.waitUntil(lambda: not bar.is_running)
    texts = {lang: window.pair_view.content.document(lang).text for lang in Lang}
    return [hit.span.of(texts[hit.lang]) for hit in bar.hits]


def test_pattern_is_found_on_both_sides_and_walked_by_enter(
    opened: MainWindow, bar: FindBar, qtbot: QtBot
) -> None:
    qtbot.mouseClick(bar.pattern, LEFT)

    assert look_for(opened, r"20\d\d", qtbot) == ["2019", "2018"]
    assert opened.pair_view.current_bead == 4
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.told.text() == "2 of 2"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert "from the top again" in bar.told.text()


def test_plain_letters_find_the_kazakh_ones_until_told_otherwise(
    opened: MainWindow, bar: FindBar, qtbot: QtBot
) -> None:
    assert look_for(opened, "окушы", qtbot) == ["оқушы"]

    qtbot.mouseClick(bar.similar, LEFT)
    qtbot.waitUntil(lambda: not bar.is_running)

    assert bar.told.text() == "nothing found"


def test_hits_are_walked_from_the_texts_and_escape_keeps_the_place(
    opened: MainWindow, bar: FindBar, qtbot: QtBot
) -> None:
    assert len(look_for(opened, "школ", qtbot)) == 3
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F3)
    found = opened.pair_view.current_bead

    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)

    assert bar.isHidden()
    assert opened.pair_view.hasFocus()
    assert opened.pair_view.current_bead == found == 2


def test_next_hit_is_reached_after_the_bar_was_closed(opened: MainWindow, qtbot: QtBot) -> None:
    bar, view = opened.page.find_bar, opened.pair_view
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_words(bar.line, "мектеп")
    qtbot.waitUntil(lambda: len(bar.hits) > 2 and not bar.is_running)
    count = len(bar.hits)
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()

    qtbot.keyClick(view, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: bar.told.text() == f"2 of {count}")
    assert view.hasFocus()

    qtbot.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told.text() == f"1 of {count}"


def test_selected_word_is_what_is_searched(opened: MainWindow, qtbot: QtBot) -> None:
    bar, view = opened.page.find_bar, opened.pair_view
    at = place_of(view, Lang.RU, "школах")
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at)

    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert bar.line.text() == "школах"
    qtbot.waitUntil(lambda: bar.told.text() == "1 of 1")
