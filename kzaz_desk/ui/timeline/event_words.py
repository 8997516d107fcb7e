"""Dates of events as they were given: no finer and no coarser."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kzaz_desk.domain.event_edits import Redate
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.domain.worded_values import day_words
from kzaz_desk.formats.event_dates import date_text as event_date_text
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Event

_TYPED = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2}))?(?:-(?P<day>\d{1,2}))?")
_TYPED_HERE = re.compile(r"(?:(?P<day>\d{1,2})\.)?(?P<month>\d{1,2})\.(?P<year>\d{4})")


def date_text(event: Event) -> str:
    """When an event was, at its own granularity; "≈" where that was worked out.

    Both dates where the texts give two that exclude each other.
    """
    text = event_date_text(event, translate) or _tr("No date")
    other = _by_rival(event)
    return f"{text} ≠ {event_date_text(other, translate)}" if other is not None else text


def _by_rival(event: Event) -> Event | None:
    """The event as the other date has it; None where there is none."""
    rival = event.rival
    if rival is None:
        return None
    return replace(
        event,
        begin=rival.begin,
        end_date=rival.end_date,
        value=rival.value,
        granularity=rival.granularity,
        op=rival.op,
        is_inferred=rival.inferred,
        rival=None,
    )


def day_text(day: date) -> str:
    """A day in the user's way of writing it."""
    return day_words(day).worded(translate)


def month_text(day: date) -> str:
    """A month by its name, as a heading."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def typed_date(event_id: str, typed: str) -> Redate | None:
    """The answer to a date that the user typed.

    Args:
        event_id: The event it is about.
        typed: "2023", "2023-10", "2023-10-20", "10.2023", "20.10.2023", or "" for no date.

    Returns:
        None if it is no such date.
    """
    if not typed.strip():
        return Redate(event_id, "", None, None, None)
    match = _TYPED.fullmatch(typed.strip()) or _TYPED_HERE.fullmatch(typed.strip())
    if match is None:
        return None
    year, month, day = (int(match[part] or 0) for part in ("year", "month", "day"))
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventDates", text)
