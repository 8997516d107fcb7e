"""Progress of long work, and how it is cancelled."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from kzaz_desk.domain.errors import KzazError


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
