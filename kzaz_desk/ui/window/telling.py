"""Says what a key has just done where nothing else does: edits of rows, which rows are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

from kzaz_desk.ui.pair.shown import ShownRows
from kzaz_desk.ui.session.commands import EditCommand

if TYPE_CHECKING:
    from kzaz_desk.ui.window.frame import WindowFrame


class Telling(QObject):
    """Tells the status bar and the screen reader of edits, of undo, and of the rows shown."""

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._steps = 0
        self._words = ""
        self._is_of_row = False
        # After what the edit itself sets off: its words are the last, its row is current.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._tell)
        window.model.undo_stack.indexChanged.connect(self._on_index_changed)
        window.pair_view.shown_rows_changed.connect(self._on_shown_rows_changed)

    def _on_index_changed(self, index: int) -> None:
        before, self._steps = self._steps, index
        stack = self._window.model.undo_stack
        if not isValid(stack):
            return  # a stack that is taken apart with its window says so too
        is_undone = index < before
        command = stack.command(index if is_undone else index - 1)
        # A decision is told by the review, with the finding that comes next.
        if index == before or not isinstance(command, EditCommand) or command.focus:
            return
        self._is_of_row = command.row >= 0
        if self._is_of_row or is_undone:
            words = command.text()
            self._words = self.tr("Undone: {0}").format(words) if is_undone else words
            self._next.start()

    def _tell(self) -> None:
        label = self._window.model.places.row_label(self._window.pair_view.current_bead)
        self._window.tell(f"{self._words}: {label}" if self._is_of_row else self._words)

    def _on_shown_rows_changed(self, shown: ShownRows) -> None:
        rows = len(self._window.pair_view.pair_layout.rows)
        self._window.tell(f"{_told(shown)} ({rows})")
        self._window.commands["rows"].setIconText(_brief(shown))


def _told(shown: ShownRows) -> str:
    return {
        ShownRows.ALL: _tr("All rows are shown"),
        ShownRows.CONTEXT: _tr("Rows with findings and their neighbours are shown"),
        ShownRows.FINDINGS: _tr("Only rows with findings are shown"),
    }[shown]


def _brief(shown: ShownRows) -> str:
    return {
        ShownRows.ALL: _tr("Show"),
        ShownRows.CONTEXT: _tr("Findings ±1"),
        ShownRows.FINDINGS: _tr("Findings only"),
    }[shown]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)
