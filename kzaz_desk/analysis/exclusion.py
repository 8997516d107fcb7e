"""Whether two dates can be the same."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.periods import are_other_lengths
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Granularity, Mod
from kzaz_desk.text.calendar_values import granularity_of, interval_of
from kzaz_desk.text.timex_grammar import load_grammar
from kzaz_desk.text.tokens import tokenise

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.timex import Timex

_WEEK: Final = 7
_NO_YEAR: Final = re.compile(r"XXXX(?:-\d\d){1,2}(?:/XXXX(?:-\d\d){1,2})?")
_RANGE: Final = re.compile(r"(?:\d{4}-)?\d\d(?:-\d\d)?/(?:\d{4}-)?\d\d(?:-\d\d)?")
_YEAR: Final = re.compile(r"(?:\d{4}|XXXX)-")
_DIGIT: Final = re.compile(r"\d")
_SOME_YEAR, _NEXT_YEAR = "2000", "2001"  # the first a leap year
_SOME_MONDAY: Final = "2001-01-0"  # began on a Monday: its days are those of the week
_ANY_WEEKDAY: Final = "XXXX-WXX-"
_MONTH_OR_DAY: Final = frozenset({Granularity.MONTH, Granularity.DAY})
_WEEK_AND: Final = (
    {Granularity.WEEK, Granularity.MONTH},
    {Granularity.WEEK, Granularity.YEAR},
)


def overlap(first: Timex, second: Timex) -> bool:
    """True if two dates can be the same: their intervals share a day, open ends counting."""
    starts = [begin for t in (first, second) if (begin := _begin(t)) is not None]
    ends = [t.end_date for t in (first, second) if t.end_date is not None]
    return not starts or not ends or max(starts) <= min(ends)


def _begin(timex: Timex) -> date | None:
    """The first day; of "алдыңғы жылы", the last year or the one before it, that of the earlier."""
    is_either = timex.granularity is Granularity.YEAR and timex.anchor is not None
    words = load_grammar(Lang.KK).lists["either_year"] if is_either else ()
    if timex.begin is None or timex.surface.partition(" ")[0].lower() not in words:
        return timex.begin
    return timex.begin.replace(year=timex.begin.year - 1)


def are_equal(kk: Timex, ru: Timex) -> bool:
    """True if two dates are the same, the days of the week and the parts beside them too."""
    is_other = _are_other_weekdays(kk, ru) or _are_other_parts(kk, ru)
    return kk.value == ru.value and not is_other


def are_compatible(kk: Timex, ru: Timex) -> bool:
    """True if two dates can be the same, the part that was worked out left aside."""
    if _differ_in_words(kk, ru):
        return False
    if overlap(kk, ru):
        return True
    if not (kk.inferred or ru.inferred) or kk.begin is None or ru.begin is None:
        return False
    if kk.granularity != ru.granularity:
        is_month = {kk.granularity, ru.granularity} == _MONTH_OR_DAY
        return is_month and kk.begin.month == ru.begin.month
    if kk.granularity in (Granularity.WEEK, Granularity.YEAR):
        return False
    if kk.granularity is Granularity.TIME:
        return kk.value.partition("T")[2] == ru.value.partition("T")[2]
    if (kk.begin.month, kk.begin.day) == (ru.begin.month, ru.begin.day):
        return True
    is_weekday = not any(ch.isdigit() for ch in kk.surface + ru.surface)
    return is_weekday and (kk.begin - ru.begin).days % _WEEK == 0


def exclude_each_other(kk: Timex, ru: Timex) -> bool:
    """True for two dates of one kind that cannot be the same."""
    if is_any_weekday(kk) != is_any_weekday(ru):
        return False
    if _differ_in_words(kk, ru) or are_other_lengths(kk, ru):
        return True
    levels = {kk.granularity, ru.granularity}
    is_alike = len(levels) == 1 or levels in _WEEK_AND or _are_other_months(kk, ru)
    return is_alike and not overlap(kk, ru)


def in_some_year(timex: Timex) -> Timex:
    """A month or a day without a year, which no document date gave it, in a year for all such."""
    if not _NO_YEAR.fullmatch(timex.value) and not is_any_weekday(timex):
        return timex
    value = _SOME_MONDAY + timex.value[-1]
    if not is_any_weekday(timex):
        first, _, last = timex.value.replace("XXXX", _SOME_YEAR).partition("/")
        value = f"{first}/{last if last >= first else last.replace(_SOME_YEAR, _NEXT_YEAR)}"
        value = value if last else first
    begin, end = interval_of(value)
    level = granularity_of(value.partition("/")[0])
    return replace(timex, begin=begin, end_date=end, granularity=level, inferred=True)


def is_any_weekday(timex: Timex) -> bool:
    """True for a day of the week that no document date tells which."""
    return timex.value[:-1] == _ANY_WEEKDAY


def _differ_in_words(kk: Timex, ru: Timex) -> bool:
    """True for dates that share days and still say something else."""
    return _are_other_ranges(kk, ru) or _are_other_ends(kk, ru) or _are_other_weekdays(kk, ru)


def _are_other_ranges(kk: Timex, ru: Timex) -> bool:
    """True for ranges of months or of days with another end: "қаңтар–тамыз", "январь–сентябрь"."""
    values = kk.value, ru.value
    if kk.inferred or ru.inferred:
        values = _YEAR.sub("", kk.value), _YEAR.sub("", ru.value)
    return all(_RANGE.fullmatch(value) for value in values) and (
        values[0] != values[1] and len(values[0]) == len(values[1])
    )


def _are_other_ends(kk: Timex, ru: Timex) -> bool:
    """True for the start of a month and the start of a year, unless it is January."""
    if _are_other_parts(kk, ru):
        return True
    if kk.mod is not ru.mod or kk.granularity is ru.granularity:
        return False
    if kk.mod is Mod.START:
        return kk.begin != ru.begin
    return kk.mod is Mod.END and kk.end_date != ru.end_date


def _are_other_parts(kk: Timex, ru: Timex) -> bool:
    """True for the start and the end of one period."""
    return {kk.mod, ru.mod} == {Mod.START, Mod.END} and kk.granularity is ru.granularity


def _are_other_weekdays(kk: Timex, ru: Timex) -> bool:
    """True for one day with two days of the week: "сенбі, 8 қараша", "воскресенье, 8 ноября"."""
    if not (_DIGIT.search(kk.surface) and _DIGIT.search(ru.surface)):
        return False
    days = _weekday(kk.surface, Lang.KK), _weekday(ru.surface, Lang.RU)
    return None not in days and days[0] != days[1]


@lru_cache(maxsize=1 << 12)
def _weekday(surface: str, lang: Lang) -> int | None:
    """The day of the week that an expression names last, Monday as 1; None if it names none."""
    grammar = load_grammar(lang)
    found: int | None = None
    for token in tokenise(surface):
        word = grammar.words.get(token.text)
        if word is not None and word.code in _weekday_codes(lang):
            found = int(word.value)
    return found


@cache
def _weekday_codes(lang: Lang) -> frozenset[str]:
    """Classes of all forms of the days of the week."""
    codes = load_grammar(lang).codes
    return frozenset(code for name, code in codes.items() if name.partition(":")[0] == "WEEKDAY")


def _are_other_months(kk: Timex, ru: Timex) -> bool:
    """True for a day of one month and another month: "қыркүйекте", "2 ноября"."""
    if {kk.granularity, ru.granularity} != _MONTH_OR_DAY or kk.begin is None or ru.begin is None:
        return False
    return kk.begin.month != ru.begin.month
