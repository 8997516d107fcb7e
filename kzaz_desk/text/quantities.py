"""Quantities of a text: numbers with their units, bounds and directions."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import Bound, Quantity, QuantityKind
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.domain.timex import TimexType
from kzaz_desk.text.bounds import bound_of, direction_of, end_words, is_cold
from kzaz_desk.text.distant_units import DistantUnits
from kzaz_desk.text.endings import fold
from kzaz_desk.text.identifiers import find_identifiers
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.normalize import normalise
from kzaz_desk.text.number_reader import NumberReader, starts_quantity
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.quantity_forms import QuantityForms
from kzaz_desk.text.tokens import tokenise
from kzaz_desk.text.units import label_units, match_before, match_unit, rate_unit, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from kzaz_desk.domain.quantity import Number
    from kzaz_desk.domain.timex import Timex
    from kzaz_desk.text.quantity_draft import Draft
    from kzaz_desk.text.tokens import Token
    from kzaz_desk.text.units import Unit

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_YEAR = re.compile(r"(?<![\d-])\d{4}(?=[-/T]|$)")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d{1,2}(?!.*\d)")
_HOUR = re.compile(r"T\d")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"[IVXІХ]+")
_ROLE_KIND = {
    Role.ORDINAL: QuantityKind.ORDINAL,
    Role.MULTIPLE: QuantityKind.MULTIPLIER,
    Role.PART: QuantityKind.FRACTION,
}
_UNIT_KIND = {
    "percent": QuantityKind.PERCENT,
    "percentage-point": QuantityKind.PERCENTAGE_POINT,
    "times": QuantityKind.MULTIPLIER,
}
_ENDS = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
_TWO_UNITS = frozenset({"length", "time", "mass", "area", "money", "calendar"})
_JOINED_BY_AND = frozenset({"time", "calendar"})
_AND = frozenset({"и", "және"})
_WEIGHTS = frozenset({"kg", "lb", "pound"})
_TEMPERATURES = frozenset({"degree", "celsius", "fahrenheit"})


def extract_quantities(
    text: str, lang: Lang, *, timexes: Sequence[Timex] = ()
) -> tuple[Quantity, ...]:
    """All quantities of a text.

    Args:
        text: A text as it stands; spans count its code points.
        lang: Its language.
        timexes: Temporal expressions of the same text. Those that name a calendar date or a
            time of day with a number become quantities of kind DATE or TIME whose `digits` hold
            the value of the timex; the numbers inside them are not read again.

    Returns:
        In order of their start, without overlap.
    """
    uniform = normalise(text)
    dates = [q for t in timexes if (q := _date(t, lang)) is not None]
    if not dates and not _may_hold_numbers(uniform.text, lang):
        return ()
    tokens = tokenise(uniform.text)
    inner = _Extractor(uniform.text, tokens, lang)
    taken = dates if uniform.offsets is None else _mapped_in(dates, uniform.offsets)
    found = inner.extract(taken)
    if uniform.text != text:
        found = [_mapped_out(q, uniform.source(q.start, q.end), text) for q in found]
    return tuple(found)


def _may_hold_numbers(text: str, lang: Lang) -> bool:
    """False for the many texts without a digit or a word that a quantity starts with."""
    if _DIGIT.search(text) is not None:
        return True
    return any(starts_quantity(word, lang) for word in _WORD.findall(fold(text)))


class _Extractor:
    """Reads one normalised text from left to right."""

    def __init__(self, text: str, tokens: Sequence[Token], lang: Lang) -> None:
        self._text = text
        self._tokens = tokens
        self._lang = lang
        self._reader = NumberReader(text, tokens, lang)
        self._forms = QuantityForms(tokens, lang, self._reader)
        self._distant = DistantUnits(tokens, lang, self._reader)
        self._may_start = self._reader.may_start()

    def extract(self, dates: Sequence[Quantity]) -> list[Quantity]:
        """Quantities in order; those of `dates` stand as they are."""
        fixed = _without_overlap([*dates, *find_identifiers(self._text)])
        found: list[Quantity] = []
        at = 0
        for quantity in [*fixed, None]:
            stop = len(self._tokens) if quantity is None else self._token_from(at, quantity.start)
            found += self._between(at, stop)
            if quantity is not None:
                found.append(quantity)
                at = self._token_from(stop, quantity.end)
        return self._with_shared_bounds(found)

    def _with_shared_bounds(self, found: list[Quantity]) -> list[Quantity]:
        """One word limits both of two numbers: "не более 10 или 12", "10 немесе 12-ден артық"."""
        table = load_lexicon(f"numbers.{self._lang}")["words"]
        words = (*table["or"], *table["and"])
        for at, (first, second) in enumerate(pairwise(found)):
            if self._text[first.end : second.start].strip() not in words:
                continue
            giver, taker = (first, second) if self._lang is Lang.RU else (second, first)
            if taker.bound is Bound.EXACT and giver.bound is not Bound.EXACT and not taker.digits:
                place = at + (self._lang is Lang.RU)
                found[place] = replace(found[place], bound=giver.bound)
        return found

    def _token_from(self, at: int, offset: int) -> int:
        while at < len(self._tokens) and self._tokens[at].start < offset:
            at += 1
        return at

    def _between(self, at: int, stop: int) -> Iterator[Quantity]:
        while (at := self._may_start.find(1, at, stop)) >= 0:
            draft = self._forms.read(at)
            if draft is not None and draft.stop > stop:  # "с 7 до 9 утра" with a time at its end
                draft = self._forms.single(at, stop)
            if draft is None:
                at += 1
                continue
            quantity = self._finish(draft)
            if draft.stop > stop:  # its smaller unit belongs to a date
                at += 1
                continue
            yield quantity
            at = draft.stop

    def _finish(self, draft: Draft) -> Quantity:
        """The unit, the bound and the direction of a number that was read."""
        self._add_unit(draft)
        self._add_rate(draft)
        bound, first, last = bound_of(self._tokens, draft.start, draft.stop, self._lang)
        if draft.upper is not None and bound in _ENDS:
            beside = (*self._tokens[first : draft.start], *self._tokens[draft.stop : last])
            if any(token.text in end_words(self._lang) for token in beside):
                bound = Bound.EXACT  # "от" and "до" give the ends
        if draft.size is not None and draft.is_single and bound is not Bound.EXACT:
            draft.value, draft.size = draft.size, None
        if bound is Bound.EXACT:
            bound = draft.bound or (Bound.ABOUT if draft.is_about else bound)
        first_token, last_token = self._tokens[draft.start], self._tokens[draft.stop - 1]
        span = Span(first_token.start, last_token.stop)
        return Quantity(
            span=span,
            kind=self._kind(draft),
            value=None if draft.size is not None else _number(draft.value),
            upper=None if draft.upper is None else _number(draft.upper),
            unit=draft.unit,
            bound=bound,
            direction=direction_of(self._tokens, draft.start, draft.stop, self._lang),
            digits=self._year_digits(draft),
            ambiguous=draft.ambiguous,
            surface=span.of(self._text),
            size=None if draft.size is None else _number(draft.size),
            parts=tuple(_number(part) for part in draft.parts),
        )

    def _add_unit(self, draft: Draft) -> None:
        if draft.unit is not None or draft.role in {Role.MULTIPLE, Role.COMPOUND}:
            draft.unit = "times" if draft.role is Role.MULTIPLE else draft.unit
            self._add_cold(draft)
            return
        tokens, at = self._tokens, draft.stop
        if at < len(tokens) and self._reader.is_glued(at) and tokens[at].text == "-":
            at += 1
        if draft.is_other:
            return
        is_beside = self._reader.is_joined(at) or draft.start == draft.stop
        found = match_unit(tokens, at, self._lang) if is_beside else None
        if found is None or self._is_before_number(found, at):
            draft.unit = self._distant.unit_of(draft)
            return
        draft.unit, length = found
        draft.stop = at + length
        self._add_slash(draft)
        if self._lang is Lang.KK and self._reader.tail(draft.stop) is not None:
            draft.stop += 2
        last = units()[draft.unit]
        while (smaller := self._smaller_unit(draft, last)) is not None:
            last = smaller
        self._add_cold(draft)

    def _is_before_number(self, found: tuple[str, int], at: int) -> bool:
        """True for the article of "часть 2 статьи 188", which has a number of its own."""
        after = at + found[1]
        is_label = found[0] in label_units(self._lang)
        return is_label and after < len(self._tokens) and self._tokens[after].sort == "digits"

    def _add_slash(self, draft: Draft) -> None:
        """The second unit of "120 г/л"."""
        at = draft.stop + 1
        is_slash = at < len(self._tokens) and self._tokens[at - 1].text == "/"
        if is_slash and self._reader.is_glued(at - 1) and self._reader.is_glued(at):
            found = match_unit(self._tokens, at, self._lang)
            if found is not None:
                draft.per, draft.stop = found[0], at + found[1]

    def _add_cold(self, draft: Draft) -> None:
        """Frost below zero; no minus before a weight class, "-66 кг"."""
        if draft.unit in _WEIGHTS:
            draft.value = abs(draft.value)
        if draft.unit not in _TEMPERATURES:
            return
        if is_cold(self._tokens, draft.start, draft.stop, self._lang):
            draft.value = -abs(draft.value)

    def _smaller_unit(self, draft: Draft, last: Unit) -> Unit | None:
        """Take in the next unit of one measure: "1 м 82 см", "2 сағат 8 минут 45 секунд"."""
        at = draft.stop
        if last.dimension not in _TWO_UNITS or not self._may_go_on(draft):
            return None
        is_and = at < len(self._tokens) and self._tokens[at].text in _AND
        at += last.dimension in _JOINED_BY_AND and is_and
        reading = self._reader.at(at) if self._reader.is_joined(at) else None
        if reading is None or reading.word.role is not Role.CARDINAL or draft.upper is not None:
            return None
        found = match_unit(self._tokens, reading.stop, self._lang)
        if found is None or not self._reader.is_joined(reading.stop) or draft.unit is None:
            return None
        small = units()[found[0]]
        amount = reading.word.value * small.factor
        is_part = last.dimension == small.dimension and small.factor < last.factor
        if not is_part or not 0 < amount < last.factor:
            return None
        draft.value += amount / units()[draft.unit].factor
        draft.stop = reading.stop + found[1]
        return small

    def _may_go_on(self, draft: Draft) -> bool:
        """Whether months may follow: not after a year of the calendar, not after "екі жылда"."""
        if draft.unit != "year":
            return True
        is_bare = self._lang is Lang.RU or self._tokens[draft.stop - 1].text == "жыл"
        return is_bare and draft.value < _FIRST_YEAR and draft.role is Role.CARDINAL

    def _add_rate(self, draft: Draft) -> None:
        """The second unit of "2 км в час", "жылына 1,5 млн тонна"."""
        if draft.role is Role.ORDINAL or draft.size is not None:
            return
        per = match_before(self._tokens, draft.start, self._lang)
        if per is None and self._lang is Lang.RU:
            per = self._rate_after(draft)
        if per is not None and per != draft.unit:
            draft.per = per

    def _rate_after(self, draft: Draft) -> str | None:
        table: Mapping[str, str] = load_lexicon("units")["per"][self._lang]
        for at in (draft.stop, draft.stop + 1):
            words = " ".join(token.text for token in self._tokens[at : at + 2])
            if words in table:
                return table[words]
        return None

    def _kind(self, draft: Draft) -> QuantityKind:
        if draft.kind is not None:
            return draft.kind
        if draft.upper is not None:
            return QuantityKind.RANGE
        if self._year_digits(draft):
            return QuantityKind.DATE
        if draft.per is not None:
            draft.unit = rate_unit(draft.unit, draft.per)
            return QuantityKind.MEASURE if draft.unit in units() else QuantityKind.RATE
        if draft.role is Role.ORDINAL:
            return QuantityKind.ORDINAL
        if draft.unit is None:
            return _ROLE_KIND.get(draft.role, QuantityKind.CARDINAL)
        if units()[draft.unit].dimension == "money":
            return QuantityKind.MONEY
        return _UNIT_KIND.get(draft.unit, QuantityKind.MEASURE)

    def _year_digits(self, draft: Draft) -> str:
        """A year or a time that no timex covers: four digits before the word for year, 19:00."""
        if draft.kind is QuantityKind.TIME and draft.upper is not None:
            return f"T{int(draft.value):02}:{int(draft.upper):02}"
        is_year = (
            draft.unit == "year"
            and draft.is_digits
            and draft.value.denominator == 1
            and _FIRST_YEAR <= draft.value <= _LAST_YEAR
            and " " not in self._tokens[draft.start].text
        )
        return str(draft.value) if is_year and draft.upper is None else ""


def _number(value: Fraction) -> Number:
    """A decimal where the value has one, exactly; else the fraction."""
    denominator = value.denominator
    if denominator == 1:
        return Decimal(value.numerator)
    for factor in (2, 5):
        while denominator % factor == 0:
            denominator //= factor
    return Decimal(value.numerator) / Decimal(value.denominator) if denominator == 1 else value


def _date(timex: Timex, lang: Lang) -> Quantity | None:
    """A calendar date or a time of day that is written with a number."""
    if timex.type not in {TimexType.DATE, TimexType.TIME} or timex.is_vague:
        return None
    if not (_HOUR.search(timex.value) or _is_counted(timex.surface, lang)):
        return None
    return Quantity(
        span=timex.span,
        kind=QuantityKind.DATE if timex.type is TimexType.DATE else QuantityKind.TIME,
        value=None,
        surface=timex.surface,
        digits=_written(timex) if timex.inferred else timex.value,
    )


def _is_counted(surface: str, lang: Lang) -> bool:
    """True if a date is written with a number: "1990", "XX", "девяностые"."""
    if any(ch.isdigit() for ch in surface):
        return True
    return any(
        token.sort == "word"
        and (read_word(token.text, lang) or _ROMAN.fullmatch(surface[token.start : token.stop]))
        for token in tokenise(surface)
    )


def _written(timex: Timex) -> str:
    """A value without the year that was worked out; of a time of day alone, without the day."""
    _, sign, time = timex.value.partition("T")
    is_alone = _DIGIT.search(_CLOCK.sub("", timex.surface)) is None
    if timex.type is TimexType.TIME and time[:1].isdigit() and is_alone:
        return sign + time
    return _YEAR.sub("XXXX", timex.value)


def _without_overlap(found: Iterable[Quantity]) -> list[Quantity]:
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda q: (q.start, -q.end)):
        if not kept or quantity.start >= kept[-1].end:
            kept.append(quantity)
    return kept


def _mapped_in(dates: Sequence[Quantity], offsets: Sequence[int]) -> list[Quantity]:
    place = {offset: index for index, offset in reversed(list(enumerate(offsets)))}
    return [
        replace(q, span=Span(place[q.start], place[q.end]))
        for q in dates
        if q.start in place and q.end in place
    ]


def _mapped_out(quantity: Quantity, span: Span, text: str) -> Quantity:
    return replace(quantity, span=span, surface=span.of(text))
