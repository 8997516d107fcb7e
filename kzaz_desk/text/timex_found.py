"""What the patterns find in a text, before anybody knows what time it means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.timex import Mod, Role, TimexType
from kzaz_desk.text.calendar_values import Interval, interval_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from datetime import date

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.text.timex_grammar import Grammar
    from kzaz_desk.text.timex_tokens import Tokens

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


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
