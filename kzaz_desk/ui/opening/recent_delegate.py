"""Paints a recent pair: names, how far the review has come, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzaz_desk.ui.settings import recent_title

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.settings import Recent

_MARGIN = 12
_BAR_WIDTH = 96
_BAR_HEIGHT = 5


class RecentDelegate(QStyledItemDelegate):
    """Two lines of words, at the right a bar of what is decided."""

    RecentRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def progress(self, recent: Recent) -> str:
        """How far the review has come, and when the pair was last open."""
        day = QDate.fromString(recent.day, Qt.DateFormat.ISODate)
        when = QLocale().toString(day, "d MMM yyyy")
        left = self.tr("{0} of {1} left").format(recent.undecided, recent.total)
        if not recent.undecided:
            left = self.tr("all decided") if recent.total else self.tr("no findings")
        return f"{left} · {when}" if when else left

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines with air around them."""
        return QSize(200, 2 * option.fontMetrics.height() + 20)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one pair."""
        recent: Recent = index.data(self.RecentRole)
        painter.save()
        states = QStyle.StateFlag
        if option.state & (states.State_Selected | states.State_MouseOver | states.State_HasFocus):
            is_selected = bool(option.state & states.State_Selected)
            shade = self._theme.colour("selection" if is_selected else "alternate")
            painter.fillRect(option.rect, shade)
        box = option.rect.adjusted(_MARGIN, 9, -2 * _MARGIN - _BAR_WIDTH, -9)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        title = painter.fontMetrics().elidedText(
            recent_title(recent.paths), Qt.TextElideMode.ElideMiddle, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom, self.progress(recent))
        self._paint_bar(painter, option, recent)
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(self._theme.colour("hairline"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, recent: Recent) -> None:
        right, middle = option.rect.right() - _MARGIN, option.rect.center().y()
        bar = QRectF(right - _BAR_WIDTH, middle - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hairline"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        share = (recent.total - recent.undecided) / recent.total if recent.total else 1.0
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(bar.adjusted(0, 0, -bar.width() * (1 - share), 0), 2.5, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
