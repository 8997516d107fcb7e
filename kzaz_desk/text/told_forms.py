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

if TYPE_CHECKING:
    from kzaz_desk.text.number_reader import Reading
    from kzaz_desk.text.quantity_draft import Draft

_TEN = 10
_IN = frozenset({"в", "во"})
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
    """Reads forms that begin with a number already read and count something else."""

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
