"""What is marked in the pair view beside the texts: findings, hover, selection, hits."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kzaz_desk.ui.pair.change_marks import ChangeMark
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.span_index import SpanIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.text import Lang, Place, Span
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
        comments: What was written to beads that have a comment.
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
    comments: Mapping[int, str] = field(default_factory=dict)
    has_focus: bool = False
    shows_numbers: bool = True

    def of_another_pair(self) -> Scene:
        """The state for another pair: what is not about its texts stays."""
        return Scene(
            has_focus=self.has_focus,
            bookmarks=self.bookmarks,
            comments=self.comments,
            shows_numbers=self.shows_numbers,
        )
