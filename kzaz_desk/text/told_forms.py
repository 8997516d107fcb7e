"""Ages and hours told by the ten or the hour they fall in, and results of races."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import Bound, QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.form_reader import FormReader
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.quantity_draft import Draft
from kzaz_desk.text.units import match_unit, units

if TYPE_CHECKING:
    from kzaz_desk.text.number_reader import Reading

_TEN = 10
_IN = frozenset({"в", "во"})
_FEW = frozenset({Fraction(3, 2), Fraction(2), Fraction(3), Fraction(4)})
_NOON = 12
_DECADES_OF_LIFE = range(3, 11)
# Of an ordinal before the masculine "десяток": before "десятка", a group of ten, it is feminine.
_NOMINATIVE = ("ий", "ой", "ый")
_OBLIQUE = ("ого", "его", "ому", "ему", "ым", "им", "ом", "ем")
_STOPWATCH = re.compile(
    r":(?:(?P<minute>[0-5]\d):(?P<second>[0-5]\d(?:[.,]\d+)?)|(?P<exact>[0-5]\d[.,]\d+))"
)
_LONGEST_WATCH = 4  # tokens after the first number


class ToldForms(FormReader):
    """Reads forms that count something else than their number says, or say it the other way."""

    def turned(self, at: int) -> Draft | None:
        """About so many thousands, which stand first: "тысячи две", "десятка полтора"."""
        table = load_lexicon("numbers.ru")["turned"]
        few, many = self._text(at) in table["few"], self._text(at) in table["many"]
        if not (few or many) or self._text(at - 1) in table["not_after"]:
            return None
        head, second = read_word(self._text(at), self._lang), self._words_after(at)
        if head is None or second is None or second.word.value >= head.value:
            return None
        if few != (second.word.value in _FEW):
            return None
        draft = Draft(at, second.stop, second.word.value * head.value, is_about=True)
        upper = self._words_after(second.stop) if self._text(second.stop) == "-" else None
        if upper is not None and upper.word.value > second.word.value:
            draft.upper, draft.stop = upper.word.value * head.value, upper.stop
        return draft

    def one_and(self, at: int) -> Draft | None:
        """One of a unit and some of a smaller one: "год и два месяца", "метр восемьдесят"."""
        table = load_lexicon("numbers.ru")["one_and"]
        name = table["units"].get(self._text(at))
        if name is None:
            return None
        number = self._reader.at(at + 1 + (self._text(at + 1) == "и"))
        if number is None or number.word.role is not Role.CARDINAL:
            return None
        unit = units()[name]
        found = match_unit(self._tokens, number.stop, self._lang)
        if found is not None:
            small = units()[found[0]]
            is_part = small.dimension == unit.dimension and small.factor < unit.factor
            return Draft(at, at, Fraction(1)) if is_part else None
        small_name = table["smaller"].get(name)
        if small_name is None or not self._is_left_out(at, number):
            return None
        part = number.word.value * units()[small_name].factor / unit.factor
        return Draft(at, number.stop, 1 + part, unit=name) if part < 1 else None

    def _is_left_out(self, at: int, number: Reading) -> bool:
        """Whether a clause ends after tens in words, so that their unit is left out."""
        stop = number.stop
        is_end = stop >= len(self._tokens) or self._tokens[stop].sort == "symbol"
        is_tens = not number.word.is_digits and number.word.value >= _TEN
        return is_end and is_tens and self._text(at - 1) not in _IN

    def _words_after(self, at: int) -> Reading | None:
        """The cardinal number in words that follows a token."""
        reading = self._reader.at(at + 1) if self._reader.is_joined(at + 1) else None
        if reading is None or reading.word.is_digits or reading.word.role is not Role.CARDINAL:
            return None
        return reading

    def decade_of_life(self, draft: Draft, reading: Reading) -> Draft | None:
        """Somebody's age: "на седьмом десятке" is above sixty."""
        if self._lang is not Lang.RU or draft.role is not Role.ORDINAL:
            return None
        words = load_lexicon("numbers.ru")["words"]["decade_of_life"]
        decade = self._text(reading.stop)
        if decade not in words or draft.value not in _DECADES_OF_LIFE:
            return None
        endings = _NOMINATIVE if decade == words[0] else _OBLIQUE
        if not self._text(reading.stop - 1).endswith(endings):
            return None
        draft.value, draft.role = (draft.value - 1) * _TEN, Role.CARDINAL
        draft.stop, draft.bound = reading.stop + 1, Bound.MORE_THAN
        return draft

    def hour_begun(self, draft: Draft, reading: Reading) -> Draft | None:
        """An hour by the one it ends in: "в одиннадцатом часу" is past ten."""
        is_in = self._lang is Lang.RU and self._text(draft.start - 1) in _IN
        if not is_in or draft.role is not Role.ORDINAL:
            return None
        if self._text(reading.stop) not in load_lexicon("numbers.ru")["words"]["hour_begun"]:
            return None
        draft.value, draft.role = draft.value - 1 or Fraction(_NOON), Role.CARDINAL
        draft.stop, draft.bound = reading.stop + 1, Bound.MORE_THAN
        return draft

    def stopwatch(self, draft: Draft, reading: Reading) -> Draft | None:
        """A time taken, as results of races give it: "2:08:45", "3:14,7"."""
        at = reading.stop
        if self._text(at) != ":" or not draft.is_digits or draft.value.denominator != 1:
            return None
        match = _STOPWATCH.fullmatch(self._glued(at, _LONGEST_WATCH))
        if match is None:
            return None
        minutes = draft.value * 60 + int(match["minute"]) if match["minute"] else draft.value
        seconds = match["second"] or match["exact"]
        draft.value = minutes * 60 + Fraction(seconds.replace(",", "."))
        draft.unit, draft.kind = "second", QuantityKind.MEASURE
        draft.stop = at + (4 if match["minute"] else 2)
        return draft

    def _glued(self, at: int, most: int) -> str:
        """Tokens from one on that no space parts, digits and colons alone."""
        found = ""
        for index in range(at, min(at + most, len(self._tokens))):
            token = self._tokens[index]
            if not self._reader.is_glued(index) or (token.sort != "digits" and token.text != ":"):
                break
            found += token.text
        return found
