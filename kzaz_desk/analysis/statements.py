"""Dated statements: clauses with the date and the amounts that belong to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.progress import go_on
from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Document, Lang, Place, Span
from kzaz_desk.domain.timex import Role, TimexType
from kzaz_desk.text.calendar_values import granularity_of, interval_of
from kzaz_desk.text.names import find_names, find_stems
from kzaz_desk.text.timex_grammar import load_grammar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Extraction, Timex

_BREAK: Final = re.compile(r"[,;:()]|\s[–—-]\s")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_CLAUSE_WORDS: Final = 2
_QUOTED: Final = re.compile(r"«[^«»]{1,90}»|“[^“”]{1,90}”|\"[^\"]{1,90}\"")
_AMOUNTS: Final = frozenset(
    {QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT, QuantityKind.RATE}
)
_TIME_UNITS: Final = frozenset(
    {
        "year",
        "month",
        "ten-days",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "decade",
        "century",
    }
)
_NEXT_TO: Final = 14
_OFTEN: Final = 16


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause with its date.

    Attributes:
        document: Id of the document.
        lang: Its language.
        paragraph: Index of the paragraph.
        sentence: The sentence, in the document's text.
        clause: The clause that the date belongs to; the sentence where it has one date only.
        timex: The date.
        text: The clause's text.
        stems: What it is about.
        names: Names in it, spelled alike for both languages.
        amounts: Quantities in the clause that a date can belong to.
        ordinals: Places in a row that the clause names.
    """

    document: str
    lang: Lang
    paragraph: int
    sentence: Span
    clause: Span
    timex: Timex
    text: str
    stems: frozenset[str]
    names: frozenset[str]
    amounts: tuple[Quantity, ...]
    ordinals: frozenset[str]

    @property
    def place(self) -> Place:
        """The clause as a place."""
        return Place(self.document, self.lang, self.clause)

    @property
    def timex_place(self) -> Place:
        """The date as a place."""
        return Place(self.document, self.lang, self.timex.span)


def is_on_axis(timex: Timex) -> bool:
    """True if an expression can stand on a timeline: it has a day where it begins or ends.

    Sets, vague words, anniversaries, lengths without an anchor and years in names do not.
    """
    if timex.is_vague or timex.type is TimexType.SET or timex.role is not Role.WHEN:
        return False
    return timex.begin is not None or timex.end_date is not None


def is_amount(quantity: Quantity) -> bool:
    """True for money, measures and shares, which are worth a date; not for lengths of time."""
    return (
        quantity.kind in _AMOUNTS
        and quantity.value is not None
        and quantity.unit not in _TIME_UNITS
    )


def find_statements(
    document: Document, extraction: Extraction, report: Callable[[], None] = go_on
) -> tuple[Statement, ...]:
    """The dated statements of a document, in order.

    Args:
        document: The document.
        extraction: What it says in quantities and dates.
        report: Called every so often; may raise to stop the work.
    """
    found: list[Statement] = []
    for index, paragraph in enumerate(document.paragraphs):
        if index % _OFTEN == 0:
            report()
        for sentence in paragraph.sentences:
            found += _in_sentence(document, extraction, index, sentence)
    return tuple(found)


def _in_sentence(
    document: Document, extraction: Extraction, paragraph: int, sentence: Span
) -> Iterator[Statement]:
    dates = [_dated(t) for t in extraction.timexes_in(sentence)]
    dates = [t for t in dates if is_on_axis(t)]
    dates = _without_titles(document.text, sentence, dates)
    for timex, clause in _clauses(document, sentence, dates):
        text = clause.of(document.text)
        yield Statement(
            document=document.id,
            lang=document.lang,
            paragraph=paragraph,
            sentence=sentence,
            clause=clause,
            timex=timex,
            text=text,
            stems=subject_stems(document, extraction, clause),
            names=find_names(text),
            amounts=tuple(q for q in extraction.quantities_in(clause) if is_amount(q)),
            ordinals=frozenset(
                str(q.value)
                for q in extraction.quantities_in(clause)
                if q.kind is QuantityKind.ORDINAL
            ),
        )


def _dated(timex: Timex) -> Timex:
    """An anniversary as the year that it looks back to; all else as it is."""
    if timex.role is not Role.ANNIVERSARY or timex.anchor is None:
        return timex
    begin, end = interval_of(timex.anchor)
    return replace(
        timex,
        type=TimexType.DATE,
        value=timex.anchor,
        begin=begin,
        end_date=end,
        granularity=granularity_of(timex.anchor),
        role=Role.WHEN,
        inferred=True,
    )


def subject_stems(document: Document, extraction: Extraction, span: Span) -> frozenset[str]:
    """Stems of a stretch of text, its numbers, units and dates left out."""
    text = document.text
    pieces, start = [], span.start
    taken = [item.span for item in extraction.quantities_in(span)]
    taken += [item.span for item in extraction.timexes_in(span)]
    for part in sorted(taken):
        pieces.append(text[start : max(part.start, start)])
        start = max(part.stop, start)
    pieces.append(text[start : max(span.stop, start)])
    return find_stems(" ".join(pieces), document.lang)


