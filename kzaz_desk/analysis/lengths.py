"""Lengths of time and rates that differ where no number tells: "бір аптада", "за месяц"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.periods import MONTH, are_alike, lengths_ago, named_months, seconds_of
from kzaz_desk.domain.timex import TimexType
from kzaz_desk.text.units import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzaz_desk.analysis.passage import Passage, Side
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Timex

_LENGTH: Final = re.compile(r"P(?P<time>T?)(?P<count>\d+)(?P<unit>[YMWDHS])")
_ONE: Final = re.compile("PT?1[YMWDH]")
_KINDS: Final = (TimexType.DURATION, TimexType.SET)
_DAY: Final = 86_400
_DATE_UNITS: Final = MappingProxyType(
    {"Y": 12 * MONTH, "M": MONTH, "W": Fraction(7 * _DAY), "D": Fraction(_DAY)}
)
_TIME_UNITS: Final = MappingProxyType({"H": Fraction(3600), "M": Fraction(60), "S": Fraction(1)})


@lru_cache(maxsize=1 << 10)
def seconds_in(value: str) -> Fraction | None:
    """How long a TIMEX3 duration is, in seconds; None for vague ones."""
    match = _LENGTH.fullmatch(value)
    if match is None:
        return None
    factor = (_TIME_UNITS if match["time"] else _DATE_UNITS).get(match["unit"])
    return None if factor is None else int(match["count"]) * factor


def other_lengths(passage: Passage) -> Iterator[tuple[Timex, Timex]]:
    """The one length, and the one rate, that each side gives and the other does not.

    Where a side has several that the other lacks, nothing tells which stands for which.
    """
    kk, ru = list(_lengths(passage.kk)), list(_lengths(passage.ru))
    if not kk or not ru:
        return
    kk_left, ru_left = _unmatched(kk, ru, passage.ru), _unmatched(ru, kk, passage.kk)
    if len(kk_left) == len(ru_left) == 1 and _may_be_rates(kk_left[0], ru_left[0]):
        yield kk_left[0], ru_left[0]
        return
    for kind in _KINDS:
        here, there = _of_kind(kk_left, kind), _of_kind(ru_left, kind)
        if len(here) == len(there) == 1:
            yield here[0], there[0]


def _may_be_rates(kk: Timex, ru: Timex) -> bool:
    """Whether both can say how often: "жылына" is "за год" too, "екі күні" is not "в неделю"."""
    return kk.type is ru.type or all(_ONE.fullmatch(timex.value) for timex in (kk, ru))


def _of_kind(timexes: Iterable[Timex], kind: TimexType) -> list[Timex]:
    return [timex for timex in timexes if timex.type is kind]


def _lengths(side: Side) -> Iterator[tuple[Fraction, Timex]]:
    for timex in side.timexes:
        length = seconds_in(timex.value) if timex.type in _KINDS else None
        if length is not None:
            yield length, timex


def _unmatched(
    here: Iterable[tuple[Fraction, Timex]], there: Iterable[tuple[Fraction, Timex]], side: Side
) -> list[Timex]:
    """Lengths of one text that nothing in the other says, in words, numbers or dates."""
    said = {length for length, _ in there}
    left = [(length, timex) for length, timex in here if length not in said]
    if not left:
        return []
    said |= {length for quantity in side.quantities if (length := _counted(quantity)) is not None}
    said |= {months * MONTH for t in side.timexes if (months := named_months(t)) is not None}
    said |= set(lengths_ago(side))
    return [timex for length, timex in left if not any(are_alike(length, one) for one in said)]


def _counted(quantity: Quantity) -> Fraction | None:
    """Seconds in a counted length of time; None if it is none."""
    unit = units().get((quantity.unit or "").partition("/")[0])
    if unit is None or quantity.value is None:
        return None
    return seconds_of(unit, Fraction(quantity.value))
