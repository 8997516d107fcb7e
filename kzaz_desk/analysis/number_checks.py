"""What is wrong with two numbers that stand for the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzaz_desk.analysis.atoms import Field
from kzaz_desk.analysis.matching import Bond, is_power_of_ten
from kzaz_desk.domain.quantity import Bound
from kzaz_desk.domain.review import FindingKind, Severity

if TYPE_CHECKING:
    from kzaz_desk.analysis.atoms import Atom
    from kzaz_desk.analysis.matching import Match
    from kzaz_desk.analysis.passage import Passage

_ABOVE = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
_BELOW = frozenset({Bound.LESS_THAN, Bound.AT_MOST})
_DATES = frozenset(
    {Field.YEAR, Field.DECADE, Field.CENTURY, Field.DAY, Field.MONTH, Field.HALF, Field.QUARTER}
)
_COUNTED_UNITS = frozenset({"money", "share", "pound"})
_FIRST = 1


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
_DIRECTION = Flaw(FindingKind.DIRECTION, Severity.WARNING, "numbers.direction")
_MAGNITUDE = Flaw(FindingKind.MAGNITUDE, Severity.ERROR, "numbers.magnitude")
_VALUE = Flaw(FindingKind.VALUE, Severity.ERROR, "numbers.value")
_SIZE = Flaw(FindingKind.VALUE, Severity.WARNING, "numbers.order-of-size")
_DATE = Flaw(FindingKind.DATE, Severity.ERROR, "numbers.date")
_CODE = Flaw(FindingKind.IDENTIFIER, Severity.ERROR, "numbers.identifier")
_NTH = Flaw(FindingKind.ORDINAL, Severity.ERROR, "numbers.ordinal")


def flaw_of(match: Match, passage: Passage) -> Flaw | None:
    """What is wrong with a pair; None if nothing is."""
    if match.bond is Bond.CONVERTED:
        return _CONVERSION
    if match.bond is Bond.SIGN:
        return _SIGN
    if match.bond is Bond.UNIT:
        return _unit_flaw(match)
    if match.bond is Bond.CHANGED:
        return _value_flaw(match)
    return _small_flaw(match)


def _unit_flaw(match: Match) -> Flaw | None:
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
    if kk.field in _DATES and ru.field in _DATES:
        return _DATE
    if _is_rounded(kk, ru):
        return _ROUNDING
    return _NTH if kk.is_ordinal and ru.is_ordinal else _VALUE


def _is_first_or_one(atom: Atom) -> bool:
    """ "One" in words is an article as often as a number."""
    return atom.value == _FIRST and not atom.is_digits


def _is_rounded(one: Atom, other: Atom) -> bool:
    """Whether "about" stands with the rounder of two amounts within 3 %."""
    about = [a for a in (one, other) if a.quantity.bound is Bound.ABOUT]
    gap = abs(one.base - other.base)
    return bool(about) and gap * 100 <= 3 * max(abs(one.base), abs(other.base))


def _small_flaw(match: Match) -> Flaw | None:
    """The values agree: what stands around them?"""
    kk, ru = match.kk, match.ru
    if kk.field is not Field.NUMBER or ru.field is not Field.NUMBER:
        return None
    if kk.per and ru.per and kk.per != ru.per:
        return _RATE
    if kk.is_ordinal != ru.is_ordinal and kk.dimension == ru.dimension == "count":
        return _ORDINAL
    if _is_unit_dropped(kk, ru):
        return _UNIT_DROPPED
    return _bound_flaw(kk, ru) or _direction_flaw(kk, ru)


def _is_unit_dropped(kk: Atom, ru: Atom) -> bool:
    if (kk.unit is None) == (ru.unit is None):
        return False
    return (kk.dimension or ru.dimension) in _COUNTED_UNITS


def _bound_flaw(kk: Atom, ru: Atom) -> Flaw | None:
    bounds = {kk.quantity.bound, ru.quantity.bound}
    if bounds & _ABOVE and bounds & _BELOW:
        return _OPPOSITE
    if Bound.ABOUT in bounds and bounds & (_ABOVE | _BELOW):
        return _BOUND
    return None


def _direction_flaw(kk: Atom, ru: Atom) -> Flaw | None:
    directions = {kk.quantity.direction, ru.quantity.direction}
    return _DIRECTION if None not in directions and len(directions) > 1 else None
