"""What is wrong with two numbers that stand for the same thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.analysis.atoms import Field
from kzaz_desk.analysis.likeness import is_power_of_ten
from kzaz_desk.analysis.matching import Bond
from kzaz_desk.analysis.reach import is_reached_or_gained
from kzaz_desk.domain.quantity import Bound, QuantityKind
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.tokens import tokenise
from kzaz_desk.text.units import also_named, unit_of_word

if TYPE_CHECKING:
    from kzaz_desk.analysis.atoms import Atom
    from kzaz_desk.analysis.matching import Match
    from kzaz_desk.analysis.passage import Passage, Side
    from kzaz_desk.domain.quantity import Quantity

_ABOVE = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
_BELOW = frozenset({Bound.LESS_THAN, Bound.AT_MOST})
_DATES = frozenset(
    {Field.YEAR, Field.DECADE, Field.CENTURY, Field.DAY, Field.MONTH, Field.HALF, Field.QUARTER}
)
# What a denied verb makes of a bound, and the bound itself: "not ... more than" is at most.
_DENIED = (
    frozenset({Bound.MORE_THAN, Bound.AT_MOST}),
    frozenset({Bound.LESS_THAN, Bound.AT_LEAST}),
)
_COUNTED_UNITS = frozenset({"money", "share", "pound"})
_KINDS_OF_DAY = frozenset({"working-day", "banking-day", "calendar-day"})
_SMALLER = Fraction(1, 3)
_FIRST = 1
_NOON = 12
_ROUND_YEARS = re.compile(r"\d{3}0")
_BESIDE = 5  # code points between the two numbers of "с 80 до 100 тенге"
_GROUP = 3  # digits
_CLAUSE = 160  # code points over which a unit is still understood where it is left out
_LEFT_OUT = re.compile(r"\s*(?:[—–;.!?)]|,\s|-\s|$)")
# "Не отпускают более": the verb that is denied stands at most three words before.
_NOT_RU = re.compile(r"\bне (?:\w+ ){1,3}\w+ $", re.IGNORECASE)
_NEAR = 40  # code points in which the words just before a number stand


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong.

    Attributes:
        kind: What sort of discrepancy it is.
        severity: How bad it is.
        rule: Name of the rule.
    """

    kind: FindingKind
    severity: Severity
    rule: str


_CONVERSION = Flaw(FindingKind.CONVERSION, Severity.INFO, "numbers.conversion")
_ROUNDING = Flaw(FindingKind.ROUNDING, Severity.INFO, "numbers.rounding")
_AMBIGUOUS = Flaw(FindingKind.AMBIGUOUS, Severity.WARNING, "numbers.separator")
_UNIT = Flaw(FindingKind.UNIT, Severity.WARNING, "numbers.unit")
_UNIT_DROPPED = Flaw(FindingKind.UNIT, Severity.WARNING, "numbers.unit-dropped")
_RATE = Flaw(FindingKind.UNIT, Severity.WARNING, "numbers.rate")
_POINTS = Flaw(FindingKind.UNIT, Severity.WARNING, "numbers.percentage-points")
_CURRENCY = Flaw(FindingKind.CURRENCY, Severity.ERROR, "numbers.currency")
_ORDINAL = Flaw(FindingKind.ORDINAL, Severity.ERROR, "numbers.times-or-nth-time")
_SIGN = Flaw(FindingKind.SIGN, Severity.ERROR, "numbers.sign")
_BOUND = Flaw(FindingKind.BOUND, Severity.WARNING, "numbers.bound")
_OPPOSITE = Flaw(FindingKind.BOUND, Severity.ERROR, "numbers.opposite-bound")
_REACH = Flaw(FindingKind.BOUND, Severity.WARNING, "numbers.reach")
_DIRECTION = Flaw(FindingKind.DIRECTION, Severity.WARNING, "numbers.direction")
_HALF_DAY = Flaw(FindingKind.VALUE, Severity.ERROR, "numbers.half-a-day")
_MAGNITUDE = Flaw(FindingKind.MAGNITUDE, Severity.ERROR, "numbers.magnitude")
VALUE = Flaw(FindingKind.VALUE, Severity.ERROR, "numbers.value")
"""Another value."""

