"""Progress of long work, and how it is cancelled."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Thing = TypeVar("Thing")
_EVERY = 64

NOT_FINISHED: Final = Message("Loader", "The check was not finished: not everything was compared.")
"""Note of a session whose check has not ended, or was stopped."""


class Stage(StrEnum):
    """Step of opening a project, in the order in which they run."""

    READ = "read"
    PARAGRAPHS = "paragraphs"
    ALIGN = "align"
    CHECK = "check"
    EVENTS = "events"
    SAVE = "save"
    EXPORT = "export"


class Cancelled(KzazError):
    """The user asked to stop. Not a failure."""


class Monitor(Protocol):
    """What long work reports to."""

    def report(self, stage: Stage, fraction: float) -> None:
        """Say how far a stage has come; call it at least every 50 ms.

        Args:
            stage: The step that is running.
            fraction: Done share of that step, 0.0 to 1.0.

        Raises:
            Cancelled: If the user asked to stop.
        """
        ...


class Unwatched:
    """A monitor for work that nobody watches and nobody cancels."""

    def report(self, stage: Stage, fraction: float) -> None:
        """Do nothing."""


class Portion:
    """A monitor for work that is a share of more work."""

    def __init__(self, whole: Monitor, start: float, share: float) -> None:
        """Make one.

        Args:
            whole: Told of the progress of all the work.
            start: Done share of the whole when this part begins, 0.0 to 1.0.
            share: Share of the whole that this part is, 0.0 to 1.0.
        """
        self._whole = whole
        self._start = start
        self._share = share

    def report(self, stage: Stage, fraction: float) -> None:
        """Say how far the whole has come; raises Cancelled as the whole does."""
        self._whole.report(stage, self._start + self._share * fraction)


def go_on() -> None:
    """A report for work that nobody watches: it says nothing and never stops."""


def watched(things: Iterable[Thing], report: Callable[[], None]) -> Iterator[Thing]:
    """The same things, with a report before every 64th; for short work on very many."""
    for number, thing in enumerate(things):
        if number % _EVERY == 0:
            report()
        yield thing
