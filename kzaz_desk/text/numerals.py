"""Number words of Kazakh and Russian: what each word counts, and how words make a number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, choice, fold, kk_case_of, kk_ending, kk_ordinal
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.units import adjective_units, unit_of_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from one or several words.

    Attributes:
        word: Role, value, ending and unit of the whole.
        length: How many words it took.
    """

    word: NumberWord
    length: int


@lru_cache(maxsize=1 << 16)
def read_word(word: str, lang: Lang) -> NumberWord | None:
    """What one word counts.

    Args:
        word: A word in lower case, ё written as е, without white space.
        lang: Its language.

    Returns:
        None if the word is no number word.
    """
    return _read_kk(word) if lang is Lang.KK else _read_ru(word)


def compose(words: Sequence[NumberWord], lang: Lang) -> Numeral | None:
    """The longest number that starts with the first word.

    Args:
        words: Number words that stand side by side; only the first few may belong together.
        lang: Their language; a Kazakh hundred is counted ("екі жүз"), a Russian one is a word.

    Returns:
        None if the first word cannot start a number ("жарым", half more).
    """
    return _Composer(lang).read(words)


def read_number(text: str, lang: Lang) -> Fraction | None:
    """The value of a text that is a number in words and nothing else.

    Args:
        text: Number words between white space, in any case form.
        lang: Their language.

    Returns:
        None if a word is no number word or the words do not make one number.
    """
    words = [read_word(fold(word), lang) for word in text.replace("-", " ").split()]
    known = [word for word in words if word is not None]
    if not words or len(known) < len(words):
        return None
    numeral = compose(known, lang)
    return numeral.word.value if numeral and numeral.length == len(words) else None


