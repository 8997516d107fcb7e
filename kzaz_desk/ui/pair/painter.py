"""Paints the rows of the pair view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.glyphs import paint_glyph
from kzaz_desk.ui.look.theme import Glyph, Line, MarkStyle
from kzaz_desk.ui.pair.mark_painter import MarkPainter
from kzaz_desk.ui.pair.marks import is_boxed, mark_style, urgency
from kzaz_desk.ui.pair.scene import Area
from kzaz_desk.ui.pair.selection import PairSelection
from kzaz_desk.ui.pair.strays import strays_in

if TYPE_CHECKING:
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.ui.look.theme import Colours
    from kzaz_desk.ui.pair.columns import Band
    from kzaz_desk.ui.pair.drop import Drop
    from kzaz_desk.ui.pair.layout import PairLayout, ShownPiece
    from kzaz_desk.ui.pair.scene import Scene

# Below this posterior a bead counts as weak.
WEAK = 0.5


def ribbon_path(gutter: Band, top: float, pitch: float) -> QPainterPath:
    """The sign of a bookmark from a height on, at the left in the gutter."""
    width, height = pitch * 0.42, pitch * 0.72
    left = gutter.left + (gutter.width / 2 - width) / 2
    box = QRectF(left, top, width, height)
    path = QPainterPath(box.topLeft())
    for x, y in ((1.0, 0.0), (1.0, 1.0), (0.5, 0.68), (0.0, 1.0)):
        path.lineTo(box.left() + x * width, box.top() + y * height)
    path.closeSubpath()
    return path


def bubble_path(gutter: Band, top: float, pitch: float) -> QPainterPath:
    """The sign of a comment from a height on, at the right in the gutter."""
    width, height = pitch * 0.56, pitch * 0.46
    left = gutter.left + gutter.width / 2 + (gutter.width / 2 - width) / 2
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, width, height), height / 4, height / 4)
    tail = QPainterPath(QPointF(left + width * 0.2, top + height * 0.9))
    tail.lineTo(left + width * 0.2, top + pitch * 0.72)
    tail.lineTo(left + width * 0.6, top + height * 0.9)
    tail.closeSubpath()
    return path.united(tail)


class PairPainter:
    """Paints rows into a painter. Lives for one paint event."""

    def __init__(
        self, painter: QPainter, layout: PairLayout, scene: Scene, colours: Colours
    ) -> None:
        self._painter = painter
        self._layout = layout
        self._scene = scene
        self._colours = colours
        self._marks = MarkPainter(painter, layout.content, scene, colours)

    def paint(self, first: int, top: float, clip: QRectF) -> None:
        """Paint the rows that touch `clip`.

        Args:
            first: The topmost row.
            top: Its upper edge in the painter's pixels.
            clip: What has to be painted anew.
        """
        painter = self._painter
        painter.fillRect(clip, QColor(self._colours.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, y = first, top
        while row < len(self._layout.rows) and y < clip.bottom():
            height = self._layout.measure(row, keep=True)
            if y + height > clip.top():
                self._paint_row(row, QRectF(0, y, self._layout.columns.width, height), clip)
            y += height
            row += 1
        self._paint_strays(first, top, row)
        if self._scene.drop is not None:
            self._paint_drop_words(self._scene.drop)

    def _paint_strays(self, first: int, top: float, stop: int) -> None:
        """Paint where counterparts of crossing links stand, and where they are missing."""
        if not self._scene.homes:
            return
        painter, colours, y = self._painter, self._colours, top
        painter.setFont(self._layout.typography.small)
        for row in range(first, min(stop, len(self._layout.rows))):
            for stray in strays_in(self._layout, self._scene.homes, row, y):
                painter.fillRect(stray.box, QColor(self._ground_of(row)))
                painter.setPen(QPen(QColor(colours.text), 1.6))
                painter.drawPath(stray.arrow)
                if stray.label:
                    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                    painter.drawText(stray.box, align, stray.label)
            y += self._layout.measure(row, keep=True)

    def _ground_of(self, row: int) -> str:
        is_current = int(self._layout.rows.bead[row]) == self._scene.bead
        return self._colours.alternate if is_current else self._colours.page

    def _paint_drop_words(self, drop: Drop) -> None:
        """Paint at the pointer what letting go would do."""
        if not drop.words:
            return
        painter, colours = self._painter, self._colours
        metrics = QFontMetricsF(self._layout.typography.small)
        size = QSizeF(metrics.horizontalAdvance(drop.words) + 20, metrics.height() + 10)
        x = min(drop.at.x() + 14, self._layout.columns.width - size.width() - 4)
        box = QRectF(QPointF(max(4.0, x), drop.at.y() + 14), size)
        painter.setPen(QPen(QColor(colours.text), 1))
        painter.setBrush(QColor(colours.page))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(self._layout.typography.small)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, drop.words)

    def _paint_row(self, row: int, box: QRectF, clip: QRectF) -> None:
        bead = int(self._layout.rows.bead[row])
        self._paint_ground(row, bead, box)
        for lang in Lang:
            pieces = list(self._layout.cell(row, lang))
            if not pieces and not self._layout.content.alignment.beads[bead].side(lang):
                self._paint_hatch(lang, box)
            for piece in pieces:
                self._paint_piece(lang, piece, box, clip)
        self._paint_gutter(self._layout.content.alignment.beads[bead], box)
        if self._layout.rows.opens_bead(row):
            self._paint_reader_signs(bead, box)
        if self._scene.link_from is not None and self._scene.link_from[1] == bead:
            self._paint_link(self._scene.link_from[0], box)
        for lang, framed in self._scene.drop.frames if self._scene.drop is not None else ():
            if framed == bead:
                self._paint_link(lang, box)

    def _paint_ground(self, row: int, bead: int, box: QRectF) -> None:
        painter, colours, scene = self._painter, self._colours, self._scene
        selection = scene.selection
        if isinstance(selection, PairSelection) and bead in selection.beads:
            painter.fillRect(box, QColor(colours.selection))
        elif bead == scene.bead:
            painter.fillRect(box, QColor(colours.alternate))
        if bead == scene.bead:
            width = 4.0 if scene.has_focus else 3.0
            ink = QColor(colours.text if scene.has_focus else colours.muted)
            painter.fillRect(QRectF(0, box.top(), width, box.height()), ink)
        if self._layout.rows.opens_bead(row) and row > 0:
            self._paint_rule(row, bead, box)

    def _paint_rule(self, row: int, bead: int, box: QRectF) -> None:
        """A hairline between beads, dotted where rows are left out."""
        pen = QPen(QColor(self._colours.hairline), 1.0)
        if int(self._layout.rows.bead[row - 1]) != bead - 1:
            pen = QPen(QColor(self._colours.muted), 2.0, Qt.PenStyle.DotLine)
        columns = self._layout.columns
        left = min(columns.number[lang].left for lang in Lang)
        right = max(columns.number[lang].right for lang in Lang)
        self._painter.setPen(pen)
        y = round(box.top()) + 0.5
        self._painter.drawLine(QPointF(left + 8, y), QPointF(right - 8, y))

    def _paint_piece(self, lang: Lang, piece: ShownPiece, box: QRectF, clip: QRectF) -> None:
        columns = self._layout.columns
        origin = QPointF(columns.text[lang].left, box.top() + piece.y)
        if origin.y() > clip.bottom() or origin.y() + piece.text.height < clip.top():
            return
        self._marks.paint_behind(lang, piece, origin)
        self._painter.setPen(QColor(self._colours.text))
        visible = clip.adjusted(0, -self._layout.typography.pitch, 0, self._layout.typography.pitch)
        piece.text.draw(self._painter, origin, visible)
        self._marks.paint_over(lang, piece, origin)
        self._paint_signs(lang, piece, origin)
        if piece.number is not None:
            self._paint_number(lang, piece.number, origin.y())

    def _paint_number(self, lang: Lang, number: int, y: float) -> None:
        band = self._layout.columns.number[lang]
        is_left = lang is self._layout.columns.left
        align = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(self._layout.typography.small)
        self._painter.setPen(QColor(self._colours.muted))
        self._painter.drawText(
            QRectF(band.left + 4, y, band.width - 8, self._layout.typography.pitch),
            align | Qt.AlignmentFlag.AlignVCenter,
            str(number),
        )

    def _paint_signs(self, lang: Lang, piece: ShownPiece, origin: QPointF) -> None:
        """Paint beside each line the sign of the worst finding in it."""
        found = sorted(
            self._scene.marks.within(lang, piece.span.start, piece.span.stop),
            key=lambda placed: urgency(placed.item),
        )
        signs: dict[float, MarkStyle] = {}
        for placed in found:
            style = mark_style(self._colours, placed.item)
            start = max(placed.span.start, piece.span.start) - piece.span.start
            if not is_boxed(placed):
                stop = min(placed.span.stop, piece.span.stop) - piece.span.start
                self._paint_side_line(lang, piece.text.rects(start, stop), origin, style)
            signs[piece.text.caret(start).center().y()] = style
        band = self._layout.columns.glyph[lang]
        size = round(self._layout.typography.pitch * 0.44)
        x = band.left + (band.width - size) / 2
        for y, style in signs.items():
            paint_glyph(self._painter, style, QRectF(x, origin.y() + y - size / 2, size, size))

    def _paint_side_line(
        self, lang: Lang, lines: list[QRectF], origin: QPointF, style: MarkStyle
    ) -> None:
        """Paint a line beside the lines that a long place takes."""
        if not lines:
            return
        band = self._layout.columns.glyph[lang]
        is_left = lang is self._layout.columns.left
        x = round(band.right) - 6.5 if is_left else round(band.left) + 6.5
        pen = QPen(QColor(style.colour), style.width)
        if style.line in (Line.DASHED, Line.DOTTED):
            pen.setDashPattern([3.0, 2.0])
        self._painter.setPen(pen)
        top, bottom = origin.y() + lines[0].top(), origin.y() + lines[-1].bottom()
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_hatch(self, lang: Lang, box: QRectF) -> None:
        band = self._layout.columns.text[lang]
        inset = self._layout.typography.pad * 0.6
        cell = QRectF(band.left, box.top() + inset, band.width, box.height() - 2 * inset)
        painter = self._painter
        painter.save()
        painter.setClipRect(cell, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(QColor(self._colours.hatch), 1.0))
        step = 9.0
        x = cell.left() - cell.height()
        while x < cell.right():
            painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()))
            x += step
        painter.restore()

    def _paint_link(self, lang: Lang, box: QRectF) -> None:
        """Frame the cell that waits for its counterpart."""
        band = self._layout.columns.text[lang]
        pen = QPen(QColor(self._colours.text), 2.0)
        pen.setDashPattern([4.0, 3.0])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(
            QRectF(band.left - 6, box.top() + 3, band.width + 12, box.height() - 6), 5, 5
        )

    def _paint_gutter(self, bead: Bead, box: QRectF) -> None:
        """Paint how sure the bead is: a bar, short and dashed where it is weak."""
        columns, colours, painter = self._layout.columns, self._colours, self._painter
        band = columns.gutter
        x = band.left + band.width / 2
        pad = self._layout.typography.pad * 0.6
        top, bottom = box.top() + pad, box.bottom() - pad
        by_hand = bead.origin in (Origin.MANUAL, Origin.CONFIRMED)
        weak = not by_hand and bead.confidence < WEAK and bead.kk and bead.ru
        pen = QPen(QColor(colours.hairline), 2.0)
        if weak or bead.origin is Origin.NEEDS_REVIEW:
            middle = (top + bottom) / 2
            top, bottom = max(top, middle - 16), min(bottom, middle + 16)
            pen = QPen(QColor(colours.muted), 2.5)
            pen.setDashPattern([1.6, 1.6])
        elif by_hand:
            pen = QPen(QColor(colours.muted), 2.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        if bead.kk and bead.ru:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        self._paint_origin(bead, QPointF(x, (top + bottom) / 2))
        if self._scene.has_focus and self._scene.area is Area.GUTTER and self._is_current(bead):
            painter.setPen(QPen(QColor(colours.text), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(band.left + 2, box.top() + 3, band.width - 4, box.height() - 6)
            painter.drawRoundedRect(ring, 4, 4)

    def _paint_reader_signs(self, bead: int, box: QRectF) -> None:
        """Paint bookmark and comment beside the bar, lower than the buttons of the row."""
        typography, gutter = self._layout.typography, self._layout.columns.gutter
        top = box.top() + typography.pad + 2
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.accent))
        if bead in self._scene.bookmarks:
            self._painter.drawPath(ribbon_path(gutter, top, typography.pitch))
        if bead in self._scene.comments:
            self._painter.drawPath(bubble_path(gutter, top, typography.pitch))

    def _is_current(self, bead: Bead) -> bool:
        beads = self._layout.content.alignment.beads
        return 0 <= self._scene.bead < len(beads) and beads[self._scene.bead] is bead

    def _paint_origin(self, bead: Bead, centre: QPointF) -> None:
        signs = {Origin.CONFIRMED: Glyph.ACCEPTED, Origin.NEEDS_REVIEW: Glyph.REVIEW}
        glyph = signs.get(bead.origin)
        if glyph is None:
            return
        size = QFontMetricsF(self._layout.typography.small).height() * 0.75
        ground = self._colours.alternate if self._is_current(bead) else self._colours.page
        box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        self._painter.fillRect(box.adjusted(-4, -4, 4, 4), QColor(ground))
        style = MarkStyle(glyph, Line.THIN, 1.0, self._colours.text, None)
        paint_glyph(self._painter, style, box)
