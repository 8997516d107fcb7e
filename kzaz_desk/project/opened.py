"""What was opened, what keeps it, and what of the window's state is kept with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, HouseRules
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.project.shelf import ENDING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kzaz_desk.domain.errors import StoreError
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.project.store import Store


class Access(StrEnum):
    """How to open a project that somebody else may have open."""

    WRITE = "write"
    TAKE_OVER = "take-over"
    READ_ONLY = "read-only"


class AlreadyOpen(KzazError):
    """What is to be opened is what is open."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where projects are kept, and who opens them.

    Attributes:
        folder: Of the projects that the program keeps by itself; None to keep none.
        reviewer: Name of the user.
        held: File of the project that is open; None for none.
        access: How to open.
        encodings: What the user chose for plain texts, by file; the others are guessed, or read
            as they were before.
        user_rules: The user's rules for all projects.
    """

    folder: Path | None = None
    reviewer: str = ""
    held: Path | None = None
    access: Access = Access.WRITE
    encodings: Mapping[Path, str] = field(default_factory=lambda: MappingProxyType({}))
    user_rules: HouseRules = DEFAULT_RULES


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened, and what keeps it.

    Attributes:
        session: With findings and events.
        store: Takes all edits; None if nothing can be written.
        is_automatic: True if the program keeps the project by itself.
        view: State of the window when the project was last open.
        rules: Rules that this version does not know.
        project: The file that was opened; None where there is none.
        problem: Why nothing is written; None if all is well.
        summary: What became of the findings, if texts had changed since the last time.
    """

    session: Session
    store: Store | None = None
    is_automatic: bool = False
    view: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    rules: tuple[Any, ...] = ()
    project: Path | None = None
    problem: StoreError | None = None
    summary: RecheckSummary | None = None

    def close(self) -> None:
        """Give the lock back, if nobody wants what was opened."""
        if self.store is not None:
            self.store.close()


def is_project(paths: Sequence[Path]) -> bool:
    """True if these are one project file, rather than texts."""
    return len(paths) == 1 and paths[0].suffix.lower() == ENDING
