"""Writes a file as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from time import sleep
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# Windows: access denied, open in another program, locked by one. Scanners for viruses and search
# look into every new file, and let go of it a moment later.
_PASSING: Final = frozenset({5, 32, 33})
_PAUSES: Final = (0.05, 0.1, 0.2, 0.4)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file; it is never to be seen half written.

    Raises:
        OSError: If it cannot be written, with its name; what was there before is untouched.
    """
    # Another process may be about to write the same file.
    draft = draft_of(path, os.getpid())
    try:
        draft.write_bytes(data)
        put_in_place(draft, path)
    except OSError as error:
        error.filename, error.filename2 = os.fspath(path), None  # the file that the user knows
        raise
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def draft_of(path: Path, process: int = 0) -> Path:
    """Where a file is written before it takes its place: beside it, under a short name.

    The name of a file may be as long as the system allows, so nothing is added to it.

    Args:
        path: The file.
        process: Number of the process that alone writes there; 0 where a lock sees to that.
    """
    name = crc32(os.fsencode(path.name))
    return path.with_name(f".kzaz-desk-{name:08x}-{process}.part")


def put_in_place(draft: Path, path: Path, *, wait: Callable[[float], object] = sleep) -> None:
    """Put a finished file in the place of another, in one step.

    Args:
        draft: The finished file, in the same folder.
        path: Its place.
        wait: Lets seconds go by before the next try.

    Raises:
        OSError: If the system refuses it, for longer than a moment.
    """
    for pause in _PAUSES:
        try:
            draft.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _PASSING:
                raise
            wait(pause)
        else:
            return
    draft.replace(path)
