"""The line above the texts that names both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from kzaz_desk.domain.text import Document
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.columns import Columns
    from kzaz_desk.ui.pair.content import PairContent

HEIGHT_IN_LINES = 2.0
# A name of fewer letters is no name: then the date gives way.
_LEAST_NAME = "Xxxxx…"


def name_and_date(document: Document, metrics: QFontMetricsF, room: float) -> str:
    """A document's name, shortened in its middle, and its date: never a part of a date.

    Args:
        document: The document.
        metrics: Those of the font.
        room: Pixels.
    """
    date = f" · {document.date:%d.%m.%Y}" if document.date else ""
    left = room - metrics.horizontalAdvance(date)
    least = min(map(metrics.horizontalAdvance, (document.name, _LEAST_NAME)))
    if date and left < least:
        return metrics.elidedText(document.name, Qt.TextElideMode.ElideMiddle, room)
    return metrics.elidedText(document.name, Qt.TextElideMode.ElideMiddle, left) + date


class PairHeader(QWidget):
    """Names the sides; dragging its middle shares the width anew."""

    share_requested = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: Columns | None = None
        self._content: PairContent | None = None
        self._is_dragging = False
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def set_columns(self, columns: Columns, content: PairContent) -> None:
        """Show other columns or documents."""
        self._columns, self._content = columns, content
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint both names and the line below."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), QColor(colours.alternate))
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._columns is not None and self._content is not None:
            for lang in Lang:
                self._paint_name(painter, lang, self._columns, self._content)
        painter.end()

    def _paint_name(
        self, painter: QPainter, lang: Lang, columns: Columns, content: PairContent
    ) -> None:
        band = columns.text[lang]
        document = content.document(lang)
        strong = self.font()
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(QColor(self._theme.colours.text))
        box = QRectF(band.left, 0, band.width, self.height())
        centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, centred, LANGUAGE_NAMES[lang])
        used = QFontMetricsF(strong).horizontalAdvance(LANGUAGE_NAMES[lang]) + 12
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.colours.muted))
        rest = box.adjusted(used, 0, 0, 0)
        words = name_and_date(document, QFontMetricsF(self.font()), rest.width())
        painter.drawText(rest, centred, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the middle."""
        self._is_dragging = self._is_on_middle(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the middle go."""
        self._is_dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width evenly."""
        if self._is_on_middle(event.position().x()):
            self.share_requested.emit(0.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the middle, or show that it can be moved."""
        x = event.position().x()
        on_middle = self._is_dragging or self._is_on_middle(x)
        shape = Qt.CursorShape.SplitHCursor if on_middle else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if self._is_dragging and self._columns is not None:
            left = self._columns.text[self._columns.left]
            texts = left.width + self._columns.text[self._columns.left.other].width
            middle = x - self._columns.gutter.width / 2
            self.share_requested.emit(min(0.8, max(0.2, (middle - left.left) / texts)))

    def _is_on_middle(self, x: float) -> bool:
        return self._columns is not None and self._columns.gutter.holds(x)
