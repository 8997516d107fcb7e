"""What one word counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kzaz_desk.text.endings import Ending


class Role(StrEnum):
    """What a number word does."""

    CARDINAL = "cardinal"
    MAGNITUDE = "magnitude"
    ORDINAL = "ordinal"
    COLLECTIVE = "collective"
    APPROXIMATE = "approximate"
    HALF_MORE = "half-more"
    PART = "part"
    MULTIPLE = "multiple"
    COMPOUND = "compound"


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One word that counts, or a number already read.

    Attributes:
        role: What it does.
        value: What it counts, exact.
        ending: Its Kazakh ending.
        unit: Unit that a compound names ("двадцатилетний": year).
        is_digits: True if it is written in digits.
        is_plural: True for a Russian plural that alone is an order of size ("тысячи").
    """

    role: Role
    value: Fraction
    ending: Ending = Ending.NONE
    unit: str | None = None
    is_digits: bool = False
    is_plural: bool = False


def room_after(word: NumberWord) -> Fraction:
    """What a word of the same group must stay below; 1 means only "жүз" may follow."""
    value = word.value
    if word.is_digits or value.denominator != 1 or value == 0:
        return Fraction(0)
    if value >= 100:
        return Fraction(100) if value % 100 == 0 else Fraction(0)
    return Fraction(10) if value >= 10 and value % 10 == 0 else Fraction(1)
