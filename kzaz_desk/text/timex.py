"""Temporal expressions of a text, normalised."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.timex import Mod, Role, Timex, TimexType
from kzaz_desk.text import timex_calendar as cal
from kzaz_desk.text import timex_eras as eras
from kzaz_desk.text import timex_lengths as lengths
from kzaz_desk.text import timex_relative as rel
from kzaz_desk.text.calendar_values import edtf_of, granularity_of
from kzaz_desk.text.normalize import normalise
from kzaz_desk.text.timex_context import is_approximate, op_of, role_of
from kzaz_desk.text.timex_found import Draft, Found, State, groups_of
from kzaz_desk.text.timex_grammar import load_grammar
from kzaz_desk.text.timex_tokens import Tokeniser

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from datetime import date

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.text.normalize import Normalised
    from kzaz_desk.text.timex_grammar import Grammar, Rule
    from kzaz_desk.text.timex_tokens import Tokens

_BUILDERS: Final = MappingProxyType(
    {
        "iso": cal.build_iso,
        "calendar": cal.build_calendar,
        "days": cal.build_days,
        "months": cal.build_months,
        "bare-month": cal.build_bare_month,
        "month-of-year": cal.build_month_of_year,
        "year-part": cal.build_year_part,
        "season": cal.build_season,
        "year-range": cal.build_year_range,
        "bare-year-range": cal.build_bare_year_range,
        "year-list": cal.build_year_list,
        "decade": eras.build_decade,
        "spelled-year": eras.build_spelled_year,
        "century": eras.build_century,
        "year-months": cal.build_year_months,
        "same-period": cal.build_same_period,
        "list-head": cal.build_list_head,
        "title-year": eras.build_title_year,
        "bracket-year": eras.build_bracket_year,
        "relative-day": rel.build_relative_day,
        "relative-unit": rel.build_relative_unit,
        "day-before-yesterday": rel.build_day_before_yesterday,
        "unit-part": rel.build_unit_part,
        "now": rel.build_now,
        "unit-sooner": rel.build_unit_sooner,
        "day-before": rel.build_day_before,
        "weekday-set": rel.build_weekday_set,
        "long-adjective": lengths.build_long_adjective,
        "nth-weekday": rel.build_nth_weekday,
        "that-period": cal.build_that_period,
        "clocks": rel.build_clocks,
        "bc": eras.build_bc,
        "same-day": rel.build_same_day,
        "relative-month": rel.build_relative_month,
        "day-of-month": rel.build_day_of_month,
        "weekday": rel.build_weekday,
        "weekend": rel.build_weekend,
        "day-part": rel.build_day_part,
        "clock": rel.build_clock,
        "clock-dot": rel.build_clock_dot,
        "clock-in": rel.build_clock_in,
        "clock-named": rel.build_clock_named,
        "duration": lengths.build_duration,
        "ago": lengths.build_ago,
        "ahead": lengths.build_ahead,
        "vague-length": lengths.build_vague_length,
        "vague": lengths.build_vague,
        "vague-recent": lengths.build_vague_recent,
        "vague-future": lengths.build_vague_future,
        "set": lengths.build_set,
        "rate": lengths.build_rate,
        "anniversary": lengths.build_anniversary,
    }
)


def extract_timexes(text: str, lang: Lang, *, reference: date | None = None) -> tuple[Timex, ...]:
    """The temporal expressions of a document or of one sentence.

    Args:
        text: Paragraphs separated by line breaks. What a paragraph says (a year, a day)
            serves the expressions after it in the same paragraph.
        lang: Language of the text.
        reference: Date of the document, which "today" refers to; without it relative
            expressions that hang on it are left out, and a year that is not written is `XXXX`.

    Returns:
        The expressions in order of their start, without overlap; spans count code points of
        `text`. Durations and vague words are among them. Time is linear in the text.
    """
    normalised = normalise(text)
    grammar = load_grammar(lang)
    tokens = Tokeniser(normalised.text, grammar).read()
    reader = _Reader(tokens, grammar, lang, reference, normalised, text)
    return tuple(reader.read())


class _Reader:
    """Goes through the words once, from expression to expression."""

    def __init__(
        self,
        tokens: Tokens,
        grammar: Grammar,
        lang: Lang,
        reference: date | None,
        normalised: Normalised,
        source: str,
    ) -> None:
        self._tokens = tokens
        self._grammar = grammar
        self._lang = lang
        self._reference = reference
        self._normalised = normalised
        self._source = source
        self._state = State()
        self._break = grammar.code("BREAK")

    def read(self) -> Iterator[Timex]:
        """All expressions in order."""
        position = 0
        classes = self._tokens.classes
        while start := self._grammar.start.search(classes, position):
            if self._break in classes[position : start.start()]:
                self._state = State()
            position = start.start()
            found, drafts = self._best(position)
            if found is None:
                position += 1
                continue
            for draft in drafts:
                yield self._timex(found, draft)
            position = found.stop

    def _best(self, position: int) -> tuple[Found | None, list[Draft]]:
        """The longest pattern at a word that its builder makes something of."""
        classes = self._tokens.classes
        matches = [
            (match.end(), -order, match, rule)
            for order, rule in self._grammar.rules_from[classes[position]]
            if (match := rule.pattern.match(classes, position))
        ]
        matches.sort(key=lambda item: item[:2], reverse=True)
        for _, _, match, rule in matches:
            if self._break in match[0]:
                continue
            found = self._found(match, rule)
            drafts = _BUILDERS[rule.build](found)
            if drafts:
                return found, drafts
        return None, []

    def _found(self, match: re.Match[str], rule: Rule) -> Found:
        return Found(
            match,
            self._tokens,
            self._grammar,
            self._lang,
            self._reference,
            self._state,
            rule.trim,
            groups_of(match),
        )

    def _timex(self, found: Found, draft: Draft) -> Timex:
        words = draft.words or range(found.first, found.stop)
        tokens = self._tokens
        span = self._normalised.source(tokens.starts[words.start], tokens.stops[words.stop - 1])
        is_date = draft.type in (TimexType.DATE, TimexType.TIME)
        begin, end = draft.days
        role = draft.role if draft.role is not Role.WHEN else role_of(found, words.stop)
        mod = draft.mod
        if mod is None and is_date and is_approximate(found, words.stop):
            mod = Mod.APPROX
        self._remember(draft, role, begin, words)
        return Timex(
            span=span,
            type=draft.type,
            value=draft.value,
            surface=span.of(self._source),
            edtf=edtf_of(draft.value, mod) if is_date else None,
            begin=begin,
            end_date=end,
            granularity=granularity_of(draft.value) if is_date else None,
            mod=mod,
            op=op_of(found, words.stop) if is_date and "/" not in draft.value else None,
            anchor=draft.anchor,
            inferred=draft.inferred,
            role=role,
        )

    def _remember(self, draft: Draft, role: Role, begin: date | None, words: range) -> None:
        state = self._state
        if draft.type not in (TimexType.DATE, TimexType.TIME) or role is Role.BASE:
            return
        sentence = self._tokens.sentence(words.start)
        if begin is not None and draft.carries:
            state.year, state.year_sentence = begin.year, sentence
        if granularity_of(draft.value) is not None:
            state.value = draft.value
        state.period = cal.month_period(draft.value) or state.period
        if begin is not None and begin == draft.days[1]:
            state.day, state.day_sentence = begin, sentence
