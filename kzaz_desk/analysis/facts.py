"""Contradictions between and inside the documents of a project."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.contradiction import build_contradiction
from kzaz_desk.analysis.corpus import Corpus
from kzaz_desk.analysis.dates import overlap
from kzaz_desk.analysis.statements import DatedAmount, find_amounts
from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.review import Finding, Severity
from kzaz_desk.domain.text import Place, Span
from kzaz_desk.domain.timex import Role, TimexType
from kzaz_desk.text.names import find_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzaz_desk.analysis.corpus import Aligned
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.timex import Extraction, Timex

Figure = tuple[str, str]
"""Value and unit of an amount."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_HEAD_WORDS: Final = 3
_FEW_DIGITS, _MANY_DIGITS = 2, 3
_SHARED_STEMS: Final = 2
_ALIKE: Final = 0.3
_SAME_FIGURE: Final = Fraction(1, 50)


@dataclass(frozen=True, slots=True)
class _Ordinal:
    """A place in a row with what it counts and over which time."""

    place: Place
    paragraph: int
    quantity: Quantity
    timex: Timex
    head: frozenset[str]


def find_contradictions(
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    aligned: Sequence[Aligned],
) -> tuple[Finding, ...]:
    """One statement with two dates, two figures or two places in a row.

    Args:
        documents: All documents of the project, by id.
        extractions: What each says in quantities and dates, by id.
        aligned: The pairs.

    Returns:
        Findings with all places that take part, the sentences as they stand; each names both
        documents and both quotes.
    """
    corpus = Corpus(documents, extractions, aligned)
    amounts = [a for d in documents.values() for a in find_amounts(d, extractions[d.id])]
    amounts = [a for a in amounts if a.quantity.kind is not QuantityKind.PERCENT]
    return (
        *_ordinal_conflicts(corpus),
        *_dated_twice(corpus, amounts),
        *_other_figures(corpus, amounts),
    )


# --- one amount, two dates -------------------------------------------------------------------


def _dated_twice(corpus: Corpus, amounts: Sequence[DatedAmount]) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[DatedAmount]] = {}
    for amount in amounts:
        quantity = amount.quantity
        if amount.timex is not None and _digits(quantity) >= _FEW_DIGITS:
            key = (quantity.kind, quantity.value, quantity.upper, quantity.unit)
            groups.setdefault(key, []).append(amount)
    for group in groups.values():
        for cluster in _clusters(group, lambda a, b: _is_related(corpus, a, b)):
            finding = _two_dates(corpus, cluster)
            if finding is not None:
                yield finding


def _digits(quantity: Quantity) -> int:
    """Significant digits of the value: 2 for 4.5 million."""
    return len(str(quantity.value).replace(".", "").strip("0"))


def _is_related(corpus: Corpus, first: DatedAmount, second: DatedAmount) -> bool:
    bead = corpus.bead(first.document, first.paragraph)
    if bead is not None and bead == corpus.bead(second.document, second.paragraph):
        return True
    if first.lang is not second.lang:
        return False
    shared = len(first.stems & second.stems)
    if corpus.source(first.document) != corpus.source(second.document):
        is_alike = corpus.likeness(first.stems, second.stems) >= _ALIKE
        return shared >= _SHARED_STEMS and is_alike
    return shared >= (1 if _digits(first.quantity) >= _MANY_DIGITS else _SHARED_STEMS)


def _clusters(
    items: Sequence[DatedAmount], is_related: Callable[[DatedAmount, DatedAmount], bool]
) -> list[list[DatedAmount]]:
    """Items that hang together over any chain of relations, in order."""
    clusters: list[list[DatedAmount]] = []
    for item in items:
        near = [c for c in clusters if any(is_related(item, other) for other in c)]
        merged = [other for cluster in near for other in cluster] + [item]
        clusters = [c for c in clusters if c not in near] + [merged]
    return clusters


def _two_dates(corpus: Corpus, cluster: Sequence[DatedAmount]) -> Finding | None:
    for first, second in combinations(cluster, 2):
        left, right = first.timex, second.timex
        if left is None or right is None or not _exclude_each_other(left, right):
            continue
        same_date = _like(cluster, left)
        other_date = _like(cluster, right)
        text = "{amount} is dated {first} in {one} and {second} in {other}."
        return build_contradiction(
            corpus,
            (same_date, other_date),
            (left.value, right.value),
            text,
            (("amount", _shortest(cluster)), ("first", left.value), ("second", right.value)),
            "facts.two-dates",
            Severity.ERROR,
        )
    return None


