"""Undo commands: values are immutable, so a command is the session before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session


class EditCommand(QUndoCommand):
    """Puts one of two sessions in place.

    It does not keep its model alive: else the model could go with its last command, and take the
    stack along that is just deleting the command.

    Attributes:
        focus: Id of the finding that the edit is about; "" if it is about none.
        row: Row of the alignment that the edit is about; -1 if it is about none.
    """

    def __init__(
        self,
        apply: Callable[[Session, EditCommand], None],
        before: Session,
        after: Session,
        text: str,
    ) -> None:
        super().__init__(text)
        self._apply = WeakMethod(apply)
        self._before = before
        self._after = after
        self.focus = ""
        self.row = -1

    def undo(self) -> None:
        """Put the session of before in place."""
        self._put(self._before)

    def redo(self) -> None:
        """Put the session of after in place."""
        self._put(self._after)

    def _put(self, session: Session) -> None:
        apply = self._apply()
        if apply is not None:
            apply(session, self)


class EditStack(QUndoStack):
    """An undo stack that is safe from Python's garbage collector.

    The collector takes what it frees apart in any order. Once it has taken a command apart before
    the stack that holds it, both delete the command (PySide 6.11), and the process ends. But it
    runs all finalizers before it takes anything apart.
    """

    def __del__(self) -> None:
        """Delete the commands while all of them are whole."""
        if isValid(self):
            with QSignalBlocker(self):
                self.clear()
