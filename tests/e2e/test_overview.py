"""A long text is crossed at a stroke: by the overview, by number, by finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QSpinBox

from kzaz_desk.ui.pair.ruler import OverviewRuler

from .hand import LEFT, dialog

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


def test_paragraph_is_reached_by_its_number(long_text: MainWindow, qtbot: QtBot) -> None:
    def answer() -> None:
        asked = dialog(QInputDialog)
        number = asked.findChild(QSpinBox)
        number.selectAll()
        qtbot.keyClicks(number, "50")
        qtbot.keyClick(number, Qt.Key.Key_Return)

    def give_up() -> None:
        if (asked := QApplication.activeModalWidget()) is not None:
            asked.close()

    QTimer.singleShot(0, long_text, answer)
    QTimer.singleShot(10_000, long_text, give_up)  # the key press returns only then
    qtbot.keyClick(long_text.pair_view, Qt.Key.Key_G, CTRL)

    assert long_text.pair_view.current_bead == 49
    assert 49 in long_text.pair_view.rows_in_view()


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
