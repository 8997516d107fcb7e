"""When an event was, in words: as fine as it was given, a length of time never as its code."""

from __future__ import annotations

import re
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.review import EventStatus
from kzaz_desk.domain.timex import Granularity, Op
from kzaz_desk.domain.worded_values import day_words, month_words
from kzaz_desk.domain.wording import untranslated

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.wording import Translate

_CONTEXT: Final = "EventDates"
_LENGTH: Final = re.compile(r"P(T?)(\d+)([YMWDHS])")
_LONGEST: Final = MappingProxyType(
    {
        Granularity.CENTURY: 36525,
        Granularity.DECADE: 3653,
        Granularity.YEAR: 366,
        Granularity.HALF_YEAR: 184,
        Granularity.QUARTER: 92,
        Granularity.SEASON: 92,
        Granularity.MONTH: 31,
        Granularity.WEEK: 7,
    }
)
_LENGTHS: Final = MappingProxyType(
    {
        "Y": ("%n years", "last %n years", "next %n years"),
        "M": ("%n months", "last %n months", "next %n months"),
        "W": ("%n weeks", "last %n weeks", "next %n weeks"),
        "D": ("%n days", "last %n days", "next %n days"),
        "TH": ("%n hours", "last %n hours", "next %n hours"),
        "TM": ("%n minutes", "last %n minutes", "next %n minutes"),
    }
)
_LIMITS: Final = MappingProxyType(
    {
        Op.SINCE: "since {0}",
        Op.UNTIL: "until {0}",
        Op.BY: "by {0}",
        Op.AFTER: "after {0}",
        Op.BEFORE: "before {0}",
    }
)
_SEASONS: Final = ("winter {0}", "spring {0}", "summer {0}", "autumn {0}")


def date_text(event: Event, translate: Translate = untranslated) -> str:
    """The date of an event as fine as it is known, with a sign where it is worked out.

    Args:
        event: The event.
        translate: Words for the user's language.

    Returns:
        "≈ 12 May 2024", "1995 – 1997", "last 3 years"; "" if it has no date.
    """
    text = length_text(event, translate) or _dated(event, translate)
    return f"≈ {text}" if event.is_inferred and text else text


def day_text(day: date | None, translate: Translate = untranslated) -> str:
    """A day in words; "" for none."""
    return day_words(day).worded(translate) if day else ""


def length_text(event: Event, translate: Translate = untranslated) -> str:
    """A length of time in words: "last 3 years"; "" if the event has a date instead."""
    match = _LENGTH.fullmatch(event.value)
    if match is None:
        return ""
    is_clock, count, unit = match.groups()
    if is_clock + unit not in _LENGTHS:
        return ""
    which = 0
    if event.begin is not None and event.end_date is not None:
        which = 1 if event.status is EventStatus.PAST else 2
    return translate(_CONTEXT, _LENGTHS[is_clock + unit][which], None, int(count))


def _dated(event: Event, translate: Translate) -> str:
    begin, end = event.begin or event.end_date, event.end_date or event.begin
    if begin is None or end is None:
        return ""
    granularity = event.granularity or _fineness(begin, end)
    if event.begin is None:
        return translate(_CONTEXT, "until {0}").format(_one(end, granularity, translate))
    text = _one(begin, granularity, translate)
    if event.end_date is None:
        return translate(_CONTEXT, "since {0}").format(text)
    text = _period(begin, end, granularity, translate)
    return translate(_CONTEXT, _LIMITS[event.op]).format(text) if event.op else text


def _period(begin: date, end: date, granularity: Granularity, translate: Translate) -> str:
    text = _one(begin, granularity, translate)
    if end - begin <= timedelta(days=_LONGEST.get(granularity, 0)):
        return text
    is_one_month = (begin.year, begin.month) == (end.year, end.month)
    if granularity is Granularity.DAY and is_one_month:
        return day_words(begin, end).worded(translate)
    return f"{text} – {_one(end, granularity, translate)}"


def _fineness(begin: date, end: date) -> Granularity:
    """Whole years or months where the days are their first and last ones."""
    is_whole = begin.day == 1 and (end + timedelta(days=1)).day == 1
    if not is_whole:
        return Granularity.DAY
    return Granularity.YEAR if (begin.month, end.month) == (1, 12) else Granularity.MONTH


def _one(day: date, granularity: Granularity, translate: Translate) -> str:
    """The period that a day begins, at a granularity."""
    match granularity:
        case Granularity.CENTURY:
            return _century(day.year // 100 + 1, translate)
        case Granularity.DECADE:
            return translate(_CONTEXT, "{0}s").format(day.year // 10 * 10)
        case Granularity.YEAR:
            return str(day.year)
        case Granularity.HALF_YEAR:
            is_first = day.month <= 6
            words = translate(_CONTEXT, "first half of {0}" if is_first else "second half of {0}")
            return words.format(day.year)
        case Granularity.QUARTER:
            return translate(_CONTEXT, "Q{0} {1}").format((day.month + 2) // 3, day.year)
        case Granularity.SEASON:
            return _season(day, translate)
        case Granularity.MONTH:
            return month_words(day).worded(translate)
        case Granularity.WEEK:
            words = translate(_CONTEXT, "week of {0}")
            return words.format(day_words(day).worded(translate))
    return day_words(day).worded(translate)


def _century(number: int, translate: Translate) -> str:
    match number % 100 if number % 100 in {11, 12, 13} else number % 10:
        case 1:
            words = translate(_CONTEXT, "{0}st century")
        case 2:
            words = translate(_CONTEXT, "{0}nd century")
        case 3:
            words = translate(_CONTEXT, "{0}rd century")
        case _:
            words = translate(_CONTEXT, "{0}th century")
    return words.format(number)


def _season(day: date, translate: Translate) -> str:
    """A season by its name; a winter that begins in December has two years."""
    year = f"{day.year}/{(day.year + 1) % 100:02}" if day.month == 12 else str(day.year)
    return translate(_CONTEXT, _SEASONS[day.month % 12 // 3]).format(year)
