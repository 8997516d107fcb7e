"""Forms that numbers take together: amounts, ranges, scores, fractions, orders of size."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.bounds import until_words
from kzaz_desk.text.clock_forms import ClockForms
from kzaz_desk.text.endings import Ending
from kzaz_desk.text.form_reader import FormReader
from kzaz_desk.text.fraction_forms import FractionForms, as_fraction
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.quantity_draft import Draft
from kzaz_desk.text.roman import roman_value
from kzaz_desk.text.told_forms import ToldForms
from kzaz_desk.text.units import match_unit, prefixed_unit, unit_of_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.text.number_reader import NumberReader, Reading
    from kzaz_desk.text.number_word import NumberWord
    from kzaz_desk.text.tokens import Token

_SCORE_SIGNS = frozenset(":/")
_FROM = frozenset({"от", "с", "со"})
_AT = frozenset({"в", "к", "с", "до", "около", "после"})
_LOCATIVE = frozenset({"да", "де", "та", "те"})
_FROM_UNTIL = frozenset({"дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке"})
_OPENING = frozenset('([«"“=')
_SMALL = 100
_TEN = 10
_HUNDREDS = range(200, 1000, 100)
_MINUTES = re.compile("[0-5][0-9]")
_ROUND_TIME = re.compile("(?:0[0-9]|[6-9]|1[0-9]|2[0-3])[.](?:00|15|30|45)")
_HOURS = range(24)
_MOST_FALLEN = 5  # times: "с 500 до 2 тысяч" begins below a thousand


class QuantityForms(FormReader):
    """Reads the quantities of one text, without the units that follow them.

    Args:
        tokens: The text.
        lang: Its language.
        reader: Reads single numbers of the same text.
    """

    def __init__(self, tokens: Sequence[Token], lang: Lang, reader: NumberReader) -> None:
        super().__init__(tokens, lang, reader)
        self._fractions = FractionForms(tokens, lang, reader)
        self._clock = ClockForms(tokens, lang, reader)
        self._told = ToldForms(tokens, lang, reader)

    def read(self, start: int) -> Draft | None:
        """The quantity that starts at a token; None if none does."""
        whole = self._clock.time(start) or self._worded(start)
        if whole is not None:
            return whole
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
        if self._is_dotted_time(start, reading):
            hour, minute = self._text(start).split(".")
            draft.kind, draft.value, draft.upper = (
                QuantityKind.TIME,
                Fraction(hour),
                Fraction(minute),
            )
            return draft
        for form in (
            self._fractions.fraction,
            self._fractions.decimal,
            self._told.decade_of_life,
            self._told.hour_begun,
            self._told.stopwatch,
            self._ranged,
        ):
            found = form(draft, reading)
            if found is not None:
                return found
        return draft

    def single(self, start: int, stop: int) -> Draft | None:
        """The number alone that starts at a token, no range; None if it does not end by `stop`."""
        reading = self._reader.at(start)
        return self._draft(start, reading, None) if reading and reading.stop <= stop else None

    def _worded(self, start: int) -> Draft | None:
        """Russian forms that begin with a thousand or a unit: "тысячи две", "час двадцать"."""
        if self._lang is not Lang.RU:
            return None
        return self._told.turned(start) or self._told.one_and(start)

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
            is_single=self._lang is Lang.RU and reading.stop == start + 1,
            is_other=self._is_other(word),
            ambiguous=reading.ambiguous,
        )

    def _is_other(self, word: NumberWord) -> bool:
        is_declined = word.role is Role.ORDINAL and word.ending is not Ending.NONE
        return self._lang is Lang.KK and is_declined and not word.is_digits

    # --- before the number

    def _sign(self, at: int) -> str | None:
        """A minus, as a word or as a sign that nothing stands before."""
        text = self._text(at)
        if text in load_lexicon(f"numbers.{self._lang}")["words"]["minus"]:
            return text
        is_sign = text == "-" and self._reader.is_glued(at + 1)
        return text if is_sign and not self._is_hyphen(at) else None

    def _is_hyphen(self, at: int) -> bool:
        """Whether a dash before digits joins them to what stands before it."""
        if at == 0:
            return False
        before = self._tokens[at - 1]
        if before.sort == "symbol":
            return self._reader.is_glued(at) and before.text not in _OPENING
        return before.sort == "digits" or self._reader.is_glued(at)

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

    def _is_dotted_time(self, at: int, reading: Reading) -> bool:
        """A time of day with a dot: "15.30-да", "в 15.30"; decimals have a comma."""
        hour, _, minute = self._text(at).partition(".")
        if not _MINUTES.fullmatch(minute) or not hour.isdecimal() or int(hour) not in _HOURS:
            return False
        if self._has_unit(reading.stop):
            return False
        if self._lang is Lang.RU:
            return self._text(at - 1) in _AT
        ending = self._text(reading.stop - 1)
        if ending in _LOCATIVE or self._text(at - 1) == "сағат":
            return True
        return ending in _FROM_UNTIL and self._is_in_timetable(at, reading.stop)

    def _is_in_timetable(self, at: int, stop: int) -> bool:
        """Whether two times of day with dots stand side by side: "9.00-ден 18.30-ға дейін"."""
        beside = {self._text(at - 3), self._text(at - 1), self._text(stop)}
        return _ROUND_TIME.fullmatch(self._text(at)) is not None and any(
            _ROUND_TIME.fullmatch(text) for text in beside
        )

    # --- whole forms

    def _without_number(self, at: int) -> Draft | None:
        return (
            self._several(at)
            or self._roman(at)
            or self._named_hour(at)
            or self._single(at)
            or self._unit_and_half(at)
        )

    def _unit_and_half(self, at: int) -> Draft | None:
        """One and a half of the unit before it: "метр жарым", "сағат жарым"."""
        words = load_lexicon(f"numbers.{self._lang}")["words"]["half_more"]
        if self._lang is not Lang.KK or self._text(at) not in words or at == 0:
            return None
        unit = unit_of_word(self._text(at - 1), self._lang)
        if unit is None or (at > 1 and self._reader.at(at - 2) is not None):
            return None
        return Draft(at, at + 1, Fraction(3, 2), Role.COMPOUND, unit=unit)

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
        if word is None or not self._reader.is_joined(at + 1):
            return None
        is_decades = word.unit == "year" and word.value >= _TEN
        if word.value < _SMALL and not is_decades:
            return None
        size = word.value
        return Draft(at, at + 2, size, Role.APPROXIMATE, size=size, unit=word.unit)

    def _roman(self, at: int) -> Draft | None:
        """A Roman numeral, whose letters may be typed as Cyrillic Х and І."""
        token = self._tokens[at]
        value = roman_value(self._reader.original(token)) if len(token.text) > 1 else 0
        return Draft(at, at + 1, Fraction(value), Role.ORDINAL) if value else None

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
            return self._clock.in_its_half(draft)
        if second.word.role is Role.ORDINAL and draft.role is Role.CARDINAL:
            draft.role = Role.ORDINAL
        if sign == "/" and draft.is_digits and low < high:
            return as_fraction(draft, low, high, second.stop)
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
        """Two ends in words: "от 30 до 43", "5 до 8 см", "30-дан 43-ке дейін"."""
        is_kk = self._lang is Lang.KK
        second = self._until_kk(reading) if is_kk else self._until_ru(draft, reading)
        if second is None:
            return None
        counted = self._magnitude(second)
        if counted > 1 and 1 < draft.value * counted / second.word.value < _MOST_FALLEN:
            draft.value *= counted  # "со 120 до 97 тысяч" falls from thousands
            return draft
        if second.word.value <= draft.value:
            return None
        draft.value = self._share_magnitude(draft.value, second)
        draft.upper, draft.stop = second.word.value, second.stop
        return draft

    def _until_ru(self, draft: Draft, reading: Reading) -> Reading | None:
        is_until = self._text(reading.stop) in until_words(Lang.RU)
        second = self._reader.at(reading.stop + 1) if is_until else None
        if second is None or self._text(draft.start - 1) in _FROM:
            return second
        is_measured = draft.is_digits and second.word.is_digits and self._has_unit(second.stop)
        return second if is_measured else None

    def _until_kk(self, reading: Reading) -> Reading | None:
        if reading.word.ending is not Ending.ABLATIVE:
            return None
        second = self._reader.at(reading.stop)
        return second if second is not None and self._until(second) else None

    def _until(self, second: Reading) -> bool:
        """Whether "дейін" follows the second number or its unit."""
        at = second.stop
        found = match_unit(self._tokens, at, self._lang) if at < len(self._tokens) else None
        after = {self._text(at), self._text(at + (found[1] if found else 1))}
        return not after.isdisjoint(until_words(Lang.KK))

    def _share_magnitude(self, low: Fraction, second: Reading) -> Fraction:
        """The lower end of "2-3 млн", "два-три миллиона" counts millions too."""
        size = self._magnitude(second)
        is_word = self._lang is Lang.KK and not second.word.is_digits
        if is_word and low < _TEN and second.word.value / size in _HUNDREDS:
            size *= _SMALL  # "үш-төрт жүз", "бес-алты жүз мың"
        counted = low * size
        return low if counted > second.word.value else counted

    def _magnitude(self, reading: Reading) -> Fraction:
        """The thousand or the million that a number ends in; 1 for others."""
        word = read_word(self._text(reading.stop - 1).rstrip("."), self._lang)
        is_counted = word is not None and word.role is Role.MAGNITUDE and reading.stop > 1
        return word.value if word is not None and is_counted else Fraction(1)
