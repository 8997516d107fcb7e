"""Dates of events as they were given: no finer and no coarser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from kzaz_desk.domain.worded_values import day_words, month_words
from kzaz_desk.formats.event_dates import date_text as event_date_text
from kzaz_desk.ui.timeline.units import Unit, unit_of
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.review import Event
    from kzaz_desk.ui.timeline.units import Period


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


def step_text(day: date, unit: Unit) -> str:
    """The year, the month or the day that a day is in."""
    if unit is Unit.YEAR:
        return str(day.year)
    return month_words(day).worded(translate) if unit is Unit.MONTH else day_text(day)


def period_text(period: Period) -> str:
    """A period from its first to its last year, month or day; one of them alone by itself."""
    first, last = (step_text(day, unit_of(period)) for day in period)
    return first if first == last else f"{first} – {last}"


def month_text(day: date) -> str:
    """A month by its name, as a heading."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventDates", text)
