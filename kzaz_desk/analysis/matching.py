"""Which number of one side is which number of the other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise, product
from operator import itemgetter
from typing import TYPE_CHECKING

from kzaz_desk.analysis.assignment import assign
from kzaz_desk.analysis.atoms import Field
from kzaz_desk.analysis.conversion import is_converted
from kzaz_desk.analysis.likeness import CALENDAR, change_cost, distance, is_score
from kzaz_desk.domain.quantity import Bound, Direction, QuantityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from kzaz_desk.analysis.atoms import Atom

_UNLIKE = frozenset({"money", "share", "label", "count", "temperature", "pound"})
_HALF_DAY = 12
_BOUND_APART = 0.5  # as far as half a passage
_TEN, _CENTURY = 10, 100
_LONGEST_CODE = 24  # digits that are still read as a number
_MAGNITUDES = frozenset({1_000, 1_000_000, 1_000_000_000})  # "мың адам", "тысяч человек"
_MANY = 10_000  # encounters of two sides that are still looked at one by one


class Bond(StrEnum):
    """Why two atoms are taken for the same quantity."""

    SAME = "same"
    VALUE = "value"
    CONVERTED = "converted"
    UNIT = "unit"
    SIGN = "sign"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Match:
    """Two atoms that stand for the same thing.

    Attributes:
        kk: The Kazakh one.
        ru: The Russian one.
        bond: Why they are taken for the same.
    """

    kk: Atom
    ru: Atom
    bond: Bond


@dataclass(frozen=True, slots=True)
class Matching:
    """All atoms of a passage, paired or left over.

    Attributes:
        matches: Pairs.
        kk: Kazakh atoms without a counterpart, in order.
        ru: Russian atoms without a counterpart, in order.
    """

    matches: tuple[Match, ...]
    kk: tuple[Atom, ...]
    ru: tuple[Atom, ...]


def match_atoms(kk: Sequence[Atom], ru: Sequence[Atom]) -> Matching:
    """Pair the atoms of both sides: the surest reasons first, then by the least total cost."""
    pool = _Pool(kk, ru)
    for bond, key, fits in _STAGES:
        pool.pair_by(bond, key, fits)
    pool.pair_converted()
    pool.drop_split_fractions()
    pool.drop_split_scores()
    pool.pair_by(Bond.SIGN, _signless, _is_opposite)
    pool.pair_by(Bond.UNIT, lambda a: a.value if a.field is Field.NUMBER else None, _other_unit)
    pool.pair_changed()
    return Matching(tuple(pool.matches), tuple(pool.kk), tuple(pool.ru))


class _Pool:
    """Atoms that still look for a counterpart."""

    def __init__(self, kk: Sequence[Atom], ru: Sequence[Atom]) -> None:
        self.kk = list(kk)
        self.ru = list(ru)
        self.matches: list[Match] = []

    def pair_by(
        self,
        bond: Bond,
        key: Callable[[Atom], Hashable],
        fits: Callable[[Atom, Atom], bool],
    ) -> None:
        """Pair atoms with the same key, nearest first; a key of None pairs with nothing."""
        if not self.kk or not self.ru:
            return
        here, there = _shelves(self.kk, key), _shelves(self.ru, key)
        candidates = [
            (
                _apart(one, other),
                one.quantity.start,
                other.quantity.start,
                one,
                other,
            )
            for shelf in here.keys() & there.keys()
            for one, other in _encounters(here[shelf], there[shelf])
            if fits(one, other)
        ]
        self._take(bond, [(a, b) for *_, a, b in sorted(candidates, key=itemgetter(0, 1, 2))])

    def pair_converted(self) -> None:
        """Pair what differs by a conversion of units, within 3 %."""
        self._take(
            Bond.CONVERTED,
            [(a, b) for a, b in _encounters(self.kk, self.ru) if is_converted(a, b)],
        )

    def drop_split_fractions(self) -> None:
        """A fraction here may be two numbers there: "29 матчтың 19-ы", "19 из 29"."""
        for here, there in ((self.kk, self.ru), (self.ru, self.kk)):
            for atom in tuple(here):
                parts = _fraction_parts(atom, there)
                if parts:
                    here.remove(atom)
                    for part in parts:
                        there.remove(part)

    def drop_split_scores(self) -> None:
        """A score here may be two numbers there: "6:3", "шестью голосами против трёх"."""
        for here, there in ((self.kk, self.ru), (self.ru, self.kk)):
            for first, second in pairwise(tuple(here)):
                if first.quantity is second.quantity and is_score(first):
                    parts = [_bare_part(atom, there) for atom in (first, second)]
                    if parts[0] is not None and parts[1] is not None and parts[0] is not parts[1]:
                        _remove(here, (first, second))
                        _remove(there, (parts[0], parts[1]))

    def pair_changed(self) -> None:
        """Pair what is left by the least total cost; far-fetched pairs stay apart."""
        if len(self.kk) * len(self.ru) > _MANY:
            return  # two texts without counterparts, not two versions of one
        costs = [[change_cost(a, b) for b in self.ru] for a in self.kk]
        self._take(Bond.CHANGED, [(self.kk[i], self.ru[j]) for i, j in assign(costs)])

    def _take(self, bond: Bond, pairs: Iterable[tuple[Atom, Atom]]) -> None:
        used: set[int] = set()
        for one, other in pairs:
            if id(one) not in used and id(other) not in used:
                used |= {id(one), id(other)}
                self.matches.append(Match(one, other, bond))
        if used:
            self.kk = [atom for atom in self.kk if id(atom) not in used]
            self.ru = [atom for atom in self.ru if id(atom) not in used]


def _bare_part(atom: Atom, others: Iterable[Atom]) -> Atom | None:
    """The number among `others` that is one part of a score."""
    for other in others:
        if other.field is Field.NUMBER and not is_score(other) and other.value == atom.value:
            return other
    return None


def _remove(atoms: list[Atom], gone: tuple[Atom, ...]) -> None:
    atoms[:] = [atom for atom in atoms if all(atom is not other for other in gone)]


def _shelves(atoms: Iterable[Atom], key: Callable[[Atom], Hashable]) -> dict[Hashable, list[Atom]]:
    """Atoms by their key; those without one stand on no shelf."""
    shelves: dict[Hashable, list[Atom]] = defaultdict(list)
    for atom in atoms:
        label = key(atom)
        if label is not None:
            shelves[label].append(atom)
    return shelves


def _encounters(kk: Sequence[Atom], ru: Sequence[Atom]) -> Iterable[tuple[Atom, Atom]]:
    """Each with each, or in order where that would be too many."""
    if len(kk) * len(ru) > _MANY:
        return zip(kk, ru, strict=False)
    return product(kk, ru)


# --- when two atoms are the same ------------------------------------------------------------


def _always(_one: Atom, _other: Atom) -> bool:
    return True


def _apart(one: Atom, other: Atom) -> float:
    """How far apart two equal numbers stand; the one that is limited alike goes first."""
    is_alike = one.quantity.bound is other.quantity.bound
    return distance(one, other) + (0.0 if is_alike else _BOUND_APART)


def _exact(atom: Atom) -> Hashable:
    if atom.field is Field.CODE:
        return atom.field, atom.quantity.digits
    base = atom.base.as_integer_ratio()  # a fraction takes ten times as long to hash
    return atom.field, _measure(atom), base, atom.is_ordinal, is_score(atom)


def _any_order(atom: Atom) -> Hashable:
    if atom.field is Field.CODE:
        return None
    return atom.field, _measure(atom), atom.base.as_integer_ratio(), is_score(atom)


def _measure(atom: Atom) -> str:
    """What two atoms must share to be compared by their base unit."""
    if atom.unit is None:
        return ""
    return atom.unit.name if atom.dimension in _UNLIKE else atom.dimension


def _signless(atom: Atom) -> Hashable:
    is_number = atom.field is Field.NUMBER and atom.base != 0
    return (_measure(atom), abs(atom.base), is_score(atom)) if is_number else None


def _other_unit(one: Atom, other: Atom) -> bool:
    return one.unit != other.unit or one.per != other.per


def _is_opposite(one: Atom, other: Atom) -> bool:
    return one.base == -other.base


def _bare_value(atom: Atom) -> Hashable:
    return (atom.field, atom.value) if atom.field in {Field.NUMBER, Field.SIZE} else None


def _any_field(atom: Atom) -> Hashable:
    if atom.field is Field.CODE:
        digits = atom.quantity.digits
        is_number = digits.isdecimal() and len(digits) <= _LONGEST_CODE
        return Fraction(digits) if is_number else None
    return None if atom.field in {Field.SIZE, Field.MONTH} else atom.value


def _roughly(atom: Atom) -> Hashable:
    """An order of size, or about as many: "с десяток", "он шақты"."""
    is_one_word = atom.value in _MAGNITUDES and atom.unit is None and not atom.is_digits
    is_rough = atom.field is Field.SIZE or atom.quantity.bound is Bound.ABOUT or is_one_word
    return atom.base if is_rough else None


def _fits_size(one: Atom, other: Atom) -> bool:
    return {one.field, other.field} == {Field.SIZE, Field.NUMBER}


def _factor(atom: Atom) -> Hashable:
    """By how much it went: half off is half as much, "на 50%" and "вдвое"."""
    direction = atom.quantity.direction
    if atom.field is not Field.NUMBER or direction is None or not atom.value:
        return None
    is_down = direction is Direction.DOWN
    if atom.quantity.kind is QuantityKind.MULTIPLIER:
        return 1 / atom.value if is_down else atom.value
    share = atom.value / _CENTURY
    is_percent = atom.quantity.kind is QuantityKind.PERCENT
    return (1 - share if is_down else 1 + share) if is_percent else None


def _fits_factor(one: Atom, other: Atom) -> bool:
    return one.quantity.kind is not other.quantity.kind


def _share(atom: Atom) -> Hashable:
    """A part of a whole, in hundredths: three quarters are 75 %, a third is 33 %."""
    if atom.quantity.kind is QuantityKind.FRACTION:
        return Fraction(round(atom.value * _CENTURY))
    return Fraction(round(atom.value)) if atom.quantity.kind is QuantityKind.PERCENT else None


def _decade(atom: Atom) -> Hashable:
    """Tens of years, also where "годы" is left out: "в девяностых" is 199X."""
    if atom.field is Field.DECADE:
        return atom.value % _CENTURY
    is_tens = atom.is_ordinal and not atom.is_digits and atom.value % _TEN == 0
    return atom.value if is_tens else None


def _clock(atom: Atom) -> Hashable:
    is_hour = atom.value.denominator == 1 and 0 <= atom.value <= 2 * _HALF_DAY
    return atom.value % _HALF_DAY if is_hour else None


def _fits_unit(one: Atom, other: Atom) -> bool:
    if is_score(one) != is_score(other) and not (one.is_digits and other.is_digits):
        return False
    return one.unit is None or other.unit is None or is_pound(one, other)


def is_pound(one: Atom, other: Atom) -> bool:
    """True if one is "pound", which is money or mass, and the other is one of these."""
    names = {atom.unit.name for atom in (one, other) if atom.unit}
    return "pound" in names and bool(names & {"GBP", "lb"})


def _fits_calendar(one: Atom, other: Atom) -> bool:
    return (
        one.field in CALENDAR or other.field in CALENDAR or Field.CODE in {one.field, other.field}
    )


def _fits_clock(one: Atom, other: Atom) -> bool:
    return Field.HOUR in {one.field, other.field} and not (
        one.field is Field.HOUR
        and other.field is Field.HOUR
        and abs(one.value - other.value) != _HALF_DAY
    )


_STAGES: tuple[tuple[Bond, Callable[[Atom], Hashable], Callable[[Atom, Atom], bool]], ...] = (
    (Bond.SAME, _exact, _always),
    (Bond.VALUE, _any_order, _always),
    (Bond.VALUE, _bare_value, _fits_unit),
    (Bond.VALUE, _roughly, _fits_size),
    (Bond.VALUE, _any_field, _fits_calendar),
    (Bond.VALUE, _clock, _fits_clock),
    (Bond.VALUE, _decade, _fits_calendar),
    (Bond.VALUE, _factor, _fits_factor),
    (Bond.VALUE, _share, _fits_factor),
)


def _fraction_parts(atom: Atom, others: Sequence[Atom]) -> list[Atom]:
    """The two numbers among `others` that are numerator and denominator of a fraction."""
    if atom.quantity.kind is not QuantityKind.FRACTION or not atom.quantity.parts:
        return []
    found: list[Atom] = []
    for part in atom.quantity.parts:
        for other in others:
            is_free = all(other is not taken for taken in found)
            if other.field is Field.NUMBER and other.value == part and is_free:
                found.append(other)
                break
        else:
            if part != 1:  # "один из пяти" may be "бестің бірі" or a choice of five
                return []
    return found
