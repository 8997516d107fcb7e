"""What SQLite complains of, as failures that the user can be told about."""

from __future__ import annotations

import errno
import sqlite3
import sys
from contextlib import contextmanager
from tempfile import TemporaryFile
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


_NO_LOCKS: Final = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into a `StoreError` for a file.

    Raises:
        StoreError: Instead of `sqlite3.Error`.
    """
    try:
        yield
    except sqlite3.Error as error:
        reason = _reason(error)
        if reason is StoreFailure.LOCKED and _refuses_locks(path.parent):
            reason = StoreFailure.NO_LOCKING
        raise StoreError(path, reason, str(error)[:200]) from error


def _refuses_locks(folder: Path) -> bool:
    """True for a folder, mostly of a network, where no file can be locked.

    SQLite calls a lock that is refused and one that somebody else holds by the same name.
    """
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        with TemporaryFile(dir=folder) as probe:
            fcntl.lockf(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _NO_LOCKS
    return False


def _reason(error: sqlite3.Error) -> StoreFailure:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, reason in _REASONS:
        if name.startswith(prefix):
            return reason
    # Missing tables, broken pages, rows against their own schema.
    return StoreFailure.DAMAGED
