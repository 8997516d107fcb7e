"""One statement to which documents give two figures."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.contradiction import build_contradiction, marks_of
from kzaz_desk.analysis.related import pairs_by_key
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.worded_values import timex_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzaz_desk.analysis.corpus import Corpus
    from kzaz_desk.analysis.statements import DatedAmount
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Place

Figure = tuple[str, str]
"""Value and unit of an amount."""

_Lenders = dict[tuple[Figure, tuple[str, int]], list["DatedAmount"]]
"""The amounts of each figure in each bead."""

_SHARED_STEMS: Final = 2
_ALIKE: Final = 0.3
_SAME_FIGURE: Final = Fraction(1, 50)
_MANY: Final = 8
_OFTEN: Final = 256


def find_other_figures(
    corpus: Corpus, amounts: Sequence[DatedAmount], watch: Monitor
) -> Iterator[Finding]:
    """Statements of different documents that say the same of the same time with two figures."""
    in_bead = _by_bead(corpus, amounts, watch)
    dated = [a for a in _with_borrowed_dates(corpus, amounts, in_bead) if a.timex is not None]
    watch.report(Stage.EVENTS, 0.8)
    known = {(corpus.source(a.document), _time(a), _figure(a)) for a in dated}
    in_bead = _by_bead(corpus, dated, watch)
    seen: set[frozenset[Figure]] = set()
    for first, second in _comparable(corpus, dated, watch):
        if not _says_the_same(corpus, first, second) or _is_same_figure(first, second):
            continue
        # A source that gives the other's figure for the same time too knows of both.
        if any(
            (corpus.source(one.document), _time(one), _figure(other)) in known
            for one, other in ((first, second), (second, first))
        ):
            continue
        key = frozenset(
            (corpus.source(one.document), str(one.quantity.value)) for one in (first, second)
        )
        if key in seen:
            continue
        seen.add(key)
        yield _finding(corpus, in_bead, first, second)


def _finding(corpus: Corpus, in_bead: _Lenders, first: DatedAmount, second: DatedAmount) -> Finding:
    left, right = first.quantity.surface, second.quantity.surface
    return build_contradiction(
        corpus,
        (_echoes(corpus, in_bead, first), _echoes(corpus, in_bead, second)),
        (left, right),
        "For {date} {one} gives {first}, {other} gives {second}.",
        (("first", left), ("second", right), ("date", timex_words(_time(first)))),
        "facts.figure",
        Severity.WARNING,
    )


def _time(amount: DatedAmount) -> str:
    return amount.timex.value if amount.timex else ""


def _comparable(
    corpus: Corpus, dated: Sequence[DatedAmount], watch: Monitor
) -> Iterator[tuple[DatedAmount, DatedAmount]]:
    """Pairs of one kind, unit, language and time that share a telling word, in order.

    Of amounts that one source says in the same words the first stands for all.
    """
    buckets: dict[tuple[str, ...], dict[object, DatedAmount]] = {}
    for amount in dated:
        key = (amount.lang, amount.quantity.kind, str(amount.quantity.unit), _time(amount))
        same = (corpus.source(amount.document), amount.stems, _figure(amount))
        buckets.setdefault(key, {}).setdefault(same, amount)
    for number, bucket in enumerate(buckets.values()):
        watch.report(Stage.EVENTS, 0.8 + 0.2 * number / len(buckets))
        members = list(bucket.values())
        if len({corpus.source(member.document) for member in members}) > 1:
            for i, j in pairs_by_key([member.stems for member in members]):
                yield members[i], members[j]


def _figure(amount: DatedAmount) -> Figure:
    return str(amount.quantity.value), str(amount.quantity.unit)


def _by_bead(corpus: Corpus, amounts: Iterable[DatedAmount], watch: Monitor) -> _Lenders:
    found: _Lenders = {}
    for number, amount in enumerate(amounts):
        if number % _OFTEN == 0:
            watch.report(Stage.EVENTS, 0.8)
        bead = corpus.bead(amount.document, amount.paragraph)
        if bead is not None:
            found.setdefault((_figure(amount), bead), []).append(amount)
    return found


def _with_borrowed_dates(
    corpus: Corpus, amounts: Sequence[DatedAmount], in_bead: _Lenders
) -> Iterator[DatedAmount]:
    """The amounts; one without a date takes that of its counterpart in the aligned passage."""
    for amount in amounts:
        bead = corpus.bead(amount.document, amount.paragraph)
        if amount.timex is not None or bead is None:
            yield amount
            continue
        lenders = [
            other
            for other in in_bead[_figure(amount), bead][:_MANY]
            if other.lang is not amount.lang and other.timex is not None
        ]
        yield replace(amount, timex=lenders[0].timex) if len(lenders) == 1 else amount


def _says_the_same(corpus: Corpus, first: DatedAmount, second: DatedAmount) -> bool:
    if corpus.source(first.document) == corpus.source(second.document):
        return False
    if len(first.stems & second.stems) < _SHARED_STEMS:
        return False
    return corpus.likeness(first.stems, second.stems) >= _ALIKE


def _is_same_figure(first: DatedAmount, second: DatedAmount) -> bool:
    left, right = first.quantity, second.quantity
    if left.value is None or right.value is None:
        return True
    one, other = Fraction(left.value), Fraction(right.value)
    return abs(one - other) <= max(abs(one), abs(other)) * _SAME_FIGURE


def _echoes(corpus: Corpus, in_bead: _Lenders, amount: DatedAmount) -> list[Place]:
    """The amount with its date, and its counterpart with the same figure."""
    bead = corpus.bead(amount.document, amount.paragraph)
    others = in_bead.get((_figure(amount), bead), ()) if bead is not None else ()
    counterparts = [
        place for other in others if other.lang is not amount.lang for place in marks_of(other)
    ]
    return [*marks_of(amount), *counterparts]
