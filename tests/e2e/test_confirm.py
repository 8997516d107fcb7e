"""Rows that were read are confirmed one by one, or all up to here in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.alignment import Origin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def origins(window: MainWindow) -> list[Origin]:
    return [bead.origin for bead in window.model.pair.alignment]


def test_all_rows_up_to_here_are_confirmed_and_taken_back_in_one_step(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    view.go_to_bead(1)
    qtbot.keyClick(view, Qt.Key.Key_R)
    before = origins(opened)
    findings = opened.model.session.findings

    view.go_to_bead(3)
    qtbot.keyClick(view, Qt.Key.Key_Space, SHIFT)
    assert origins(opened) == [
        Origin.CONFIRMED, Origin.NEEDS_REVIEW, Origin.CONFIRMED, Origin.CONFIRMED,
        Origin.AUTO, Origin.AUTO,
    ]  # fmt: skip
    assert opened.model.session.findings == findings
    words = "Confirm rows up to here: 4 ↔ 4"
    qtbot.waitUntil(lambda: opened.statusBar().currentMessage() == words)

    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert origins(opened) == before
