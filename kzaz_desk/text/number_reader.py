"""Numbers in a row of tokens: digits, words, and digits with words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, choice, kk_case_of, kk_ending
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import NumberWord, Role
from kzaz_desk.text.numerals import compose, read_word
from kzaz_desk.text.set_phrases import is_idiom, is_set_phrase
from kzaz_desk.text.units import label_units, match_unit, money_signs, unit_of_word
from kzaz_desk.text.words_kk import read_after_tens
from kzaz_desk.text.words_ru import ru_compound_ending, ru_second_member

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzaz_desk.text.tokens import Token

_GROUPED = re.compile(r"\d{1,3}(?: \d{3})+(?:,\d+)?")
_ROMAN_LETTERS = re.compile("[ivxlcіх]+")
_ABBREVIATED = frozenset({"тыс", "млн", "млрд", "трлн"})
_LONGEST_RUN = 12
_REMEMBERED = 64  # readings kept: the rules for one quantity look at the same few tokens
_MOST_AMOUNTS = 3  # "1 млрд 3 млн 400 мың"
_HUNDRED = 100
_THOUSAND = 1000
_GROUP = 3  # digits
_NOTHING: tuple[str, ...] = ()
_FEW = frozenset({2, 3, 4})
_TEENS = frozenset({12, 13, 14})


@dataclass(frozen=True, slots=True)
class Reading:
    """A number that was read.

    Attributes:
        word: Its role, value, ending and, in a compound, unit.
        stop: Token after its last.
        ambiguous: True if its digits can be read as another value ("20,000").
    """

    word: NumberWord
    stop: int
    ambiguous: bool = False


class NumberReader:
    """Reads the numbers of one text."""

    def __init__(self, text: str, tokens: Sequence[Token], lang: Lang) -> None:
        self._text = text
        self._tokens = tokens
        self._lang = lang
        self._readings: dict[int, Reading | None] = {}

    def at(self, at: int) -> Reading | None:
        """The longest number that starts at a token; None if none does."""
        if at not in self._readings:
            if len(self._readings) > _REMEMBERED:
                self._readings.clear()
            self._readings[at] = self._at(at, amounts=_MOST_AMOUNTS)
        return self._readings[at]

    def _at(self, at: int, *, amounts: int) -> Reading | None:
        words: list[NumberWord] = []
        stops: list[int] = []
        ambiguous = False
        while len(words) < _LONGEST_RUN:
            step = self._word(at, is_first=not words) or self._and_one(at, words)
            if step is None:
                break
            words.append(step.word)
            stops.append(step.stop)
            ambiguous = ambiguous or step.ambiguous
            at = step.stop
            if not self.is_joined(at):
                break
        numeral = compose(words, self._lang) if words else None
        if numeral is None:
            return None
        stop = stops[numeral.length - 1]
        after = stop + self._is_dot_inside(stop, amounts)
        if numeral.word.is_digits and numeral.length > 1 and self.is_joined(after) and amounts > 1:
            magnitude = words[numeral.length - 1]
            smaller = self._units_after(numeral.word, magnitude, after) or self._smaller(
                numeral.word, magnitude, after, amounts=amounts - 1
            )
            if smaller is not None:
                return smaller
        return self._with_tail(
            Reading(numeral.word, stop, ambiguous=ambiguous and stop == stops[0])
        )

    def _is_dot_inside(self, at: int, amounts: int) -> bool:
        """True for the dot of "20 млн 283 тыс. 399", where a larger amount stands before it."""
        if amounts == _MOST_AMOUNTS or not self.is_glued(at) or not self.is_joined(at + 1):
            return False
        is_short = self._tokens[at - 1].text in _ABBREVIATED
        return is_short and self._tokens[at].text == "." and self._tokens[at + 1].sort == "digits"

    def _smaller(
        self, larger: NumberWord, magnitude: NumberWord, at: int, *, amounts: int
    ) -> Reading | None:
        """The second amount of "3 млн 400 мың"."""
        if self._tokens[at].sort != "digits" or magnitude.role is not Role.MAGNITUDE:
            return None
        smaller = self._at(at, amounts=amounts)
        is_more = smaller is not None and smaller.stop > at + 1
        if smaller is None or not is_more or smaller.word.value >= magnitude.value:
            return None
        if smaller.word.value < _THOUSAND or smaller.word.role is not Role.CARDINAL:
            return None
        whole = replace(smaller.word, value=larger.value + smaller.word.value)
        return replace(smaller, word=whole)

    def _units_after(self, larger: NumberWord, magnitude: NumberWord, at: int) -> Reading | None:
        """The three digits below the thousands of "1 мың 500"."""
        text = self._tokens[at].text
        if magnitude.value != _THOUSAND or not (text.isdecimal() and len(text) == _GROUP):
            return None
        rest = self._digits(at)
        if rest.word.role is not Role.CARDINAL:
            return None
        whole = replace(rest.word, value=larger.value + rest.word.value)
        return self._with_tail(replace(rest, word=whole))

    def may_start(self) -> bytes:
        """For each token 1, or 0 for the many at which no quantity can start."""
        signs, lang = money_signs(), self._lang
        return bytes(
            starts_quantity(token.text, lang)
            if token.sort == "word"
            else token.sort == "digits" or token.text == "-" or token.text in signs
            for token in self._tokens
        )

    def original(self, token: Token) -> str:
        """A token with its capital letters."""
        return self._text[token.start : token.stop]

    def is_joined(self, at: int) -> bool:
        """True if a token follows the one before it after at most one space."""
        if not 0 < at < len(self._tokens):
            return False
        return self._tokens[at].start - self._tokens[at - 1].stop <= 1

    def is_glued(self, at: int) -> bool:
        """True if a token follows the one before it without a space."""
        return 0 < at < len(self._tokens) and self._tokens[at].start == self._tokens[at - 1].stop

    def tail(self, at: int) -> str | None:
        """A Kazakh ending after a hyphen, as in "62%-ға"; None if there is none."""
        tokens = self._tokens
        if not (self.is_glued(at) and tokens[at].text == "-" and self.is_glued(at + 1)):
            return None
        word = tokens[at + 1]
        return word.text if word.sort == "word" and kk_ending().fullmatch(word.text) else None

    def _with_tail(self, reading: Reading) -> Reading:
        """Takes in the ending of "500 млн-нан" and the dot of "5 млн. тонн"."""
        if self._lang is Lang.KK and (tail := self.tail(reading.stop)) is not None:
            word = replace(reading.word, ending=kk_case_of(tail))
            return replace(reading, word=word, stop=reading.stop + 2)
        tokens, stop = self._tokens, reading.stop
        if tokens[stop - 1].text in _ABBREVIATED and stop + 1 < len(tokens):
            is_dotted = tokens[stop].text == "." and self.is_joined(stop + 1)
            if is_dotted and match_unit(tokens, stop + 1, self._lang):
                return replace(reading, stop=stop + 1)
        return reading

    def _word(self, at: int, *, is_first: bool) -> Reading | None:
        if at >= len(self._tokens):
            return None
        token = self._tokens[at]
        if token.sort == "digits":
            return self._digits(at) if is_first else None
        if token.sort != "word":
            return None
        if self._lang is Lang.RU and token.text == "с":
            return self._and_a_half(at)
        word = read_word(token.text, self._lang)
        if not is_first and f"{self._tokens[at - 1].text} {token.text}" in _names():
            return None
        if word is None and not is_first and self._lang is Lang.KK:
            word = read_after_tens(token.text)
        if word is None or (is_first and not self._is_number_here(at, word)):
            return None
        return Reading(word, at + 1)

    def _and_one(self, at: int, words: list[NumberWord]) -> Reading | None:
        """The last words of "тысяча и одна"."""
        if self._lang is not Lang.RU or not words or words[-1].value < _HUNDRED:
            return None
        if at >= len(self._tokens) or self._tokens[at].text != "и":
            return None
        one = self._word(at + 1, is_first=False)
        is_one = one is not None and one.word.role is Role.CARDINAL and one.word.value == 1
        if one is None or not is_one or self._word(one.stop, is_first=False) is not None:
            return None  # "два миллиона и один миллион"
        return one

    def _and_a_half(self, at: int) -> Reading | None:
        follows = at + 1 < len(self._tokens) and self._tokens[at + 1].text
        if follows in load_lexicon("numbers.ru")["words"]["half_more"]:
            return Reading(NumberWord(Role.HALF_MORE, Fraction(1, 2)), at + 2)
        return None

    def _is_number_here(self, at: int, word: NumberWord) -> bool:
        """Whether a word that is also another word is a number where it stands."""
        text = self._tokens[at].text
        if self._is_phrase(at):
            return False
        if text.startswith(_quarter()) and self._lang is Lang.KK:
            return word.ending is Ending.NONE and self._counts(at + 1) and not self._is_nth(at)
        if self._lang is Lang.RU and text in _doubtful():
            return self._counts(at + 1)
        return True

    def _is_phrase(self, at: int) -> bool:
        before = self._tokens[at - 1].text if at else ""
        text = self._tokens[at].text
        following = self._tokens[at + 1].text if at + 1 < len(self._tokens) else ""
        if is_set_phrase(text, following, self._lang):
            return True
        if self._lang is Lang.RU:
            return is_idiom([token.text for token in self._tokens[max(at - 2, 0) : at + 2]])
        if f"{before} {text}" in _names() or text.startswith(_named().get(before, _NOTHING)):
            return True
        return f"{text} {following}" in _phrases()

    def _counts(self, at: int) -> bool:
        """Whether a number word or a unit stands at a token."""
        if not self.is_joined(at):
            return False
        text = self._tokens[at].text
        if self._lang is Lang.KK and read_after_tens(text) is not None:
            return True
        number = read_word(text, self._lang)
        return number is not None or unit_of_word(text, self._lang) is not None

    def _is_nth(self, at: int) -> bool:
        """Whether an ordinal or a Roman numeral stands before a token: "екінші тоқсан"."""
        if at == 0:
            return False
        before = self._tokens[at - 1]
        word = read_word(before.text, self._lang) if before.sort == "word" else None
        return before.sort == "digits" or (word is not None and word.role is Role.ORDINAL)

    def _digits(self, at: int) -> Reading:
        plain, ambiguous = _plain_digits(self._tokens[at].text)
        tokens = self._tokens
        if self.is_glued(at + 1) and tokens[at + 1].text == "-" and self.is_glued(at + 2):
            second = tokens[at + 2]
            if second.sort == "word":
                return self._hyphenated(plain, second.text, at + 1, ambiguous=ambiguous)
        return Reading(plain, at + 1, ambiguous)

    def _hyphenated(self, plain: NumberWord, second: str, at: int, *, ambiguous: bool) -> Reading:
        """Digits with a word after a hyphen; `at` is the hyphen."""
        found = (
            _kk_hyphenated(plain, second)
            if self._lang is Lang.KK
            else _ru_hyphenated(plain, second)
        )
        if found is not None:
            return Reading(found, at + 2, ambiguous)
        if self._lang is Lang.KK and read_word(second, self._lang) is None and len(second) > 1:
            return Reading(replace(plain, role=Role.ORDINAL), at)
        return Reading(plain, at, ambiguous)


@lru_cache(maxsize=1 << 12)
def _plain_digits(text: str) -> tuple[NumberWord, bool]:
    value, ambiguous = parse_digits(text)
    return NumberWord(Role.CARDINAL, value, is_digits=True), ambiguous


def parse_digits(text: str) -> tuple[Fraction, bool]:
    """Value of digits with their separators, and whether they allow another value.

    In both languages a space groups thousands and a comma starts the decimals. A comma or a
    dot before exactly three digits may be the thousands separator of English.
    """
    if _GROUPED.fullmatch(text):
        return Fraction(text.replace(" ", "").replace(",", ".")), False
    parts = re.split("[.,]", text)
    if len(parts) == 1:
        return Fraction(text), False
    if len(parts) > 2:
        return Fraction("".join(parts)), True
    whole, decimals = parts
    is_group = len(decimals) == 3 and len(whole) <= 3 and not whole.startswith("0")
    if is_group and "." in text:
        return Fraction(whole + decimals), True
    return Fraction(f"{whole}.{decimals}"), is_group


@lru_cache(maxsize=1 << 16)
def starts_quantity(word: str, lang: Lang) -> bool:
    """True for words that a quantity may start with: numbers, units before them, Roman letters."""
    words = load_lexicon(f"numbers.{lang}")["words"]
    return (
        read_word(word, lang) is not None
        or word in words["minus"]
        or word in words["several"]
        or word in words["clock"]
        or _starts_clock(word, lang)
        or word in words["single"]
        or word in words["units"]
        or _ROMAN_LETTERS.fullmatch(word) is not None
        or word in money_signs()
        or unit_of_word(word, lang) in label_units(lang)
    )


def _starts_clock(word: str, lang: Lang) -> bool:
    """True for "без", "полседьмого" and "бірде", which a time of day may start with."""
    if lang is Lang.KK:
        return read_after_tens(word) is not None
    if word == load_lexicon("numbers.ru")["times"]["less"] or word == "пол":
        return True
    rest = word.removeprefix("пол")
    return rest != word and rest.endswith(("ого", "его")) and read_word(rest, lang) is not None


@cache
def _quarter() -> tuple[str, ...]:
    return tuple(load_lexicon("numbers.kk")["doubtful"]["quarter"])


@cache
def _named() -> Mapping[str, tuple[str, ...]]:
    """Number words that are part of a name, by the word before them."""
    table = load_lexicon("numbers.kk")["not_numbers"]["after"]
    return {before: (word,) for word, befores in table.items() for before in befores}


@cache
def _names() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.kk")["not_numbers"]["names"])


@cache
def _phrases() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.kk")["not_numbers"]["phrases"])


@cache
def _doubtful() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.ru")["not_numbers"]["doubtful"])


@cache
def _kk_ordinal_digits() -> re.Pattern[str]:
    return re.compile(f"(?:{choice(load_lexicon('numbers.kk')['endings']['ordinal_digits'])})(.*)")


def _kk_hyphenated(plain: NumberWord, second: str) -> NumberWord | None:
    """Digits with a Kazakh ending: "5-ші", "7-ден"; None before a noun, as in "65-минутта"."""
    ordinal = _kk_ordinal_digits().fullmatch(second)
    if ordinal and kk_ending().fullmatch(ordinal[1]):
        return replace(plain, role=Role.ORDINAL, ending=kk_case_of(ordinal[1]))
    if kk_ending().fullmatch(second):
        return replace(plain, ending=kk_case_of(second))
    word = read_word(second, Lang.KK)
    if word is not None and word.role is Role.MAGNITUDE:
        return replace(word, role=Role.CARDINAL, value=plain.value * word.value, is_digits=True)
    return None


def _ru_hyphenated(plain: NumberWord, second: str) -> NumberWord | None:
    """Digits with a Russian ending or second member: "1-го", "12-ти", "37-летняя"."""
    endings = load_lexicon("numbers.ru")["endings"]
    member = ru_compound_ending().fullmatch(second)
    if member is not None:
        if member["placed"]:
            return replace(plain, role=Role.ORDINAL)
        if member["noun"]:
            return replace(plain, role=Role.COMPOUND, unit="year")
        unit, factor = ru_second_member(member["stem"])
        return replace(plain, role=Role.COMPOUND, value=plain.value * factor, unit=unit)
    is_few = plain.value % 10 in _FEW and plain.value % 100 not in _TEENS
    if second in endings["ordinal_digits"] and not (second == "х" and is_few):
        return replace(plain, role=Role.ORDINAL)
    if second in endings["cardinal_digits"]:
        return plain
    return None
