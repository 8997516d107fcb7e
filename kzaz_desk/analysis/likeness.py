"""How likely two numbers that differ are one number that was changed."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from kzaz_desk.analysis.atoms import Field
from kzaz_desk.domain.quantity import QuantityKind

if TYPE_CHECKING:
    from fractions import Fraction

    from kzaz_desk.analysis.atoms import Atom

CALENDAR = frozenset(
    {
        Field.YEAR,
        Field.DECADE,
        Field.CENTURY,
        Field.DAY,
        Field.HOUR,
        Field.MINUTE,
        Field.MONTH,
        Field.QUARTER,
        Field.HALF,
    }
)
"""Fields of dates and times."""

_APART = 0.95  # dearer pairs stay apart: each unpaired number costs about half of it


def is_score(atom: Atom) -> bool:
    """True for a part of a score, "3:1"."""
    return atom.quantity.kind is QuantityKind.SCORE


def distance(one: Atom, other: Atom) -> float:
    """How far apart two atoms stand: shares of a passage, plus 1 for each sentence bead."""
    apart = abs(one.position - other.position)
    if one.bead is not None and other.bead is not None:
        apart += min(abs(one.bead - other.bead), 3)
    return apart


def change_cost(one: Atom, other: Atom) -> float:
    """From 0 for a slip in one digit of the same thing nearby to `inf` for other things."""
    kind = _kind_cost(one, other)
    if kind == inf:
        return inf
    form = 0.0 if one.is_digits == other.is_digits else 0.2
    slip = 0.0 if is_near_miss(one, other) else 0.3
    cost = kind + form + slip
    if not _is_one_label(one, other):
        cost += 0.4 * distance(one, other)
    return cost if cost < _APART else inf


def _kind_cost(one: Atom, other: Atom) -> float:
    fields = {one.field, other.field}
    if len(fields) > 1:
        return _field_cost(one, other)
    if _is_bare_part(one) or _is_bare_part(other):
        return 0.0 if one.quantity.kind is other.quantity.kind else inf
    if _is_article(one, other) or _is_article(other, one):
        return inf
    if _is_one_label(one, other):
        return 0.0
    if one.is_ordinal != other.is_ordinal or is_score(one) != is_score(other):
        return 0.6
    if one.dimension == other.dimension:
        return 0.0 if one.unit == other.unit else 0.1
    return 0.25 if one.unit is None or other.unit is None else 0.5


def _is_one_label(one: Atom, other: Atom) -> bool:
    """True for the same part of a law: "3-тармақша" ends what "подпункт 3" begins."""
    if "label" not in {one.dimension, other.dimension}:
        return False
    bare = one if other.dimension == "label" else other
    return one.unit == other.unit or (bare.unit is None and bare.is_ordinal)


def _is_bare_part(atom: Atom) -> bool:
    """True for "half", "a quarter" of something that is not measured."""
    return atom.quantity.kind is QuantityKind.FRACTION and not atom.quantity.parts


def _is_article(atom: Atom, other: Atom) -> bool:
    """Whether "one" in words is an article: it counts with the same unit, or "only one"."""
    if atom.is_stressed and other.is_stressed and atom.value != other.value:
        return False
    if atom.value != 1 or atom.is_digits or atom.is_ordinal or atom.field is not Field.NUMBER:
        return False
    return atom.unit is None or atom.dimension != other.dimension


def _field_cost(one: Atom, other: Atom) -> float:
    fields = {one.field, other.field}
    if fields <= {Field.YEAR, Field.DECADE}:
        return 0.1
    if fields == {Field.SIZE, Field.NUMBER}:
        return 0.2
    is_number = Field.NUMBER in fields and bool(fields & {Field.YEAR, Field.DAY, Field.HOUR})
    return 0.1 if is_number and one.is_digits and other.is_digits else inf


def is_near_miss(one: Atom, other: Atom) -> bool:
    """True for a slip: one digit, two swapped digits, a lost zero, million for billion."""
    if one.field is Field.CODE or other.field is Field.CODE:
        return _edits(one.quantity.digits, other.quantity.digits) <= 1
    if not one.value or not other.value:
        return False
    if is_power_of_ten(one.value / other.value):
        return True
    first, second = str(abs(one.value)), str(abs(other.value))
    return min(len(first), len(second)) > 1 and _edits(first, second) <= 1


def is_power_of_ten(ratio: Fraction) -> bool:
    """True for 10, 1/1000, not for 1."""
    ratio = abs(ratio)
    large = ratio if ratio > 1 else 1 / ratio
    return large.denominator == 1 and large > 1 and str(large) == "1".ljust(len(str(large)), "0")


def _edits(one: str, other: str) -> int:
    """0, 1 or 2 for more: one digit changed, added or lost, or two neighbours swapped."""
    if one == other:
        return 0
    if len(one) == len(other):
        wrong = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(wrong) == 1:
            return 1
        is_swap = (
            len(wrong) == 2
            and one[wrong[0]] == other[wrong[1]]
            and one[wrong[1]] == other[wrong[0]]
        )
        return 1 if is_swap else 2
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) == 1 and any(
        long[:i] + long[i + 1 :] == short for i in range(len(long))
    ):
        return 1
    return 2
