"""Whatever takes the keyboard has a name that a screen reader can say, in every state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def nameless(window: MainWindow) -> list[QWidget]:
    """Widgets on the screen that take the keyboard and say nothing."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            told = QAccessible.queryAccessibleInterface(widget)
            if told is None or not told.text(QAccessible.Text.Name).strip():
                found.append(widget)
    return found


def test_start_page_is_told_whole(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("preset", ["preset_read", "preset_check", "preset_history"])
def test_pair_is_told_whole(opened: MainWindow, qtbot: QtBot, preset: str) -> None:
    opened.commands[preset].trigger()
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)

    assert nameless(opened) == []
