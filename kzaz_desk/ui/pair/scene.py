"""What is marked in the pair view beside the texts: findings, hover, selection, hits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import Severity, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.change_marks import ChangeMark
from kzaz_desk.ui.pair.content import Mark
from kzaz_desk.ui.pair.span_index import Placed, SpanIndex, Stretch
from kzaz_desk.ui.session.changes import common_ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.domain.text import Place, Span
    from kzaz_desk.ui.look.theme import Colours, MarkStyle
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.drop import Drop
    from kzaz_desk.ui.pair.selection import Selection


class Area(StrEnum):
    """Which part of a row the keyboard is in."""

    KK = "kk"
    RU = "ru"
    GUTTER = "gutter"


@dataclass(slots=True)
class Scene:
    """State of the view that only needs repainting, never a new layout.

    Attributes:
        marks: Findings by place.
        hits: What a search found.
        current_hit: The hit the search stands on.
        changes: What changed since it was reviewed, and what is due because of it.
        current_change: The passage that the walk through the changes stands on.
        current: Places of the finding that is current.
        bead: Bead that is current, -1 for none.
        area: Where the keyboard is.
        caret: Side and code point of the caret; None for no caret.
        selection: What is selected; None for nothing.
        glow: Counterparts of the number under the pointer, and the number itself.
        sentences: The sentence under the pointer and its counterpart.
        link_from: First cell of a link that is being made: side and bead.
        drop: What letting go of a dragged paragraph would do; None while nothing is dragged.
        homes: For each bead that crosses others the bead after which its Russian paragraphs
            stand in their text, -1 for the beginning.
        bookmarks: Beads that are bookmarked.
        has_focus: True if keys go to the view.
        shows_numbers: True if numbers that agree get a hairline.
    """

    marks: SpanIndex[Mark] = field(default_factory=lambda: SpanIndex[Mark]([]))
    hits: SpanIndex[None] = field(default_factory=lambda: SpanIndex[None]([]))
    current_hit: Place | None = None
    changes: SpanIndex[ChangeMark] = field(default_factory=lambda: SpanIndex[ChangeMark]([]))
    current_change: Place | None = None
    current: tuple[Place, ...] = ()
    bead: int = -1
    area: Area = Area.KK
    caret: tuple[Lang, int] | None = None
    selection: Selection | None = None
    glow: tuple[tuple[Lang, Span], ...] = ()
    sentences: tuple[tuple[Lang, Span], ...] = ()
    link_from: tuple[Lang, int] | None = None
    drop: Drop | None = None
    homes: dict[int, int] = field(default_factory=dict)
    bookmarks: frozenset[int] = frozenset()
    has_focus: bool = False
    shows_numbers: bool = True

    def of_another_pair(self) -> Scene:
        """The state for another pair: what is not about its texts stays."""
        return Scene(
            has_focus=self.has_focus, bookmarks=self.bookmarks, shows_numbers=self.shows_numbers
        )


def place_marks(
    content: PairContent, marks: Iterable[Mark], before: SpanIndex[Mark] | None = None
) -> SpanIndex[Mark]:
    """Find the marks' places in a pair, worst findings last so that they are painted on top.

    Args:
        content: The pair.
        marks: The findings with their answers.
        before: Places of marks in this pair that were found earlier; only findings that are new
            since are looked at.
    """
    items = tuple(marks)
    before = before if before is not None else SpanIndex[Mark](urgency=urgency)
    old, new = ([mark.finding for mark in each] for each in (before.items, items))
    head, tail = common_ends(old, new)
    cut, more = range(head, len(before.items) - tail), len(items) - head - tail
    if not cut and not more:
        return before.with_items(items)
    found = _stretches(content, items[head : head + more], head)
    lanes = {lang: before.lane(lang).spliced(cut, more, found[lang]) for lang in Lang}
    return SpanIndex(items=items, lanes=lanes, urgency=urgency)


def _stretches(
    content: PairContent, marks: Sequence[Mark], first: int
) -> dict[Lang, list[Stretch]]:
    """Where marks stand on both sides, the marks numbered from `first`."""
    kk, ru = content.kk.id, content.ru.id
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
    if mark.is_structure and verdict.state is VerdictState.OPEN:
        return colours.structure
    if verdict.state is VerdictState.OPEN:
        return colours.severities[mark.finding.severity]
    if verdict.stale:
        return colours.stale
    return colours.ignored if verdict.state is VerdictState.IGNORED else colours.accepted
