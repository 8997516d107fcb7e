"""Dates of events as a user types them: days, months, years, periods, open ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.event_edits import Redate
from kzaz_desk.domain.timex import Op
from kzaz_desk.text.calendar_values import granularity_of, interval_of

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Event

_OPEN: Final = ".."
_ISO: Final = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2}))?(?:-(?P<day>\d{1,2}))?")
_LOCAL: Final = re.compile(r"(?:(?P<day>\d{1,2})\.)?(?P<month>\d{1,2})\.(?P<year>\d{4})")
_YEARS: Final = re.compile(r"(\d{4})\s*-\s*(\d{4})")


def typed_date(event_id: str, typed: str) -> Redate | None:
    """The answer to a date that the user typed.

    Args:
        event_id: The event it is about.
        typed: "2023", "2023-10", "20.10.2023", "198X" for a decade, "19XX" for a century,
            "2024-Q2"; two of them as in "1990/2000" for a period, ".." in place of one for an
            open end; "" for no date.

    Returns:
        None if it is no such date, or a period ends before it begins.
    """
    text = typed.strip()
    if not text:
        return Redate(event_id, "", None, None, None)
    parts = [_value(part.strip()) for part in _parts(text)]
    ends = [part for part in parts if part != _OPEN]
    if len(parts) > 2 or not ends or any(None in interval_of(part) for part in ends):
        return None
    value = "/".join(parts)
    begin, end = interval_of(value)
    if begin is not None and end is not None and begin > end:
        return None
    return Redate(event_id, value, begin, end, granularity_of(ends[0]))


def text_to_edit(event: Event) -> str:
    """The date of an event as `typed_date` takes it; "" if it has none."""
    if event.begin is None and event.end_date is None:
        return ""
    value = event.value
    if "/" not in value and (event.op is Op.SINCE or not event.end_date):
        value = f"{value}/{_OPEN}"
    elif "/" not in value and (event.op is Op.UNTIL or not event.begin):
        value = f"{_OPEN}/{value}"
    if value and typed_date(event.id, value) is not None:
        return value
    days = [day.isoformat() if day else _OPEN for day in (event.begin, event.end_date)]
    return "/".join(dict.fromkeys(days))


def _parts(text: str) -> list[str]:
    """The ends of a period, or the one date there is."""
    plain = text.replace("\N{EN DASH}", "-").replace("\N{EM DASH}", "-")
    years = _YEARS.fullmatch(plain)
    return list(years.groups()) if years else plain.split("/")


def _value(part: str) -> str:
    """One date as TIMEX3 writes it; as it was typed where it has another shape."""
    match = _ISO.fullmatch(part) or _LOCAL.fullmatch(part)
    if match is None:
        return part.upper()
    numbers = (f"{int(match[name]):02}" for name in ("month", "day") if match[name])
    return "-".join((match["year"], *numbers))
