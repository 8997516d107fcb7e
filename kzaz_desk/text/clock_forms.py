"""Times of day in words: "половина седьмого", "7 часов вечера", "кешкі сағат жеті жарымда"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending
from kzaz_desk.text.form_reader import FormReader
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.quantity_draft import Draft
from kzaz_desk.text.units import unit_of_word
from kzaz_desk.text.words_kk import read_after_tens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.text.number_reader import NumberReader, Reading
    from kzaz_desk.text.tokens import Token

_HALF_DAY = 12
_HOUR = 60
_NO_PART = ""
_FROM_AND_TO = frozenset({Ending.ABLATIVE, Ending.DATIVE})


class ClockForms(FormReader):
    """Reads times of day that are not written with a colon."""

    def __init__(self, tokens: Sequence[Token], lang: Lang, reader: NumberReader) -> None:
        super().__init__(tokens, lang, reader)
        self._table: Mapping[str, Any] = load_lexicon(f"numbers.{lang}")["times"]

    def time(self, at: int) -> Draft | None:
        """The time of day that starts at a token; None if none does."""
        return self._ru(at) if self._lang is Lang.RU else self._kk(at)

    def in_its_half(self, draft: Draft) -> Draft:
        """A time written with a colon, in the half of the day that a word beside it names."""
        part = self._part(draft.stop) if self._lang is Lang.RU else self._part_before(draft.start)
        draft.value = _hour_of(draft.value, part)
        return draft

    # --- Russian

    def _ru(self, at: int) -> Draft | None:
        text = self._text(at)
        minute = self._table["of_hour"].get(text)
        if minute is not None:
            hour = self._ordinal_hour(at + 1)
            is_time = self._text(at - 1) in self._table["at"] or self._is_end(at + 2)
            if hour is None or not is_time:
                return None  # "половина седьмого класса"
            return self._before_hour(at, at + 2, hour, Fraction(minute))
        if text == self._table["less"]:
            return self._less(at)
        if text.startswith("пол"):
            return self._joined_half(at)
        return self._minutes_of(at) or self._hours_of_day(at)

    def _joined_half(self, at: int) -> Draft | None:
        """Half of an hour in one word: "полседьмого", "пол-одиннадцатого"."""
        rest, stop = self._text(at).removeprefix("пол"), at + 1
        if not rest and self._text(at + 1) == "-":
            rest, stop = self._text(at + 2), at + 3
        hour = self._hour(rest)
        return None if hour is None else self._before_hour(at, stop, hour, Fraction(30))

    def _less(self, at: int) -> Draft | None:
        """So long before an hour: "без четверти семь", "без десяти минут восемь"."""
        for minutes, stop in self._minutes_less(at + 1):
            following = stop + (unit_of_word(self._text(stop), self._lang) == "minute")
            hour = self._reader.at(following)
            if 0 < minutes < _HOUR // 2 and hour is not None and self._is_hour(hour):
                return self._before_hour(at, hour.stop, hour.word.value, _HOUR - minutes)
        return None

    def _minutes_less(self, at: int) -> Iterator[tuple[Fraction, int]]:
        """Readings of the minutes: "двадцати пяти" are one number, "десяти восемь" are two."""
        word = read_word(self._text(at), self._lang)
        if word is not None and word.role is Role.PART:
            yield word.value * _HOUR, at + 1
            return
        whole = self._reader.at(at)
        if whole is not None and whole.word.role is Role.CARDINAL:
            yield whole.word.value, whole.stop
        if word is not None and word.role is Role.CARDINAL:
            yield word.value, at + 1

    def _minutes_of(self, at: int) -> Draft | None:
        """So long into an hour: "десять минут восьмого", "пять минут шестого утра"."""
        reading = self._reader.at(at)
        if reading is None or unit_of_word(self._text(reading.stop), self._lang) != "minute":
            return None
        if not 0 < reading.word.value < _HOUR:
            return None
        hour, stop = self._ordinal_hour(reading.stop + 1), reading.stop + 2
        if hour is None or not self._is_end(stop):
            return None
        return self._before_hour(at, stop, hour, reading.word.value)

    def _hours_of_day(self, at: int) -> Draft | None:
        """An hour of the morning or the evening: "в 9 утра"; "три вечера" are evenings."""
        reading = self._reader.at(at)
        if reading is None or not self._is_hour(reading):
            return None
        has_unit = unit_of_word(self._text(reading.stop), self._lang) == "hour"
        stop = reading.stop + has_unit
        part = self._part(stop)
        is_at = self._text(at - 1) in self._table["at"] and self._text(stop) not in {"дня"}
        if part == _NO_PART or not (has_unit or is_at):
            return None
        return _draft(at, stop + 1, _hour_of(reading.word.value, part), Fraction(0))

    def _before_hour(self, start: int, stop: int, hour: Fraction, minute: Fraction) -> Draft:
        """A time in the hour that ends at `hour`: half of the seventh is 6:30."""
        part = self._part(stop)
        begun = hour - 1 or Fraction(_HALF_DAY)
        return _draft(start, stop + (part != _NO_PART), _hour_of(begun, part), minute)

    def _ordinal_hour(self, at: int) -> Fraction | None:
        return self._hour(self._text(at))

    def _hour(self, word: str) -> Fraction | None:
        """The hour that a genitive ordinal names."""
        ordinal = read_word(word, self._lang) if word.endswith(("ого", "его")) else None
        is_hour = ordinal is not None and ordinal.role is Role.ORDINAL
        return ordinal.value if ordinal and is_hour and ordinal.value <= _HALF_DAY else None

    # --- Kazakh

    def _kk(self, at: int) -> Draft | None:
        reading = self._reader.at(at)
        if reading is None:
            return self._one_oclock(at)
        if reading.word.role is not Role.CARDINAL:
            return None
        past = self._past_or_to(at, reading)
        if past is not None:
            return past
        value = reading.word.value
        if value.denominator > 2 or not 1 <= value < _HALF_DAY + 1 or self._is_unit(reading.stop):
            return None  # neither an hour nor half past one
        part = self._part_before(at)
        is_after_hour = unit_of_word(self._text(at - 1), self._lang) == "hour"
        hour = Fraction(value // 1)
        minute = value - hour
        is_declined = reading.word.ending is not Ending.NONE
        if part == _NO_PART and not (is_after_hour and (minute or is_declined)):
            return None
        is_placed = is_declined or is_after_hour or bool(minute)
        if not is_placed and self._text(reading.stop) not in self._table["about"]:
            return None  # "таңертең 7 адам" counts people
        return _draft(at, reading.stop, _hour_of(hour, part), minute * _HOUR)

    def _one_oclock(self, at: int) -> Draft | None:
        """An hour whose word means "once" elsewhere: "түнгі бірде", "сағат бірге дейін"."""
        word, part = read_after_tens(self._text(at)), self._part_before(at)
        is_after_hour = unit_of_word(self._text(at - 1), self._lang) == "hour"
        if word is None or (part == _NO_PART and not is_after_hour):
            return None
        return _draft(at, at + 1, _hour_of(word.value, part), Fraction(0))

    def _past_or_to(self, at: int, hour: Reading) -> Draft | None:
        """Minutes past an hour: "жетіден он минут өткенде"; or to it: "сегізге он минут қалды"."""
        if hour.word.ending not in _FROM_AND_TO or not self._is_hour(hour):
            return None
        second = self._reader.at(hour.stop)
        if second is None or not 0 < second.word.value < _HOUR:
            return None
        stop = second.stop + 1
        if unit_of_word(self._text(second.stop), self._lang) != "minute":
            return None
        is_past = hour.word.ending is Ending.ABLATIVE
        verbs = self._table["past" if is_past else "to"]
        if not self._text(stop).startswith(tuple(verbs)):
            return None
        begun = hour.word.value if is_past else hour.word.value - 1 or Fraction(_HALF_DAY)
        minute = second.word.value if is_past else _HOUR - second.word.value
        return _draft(at, stop, _hour_of(begun, self._part_before(at)), minute)

    def _part_before(self, at: int) -> str:
        """The half of the day named before a number: "кешкі жетіде", "таңғы сағат 7"."""
        if unit_of_word(self._text(at - 1), self._lang) == "hour":
            at -= 1
        return self._part(at - 1)

    # --- both

    def _part(self, at: int) -> str:
        part: str = self._table["parts"].get(self._text(at), _NO_PART)
        return part

    def _is_unit(self, at: int) -> bool:
        return unit_of_word(self._text(at), self._lang) is not None

    def _is_end(self, at: int) -> bool:
        """Whether a clause ends here, or a word such as "утра" follows."""
        is_over = at >= len(self._tokens) or self._tokens[at].sort == "symbol"
        return is_over or self._part(at) != _NO_PART

    def _is_hour(self, reading: Reading) -> bool:
        word = reading.word
        is_whole = word.role is Role.CARDINAL and word.value.denominator == 1
        return is_whole and 0 < word.value.numerator <= _HALF_DAY and word.unit is None


def _draft(start: int, stop: int, hour: Fraction, minute: Fraction) -> Draft:
    return Draft(start, stop, hour, upper=minute, kind=QuantityKind.TIME)


def _hour_of(hour: Fraction, part: str) -> Fraction:
    """The hour of 24 for one of 12 in a part of the day."""
    if not 0 < hour <= _HALF_DAY:
        return hour
    if part in {"evening", "day"}:
        return hour + _HALF_DAY if hour < (_HALF_DAY if part == "evening" else 8) else hour
    if part == "night":
        return Fraction(0) if hour == _HALF_DAY else hour + _HALF_DAY if hour > 8 else hour
    return hour
