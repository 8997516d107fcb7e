"""The events in order of time under their headings; plain values, so that a thread can do it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from kzaz_desk.domain.progress import go_on, watched
from kzaz_desk.domain.review import EventStatus
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.ui.timeline.axis import Axis, axis_of
from kzaz_desk.ui.timeline.event_words import month_text
from kzaz_desk.ui.timeline.places import EventPlaces
from kzaz_desk.ui.timeline.units import Unit, fitting_unit, touches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.timeline.units import Period

_COARSE = frozenset(
    {
        None,
        Granularity.CENTURY,
        Granularity.DECADE,
        Granularity.YEAR,
        Granularity.HALF_YEAR,
        Granularity.QUARTER,
        Granularity.SEASON,
    }
)


class Level(IntEnum):
    """What a row is."""

    YEAR = 0
    MONTH = 1
    EVENT = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a group of events."""

    level: Level
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events to list.

    Attributes:
        text: Must occur in the statement, whatever the case.
        conflicts_only: Only events whose mentions disagree.
        one_language_only: Only events that one side alone speaks of.
        planned_only: Only events that are still to come.
        period: First and last day; None for all, which alone lists those without a date.
        document: Id of a document that must speak of the event; "" for any.
        lang: Language that must speak of the event; None for any.
    """

    text: str = ""
    conflicts_only: bool = False
    one_language_only: bool = False
    planned_only: bool = False
    period: Period | None = None
    document: str = ""
    lang: Lang | None = None

    def accepts(self, event: Event) -> bool:
        """True if an event is to be listed."""
        return (
            (not self.text or self.text.casefold() in event.text.casefold())
            and (
                not self.document or any(m.place.document == self.document for m in event.mentions)
            )
            and (self.lang is None or any(m.place.lang is self.lang for m in event.mentions))
            and (not self.conflicts_only or event.conflict)
            and (not self.one_language_only or is_one_sided(event))
            and (not self.planned_only or event.status is EventStatus.PLANNED)
            and (self.period is None or touches(event, self.period))
        )


def is_one_sided(event: Event) -> bool:
    """True if one language alone speaks of an event."""
    langs = [mention.place.lang for mention in event.mentions]
    return bool(langs) and all(lang is langs[0] for lang in langs)


@dataclass(frozen=True, slots=True)
class Tally:
    """What is to be known of all events together, whatever is listed.

    Attributes:
        events: The events.
        conflicts: Number of those whose mentions disagree.
        one_sided: Number of those that one language alone speaks of.
        planned: Number of those that are still to come.
        steps: Number of events that begin in each step of the axis.
        places: Where they are mentioned.
        axis: How they stand on an axis.
        unit: What a step of that axis is.
    """

    events: tuple[Event, ...] = ()
    conflicts: int = 0
    one_sided: int = 0
    planned: int = 0
    steps: Mapping[int, int] = field(default_factory=Counter)
    places: EventPlaces = field(default_factory=lambda: EventPlaces(()))
    axis: Axis = field(default_factory=Axis)
    unit: Unit = Unit.YEAR


def tallied(events: tuple[Event, ...], report: Callable[[], None] = go_on) -> Tally:
    """Count events and find their places.

    Args:
        events: All of them.
        report: Called often.
    """

    def each() -> Iterable[Event]:
        return watched(events, report)

    days = map(_first_day, each())
    unit = fitting_unit(each())
    return Tally(
        events=events,
        conflicts=sum(event.conflict for event in each()),
        one_sided=sum(is_one_sided(event) for event in each()),
        planned=sum(event.status is EventStatus.PLANNED for event in each()),
        steps=Counter(unit.step(day) for day in days if day is not None),
        places=EventPlaces(each()),
        axis=axis_of(each(), unit),
        unit=unit,
    )


def arranged(
    events: Iterable[Event],
    wanted: EventFilter,
    undated: str,
    report: Callable[[], None] = go_on,
) -> list[Event | Heading]:
    """The events to list, each year and each month under its heading.

    Args:
        events: In order of time, those without a date last.
        wanted: Which of them to list.
        undated: Heading of those without a date.
        report: Called often.
    """
    listed = (event for event in watched(events, report) if wanted.accepts(event))
    return _with_headings(listed, undated, report)


def _with_headings(
    events: Iterable[Event], undated: str, report: Callable[[], None]
) -> list[Event | Heading]:
    items: list[Event | Heading] = []
    by_year: dict[int | None, list[Event]] = {}
    for event in events:
        day = _first_day(event)
        by_year.setdefault(day.year if day else None, []).append(event)
    for year, members in by_year.items():
        title = undated if year is None else str(year)
        items.append(Heading(Level.YEAR, title, len(members)))
        items += _with_months(watched(members, report))
    return items


def _with_months(events: Iterable[Event]) -> list[Event | Heading]:
    """Events of one year: those without a month first, then month by month."""
    items: list[Event | Heading] = []
    by_month: dict[int, list[Event]] = {}
    for event in events:
        day = _first_day(event)
        if day is None or event.granularity in _COARSE:
            items.append(event)
        else:
            by_month.setdefault(day.month, []).append(event)
    for _, members in sorted(by_month.items()):
        day = _first_day(members[0])
        title = month_text(day) if day else ""
        items.append(Heading(Level.MONTH, title, len(members)))
        items += members
    return items


def _first_day(event: Event) -> date | None:
    return event.begin or event.end_date
