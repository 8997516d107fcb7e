"""What of a quantity is compared: a number, an end of a range, the day or the year of a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.units import units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.analysis.passage import Passage, Side
    from kzaz_desk.domain.quantity import Number, Quantity
    from kzaz_desk.domain.text import Lang
    from kzaz_desk.text.units import Unit

_DATE = re.compile(
    r"(?P<year>\d{4}|XXXX|\d{3}X|\d\dXX)?"
    r"(?:-(?:Q(?P<quarter>\d)|H(?P<half>\d)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d).*)?"
)


_BESIDE = 16  # code points in which the word beside a number stands


class Field(StrEnum):
    """What an atom is of its quantity."""

    NUMBER = "number"
    SIZE = "size"
    CODE = "code"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest part of a quantity that is compared.

    Attributes:
        quantity: The quantity.
        field: What it is of the quantity.
        value: Its value; None for a code.
        unit: Its unit, None for a bare number; of a rate the first.
        per: Second unit of a rate; "" for all others.
        position: How far into the passage it stands, 0.0 to 1.0.
        bead: Sentence bead that it stands in; None where there are none.
        is_stressed: True if a word beside it insists on the number: "only one", "тағы екі".
    """

    quantity: Quantity
    field: Field
    value: Fraction
    unit: Unit | None
    per: str
    position: float
    bead: int | None
    is_stressed: bool = False

    @property
    def base(self) -> Fraction:
        """Value in the base unit of its dimension."""
        return self.value * self.unit.factor if self.unit else self.value

    @property
    def dimension(self) -> str:
        """What it measures; "" for a bare number."""
        return self.unit.dimension if self.unit else ""

    @property
    def is_ordinal(self) -> bool:
        """True for a place in a row ("third")."""
        return self.quantity.kind is QuantityKind.ORDINAL

    @property
    def is_digits(self) -> bool:
        """True if it is written in digits."""
        return any(ch.isdigit() for ch in self.quantity.surface)


def atoms_of(passage: Passage, lang: Lang) -> list[Atom]:
    """The atoms of one side of a passage, in order."""
    side = passage.side(lang)
    found: list[Atom] = []
    for quantity in side.quantities:
        position = side.position(quantity.start)
        bead = passage.sentence_bead(lang, quantity.start)
        is_stressed = _is_stressed(quantity, side)
        for field, value, unit, per in _fields(quantity):
            found.append(Atom(quantity, field, value, unit, per, position, bead, is_stressed))
    return found


def _is_stressed(quantity: Quantity, side: Side) -> bool:
    """Whether one or two in words is counted for sure: "тек бір ғана", "лишь один"."""
    if quantity.kind is not QuantityKind.CARDINAL or quantity.value not in {1, 2}:
        return False
    table = load_lexicon(f"numbers.{side.lang}")["stressed"]
    before = side.text[max(quantity.start - _BESIDE, 0) : quantity.start].lower().split()
    after = side.text[quantity.end : quantity.end + _BESIDE].lower().split()
    return bool(before and before[-1] in table["before"]) or bool(
        after and after[0] in table["after"]
    )


def _fields(quantity: Quantity) -> Iterator[tuple[Field, Fraction, Unit | None, str]]:
    if quantity.kind is QuantityKind.IDENTIFIER:
        yield Field.CODE, Fraction(0), None, ""
    elif quantity.kind in {QuantityKind.DATE, QuantityKind.TIME} and quantity.digits:
        for field, number in _date_fields(quantity.digits):
            yield field, Fraction(number), None, ""
    elif quantity.size is not None:
        yield Field.SIZE, Fraction(quantity.size), _unit(quantity.unit)[0], ""
    else:
        unit, per = _unit(quantity.unit)
        for value in (quantity.value, quantity.upper):
            if value is not None:
                yield Field.NUMBER, _fraction(value), unit, per


@lru_cache(maxsize=1 << 12)
def _fraction(value: Number) -> Fraction:
    return Fraction(value)


def _unit(name: str | None) -> tuple[Unit | None, str]:
    if name is None:
        return None, ""
    if name in units():
        return units()[name], ""
    first, _, per = name.rpartition("/")
    return units().get(first), per


def _date_fields(value: str) -> Iterator[tuple[Field, int]]:
    """Parts of a TIMEX3 value: "1990-05/1990-08" has a year and two months."""
    seen: set[tuple[Field, int]] = set()
    for end in value.split("/"):
        match = _DATE.match(end)
        if match is None:
            continue
        for part in _parts(match):
            if part not in seen or part[0] not in {Field.YEAR, Field.MONTH}:
                seen.add(part)
                yield part


def _parts(match: re.Match[str]) -> Iterator[tuple[Field, int]]:
    year = match["year"]
    if year is not None and year != "XXXX":
        yield _year(year)
    for field in (Field.HALF, Field.QUARTER, Field.MONTH, Field.DAY, Field.HOUR):
        if match[field] is not None:
            yield field, int(match[field])
    if match["minute"] is not None:
        yield Field.MINUTE, int(match["minute"])


def _year(year: str) -> tuple[Field, int]:
    if year.endswith("XX"):
        return Field.CENTURY, int(year[:2]) + 1
    if year.endswith("X"):
        return Field.DECADE, int(year[:3]) * 10
    return Field.YEAR, int(year)
