"""The events as they stand on an axis of time: points by side, bands, open ends, conflicts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Op
from kzaz_desk.ui.timeline.units import Unit, days_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzaz_desk.domain.review import Event

_UNTIL = frozenset({Op.UNTIL, Op.BEFORE, Op.BY})
_SINCE = frozenset({Op.SINCE, Op.AFTER})
# More bands than this would be one grey ground.
_MOST_BANDS = 60


@dataclass(frozen=True, slots=True, order=True)
class Band:
    """A time of several steps of the axis, or one that is open at an end.

    Attributes:
        first: First step that is named.
        last: Last step that is named.
        is_open_before: True if it reaches back without a beginning.
        is_open_after: True if it goes on without an end.
    """

    first: int
    last: int
    is_open_before: bool = False
    is_open_after: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """What an axis shows.

    Attributes:
        sides: For each language how many events of a step or less begin in each step.
        bands: Longer and open times, each once.
        conflicts: For events whose mentions disagree the steps of both dates, the earlier first;
            the same step twice where it is no date that differs.
    """

    sides: Mapping[Lang, Mapping[int, int]] = field(default_factory=dict)
    bands: tuple[Band, ...] = ()
    conflicts: frozenset[tuple[int, int]] = frozenset()


def band_of(event: Event, unit: Unit = Unit.YEAR) -> Band | None:
    """The band of an event; None for a point: what is named is no longer than a step."""
    days = days_of(event)
    if days is None:
        return None
    begin, end = days
    before = event.op in _UNTIL or event.begin is None
    after = event.op in _SINCE or event.end_date is None
    if not before and not after and (end - begin).days < unit.days:
        return None
    return Band(unit.step(begin), unit.step(end), before, after)


def axis_of(events: Iterable[Event], unit: Unit = Unit.YEAR) -> Axis:
    """Put events on an axis; those without a date are not on it."""
    sides: dict[Lang, Counter[int]] = {lang: Counter() for lang in Lang}
    bands: set[Band] = set()
    conflicts: set[tuple[int, int]] = set()
    for event in events:
        day = event.begin or event.end_date
        if day is None:
            continue
        band = band_of(event, unit)
        if band is not None:
            bands.add(band)
        else:
            for lang in {mention.place.lang for mention in event.mentions}:
                sides[lang][unit.step(day)] += 1
        if event.conflict:
            rival = event.rival.begin or event.rival.end_date if event.rival else None
            steps = unit.step(day), unit.step(rival or day)
            conflicts.add((min(steps), max(steps)))
    return Axis(sides, tuple(sorted(bands)[:_MOST_BANDS]), frozenset(conflicts))