def _exclude_each_other(first: Timex, second: Timex) -> bool:
    """True for two dates of one granularity without a common day, one of them stated."""
    if first.granularity != second.granularity or (first.inferred and second.inferred):
        return False
    return not overlap(first, second)


def _shortest(cluster: Sequence[DatedAmount]) -> str:
    """The amount as it is written with the fewest letters, endings of cases left out."""
    return min((amount.quantity.surface for amount in cluster), key=len)


def _like(cluster: Sequence[DatedAmount], timex: Timex) -> list[Place]:
    return [a.place for a in cluster if a.timex is not None and overlap(a.timex, timex)]


# --- one statement, two figures ----------------------------------------------------------------


def _other_figures(corpus: Corpus, amounts: Sequence[DatedAmount]) -> Iterator[Finding]:
    everywhere = _by_figure(amounts)
    borrowed = _with_borrowed_dates(corpus, amounts, everywhere)
    dated = [amount for amount in borrowed if amount.timex is not None]
    by_figure = _by_figure(dated)
    seen: set[frozenset[tuple[str, str]]] = set()
    for first, second in _comparable(dated):
        if not _says_the_same(corpus, first, second) or _is_same_figure(first, second):
            continue
        if _is_known_elsewhere(corpus, by_figure, first, second):
            continue
        left, right = first.quantity, second.quantity
        key = frozenset(
            (corpus.source(one.document), str(one.quantity.value)) for one in (first, second)
        )
        if key in seen:
            continue
        seen.add(key)
        facts = (
            ("first", left.surface),
            ("second", right.surface),
            ("date", first.timex.value if first.timex else ""),
        )
        yield build_contradiction(
            corpus,
            (_echoes(corpus, by_figure, first), _echoes(corpus, by_figure, second)),
            (left.surface, right.surface),
            "For {date} {one} gives {first}, {other} gives {second}.",
            facts,
            "facts.figure",
            Severity.WARNING,
        )


def _comparable(dated: Sequence[DatedAmount]) -> Iterator[tuple[DatedAmount, DatedAmount]]:
    """Pairs of amounts of one kind, unit, language and time, in order."""
    buckets: dict[tuple[str, ...], list[DatedAmount]] = {}
    for amount in dated:
        value = amount.timex.value if amount.timex else ""
        key = (amount.lang, amount.quantity.kind, str(amount.quantity.unit), value)
        buckets.setdefault(key, []).append(amount)
    for bucket in buckets.values():
        yield from combinations(bucket, 2)


def _figure(amount: DatedAmount) -> Figure:
    return str(amount.quantity.value), str(amount.quantity.unit)


def _by_figure(amounts: Iterable[DatedAmount]) -> dict[Figure, list[DatedAmount]]:
    found: dict[Figure, list[DatedAmount]] = {}
    for amount in amounts:
        found.setdefault(_figure(amount), []).append(amount)
    return found


def _with_borrowed_dates(
    corpus: Corpus,
    amounts: Sequence[DatedAmount],
    by_figure: Mapping[Figure, Sequence[DatedAmount]],
) -> Iterator[DatedAmount]:
    """The amounts; one without a date takes that of its counterpart in the aligned passage."""
    for amount in amounts:
        bead = corpus.bead(amount.document, amount.paragraph)
        if amount.timex is not None or bead is None:
            yield amount
            continue
        lenders = [
            other
            for other in by_figure[_figure(amount)]
            if other.lang is not amount.lang
            and other.timex is not None
            and corpus.bead(other.document, other.paragraph) == bead
        ]
        yield replace(amount, timex=lenders[0].timex) if len(lenders) == 1 else amount


def _says_the_same(corpus: Corpus, first: DatedAmount, second: DatedAmount) -> bool:
    if corpus.source(first.document) == corpus.source(second.document):
        return False
    shared = first.stems & second.stems
    if len(shared) < _SHARED_STEMS:
        return False
    return corpus.likeness(first.stems, second.stems) >= _ALIKE


def _is_same_figure(first: DatedAmount, second: DatedAmount) -> bool:
    left, right = first.quantity, second.quantity
    if left.value is None or right.value is None:
        return True
    one, other = Fraction(left.value), Fraction(right.value)
    return abs(one - other) <= max(abs(one), abs(other)) * _SAME_FIGURE


