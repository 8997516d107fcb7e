"""How far the review of a project has come, as its file tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import StoreError
from kzaz_desk.project.opening import open_read_only

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.project.session import Session

PROGRESS: Final = "progress"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review of a project had come when it was last open.

    Attributes:
        names: Of its documents.
        total: Number of findings.
        undecided: How many of them had no answer.
        day: Day when it was last open, ISO 8601; "" if it is not known.
    """

    names: tuple[str, ...]
    total: int
    undecided: int
    day: str


def progress_to(session: Session, decided: int, day: str) -> dict[str, Any]:
    """The progress of a session as values that JSON can hold."""
    total = len(session.findings)
    return {"total": total, "undecided": total - decided, "day": day}


def progress_of(path: Path) -> Progress | None:
    """The progress that a project file tells of; None if it cannot be opened."""
    try:
        with open_read_only(path) as store:
            saved = store.load_session()
    except StoreError:
        return None
    counts = saved.view.get(PROGRESS)
    counts = counts if isinstance(counts, dict) else {}
    names = tuple(document.name for document in saved.session.documents.values())
    try:
        total, undecided = int(counts.get("total", 0)), int(counts.get("undecided", 0))
    except (ValueError, TypeError):
        total = undecided = 0
    return Progress(names, total, undecided, str(counts.get("day", "")))
