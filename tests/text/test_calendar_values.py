"""Values of the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.timex import Granularity, Mod
from kzaz_desk.text.calendar_values import (
    edtf_of,
    granularity_of,
    interval_of,
    shifted,
    week_value,
)

INTERVALS = (
    ("2024-02", (2024, 2, 1), (2024, 2, 29)),
    ("2024-02-29", (2024, 2, 29), (2024, 2, 29)),
    ("2024", (2024, 1, 1), (2024, 12, 31)),
    ("2024-Q2", (2024, 4, 1), (2024, 6, 30)),
    ("2024-H2", (2024, 7, 1), (2024, 12, 31)),
    ("2024-WI", (2024, 12, 1), (2025, 2, 28)),
    ("2018-W36", (2018, 9, 3), (2018, 9, 9)),
    ("2018-W36-WE", (2018, 9, 8), (2018, 9, 9)),
    ("199X", (1990, 1, 1), (1999, 12, 31)),
    ("18XX", (1800, 1, 1), (1899, 12, 31)),
    ("2025-01/2025-08", (2025, 1, 1), (2025, 8, 31)),
    ("2024-05-01T19:00", (2024, 5, 1), (2024, 5, 1)),
)


@pytest.mark.parametrize(("value", "first", "last"), INTERVALS, ids=[v for v, _, _ in INTERVALS])
def test_value_has_its_first_and_last_day(
    value: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert interval_of(value) == (date(*first), date(*last))


@pytest.mark.parametrize("value", ["P3Y", "PRESENT_REF", "XXXX-05", "2023-02-29", "2018-W60", ""])
def test_what_is_no_day_of_the_calendar_has_no_interval(value: str) -> None:
    assert interval_of(value) == (None, None)


EDTF = (
    ("2018-Q2", None, "2018-34"),
    ("2018-H1", None, "2018-40"),
    ("2018-SU", None, "2018-22"),
    ("2030", Mod.APPROX, "2030~"),
    ("2018-W36", None, "2018-09-03/2018-09-09"),
    ("2025-01/2025-08", None, "2025-01/2025-08"),
    ("2024-05-01TEV", None, "2024-05-01"),
    ("P3Y", None, None),
)


@pytest.mark.parametrize(("value", "mod", "edtf"), EDTF, ids=[value for value, _, _ in EDTF])
def test_value_is_spelled_in_edtf(value: str, mod: Mod | None, edtf: str | None) -> None:
    assert edtf_of(value, mod) == edtf


def test_length_is_counted_to_the_last_day_of_a_shorter_month() -> None:
    assert shifted(date(2024, 3, 31), "P1M", -1) == date(2024, 2, 29)


def test_length_that_leads_out_of_the_calendar_gives_no_day() -> None:
    assert shifted(date(2024, 3, 31), "P9000Y", -1) is None


@given(st.dates())
def test_week_of_a_day_holds_the_day(day: date) -> None:
    first, last = interval_of(week_value(day))

    assert granularity_of(week_value(day)) is Granularity.WEEK
    assert first is None or last is None or first <= day <= last
