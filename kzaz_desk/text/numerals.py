"""Numbers in words: how Kazakh and Russian number words make one number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending
from kzaz_desk.text.number_word import NumberWord, Role, room_after
from kzaz_desk.text.words_kk import read_kk
from kzaz_desk.text.words_ru import read_ru

if TYPE_CHECKING:
    from collections.abc import Sequence


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
    return read_kk(word) if lang is Lang.KK else read_ru(word)


def compose(words: Sequence[NumberWord], lang: Lang) -> Numeral | None:
    """The longest number that starts with the first word.

    Args:
        words: Number words that stand side by side; only the first few may belong together.
        lang: Their language; a Kazakh hundred is counted ("екі жүз"), a Russian one is a word.

    Returns:
        None if the first word cannot start a number ("жарым", half more).
    """
    if len(words) == 1 and words[0].role in _COMPLETE and not words[0].is_plural:
        return Numeral(words[0], 1)  # as the composer would read it, in a tenth of the time
    return _Composer(lang).read(words)


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
            is_last = word.role in _LAST and not _is_part_of_magnitude(words[length - 1 :])
            if word.ending is not Ending.NONE or is_last:
                break
        if last is None:
            return None
        value = self.total + (self.group or 0)
        role = Role.CARDINAL if last.role in {Role.MAGNITUDE, Role.HALF_MORE} else last.role
        sizes = words[:length] if self.lang is Lang.KK else words[:1]  # "два десятка" counts
        if (length == 1 and last.is_plural) or any(w.role is Role.APPROXIMATE for w in sizes):
            role = Role.APPROXIMATE
        elif role is Role.APPROXIMATE:
            role = Role.CARDINAL
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
        if word.unit is not None:
            return False  # "трёх десятилетий" counts decades
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
            self.group, self.room = value, room_after(word)
            return True
        if word.is_digits or self.room <= 0:
            return False
        if value == _HUNDRED and self._counts_hundreds():
            self.group, self.room = self.group * value, Fraction(100)
            return True
        if not 0 < value < self.room:
            return False
        self.group, self.room = self.group + value, room_after(word)
        return True

    def _counts_hundreds(self) -> bool:
        is_small = self.group is not None and self.group in _DIGITS
        return self.lang is Lang.KK and is_small


def _is_part_of_magnitude(words: Sequence[NumberWord]) -> bool:
    """True for "жарты миллион", "четверть миллиона": a part that counts a magnitude."""
    return len(words) > 1 and words[0].role is Role.PART and words[1].role is Role.MAGNITUDE


_HUNDRED = Fraction(100)
_DIGITS = range(1, 10)
_THOUSAND = Fraction(1000)
_COMPLETE = frozenset(Role) - {Role.MAGNITUDE, Role.APPROXIMATE, Role.HALF_MORE}
_LAST = frozenset({Role.ORDINAL, Role.COLLECTIVE, Role.COMPOUND, Role.MULTIPLE, Role.PART})