def _is_known_elsewhere(
    corpus: Corpus,
    by_figure: Mapping[Figure, Sequence[DatedAmount]],
    first: DatedAmount,
    second: DatedAmount,
) -> bool:
    """True if one source gives the other's figure for the same time too."""
    return any(
        corpus.source(amount.document) == corpus.source(one.document)
        and amount.timex is not None
        and other.timex is not None
        and amount.timex.value == other.timex.value
        for one, other in ((first, second), (second, first))
        for amount in by_figure[_figure(other)]
    )


def _echoes(
    corpus: Corpus, by_figure: Mapping[Figure, Sequence[DatedAmount]], amount: DatedAmount
) -> list[Place]:
    """The sentence, and its counterpart with the same figure."""
    bead = corpus.bead(amount.document, amount.paragraph)
    counterparts = [
        other.place
        for other in by_figure[_figure(amount)]
        if bead is not None
        and other.lang is not amount.lang
        and corpus.bead(other.document, other.paragraph) == bead
    ]
    return [amount.place, *counterparts]


# --- one thing, two places in a row --------------------------------------------------------------


def _ordinal_conflicts(corpus: Corpus) -> Iterator[Finding]:
    ordinals = [o for name in corpus.documents for o in _ordinals(corpus, name)]
    seen: set[frozenset[tuple[str, str]]] = set()
    for first, second in combinations(ordinals, 2):
        if not _counts_the_same(corpus, first, second):
            continue
        left, right = first.quantity, second.quantity
        key = frozenset(
            (corpus.source(one.place.document), str(one.quantity.value)) for one in (first, second)
        )
        if key in seen:
            continue
        seen.add(key)
        facts = (("first", left.surface), ("second", right.surface))
        yield build_contradiction(
            corpus,
            (_same_count(corpus, ordinals, first), _same_count(corpus, ordinals, second)),
            (left.surface, right.surface),
            "Over the same time {one} says “{first}” and {other} says “{second}”.",
            facts,
            "facts.ordinal",
            Severity.ERROR,
        )


def _ordinals(corpus: Corpus, name: str) -> Iterator[_Ordinal]:
    document, extraction = corpus.documents[name], corpus.extractions[name]
    for index, paragraph in enumerate(document.paragraphs):
        for sentence in paragraph.sentences:
            spans = [t for t in extraction.timexes_in(sentence) if _is_counted_over(t)]
            for quantity in extraction.quantities_in(sentence):
                if quantity.kind is QuantityKind.ORDINAL and spans and quantity.value:
                    place = Place(name, document.lang, sentence)
                    head = _head_stems(document, quantity, sentence)
                    yield _Ordinal(place, index, quantity, spans[0], head)


def _is_counted_over(timex: Timex) -> bool:
    is_period = timex.type is TimexType.DURATION and timex.role is not Role.ANNIVERSARY
    return timex.begin is not None and (is_period or timex.type is TimexType.DATE)


def _head_stems(document: Document, quantity: Quantity, sentence: Span) -> frozenset[str]:
    """Stems of the words that an ordinal counts: those right after it."""
    words = list(_WORD.finditer(document.text, quantity.end, sentence.stop))[:_HEAD_WORDS]
    if not words:
        return frozenset()
    return find_stems(document.text[quantity.start : words[-1].end()], document.lang) - find_stems(
        quantity.surface, document.lang
    )


def _counts_the_same(corpus: Corpus, first: _Ordinal, second: _Ordinal) -> bool:
    if first.place.lang is not second.place.lang or first.quantity.value == second.quantity.value:
        return False
    if corpus.source(first.place.document) == corpus.source(second.place.document):
        return False
    if first.timex.value != second.timex.value or not overlap(first.timex, second.timex):
        return False
    return bool(first.head & second.head)


def _same_count(corpus: Corpus, ordinals: Sequence[_Ordinal], one: _Ordinal) -> list[Place]:
    """Sentences of the source that count the same, the counterparts among them."""
    source = corpus.source(one.place.document)
    return [
        other.place
        for other in ordinals
        if corpus.source(other.place.document) == source
        and other.quantity.value == one.quantity.value
        and other.timex.value == one.timex.value
        and (other.place.lang is not one.place.lang or other.head & one.head)
    ]
