"""Rows whose alignment is unsure are counted, visited and settled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.alignment import Alignment

from .hand import LEFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def doubt(window: MainWindow, *rows: int) -> None:
    """Make the alignment of rows unsure."""
    session, pair = window.model.session, window.model.pair
    beads = tuple(
        replace(bead, confidence=0.2) if row in rows else bead
        for row, bead in enumerate(pair.alignment.beads)
    )
    unsure = replace(pair, alignment=Alignment(beads, pair.alignment.sentences))
    window.model.extend(replace(session, pairs=(unsure,)))


def test_weak_rows_are_visited_until_they_are_confirmed(opened: MainWindow, qtbot: QtBot) -> None:
    doubt(opened, 1, 4)
    rows = []
    for _ in range(3):
        qtbot.mouseClick(opened.status.fields["alignment"], LEFT)
        rows.append(opened.pair_view.current_bead)
    assert rows == [1, 4, 1]
    assert opened.statusBar().currentMessage().startswith("From the top again")

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
        rows.append(opened.pair_view.current_bead)

    assert rows[3:] == [4, 4]


def test_row_marked_for_review_is_visited_like_a_weak_one(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.go_to_bead(3)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_R)
    opened.pair_view.go_to_bead(0)

    qtbot.mouseClick(opened.status.fields["alignment"], LEFT)

    assert opened.pair_view.current_bead == 3
