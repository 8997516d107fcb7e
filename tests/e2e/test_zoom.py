"""The texts are made larger by keys and by wheel; the size is told and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from .hand import LEFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def turn_wheel(window: MainWindow, steps: int) -> None:
    viewport = window.pair_view.viewport()
    centre = QPointF(viewport.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(viewport.mapToGlobal(centre)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, event)


def test_size_is_changed_by_keys_and_wheel_and_told(opened: MainWindow, qtbot: QtBot) -> None:
    field = opened.status.fields["zoom"]
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Plus, CTRL)
    assert (opened.pair_view.zoom, field.text()) == (110, "110%")

    turn_wheel(opened, 1)
    assert opened.pair_view.zoom > 110
    turn_wheel(opened, -3)
    assert opened.pair_view.zoom < 100

    qtbot.mouseClick(field, LEFT)
    assert opened.pair_view.zoom == 100