def _without_titles(text: str, sentence: Span, dates: list[Timex]) -> list[Timex]:
    """Leave out dates inside a quoted name, where the sentence has another date."""
    quoted = [m.span() for m in _QUOTED.finditer(text, sentence.start, sentence.stop)]
    outside = [
        t for t in dates if not any(start < t.start and t.end < stop for start, stop in quoted)
    ]
    return outside or dates


def _clauses(
    document: Document, sentence: Span, dates: Sequence[Timex]
) -> Iterator[tuple[Timex, Span]]:
    """Each date with its stretch of the sentence, cut where the next date's clause begins."""
    start = sentence.start
    for index, timex in enumerate(dates):
        if index + 1 == len(dates):
            yield timex, Span(start, sentence.stop)
            return
        cut = _cut(document, timex.end, dates[index + 1].start)
        if cut is None:
            yield timex, Span(start, sentence.stop)
            continue
        clause = _trimmed(document.text, start, cut)
        # A clause without a verb of its own shares the one at the end of the sentence.
        yield timex, clause if _has_verb(document, clause) else Span(start, sentence.stop)
        start = _trimmed(document.text, cut, sentence.stop).start


def _has_verb(document: Document, clause: Span) -> bool:
    endings = tuple(load_grammar(document.lang).lists["clause_endings"])
    words = _WORD.findall(document.text, clause.start, clause.stop)
    return not endings or (bool(words) and words[-1].lower().endswith(endings))


def _cut(document: Document, start: int, stop: int) -> int | None:
    """Where the clause of the later of two dates begins; None if both share a clause."""
    if len(_WORD.findall(document.text, start, stop)) < _CLAUSE_WORDS:
        return None
    breaks = [m.start() for m in _BREAK.finditer(document.text, start, stop)]
    breaks += [m.start() for m in _joins(document.lang).finditer(document.text, start, stop)]
    inside = [cut for cut in breaks if start <= cut]
    return max(inside) if inside else None


@cache
def _joins(lang: Lang) -> re.Pattern[str]:
    """The words that begin a clause."""
    words = "|".join(sorted(load_grammar(lang).lists["clause_words"]))
    return re.compile(rf"\s(?:{words})\s", re.IGNORECASE)


def _trimmed(text: str, start: int, stop: int) -> Span:
    while start < stop and not text[start].isalnum() and text[start] not in '«“"($':
        start += 1
    while stop > start and text[stop - 1] in " ,;:–—-(\n":
        stop -= 1
    return Span(start, stop)


@dataclass(frozen=True, slots=True)
class DatedAmount:
    """An amount with the date that belongs to it.

    Attributes:
        document: Id of the document.
        lang: Its language.
        paragraph: Index of the paragraph.
        sentence: The sentence that holds it.
        quantity: The amount.
        timex: Its date; None if the sentence gives it none.
        stems: What the sentence is about.
        names: Names in the sentence.
        dates: Dates of the sentence.
    """

    document: str
    lang: Lang
    paragraph: int
    sentence: Span
    quantity: Quantity
    timex: Timex | None
    stems: frozenset[str]
    names: frozenset[str]
    dates: tuple[Timex, ...] = ()

    @property
    def amount_place(self) -> Place:
        """The amount as a place."""
        return Place(self.document, self.lang, self.quantity.span)


def find_amounts(
    document: Document, extraction: Extraction, report: Callable[[], None] = go_on
) -> tuple[DatedAmount, ...]:
    """The amounts of a document, each with the date that belongs to it, in order.

    Args:
        document: The document.
        extraction: What it says in quantities and dates.
        report: Called every so often; may raise to stop the work.
    """
    found = []
    for index, paragraph in enumerate(document.paragraphs):
        if index % _OFTEN == 0:
            report()
        for sentence in paragraph.sentences:
            amounts = [q for q in extraction.quantities_in(sentence) if is_amount(q)]
            if not amounts:
                continue
            names = find_names(sentence.of(document.text))
            stems = subject_stems(document, extraction, sentence)
            dates = [t for t in extraction.timexes_in(sentence) if is_on_axis(t)]
            dates = [t for t in dates if t.type is not TimexType.DURATION]
            found += [
                DatedAmount(
                    document.id,
                    document.lang,
                    index,
                    sentence,
                    amount,
                    date_of_amount(amount, dates, document.text),
                    stems,
                    names,
                    tuple(dates),
                )
                for amount in amounts
            ]
    return tuple(found)


def date_of_amount(amount: Quantity, dates: Sequence[Timex], text: str) -> Timex | None:
    """The date that belongs to an amount: one that touches it, else the nearest before it.

    Args:
        amount: The amount.
        dates: Dates of the same sentence, in order.
        text: The document's text.

    Returns:
        The date; the sentence's first one where all stand later; None if there is none.
    """
    before = [timex for timex in dates if timex.end <= amount.start]
    if before and not text[before[-1].end : amount.start].strip():
        return before[-1]  # "2020 жылғы 55 пайыздан 2024 жылы 68 пайызға"
    for timex in dates:
        gap = text[amount.end : timex.start] if timex.start >= amount.end else None
        if gap is not None and len(gap) <= _NEXT_TO and not re.search(r"[,;:)]|\s[–—]\s", gap):
            return timex
    if before:
        return before[-1]
    return dates[0] if len(dates) == 1 else None
