"""Paints what lies behind and around the letters of one piece of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kzaz_desk.domain.review import Severity
from kzaz_desk.ui.look.glyphs import paint_glyph
from kzaz_desk.ui.look.theme import Line
from kzaz_desk.ui.pair.change_marks import ChangePainter
from kzaz_desk.ui.pair.marks import LONGEST_BOX, is_boxed, mark_style
from kzaz_desk.ui.pair.selection import TextSelection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzaz_desk.domain.text import Lang, Span
    from kzaz_desk.ui.look.theme import Colours, MarkStyle
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.layout import ShownPiece
    from kzaz_desk.ui.pair.marks import Mark
    from kzaz_desk.ui.pair.scene import Scene
    from kzaz_desk.ui.pair.span_index import Placed

_PENS = {
    Line.BOX: Qt.PenStyle.SolidLine,
    Line.DASHED: Qt.PenStyle.DashLine,
    Line.DOTTED: Qt.PenStyle.DotLine,
    Line.THIN: Qt.PenStyle.SolidLine,
    Line.DASH_DOT: Qt.PenStyle.DashDotLine,
}
_RING = 2.0


def _pen(style: MarkStyle) -> QPen:
    pen = QPen(QColor(style.colour), style.width, _PENS[style.line])
    if style.line is Line.DASHED:
        pen.setDashPattern([3.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.line is Line.DOTTED:
        pen.setDashPattern([0.1, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


class MarkPainter:
    """Paints the marks of one piece. Lives for one paint event."""

    def __init__(
        self, painter: QPainter, content: PairContent, scene: Scene, colours: Colours
    ) -> None:
        self._painter = painter
        self._content = content
        self._scene = scene
        self._colours = colours
        self._changes = ChangePainter(painter, colours, scene.current_change)

    def paint_behind(self, lang: Lang, piece: ShownPiece, origin: QPointF) -> None:
        """Paint fills: sentence, hits, findings, selection, glow."""
        scene, colours = self._scene, self._colours
        self._fill(piece, origin, _of(lang, scene.sentences), colours.sentence)
        changes = scene.changes.within(lang, piece.span.start, piece.span.stop)
        self._changes.paint_behind(changes, lambda span: _rects(piece, origin, span))
        for placed in scene.marks.within(lang, piece.span.start, piece.span.stop):
            fill = mark_style(colours, placed.item).fill
            if fill is not None and (is_boxed(placed) or self._is_current(lang, placed)):
                self._fill(piece, origin, [placed.span], fill, round_by=3.0)
        hits = [hit.span for hit in scene.hits.within(lang, piece.span.start, piece.span.stop)]
        self._fill(piece, origin, hits, colours.hit)
        if scene.current_hit is not None and scene.current_hit.lang is lang:
            self._fill(piece, origin, [scene.current_hit.span], colours.current_hit)
        self._fill(piece, origin, _of(lang, scene.glow), colours.glow, round_by=3.0)
        selection = scene.selection
        if isinstance(selection, TextSelection) and selection.lang is lang:
            self._fill(piece, origin, [selection.span], colours.selection)

    def paint_over(self, lang: Lang, piece: ShownPiece, origin: QPointF) -> None:
        """Paint lines: under numbers that agree, of findings, the ring of the current one."""
        start, stop = piece.span.start, piece.span.stop
        found = list(self._scene.marks.within(lang, start, stop))
        marked = [placed.span for placed in found if is_boxed(placed)]
        if self._scene.shows_numbers:
            self._underline_numbers(lang, piece, origin, marked)
        changes = self._scene.changes.within(lang, start, stop)
        self._changes.paint_over(changes, lambda span: _rects(piece, origin, span))
        for placed in found:
            if is_boxed(placed):
                self._outline(piece, origin, placed)
        for place in self._scene.current:
            if place.lang is lang and self._content.is_of(place):
                self._ring(piece, origin, place.span)
        self._paint_caret(lang, piece, origin)

    def _is_current(self, lang: Lang, placed: Placed[Mark]) -> bool:
        """True for a sentence of the current finding: no ring goes around it, so it is filled."""
        return not placed.item.is_structure and any(
            place.lang is lang and place.span == placed.span for place in self._scene.current
        )

    def _underline_numbers(
        self, lang: Lang, piece: ShownPiece, origin: QPointF, marked: list[Span]
    ) -> None:
        extraction = self._content.extraction(lang)
        self._painter.setPen(QPen(QColor(self._colours.hatch), 1.0))
        spans = {q.span for q in extraction.quantities_in(piece.span)}
        spans.update(t.span for t in extraction.timexes_in(piece.span))
        for span in spans:
            if any(span.overlaps(other) for other in marked):
                continue
            for rect in _rects(piece, origin, span):
                y = round(rect.bottom()) + 0.5
                self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _outline(self, piece: ShownPiece, origin: QPointF, placed: Placed[Mark]) -> None:
        style = mark_style(self._colours, placed.item)
        painter = self._painter
        painter.setPen(_pen(style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = style.width / 2
        for rect in _rects(piece, origin, placed.span):
            if style.line is Line.BOX:
                painter.drawRoundedRect(rect.adjusted(-half, -half, half, half), 3, 3)
            else:
                y = rect.bottom() + half
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if style.fill is None:
            self._paint_sign(piece, origin, placed.span, style)

    def _paint_sign(self, piece: ShownPiece, origin: QPointF, span: Span, style: MarkStyle) -> None:
        for rect in _rects(piece, origin, span)[:1]:
            size = rect.height() * 0.4
            paint_glyph(
                self._painter,
                style,
                QRectF(rect.left() - size * 0.7, rect.top() - size * 0.6, size, size),
            )

    def _ring(self, piece: ShownPiece, origin: QPointF, span: Span) -> None:
        """Paint the focus ring close around a box's line, so that no letter beside is hidden."""
        if len(span) > LONGEST_BOX:
            return
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._colours.text), _RING))
        line = self._colours.severities[Severity.ERROR].width
        out = line + _RING / 2
        for rect in _rects(piece, origin, span):
            self._painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), 4, 4)

    def _paint_caret(self, lang: Lang, piece: ShownPiece, origin: QPointF) -> None:
        caret = self._scene.caret
        if caret is None or not self._scene.has_focus or caret[0] is not lang:
            return
        if piece.span.start <= caret[1] <= piece.span.stop:
            rect = piece.text.caret(caret[1] - piece.span.start).translated(origin)
            self._painter.fillRect(
                QRectF(rect.left() - 1.0, rect.top(), 1.6, rect.height()),
                QColor(self._colours.text),
            )

    def _fill(
        self,
        piece: ShownPiece,
        origin: QPointF,
        spans: Iterable[Span],
        colour: str,
        *,
        round_by: float = 0.0,
    ) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for span in spans:
            for rect in _rects(piece, origin, span):
                if round_by:
                    painter.drawRoundedRect(_grown(rect), round_by, round_by)
                else:
                    painter.drawRect(rect)


def _grown(rect: QRectF) -> QRectF:
    return rect.adjusted(-1.5, -0.5, 1.5, 1.5)


def _of(lang: Lang, spans: tuple[tuple[Lang, Span], ...]) -> Iterator[Span]:
    return (span for side, span in spans if side is lang)


def _rects(piece: ShownPiece, origin: QPointF, span: Span) -> list[QRectF]:
    if not span.overlaps(piece.span):
        return []
    start = max(span.start, piece.span.start) - piece.span.start
    stop = min(span.stop, piece.span.stop) - piece.span.start
    return [rect.translated(origin) for rect in piece.text.rects(start, stop)]
