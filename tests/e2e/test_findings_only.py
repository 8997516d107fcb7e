"""Rows without a finding step aside, and come back without losing the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def shown(window: MainWindow) -> list[int]:
    beads: list[int] = window.pair_view.pair_layout.rows.bead.tolist()
    return beads


def test_key_shows_rows_around_findings_then_those_alone_then_all(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    view.go_to_bead(3)
    seen = []
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_F4)
        seen.append(shown(opened))

    assert seen == [[0, 1, 2, 3, 4, 5], [1, 3, 4], [0, 1, 2, 3, 4, 5]]
    assert view.current_bead == 3


def test_walk_goes_on_among_the_rows_that_are_left(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_F4)

    rows = []
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_F8)
        rows.append(view.current_bead)

    assert rows == [1, 3, 4]
