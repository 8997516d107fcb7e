"""The project file: one SQLite database that survives a crash at any moment.

Whatever a `record_` or `save_` method was given is on the disk when it returns; a method that
raises has changed nothing. What is derived from the texts (findings, events, quantities) is not
stored: it is worked out again on opening.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Self

from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.review import Review
from kzaz_desk.project import changes_codec, codec
from kzaz_desk.project.faults import translated
from kzaz_desk.project.lock import Owner, read_owner
from kzaz_desk.project.ruling import rules_from, rules_to
from kzaz_desk.project.session import Pair, Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path
    from types import TracebackType

    from kzaz_desk.analysis.house_rules import HouseRules
    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.event_edits import EventEdit
    from kzaz_desk.domain.review import RowComment, Verdict
    from kzaz_desk.domain.text import DateSource, Document

_VERDICT: Final = "finding, state, comment, reviewer, time, stale, other"
_REWRITTEN: Final = (
    "pair", "document", "verdict", "event_edit", "rule", "note", "row_comment", "view",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saved:
    """What a project file holds.

    Attributes:
        session: Documents, pairs, answers; findings, events and extractions are empty.
        view: State of the window: names and any values that JSON can hold.
        rules: Rules that this version does not know, as any values that JSON can hold, in order;
            those that it knows are in the session.
    """

    session: Session
    view: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    rules: tuple[Any, ...] = ()


class Store:
    """An open project file; one caller at a time, a second thread waits.

    Attributes:
        path: The file.
        is_read_only: True if nothing can be written.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, token: str | None) -> None:
        """Use `save_as`, `open_store` or `open_read_only`."""
        self.path = path
        self.is_read_only = token is None
        self._connection = connection
        self._token = token
        self._turn = RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def save_session(self, saved: Saved) -> None:
        """Write everything anew, all or nothing; the history of verdicts stays.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        session = saved.session
        with self._writing() as connection:
            for table in _REWRITTEN:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
            _put_changes(connection, session)
            connection.executemany(
                "INSERT INTO document (id, position, lang, text, sha256, path, date, date_source,"
                " paragraphs, notes, file_sha256, locators, encoding, encoding_chosen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _document_rows(session),
            )
            connection.executemany(
                "INSERT INTO pair VALUES (?, ?, ?, ?, ?)", _pair_rows(session.pairs)
            )
            connection.executemany(
                f"INSERT INTO verdict ({_VERDICT}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
                ((key, *codec.verdict_to(v)) for key, v in session.review.verdicts.items()),
            )
            for table, texts in (
                ("event_edit", [codec.event_edit_to(edit) for edit in session.event_edits]),
                ("rule", [codec.pack(each) for each in (*rules_to(session.rules), *saved.rules)]),
                ("note", [codec.notes_to((note,)) for note in session.notes]),
                ("row_comment", [*map(changes_codec.row_comment_to, session.row_comments)]),
            ):
                connection.executemany(
                    f"INSERT INTO {table} VALUES (?, ?)",  # noqa: S608 - names of our own
                    enumerate(texts),
                )
            _put_view(connection, saved.view)

    def load_session(self) -> Saved:
        """Everything that the file holds.

        Raises:
            StoreError: DAMAGED if a part does not make sense, else as the system says.
        """
        with self._turn, translated(self.path):
            try:
                return _load(self._connection)
            except (ValueError, KeyError, TypeError, IndexError) as error:
                raise StoreError(self.path, StoreFailure.DAMAGED, str(error)[:200]) from error

    def record_verdicts(self, verdicts: Mapping[str, Verdict]) -> None:
        """Keep answers by the findings' ids, all or none, and add them to the history.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        rows = [(finding, *codec.verdict_to(verdict)) for finding, verdict in verdicts.items()]
        with self._writing() as connection:
            for start in ("INSERT OR REPLACE INTO verdict", "INSERT INTO history"):
                connection.executemany(f"{start} ({_VERDICT}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def record_alignment(self, pair: int, alignment: Alignment) -> None:
        """Keep the alignment of the pair at a position; durable when this returns.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            connection.execute(
                "UPDATE pair SET alignment = ? WHERE position = ?",
                (codec.alignment_to(alignment), pair),
            )

    def record_event_edits(self, edits: tuple[EventEdit, ...]) -> None:
        """Keep all answers about events; durable when this returns.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            connection.execute("DELETE FROM event_edit")
            connection.executemany(
                "INSERT INTO event_edit VALUES (?, ?)",
                enumerate(map(codec.event_edit_to, edits)),
            )

    def record_row_comments(self, comments: tuple[RowComment, ...]) -> None:
        """Keep all comments on rows; durable when this returns.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            connection.execute("DELETE FROM row_comment")
            connection.executemany(
                "INSERT INTO row_comment VALUES (?, ?)",
                enumerate(map(changes_codec.row_comment_to, comments)),
            )

    def record_date(self, document: str, day: date | None, source: DateSource | None) -> None:
        """Keep the date of a document; durable when this returns.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            connection.execute(
                "UPDATE document SET date = ?, date_source = ? WHERE id = ?",
                (day.isoformat() if day else None, source, document),
            )

    def record_rules(self, rules: HouseRules) -> None:
        """Keep all rules; durable when this returns. Those of a later version stay.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            unknown = rules_from(map(json.loads, _texts(connection, "rule", "body")))[1]
            connection.execute("DELETE FROM rule")
            connection.executemany(
                "INSERT INTO rule VALUES (?, ?)",
                enumerate(codec.pack(each) for each in (*rules_to(rules), *unknown)),
            )

    def record_changes(self, session: Session) -> None:
        """Keep what is altered, due and resolved in a session; durable when this returns.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            _put_changes(connection, session)

    def record_view(self, view: Mapping[str, Any]) -> None:
        """Keep the state of the window; names that are not given stay as they are.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing() as connection:
            _put_view(connection, view)

    def owner(self) -> Owner | None:
        """Who held the lock when the file was opened, if it was opened read-only."""
        with self._turn, translated(self.path):
            return read_owner(self._connection)

    def history(self) -> tuple[tuple[str, Verdict], ...]:
        """All answers ever given, with the findings' ids, oldest first."""
        with self._turn, translated(self.path):
            rows = self._connection.execute(
                f"SELECT {_VERDICT} FROM history ORDER BY number"  # noqa: S608 - names of our own
            ).fetchall()
        return tuple((row[0], codec.verdict_from(row[1:])) for row in rows)

    def close(self) -> None:
        """Give back the lock and leave one file that can be sent by mail. May be called twice."""
        if self._token is not None:
            self._tidy()
            self._token = None
        self._connection.close()

    def _tidy(self) -> None:
        """A full disk or a lost network drive must not stop the program from closing."""
        try:
            self._connection.execute("DELETE FROM owner WHERE token = ?", (self._token,))
            self._connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            return  # all is committed; the next one to open finds the lock of a process gone

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All that is recorded inside is durable when this ends, or none of it.

        Raises:
            StoreError: FULL, READ_ONLY, TAKEN_OVER, LOCKED or DAMAGED.
        """
        with self._writing():
            yield

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self._token is None:
            raise StoreError(self.path, StoreFailure.READ_ONLY)
        with self._turn, translated(self.path):
            if self._connection.in_transaction:  # a part of what is written at once
                yield self._connection
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._require_lock()
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _require_lock(self) -> None:
        row = self._connection.execute("SELECT token FROM owner").fetchone()
        if row is None or row[0] != self._token:
            owner = read_owner(self._connection)
            raise StoreError(self.path, StoreFailure.TAKEN_OVER, owner.words if owner else "")


def _document_rows(session: Session) -> Iterator[codec.Row]:
    for position, (name, document) in enumerate(session.documents.items()):
        text = codec.text_to(document.text)
        yield (
            name,
            position,
            document.lang,
            text,
            sha256(text).hexdigest(),
            codec.pack(str(document.path)) if document.path else None,
            document.date.isoformat() if document.date else None,
            document.date_source,
            codec.paragraphs_to(document.paragraphs),
            codec.notes_to(document.notes),
            document.sha256,
            codec.pack(document.locators),
            document.encoding,
            int(document.is_encoding_chosen),
        )


def _pair_rows(pairs: tuple[Pair, ...]) -> Iterator[codec.Row]:
    for position, pair in enumerate(pairs):
        yield position, pair.kk, pair.ru, pair.confidence, codec.alignment_to(pair.alignment)


def _put_view(connection: sqlite3.Connection, view: Mapping[str, Any]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO view VALUES (?, ?)",
        ((name, codec.pack(value)) for name, value in view.items()),
    )


def _put_changes(connection: sqlite3.Connection, session: Session) -> None:
    connection.execute("DELETE FROM resolved")
    connection.executemany(
        "INSERT INTO resolved VALUES (?, ?)",
        enumerate(map(changes_codec.resolved_to, session.resolved)),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO unseen VALUES (?, ?)",
        (
            ("due", changes_codec.places_to(session.due)),
            ("altered", changes_codec.altered_to(session.altered)),
        ),
    )


def _load(connection: sqlite3.Connection) -> Saved:
    documents: dict[str, Document] = {}
    for row in connection.execute(
        "SELECT id, lang, text, path, date, date_source, paragraphs, notes, file_sha256,"
        " locators, encoding, encoding_chosen, sha256"
        " FROM document ORDER BY position"
    ):
        if sha256(row[2]).hexdigest() != row[-1]:
            raise ValueError(f"the text of {row[0]} is not the one that was stored")
        documents[row[0]] = codec.document_from(row[:-1])
    rules, unknown = rules_from(map(json.loads, _texts(connection, "rule", "body")))
    unseen = dict(connection.execute("SELECT name, value FROM unseen"))
    session = Session(
        documents=MappingProxyType(documents),
        rules=rules,
        pairs=tuple(
            Pair(kk, ru, codec.alignment_from(alignment), confidence)
            for kk, ru, alignment, confidence in connection.execute(
                "SELECT kk, ru, alignment, confidence FROM pair ORDER BY position"
            )
        ),
        review=_load_review(connection),
        event_edits=tuple(map(codec.event_edit_from, _texts(connection, "event_edit", "edit"))),
        notes=tuple(
            note
            for text in _texts(connection, "note", "message")
            for note in codec.notes_from(text)
        ),
        altered=changes_codec.altered_from(unseen.get("altered", "[]")),
        due=changes_codec.places_from(unseen.get("due", "[]")),
        resolved=tuple(map(changes_codec.resolved_from, _texts(connection, "resolved", "body"))),
        row_comments=tuple(
            map(changes_codec.row_comment_from, _texts(connection, "row_comment", "body"))
        ),
    )
    view = {name: json.loads(value) for name, value in connection.execute("SELECT * FROM view")}
    return Saved(session, MappingProxyType(view), unknown)


def _load_review(connection: sqlite3.Connection) -> Review:
    query = f"SELECT {_VERDICT} FROM verdict ORDER BY rowid"  # noqa: S608 - names of our own
    rows = connection.execute(query)
    return Review(MappingProxyType({row[0]: codec.verdict_from(row[1:]) for row in rows}))


def _texts(connection: sqlite3.Connection, table: str, column: str) -> list[str]:
    query = f"SELECT {column} FROM {table} ORDER BY position"  # noqa: S608 - names of our own
    return [row[0] for row in connection.execute(query)]
