"""Names of the projects that the program keeps by itself."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kzaz_desk.project.session import Session

ENDING: Final = ".kzaz"
SAVED_AS: Final = "saved_as"
"""Name, in the view of such a project, of the file that the user saved it as."""

_DIGITS: Final = 16


def name_of(parts: Iterable[str]) -> str:
    """A name for parts in any order: hexadecimal digits."""
    return sha256("\n".join(sorted(parts)).encode("utf-8", "surrogateescape")).hexdigest()[:_DIGITS]


def settle(path: Path, session: Session, *, has_moved: bool = False) -> Path:
    """Name a closed project after what its texts hold now, so that they find it anywhere.

    Args:
        path: File of the project, named as `kept.Sources.file_name`.
        session: What it holds.
        has_moved: True if its texts lie elsewhere now than when they were opened.

    Returns:
        Where the file is then; where it was if it cannot be renamed.
    """
    place, _, _ = path.stem.partition("-")
    if has_moved:
        files = {os.path.realpath(d.path) for d in session.documents.values() if d.path}
        place = name_of(files)
    contents = name_of({d.sha256 for d in session.documents.values()})
    target = path.with_name(f"{place}-{contents}{ENDING}")
    if target != path:
        with suppress(OSError):
            path.rename(target)
            return target
    return path
