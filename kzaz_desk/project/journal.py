"""What of a session is to be written after an edit: no more than the edit changed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.errors import StoreError
from kzaz_desk.domain.review import OPEN
from kzaz_desk.project.opening import save_as
from kzaz_desk.project.shelf import SAVED_AS, settle
from kzaz_desk.project.store import Saved

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.project.session import Session
    from kzaz_desk.project.store import Store


def record_edit(
    store: Store,
    before: Session,
    after: Session,
    *,
    view: Mapping[str, Any],
    rules: tuple[Any, ...] = (),
) -> None:
    """Write the difference of two sessions; it is durable when this returns.

    An answer that an undo took away is written as open, so that the history tells of it.

    Args:
        store: Holds the session of before.
        before: The session before the edit, its undo or redo.
        after: The session now.
        view: State of the window, for edits that make the file be written anew.
        rules: Rules that this version does not know, for the same case.

    Raises:
        StoreError: If it could not be written; the file holds what it held.
    """
    if _shapes(before) != _shapes(after):
        store.save_session(Saved(after, view, rules))
        return
    with store.at_once():
        _record_parts(store, before, after)


def _record_parts(store: Store, before: Session, after: Session) -> None:
    for name, document in after.documents.items():
        if document is not before.documents[name] and document != before.documents[name]:
            store.record_date(name, document.date, document.date_source)
    for index, (old, new) in enumerate(zip(before.pairs, after.pairs, strict=True)):
        if old.alignment is not new.alignment:
            store.record_alignment(index, new.alignment)
    if before.rules != after.rules:
        store.record_rules(after.rules)
    if before.event_edits != after.event_edits:
        store.record_event_edits(after.event_edits)
    if before.row_comments != after.row_comments:
        store.record_row_comments(after.row_comments)
    if _unseen(before) != _unseen(after):
        store.record_changes(after)
    if answers := changed_verdicts(before, after):
        store.record_verdicts(answers)


def _unseen(session: Session) -> tuple[object, ...]:
    return session.altered, session.due, session.resolved


def changed_verdicts(before: Session, after: Session) -> dict[str, Verdict]:
    """Answers of `after` that are others than before, by finding; open where one is gone."""
    old, new = before.review.verdicts, after.review.verdicts
    if old is new:
        return {}
    names = dict.fromkeys((*old, *new))
    return {name: new.get(name, OPEN) for name in names if old.get(name) is not new.get(name)}


def _shapes(session: Session) -> tuple[object, ...]:
    """What cannot be written piece by piece: texts, paragraphs, which documents are pairs."""
    documents = (
        (name, d.text, d.paragraphs, d.sha256, d.path, d.encoding, d.is_encoding_chosen)
        for name, d in session.documents.items()
    )
    return (*documents, *((pair.kk, pair.ru) for pair in session.pairs))


def _places(session: Session) -> frozenset[Path | None]:
    return frozenset(document.path for document in session.documents.values())


class Journal:
    """Writes every edit into the project file that is open; not safe for several threads at once.

    A write that failed is made good by the next one, which then writes everything.
    """

    def __init__(
        self,
        store: Store | None,
        *,
        reviewer: str = "",
        is_automatic: bool = False,
        rules: tuple[Any, ...] = (),
    ) -> None:
        """Take over a store.

        Args:
            store: Open for writing; None to keep nothing until `save_as`.
            reviewer: Name of the user, for the locks of files to come.
            is_automatic: True if the program keeps the project by itself.
            rules: Rules that this version does not know.
        """
        self._store = store
        self._reviewer = reviewer
        self._is_automatic = is_automatic
        self._rules = rules
        self._is_behind = False
        self._places: frozenset[Path | None] | None = None

    @property
    def is_current(self) -> bool:
        """True if the file holds everything that was given."""
        return self._store is not None and not self._is_behind

    def write(self, before: Session, after: Session, view: Mapping[str, Any]) -> None:
        """Write an edit, its undo or redo; it is durable when this returns.

        Raises:
            StoreError: If it could not be written.
        """
        if self._store is None:
            return
        if self._places is None and _places(before) != _places(after):
            self._places = _places(before)
        if self._is_behind:
            self.save(after, view)
            return
        self._is_behind = True
        record_edit(self._store, before, after, view=view, rules=self._rules)
        self._is_behind = False

    def write_view(self, view: Mapping[str, Any]) -> None:
        """Write the state of the window; the next write does so if the last one failed.

        Raises:
            StoreError: If it could not be written.
        """
        if self._store is not None and not self._is_behind:
            self._store.record_view(view)

    def save(self, session: Session, view: Mapping[str, Any]) -> None:
        """Write everything anew.

        Raises:
            StoreError: If it could not be written.
        """
        if self._store is not None:
            self._is_behind = True
            self._store.save_session(Saved(session, view, self._rules))
            self._is_behind = False

    def save_as(self, path: Path, session: Session, view: Mapping[str, Any]) -> None:
        """Go on in another file; the one that the program kept by itself says where.

        Raises:
            StoreError: If the new file could not be written; all goes on in the old one.
        """
        if self._store is not None and path.exists() and path.samefile(self._store.path):
            self.save(session, view)
            return
        new = save_as(path, Saved(session, view, self._rules), self._reviewer)
        if self._store is not None:
            if self._is_automatic:
                with suppress(StoreError):  # all is in the new file
                    self._store.record_view({SAVED_AS: str(path)})
            self._store.close()
        self._store, self._is_automatic, self._is_behind = new, False, False

    def close(self, session: Session) -> None:
        """Give the lock back; may be called twice.

        Args:
            session: What the file holds, to name it after if the program keeps it by itself.
        """
        if self._store is None:
            return
        self._store.close()
        if self._is_automatic:
            has_moved = self._places is not None and self._places != _places(session)
            settle(self._store.path, session, has_moved=has_moved)
        self._store = None
