"""Heights and laid-out texts of the pair view: estimated first, exact where it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF

from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.ui.pair.fenwick import FenwickTree
from kzaz_desk.ui.pair.rows import Pieces, build_rows, cut_pieces
from kzaz_desk.ui.pair.text import PieceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from kzaz_desk.ui.pair.columns import Columns, Typography
    from kzaz_desk.ui.pair.content import PairContent

# Laid-out pieces that are kept: about 600 rows, many screens.
KEPT_PIECES = 1_200
# Characters that a line loses on average because words are not cut.
_LOST_PER_LINE = 3.0


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """A laid-out piece in its cell.

    Attributes:
        text: The layout.
        span: What it shows of the document's text.
        y: Its upper edge, counted from the row's.
        number: Paragraph number to show beside it, from 1; None inside a cut paragraph.
    """

    text: PieceText
    span: Span
    y: float
    number: int | None


class PairLayout:
    """Where everything stands, in pixels from the top of all rows."""

    def __init__(
        self,
        content: PairContent,
        typography: Typography,
        columns: Columns,
        *,
        head: int | None = None,
    ) -> None:
        """Lay out a pair.

        Args:
            content: The pair.
            typography: The type.
            columns: Where the texts stand.
            head: Only so many beads, to have something to paint at once; None for all.
        """
        self.content = content
        beads = content.alignment.beads[:head]
        self._pieces = {}
        for lang in Lang:
            document = content.document(lang)
            count = None if head is None else max((b.side(lang).stop for b in beads), default=0)
            self._pieces[lang] = cut_pieces(document, document.paragraphs[:count])
        self._all_rows = build_rows(beads, self._pieces)
        self._shown_beads: NDArray[np.bool_] | None = None
        self.rows = self._all_rows
        self._stack: tuple[FenwickTree, NDArray[np.bool_]] | None = None
        self._beads_of: dict[Lang, NDArray[np.int64]] = {}
        self._kept: OrderedDict[tuple[Lang, int], PieceText] = OrderedDict()
        self.set_columns(typography, columns)

    def set_columns(self, typography: Typography, columns: Columns) -> None:
        """Lay out for another width or type; all heights are estimates again."""
        self.typography = typography
        self.columns = columns
        self._kept.clear()
        self._heights = {lang: self._estimates(lang) for lang in Lang}
        self._exact = {lang: np.zeros(len(self._pieces[lang]), np.bool_) for lang in Lang}
        self._stack = None

    def show_only(self, beads: NDArray[np.bool_] | None) -> None:
        """Show the beads for which `beads` is true, or all for None."""
        self._shown_beads = beads
        self.rows = self._all_rows if beads is None else self._all_rows.only(beads)
        self._stack = None

    def take_heights(self, other: PairLayout) -> None:
        """Keep what another layout of these texts, this width and type has measured.

        Only as far as both have the same paragraphs, from the beginning.
        """
        for lang in Lang:
            count = _common(self._pieces[lang], other._pieces[lang])
            self._heights[lang][:count] = other._heights[lang][:count]
            self._exact[lang][:count] = other._exact[lang][:count]
            for key, text in other._kept.items():
                if key[0] is lang and key[1] < count:
                    self._kept[key] = text
        self._stack = None

    def _estimates(self, lang: Lang) -> NDArray[np.float64]:
        pieces = self._pieces[lang]
        width = self.columns.text[lang].width
        for_line = max(4.0, width / self.typography.advance - _LOST_PER_LINE)
        lines = np.ceil((pieces.stops - pieces.starts) / for_line)
        return np.maximum(lines, 1.0) * self.typography.pitch

    @property
    def _tree(self) -> FenwickTree:
        """Heights of the rows, worked out when they are first asked for."""
        if self._stack is None:
            self._stack = self._stack_rows()
        return self._stack[0]

    @property
    def _row_exact(self) -> NDArray[np.bool_]:
        if self._stack is None:
            self._stack = self._stack_rows()
        return self._stack[1]

    def _stack_rows(self) -> tuple[FenwickTree, NDArray[np.bool_]]:
        """All rows' heights from those of their pieces, and which of them are exact."""
        tallest = np.full(len(self.rows), self.typography.pitch)
        exact = np.ones(len(self.rows), np.bool_)
        for lang in Lang:
            first, stop = self.rows.first[lang], self.rows.stop[lang]
            sums = np.concatenate(([0.0], np.cumsum(self._heights[lang])))
            gaps = np.maximum(stop - first - 1, 0) * self.typography.gap
            tallest = np.maximum(tallest, sums[stop] - sums[first] + gaps)
            known = np.concatenate(([0], np.cumsum(self._exact[lang])))
            exact &= known[stop] - known[first] == stop - first
        bead = self.rows.bead
        inside = np.concatenate(([False], bead[1:] == bead[:-1])) if len(bead) else exact
        pads = np.full(len(self.rows), 2 * self.typography.pad)
        pads[inside] -= self.typography.pad
        pads[np.concatenate((inside[1:], [False]))[: len(pads)]] -= self.typography.pad
        return FenwickTree(tallest + pads), exact

    @property
    def height(self) -> float:
        """Of all rows."""
        return self._tree.total

    @property
    def edges(self) -> NDArray[np.float64]:
        """Upper edges of all rows, and the lower edge of the last."""
        return np.concatenate(([0.0], np.cumsum(self._tree.values)))

    def heights_at(
        self, lang: Lang, offsets: NDArray[np.int64], edges: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """About where code points of a document stand, for many at once.

        Args:
            lang: The side.
            offsets: The code points.
            edges: What `edges` gives; it is worked out once for many sides and kinds.
        """
        pieces, rows = self._pieces[lang], self.rows
        if not len(offsets) or not len(rows) or not len(pieces):
            return np.zeros(len(offsets))
        piece = np.maximum(np.searchsorted(pieces.starts, offsets, side="right") - 1, 0)
        bead = self.beads_of(lang, offsets)
        row = np.minimum(np.searchsorted(rows.bead, bead), len(rows) - 1)
        last = np.minimum(np.searchsorted(rows.bead, bead, side="right"), len(rows)) - 1
        row = np.minimum(row + np.maximum(piece - rows.first[lang][row], 0), np.maximum(last, row))
        begin = pieces.starts[np.minimum(rows.first[lang][row], len(pieces) - 1)]
        end = pieces.stops[np.maximum(rows.stop[lang][row] - 1, 0)]
        share = np.clip((offsets - begin) / np.maximum(end - begin, 1), 0.0, 1.0)
        return np.asarray(edges[row] + share * (edges[row + 1] - edges[row]))

    def top(self, row: int) -> float:
        """Upper edge of a row, from the heights known so far."""
        return self._tree.before(row)

    def row_height(self, row: int) -> float:
        """Height of a row, as known so far."""
        return self._tree[row]

    def row_at(self, y: float) -> tuple[int, float]:
        """The row at a height and how far inside it."""
        return self._tree.find(y)

    @property
    def unmeasured(self) -> NDArray[np.int64]:
        """Rows whose heights are estimates, ascending."""
        return np.flatnonzero(~self._row_exact).astype(np.int64)

    def measure(self, row: int, *, keep: bool = False) -> float:
        """Make a row's height exact.

        Args:
            row: The row.
            keep: Keep its layouts, since it is about to be painted.

        Returns:
            The height.
        """
        if not self._row_exact[row]:
            for lang in Lang:
                for piece in self.rows.pieces(row, lang):
                    self._measure_piece(lang, piece, keep=keep)
            self._row_exact[row] = True
            self._tree.replace(row, self._sum_height(row))
        return self._tree[row]

    def _measure_piece(self, lang: Lang, piece: int, *, keep: bool) -> None:
        if self._exact[lang][piece]:
            return
        text = self._text(lang, piece) if keep else self._lay_out(lang, piece)
        self._heights[lang][piece] = text.height
        self._exact[lang][piece] = True

    def _sum_height(self, row: int) -> float:
        tallest = self.typography.pitch
        for lang in Lang:
            pieces = self.rows.pieces(row, lang)
            sums = float(self._heights[lang][pieces.start : pieces.stop].sum())
            tallest = max(tallest, sums + max(0, len(pieces) - 1) * self.typography.gap)
        return tallest + self._pad_above(row) + self._pad_below(row)

    def _pad_above(self, row: int) -> float:
        return self.typography.pad if self.rows.opens_bead(row) else 0.0

    def _pad_below(self, row: int) -> float:
        return self.typography.pad if self.rows.closes_bead(row) else 0.0

    def cell(self, row: int, lang: Lang) -> Iterator[ShownPiece]:
        """The laid-out pieces of one cell, from the top."""
        pieces = self._pieces[lang]
        y = self._pad_above(row)
        for piece in self.rows.pieces(row, lang):
            text = self._text(lang, piece)
            span = Span(int(pieces.starts[piece]), int(pieces.stops[piece]))
            opens = pieces.opens_paragraph(piece)
            yield ShownPiece(text, span, y, int(pieces.paragraph[piece]) + 1 if opens else None)
            y += text.height + self.typography.gap

    def _text(self, lang: Lang, piece: int) -> PieceText:
        key = (lang, piece)
        text = self._kept.get(key)
        if text is None:
            text = self._kept[key] = self._lay_out(lang, piece)
            if len(self._kept) > KEPT_PIECES:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return text

    def _lay_out(self, lang: Lang, piece: int) -> PieceText:
        pieces = self._pieces[lang]
        text = self.content.document(lang).text[pieces.starts[piece] : pieces.stops[piece]]
        band = self.columns.text[lang]
        return PieceText(text, self.typography.font, band.width, self.typography.pitch)

    def row_of(self, lang: Lang, offset: int) -> int:
        """The row that shows a code point of a document, or the nearest one; -1 for none."""
        bead = self.bead_of(lang, offset)
        if bead < 0:
            return -1
        rows = self.rows.of_bead(bead)
        if not rows:
            return self.rows.nearest(bead)
        piece = self._pieces[lang].at(offset)
        return next((row for row in rows if piece in self.rows.pieces(row, lang)), rows.start)

    def end(self, lang: Lang) -> int:
        """The code point after the last piece of one side."""
        stops = self._pieces[lang].stops
        return int(stops[-1]) if len(stops) else 0

    def bead_of(self, lang: Lang, offset: int) -> int:
        """The bead that holds a code point of a document; -1 for an empty document."""
        paragraph = self.content.paragraph_at(lang, offset)
        if paragraph < 0 and not self.content.document(lang).paragraphs:
            return -1
        return int(self._bead_of_paragraph(lang)[max(0, paragraph)])

    def beads_of(self, lang: Lang, offsets: NDArray[np.int64]) -> NDArray[np.int64]:
        """The beads that hold code points of a document, for many at once; none if it is empty."""
        pieces = self._pieces[lang]
        if not len(pieces):
            return np.zeros(0, np.int64)
        piece = np.maximum(np.searchsorted(pieces.starts, offsets, side="right") - 1, 0)
        return self._bead_of_paragraph(lang)[pieces.paragraph[piece]]

    def _bead_of_paragraph(self, lang: Lang) -> NDArray[np.int64]:
        cached = self._beads_of.get(lang)
        if cached is None:
            pieces, rows = self._pieces[lang], self._all_rows
            cached = np.zeros(len(pieces.first) - 1, np.int64)
            first, stop = rows.first[lang], rows.stop[lang]
            count = stop - first
            steps = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
            piece = np.repeat(first, count) + steps
            cached[pieces.paragraph[piece]] = np.repeat(rows.bead, count)
            self._beads_of[lang] = cached
        return cached

    def caret_at(self, row: int, lang: Lang, point: QPointF) -> tuple[int, bool] | None:
        """The code point of a document at a point of a row.

        Args:
            row: The row.
            lang: The side.
            point: From the left edge of the view and the upper edge of the row.

        Returns:
            The offset and whether the point is on text; None for an empty cell.
        """
        best: tuple[int, bool] | None = None
        x = point.x() - self.columns.text[lang].left
        for piece in self.cell(row, lang):
            inner = QPointF(x, point.y() - piece.y)
            if best is None or inner.y() >= -self.typography.gap / 2:
                best = (piece.span.start + piece.text.offset_at(inner), piece.text.covers(inner))
        return best

    def place_top(self, place: Place) -> tuple[int, float]:
        """Row of a place and the height inside it where the place's first line begins."""
        row = self.row_of(place.lang, place.span.start)
        for piece in self.cell(row, place.lang) if row >= 0 else ():
            if piece.span.start <= place.span.start < max(piece.span.stop, piece.span.start + 1):
                return row, piece.y + piece.text.caret(place.span.start - piece.span.start).top()
        return row, 0.0


def _common(one: Pieces, other: Pieces) -> int:
    """How many pieces are the same from the beginning."""
    count = min(len(one), len(other))
    differ = (one.starts[:count] != other.starts[:count]) | (
        one.stops[:count] != other.stops[:count]
    )
    return int(np.argmax(differ)) if differ.any() else count
