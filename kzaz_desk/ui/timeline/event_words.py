"""Dates of events as they were given: no finer and no coarser."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kzaz_desk.domain.timex import Granularity
from kzaz_desk.formats.event_dates import length_text
from kzaz_desk.project.event_edits import Redate
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Event

_TYPED = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_LENGTHS = {
    Granularity.CENTURY: 36525,
    Granularity.DECADE: 3653,
    Granularity.YEAR: 366,
    Granularity.HALF_YEAR: 184,
    Granularity.QUARTER: 92,
    Granularity.SEASON: 92,
    Granularity.MONTH: 31,
    Granularity.WEEK: 7,
}


def date_text(event: Event) -> str:
    """When an event was, at its own granularity; "≈" where that was worked out."""
    begin, end = event.begin or event.end_date, event.end_date or event.begin
    length = length_text(event, translate)
    if length:
        return f"≈ {length}" if event.is_inferred else length
    if begin is None or end is None:
        return _tr("No date")
    text = _one(begin, event.granularity)
    if _is_range(begin, end, event.granularity):
        text = f"{text} – {_one(end, event.granularity)}"
    elif event.begin is None:
        text = _tr("until {0}").format(text)
    elif event.end_date is None:
        text = _tr("since {0}").format(text)
    return f"≈ {text}" if event.is_inferred else text


def day_text(day: date) -> str:
    """A day in the user's way of writing it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def month_text(day: date) -> str:
    """A month by its name, as a heading."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)


def typed_date(event_id: str, typed: str) -> Redate | None:
    """The answer to a date that the user typed.

    Args:
        event_id: The event it is about.
        typed: "2023", "2023-10", "2023-10-20", or "" for no date.

    Returns:
        None if it is no such date.
    """
    if not typed.strip():
        return Redate(event_id, "", None, None, None)
    match = _TYPED.fullmatch(typed.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        begin = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if not month:
        end, granularity = date(year, 12, 31), Granularity.YEAR
    elif not day:
        last = calendar.monthrange(year, month)[1]
        end, granularity = begin.replace(day=last), Granularity.MONTH
    else:
        end, granularity = begin, Granularity.DAY
    length = {Granularity.YEAR: 4, Granularity.MONTH: 7}.get(granularity, 10)
    return Redate(event_id, begin.isoformat()[:length], begin, end, granularity)


def _is_range(begin: date, end: date, granularity: Granularity | None) -> bool:
    if granularity is None:
        return begin != end
    return end - begin > timedelta(days=_LENGTHS.get(granularity, 0))


def _one(day: date, granularity: Granularity | None) -> str:
    locale = QLocale()
    shown = QDate(day.year, day.month, day.day)
    match granularity:
        case Granularity.CENTURY:
            return _tr("{0}th century").format((day.year - 1) // 100 + 1)
        case Granularity.DECADE:
            return _tr("{0}s").format(day.year // 10 * 10)
        case Granularity.YEAR:
            return str(day.year)
        case Granularity.HALF_YEAR:
            return _tr("half {0}, {1}").format((day.month + 5) // 6, day.year)
        case Granularity.QUARTER:
            return _tr("Q{0} {1}").format((day.month + 2) // 3, day.year)
        case Granularity.MONTH | Granularity.SEASON:
            return locale.toString(shown, "MMM yyyy")
    return locale.toString(shown, "d MMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventDates", text)
