"""One amount that a project dates twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.contradiction import build_contradiction, marks_of
from kzaz_desk.analysis.event_groups import EventGroups
from kzaz_desk.analysis.exclusion import overlap
from kzaz_desk.analysis.related import pairs_by_key
from kzaz_desk.analysis.shown_values import shown_date
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.worded_values import timex_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.analysis.corpus import Corpus
    from kzaz_desk.analysis.statements import DatedAmount
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Place
    from kzaz_desk.domain.timex import Timex

TWO_DATES: Final = "facts.two-dates"
"""Name of the rule."""

_FEW_DIGITS, _MANY_DIGITS = 2, 3
_SHARED_STEMS: Final = 2
_ALIKE: Final = 0.3
_OFTEN: Final = 256
_TEXTS: Final = {
    (Lang.RU, True): (
        "{amount}: the Russian text dates it {told}, "
        "the Kazakh gives no date here, but {date} above."
    ),
    (Lang.RU, False): (
        "{amount}: the Russian text dates it {told}, "
        "the Kazakh gives no date here, but {date} below."
    ),
    (Lang.KK, True): (
        "{amount}: the Kazakh text dates it {told}, "
        "the Russian gives no date here, but {date} above."
    ),
    (Lang.KK, False): (
        "{amount}: the Kazakh text dates it {told}, "
        "the Russian gives no date here, but {date} below."
    ),
}

_Amount = tuple[object, ...]


def find_two_dates(
    corpus: Corpus, amounts: Sequence[DatedAmount], watch: Monitor
) -> Iterator[Finding]:
    """Amounts that related statements give two dates, which exclude each other."""
    groups: dict[_Amount, list[DatedAmount]] = {}
    undated: dict[tuple[_Amount, tuple[str, int]], list[DatedAmount]] = {}
    for number, amount in enumerate(amounts):
        if number % _OFTEN == 0:
            watch.report(Stage.EVENTS, 0.6)
        key = _key(amount.quantity)
        bead = corpus.bead(amount.document, amount.paragraph)
        if amount.timex is None and bead is not None:
            undated.setdefault((key, bead), []).append(amount)
        elif amount.timex is not None and _digits(amount.quantity) >= _FEW_DIGITS:
            groups.setdefault(key, []).append(amount)
    for number, group in enumerate(groups.values()):
        watch.report(Stage.EVENTS, 0.6 + 0.2 * number / len(groups))
        for cluster in _clusters(corpus, group):
            watch.report(Stage.EVENTS, 0.6 + 0.2 * number / len(groups))
            finding = _finding(corpus, cluster, undated)
            if finding is not None:
                yield finding


def _key(quantity: Quantity) -> _Amount:
    return (quantity.kind, quantity.value, quantity.upper, quantity.unit)


def _digits(quantity: Quantity) -> int:
    """Significant digits of the value: 2 for 4.5 million."""
    return len(str(quantity.value).replace(".", "").strip("0"))


# --- which statements belong together ----------------------------------------------------------


def _clusters(corpus: Corpus, items: Sequence[DatedAmount]) -> list[list[DatedAmount]]:
    """Items that hang together over any chain of relations, in order of their first ones.

    Those of one bead, and those that say the same words, are joined at once; of the others
    only such as share a telling word are compared.
    """
    groups = EventGroups(len(items))
    same: dict[object, int] = {}
    for index, item in enumerate(items):
        bead = corpus.bead(item.document, item.paragraph)
        words = (corpus.source(item.document), item.lang, item.stems) if item.stems else None
        for key in (bead, words):
            if key is not None:
                groups.join(same.setdefault(key, index), index)
    firsts = _one_of_each(corpus, items)
    for left, right in pairs_by_key([[(items[i].lang, s) for s in items[i].stems] for i in firsts]):
        if _is_related(corpus, items[firsts[left]], items[firsts[right]]):
            groups.join(firsts[left], firsts[right])
    found: dict[int, list[DatedAmount]] = {}
    for index, item in enumerate(items):
        found.setdefault(groups.root(index), []).append(item)
    return list(found.values())


def _one_of_each(corpus: Corpus, items: Sequence[DatedAmount]) -> list[int]:
    """Index of the first item of each source, language and set of words."""
    firsts: dict[object, int] = {}
    for index, item in enumerate(items):
        firsts.setdefault((corpus.source(item.document), item.lang, item.stems), index)
    return list(firsts.values())


def _is_related(corpus: Corpus, first: DatedAmount, second: DatedAmount) -> bool:
    shared = len(first.stems & second.stems)
    if corpus.source(first.document) != corpus.source(second.document):
        is_alike = corpus.likeness(first.stems, second.stems) >= _ALIKE
        return shared >= _SHARED_STEMS and is_alike
    return shared >= (1 if _digits(first.quantity) >= _MANY_DIGITS else _SHARED_STEMS)


# --- the contradiction --------------------------------------------------------------------------


def _finding(
    corpus: Corpus,
    cluster: Sequence[DatedAmount],
    undated: Mapping[tuple[_Amount, tuple[str, int]], Sequence[DatedAmount]],
) -> Finding | None:
    dates = _opposed(cluster)
    if dates is None:
        return None
    told = _told_on_one_side(corpus, cluster, undated)
    if told is not None:
        return told
    left, right = dates
    facts = (
        ("amount", _shortest(cluster)),
        ("first", timex_words(left.value)),
        ("second", timex_words(right.value)),
    )
    return build_contradiction(
        corpus,
        (_like(cluster, left), _like(cluster, right)),
        (shown_date(left.value), shown_date(right.value)),
        "{amount} is dated {first} in {one} and {second} in {other}.",
        facts,
        TWO_DATES,
        Severity.ERROR,
    )


def _opposed(cluster: Sequence[DatedAmount]) -> tuple[Timex, Timex] | None:
    """The first two dates that exclude each other, in order of the statements."""
    dates: dict[tuple[str, bool], tuple[int, Timex]] = {}
    for amount in cluster:
        if amount.timex is not None:
            entry = (len(dates), amount.timex)
            dates.setdefault((amount.timex.value, amount.timex.inferred), entry)
    for order, stated in dates.values():
        if stated.inferred:
            continue
        for other_order, other in dates.values():
            if _exclude_each_other(stated, other):
                return (stated, other) if order < other_order else (other, stated)
    return None


def _exclude_each_other(first: Timex, second: Timex) -> bool:
    """True for two dates of one granularity without a common day, one of them stated."""
    if first.granularity != second.granularity or (first.inferred and second.inferred):
        return False
    return not overlap(first, second)


def _told_on_one_side(
    corpus: Corpus,
    cluster: Sequence[DatedAmount],
    undated: Mapping[tuple[_Amount, tuple[str, int]], Sequence[DatedAmount]],
) -> Finding | None:
    """The contradiction of a date that one language gives where the other gives none."""
    for told in reversed(cluster):
        bead = corpus.bead(told.document, told.paragraph)
        if bead is None or told.timex is None:
            continue
        silent = [
            amount
            for amount in undated.get((_key(told.quantity), bead), ())
            if amount.lang is not told.lang
        ]
        rivals = [
            amount
            for amount in cluster
            if silent
            and amount.document == silent[0].document
            and amount.timex is not None
            and _exclude_each_other(amount.timex, told.timex)
        ]
        if rivals:
            return _one_sided(corpus, cluster, told, silent[0], rivals[0])
    return None


def _one_sided(
    corpus: Corpus,
    cluster: Sequence[DatedAmount],
    told: DatedAmount,
    silent: DatedAmount,
    rival: DatedAmount,
) -> Finding | None:
    if told.timex is None or rival.timex is None:
        return None
    is_above = rival.quantity.start < silent.quantity.start
    values = (shown_date(rival.timex.value), shown_date(told.timex.value))
    sides = (_like(cluster, told.timex), [silent.amount_place, *_like(cluster, rival.timex)])
    first = marks_of(told)
    return build_contradiction(
        corpus,
        ([*first, *sides[0]], sides[1]),
        values if told.lang is Lang.RU else (values[1], values[0]),
        _TEXTS[told.lang, is_above],
        (
            ("amount", _shortest([told, silent, *cluster])),
            ("told", timex_words(told.timex.value)),
            ("date", timex_words(rival.timex.value)),
        ),
        TWO_DATES,
        Severity.ERROR,
    )


def _shortest(cluster: Sequence[DatedAmount]) -> str:
    """The amount as it is written with the fewest letters, endings of cases left out."""
    return min((amount.quantity.surface for amount in cluster), key=len)


def _like(cluster: Sequence[DatedAmount], timex: Timex) -> list[Place]:
    return [
        place
        for amount in cluster
        if amount.timex is not None and overlap(amount.timex, timex)
        for place in marks_of(amount)
    ]
