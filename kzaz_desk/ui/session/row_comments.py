"""Comments on rows: what is written to which row now, and writing as a step that can be undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzaz_desk.project.row_comments import comments_by_row, text_of, with_row_comment
from kzaz_desk.ui.session.places import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.review import RowComment
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.session.wandering import Spot


class RowComments(QObject):
    """What was written to the rows of the pair that is shown.

    Signals:
        changed: Other rows have comments, or the comments are others.
    """

    changed = Signal()

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: Mapping[int, tuple[RowComment, ...]] = {}
        model.session_changed.connect(self._refresh)
        model.edited.connect(self._on_edited)
        self._refresh()

    @property
    def texts(self) -> Mapping[int, str]:
        """What was written to each row that has a comment."""
        return {row: text_of(comments) for row, comments in self._rows.items()}

    def text(self, row: int) -> str:
        """What was written to a row, "" for nothing."""
        return text_of(self._rows.get(row, ()))

    @property
    def spots(self) -> list[tuple[Spot, str]]:
        """The rows of all pairs that have comments, in order, with what was written."""
        session = self._model.session
        return [
            ((pair, row), text_of(comments))
            for pair in range(len(session.pairs))
            for row, comments in comments_by_row(session, pair).items()
        ]

    def write(self, row: int, text: str) -> None:
        """Write something else to a row; nothing but white space takes the comment away."""
        before = self._model.session
        reviewer, pair = self._model.reviewer, self._model.pair_index
        after = with_row_comment(before, pair, row, text, reviewer=reviewer, time=datetime.now(UTC))
        if after is not before:
            self._model.replace_session(before, after, self.tr("Comment on a row"), row=row)

    def _on_edited(self, before: Session, after: Session) -> None:
        if before.row_comments is not after.row_comments or (
            after.row_comments and before.pairs is not after.pairs
        ):
            self._refresh()

    def _refresh(self) -> None:
        rows: dict[int, tuple[RowComment, ...]] = {}
        for comment in self._model.session.row_comments:
            row = self._model.places.row(comment.place)
            if row != NOWHERE:
                rows[row] = (*rows.get(row, ()), comment)
        before, self._rows = self._rows, rows
        if before != rows:
            self.changed.emit()
