"""The dots on the rail of the event list: what sort of date each event has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPen

from kzaz_desk.domain.review import EventStatus, Severity
from kzaz_desk.ui.timeline.axis import band_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzaz_desk.domain.review import Event
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.timeline.axis import Band

STEM: Final = 14.0
"""How far the dot of a long time reaches up and down, in pixels."""

_RADIUS: Final = 4.5


def paint_dot(painter: QPainter, centre: QPointF, event: Event, theme: Theme) -> None:
    """Solid for a stated date, dotted for one worked out, hollow for a plan.

    A time of several years, or one that is open at an end, has a stem.
    """
    ink = theme.colour("text")
    if event.conflict:
        ink = QColor(theme.colours.severities[Severity.ERROR].colour)
    is_solid = event.status is EventStatus.PAST and not event.is_inferred and event.value
    pen = QPen(ink, 1.8)
    if event.is_inferred:
        pen.setStyle(Qt.PenStyle.DotLine)
    band = band_of(event)
    if band is not None:
        _paint_stem(painter, centre, band, ink)
    painter.setPen(pen)
    painter.setBrush(ink if is_solid else theme.colour("page"))
    painter.drawEllipse(centre, _RADIUS, _RADIUS)


def _paint_stem(painter: QPainter, centre: QPointF, band: Band, ink: QColor) -> None:
    """A time of years goes on along the rail; it fades where it has no end."""
    gone = QColor(ink)
    gone.setAlphaF(0.0)
    for is_before, is_open in ((True, band.is_open_before), (False, band.is_open_after)):
        if is_open or band.last > band.first:
            length = -STEM if is_before else STEM
            shade = QLinearGradient(centre, centre + QPointF(0, length))
            shade.setColorAt(0.0, ink)
            shade.setColorAt(1.0, gone if is_open else ink)
            end = centre + QPointF(0, length)
            painter.fillRect(QRectF(centre, end).normalized().adjusted(-2, 0, 2, 0), shade)
