"""What a temporal expression takes from the words around it: the tense, the year, the limits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Mod, Op, Role, TimexType
from kzaz_desk.text.calendar_values import Interval, interval_of
from kzaz_desk.text.timex_tense import (
    FUTURE,
    PAST,
    SURE_FUTURE,
    UNKNOWN,
    kazakh_tense,
    russian_tense,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kzaz_desk.text.timex_grammar import Grammar
    from kzaz_desk.text.timex_tokens import Tokens

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_FAR_MONTHS: Final = 8


@dataclass(frozen=True, slots=True)
class Draft:
    """A temporal expression before its limits are read.

    Attributes:
        value: TIMEX3 value.
        type: TIMEX3 type.
        mod: Which part of the period is meant.
        inferred: True if a part was worked out.
        anchor: What a relative expression was resolved against.
        interval: First and last day where the value does not give them.
        words: Run of words where it is not the whole match.
        role: What the expression does.
        carries: True if later months and days in the paragraph may take this year.
    """

    value: str
    type: TimexType = TimexType.DATE
    mod: Mod | None = None
    inferred: bool = False
    anchor: str | None = None
    interval: Interval | None = None
    words: range | None = None
    role: Role = Role.WHEN
    carries: bool = True

    @property
    def days(self) -> Interval:
        """First and last day."""
        return self.interval if self.interval is not None else interval_of(self.value)


@dataclass(slots=True)
class State:
    """What has been read so far in the paragraph.

    Attributes:
        year: Year last named as the time of something, with the sentence that named it.
        day: Day last named, with its sentence.
        value: Value last named.
        period: Range of months last named, first and last month.
    """

    year: int | None = None
    year_sentence: int = -1
    day: date | None = None
    day_sentence: int = -1
    value: str | None = None
    period: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern found in the text, with what its builder may ask.

    Attributes:
        match: The pattern's groups over the classes.
        tokens: The words.
        grammar: The language's tables.
        lang: The language.
        reference: Date of the document; None if it is not known.
        state: What the paragraph said before.
        trim: Number of words at the head that are no part of the expression.
        groups: Run of words of each group that took part.
    """

    match: re.Match[str]
    tokens: Tokens
    grammar: Grammar
    lang: Lang
    reference: date | None
    state: State
    trim: int
    groups: Mapping[str, tuple[int, int]]

    def __contains__(self, name: str) -> bool:
        return name in self.groups

    def without(self, *names: str) -> Found:
        """The same find as if some groups were absent."""
        kept = {name: span for name, span in self.groups.items() if name not in names}
        return replace(self, groups=kept)

    @property
    def first(self) -> int:
        """Index of the first word that belongs to the expression."""
        return self.match.start() + self.trim

    @property
    def stop(self) -> int:
        """Index of the word after the last."""
        return self.match.end()

    def span(self, name: str) -> range:
        """Words of a group."""
        return range(*self.groups[name])

    def value(self, name: str) -> Any:
        """What the lexicon says of a group's first word; None if the group is absent."""
        return self.tokens.values[self.groups[name][0]] if name in self.groups else None

    @property
    def part_of_day(self) -> str | None:
        """Code of the part of the day that is named; None if there is none."""
        if "forenoon" in self:
            return "MO"
        return "AF" if "noon" in self else self.value("pod")

    def number(self, name: str) -> int | None:
        """Number that a group's words make; None if the group is absent."""
        if name not in self.groups:
            return None
        return number_of(self.tokens, self.span(name), self.grammar)

    def case(self, index: int) -> str:
        """Class of a word with its case, for tests of a single word."""
        return self.tokens.classes[index]

    def before(self, distance: int = 1) -> str:
        """The word before the expression."""
        return self.tokens.word(self.first - distance)

    def after(self, distance: int = 1) -> str:
        """The word after the expression."""
        return self.tokens.word(self.stop - 1 + distance)

    def tense(self) -> int:
        """PAST, FUTURE, SURE_FUTURE or UNKNOWN, by the verb that governs the expression."""
        if self.lang is Lang.KK:
            return kazakh_tense(self)
        return russian_tense(self)


def groups_of(match: re.Match[str]) -> dict[str, tuple[int, int]]:
    """Run of words of each group that took part in a match, under its plain name."""
    groups: dict[str, tuple[int, int]] = {}
    for name, text in match.groupdict().items():
        if text is not None:
            groups.setdefault(name.split("__")[0], match.span(name))
    return groups


def number_of(tokens: Tokens, words: range, grammar: Grammar) -> int | None:
    """Value of digits or of number words ("жиырма бес", "двадцать пять").

    Returns:
        The number; None if the words make none, or no whole one.
    """
    total = part = 0
    for index in words:
        word, value = tokens.words[index], tokens.values[index]
        number = grammar.numerals.get(word, value if isinstance(value, int) else None)
        if number is None:
            return None
        if number == _THOUSAND and len(words) > 1:
            total, part = total + max(part, 1) * number, 0
        elif number == _HUNDRED and 0 < part < _TEN:
            part *= number
        else:
            part += number
    return total + part


