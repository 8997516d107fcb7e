"""Which source files of a session are not what they were when they were read.

Nothing here waits or is told of events: the window looks when the system says that something
happened in a folder, and whenever it comes to the front, since not every drive tells.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from hashlib import file_digest
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzaz_desk.project.session import Session


class Stamp(NamedTuple):
    """What changes when a file is written or replaced.

    Attributes:
        device: Of the file system.
        inode: Another one after a replacement.
        size: Bytes.
        modified: Nanoseconds since 1970.
    """

    device: int
    inode: int
    size: int
    modified: int


class Seen(NamedTuple):
    """A file as it was looked at last.

    Attributes:
        stamp: Its stamp then.
        sha256: Hash of its bytes then, in hexadecimal.
    """

    stamp: Stamp
    sha256: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The source files of a session as they are on the disk.

    Attributes:
        changed: Ids of documents whose file has another content than was read.
        missing: Ids of documents whose file is not there. An editor that replaces a file may
            leave such a moment behind: look again before telling anyone.
        unsettled: Ids of documents whose file was being written while it was looked at, or
            could not be read: look again.
        seen: By path, for the next look: what has the same stamp is not read again.
    """

    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()
    seen: Mapping[Path, Seen] = field(default_factory=lambda: MappingProxyType({}))


def changed_sources(session: Session) -> tuple[str, ...]:
    """Ids of the documents whose file has another content than was read, in their order."""
    return look_at_sources(session).changed


def look_at_sources(session: Session, seen: Mapping[Path, Seen] | None = None) -> Sources:
    """Compare the source files with what was read from them.

    A file that was written anew with the same content has not changed. Documents without a file,
    and those of old projects that kept no hash of it, are left out.

    Args:
        session: What is open.
        seen: From the look before; None to read all files.
    """
    found = {
        path: _look(path, (seen or {}).get(path))
        for path in dict.fromkeys(d.path for d in session.documents.values() if d.sha256)
        if path is not None
    }
    changed: list[str] = []
    missing: list[str] = []
    unsettled: list[str] = []
    for document in session.documents.values():
        if document.path is None or document.path not in found:
            continue
        match found[document.path]:
            case Seen(_, digest):
                changed += [document.id] if digest != document.sha256 else []
            case True:
                unsettled.append(document.id)
            case _:
                missing.append(document.id)
    known = {path: look for path, look in found.items() if isinstance(look, Seen)}
    return Sources(tuple(changed), tuple(missing), tuple(unsettled), MappingProxyType(known))


def watched_paths(session: Session) -> tuple[Path, ...]:
    """What to have the system watch: the source files, and their folders.

    A watch on a file ends when it is replaced; that on its folder does not.
    """
    files = [d.path for d in session.documents.values() if d.path is not None]
    return tuple(dict.fromkeys((*files, *(path.parent for path in files))))


def _look(path: Path, before: Seen | None) -> Seen | bool:
    """The file as it is now; False if there is none, True if it cannot be told yet."""
    stamp = _stamp(path)
    if stamp is None:
        return False
    if before is not None and before.stamp == stamp:
        return before
    try:
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
            is_whole = _stamp_of(os.fstat(file.fileno())) == stamp
    except OSError:
        return True
    return Seen(stamp, digest) if is_whole and _stamp(path) == stamp else True


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    # Opening a pipe would wait for somebody to write into it.
    return _stamp_of(found) if stat.S_ISREG(found.st_mode) else None


def _stamp_of(found: os.stat_result) -> Stamp:
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