class _Composer:
    """Adds up number words: groups below a thousand, each times its magnitude."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang
        self.total = Fraction(0)
        self.group: Fraction | None = None
        self.room = Fraction(0)  # the next word of the group must count less
        self.magnitude: Fraction | None = None
        self.is_digits = False

    def read(self, words: Sequence[NumberWord]) -> Numeral | None:
        last: NumberWord | None = None
        length = 0
        for word in words:
            if not self._take(word):
                break
            last, length = word, length + 1
            if word.ending is not Ending.NONE or word.role in _LAST:
                break
        if last is None:
            return None
        value = self.total + (self.group or 0)
        role = Role.CARDINAL if last.role in {Role.MAGNITUDE, Role.HALF_MORE} else last.role
        if (length == 1 and last.is_plural) or any(
            w.role is Role.APPROXIMATE for w in words[:length]
        ):
            role = Role.APPROXIMATE
        whole = replace(last, role=role, value=value, is_digits=words[0].is_digits)
        return Numeral(whole, length)

    def _take(self, word: NumberWord) -> bool:
        if word.role in {Role.MAGNITUDE, Role.APPROXIMATE}:
            return self._take_magnitude(word)
        if word.role is Role.HALF_MORE:
            return self._take_half()
        if word.role in {Role.PART, Role.MULTIPLE, Role.COMPOUND}:
            return self._take_alone(word)
        if word.role is Role.ORDINAL and word.value >= _THOUSAND and self.group is not None:
            return self._take_magnitude(word)
        return self._take_group(word)

    def _take_magnitude(self, word: NumberWord) -> bool:
        if self.magnitude is not None and word.value >= self.magnitude:
            return False
        if word.role is Role.APPROXIMATE and self.magnitude is None and self.group is None:
            self.group, self.room = word.value, Fraction(0)
            return True
        self.total += (1 if self.group is None else self.group) * word.value
        self.group, self.magnitude = None, word.value
        return True

    def _take_half(self) -> bool:
        if self.group is None or self.group.denominator != 1 or self.room < 0:
            return False
        self.group += Fraction(1, 2)
        self.room = Fraction(-1)
        return True

    def _take_alone(self, word: NumberWord) -> bool:
        if self.group is not None or self.magnitude is not None:
            return False
        self.group = word.value
        return True

    def _take_group(self, word: NumberWord) -> bool:
        value = word.value
        if self.group is None:
            if self.magnitude is not None and (self.is_digits or value >= self.magnitude):
                return False  # "1,7 млн четыре года назад" is two numbers
            self.is_digits = word.is_digits
            self.group, self.room = value, _room(word)
            return True
        if word.is_digits or self.room <= 0:
            return False
        if value == _HUNDRED and self._counts_hundreds():
            self.group, self.room = self.group * value, Fraction(100)
            return True
        if not 0 < value < self.room:
            return False
        self.group, self.room = self.group + value, _room(word)
        return True

    def _counts_hundreds(self) -> bool:
        is_small = self.group is not None and self.group in _DIGITS
        return self.lang is Lang.KK and is_small


_HUNDRED = Fraction(100)
_DIGITS = range(1, 10)
_THOUSAND = Fraction(1000)
_LAST = frozenset({Role.ORDINAL, Role.COLLECTIVE, Role.COMPOUND, Role.MULTIPLE, Role.PART})


def _room(word: NumberWord) -> Fraction:
    """What a word of the same group must stay below; 1 means only "жүз" may follow."""
    value = word.value
    if word.is_digits or value.denominator != 1 or value == 0:
        return Fraction(0)
    if value >= 100:
        return Fraction(100) if value % 100 == 0 else Fraction(0)
    return Fraction(10) if value >= 10 and value % 10 == 0 else Fraction(1)


def _numbers(table: Mapping[str, str]) -> dict[str, Fraction]:
    return {form: Fraction(value) for value, forms in table.items() for form in forms.split()}


# --- Kazakh -----------------------------------------------------------------------------------


@cache
def _kk_stems() -> dict[str, tuple[tuple[str, NumberWord], ...]]:
    """Stems by their first two letters, the longest first."""
    table = load_lexicon("numbers.kk")
    stems: list[tuple[str, NumberWord]] = []
    for name, role in (
        ("cardinals", Role.CARDINAL),
        ("collectives", Role.COLLECTIVE),
        ("ordinals", Role.ORDINAL),
        ("approximates", Role.APPROXIMATE),
        ("parts", Role.PART),
    ):
        stems += [(stem, NumberWord(role, Fraction(v))) for stem, v in table[name].items()]
    stems += [
        (stem, NumberWord(Role.MAGNITUDE, Fraction(10**power)))
        for stem, power in table["magnitudes"].items()
    ]
    stems += [
        (stem, NumberWord(Role.HALF_MORE, Fraction(1, 2))) for stem in table["words"]["half_more"]
    ]
    grouped: dict[str, list[tuple[str, NumberWord]]] = {}
    for stem, word in sorted(stems, key=lambda item: -len(item[0])):
        grouped.setdefault(stem[:2], []).append((stem, word))
    return {key: tuple(values) for key, values in grouped.items()}


@cache
def _kk_relational() -> tuple[str, ...]:
    endings = load_lexicon("numbers.kk")["endings"]["relational"]
    return (*endings, *(ending[:-1] + ("ғ" if ending[-1] == "қ" else "г") for ending in endings))


@cache
def _kk_compounds() -> Mapping[str, str]:
    compounds: Mapping[str, str] = load_lexicon("numbers.kk")["compounds"]
    return compounds


@cache
def _kk_excluded() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.kk")["not_numbers"]["words"])


def _read_kk(word: str) -> NumberWord | None:
    candidates = _kk_stems().get(word[:2])
    if candidates is None or word in _kk_excluded():
        return None
    for stem, reading in candidates:
        if word.startswith(stem):
            found = _with_ending(reading, word[len(stem) :])
            if found is not None:
                return found
    return None


def _with_ending(reading: NumberWord, rest: str) -> NumberWord | None:
    if not rest:
        return reading
    if reading.role in {Role.CARDINAL, Role.MAGNITUDE}:
        ordinal = kk_ordinal().fullmatch(rest)
        if ordinal and kk_ending().fullmatch(ordinal[1]):
            return replace(reading, role=Role.ORDINAL, ending=kk_case_of(ordinal[1]))
        for second, unit in _kk_compounds().items():
            if rest.startswith(second) and kk_ending().fullmatch(rest[len(second) :]):
                case = kk_case_of(rest[len(second) :])
                return replace(reading, role=Role.COMPOUND, unit=unit, ending=case)
    if not kk_ending().fullmatch(rest) or _names_a_group(reading, rest):
        return None
    return replace(reading, ending=kk_case_of(rest))


def _names_a_group(reading: NumberWord, rest: str) -> bool:
    """True for "төрттік", "ондық": a group or a grade, not how many."""
    return reading.role is Role.CARDINAL and rest.startswith(_kk_relational())


# --- Russian ----------------------------------------------------------------------------------


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
    add(_numbers(table["counts"]), Role.CARDINAL)
    add(_numbers(table["collectives"]), Role.COLLECTIVE)
    add(_numbers(table["approximates"]), Role.APPROXIMATE)
    for power, forms in table["magnitudes"].items():
        for form in forms.split():
            plural = form in words
            value = Fraction(10 ** int(power))
            words[form] = NumberWord(Role.MAGNITUDE, value, is_plural=plural)
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
    return re.compile(f"(?P<stem>{choice(stems)})(?:{ending})|лети(?P<noun>е|я|ю|ем|и|й|ям|ями|ях)")


def ru_second_member(stem: str) -> tuple[str | None, Fraction]:
    """Unit and factor of a compound's second member ("процентн": percent, 1)."""
    for power, magnitude in load_lexicon("numbers.ru")["compounds"]["magnitudes"].items():
        if stem == magnitude:
            return None, Fraction(10 ** int(power))
    return adjective_units().get(stem), Fraction(1)


def _read_ru(word: str) -> NumberWord | None:
    known = _ru_words().get(word)
    if known is not None:
        return known
    if word.startswith(("пол", *load_lexicon("numbers.ru")["compounds"]["many"])):
        return _read_ru_half(word) or _read_ru_many(word) or _read_ru_compound(word)
    return _read_ru_compound(word)


def _read_ru_compound(word: str) -> NumberWord | None:
    value, rest = _split_prefixes(word)
    if value is None:
        return None
    member = ru_compound_ending().fullmatch(rest)
    if member is None:
        return _joined_ordinal(value, rest)
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


def _split_prefixes(word: str) -> tuple[Fraction | None, str]:
    """Value of the number at the head of a compound, and what follows it."""
    value: Fraction | None = None
    room = Fraction(1000)
    while True:
        for prefix, number in _ru_prefixes():
            if word.startswith(prefix) and (value is None or 0 < number < room):
                value = number if value is None else value + number
                room = _room(NumberWord(Role.CARDINAL, number))
                word = word[len(prefix) :]
                break
        else:
            return value, word