def nearest_year(found: Found, month: int, day: int | None) -> tuple[int, bool] | None:
    """The year of a month or day that is written without one.

    Returns:
        The year, and True if it was worked out from the document's date rather than taken
        from the paragraph; None if nothing tells.
    """
    tense = SURE_FUTURE if is_moved_to(found) else found.tense()
    state, reference = found.state, found.reference
    if state.year is not None and _fits(state.year, month, tense, reference):
        return state.year, False
    if reference is None:
        return None
    here = (month, day or 0)
    there = (reference.month, reference.day if day else 0)
    if tense == PAST:
        return reference.year - (here > there), True
    closest = _closest(reference, month)
    following = reference.year + (here < there)
    since = op_of(found, found.stop) is Op.SINCE
    if since and tense == FUTURE and found.lang is Lang.RU:
        return reference.year - (here > there), True
    if tense == SURE_FUTURE or (tense == FUTURE and not _is_far(reference, following, month)):
        is_near = since and found.lang is Lang.KK
        return (closest if is_near else following), True
    return closest, True


def latest_month(reference: date, month: int, shift: int) -> int:
    """Year of "last", "this" or "next" such month (shift -1, 0, 1) seen from a day."""
    if shift < 0:
        return reference.year - (month >= reference.month)
    if shift > 0:
        return reference.year + (month <= reference.month)
    return _closest(reference, month)


def is_moved_to(found: Found) -> bool:
    """True if something is put off to the expression or planned for it."""
    stems = tuple(found.grammar.lists["moved_stems"])
    if found.lang is Lang.KK:
        return any(found.after(distance).startswith(stems) for distance in (1, 2))
    near = (found.before(distance) for distance in range(2, 6))
    return found.before() == "на" and any(word.startswith(stems) for word in near)


def _is_far(reference: date, year: int, month: int) -> bool:
    """True for a month so far ahead that the one just gone by is meant rather."""
    return (year - reference.year) * 12 + month - reference.month > _FAR_MONTHS


def _closest(reference: date, month: int) -> int:
    """Of two equally likely years the one in which the month lies within half a year."""
    months = (month - reference.month + 6) % 12 - 6
    return (reference.year * 12 + reference.month - 1 + months) // 12


def _fits(year: int, month: int, tense: int, reference: date | None) -> bool:
    if reference is None or tense == UNKNOWN:
        return True
    if tense == PAST:
        return (year, month) <= (reference.year, reference.month)
    return (year, month) >= (reference.year, reference.month)


def op_of(found: Found, stop: int) -> Op | None:
    """How the words beside the expression limit it."""
    if found.lang is Lang.RU:
        return _russian_op(found)
    word = found.tokens.word(stop)
    if word == "қарай" or word == "таман":
        return Op.BY
    entry = found.grammar.words.get(word)
    if entry is None or not isinstance(entry.value, str):
        return None
    by_class = {"OPSINCE": Op.SINCE, "OPUNTIL": Op.UNTIL, "OPAFTER": Op.AFTER, "AGO": Op.BEFORE}
    for name, op in by_class.items():
        if entry.code == found.grammar.codes[name]:
            return op
    return None


def _russian_op(found: Found) -> Op | None:
    lists = found.grammar.lists
    words = (found.before(), found.tokens.word(found.match.start()) if found.trim else "")
    for name, op in (
        ("op_since", Op.SINCE),
        ("op_until", Op.UNTIL),
        ("op_by", Op.BY),
        ("op_after", Op.AFTER),
    ):
        if any(word in lists[name] for word in words):
            return op
    return None


def role_of(found: Found, stop: int) -> Role:
    """What the expression does in its clause."""
    lists = found.grammar.lists
    if found.lang is Lang.KK:
        near = {found.tokens.word(stop + k) for k in range(2)}
        return Role.BASE if near & lists["base_after"] else Role.WHEN
    near = {found.before(k) for k in range(1, 4)}
    return Role.BASE if near & lists["base_before"] else Role.WHEN


def is_approximate(found: Found, stop: int) -> bool:
    """True if a word beside the expression says "about"."""
    lists = found.grammar.lists
    before = found.before()
    if found.lang is Lang.KK:
        return before == "шамамен" or found.tokens.word(stop) in lists["approx_after"]
    return before in lists["approx_before"] or found.before(2) in lists["approx_before"]


def last_weekday(reference: date, weekday: int) -> date:
    """The latest such day on or before the reference (Monday is 1)."""
    return reference - timedelta(days=(reference.isoweekday() - weekday) % 7)


def next_weekday(reference: date, weekday: int) -> date:
    """The next such day on or after the reference (Monday is 1)."""
    return reference + timedelta(days=(weekday - reference.isoweekday()) % 7)
