"""Opens project files: checks them, brings them to the present version, takes the lock."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import uuid
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.formats.writing import draft_of, put_in_place
from kzaz_desk.project.faults import translated
from kzaz_desk.project.lock import read_owner, this_process, write_owner
from kzaz_desk.project.schema import APPLICATION_ID, VERSION, migrate
from kzaz_desk.project.store import Saved, Store

if TYPE_CHECKING:
    from collections.abc import Iterator

_BUSY_S: Final = 3.0
# In bytes; what SQLite writes beside a file has a longer name than the file.
_LONGEST_NAME: Final = 255 - len("-journal")
_LONGEST_PATH: Final = 511 - len("-journal")
_BESIDE: Final = ("-wal", "-shm", "-journal")
_SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
)


def save_as(path: Path, saved: Saved, reviewer: str) -> Store:
    """Write a new project file and open it; one that was there is replaced in one step.

    Args:
        path: Where to; its folder must exist.
        saved: What the file is to hold.
        reviewer: Name of the user, for the lock.

    Raises:
        StoreError: LOCKED if somebody has the old file open, else as the system says.
    """
    if path.exists():
        _retire(path, reviewer)
    part = draft_of(path)
    try:
        _require_short(path)
        _remove(part)
        with _created(part, reviewer) as store:
            store.save_session(saved)
        put_in_place(part, path)
    except OSError as error:
        reason = StoreFailure.FULL if error.errno == 28 else StoreFailure.READ_ONLY
        raise StoreError(path, reason, cause_words(error)) from error
    except StoreError as error:
        raise StoreError(path, error.reason, error.detail) from error
    finally:
        with suppress(OSError):
            _remove(part)
    return open_store(path, reviewer)


def open_store(path: Path, reviewer: str, *, take_over: bool = False) -> Store:
    """Open a project file for writing.

    A lock whose process has ended is taken over without asking.

    Args:
        path: The file.
        reviewer: Name of the user, for the lock.
        take_over: True to take the lock from whoever has it; what that one writes afterwards
            is refused there.

    Raises:
        StoreError: MISSING, NOT_A_FILE, NOT_A_PROJECT, DAMAGED, NEWER, LOCKED, READ_ONLY,
            NO_LOCKING or FULL.
    """
    _require_file(path)
    token = uuid.uuid4().hex
    with translated(path):
        connection = _connect(f"{_uri(path)}?mode=rw")
        try:
            _check(path, connection)
            connection.execute("PRAGMA journal_mode = WAL")
            migrate(connection)
            _take_lock(path, connection, reviewer, token, take_over=take_over)
        except BaseException:
            connection.close()
            raise
    return Store(path, connection, token)


def open_read_only(path: Path) -> Store:
    """Open a copy of a project file in memory; the file is not touched, nor is a lock needed.

    Raises:
        StoreError: MISSING, NOT_A_FILE, NOT_A_PROJECT, DAMAGED, NEWER or UNREADABLE.
    """
    _require_file(path)
    memory = _connect(":memory:")
    with translated(path):
        try:
            _copy(path, memory)
            _check(path, memory)
            migrate(memory)
        except BaseException:
            memory.close()
            raise
    return Store(path, memory, None)


def abandoned(folder: Path) -> tuple[Path, ...]:
    """Projects in a folder whose process ended without closing them, newest first.

    Work that was never saved is kept as a project in a folder of the program's own; after a
    crash this finds it. A file that cannot be opened is left out.
    """
    found: list[tuple[float, Path]] = []
    for path in folder.glob("*.kzaz"):
        try:
            with open_read_only(path) as store:
                owner = store.owner()
        except StoreError:
            continue
        if owner is not None and owner.is_gone:
            found.append((owner.since.timestamp(), path))
    return tuple(path for _, path in sorted(found, reverse=True))


def _created(path: Path, reviewer: str) -> Store:
    token = uuid.uuid4().hex
    with translated(path):
        connection = _connect(f"{_uri(path)}?mode=rwc")
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            migrate(connection)
            _take_lock(path, connection, reviewer, token, take_over=True)
        except BaseException:
            connection.close()
            raise
    return Store(path, connection, token)


def _retire(path: Path, reviewer: str) -> None:
    """Bring the file that will be replaced to rest: what lies beside it belongs to it alone."""
    try:
        open_store(path, reviewer).close()
    except StoreError as error:
        if error.reason in {StoreFailure.LOCKED, StoreFailure.READ_ONLY, StoreFailure.NOT_A_FILE}:
            raise
        for end in _BESIDE:
            Path(f"{path}{end}").unlink(missing_ok=True)


def _connect(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
    )
    for setting in _SETTINGS:
        connection.execute(setting)
    return connection


def _check(path: Path, connection: sqlite3.Connection) -> None:
    """Refuse what is no project, is damaged, or could run something by itself."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(path, StoreFailure.NOT_A_PROJECT)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise StoreError(path, StoreFailure.NEWER, str(version))
    for pragma in ("quick_check(1)", "foreign_key_check"):
        answer = connection.execute(f"PRAGMA {pragma}").fetchone()
        if answer not in {None, ("ok",)}:
            raise StoreError(path, StoreFailure.DAMAGED, str(answer[0])[:200])
    odd = connection.execute(
        "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index') LIMIT 1"
    ).fetchone()
    if odd:
        raise StoreError(path, StoreFailure.DAMAGED, f"a trigger or view inside: {odd[0]}"[:200])


