"""One side of the alignment is moved by keys: single paragraphs, empty cells, distant cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.alignment import Origin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Rows = list[tuple[list[int], list[int]]]


def rows(window: MainWindow) -> Rows:
    return [(list(bead.kk), list(bead.ru)) for bead in window.model.pair.alignment]


@pytest.mark.parametrize(
    ("key", "held", "after"),
    [
        pytest.param(
            KEY.Key_Up, CTRL, [([0], [0, 1]), ([1], []), ([2], [2])], id="first paragraph up"
        ),
        pytest.param(
            KEY.Key_Down, CTRL, [([0], [0]), ([1], []), ([2], [1, 2])], id="last paragraph down"
        ),
        pytest.param(KEY.Key_Insert, NONE, [([0], [0]), ([1], []), ([], [1])], id="an empty cell"),
    ],
)
def test_russian_side_moves_and_undo_brings_it_back(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, after: Rows
) -> None:
    view, before = opened.pair_view, rows(opened)
    view.go_to_bead(1)
    qtbot.keyClick(view, KEY.Key_Tab)

    qtbot.keyClick(view, key, held)
    assert rows(opened)[:3] == after

    qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert rows(opened) == before


def test_cells_of_two_rows_are_linked(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    view.go_to_bead(1)
    qtbot.keyClick(view, KEY.Key_L)
    assert "press L again" in opened.statusBar().currentMessage()

    view.go_to_bead(4)
    qtbot.keyClick(view, KEY.Key_Tab)
    qtbot.keyClick(view, KEY.Key_L)

    linked = [bead for bead in opened.model.pair.alignment if 1 in bead.kk]
    assert [list(bead.ru) for bead in linked] == [[4]]
    assert {finding.kk_value for finding in opened.model.session.findings}


def test_row_is_marked_for_review_and_confirmed(opened: MainWindow, qtbot: QtBot) -> None:
    view, seen = opened.pair_view, []
    view.go_to_bead(2)

    for key in (KEY.Key_R, KEY.Key_Space):
        qtbot.keyClick(view, key)
        seen.append(opened.model.pair.alignment.beads[2].origin)

    assert seen == [Origin.NEEDS_REVIEW, Origin.CONFIRMED]
