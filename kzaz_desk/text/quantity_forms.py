"""Forms that numbers take together: amounts, ranges, scores, fractions, orders of size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, kk_case_of
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.numerals import Role, read_word
from kzaz_desk.text.units import match_unit, prefixed_unit, unit_of_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.text.number_reader import NumberReader, Reading
    from kzaz_desk.text.tokens import Token

_RU_DENOMINATOR = re.compile(r".*(?:ых|ая|ую|ой)")
_ROMAN = re.compile(r"[IVXLCІХ]+")
_ROMAN_FOLD = str.maketrans("ІХ", "IX")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SCORE_SIGNS = frozenset(":/")
_SMALL = 100
_MINUTES = re.compile("[0-5][0-9]")
_HOURS = range(24)


@dataclass(slots=True)
class Draft:
    """A quantity in the making; tokens [start, stop).

    Attributes:
        start: First token.
        stop: Token after the last.
        value: Its value, in its unit.
        role: What its last number word does.
        upper: Upper end of a range, second part of a score.
        unit: Its unit, as far as known.
        per: Second unit of a rate.
        kind: Its kind, where the form decides it.
        size: Order of size, where there is no value.
        parts: Numerator and denominator of a fraction as written.
        is_about: True if the form itself says "about".
        is_digits: True if it is written in digits.
        is_single: True for one Russian word that is an order of size only without a bound:
            "тысячи людей", but "свыше тысячи".
        ambiguous: True if its digits allow another value.
    """

    start: int
    stop: int
    value: Fraction
    role: Role = Role.CARDINAL
    upper: Fraction | None = None
    unit: str | None = None
    per: str | None = None
    kind: QuantityKind | None = None
    size: Fraction | None = None
    parts: tuple[Fraction, ...] = ()
    is_about: bool = False
    is_digits: bool = False
    is_single: bool = False
    ambiguous: bool = False


def read_form(tokens: Sequence[Token], at: int, lang: Lang, reader: NumberReader) -> Draft | None:
    """The quantity that starts at a token, without the unit that follows it.

    Args:
        tokens: The text.
        at: Where to read.
        lang: Its language.
        reader: Reads single numbers of the same text.

    Returns:
        None if no quantity starts there.
    """
    return _Form(tokens, at, lang, reader).read()


class _Form:
    def __init__(self, tokens: Sequence[Token], at: int, lang: Lang, reader: NumberReader) -> None:
        self._tokens = tokens
        self._at = at
        self._lang = lang
        self._reader = reader

    def read(self) -> Draft | None:
        start = self._at
        sign = self._sign(start)
        unit, at = self._unit_before(start + (sign is not None))
        reading = self._reader.at(at)
        if reading is None:
            return None if sign or unit else self._without_number(start)
        draft = self._draft(start, reading, unit)
        if sign is not None:
            draft.value = -draft.value
        if unit is not None or sign is not None:
            return self._ranged(draft, reading) or draft
        if self._is_excluded(start, reading):
            return None
        for form in (self._fraction, self._decimal, self._ranged):
            found = form(draft, reading)
            if found is not None:
                return found
        return draft

    def _text(self, at: int) -> str:
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""

    def _draft(self, start: int, reading: Reading, unit: str | None) -> Draft:
        word = reading.word
        return Draft(
            start=start,
            stop=reading.stop,
            value=word.value,
            role=word.role,
            unit=unit or word.unit,
            size=word.value if word.role is Role.APPROXIMATE else None,
            is_about=word.ending is Ending.SIMILATIVE,
            is_digits=word.is_digits,
            is_single=word.is_plural and reading.stop == self._at + 1,
            ambiguous=reading.ambiguous,
        )

    # --- before the number

    def _sign(self, at: int) -> str | None:
        """A minus, as a word or as a sign that nothing stands before."""
        text = self._text(at)
        if text in load_lexicon(f"numbers.{self._lang}")["words"]["minus"]:
            return text
        is_sign = text == "-" and self._reader.is_glued(at + 1)
        return (
            text
            if is_sign and not self._reader.is_glued(at) and not self._after_number(at)
            else None
        )

    def _after_number(self, at: int) -> bool:
        return at > 0 and self._tokens[at - 1].sort == "digits"

    def _unit_before(self, at: int) -> tuple[str | None, int]:
        """A currency sign or the part of a law before the number."""
        if at >= len(self._tokens):
            return None, at
        found = prefixed_unit(self._tokens, at, self._lang)
        if found is None:
            return None, at
        unit, length = found
        follows = at + length
        is_digits = follows < len(self._tokens) and self._tokens[follows].sort == "digits"
        return (unit, follows) if is_digits and self._reader.is_joined(follows) else (None, at)

    def _is_excluded(self, at: int, reading: Reading) -> bool:
        """True for "во-первых", which orders arguments and counts nothing."""
        before = self._text(at - 2)
        return (
            self._lang is Lang.RU
            and reading.word.role is Role.ORDINAL
            and self._text(at - 1) == "-"
            and before in {"во", "в"}
        )

    # --- whole forms

    def _without_number(self, at: int) -> Draft | None:
        return self._several(at) or self._roman(at) or self._named_hour(at) or self._single(at)

    def _named_hour(self, at: int) -> Draft | None:
        """Midnight and noon."""
        if self._text(at) not in load_lexicon(f"numbers.{self._lang}")["words"]["clock"]:
            return None
        hour = Fraction(load_lexicon(f"numbers.{self._lang}")["clock"][self._text(at)])
        return Draft(at, at + 1, hour, upper=Fraction(0), kind=QuantityKind.TIME)

    def _single(self, at: int) -> Draft | None:
        """A unit that alone means one of it: "за сутки"."""
        if self._text(at) not in load_lexicon(f"numbers.{self._lang}")["words"]["single"]:
            return None
        unit = unit_of_word(self._text(at), self._lang)
        return Draft(at, at + 1, Fraction(1), Role.COMPOUND, unit=unit)

    def _several(self, at: int) -> Draft | None:
        """An order of size: "несколько тысяч", "бірнеше мың"."""
        if self._text(at) not in load_lexicon(f"numbers.{self._lang}")["words"]["several"]:
            return None
        word = read_word(self._text(at + 1), self._lang)
        if word is None or word.value < _SMALL or not self._reader.is_joined(at + 1):
            return None
        return Draft(at, at + 2, word.value, Role.APPROXIMATE, size=word.value)

    def _roman(self, at: int) -> Draft | None:
        """A Roman numeral, whose letters may be typed as Cyrillic Х and І."""
        token = self._tokens[at]
        original = self._reader.original(token)
        if token.sort != "word" or len(token.text) < 2 or not _ROMAN.fullmatch(original):
            return None
        value = _roman_value(original.translate(_ROMAN_FOLD))
        return Draft(at, at + 1, Fraction(value), Role.ORDINAL) if value else None

    # --- fractions

    def _fraction(self, draft: Draft, reading: Reading) -> Draft | None:
        if self._lang is Lang.KK:
            return (
                self._kk_fraction(draft, reading)
                or self._kk_out_of(draft, reading)
                or self._every(draft)
            )
        return (
            self._ru_fraction(draft, reading)
            or self._ru_out_of(draft, reading)
            or self._share(draft)
            or self._every(draft)
        )

    def _as_fraction(
        self, draft: Draft, part: Fraction, whole: Fraction, stop: int
    ) -> Draft | None:
        if whole <= 1 or part < 1 or part.denominator != 1 or whole.denominator != 1:
            return None
        draft.value, draft.parts = part / whole, (part, whole)
        draft.kind, draft.stop, draft.role = QuantityKind.FRACTION, stop, Role.PART
        draft.unit = None
        return draft

    def _kk_fraction(self, draft: Draft, reading: Reading) -> Draft | None:
        """The denominator comes first, in the ablative: "үштен екі" two thirds."""
        if reading.word.ending is not Ending.ABLATIVE or not self._reader.is_joined(reading.stop):
            return None
        second = self._reader.at(reading.stop)
        if second is None or second.word.role is not Role.CARDINAL:
            return None
        is_plain = second.word.ending in {Ending.NONE, Ending.OTHER}
        if not is_plain or second.word.value >= draft.value or self._has_unit(second.stop):
            return None
        return self._as_fraction(draft, second.word.value, draft.value, second.stop)

    def _kk_out_of(self, draft: Draft, reading: Reading) -> Draft | None:
        """A part of counted things: "29 матчтың 19-ы", "бес баланың бірі"."""
        at = reading.stop
        if not self._reader.is_joined(at) or self._tokens[at].sort != "word":
            return None
        if kk_case_of(self._text(at)) is not Ending.GENITIVE or self._has_unit(at):
            return None
        second = self._reader.at(at + 1) if self._reader.is_joined(at + 1) else None
        if second is None or second.word.ending is Ending.NONE or second.word.value >= draft.value:
            return None
        if second.word.role is not Role.CARDINAL or reading.word.role is not Role.CARDINAL:
            return None
        return self._as_fraction(draft, second.word.value, draft.value, second.stop)

    def _ru_fraction(self, draft: Draft, reading: Reading) -> Draft | None:
        """Numerator, then an ordinal or "треть", "четверть": "две трети", "одна пятая"."""
        if reading.word.role is not Role.CARDINAL or not self._reader.is_joined(reading.stop):
            return None
        second = read_word(self._text(reading.stop), self._lang)
        if second is None:
            return None
        if second.role is Role.PART:
            return self._as_fraction(draft, draft.value, 1 / second.value, reading.stop + 1)
        is_plural = self._text(reading.stop).endswith("ых")
        if second.role is not Role.ORDINAL or not _RU_DENOMINATOR.fullmatch(
            self._text(reading.stop)
        ):
            return None
        if is_plural == (draft.value == 1) or second.value < (2 if is_plural else 3):
            return None
        return self._as_fraction(draft, draft.value, second.value, reading.stop + 1)

    def _ru_out_of(self, draft: Draft, reading: Reading) -> Draft | None:
        """A part of counted things: "восемь из десяти", "тремя очками из четырех"."""
        if reading.word.role is not Role.CARDINAL:
            return None
        for at in (reading.stop, reading.stop + 1):
            if self._text(at) in load_lexicon("numbers.ru")["words"]["out_of"]:
                second = self._reader.at(at + 1)
                if second is None or second.word.role is not Role.CARDINAL:
                    return None
                if second.word.value <= draft.value:
                    return None
                return self._as_fraction(draft, draft.value, second.word.value, second.stop)
        return None

    def _share(self, draft: Draft) -> Draft | None:
        """An ordinal part: "пятая часть"."""
        words = load_lexicon("numbers.ru")["words"]["share"]
        if draft.role is not Role.ORDINAL or self._text(draft.stop) not in words:
            return None
        if draft.value < 3:
            return None
        return self._as_fraction(draft, Fraction(1), draft.value, draft.stop + 1)

    def _every(self, draft: Draft) -> Draft | None:
        """One of so many: "каждый пятый", "әр бесінші"."""
        words = load_lexicon(f"numbers.{self._lang}")["words"]["every"]
        if draft.role is not Role.ORDINAL or self._text(draft.start - 1) not in words:
            return None
        return self._as_fraction(draft, Fraction(1), draft.value, draft.stop)

    def _decimal(self, draft: Draft, reading: Reading) -> Draft | None:
        """Decimals in words: "он бүтін оннан бес", "десять целых пять десятых"."""
        words = load_lexicon(f"numbers.{self._lang}")["words"]["whole"]
        if self._text(reading.stop) not in words:
            return None
        first = self._reader.at(reading.stop + 1)
        if first is None:
            return None
        rest = Draft(reading.stop + 1, first.stop, first.word.value, first.word.role)
        part = (self._kk_fraction if self._lang is Lang.KK else self._ru_fraction)(rest, first)
        if part is None or not 0 < part.value < 1:
            return None
        draft.value += part.value
        draft.stop = part.stop
        return draft

    def _has_unit(self, at: int) -> bool:
        return self._reader.is_joined(at) and match_unit(self._tokens, at, self._lang) is not None

    # --- ranges and scores

    def _ranged(self, draft: Draft, reading: Reading) -> Draft | None:
        if reading.word.role in {Role.PART, Role.MULTIPLE, Role.COMPOUND, Role.APPROXIMATE}:
            return None
        return self._from_to(draft, reading) or self._dashed(draft, reading)

    def _dashed(self, draft: Draft, reading: Reading) -> Draft | None:
        """Two numbers with a dash, a colon or a slash between them."""
        at = reading.stop
        sign = self._text(at)
        if sign not in {"-", *_SCORE_SIGNS}:
            return None
        second = self._reader.at(at + 1)
        if second is None or second.word.is_digits != draft.is_digits:
            return None
        is_spaced = not (self._reader.is_glued(at) and self._reader.is_glued(at + 1))
        if is_spaced and (
            sign != "-" or self._reader.is_glued(at) != self._reader.is_glued(at + 1)
        ):
            return None
        if not draft.is_digits and (is_spaced or second.word.value <= draft.value):
            return None
        return self._score_or_range(draft, second, sign)

    def _score_or_range(self, draft: Draft, second: Reading, sign: str) -> Draft | None:
        low, high = draft.value, second.word.value
        clock = self._tokens[draft.stop + 1]
        if sign == ":" and _MINUTES.fullmatch(clock.text) and low in _HOURS:
            draft.kind, draft.stop = QuantityKind.TIME, second.stop
            draft.upper = high
            return draft
        if second.word.role is Role.ORDINAL and draft.role is Role.CARDINAL:
            draft.role = Role.ORDINAL
        if sign == "/" and draft.is_digits and low < high:
            return self._as_fraction(draft, low, high, second.stop)
        if sign in _SCORE_SIGNS or (high <= low and not self._has_unit(second.stop)):
            draft.kind = QuantityKind.SCORE
        elif high > low:
            low = self._share_magnitude(low, second)
        draft.value, draft.upper, draft.stop = low, high, second.stop
        draft.unit = draft.unit or second.word.unit
        if not draft.is_digits and high == low + 1:
            draft.is_about = True
        return draft

    def _from_to(self, draft: Draft, reading: Reading) -> Draft | None:
        """Two ends in words: "от 30 до 43", "30-дан 43-ке дейін"."""
        if self._lang is Lang.KK:
            if reading.word.ending is not Ending.ABLATIVE:
                return None
            second = self._reader.at(reading.stop)
            if second is None or not self._until(second):
                return None
        else:
            if (
                self._text(draft.start - 1) not in {"от", "с", "со"}
                or self._text(reading.stop) != "до"
            ):
                return None
            second = self._reader.at(reading.stop + 1)
            if second is None:
                return None
        if second.word.value <= draft.value:
            return None
        draft.value = self._share_magnitude(draft.value, second)
        draft.upper, draft.stop = second.word.value, second.stop
        return draft

    def _until(self, second: Reading) -> bool:
        """Whether "дейін" follows the second number or its unit."""
        at = second.stop
        found = match_unit(self._tokens, at, self._lang) if at < len(self._tokens) else None
        return "дейін" in {self._text(at), self._text(at + (found[1] if found else 1))}

    def _share_magnitude(self, low: Fraction, second: Reading) -> Fraction:
        """The lower end of "2-3 млн" counts millions too."""
        high = second.word.value
        if not second.word.is_digits or second.stop < 2:
            return low
        word = read_word(self._text(second.stop - 1).rstrip("."), self._lang)
        if word is None or word.role is not Role.MAGNITUDE or low * word.value > high:
            return low
        return low * word.value


@cache
def _roman_value(numeral: str) -> int:
    """Value of a Roman numeral in its normal form; 0 if it is none."""
    total = 0
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total if _roman_form(total) == numeral else 0


def _roman_form(value: int) -> str:
    form = ""
    for letters, worth in (
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ):
        form += letters * (value // worth)
        value %= worth
    return form
