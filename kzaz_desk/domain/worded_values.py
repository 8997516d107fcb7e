"""Numbers, days and causes as the user's language writes them, for sentences and tables."""

from __future__ import annotations

import errno
import re
from datetime import date
from types import MappingProxyType
from typing import Final

from kzaz_desk.domain.wording import Message

_YEAR: Final = re.compile(r"\d{4}")
_DATE: Final = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_NUMBERS: Final = "Numbers"
_CALENDAR: Final = "Calendar"
_SYSTEM: Final = "System"
_GROUPED_FROM: Final = 5  # digits
_GROUP: Final = 3
_SHARED: Final = frozenset({32, 33})  # Windows: another program has the file open

_DAYS: Final = (
    "{day} January {year}",
    "{day} February {year}",
    "{day} March {year}",
    "{day} April {year}",
    "{day} May {year}",
    "{day} June {year}",
    "{day} July {year}",
    "{day} August {year}",
    "{day} September {year}",
    "{day} October {year}",
    "{day} November {year}",
    "{day} December {year}",
)
_MONTHS: Final = (
    "January {year}",
    "February {year}",
    "March {year}",
    "April {year}",
    "May {year}",
    "June {year}",
    "July {year}",
    "August {year}",
    "September {year}",
    "October {year}",
    "November {year}",
    "December {year}",
)
_CAUSES: Final = MappingProxyType(
    {
        "EACCES": "access is denied",
        "EPERM": "access is denied",
        "EBUSY": "it is in use by another program",
        "ETXTBSY": "it is in use by another program",
        "ENOENT": "there is no such file or folder",
        "ENOTDIR": "there is no such file or folder",
        "EISDIR": "it is a folder",
        "EEXIST": "there is one of this name already",
        "ENOSPC": "the disk is full",
        "EDQUOT": "the disk is full",
        "EFBIG": "it would be too large for this disk",
        "EROFS": "the disk cannot be written to",
        "EIO": "the disk does not answer",
        "EMFILE": "too many files are open",
        "ENFILE": "too many files are open",
        "ENAMETOOLONG": "its name is too long",
        "ENOMEM": "there is too little memory",
    }
)


def number_words(digits: str) -> str | Message:
    """A number as it is written in the user's language: "12,345.5", "12 345,5".

    Args:
        digits: The number with a decimal point and without groups: "-12345.5".
    """
    whole, point, decimals = digits.partition(".")
    sign = "\N{MINUS SIGN}" if whole.startswith("-") else ""
    whole = whole.removeprefix("-")
    grouped = _grouped(whole) if len(whole) >= _GROUPED_FROM else whole
    if point:
        facts = (("whole", grouped), ("decimals", decimals))
        grouped = Message(_NUMBERS, "{whole}.{decimals}", facts)
    if not sign:
        return grouped
    return Message(_NUMBERS, "\N{MINUS SIGN}{number}", (("number", grouped),))


def percent_words(digits: str) -> Message:
    """A percentage: "12.5%", "12,5 %".

    Args:
        digits: As for `number_words`.
    """
    return Message(_NUMBERS, "{number}%", (("number", number_words(digits)),))


def day_words(day: date, last: date | None = None) -> Message:
    """A day with its month and year: "12 May 2024".

    Args:
        day: The day.
        last: Another day of the same month, for "12–14 May 2024".
    """
    number = str(day.day) if last in {None, day} else f"{day.day}–{last.day}"
    facts = (("day", number), ("year", str(day.year)))
    return Message(_CALENDAR, _DAYS[day.month - 1], facts)


def month_words(day: date) -> Message:
    """The month of a day with its year: "May 2024"."""
    return Message(_CALENDAR, _MONTHS[day.month - 1], (("year", str(day.year)),))


def timex_words(value: str) -> str | Message:
    """A date that stands in its code, in words: "12 May 2024" for "2024-05-12".

    Args:
        value: TIMEX3 value; one that is no day, month or year stays as it is.
    """
    if _YEAR.fullmatch(value):
        return Message(_CALENDAR, "{year}", (("year", value),))
    match = _DATE.fullmatch(value)
    if match is None:
        return value
    year, month, day = int(match[1]), int(match[2]), int(match[3] or 1)
    try:
        begin = date(year, month, day)
    except ValueError:
        return value
    return day_words(begin) if match[3] else month_words(begin)


def cause_words(error: OSError) -> Message:
    """Why the system refused something, as part of a sentence.

    The texts of the system are in its own language, if at all in one that the user reads.
    """
    is_shared = getattr(error, "winerror", None) in _SHARED
    text = (
        "it is in use by another program"
        if is_shared
        else _CAUSES.get(errno.errorcode.get(error.errno or 0, ""))
    )
    if text is not None:
        return Message(_SYSTEM, text)
    number = error.errno or type(error).__name__
    return Message(_SYSTEM, "the system refused it: error {number}", (("number", str(number)),))


def _grouped(digits: str) -> str | Message:
    if len(digits) <= _GROUP:
        return digits
    facts = (("front", _grouped(digits[:-_GROUP])), ("last", digits[-_GROUP:]))
    return Message(_NUMBERS, "{front},{last}", facts)
