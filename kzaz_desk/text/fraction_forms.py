"""Fractions and decimals in words: "үштен екі", "две трети", "оннан сегізі"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, kk_case_of
from kzaz_desk.text.form_reader import FormReader
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.quantity_draft import Draft

if TYPE_CHECKING:
    from kzaz_desk.text.number_reader import Reading

_OWN_ABLATIVE = ("інен", "ынан")
_RU_DENOMINATOR = re.compile(r".*(?:ых|ая|ую|ой)")


def as_fraction(draft: Draft, part: Fraction, whole: Fraction, stop: int) -> Draft | None:
    """Turn a draft into a fraction that ends before token `stop`; None if it cannot be one."""
    if whole <= 1 or part < 1 or part.denominator != 1 or whole.denominator != 1:
        return None
    draft.value, draft.parts = part / whole, (part, whole)
    draft.kind, draft.stop, draft.role = QuantityKind.FRACTION, stop, Role.PART
    draft.unit = None
    return draft


class FractionForms(FormReader):
    """Reads fractions that begin with a number already read."""

    def fraction(self, draft: Draft, reading: Reading) -> Draft | None:
        """The fraction that begins with a number already read; None if there is none."""
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

    def _kk_fraction(
        self, draft: Draft, reading: Reading, *, is_decimal: bool = False
    ) -> Draft | None:
        """The denominator comes first, in the ablative: "үштен екі" two thirds."""
        if reading.word.ending is not Ending.ABLATIVE or not self._reader.is_joined(reading.stop):
            return None
        if self._text(reading.stop) in load_lexicon("numbers.kk")["words"]["by_one"]:
            return as_fraction(draft, Fraction(1), draft.value, reading.stop + 1)
        second = self._reader.at(reading.stop)
        if second is None or second.word.role is not Role.CARDINAL:
            return None
        is_until = self._text(second.stop) in load_lexicon("numbers.kk")["words"]["until"]
        is_own = self._text(second.stop - 1).endswith(_OWN_ABLATIVE)  # "төрттен бірінен көбі"
        is_plain = is_own or second.word.ending in {Ending.NONE, Ending.OTHER, Ending.DATIVE}
        is_plain = is_plain and not is_until
        if not is_plain or second.word.value >= draft.value:
            return None
        if self._has_unit(second.stop) and not is_decimal:
            return None
        return as_fraction(draft, second.word.value, draft.value, second.stop)

    def _kk_out_of(self, draft: Draft, reading: Reading) -> Draft | None:
        """A part of counted things: "29 матчтың 19-ы", "бес баланың бірі"."""
        at = reading.stop
        if self._text(at + 1) == "-" and self._reader.is_glued(at + 2):
            at += 2  # "21 жекпе-жектің 19-ы"
        if not self._reader.is_joined(at) or self._tokens[at].sort != "word":
            return None
        if kk_case_of(self._text(at)) is not Ending.GENITIVE or self._has_unit(at):
            return None
        second = self._reader.at(at + 1) if self._reader.is_joined(at + 1) else None
        if second is None or second.word.ending is Ending.NONE or second.word.value >= draft.value:
            return None
        if second.word.role is not Role.CARDINAL or reading.word.role is not Role.CARDINAL:
            return None
        if second.word.ending is Ending.ABLATIVE and self._reader.at(second.stop) is not None:
            return None  # "206 сүйектің төрттен бірі" is a quarter of them
        return as_fraction(draft, second.word.value, draft.value, second.stop)

    def _ru_fraction(self, draft: Draft, reading: Reading) -> Draft | None:
        """Numerator, then an ordinal or "треть", "четверть": "две трети", "одна пятая"."""
        if reading.word.role is not Role.CARDINAL or not self._reader.is_joined(reading.stop):
            return None
        second = read_word(self._text(reading.stop), self._lang)
        if second is None:
            return None
        if second.role is Role.PART:
            return as_fraction(draft, draft.value, 1 / second.value, reading.stop + 1)
        is_plural = self._text(reading.stop).endswith("ых")
        if second.role is not Role.ORDINAL or not _RU_DENOMINATOR.fullmatch(
            self._text(reading.stop)
        ):
            return None
        if is_plural == (draft.value == 1) or second.value < (2 if is_plural else 3):
            return None
        return as_fraction(draft, draft.value, second.value, reading.stop + 1)

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
                return as_fraction(draft, draft.value, second.word.value, second.stop)
        return None

    def _share(self, draft: Draft) -> Draft | None:
        """An ordinal part: "пятая часть"."""
        words = load_lexicon("numbers.ru")["words"]["share"]
        if draft.role is not Role.ORDINAL or self._text(draft.stop) not in words:
            return None
        if draft.value < 3:
            return None
        return as_fraction(draft, Fraction(1), draft.value, draft.stop + 1)

    def _every(self, draft: Draft) -> Draft | None:
        """One of so many: "каждый пятый", "әр бесінші"."""
        words = load_lexicon(f"numbers.{self._lang}")["words"]["every"]
        if draft.role is not Role.ORDINAL or self._text(draft.start - 1) not in words:
            return None
        return as_fraction(draft, Fraction(1), draft.value, draft.stop)

    def decimal(self, draft: Draft, reading: Reading) -> Draft | None:
        """Decimals in words: "он бүтін оннан бес", "десять целых пять десятых"."""
        words = load_lexicon(f"numbers.{self._lang}")["words"]["whole"]
        if self._text(reading.stop) not in words:
            return None
        first = self._reader.at(reading.stop + 1)
        if first is None:
            return None
        rest = Draft(reading.stop + 1, first.stop, first.word.value, first.word.role)
        if self._lang is Lang.KK:
            part = self._kk_fraction(rest, first, is_decimal=True)
        else:
            part = self._ru_fraction(rest, first)
        if part is None or not 0 < part.value < 1:
            return None
        draft.value += part.value
        draft.stop = part.stop
        return draft
