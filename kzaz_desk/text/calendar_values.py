"""TIMEX3 values of the calendar: their interval, granularity and EDTF spelling."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from kzaz_desk.domain.timex import Granularity, Mod

Interval = tuple[date | None, date | None]

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_EDTF_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_SHAPES = tuple(
    (re.compile(pattern), granularity)
    for pattern, granularity in (
        (r"(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d", Granularity.TIME),
        (r"(\d{4})-(\d\d)-(\d\d)T[A-Z]{2}", Granularity.PART_OF_DAY),
        (r"(\d{4})-(\d\d)-(\d\d)", Granularity.DAY),
        (r"(\d{4})-W(\d\d)(-WE)?", Granularity.WEEK),
        (r"(\d{4})-Q([1-4])", Granularity.QUARTER),
        (r"(\d{4})-H([12])", Granularity.HALF_YEAR),
        (r"(\d{4})-(SP|SU|FA|WI)", Granularity.SEASON),
        (r"(\d{4})-(\d\d)", Granularity.MONTH),
        (r"(\d{4})", Granularity.YEAR),
        (r"(\d{3})X", Granularity.DECADE),
        (r"(\d{2})XX", Granularity.CENTURY),
    )
)
_LENGTH = re.compile(r"P(\d+)([YMWD])")
EARLIEST, LATEST = 1, 9998


def _shape(value: str) -> tuple[Granularity, re.Match[str]] | None:
    for pattern, granularity in _SHAPES:
        match = pattern.fullmatch(value)
        if match:
            return granularity, match
    return None


def granularity_of(value: str) -> Granularity | None:
    """How fine a calendar value is; None for durations, vague words and unknown years.

    Args:
        value: TIMEX3 value; of a range the first end counts.
    """
    shape = _shape(value.split("/")[0])
    return shape[0] if shape else None


def _months(year: int, first: int, count: int) -> Interval:
    last = first + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    end = date(end_year, end_month, monthrange(end_year, end_month)[1])
    return date(year, first, 1), end


def interval_of(value: str) -> Interval:
    """First and last day of a calendar value.

    Args:
        value: TIMEX3 value: a date, a period, a range `a/b` with an end left open by "..".

    Returns:
        Both days; None for an end that is open, not known, or no day of the calendar.
    """
    if "/" in value:
        first, _, last = value.partition("/")
        return interval_of(first)[0], interval_of(last)[1]
    shape = _shape(value)
    if shape is None:
        return None, None
    try:
        return _interval(*shape)
    except ValueError:
        return None, None


def _interval(granularity: Granularity, match: re.Match[str]) -> Interval:
    year = int(match[1])
    if granularity in (Granularity.DAY, Granularity.TIME, Granularity.PART_OF_DAY):
        day = date(year, int(match[2]), int(match[3]))
        return day, day
    if granularity is Granularity.WEEK:
        monday = date.fromisocalendar(year, int(match[2]), 1)
        weekend = 5 if match[3] else 0
        return monday + timedelta(days=weekend), monday + timedelta(days=6)
    if granularity is Granularity.DECADE:
        return date(year * 10, 1, 1), date(year * 10 + 9, 12, 31)
    if granularity is Granularity.CENTURY:
        return date(year * 100, 1, 1), date(year * 100 + 99, 12, 31)
    if granularity is Granularity.SEASON:
        return _months(year, _SEASONS[match[2]], 3)
    if granularity is Granularity.YEAR:
        return _months(year, 1, 12)
    part = int(match[2])
    length = {Granularity.QUARTER: 3, Granularity.HALF_YEAR: 6, Granularity.MONTH: 1}[granularity]
    return _months(year, (part - 1) * length + 1, length)


def edtf_of(value: str, mod: Mod | None = None) -> str | None:
    """The same value in EDTF (ISO 8601-2); None for durations and vague words."""
    spelled = [_edtf_one(part) for part in value.split("/")]
    if any(part is None for part in spelled):
        return None
    text = "/".join(part for part in spelled if part)
    return text + "~" if mod is Mod.APPROX and "/" not in text else text


def _edtf_one(value: str) -> str | None:
    shape = _shape(value)
    if shape is None:
        return value if value.startswith("XXXX") else None
    granularity, match = shape
    if granularity in (Granularity.TIME, Granularity.PART_OF_DAY):
        return value.split("T")[0]
    if granularity is Granularity.WEEK:
        first, last = interval_of(value)
        return f"{first}/{last}"
    offset = {Granularity.QUARTER: 32, Granularity.HALF_YEAR: 39}.get(granularity)
    if offset is not None:
        return f"{match[1]}-{offset + int(match[2])}"
    if granularity is Granularity.SEASON:
        return f"{match[1]}-{_EDTF_SEASONS[match[2]]}"
    return value


def shifted(day: date, length: str, sign: int) -> date | None:
    """The day that lies a length of whole days, weeks, months or years away.

    Args:
        day: Where to count from.
        length: TIMEX3 duration with one unit, like `P3Y`.
        sign: 1 for later, -1 for earlier.

    Returns:
        The day, the last of the month where the month is shorter; None if the duration has
        another shape or leads out of the calendar.
    """
    match = _LENGTH.fullmatch(length)
    if match is None:
        return None
    count = int(match[1]) * sign
    try:
        if match[2] in "DW":
            return day + timedelta(days=count * (7 if match[2] == "W" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if match[2] == "Y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def week_value(day: date) -> str:
    """The ISO week that holds a day, as TIMEX3."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"
