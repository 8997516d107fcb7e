"""What the window can ask of the floors below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.loader import OpenPaths
    from kzaz_desk.ui.session_model import Recheck


class Realign(Protocol):
    """Aligns a pair again, with the beads that the user set as fixed points."""

    def __call__(self, session: Session, pair: int, /, *, monitor: Monitor) -> Session:
        """The session with the new alignment and its findings."""
        ...


class Redate(Protocol):
    """Resolves again all that hangs on the date of a document."""

    def __call__(self, session: Session, document: str, /, *, monitor: Monitor) -> Session:
        """The session with the dates, findings and events that follow from the new date."""
        ...


@dataclass(frozen=True, slots=True)
class UseCases:
    """The functions that the window runs.

    Attributes:
        open_paths: Opens files; runs on a worker thread.
        recheck: Compares some rows again; runs at once.
        realign: Aligns the rest again; runs on a worker thread.
        redate: Resolves again what hangs on a document's date; runs on a worker thread.
        sample: Folder with the sample project, None if it was not shipped.
    """

    open_paths: OpenPaths
    recheck: Recheck
    realign: Realign
    redate: Redate
    sample: Path | None = None
