"""Lengths of time: months counted and months named, and how long ago things were."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.echoes import units_in
from kzaz_desk.text.quantities import extract_quantities
from kzaz_desk.text.timex_grammar import load_grammar
from kzaz_desk.text.tokens import tokenise
from kzaz_desk.text.units import units

if TYPE_CHECKING:
    from kzaz_desk.analysis.passage import Side
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Timex
    from kzaz_desk.text.units import Unit

_MONTHS: Final = re.compile(r"(\d{4}|XXXX)-(\d\d)/(\d{4}|XXXX)-(\d\d)")
_PARTS: Final = ((re.compile(r"(?:\d{4}|XXXX)-Q\d"), 3), (re.compile(r"(?:\d{4}|XXXX)-H\d"), 6))
_YEAR: Final = 12
_LENGTHS: Final = frozenset({"time", "calendar"})
_NEARLY: Final = Fraction(15, 100)
MONTH: Final = Fraction(2_629_746)
"""Seconds in a month, the twelfth part of a mean year."""


def named_months(timex: Timex) -> int | None:
    """How many months a date names: 9 for January to September; None if it names no such span."""
    match = _MONTHS.fullmatch(timex.value)
    if match is not None:
        first, start, last, stop = match.groups()
        years = int(last) - int(first) if "XXXX" not in {first, last} else 0
        months = years * _YEAR + int(stop) - int(start) + 1
        return months if months > 1 else None
    return next((count for form, count in _PARTS if form.fullmatch(timex.value)), None)


def names_months(side: Side, months: Fraction) -> bool:
    """True if a date of a text names so many months."""
    return any(named_months(timex) == months for timex in side.timexes)


def names_year(side: Side, year: int) -> bool:
    """True if a date that is counted from today falls in a year: "былтыр" said in 2025 is 2024."""
    return any(
        timex.anchor is not None
        and timex.begin is not None
        and timex.end_date is not None
        and timex.begin.year == year == timex.end_date.year
        for timex in side.timexes
    )


def counts_months(side: Side, timex: Timex) -> bool:
    """True if a text counts as many months as a date of the other text names."""
    months = named_months(timex)
    return months is not None and any(_months(quantity) == months for quantity in side.quantities)


def _months(quantity: Quantity) -> Fraction | None:
    """A counted length in months; None if it is none."""
    unit = units().get(quantity.unit or "")
    if unit is None or quantity.value is None or unit.dimension != "calendar":
        return None
    return Fraction(quantity.value) * unit.factor


def are_other_lengths(kk: Timex, ru: Timex) -> bool:
    """True for dates that two lengths of time from one day give: "бес күн бұрын", "неделю назад".

    A week ago is a day of the week before too, so that only the lengths tell them apart. In one
    unit they must be the same: "жеті жыл бұрын" is not "шесть лет назад".
    """
    lengths = _length(kk, Lang.KK), _length(ru, Lang.RU)
    if lengths[0] is None or lengths[1] is None or goes(kk, Lang.KK) != goes(ru, Lang.RU):
        return False
    if lengths[0][1] == lengths[1][1]:
        return lengths[0][0] != lengths[1][0]
    return not are_alike(lengths[0][0], lengths[1][0])


def goes(timex: Timex, lang: Lang) -> str:
    """Which way a date is counted from today: "ago", "ahead"; "" for one that is not counted."""
    return "" if timex.anchor is None else _way(timex.surface, lang)


@lru_cache(maxsize=1 << 12)
def _way(surface: str, lang: Lang) -> str:
    words = {token.text for token in tokenise(surface)}
    lists = load_grammar(lang).lists
    return next((way for way in ("ago", "ahead") if words & lists[way]), "")


def lengths_ago(side: Side) -> list[Fraction]:
    """How long ago a text says that things were, or will be from now, in seconds."""
    found = (_length(timex, side.lang) for timex in side.timexes)
    return [length[0] for length in found if length is not None]


def are_alike(one: Fraction, other: Fraction) -> bool:
    """True for lengths that pass for the same: four weeks and a month."""
    low, high = sorted((one, other))
    return high - low <= high * _NEARLY


def seconds_of(unit: Unit, count: Fraction) -> Fraction | None:
    """So many of a unit of time in seconds; None for a unit of something else."""
    if unit.dimension not in _LENGTHS:
        return None
    return count * unit.factor * (MONTH if unit.dimension == "calendar" else 1)


def _length(timex: Timex, lang: Lang) -> tuple[Fraction, str] | None:
    """How long ago "үш күн бұрын" was, in seconds, and its unit; None if it counts from no day."""
    if not goes(timex, lang):
        return None
    for quantity in extract_quantities(timex.surface, lang):
        unit = units().get(quantity.unit or "")
        if unit is not None and quantity.value is not None:
            return _told(unit, Fraction(quantity.value))
    names = sorted(units_in(timex.surface, lang))
    return _told(units()[names[0]], Fraction(1)) if len(names) == 1 else None


def _told(unit: Unit, count: Fraction) -> tuple[Fraction, str] | None:
    seconds = seconds_of(unit, count)
    return None if seconds is None else (seconds, unit.name)