_SIZE = Flaw(FindingKind.VALUE, Severity.WARNING, "numbers.order-of-size")
_DATE = Flaw(FindingKind.DATE, Severity.ERROR, "numbers.date")
_CODE = Flaw(FindingKind.IDENTIFIER, Severity.ERROR, "numbers.identifier")
_GRANULARITY = Flaw(FindingKind.GRANULARITY, Severity.WARNING, "numbers.year-or-decade")
_DECADES = Flaw(FindingKind.AMBIGUOUS, Severity.WARNING, "numbers.years-or-decades")
_NTH = Flaw(FindingKind.ORDINAL, Severity.ERROR, "numbers.ordinal")


def flaw_of(match: Match, passage: Passage) -> Flaw | None:
    """What is wrong with a pair; None if nothing is."""
    if match.bond is Bond.CONVERTED:
        return _CONVERSION
    if match.bond is Bond.SIGN:
        return _SIGN
    if match.bond is Bond.UNIT:
        return None if _is_speed(match, passage) else _unit_flaw(match)
    if match.bond is Bond.CHANGED:
        return _value_flaw(match)
    return _small_flaw(match, passage)


def _is_speed(match: Match, passage: Passage) -> bool:
    """Whether a length is how far one goes in an hour: "110 шақырыммен жүрген", "110 км/ч"."""
    for atom, other, side in (
        (match.kk, match.ru, passage.kk),
        (match.ru, match.kk, passage.ru),
    ):
        speed = other.unit.name if other.unit else ""
        if atom.unit is None or speed != f"{atom.unit.name}/h":
            continue
        start, stop = atom.quantity.start, atom.quantity.end
        words = tokenise(side.text[max(start - _NEAR, 0) : stop + _NEAR])
        table = load_lexicon("units")["per_hour"][side.lang]
        is_measured = atom.quantity.surface.endswith(tuple(table["measured"]))
        stems = (*table["said"], *table["moved"]) if is_measured else tuple(table["said"])
        if any(word.text.startswith(stems) for word in words):
            return True
    return False


def _unit_flaw(match: Match) -> Flaw | None:
    kk, ru = match.kk.unit, match.ru.unit
    if kk is not None and ru is not None and ru.name in also_named(kk.name):
        return None
    dimensions = {match.kk.dimension, match.ru.dimension}
    if dimensions == {"money"}:
        return _CURRENCY
    if dimensions == {"share"}:
        return _POINTS
    return _UNIT


def _value_flaw(match: Match) -> Flaw | None:
    kk, ru = match.kk, match.ru
    if Field.CODE in {kk.field, ru.field}:
        return _CODE
    if Field.SIZE in {kk.field, ru.field}:
        return _SIZE
    if _is_first_or_one(kk) and _is_first_or_one(ru):
        return None
    ratio = kk.base / ru.base if kk.base and ru.base else None
    if ratio is not None and is_power_of_ten(ratio):
        return _AMBIGUOUS if kk.quantity.ambiguous or ru.quantity.ambiguous else _MAGNITUDE
    if kk.field in _DATES or ru.field in _DATES:
        return _DATE
    if _is_rounded(kk, ru):
        return _ROUNDING
    return _NTH if kk.is_ordinal and ru.is_ordinal else VALUE


def _is_first_or_one(atom: Atom) -> bool:
    """Whether it is "one" in words, an article as often as a number."""
    return atom.value == _FIRST and not atom.is_digits


def _is_rounded(one: Atom, other: Atom) -> bool:
    """Whether "about" stands with the rounder of two amounts within 3 %."""
    about = [a.quantity.bound is Bound.ABOUT for a in (one, other)]
    if about[0] == about[1]:
        return False
    rounder, exact = (one, other) if about[0] else (other, one)
    gap = abs(one.base - other.base)
    is_near = gap * 100 <= 3 * max(abs(one.base), abs(other.base))
    return is_near and _zeros(rounder) > _zeros(exact)


def _zeros(atom: Atom) -> int:
    digits = str(atom.value.numerator)
    return len(digits) - len(digits.rstrip("0")) - len(str(atom.value.denominator))


