"""The menus and the tool bar of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar

if TYPE_CHECKING:
    from PySide6.QtGui import QActionEvent, QResizeEvent, QUndoStack
    from PySide6.QtWidgets import QLabel, QMainWindow

    from kzaz_desk.ui.window.actions import Actions
    from kzaz_desk.ui.window.docks import Docks


class ToolBar(QToolBar):
    """Leaves the words away where the window is too narrow for them; the tips have them."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the words if all of them have room."""
        super().resizeEvent(event)
        self._fit()

    def actionEvent(self, event: QActionEvent) -> None:  # noqa: N802 - Qt's name
        """Fit anew when a word changes, as all do with the language."""
        super().actionEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(style.ToolButtonIconOnly)


def build_menus(window: QMainWindow, commands: Actions, stack: QUndoStack, docks: Docks) -> None:
    """Fill the menu bar: all commands, undo and redo, and the docks."""
    menus = commands.fill_menus(window)
    undo = stack.createUndoAction(window, _tr("&Undo"))
    undo.setObjectName("undo")
    undo.setShortcut("Ctrl+Z")
    redo = stack.createRedoAction(window, _tr("&Redo"))
    redo.setObjectName("redo")
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    first = menus["edit"].actions()[0]
    menus["edit"].insertActions(first, [undo, redo])
    menus["edit"].insertSeparator(first)
    for number, dock in enumerate(docks.all, start=1):
        toggle = dock.toggleViewAction()
        toggle.setShortcut(f"Ctrl+{number}")
        menus["view"].insertAction(menus["view"].actions()[number - 1], toggle)
    menus["view"].insertSeparator(commands["preset_read"])


def build_tool_bar(window: QMainWindow, commands: Actions, counter: QLabel) -> None:
    """Fill the tool bar; the counter stands before the way to the next finding."""
    bar = ToolBar(_tr("Tools"))
    bar.setObjectName("tools")
    bar.setIconSize(QSize(18, 18))
    commands.fill_tool_bar(bar)
    counter.setObjectName("counter")
    bar.insertWidget(commands["next"], counter)
    window.addToolBar(bar)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowBars", text)
