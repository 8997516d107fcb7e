"""The signs of severities and decisions as shapes, so that no font has to hold them."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzaz_desk.ui.look.theme import Glyph, MarkStyle

_FILLED = {
    Glyph.ERROR: ((0.5, 0.06), (0.98, 0.92), (0.02, 0.92)),
    Glyph.WARNING: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
}

_STROKES = {
    Glyph.ACCEPTED: (((0.08, 0.55), (0.38, 0.86), (0.94, 0.14)),),
    Glyph.ALTERED: (((0.5, 0.08), (0.96, 0.92), (0.04, 0.92), (0.5, 0.08)),),
    Glyph.DUE: (((0.04, 0.5), (0.94, 0.5)), ((0.6, 0.18), (0.94, 0.5), (0.6, 0.82))),
    Glyph.CONFLICT: (
        ((0.04, 0.28), (0.94, 0.28)),
        ((0.7, 0.04), (0.94, 0.28), (0.7, 0.52)),
        ((0.96, 0.72), (0.06, 0.72)),
        ((0.3, 0.48), (0.06, 0.72), (0.3, 0.96)),
    ),
}


def paint_glyph(painter: QPainter, style: MarkStyle, box: QRectF) -> None:
    """Paint the sign of a mark into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(style.colour)
    if style.glyph in _FILLED or style.glyph is Glyph.INFO:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        is_fine = style.glyph is Glyph.STRUCTURE
        pen = QPen(colour, 1.0 if is_fine else max(1.4, box.width() / 7))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
    painter.drawPath(glyph_path(style.glyph, box))
    painter.restore()


def glyph_path(glyph: Glyph, box: QRectF) -> QPainterPath:
    """Outline of a sign in a square box; filled for severities, a stroke for the others."""
    path = QPainterPath()
    if glyph in _FILLED:
        path.addPolygon(QPolygonF([_at(box, x, y) for x, y in _FILLED[glyph]]))
        path.closeSubpath()
    elif glyph is Glyph.INFO:
        inset = box.width() * 0.08
        path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    elif glyph in _STROKES:
        for points in _STROKES[glyph]:
            _polyline(path, box, points)
    elif glyph is Glyph.IGNORED:
        path.addEllipse(box)
        _polyline(path, box, ((0.18, 0.82), (0.82, 0.18)))
    elif glyph is Glyph.STALE:
        _turning_arrow(path, box)
    elif glyph is Glyph.STRUCTURE:
        path.addRect(box)
        for a, b in (((0, 0.5), (0.5, 0)), ((0, 1), (1, 0)), ((0.5, 1), (1, 0.5))):
            _polyline(path, box, (a, b))
    else:
        _question(path, box)
    return path


def _turning_arrow(path: QPainterPath, box: QRectF) -> None:
    path.arcMoveTo(box, 50)
    path.arcTo(box, 50, 280)
    tip = QPointF(0.5 + 0.5 * cos(radians(50)), 0.5 - 0.5 * sin(radians(50)))
    x, y = tip.x(), tip.y()
    _polyline(path, box, ((x - 0.38, y + 0.02), (x, y), (x + 0.02, y - 0.36)))


def _question(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(_at(box, 0.22, 0.28))
    path.cubicTo(_at(box, 0.25, -0.1), _at(box, 0.85, -0.1), _at(box, 0.8, 0.3))
    path.cubicTo(_at(box, 0.78, 0.5), _at(box, 0.5, 0.48), _at(box, 0.5, 0.7))
    path.moveTo(_at(box, 0.5, 0.97))
    path.lineTo(_at(box, 0.5, 0.99))


def _polyline(path: QPainterPath, box: QRectF, points: tuple[tuple[float, float], ...]) -> None:
    path.moveTo(_at(box, *points[0]))
    for point in points[1:]:
        path.lineTo(_at(box, *point))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())
