"""Measures that one text gives in another unit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzaz_desk.analysis.atoms import Atom

_TOLERANCE = Fraction(3, 100)
_IN_TWO_UNITS = re.compile(r"\d+ ?[^\W\d]\w* \d")  # "1 метр 90 сантиметр" is exact
_MOST_PLACES = 7  # decimals that a measure is written with, and one more


def is_converted(one: Atom, other: Atom, tolerance: Fraction = _TOLERANCE) -> bool:
    """True if two atoms give one measure in different units, within a tolerance."""
    if one.unit is None or other.unit is None:
        return False
    if one.unit.name == other.unit.name:
        return False
    if one.dimension == "temperature" == other.dimension:
        return _is_same_temperature(one, other)
    units = {one.unit.name, other.unit.name}
    mass = "pound" in units and "mass" in {one.dimension, other.dimension}
    if not mass and one.dimension != other.dimension:
        return False
    if one.dimension in {"money", "label", "count", "share"}:
        return False
    if not mass and _is_multiple(one, other):
        return one.base == other.base or _rounds_to(one, other) or _rounds_to(other, one)
    first, second = _kilograms(one, mass=mass), _kilograms(other, mass=mass)
    if abs(first - second) <= tolerance * max(abs(first), abs(second)):
        return True
    return not mass and (_rounds_to(one, other) or _rounds_to(other, one))


def _is_multiple(one: Atom, other: Atom) -> bool:
    """Whether so many of one unit are one of the other, as in metric: nothing has to be rounded."""
    if one.unit is None or other.unit is None:
        return False
    ratio = one.unit.factor / other.unit.factor
    return 1 in {ratio.numerator, ratio.denominator}


def _rounds_to(one: Atom, other: Atom) -> bool:
    """True if the other is the one in another unit, rounded as it is written."""
    if one.unit is None or other.unit is None or not other.value:
        return False
    exact = one.base / other.unit.factor
    gap = abs(exact - other.value)
    step = Fraction(0) if _IN_TWO_UNITS.search(other.quantity.surface) else _step(other.value)
    return gap <= step / 2 and gap * 10 <= other.value


def _step(value: Fraction) -> Fraction:
    """How finely a value is written: 1, a half, 0.01; 0 for "1 сағат 40 минут"."""
    if value.denominator in {1, 2}:
        return Fraction(1, value.denominator)
    for places in range(1, _MOST_PLACES):
        if 10**places % value.denominator == 0:
            return Fraction(1, 10**places)
    return Fraction(0)


def _kilograms(atom: Atom, *, mass: bool) -> Fraction:
    is_pounds = mass and atom.unit is not None and atom.unit.name == "pound"
    return atom.value * Fraction(45359237, 100000000) if is_pounds else atom.base


def _is_same_temperature(one: Atom, other: Atom) -> bool:
    by_name = {atom.unit.name: atom.value for atom in (one, other) if atom.unit}
    if set(by_name) != {"celsius", "fahrenheit"}:
        return one.value == other.value
    celsius = (by_name["fahrenheit"] - 32) * Fraction(5, 9)
    return abs(celsius - by_name["celsius"]) <= 1
