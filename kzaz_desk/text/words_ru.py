"""Number words of Russian: listed forms, adjectives, and compounds such as "двадцатилетний"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import choice
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import NumberWord, Role, room_after
from kzaz_desk.text.units import adjective_units, unit_of_word

if TYPE_CHECKING:
    from collections.abc import Mapping


def _numbers(table: Mapping[str, str]) -> dict[str, Fraction]:
    return {form: Fraction(value) for value, forms in table.items() for form in forms.split()}


@cache
def _ru_words() -> dict[str, NumberWord]:
    """Every form that is listed, and the ordinals with the endings of adjectives."""
    table = load_lexicon("numbers.ru")
    adjective = table["endings"]["adjective"]
    words: dict[str, NumberWord] = {}

    def add(forms: Mapping[str, Fraction], role: Role) -> None:
        words.update({form: NumberWord(role, value) for form, value in forms.items()})

    for value, stem in table["ordinals"].items():
        endings = table["endings"]["third"] if stem == "трет" else adjective
        add({stem + ending: Fraction(value) for ending in endings}, Role.ORDINAL)
    for power, stem in table["compounds"]["magnitudes"].items():
        add({stem + ending: Fraction(10 ** int(power)) for ending in adjective}, Role.ORDINAL)
    add(_numbers(table["cardinals"]), Role.CARDINAL)
    add(_numbers(table["fixed"]), Role.CARDINAL)
    add(_numbers(table["collectives"]), Role.COLLECTIVE)
    add(_numbers(table["approximates"]), Role.APPROXIMATE)
    for power, forms in table["magnitudes"].items():
        for form in forms.split():
            plural = form in words
            value = Fraction(10 ** int(power))
            words[form] = NumberWord(Role.MAGNITUDE, value, is_plural=plural)
    words.update(
        {
            form: NumberWord(Role.MAGNITUDE, value, is_plural=True)
            for form, value in _numbers(table["counts"]).items()
        }
    )
    add(_numbers(table["parts"]), Role.PART)
    add(_numbers(table["multiples"]), Role.MULTIPLE)
    add(_numbers(table["ordinal_words"]), Role.ORDINAL)
    for value, stems in table["multiple_verbs"].items():
        endings = table["endings"]["verb"]
        add({s + e: Fraction(value) for s in stems.split() for e in endings}, Role.MULTIPLE)
    return words


@cache
def _ru_prefixes() -> tuple[tuple[str, Fraction], ...]:
    table = _numbers(load_lexicon("numbers.ru")["prefixes"])
    return tuple(sorted(table.items(), key=lambda item: -len(item[0])))


@cache
def ru_compound_ending() -> re.Pattern[str]:
    """Second members of compounds with the endings of adjectives; group `stem` is the stem."""
    table = load_lexicon("numbers.ru")
    stems = [*adjective_units(), *table["compounds"]["counted"]]
    stems += table["compounds"]["magnitudes"].values()
    ending = choice(table["endings"]["adjective"])
    noun = choice(load_lexicon("units")["endings"]["ru"])
    return re.compile(
        f"(?P<stem>{choice(stems)})(?:{ending})"
        f"|(?P<placed>{choice(table['compounds']['placed'])})(?:{noun})"
        "|лети(?P<noun>е|я|ю|ем|и|й|ям|ями|ях)"
    )


def ru_second_member(stem: str) -> tuple[str | None, Fraction]:
    """Unit and factor of a compound's second member ("процентн": percent, 1)."""
    for power, magnitude in load_lexicon("numbers.ru")["compounds"]["magnitudes"].items():
        if stem == magnitude:
            return None, Fraction(10 ** int(power))
    return adjective_units().get(stem), Fraction(1)


def read_ru(word: str) -> NumberWord | None:
    """What a Russian word counts, in lower case and ё as е; None if it is no number word."""
    known = _ru_words().get(word)
    if known is not None or word in load_lexicon("numbers.ru")["clock"]:
        return known
    if word.startswith(("пол", *load_lexicon("numbers.ru")["compounds"]["many"])):
        return _read_ru_half(word) or _read_ru_many(word) or _read_ru_compound(word)
    return _read_ru_compound(word)


def _read_ru_compound(word: str) -> NumberWord | None:
    value, rest = split_prefixes(word)
    if value is None:
        return None
    member = ru_compound_ending().fullmatch(rest)
    if member is None:
        return _joined_ordinal(value, rest)
    if member["placed"]:
        return NumberWord(Role.ORDINAL, value)
    if member["noun"]:
        is_plural = member["noun"] in load_lexicon("numbers.ru")["compounds"]["plural"]
        role = Role.APPROXIMATE if is_plural else Role.COMPOUND
        return NumberWord(role, value, unit="year")
    unit, factor = ru_second_member(member["stem"])
    return NumberWord(Role.COMPOUND, value * factor, unit=unit)


def _joined_ordinal(value: Fraction, rest: str) -> NumberWord | None:
    """A prefix before a magnitude's noun: "полмиллиона" half a million."""
    noun = _ru_words().get(rest)
    if noun is None or noun.role is not Role.MAGNITUDE or value.denominator == 1:
        return None
    return NumberWord(Role.CARDINAL, value * noun.value)


def _read_ru_half(word: str) -> NumberWord | None:
    """Half of a unit: "полгода", "получаса"."""
    for prefix in ("полу", "пол"):
        unit = unit_of_word(word[len(prefix) :], Lang.RU) if word.startswith(prefix) else None
        if unit is not None and len(word) > len(prefix) + 2:
            return NumberWord(Role.COMPOUND, Fraction(1, 2), unit=unit)
    return None


def _read_ru_many(word: str) -> NumberWord | None:
    """An order of size: "многотысячный"."""
    member = ru_compound_ending().fullmatch(word.removeprefix("много"))
    if member is None or not member["stem"]:
        return None
    factor = ru_second_member(member["stem"])[1]
    return NumberWord(Role.APPROXIMATE, factor) if factor > 1 else None


def split_prefixes(word: str) -> tuple[Fraction | None, str]:
    """Value of the number at the head of a compound, and what follows it."""
    value: Fraction | None = None
    room = Fraction(1000)
    while True:
        for prefix, number in _ru_prefixes():
            is_next = value is None or (0 < number < room and number.denominator == 1)
            if word.startswith(prefix) and is_next:
                value = number if value is None else value + number
                room = room_after(NumberWord(Role.CARDINAL, number))
                word = word[len(prefix) :]
                break
        else:
            return value, word
