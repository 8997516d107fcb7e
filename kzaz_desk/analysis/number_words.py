"""Sentences that explain what is wrong with two numbers."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import FindingKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.worded_values import number_words
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from kzaz_desk.analysis.matching import Match
    from kzaz_desk.analysis.number_checks import Flaw
    from kzaz_desk.domain.quantity import Quantity

CONTEXT = "Finding"

_TEXTS = MappingProxyType(
    {
        "numbers.conversion": "“{kk}” in Kazakh and “{ru}” in Russian are the same in other units.",
        "numbers.rounding": "“{kk}” in Kazakh and “{ru}” in Russian agree after rounding.",
        "numbers.separator": (
            "“{kk}” in Kazakh against “{ru}” in Russian: the comma or dot can be read as "
            "thousands or as decimals."
        ),
        "numbers.unit": "The same number with another unit: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.unit-dropped": "One text names no unit: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.rate": "The same number for another period: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.percentage-points": (
            "Percent are not percentage points: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.currency": (
            "The same amount in another currency: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.times-or-nth-time": (
            "How many times is not which time: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.sign": "One is above zero, the other below: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.bound": (
            "The number is limited differently: “{kk}” ({kk_bound}) in Kazakh, “{ru}” "
            "({ru_bound}) in Russian."
        ),
        "numbers.opposite-bound": (
            "More in one text, less in the other: “{kk}” ({kk_bound}) in Kazakh, “{ru}” "
            "({ru_bound}) in Russian."
        ),
        "numbers.reach": (
            "One text says that it reached the value, the other that it changed by it: “{kk}” in "
            "Kazakh, “{ru}” in Russian."
        ),
        "numbers.direction": (
            "One text says it rose, the other that it fell: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.magnitude": "“{kk}” in Kazakh against “{ru}” in Russian: {ratio} times as much.",
        "numbers.order-of-size": "“{kk}” in Kazakh and “{ru}” in Russian are of different size.",
        "numbers.year-or-decade": "A year is not a decade: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.years-or-decades": (
            "“{kk}” can be read as decades or as the years from one to the other; the Russian "
            "has “{ru}”."
        ),
        "numbers.date": "The dates differ: “{kk}” in Kazakh, “{ru}” in Russian.",
        "numbers.identifier": (
            "The number of a phone, law or code differs: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.half-a-day": (
            "One is of the morning, the other of the evening: “{kk}” in Kazakh, “{ru}” in Russian."
        ),
        "numbers.ordinal": "The place in the order differs: “{kk}” in Kazakh, “{ru}” in Russian.",
    }
)
_VALUE = "The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian."
_VALUE_RATIO = "The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian, {ratio} times as much."
_ONLY_KK = "“{value}” stands only in the Kazakh text."
_ONLY_RU = "“{value}” stands only in the Russian text."
_PART_KK = "A part of the date “{value}” stands only in the Kazakh text."
_PART_RU = "A part of the date “{value}” stands only in the Russian text."
_UNCERTAIN = "Check the alignment first. {finding}"
_BOUNDS = MappingProxyType(
    {
        "=": "exactly",
        ">": "more than",
        ">=": "at least",
        "<": "less than",
        "<=": "at most",
        "~": "about",
    }
)


def changed_message(match: Match, flaw: Flaw) -> Message:
    """One sentence on two numbers that do not fit."""
    kk, ru = match.kk.quantity, match.ru.quantity
    facts: list[tuple[str, str | Message]] = [("kk", kk.surface), ("ru", ru.surface)]
    if flaw.kind is FindingKind.BOUND:
        facts += [
            ("kk_bound", Message(CONTEXT, _BOUNDS[kk.bound])),
            ("ru_bound", Message(CONTEXT, _BOUNDS[ru.bound])),
        ]
    ratio = _ratio(match)
    text = _TEXTS.get(flaw.rule) or (_VALUE_RATIO if ratio else _VALUE)
    if "{ratio}" in text:
        facts.append(("ratio", number_words(ratio)))
    return Message(CONTEXT, text, tuple(facts))


def missing_message(quantity: Quantity, lang: Lang, *, is_part: bool = False) -> Message:
    """One sentence on a number that only one text has, or on a part of its date."""
    if is_part:
        text = _PART_KK if lang is Lang.KK else _PART_RU
    else:
        text = _ONLY_KK if lang is Lang.KK else _ONLY_RU
    return Message(CONTEXT, text, (("value", quantity.surface),))


def uncertain(message: Message) -> Message:
    """The sentence with the advice to look at the alignment first."""
    return Message(CONTEXT, _UNCERTAIN, (("finding", message),))


def _ratio(match: Match) -> str:
    """How many times the larger value holds the smaller; "" where that helps nobody."""
    if match.kk.field is not match.ru.field or match.kk.dimension != match.ru.dimension:
        return ""
    low, high = sorted((abs(match.kk.base), abs(match.ru.base)))
    if not low or high / low < Fraction(3, 2):
        return ""
    return shown(high / low)


def shown(value: Fraction) -> str:
    """A number for people: "1000", "1.53", "0.3"."""
    if value.denominator == 1:
        return str(value.numerator)
    rounded = round(value, 2 if abs(value) >= 1 else 3)
    return f"{float(rounded):.3f}".rstrip("0").rstrip(".")
