"""Findings as they are marked in the texts: which, where and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzaz_desk.domain.progress import go_on, watched
from kzaz_desk.domain.review import OPEN, FindingKind, Severity, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.ruler import RULER_SORTS, RulerSort
from kzaz_desk.ui.pair.span_index import Placed, SpanIndex, Stretch
from kzaz_desk.ui.session.changes import common_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.ui.look.theme import Colours, MarkStyle

_OF_PARAGRAPHS = (
    FindingKind.UNPAIRED,
    FindingKind.MERGED,
    FindingKind.MOVED,
    FindingKind.FURNITURE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding with the reviewer's answer, as it is marked in the texts.

    Attributes:
        finding: The finding.
        verdict: The answer.
        sort: What it is on the ruler, known once: the ruler asks for all of them at a time.
    """

    finding: Finding
    verdict: Verdict = OPEN
    sort: RulerSort = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sort", self._sort())

    @property
    def is_structure(self) -> bool:
        """True if the finding is about whole paragraphs, not about a number in them."""
        return self.finding.kind in _OF_PARAGRAPHS

    def _sort(self) -> RulerSort:
        if self.verdict.is_conflict:
            return RulerSort.CONFLICT
        if self.verdict.is_decided:
            return RulerSort.DECIDED
        if self.is_structure:
            return RulerSort.STRUCTURE
        return RULER_SORTS[self.finding.severity]


def place_marks(
    names: Mapping[Lang, str],
    marks: Iterable[Mark],
    before: SpanIndex[Mark] | None = None,
    report: Callable[[], None] = go_on,
) -> SpanIndex[Mark]:
    """Find the marks' places in a pair, worst findings last so that they are painted on top.

    Args:
        names: Ids of the two documents.
        marks: The findings with their answers.
        before: Places of marks in this pair that were found earlier; only findings that are new
            since are looked at.
        report: Called often.
    """
    items = tuple(marks)
    before = before if before is not None else SpanIndex[Mark](urgency=urgency)
    old, new = ([mark.finding for mark in each] for each in (before.items, items))
    head, tail = common_ends(old, new)
    cut, more = range(head, len(before.items) - tail), len(items) - head - tail
    if not cut and not more:
        return before.with_items(items)
    found = _stretches(names, watched(items[head : head + more], report), head)
    lanes = {lang: before.lane(lang).spliced(cut, more, found[lang]) for lang in Lang}
    return SpanIndex(items=items, lanes=lanes, urgency=urgency)


def _stretches(
    names: Mapping[Lang, str], marks: Iterable[Mark], first: int
) -> dict[Lang, list[Stretch]]:
    """Where marks stand on both sides, the marks numbered from `first`."""
    kk, ru = names[Lang.KK], names[Lang.RU]
    kk_found: list[Stretch] = []
    ru_found: list[Stretch] = []
    for number, mark in enumerate(marks, start=first):
        for place in mark.finding.places:
            if place.document == kk and place.lang is Lang.KK:
                kk_found.append((place.span.start, place.span.stop, number))
            elif place.document == ru and place.lang is Lang.RU:
                ru_found.append((place.span.start, place.span.stop, number))
    return {Lang.KK: kk_found, Lang.RU: ru_found}


_RANKS = {severity: -severity.rank for severity in Severity}


def urgency(mark: Mark) -> int:
    """Higher for what is to be painted on top: errors last, decided and structure first."""
    if mark.is_structure:
        return -20
    return _RANKS[mark.finding.severity] - (10 if mark.verdict.is_decided else 0)


# A longer place is a sentence or a paragraph: a line beside it, never a box around it.
LONGEST_BOX = 90


def is_boxed(placed: Placed[Mark]) -> bool:
    """True if the place is marked at its letters, not beside its lines."""
    return not placed.item.is_structure and len(placed.span) <= LONGEST_BOX


def mark_style(colours: Colours, mark: Mark) -> MarkStyle:
    """How a finding looks with its answer; what is about whole paragraphs has no hue."""
    verdict = mark.verdict
    is_open = verdict.state is VerdictState.OPEN or verdict.is_conflict
    if mark.is_structure and is_open:
        return colours.structure
    if is_open:
        return colours.severities[mark.finding.severity]
    if verdict.stale:
        return colours.stale
    return colours.ignored if verdict.state is VerdictState.IGNORED else colours.accepted
