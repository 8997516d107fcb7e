"""Years, months and days as the steps of an axis, counted by whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.domain.review import Event

Period = tuple[date, date]
"""First and last day."""

# Events of no more years than this stand on an axis of months.
_FEW_YEARS = 2
# Events of no more days than this stand on an axis of days.
_FEW_DAYS = 62
_MONTHS = 12


class Unit(IntEnum):
    """What one step of an axis is; a finer one is greater."""

    YEAR = 0
    MONTH = 1
    DAY = 2

    @property
    def days(self) -> int:
        """The most days that a step has."""
        return (366, 31, 1)[self]

    def step(self, day: date) -> int:
        """The number of the step that a day is in."""
        if self is Unit.YEAR:
            return day.year
        return day.year * _MONTHS + day.month - 1 if self is Unit.MONTH else day.toordinal()

    def first_day(self, step: int) -> date:
        """The day that a step begins with."""
        if self is Unit.DAY:
            return date.fromordinal(step)
        year, month = divmod(step, _MONTHS) if self is Unit.MONTH else (step, 0)
        return date(year, month + 1, 1)

    def last_day(self, step: int) -> date:
        """The day that a step ends with."""
        if self.first_day(step) > date.max - timedelta(days=self.days):
            return date.max
        return self.first_day(step + 1) - timedelta(days=1)


def unit_of(period: Period) -> Unit:
    """The coarsest unit of which a period holds whole steps only."""
    return next(unit for unit in Unit if Stretch.of(period, unit).period == period)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Steps of one unit, from the first to the last."""

    unit: Unit = Unit.YEAR
    first: int = 1
    last: int = 1

    @classmethod
    def of(cls, period: Period, unit: Unit) -> Self:
        """The steps that a period touches."""
        return cls(unit, unit.step(period[0]), unit.step(period[1]))

    @property
    def period(self) -> Period:
        """The days from the first to the last."""
        return self.unit.first_day(self.first), self.unit.last_day(self.last)

    def within(self, first: int, last: int) -> Stretch:
        """Some of the steps."""
        return Stretch(self.unit, first, last)

    def parts(self, step: int) -> Stretch:
        """What one step is made of: the months of a year, the days of a month.

        Raises:
            ValueError: If a step is a day.
        """
        finer = Unit(self.unit + 1)
        return Stretch.of(self.within(step, step).period, finer)

    def holds(self, period: Period) -> bool:
        """True if a period is some of these whole steps."""
        found = Stretch.of(period, self.unit)
        return self.first <= found.first and found.last <= self.last and found.period == period


def days_of(event: Event) -> Period | None:
    """First and last day of an event, the same where only one is named; None without a date."""
    begin, end = event.begin or event.end_date, event.end_date or event.begin
    return None if begin is None or end is None else (begin, end)


def touches(event: Event, period: Period) -> bool:
    """True if an event has days in a period; one without a date has none."""
    days = days_of(event)
    return days is not None and days[0] <= period[1] and days[1] >= period[0]


def fitting_unit(events: Iterable[Event]) -> Unit:
    """The unit in which all events are best shown: years, or finer ones where they are close."""
    spans = [span for event in events if (span := days_of(event)) is not None]
    days = [first for first, _ in spans]
    if not days or max(days).year - min(days).year >= _FEW_YEARS:
        return Unit.YEAR
    lengths = [(last - first).days for first, last in spans]
    if (max(days) - min(days)).days < _FEW_DAYS and 0 in lengths:
        return Unit.DAY
    return Unit.MONTH if any(length < Unit.MONTH.days for length in lengths) else Unit.YEAR
