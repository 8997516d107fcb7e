"""What a key does to the rows is said in the status bar, and so is taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.text import Lang

from .hand import LEFT, place_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def said(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


@pytest.mark.parametrize(
    ("key", "words"),
    [
        pytest.param(Qt.Key.Key_M, "Merge rows: 2–3 ↔ 2–3", id="merge"),
        pytest.param(Qt.Key.Key_Space, "Confirm row: 2 ↔ 2", id="confirm"),
        pytest.param(Qt.Key.Key_R, "Needs review: 2 ↔ 2", id="needs review"),
        pytest.param(Qt.Key.Key_Insert, "Insert empty cell: — ↔ 2", id="insert"),
    ],
)
def test_edit_of_a_row_is_told_and_so_is_undo(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key, words: str
) -> None:
    opened.pair_view.go_to_bead(1)

    qtbot.keyClick(opened.pair_view, key)
    qtbot.waitUntil(lambda: said(opened) == words)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Z, CTRL)
    edit = words.partition(":")[0]
    qtbot.waitUntil(lambda: said(opened) == f"Undone: {edit}: 2 ↔ 2")


def test_link_no_longer_waits_once_it_is_made(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, Lang.KK, "Жаңа мектептерде"))
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert "press L again" in said(opened)

    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, Lang.RU, "Число учителей"))
    qtbot.keyClick(view, Qt.Key.Key_L)

    qtbot.waitUntil(lambda: said(opened) == "Link cells: 3 ↔ 4")


def test_rows_that_are_shown_are_told_and_stand_on_the_button(
    opened: MainWindow, qtbot: QtBot
) -> None:
    button = opened.commands["rows"]
    for words, brief in (
        ("Rows with findings and their neighbours are shown (6)", "Findings ±1"),
        ("Only rows with findings are shown (3)", "Findings only"),
        ("All rows are shown (6)", "Show"),
    ):
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_F4)
        assert said(opened) == words
        assert button.iconText() == brief