def _small_flaw(match: Match, passage: Passage) -> Flaw | None:
    """The values agree: what stands around them?"""
    kk, ru = match.kk, match.ru
    if {kk.field, ru.field} <= {Field.YEAR, Field.DECADE}:
        return _year_flaw(kk, ru)
    if kk.field is ru.field is Field.HOUR and kk.value != ru.value:
        is_named = _names_half(kk, passage.kk) and _names_half(ru, passage.ru)
        return _HALF_DAY if is_named else None
    if kk.field is not Field.NUMBER or ru.field is not Field.NUMBER:
        return None
    if kk.per and ru.per and kk.per != ru.per:
        return _RATE
    if _count_other_days(kk, ru):
        return _UNIT
    if kk.is_ordinal != ru.is_ordinal and kk.dimension == ru.dimension == "count":
        return _ORDINAL
    if _is_unit_dropped(kk, ru) and not _names_unit_near(kk, ru, passage):
        return _UNIT_DROPPED
    if is_reached_or_gained(kk, ru, passage):
        return _REACH
    return _bound_flaw(kk, ru, passage) or _direction_flaw(kk, ru)


def _names_half(hour: Atom, side: Side) -> bool:
    """Whether a text says if an hour is of the morning or of the evening."""
    if not 0 < hour.value <= _NOON:
        return True
    start, stop = hour.quantity.start, hour.quantity.end
    parts = load_lexicon(f"numbers.{side.lang}")["times"]["parts"]
    beside = tokenise(side.text[max(start - _NEAR // 2, 0) : stop + _BESIDE + 3])
    return any(word.text in parts for word in beside)


def _year_flaw(kk: Atom, ru: Atom) -> Flaw | None:
    """Years against decades; "1990–2000 жылдары" can be either."""
    if _may_be_decades(kk.quantity):
        is_closed = ru.field is Field.YEAR and not _may_be_decades(ru.quantity)
        return _DECADES if is_closed else None
    return _GRANULARITY if kk.field is not ru.field else None


def _may_be_decades(quantity: Quantity) -> bool:
    years = _ROUND_YEARS.findall(quantity.surface)
    return len(years) == 2 and "жылдар" in quantity.surface.lower()


def _is_unit_dropped(kk: Atom, ru: Atom) -> bool:
    kinds = {kk.quantity.kind, ru.quantity.kind}
    if (kk.unit is None) == (ru.unit is None) or QuantityKind.FRACTION in kinds:
        return False
    return (kk.dimension or ru.dimension) in _COUNTED_UNITS


def _names_unit_near(kk: Atom, ru: Atom, passage: Passage) -> bool:
    """Whether the unit of the bare number stands beside it, so that nothing is dropped.

    With a number of the same size before it ("стоит 1,9 доллара, а стоил 1,4"), just before it
    ("пайызға, 15-ке"), with the number that follows ("с 80 до 100 тенге") or with the whole
    that it is a part of ("8 млрд долларов, в том числе 2 млрд").
    """
    bare, other = (kk, ru) if kk.unit is None else (ru, kk)
    side = passage.kk if bare is kk else passage.ru
    name = other.unit.name if other.unit else ""
    start, stop = bare.quantity.start, bare.quantity.end
    words = tokenise(side.text[max(start - _NEAR, 0) : start])
    if any(unit_of_word(word.text, side.lang) == name for word in words[-3:]):
        return True
    parts = load_lexicon("arithmetic")["parts"][side.lang]
    for quantity in side.quantities:
        if quantity.unit != name:
            continue
        gap = quantity.start - stop
        if 0 <= gap <= _BESIDE or (0 <= gap <= _NEAR and _is_listed(side, stop, quantity, bare)):
            return True
        is_left_out = _is_noun_left_out(side.text, stop)
        if not 0 < start - quantity.end <= (_CLAUSE if is_left_out else _NEAR):
            continue
        between = side.text[quantity.end : start]
        if is_left_out and (other.dimension == "share" or _are_as_large(quantity, bare)):
            return True
        if any(phrase in between for phrase in parts) or _is_repeated(quantity, bare):
            return True
    return False


def _is_noun_left_out(text: str, stop: int) -> bool:
    """Whether a clause ends or a dash stands after a number, so that its noun is left out."""
    return _LEFT_OUT.match(text, stop) is not None


def _is_listed(side: Side, stop: int, quantity: Quantity, bare: Atom) -> bool:
    """Whether a Kazakh list names the unit with its last number: "ересек 200, бала 100 ₸"."""
    is_kk = side.lang is Lang.KK and side.text[stop : stop + 1] == ","
    return is_kk and _is_repeated(quantity, bare)


def _are_as_large(quantity: Quantity, bare: Atom) -> bool:
    """Whether both are counted in millions, or both in milliards: "60,4 млрд $ ... 1,1 млрд"."""
    value = Fraction(quantity.value or 0)
    sizes = [(len(str(int(abs(number)))) - 1) // _GROUP for number in (value, bare.value)]
    return sizes[0] == sizes[1] > 1


def _is_repeated(quantity: Quantity, bare: Atom) -> bool:
    """Whether a bare number is as large as one that has the unit, so that it counts the same."""
    if quantity.value is None or not quantity.value or not bare.value:
        return False
    return _SMALLER < abs(Fraction(quantity.value) / bare.value) < 1 / _SMALLER


def _count_other_days(kk: Atom, ru: Atom) -> bool:
    """Whether one term is in working days, say, and the other in calendar days."""
    names = {atom.unit.name for atom in (kk, ru) if atom.unit is not None}
    return len(names & _KINDS_OF_DAY) > 1


def _bound_flaw(kk: Atom, ru: Atom, passage: Passage) -> Flaw | None:
    if any(_is_first_or_one(atom) and atom.unit is None for atom in (kk, ru)):
        return None
    bounds = {kk.quantity.bound, ru.quantity.bound}
    is_denied = _is_denied(kk, passage.kk) or _is_denied(ru, passage.ru)
    if is_denied and any(bounds <= same for same in _DENIED):
        return None
    if _are_opposite(bounds) or (
        is_denied and _are_opposite({_told(kk, passage.kk), _told(ru, passage.ru)})
    ):
        return _OPPOSITE
    if Bound.ABOUT in bounds and bounds & {Bound.LESS_THAN, Bound.MORE_THAN}:
        return _BOUND
    if Bound.EXACT in bounds and bounds & {Bound.LESS_THAN, Bound.MORE_THAN}:
        return _BOUND
    return None


def _are_opposite(bounds: set[Bound]) -> bool:
    return bool(bounds & _ABOVE and bounds & _BELOW)


def _told(atom: Atom, side: Side) -> Bound:
    """What a bound comes to: "5 келіден артық берілмейді" is at most five."""
    bound = atom.quantity.bound
    if not _is_denied(atom, side):
        return bound
    return Bound.AT_MOST if bound is Bound.MORE_THAN else Bound.AT_LEAST


def _is_denied(atom: Atom, side: Side) -> bool:
    """Whether the verb of a bound is denied: "5 келіден артық берілмейді" is at most five.

    "Не менее" is no such verb: the denial is in its bound already.
    """
    if atom.quantity.bound not in {Bound.MORE_THAN, Bound.LESS_THAN}:
        return False
    start, stop = atom.quantity.start, atom.quantity.end
    if side.lang is Lang.RU:
        return _NOT_RU.search(side.text, max(start - _NEAR, 0), start) is not None
    return _not_kk().match(side.text, stop, stop + 2 * _NEAR) is not None


@cache
def _not_kk() -> re.Pattern[str]:
    """A word of a bound, and the verb that is denied at most three words later."""
    table = load_lexicon("bounds")[Lang.KK]["denied"]
    words, verbs = "|".join(table["words"]), "|".join(table["verbs"])
    return re.compile(rf"(?:-\w+)? (?:{words})(?: \w+){{0,3}} \w+(?:{verbs})\b", re.IGNORECASE)


def _direction_flaw(kk: Atom, ru: Atom) -> Flaw | None:
    directions = {kk.quantity.direction, ru.quantity.direction}
    return _DIRECTION if None not in directions and len(directions) > 1 else None
