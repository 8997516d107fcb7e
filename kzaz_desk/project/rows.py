"""Rows of an alignment and what stands in them, to find a row again after the texts changed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang, Place

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Pair, Session
    from kzaz_desk.text.difference import Difference


def rows_by_paragraph(pair: Pair) -> dict[tuple[Lang, int], int]:
    """For each paragraph of both sides the row that holds it."""
    return {
        (lang, paragraph): row
        for row, bead in enumerate(pair.alignment)
        for lang in Lang
        for paragraph in bead.side(lang)
    }


def paragraph_at(document: Document, place: Place) -> int:
    """The paragraph in which a place begins, or the last one before it; 0 before the first."""
    at = bisect_right(document.paragraphs, place.span.start, key=lambda p: p.span.start) - 1
    return max(0, at)


def place_of_row(session: Session, pair: int, row: int) -> Place | None:
    """The first paragraph of a row, Kazakh if it has one; None if there is no such row."""
    if pair >= len(session.pairs) or not 0 <= row < len(session.pairs[pair].alignment):
        return None
    of = session.pairs[pair]
    bead = of.alignment.beads[row]
    lang = Lang.KK if bead.kk else Lang.RU
    document = session.documents[of.side(lang)]
    return Place(document.id, lang, document.paragraphs[bead.side(lang).start].span)


def row_of_place(session: Session, pair: int, place: Place, difference: Difference | None) -> int:
    """The row where a place of the texts before stands now, or what is nearest above it.

    Args:
        session: With the new texts.
        pair: Position of the pair in `session.pairs`.
        place: In the texts of before.
        difference: Between both versions of its document; None if it did not change.
    """
    document = session.documents[place.document]
    carried = difference.carried(place.span) if difference else place.span
    start = carried.start if carried else min(place.span.start, len(document.text))
    paragraph = bisect_right(document.paragraphs, start, key=lambda p: p.span.start) - 1
    return session.pairs[pair].alignment.bead_of(place.lang, max(0, paragraph))
