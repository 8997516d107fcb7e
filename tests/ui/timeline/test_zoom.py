"""From years to months and days, and back out the same way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.ui.timeline.units import Stretch, Unit, fitting_unit, unit_of
from kzaz_desk.ui.timeline.zoom import Zoom

if TYPE_CHECKING:
    from kzaz_desk.ui.timeline.units import Period

YEARS = Stretch(Unit.YEAR, 1995, 2025)
WHOLE = Zoom(YEARS, YEARS)
YEAR_2019 = (date(2019, 1, 1), date(2019, 12, 31))
MAY_2019 = (date(2019, 5, 1), date(2019, 5, 31))
LEAP = (date(2020, 2, 1), date(2020, 2, 29))
DAYS = (date(2019, 5, 9), date(2019, 5, 12))


def event(first: date, last: date | None = None) -> Event:
    return Event("e", "", first, last or first, "", None, EventStatus.PAST, ())


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize(
    "day", [date(2020, 2, 29), date(2019, 12, 31), date(1, 1, 1), date.max], ids=str
)
def test_step_holds_its_day(unit: Unit, day: date) -> None:
    step = unit.step(day)

    assert unit.first_day(step) <= day <= unit.last_day(step)
    assert unit.step(unit.first_day(step)) == unit.step(unit.last_day(step)) == step


@pytest.mark.parametrize(
    ("period", "unit"),
    [
        pytest.param(YEAR_2019, Unit.YEAR, id="year"),
        pytest.param((date(2019, 1, 1), date(2021, 12, 31)), Unit.YEAR, id="years"),
        pytest.param((date(2019, 1, 1), date(2019, 11, 30)), Unit.MONTH, id="months"),
        pytest.param(LEAP, Unit.MONTH, id="february"),
        pytest.param(DAYS, Unit.DAY, id="days"),
        pytest.param((date(2020, 2, 1), date(2020, 2, 28)), Unit.DAY, id="february-but-a-day"),
    ],
)
def test_period_is_told_in_its_coarsest_steps(period: Period, unit: Unit) -> None:
    assert unit_of(period) is unit


def test_year_brushed_alone_is_looked_into_and_then_its_month() -> None:
    year = WHOLE.with_brush((2019, 2019))

    months = year.nearer(2019)
    assert (months.shown.unit, months.period) == (Unit.MONTH, YEAR_2019)
    assert months.shown.last - months.shown.first == 11
    may = Unit.MONTH.step(MAY_2019[0])
    days = months.with_brush((may, may)).nearer(may)
    assert (days.shown.unit, days.period) == (Unit.DAY, MAY_2019)
    assert days.shown.last - days.shown.first == 30


def test_day_is_the_nearest_there_is() -> None:
    day = WHOLE.at((date(2019, 5, 9), date(2019, 5, 9)))

    assert day.nearer(date(2019, 5, 9).toordinal()) == day
    assert day.into(date(2019, 5, 9).toordinal()) == day


def test_way_out_passes_the_month_and_the_year() -> None:
    zoom = WHOLE.at(DAYS)
    seen: list[Unit] = []
    while zoom.period is not None:
        zoom = zoom.further(zoom.shown.first)
        if zoom.period and (not seen or seen[-1] is not zoom.shown.unit):
            seen.append(zoom.shown.unit)

    assert seen == [Unit.DAY, Unit.MONTH, Unit.YEAR]
    assert zoom == WHOLE


def test_without_a_brush_all_is_shown_again() -> None:
    assert WHOLE.at(DAYS).with_brush(None) == WHOLE


@pytest.mark.parametrize(
    ("period", "unit"),
    [(YEAR_2019, Unit.YEAR), (MAY_2019, Unit.MONTH), (LEAP, Unit.MONTH), (DAYS, Unit.DAY)],
    ids=["year", "month", "leap-february", "days"],
)
def test_period_is_shown_where_it_can_be_brushed(period: Period, unit: Unit) -> None:
    zoom = WHOLE.at(period)

    assert (zoom.shown.unit, zoom.period) == (unit, period)


def test_period_over_the_edge_of_a_year_takes_whole_years_where_years_are_the_axis() -> None:
    zoom = WHOLE.at((date(2018, 11, 1), date(2019, 2, 28)))

    assert zoom.period == (date(2018, 1, 1), date(2019, 12, 31))
    months = Stretch(Unit.MONTH, Unit.MONTH.step(date(2018, 1, 1)), Unit.MONTH.step(DAYS[0]))
    near = Zoom(months, months).at((date(2018, 11, 1), date(2019, 2, 28)))
    assert near.period == (date(2018, 11, 1), date(2019, 2, 28))


def test_months_stay_on_the_screen_when_events_are_others() -> None:
    months = WHOLE.with_brush((2019, 2019)).nearer(2019)

    after = months.over(replace(YEARS, last=2030))

    assert (after.shown, after.period) == (months.shown, YEAR_2019)
    assert after.with_brush(None).shown.last == 2030


@pytest.mark.parametrize(
    ("events", "unit"),
    [
        pytest.param([], Unit.YEAR, id="none"),
        pytest.param([event(date(1995, 3, 1)), event(date(2025, 3, 1))], Unit.YEAR, id="decades"),
        pytest.param([event(date(2024, 3, 1)), event(date(2025, 9, 1))], Unit.MONTH, id="close"),
        pytest.param([event(date(2025, 3, 1)), event(date(2025, 4, 9))], Unit.DAY, id="weeks"),
        pytest.param([event(*MAY_2019), event(*MAY_2019)], Unit.MONTH, id="months-alone"),
        pytest.param([event(*YEAR_2019)], Unit.YEAR, id="years-alone"),
    ],
)
def test_axis_is_as_fine_as_its_events_are_close(events: list[Event], unit: Unit) -> None:
    assert fitting_unit(events) is unit
