"""A quantity in the making."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzaz_desk.text.number_word import Role

if TYPE_CHECKING:
    from fractions import Fraction

    from kzaz_desk.domain.quantity import Bound, QuantityKind


@dataclass(slots=True)
class Draft:
    """A quantity in the making; tokens [start, stop).

    Attributes:
        start: First token.
        stop: Token after the last.
        value: Its value, in its unit.
        role: What its last number word does.
        upper: Upper end of a range, second part of a score.
        unit: Its unit, as far as known.
        per: Second unit of a rate.
        kind: Its kind, where the form decides it.
        size: Order of size, where there is no value.
        parts: Numerator and denominator of a fraction as written.
        bound: How the form itself limits the value: "седьмой десяток" is above 60.
        is_about: True if the form itself says "about".
        is_digits: True if it is written in digits.
        is_single: True for one Russian word that is an order of size only without a bound:
            "тысячи людей", but "свыше тысячи".
        is_other: True for "екіншісіне", to the other one, which counts no unit.
        ambiguous: True if its digits allow another value.
    """

    start: int
    stop: int
    value: Fraction
    role: Role = Role.CARDINAL
    upper: Fraction | None = None
    unit: str | None = None
    per: str | None = None
    kind: QuantityKind | None = None
    size: Fraction | None = None
    parts: tuple[Fraction, ...] = ()
    bound: Bound | None = None
    is_about: bool = False
    is_digits: bool = False
    is_single: bool = False
    is_other: bool = False
    ambiguous: bool = False
