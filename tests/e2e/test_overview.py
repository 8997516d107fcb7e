"""A long text is crossed at a stroke: by the overview, by number, by finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.go_to import GoToDialog
from kzaz_desk.ui.pair.ruler import OverviewRuler
from kzaz_desk.ui.words import LANGUAGE_NAMES

from .hand import LEFT, dialog, type_words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def long_text(window: MainWindow, long_pair: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(long_pair)
    return window


def test_click_into_the_overview_shows_that_part(long_text: MainWindow, qtbot: QtBot) -> None:
    view = long_text.pair_view
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    qtbot.waitUntil(ruler.isVisible)
    assert 45 not in view.rows_in_view()

    qtbot.mouseClick(ruler, LEFT, pos=QPoint(ruler.width() // 2, ruler.height() * 3 // 4))

    assert 45 in view.rows_in_view()


@pytest.mark.parametrize(
    ("typed", "side"),
    [("50", Lang.KK), ("р50", Lang.RU), ("Қ 50", Lang.KK), ("ru50", Lang.RU)],
)
def test_paragraph_is_reached_by_its_number_on_either_side(
    long_text: MainWindow, qtbot: QtBot, typed: str, side: Lang
) -> None:
    view = long_text.pair_view
    qtbot.keyClick(view, Qt.Key.Key_G, CTRL)
    asked = dialog(GoToDialog)

    type_words(asked.line, typed)
    assert asked.told.text().startswith(f"{LANGUAGE_NAMES[side]} 50: ")
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)

    assert view.current_bead == 49
    assert 49 in view.rows_in_view()
    assert view.side is side


@pytest.mark.parametrize("typed", ["0", "61", "x5", "", "р"])
def test_number_that_no_paragraph_has_leads_nowhere(
    long_text: MainWindow, qtbot: QtBot, typed: str
) -> None:
    view = long_text.pair_view
    row = view.current_bead
    qtbot.keyClick(view, Qt.Key.Key_G, CTRL)
    asked = dialog(GoToDialog)

    type_words(asked.line, typed)
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)

    assert asked.isVisible()
    assert "1 to 60" in asked.told.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert view.current_bead == row


def test_last_finding_comes_into_view_and_the_way_leads_back(
    long_text: MainWindow, qtbot: QtBot
) -> None:
    view = long_text.pair_view
    qtbot.keyClick(view, Qt.Key.Key_F8)
    start = view.current_bead

    qtbot.keyClick(view, Qt.Key.Key_End, ALT)
    (place, *_) = view.scene.current
    row = view.pair_layout.row_of(place.lang, place.span.start)
    assert row in view.rows_in_view()
    assert row > 50

    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert view.current_bead == start
