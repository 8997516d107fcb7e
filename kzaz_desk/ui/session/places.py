"""Where findings and events stand: paragraph and row of a place, found by bisection."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Place, Span
    from kzaz_desk.project.session import Pair, Session

NOWHERE = -1


class Places:
    """Paragraphs and rows of one session's places."""

    def __init__(self, session: Session, pair: int) -> None:
        self._session = session
        self._pair = session.pairs[pair] if pair < len(session.pairs) else None
        self._starts: dict[str, list[int]] = {}
        self._rows: dict[Lang, list[int]] = {}
        self._tables: dict[Lang, tuple[NDArray[np.int64], NDArray[np.int64]]] = {}

    def paragraph(self, place: Place) -> int:
        """Index of the paragraph that holds a place, `NOWHERE` if none does."""
        document = self._session.documents.get(place.document)
        if document is None:
            return NOWHERE
        return bisect_right(self._starts_of(document), place.span.start) - 1

    def _starts_of(self, document: Document) -> list[int]:
        starts = self._starts.get(document.id)
        if starts is None:
            starts = [paragraph.span.start for paragraph in document.paragraphs]
            self._starts[document.id] = starts
        return starts

    def row(self, place: Place) -> int:
        """Row of the pair that holds a place, `NOWHERE` if it is in another document."""
        if self._pair is None or place.document != self._pair.side(place.lang):
            return NOWHERE
        rows, paragraph = self._rows_of(place.lang), self.paragraph(place)
        return rows[paragraph] if 0 <= paragraph < len(rows) else NOWHERE

    def _rows_of(self, lang: Lang) -> list[int]:
        rows = self._rows.get(lang)
        if rows is None:
            rows = self._rows[lang] = _rows_by_paragraph(self._pair, lang)
        return rows

    def rows_at(self, lang: Lang, offsets: NDArray[np.int64]) -> NDArray[np.int64]:
        """Rows of the pair that hold code points of one side, for many at once."""
        if self._pair is None or not len(offsets) or not self._rows_of(lang):
            return np.full(len(offsets), NOWHERE)
        if lang not in self._tables:
            starts = self._starts_of(self._session.documents[self._pair.side(lang)])
            self._tables[lang] = np.array(starts, np.int64), np.array(self._rows_of(lang), np.int64)
        begins, rows = self._tables[lang]
        paragraphs = np.searchsorted(begins, offsets, side="right") - 1
        inside = (paragraphs >= 0) & (paragraphs < len(rows))
        return np.where(inside, rows[np.clip(paragraphs, 0, len(rows) - 1)], NOWHERE)

    def row_of(self, finding: Finding) -> int:
        """Row of the pair where a finding stands, `NOWHERE` if it is about other documents."""
        rows = (self.row(place) for place in finding.places)
        return next((row for row in rows if row != NOWHERE), NOWHERE)

    def confidence(self, finding: Finding) -> float:
        """How sure the alignment of a finding's row is, 0 to 1; 1 where no row holds it."""
        row = self.row_of(finding)
        if self._pair is None or row == NOWHERE:
            return 1.0
        bead = self._pair.alignment.beads[row]
        # What the user set or confirmed is settled.
        return bead.confidence if bead.origin is Origin.AUTO else 1.0

    def row_label(self, row: int) -> str:
        """Paragraph numbers of a row, counted from 1: "12–13 ↔ 11"."""
        if self._pair is None or not 0 <= row < len(self._pair.alignment):
            return ""
        bead = self._pair.alignment.beads[row]
        return f"{_numbers(bead.kk)} ↔ {_numbers(bead.ru)}"

    def label(self, finding: Finding) -> str:
        """Paragraph numbers of a finding, or the names of its documents outside the pair."""
        row = self.row_of(finding)
        if row != NOWHERE:
            return self.row_label(row)
        names = dict.fromkeys(place.document for place in finding.places)
        return " ↔ ".join(
            self._session.documents[name].name for name in names if name in self._session.documents
        )


def utf16(text: str, span: Span, base: int = 0) -> tuple[int, int]:
    """Start and length of a span in UTF-16 units of `text[base:]`, as Qt counts.

    Args:
        text: The document's text.
        span: Code points of `text`.
        base: Code point where the text that Qt shows begins.
    """
    start = _units(text[base : span.start])
    return start, _units(text[span.start : span.stop])


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _numbers(side: Sequence[int]) -> str:
    if not side:
        return "—"
    first, last = side[0] + 1, side[-1] + 1
    return str(first) if first == last else f"{first}–{last}"


def _rows_by_paragraph(pair: Pair | None, lang: Lang) -> list[int]:
    """The row of each paragraph of one side."""
    beads = pair.alignment.beads if pair is not None else ()
    sides = [bead.kk for bead in beads] if lang is Lang.KK else [bead.ru for bead in beads]
    rows = [NOWHERE] * max((side.stop for side in sides), default=0)
    for row, side in enumerate(sides):
        for paragraph in side:
            rows[paragraph] = row
    return rows
