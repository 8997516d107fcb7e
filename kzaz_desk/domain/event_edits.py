"""What a user can say of the timeline: another date, one event or two, not to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.timex import Granularity


@dataclass(frozen=True, slots=True)
class Redate:
    """The user says when an event was.

    Attributes:
        event: Its id.
        value: TIMEX3 value; "" for no date.
        begin: First day; None for no date.
        end_date: Last day; None for no date.
        granularity: How fine the date is given; None for no date.
    """

    event: str
    value: str
    begin: date | None
    end_date: date | None
    granularity: Granularity | None


@dataclass(frozen=True, slots=True)
class Merge:
    """The user says that these events are one; it takes the id and the date of the first."""

    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """The user says that every mention of an event is an event of its own."""

    event: str


@dataclass(frozen=True, slots=True)
class Hide:
    """The user does not want to see an event."""

    event: str


@dataclass(frozen=True, slots=True)
class Apart:
    """The user says that two events are not one, however alike they are."""

    events: tuple[str, ...]


EventEdit = Redate | Merge | Split | Hide | Apart
