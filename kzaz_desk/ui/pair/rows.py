"""Which paragraphs stand side by side, as arrays: 100,000 beads take milliseconds."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.text import Document, Paragraph

# A longer paragraph is laid out in parts, so that only what is seen costs time and memory.
LONGEST_WHOLE = 20_000
LONGEST_PART = 4_000


@dataclass(frozen=True, slots=True)
class Pieces:
    """What one side is laid out in: its paragraphs, very long ones cut at white space.

    Attributes:
        starts: First code point of each piece in the document's text.
        stops: Code point after its last.
        paragraph: Paragraph that it belongs to.
        first: For each paragraph its first piece, and the number of pieces at the end.
    """

    starts: NDArray[np.int64]
    stops: NDArray[np.int64]
    paragraph: NDArray[np.int64]
    first: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts)

    def opens_paragraph(self, piece: int) -> bool:
        """True if the piece is the first of its paragraph."""
        return bool(self.first[self.paragraph[piece]] == piece)

    def at(self, offset: int) -> int:
        """The piece that holds a code point of the document, or the last one before it."""
        return max(0, int(np.searchsorted(self.starts, offset, side="right")) - 1)


def cut_pieces(document: Document, paragraphs: tuple[Paragraph, ...]) -> Pieces:
    """Cut one side into pieces to lay out.

    Args:
        document: The side.
        paragraphs: All its paragraphs, or the first ones.
    """
    count = len(paragraphs)
    spans = [paragraph.span for paragraph in paragraphs]
    starts = np.array([span.start for span in spans], np.int64)
    stops = np.array([span.stop for span in spans], np.int64)
    whole = np.arange(count + 1, dtype=np.int64)
    if not count or int((stops - starts).max()) <= LONGEST_WHOLE:
        return Pieces(starts, stops, whole[:-1], whole)
    cuts = [
        _cut(document.text, start, stop)
        for start, stop in zip(starts.tolist(), stops.tolist(), strict=True)
    ]
    edges = [(a, b) for cut in cuts for a, b in itertools.pairwise(cut)]
    numbers = np.array([len(cut) - 1 for cut in cuts], dtype=np.int64)
    return Pieces(
        starts=np.array([a for a, _ in edges], dtype=np.int64),
        stops=np.array([b for _, b in edges], dtype=np.int64),
        paragraph=np.repeat(whole[:-1], numbers),
        first=np.concatenate(([0], np.cumsum(numbers))),
    )


def _cut(text: str, start: int, stop: int) -> list[int]:
    """Edges of the pieces of one paragraph."""
    edges = [start]
    if stop - start > LONGEST_WHOLE:
        while stop - edges[-1] > LONGEST_PART:
            limit = edges[-1] + LONGEST_PART
            space = text.rfind(" ", edges[-1] + 1, limit)
            edges.append(limit if space < 0 else space + 1)
    return [*edges, stop]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the view. A row is a bead; a bead with a very long cell takes several rows.

    Attributes:
        bead: Bead that each row shows, ascending.
        first: For each side the row's first piece.
        stop: For each side the piece after its last.
    """

    bead: NDArray[np.int64]
    first: Mapping[Lang, NDArray[np.int64]]
    stop: Mapping[Lang, NDArray[np.int64]]

    def __len__(self) -> int:
        return len(self.bead)

    def pieces(self, row: int, lang: Lang) -> range:
        """The pieces of one cell."""
        return range(int(self.first[lang][row]), int(self.stop[lang][row]))

    def opens_bead(self, row: int) -> bool:
        """True if the row is the first of its bead."""
        return row == 0 or bool(self.bead[row - 1] != self.bead[row])

    def closes_bead(self, row: int) -> bool:
        """True if the row is the last of its bead."""
        return row == len(self) - 1 or bool(self.bead[row + 1] != self.bead[row])

    def of_bead(self, bead: int) -> range:
        """All rows of a bead; empty if it is not among these rows."""
        return range(
            int(np.searchsorted(self.bead, bead)),
            int(np.searchsorted(self.bead, bead, side="right")),
        )

    def nearest(self, bead: int) -> int:
        """Row of a bead, or of the next one that is shown; -1 if there are no rows."""
        return min(int(np.searchsorted(self.bead, bead)), len(self) - 1)

    def only(self, beads: NDArray[np.bool_]) -> Rows:
        """The rows of the beads for which `beads` is true."""
        keep = beads[self.bead]
        return Rows(
            self.bead[keep],
            {lang: self.first[lang][keep] for lang in Lang},
            {lang: self.stop[lang][keep] for lang in Lang},
        )


def build_rows(beads: Sequence[Bead], pieces: Mapping[Lang, Pieces]) -> Rows:
    """Put all beads of an alignment, or the first ones, into rows."""
    count = len(beads)
    first, stop = {}, {}
    for lang in Lang:
        sides = [bead.kk for bead in beads] if lang is Lang.KK else [bead.ru for bead in beads]
        begin = np.array([side.start for side in sides], np.int64)
        length = np.fromiter(map(len, sides), np.int64, count)
        edge = pieces[lang].first
        first[lang] = edge[np.minimum(begin, len(edge) - 1)]
        stop[lang] = np.where(length > 0, edge[np.minimum(begin + length, len(edge) - 1)], 0)
        stop[lang] = np.maximum(stop[lang], first[lang])
    rows = Rows(np.arange(count, dtype=np.int64), first, stop)
    tall = np.zeros(count, dtype=np.bool_)
    for lang in Lang:
        sums = np.concatenate(([0], np.cumsum(pieces[lang].stops - pieces[lang].starts)))
        tall |= sums[stop[lang]] - sums[first[lang]] > LONGEST_WHOLE
    return _spread(rows, tall) if tall.any() else rows


def _spread(rows: Rows, tall: NDArray[np.bool_]) -> Rows:
    """Give the beads with a very long cell one row for each pair of pieces."""
    height = np.maximum(
        rows.stop[Lang.KK] - rows.first[Lang.KK], rows.stop[Lang.RU] - rows.first[Lang.RU]
    )
    times = np.where(tall, np.maximum(height, 1), 1)
    bead = np.repeat(rows.bead, times)
    step = np.arange(len(bead)) - np.repeat(np.cumsum(times) - times, times)
    is_tall = np.repeat(tall, times)
    first, stop = {}, {}
    for lang in Lang:
        begin, end = np.repeat(rows.first[lang], times), np.repeat(rows.stop[lang], times)
        first[lang] = np.where(is_tall, np.minimum(begin + step, end), begin)
        stop[lang] = np.where(is_tall, np.minimum(begin + step + 1, end), end)
    return Rows(bead, first, stop)
