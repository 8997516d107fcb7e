"""Paints one row of the timeline: rail, date, statement, chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzaz_desk.domain.review import Event, Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.timeline.arrangement import Heading, Level
from kzaz_desk.ui.timeline.dots import paint_dot
from kzaz_desk.ui.timeline.event_words import date_text
from kzaz_desk.ui.timeline.model import EventModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.timeline.model import Index

_RAIL = 14
_LEFT = 30
_RIGHT = 10
_CHIP_GAP = 4
_MOST_CHIPS = 4


def document_marks(session: Session) -> dict[str, str]:
    """What to call each document in a small space: "kk", or "kk1" where there are several."""
    documents = session.documents.values()
    if len(documents) <= len(Lang):
        return {document.id: str(document.lang) for document in documents}
    return {each.id: f"{each.lang}{number}" for number, each in enumerate(documents, start=1)}


def small_font(font: QFont) -> QFont:
    """The font of chips, a little smaller than that of the list."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
    return small


def chip_boxes(
    box: QRect, metrics: QFontMetrics, event: Event, marks: Mapping[str, str]
) -> dict[str, QRect]:
    """Where the chips of an event's documents stand inside its row, by the documents' ids.

    Where there are too many, the last stand for the rest under the id "".
    """
    names = list(dict.fromkeys(mention.place.document for mention in event.mentions))
    if len(names) > _MOST_CHIPS:
        names = [*names[: _MOST_CHIPS - 1], ""]
    height = metrics.height() + 2
    right = box.right() - _RIGHT
    boxes = {}
    for name in reversed(names):
        width = metrics.horizontalAdvance(marks.get(name, "+9")) + 10
        boxes[name] = QRect(right - width, box.top() + 6, width, height)
        right -= width + _CHIP_GAP
    return boxes


def badge_box(box: QRect, metrics: QFontMetrics, event: Event, marks: Mapping[str, str]) -> QRect:
    """Where the badge of an event stands whose mentions disagree; empty if they do not."""
    if not event.conflict:
        return QRect()
    chips = chip_boxes(box, metrics, event, marks).values()
    left = min((chip.left() for chip in chips), default=box.right() - _RIGHT)
    return QRect(left - _CHIP_GAP - 20, box.top() + 6, 20, metrics.height() + 2)


class EventDelegate(QStyledItemDelegate):
    """A row is as high as two lines, a heading as one or one and a half.

    Attributes:
        marks: What to call each document, by its id.
        is_uniform: True if headings are as high as events, which spares measuring every row.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.marks: Mapping[str, str] = {}
        self.is_uniform = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Height by the sort of row, width as it comes."""
        line = option.fontMetrics.height()
        item = None if self.is_uniform else index.data(EventModel.ItemRole)
        if isinstance(item, Heading):
            return QSize(0, line + 18 if item.level is Level.YEAR else line + 8)
        return QSize(0, 2 * line + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or an event."""
        item = index.data(EventModel.ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("hairline"), 1.5))
        rail = option.rect.left() + _RAIL
        painter.drawLine(rail, option.rect.top(), rail, option.rect.bottom() + 1)
        if isinstance(item, Heading):
            self._paint_heading(painter, option, item)
        elif isinstance(item, Event):
            self._paint_event(painter, option, item)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        is_year = heading.level is Level.YEAR
        box = option.rect.adjusted(_LEFT - 22 if is_year else _LEFT, 0, -_RIGHT, -4)
        font = QFont(option.font)
        font.setBold(True)
        if is_year:
            font.setPointSizeF(font.pointSizeF() * 1.15)
        metrics = QFontMetrics(font)
        if is_year:
            whole = metrics.horizontalAdvance(heading.title) + 8
            painter.fillRect(
                QRect(box.left(), box.bottom() - metrics.height(), whole, metrics.height()),
                self._theme.colour("page"),
            )
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if is_year else "muted"))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, bottom | Qt.AlignmentFlag.AlignLeft, heading.title)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, bottom | Qt.AlignmentFlag.AlignRight, str(heading.count))

    def _paint_event(self, painter: QPainter, option: QStyleOptionViewItem, event: Event) -> None:
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            shade = QRectF(box.adjusted(_LEFT - 6, 1, -4, -1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection"))
            painter.drawRoundedRect(shade, 5, 5)
        line = option.fontMetrics.height()
        centre = QPointF(box.left() + _RAIL, box.top() + 7 + line / 2)
        paint_dot(painter, centre, event, self._theme)
        right = self._paint_chips(painter, option, event)
        top = QRect(box.left() + _LEFT, box.top() + 6, right - box.left() - _LEFT - 6, line)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        date = QFontMetrics(font).elidedText(
            date_text(event), Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, centred, date)
        painter.setFont(option.font)
        below = QRect(top.left(), top.bottom() + 3, box.right() - _RIGHT - top.left(), line)
        text = " ".join(event.text.split())
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, centred, shown)

    def _paint_chips(self, painter: QPainter, option: QStyleOptionViewItem, event: Event) -> int:
        """Paint the languages and the badge; gives the left edge of what was painted."""
        font = small_font(option.font)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left = option.rect.right() - _RIGHT
        boxes = chip_boxes(option.rect, metrics, event, self.marks)
        count = len({mention.place.document for mention in event.mentions})
        for name, chip in boxes.items():
            painter.setPen(QPen(self._theme.colour("muted"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(self._theme.colour("text"))
            rest = f"+{count - len(boxes) + 1}"
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.marks.get(name, rest))
            left = min(left, chip.left())
        if event.conflict:
            style = self._theme.colours.severities[Severity.ERROR]
            badge = badge_box(option.rect, metrics, event, self.marks)
            painter.setPen(QColor(style.colour))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, style.glyph)
            left = badge.left()
        return left
