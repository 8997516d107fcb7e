"""When an event was, in words: a length of time is told as one, never as its code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.review import EventStatus
from kzaz_desk.domain.wording import untranslated

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.wording import Translate

_CONTEXT: Final = "EventDates"
_NO_DATE: Final = re.compile(r"^P|X|_")
_LENGTH: Final = re.compile(r"P(T?)(\d+)([YMWDHS])")


def date_text(event: Event, translate: Translate = untranslated) -> str:
    """The date of an event as fine as it is known, with a sign where it is worked out."""
    text = length_text(event, translate)
    if not text and event.value and not _NO_DATE.search(event.value):
        text = event.value.replace("/", " – ")
    text = text or _interval(event.begin, event.end_date)
    return f"≈ {text}" if event.is_inferred and text else text


def length_text(event: Event, translate: Translate = untranslated) -> str:
    """A length of time in words: "last 3 years"; "" if the event has a date instead."""
    match = _LENGTH.fullmatch(event.value)
    if match is None:
        return ""
    is_clock, count, unit = match.groups()
    words = _words(is_clock + unit, int(count), translate)
    if not words or event.begin is None or event.end_date is None:
        return words
    if event.status is EventStatus.PAST:
        return translate(_CONTEXT, "last {0}").format(words)
    return translate(_CONTEXT, "next {0}").format(words)


def _words(unit: str, count: int, translate: Translate) -> str:
    match unit:
        case "Y":
            return translate(_CONTEXT, "%n years", None, count)
        case "M":
            return translate(_CONTEXT, "%n months", None, count)
        case "W":
            return translate(_CONTEXT, "%n weeks", None, count)
        case "D":
            return translate(_CONTEXT, "%n days", None, count)
        case "TH":
            return translate(_CONTEXT, "%n hours", None, count)
        case "TM":
            return translate(_CONTEXT, "%n minutes", None, count)
    return ""


def _interval(begin: date | None, end: date | None) -> str:
    """First and last day, as years where they are several."""
    if begin and end and begin.year != end.year:
        return f"{begin.year} – {end.year}"
    days = [str(day) for day in (begin, end) if day]
    return " – ".join(dict.fromkeys(days))
