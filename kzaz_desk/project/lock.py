"""Who may write into a project file: one row in the file itself, so that it travels with it."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.worded_values import day_words
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    import sqlite3

_STILL_ACTIVE: Final = 259
_QUERY: Final = 0x1000


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a project open for writing.

    Attributes:
        name: Name of the user.
        host: Name of the machine.
        process: Number of the process there.
        since: When it was opened, with time zone.
    """

    name: str
    host: str
    process: int
    since: datetime

    @property
    def is_gone(self) -> bool:
        """True if its process is known to have ended, so that nobody will miss the lock."""
        return self.host == socket.gethostname() and not is_running(self.process)

    @property
    def words(self) -> Message:
        """Who it is and since when, on the clock of this machine."""
        since = self.since.astimezone()
        facts = (
            ("name", self.name),
            ("host", self.host),
            ("day", day_words(since.date())),
            ("time", f"{since:%H:%M}"),
        )
        return Message("Lock", "{name}, {host}, {day}, {time}", facts)


def this_process(name: str, now: datetime) -> Owner:
    """The owner that this process is."""
    return Owner(name, socket.gethostname(), os.getpid(), now)


def read_owner(connection: sqlite3.Connection) -> Owner | None:
    """Who holds the lock; None if it is free."""
    row = connection.execute("SELECT name, host, process, since FROM owner").fetchone()
    return Owner(row[0], row[1], row[2], datetime.fromisoformat(row[3])) if row else None


def write_owner(connection: sqlite3.Connection, owner: Owner, token: str) -> None:
    """Hand the lock to an owner, whoever had it; to be called inside a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO owner VALUES (1, ?, ?, ?, ?, ?)",
        (token, owner.name, owner.host, owner.process, owner.since.isoformat()),
    )


def is_running(process: int) -> bool:
    """True if a process of this number runs on this machine, whoever it belongs to."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_QUERY, 0, process)
        if not handle:
            return False
        status = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(status))
        kernel.CloseHandle(handle)
        return status.value == _STILL_ACTIVE
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
