"""Quantities: what a number in a text means."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Span

Number = Decimal | Fraction


class QuantityKind(StrEnum):
    """What sort of quantity it is."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    MONEY = "money"
    DATE = "date"
    RANGE = "range"
    MULTIPLIER = "multiplier"
    FRACTION = "fraction"
    MEASURE = "measure"
    RATE = "rate"
    TIME = "time"
    SCORE = "score"
    IDENTIFIER = "identifier"


class Bound(StrEnum):
    """How the text limits the value it gives."""

    EXACT = "="
    MORE_THAN = ">"
    AT_LEAST = ">="
    LESS_THAN = "<"
    AT_MOST = "<="
    ABOUT = "~"


class Direction(StrEnum):
    """Which way the text says the value went."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit, as exact value or interval.

    Attributes:
        span: Number and unit, in the text that was read.
        kind: What sort of quantity it is.
        value: Exact value in `unit`, magnitudes multiplied out; the lower end of a range; None
            for an identifier or a value that only has an order of size ("ондаған").
        upper: Upper end of a range, second part of a score; None for a single value.
        unit: Canonical name of the unit ("t", "km", "USD", "year"); None for a bare number.
        bound: How the text limits the value.
        direction: Which way the text says the value went; None where it does not say.
        digits: An identifier's characters as compared ("77172741122"); "" for all others.
        surface: The text under `span`.
        ambiguous: True if the text can be read as another value too ("20,000").
        size: Order of size where there is no value: 10 for "ондаған" and "десятки".
        parts: Numerator and denominator of a fraction as written: (8, 10) for "оннан сегізі".
    """

    span: Span
    kind: QuantityKind
    value: Number | None
    surface: str
    upper: Number | None = None
    unit: str | None = None
    bound: Bound = Bound.EXACT
    direction: Direction | None = None
    digits: str = ""
    ambiguous: bool = False
    size: Number | None = None
    parts: tuple[Number, ...] = ()

    @property
    def start(self) -> int:
        """First code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.span.stop
