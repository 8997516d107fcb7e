"""Paints events on one thin axis of time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPen, QPolygonF

from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.timeline.axis import Axis, Band

_MOST_BINS = 120
_WIDEST, _NARROWEST = 22.0, 1.5
_LEAST = 3.0
_BAND = 4.0
_FADE = 0.12


@dataclass(frozen=True, slots=True)
class Scale:
    """Where years, months or days stand in a box, the first at its left edge."""

    box: QRectF
    first: int
    last: int

    @property
    def steps(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def x(self, step: float) -> float:
        """Left edge of a year, month or day."""
        return self.box.left() + (step - self.first) / self.steps * self.box.width()


def paint_axis(painter: QPainter, axis: Axis, scale: Scale, theme: Theme) -> None:
    """Paint bands, the line, Kazakh events above it and Russian ones below, conflicts on top."""
    middle = scale.box.center().y()
    for number, band in enumerate(axis.bands):
        _paint_band(painter, band, scale, middle + (-1, 1)[number % 2] * _BAND, theme)
    step = max(1, -(-scale.steps // _MOST_BINS))
    bins = {lang: _binned(counts, scale.first, step) for lang, counts in axis.sides.items()}
    most = max((count for each in bins.values() for count in each.values()), default=1)
    for lang, counts in bins.items():
        for at, count in counts.items():
            left = scale.x(scale.first + at * step)
            width = min(
                _WIDEST, max(_NARROWEST, scale.x(scale.first + (at + 1) * step) - left - 1.5)
            )
            height = max(_LEAST, (scale.box.height() / 2 - 6) * (count / most) ** 0.5)
            top = middle - height if lang is Lang.KK else middle
            painter.fillRect(QRectF(left, top, width, height), QColor(theme.colours.accent))
    painter.setPen(QPen(theme.colour("muted"), 1))
    painter.drawLine(QPointF(scale.box.left(), middle), QPointF(scale.box.right(), middle))
    for steps in axis.conflicts:
        _paint_conflict(painter, scale, steps, theme)


def _binned(counts: Mapping[int, int], first: int, step: int) -> Counter[int]:
    bins: Counter[int] = Counter()
    for at, count in counts.items():
        bins[(at - first) // step] += count
    return bins


def _paint_band(painter: QPainter, band: Band, scale: Scale, middle: float, theme: Theme) -> None:
    """A time of many steps; an end that is open fades away."""
    fade = _FADE * scale.box.width()
    left, right = scale.x(band.first), scale.x(band.last + 1)
    left = max(scale.box.left(), left - fade) if band.is_open_before else left
    right = min(scale.box.right(), right + fade) if band.is_open_after else right
    left, right = max(scale.box.left(), left), min(scale.box.right(), max(right, left + _LEAST))
    ink, gone = QColor(theme.colours.muted), QColor(theme.colours.muted)
    ink.setAlphaF(0.55)
    gone.setAlphaF(0.0)
    shade = QLinearGradient(left, 0, right, 0)
    shade.setColorAt(0.0, gone if band.is_open_before else ink)
    shade.setColorAt(0.5, ink)
    shade.setColorAt(1.0, gone if band.is_open_after else ink)
    painter.fillRect(QRectF(left, middle - _BAND / 2, right - left, _BAND), shade)


def _paint_conflict(painter: QPainter, scale: Scale, steps: tuple[int, int], theme: Theme) -> None:
    """A triangle above the date, as the sign of an error; two dates are joined by a bar."""
    top, ink = scale.box.top() + 1, QColor(theme.colours.severities[Severity.ERROR].colour)
    first, last = (
        min(max(scale.x(step + 0.5), scale.box.left()), scale.box.right()) for step in steps
    )
    painter.save()
    painter.fillRect(QRectF(first, top + 5, last - first, 2), ink)
    painter.setPen(QPen(QColor(theme.colours.page), 1))
    painter.setBrush(ink)
    for x in {first, last}:
        corners = [QPointF(x, top), QPointF(x - 4, top + 7), QPointF(x + 4, top + 7)]
        painter.drawPolygon(QPolygonF(corners))
    painter.restore()
