"""One dot of the event list with its date, as the list paints it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kzaz_desk.domain.review import Event, EventStatus, Severity
from kzaz_desk.domain.timex import Granularity, Op
from kzaz_desk.ui.timeline.dots import STEM, paint_dot
from kzaz_desk.ui.timeline.event_words import date_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kzaz_desk.ui.look.theme import Theme

_HEIGHT: Final = round(2 * STEM + 10)
_RAIL: Final = 14
_LEFT: Final = 30

STATED: Final = Event(
    "example", "", date(2019, 1, 1), date(2019, 12, 31), "2019", Granularity.YEAR,
    EventStatus.PAST, (),
)  # fmt: skip
"""An event of a year that the text names."""
WORKED_OUT: Final = replace(STATED, is_inferred=True)
PLANNED: Final = replace(STATED, status=EventStatus.PLANNED)
DISAGREEING: Final = replace(STATED, conflict=True)
OF_YEARS: Final = replace(STATED, begin=date(2015, 1, 1))
OPEN_ENDED: Final = replace(STATED, op=Op.SINCE)


class DotView(QWidget):
    """Paints the dot of an event on a piece of the rail."""

    def __init__(
        self, event: Event, width: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._event = event
        self._theme = theme
        self.setFixedSize(QSize(width, _HEIGHT))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rail, the dot and the date, and the sign of an error as the list has it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        painter.setPen(QPen(self._theme.colour("hairline"), 1.5))
        painter.drawLine(_RAIL, 0, _RAIL, self.height())
        paint_dot(painter, QPointF(_RAIL, self.height() / 2), self._event, self._theme)
        painter.setPen(self._theme.colour("text"))
        box = QRectF(self.rect()).adjusted(_LEFT, 0, 0, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        centred_right = centred | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, centred, date_text(self._event))
        if self._event.conflict:
            style = self._theme.colours.severities[Severity.ERROR]
            painter.setPen(QColor(style.colour))
            beside = box.adjusted(0, 0, -_RAIL, 0)
            painter.drawText(beside, centred_right, style.glyph)
        painter.end()