def _take_lock(
    path: Path, connection: sqlite3.Connection, reviewer: str, token: str, *, take_over: bool
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        owner = read_owner(connection)
        if owner is not None and not owner.is_gone and not take_over:
            raise StoreError(path, StoreFailure.LOCKED, owner.words)
        write_owner(connection, this_process(reviewer, datetime.now(UTC)), token)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _copy(path: Path, memory: sqlite3.Connection) -> None:
    """Copy a file into memory, from a folder where nothing can be written too."""
    try:
        _copy_from(f"{_uri(path)}?mode=ro", memory)
    except sqlite3.OperationalError:
        # After a crash SQLite wants to write beside the file before it can read it.
        try:
            with TemporaryDirectory() as folder:
                copy = Path(folder) / "copy"
                for end in ("", "-wal", "-journal"):
                    if Path(f"{path}{end}").exists():
                        copyfile(f"{path}{end}", f"{copy}{end}")
                _copy_from(f"{_uri(copy)}?mode=rw", memory)
        except OSError as error:
            raise StoreError(path, StoreFailure.UNREADABLE, cause_words(error)) from error


def _copy_from(uri: str, memory: sqlite3.Connection) -> None:
    until = monotonic() + _BUSY_S

    def give_up(status: int, _remaining: int, _total: int) -> None:
        # Left to itself, a backup tries again for as long as the file is locked.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and monotonic() > until:
            raise sqlite3.OperationalError("database is locked")

    with closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_S)) as connection:
        connection.backup(memory, progress=give_up)


def _require_file(path: Path) -> None:
    try:
        _require_short(path)
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StoreError(path, StoreFailure.MISSING) from error
    except OSError as error:
        raise StoreError(path, StoreFailure.UNREADABLE, cause_words(error)) from error
    except ValueError as error:
        raise StoreError(path, StoreFailure.UNREADABLE, str(error)[:200]) from error
    if not stat.S_ISREG(mode):
        raise StoreError(path, StoreFailure.NOT_A_FILE)


def _require_short(path: Path) -> None:
    """SQLite bears shorter paths than the system, and does not say what is the matter."""
    lengths = len(os.fsencode(path.name)), len(os.fsencode(path.absolute()))
    if os.name == "posix" and (lengths[0] > _LONGEST_NAME or lengths[1] > _LONGEST_PATH):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(path))


def _uri(path: Path) -> str:
    return address(path.absolute().as_posix())


def address(name: str) -> str:
    """The URI of a file for SQLite.

    Args:
        name: Whole path with forward slashes: "/texts/a.kzaz", "C:/a.kzaz", "//server/a.kzaz".
    """
    return "file://" + ("" if name.startswith("/") else "/") + quote(os.fsencode(name))


def _remove(path: Path) -> None:
    for name in _family(path):
        name.unlink(missing_ok=True)


def _family(path: Path) -> Iterator[Path]:
    """A database and what SQLite may have left beside it."""
    yield path
    for end in _BESIDE:
        yield Path(f"{path}{end}")
