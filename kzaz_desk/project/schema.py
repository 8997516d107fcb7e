"""The tables of a project file, version by version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID: Final = 0x4B5A415A
"""Marks a SQLite file as a project ("KZAZ")."""

_FIRST: Final = (
    "CREATE TABLE document (id TEXT PRIMARY KEY, position INTEGER NOT NULL, lang TEXT NOT NULL,"
    " text BLOB NOT NULL, sha256 TEXT NOT NULL, path TEXT, date TEXT, date_source TEXT,"
    " paragraphs TEXT NOT NULL, notes TEXT NOT NULL) STRICT",
    "CREATE TABLE pair (position INTEGER PRIMARY KEY, kk TEXT NOT NULL REFERENCES document(id),"
    " ru TEXT NOT NULL REFERENCES document(id), confidence REAL NOT NULL,"
    " alignment TEXT NOT NULL) STRICT",
    "CREATE TABLE verdict (finding TEXT PRIMARY KEY, state TEXT NOT NULL, comment TEXT NOT NULL,"
    " reviewer TEXT NOT NULL, time TEXT, stale INTEGER NOT NULL) STRICT",
    "CREATE TABLE view (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE owner (slot INTEGER PRIMARY KEY CHECK (slot = 1), token TEXT NOT NULL,"
    " name TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL, since TEXT NOT NULL)"
    " STRICT",
)
_SECOND: Final = (
    "CREATE TABLE event_edit (position INTEGER PRIMARY KEY, edit TEXT NOT NULL) STRICT",
    "CREATE TABLE rule (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
    "CREATE TABLE note (position INTEGER PRIMARY KEY, message TEXT NOT NULL) STRICT",
    "ALTER TABLE document ADD COLUMN file_sha256 TEXT",
)
_THIRD: Final = (
    "CREATE TABLE history (number INTEGER PRIMARY KEY AUTOINCREMENT, finding TEXT NOT NULL,"
    " state TEXT NOT NULL, comment TEXT NOT NULL, reviewer TEXT NOT NULL, time TEXT,"
    " stale INTEGER NOT NULL) STRICT",
    "INSERT INTO history (finding, state, comment, reviewer, time, stale)"
    " SELECT finding, state, comment, reviewer, time, stale FROM verdict ORDER BY time, finding",
)
_FOURTH: Final = ("ALTER TABLE document ADD COLUMN locators TEXT NOT NULL DEFAULT '[]'",)
_FIFTH: Final = (
    "CREATE TABLE resolved (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
    "CREATE TABLE unseen (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "INSERT INTO unseen SELECT name, value FROM view WHERE name = 'due'",
    "DELETE FROM view WHERE name = 'due'",
)
_SIXTH: Final = (
    "ALTER TABLE document ADD COLUMN encoding TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN encoding_chosen INTEGER NOT NULL DEFAULT 0",
)
_SEVENTH: Final = (
    "ALTER TABLE verdict ADD COLUMN other TEXT",
    "ALTER TABLE history ADD COLUMN other TEXT",
)
_EIGHTH: Final = (
    "CREATE TABLE row_comment (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT",
)
MIGRATIONS: Final = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH, _EIGHTH)
"""Statements that lead from each version to the next; version 0 is an empty file."""

VERSION: Final = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, *, until: int = VERSION) -> None:
    """Bring a file to a version, all steps in one transaction.

    Args:
        connection: In autocommit mode; its version must not be beyond `until`.
        until: The version wanted.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version >= until:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[version:until]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {until}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
