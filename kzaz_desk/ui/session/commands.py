"""Undo commands: values are immutable, so a command is the session before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session


class EditCommand(QUndoCommand):
    """Puts one of two sessions in place.

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
        self._apply = apply
        self._before = before
        self._after = after
        self.focus = ""
        self.row = -1

    def undo(self) -> None:
        """Put the session of before in place."""
        self._apply(self._before, self)

    def redo(self) -> None:
        """Put the session of after in place."""
        self._apply(self._after, self)
