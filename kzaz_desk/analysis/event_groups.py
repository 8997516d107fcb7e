"""Which dated statements tell of one event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.exclusion import overlap
from kzaz_desk.analysis.related import pairs_by_key
from kzaz_desk.domain.progress import Stage, go_on
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import TimexType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kzaz_desk.analysis.corpus import Corpus
    from kzaz_desk.analysis.statements import Statement
    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Span

_ALIKE: Final = 0.36
_OFTEN: Final = 256

SentenceBeads = dict[tuple[str, int], tuple[int, int]]
"""For a document and the start of a sentence: its bead of paragraphs, its bead of sentences."""


class EventGroups:
    """Statements put together step by step (a forest of disjoint sets)."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def root(self, index: int) -> int:
        """The one that stands for the group of a statement."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def join(self, first: int, second: int) -> None:
        """Put two statements, and all that go with them, together."""
        roots = sorted((self.root(first), self.root(second)))
        self._parent[roots[1]] = roots[0]

    def of(self, statements: Sequence[Statement]) -> list[list[Statement]]:
        """The groups, in order of their first statement."""
        groups: dict[int, list[Statement]] = {}
        for index, statement in enumerate(statements):
            groups.setdefault(self.root(index), []).append(statement)
        return list(groups.values())


# --- merging -----------------------------------------------------------------------------------


def merge_across_languages(
    statements: Sequence[Statement],
    pairs: Iterable[tuple[str, str, SentenceBeads]],
    groups: EventGroups,
    watch: Monitor,
) -> None:
    """Join statements of a pair whose sentences belong together.

    Args:
        statements: Of all documents.
        pairs: Ids of the documents of each pair, and the beads of their sentences.
        groups: Joined as the statements are.
        watch: Told of the progress.
    """
    by_document: dict[str, list[int]] = {}
    for index, statement in enumerate(statements):
        by_document.setdefault(statement.document, []).append(index)
    for kk, ru, beads in pairs:
        watch.report(Stage.EVENTS, 0.5)
        by_bead: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
        for name in (kk, ru):
            for index in by_document.get(name, ()):
                statement = statements[index]
                bead = beads.get((name, statement.sentence.start))
                if bead is not None:
                    by_bead.setdefault(bead, ([], []))[statement.lang is Lang.RU].append(index)
        for number, (left, right) in enumerate(by_bead.values()):
            if number % _OFTEN == 0:
                watch.report(Stage.EVENTS, 0.5)
            _match_in_bead(statements, left, right, groups)


def sentence_beads(
    kk: Document, ru: Document, alignment: Alignment, report: Callable[[], None] = go_on
) -> SentenceBeads:
    """For the start of each sentence its bead of paragraphs and its bead of sentences.

    Args:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Their alignment.
        report: Called for each bead of paragraphs; may raise to stop the work.
    """
    found: SentenceBeads = {}
    for number, bead in enumerate(alignment):
        report()
        inner = alignment.sentences[number] if alignment.sentences else ()
        for document, lang in ((kk, Lang.KK), (ru, Lang.RU)):
            spans = [s for i in bead.side(lang) for s in document.paragraphs[i].sentences]
            parts = {index: part for part, b in enumerate(inner) for index in b.side(lang)}
            for index, span in enumerate(spans):
                found[document.id, span.start] = number, parts.get(index, 0)
    return found


def _match_in_bead(
    statements: Sequence[Statement], left: list[int], right: list[int], groups: EventGroups
) -> None:
    """Join statements of one sentence bead, the best matches first."""
    alone = len(left) == len(right) == 1
    scored = [
        (score, i, j)
        for i in left
        for j in right
        if (score := _affinity(statements[i], statements[j], alone=alone))
    ]
    taken: dict[int, int] = {}
    for _, i, j in sorted(scored, key=lambda item: (-item[0], item[1:])):
        if i not in taken and j not in taken:
            taken |= {i: j, j: i}
            groups.join(i, j)
    for _, i, j in scored:
        # Two dates of one clause may stand against one period ("1990-е и 2000-е").
        loose, held = (i, j) if j in taken and i not in taken else (j, i)
        if loose not in taken and held in taken:
            partner = taken[held]
            if statements[partner].clause == statements[loose].clause:
                groups.join(loose, held)


def _affinity(first: Statement, second: Statement, *, alone: bool) -> float:
    """How well two statements of aligned sentences go together; 0.0 if they do not."""
    lengths = [s.timex.type is TimexType.DURATION for s in (first, second)]
    if any(lengths) and first.timex.value != second.timex.value:
        return 0.0
    shared = len(_figures(first) & _figures(second))
    if overlap(first.timex, second.timex):
        equal = first.timex.value == second.timex.value
        return 4.0 + 2.0 * equal + shared + len(first.names & second.names) * 0.1
    # Dates that exclude each other may still tell of one thing: then they are in conflict.
    return 1.0 + shared if shared and alone else 0.0


def merge_in_conflict(
    statements: Sequence[Statement], findings: Iterable[Finding], groups: EventGroups
) -> None:
    """Join two statements whose dates a finding sets against each other: one event, dated twice.

    A statement that has its counterpart already keeps to it.
    """
    by_date: dict[tuple[str, Span], int] = {}
    for index, statement in enumerate(statements):
        by_date.setdefault((statement.document, statement.timex.span), index)
    langs: dict[int, set[Lang]] = {}
    for index, statement in enumerate(statements):
        langs.setdefault(groups.root(index), set()).add(statement.lang)
    for finding in findings:
        if finding.kind is not FindingKind.DATE or finding.severity is Severity.INFO:
            continue
        places = ((place.document, place.span) for place in finding.places)
        sides: dict[Lang, int] = {}
        for place in places:
            if place in by_date:
                sides.setdefault(statements[by_date[place]].lang, by_date[place])
        roots = {groups.root(index) for index in sides.values()}
        if len(roots) == len(Lang) and all(len(langs[root]) == 1 for root in roots):
            groups.join(*sides.values())
            langs[groups.root(sides[Lang.KK])] = set(Lang)


def _figures(statement: Statement) -> frozenset[tuple[str, str]]:
    return frozenset((str(q.value), str(q.unit)) for q in statement.amounts)


def merge_repeated(
    statements: Sequence[Statement], corpus: Corpus, groups: EventGroups, watch: Monitor
) -> None:
    """Join statements of one document (or pair) that say the same again further on."""
    keys = []
    same: dict[object, int] = {}
    for index, one in enumerate(statements):
        group = (corpus.source(one.document), one.lang, one.timex.value[:4])
        # What is said again in the very same words is one thing; its first stands for all.
        words = (group, one.timex.value, one.text)
        first = same.setdefault(words, index)
        groups.join(first, index)
        keys.append([(group, stem) for stem in one.stems] if first == index else [])
    watch.report(Stage.EVENTS, 0.5)
    for number, (i, j) in enumerate(pairs_by_key(keys)):
        if number % _OFTEN == 0:
            watch.report(Stage.EVENTS, 0.6)
        if _is_repeated(corpus, statements[i], statements[j]):
            groups.join(i, j)


def _is_repeated(corpus: Corpus, first: Statement, second: Statement) -> bool:
    if first.sentence == second.sentence or not overlap(first.timex, second.timex):
        return False
    if _figures(first) & _figures(second):
        return True
    if first.ordinals & second.ordinals and first.stems & second.stems:
        return True
    if _units(first) & _units(second):
        return False
    return corpus.likeness(first.stems, second.stems) >= _ALIKE


def _units(statement: Statement) -> frozenset[str]:
    return frozenset(str(q.unit) for q in statement.amounts)
