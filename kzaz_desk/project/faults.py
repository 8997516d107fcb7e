"""What SQLite complains of, as failures that the user can be told about."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import StoreError, StoreFailure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REASONS: Final = (
    ("SQLITE_IOERR_LOCK", StoreFailure.NO_LOCKING),
    ("SQLITE_IOERR_RDLOCK", StoreFailure.NO_LOCKING),
    ("SQLITE_IOERR_UNLOCK", StoreFailure.NO_LOCKING),
    ("SQLITE_IOERR_CHECKRESERVEDLOCK", StoreFailure.NO_LOCKING),
    ("SQLITE_IOERR_SHM", StoreFailure.NO_LOCKING),
    ("SQLITE_PROTOCOL", StoreFailure.NO_LOCKING),
    ("SQLITE_NOLFS", StoreFailure.NO_LOCKING),
    ("SQLITE_IOERR_READ", StoreFailure.UNREADABLE),
    ("SQLITE_IOERR_SHORT_READ", StoreFailure.DAMAGED),
    ("SQLITE_IOERR", StoreFailure.FULL),
    ("SQLITE_FULL", StoreFailure.FULL),
    ("SQLITE_READONLY", StoreFailure.READ_ONLY),
    ("SQLITE_PERM", StoreFailure.READ_ONLY),
    ("SQLITE_CANTOPEN", StoreFailure.UNREADABLE),
    ("SQLITE_BUSY", StoreFailure.LOCKED),
    ("SQLITE_LOCKED", StoreFailure.LOCKED),
    ("SQLITE_NOTADB", StoreFailure.NOT_A_PROJECT),
)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into a `StoreError` for a file.

    Raises:
        StoreError: Instead of `sqlite3.Error`.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(path, _reason(error), str(error)[:200]) from error


def _reason(error: sqlite3.Error) -> StoreFailure:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, reason in _REASONS:
        if name.startswith(prefix):
            return reason
    # Missing tables, broken pages, rows against their own schema.
    return StoreFailure.DAMAGED
