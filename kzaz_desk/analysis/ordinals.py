"""One thing to which documents give two places in a row ("the third visit", "the seventh")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.contradiction import build_contradiction
from kzaz_desk.analysis.exclusion import overlap
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Place
from kzaz_desk.domain.timex import Role, TimexType
from kzaz_desk.text.names import find_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.analysis.corpus import Corpus
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Span
    from kzaz_desk.domain.timex import Timex

_WORD: Final = re.compile(r"[^\W\d_]+")
_HEAD_WORDS: Final = 3
_OFTEN: Final = 16


@dataclass(frozen=True, slots=True)
class _Ordinal:
    """A place in a row with what it counts and over which time."""

    place: Place
    quantity: Quantity
    timex: Timex
    head: frozenset[str]


def find_ordinal_conflicts(corpus: Corpus, watch: Monitor) -> Iterator[Finding]:
    """Ordinals of different documents that count the same over the same time."""
    ordinals = [o for name in corpus.documents for o in _ordinals(corpus, name, watch)]
    seen: set[frozenset[tuple[str, str]]] = set()
    for first, second in _comparable(corpus, ordinals):
        if not _counts_the_same(corpus, first, second):
            continue
        left, right = first.quantity, second.quantity
        key = frozenset(
            (corpus.source(one.place.document), str(one.quantity.value)) for one in (first, second)
        )
        if key in seen:
            continue
        seen.add(key)
        yield build_contradiction(
            corpus,
            (_same_count(corpus, ordinals, first), _same_count(corpus, ordinals, second)),
            (left.surface, right.surface),
            "Over the same time {one} says “{first}” and {other} says “{second}”.",
            (("first", left.surface), ("second", right.surface)),
            "facts.ordinal",
            Severity.ERROR,
        )


def _comparable(
    corpus: Corpus, ordinals: Sequence[_Ordinal]
) -> Iterator[tuple[_Ordinal, _Ordinal]]:
    """Pairs that count one thing over one time; one ordinal of a source stands for its like."""
    buckets: dict[tuple[str, str, str], dict[tuple[str, str], _Ordinal]] = {}
    for ordinal in ordinals:
        same = (corpus.source(ordinal.place.document), str(ordinal.quantity.value))
        for stem in ordinal.head:
            key = (ordinal.place.lang, ordinal.timex.value, stem)
            buckets.setdefault(key, {}).setdefault(same, ordinal)
    for bucket in buckets.values():
        if len({source for source, _ in bucket}) > 1:
            yield from combinations(bucket.values(), 2)


def _ordinals(corpus: Corpus, name: str, watch: Monitor) -> Iterator[_Ordinal]:
    document, extraction = corpus.documents[name], corpus.extractions[name]
    for index, paragraph in enumerate(document.paragraphs):
        if index % _OFTEN == 0:
            watch.report(Stage.EVENTS, 0.5)
        for sentence in paragraph.sentences:
            spans = [t for t in extraction.timexes_in(sentence) if _is_counted_over(t)]
            if not spans:
                continue
            for quantity in extraction.quantities_in(sentence):
                if quantity.kind is QuantityKind.ORDINAL and quantity.value:
                    place = Place(name, document.lang, quantity.span)
                    head = _head_stems(document, quantity, sentence)
                    yield _Ordinal(place, quantity, spans[0], head)


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
    return overlap(first.timex, second.timex) and bool(first.head & second.head)


def _same_count(corpus: Corpus, ordinals: Sequence[_Ordinal], one: _Ordinal) -> list[Place]:
    """Ordinals of the source that count the same, the counterparts among them."""
    source = corpus.source(one.place.document)
    return [
        other.place
        for other in ordinals
        if corpus.source(other.place.document) == source
        and other.quantity.value == one.quantity.value
        and other.timex.value == one.timex.value
        and (other.place.lang is not one.place.lang or other.head & one.head)
    ]
