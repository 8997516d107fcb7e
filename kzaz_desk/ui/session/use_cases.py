"""What the window can ask of the floors below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened, Where
    from kzaz_desk.project.progress import Progress
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import Recheck


class OpenAny(Protocol):
    """Opens a project, or texts with the work that was done on them."""

    def __call__(
        self,
        paths: Sequence[Path],
        where: Where,
        *,
        monitor: Monitor,
        on_partial: Callable[[Session], None] | None = None,
    ) -> Opened:
        """The whole session; `on_partial` gets it as soon as the texts are aligned."""
        ...


class RecheckSources(Protocol):
    """Reads the texts that changed on the disk again and carries the work over."""

    def __call__(
        self, session: Session, /, *, monitor: Monitor
    ) -> tuple[Session, RecheckSummary | None]:
        """The session now, and what became of the findings; None if no text changed."""
        ...


class ChooseEncoding(Protocol):
    """Reads a text in another encoding and carries the work over."""

    def __call__(
        self, session: Session, document: str, encoding: str, /, *, monitor: Monitor
    ) -> tuple[Session, RecheckSummary]:
        """The session now, and what became of the findings; `encoding` "" guesses it."""
        ...


class Realign(Protocol):
    """Aligns a pair again, with the beads that the user set as fixed points."""

    def __call__(self, session: Session, pair: int, /, *, monitor: Monitor) -> Session:
        """The session with the new alignment and its findings."""
        ...


class Check(Protocol):
    """Compares everything again."""

    def __call__(self, session: Session, monitor: Monitor, /) -> Session:
        """The session with all findings and events made anew."""
        ...


class Redate(Protocol):
    """Resolves again all that hangs on the date of a document."""

    def __call__(self, session: Session, document: str, /, *, monitor: Monitor) -> Session:
        """The session with the dates, findings and events that follow from the new date."""
        ...


class Projects(Protocol):
    """What can be learnt of project files without opening them."""

    def abandoned(self, folder: Path, /) -> tuple[Path, ...]:
        """Projects whose program ended without closing them, newest first."""
        ...

    def progress(self, path: Path, /) -> Progress | None:
        """How far a project's review has come; None if it cannot be opened."""
        ...

    def leave(self, path: Path, /) -> None:
        """Give back the lock that a crash left behind."""
        ...


@dataclass(frozen=True, slots=True)
class UseCases:
    """The functions that the window runs.

    Attributes:
        open_any: Opens files; runs on a worker thread.
        recheck: Compares some rows again; runs at once.
        recheck_sources: Checks texts that changed on the disk; runs on a worker thread.
        choose_encoding: Reads a text in another encoding; runs on a worker thread.
        check: Compares everything again; runs on a worker thread.
        realign: Aligns the rest again; runs on a worker thread.
        redate: Resolves again what hangs on a document's date; runs on a worker thread.
        projects: Looks into project files; runs on a worker thread.
        sample: Folder with the sample project, None if it was not shipped.
        folder: Where the program keeps projects by itself; None to keep none.
        reviewer: Name of the user.
    """

    open_any: OpenAny
    recheck: Recheck
    recheck_sources: RecheckSources
    choose_encoding: ChooseEncoding
    check: Check
    realign: Realign
    redate: Redate
    projects: Projects
    sample: Path | None = None
    folder: Path | None = None
    reviewer: str = ""
