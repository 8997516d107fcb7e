"""Overview ruler: all marks of both sides on one strip, as high as the view."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from kzaz_desk.ui.look.theme import Colours, Theme

WIDTH = 18
_LEAST = 3


class RulerSort(IntEnum):
    """What a mark on the ruler stands for; the higher wins where two fall on one line."""

    UNPAIRED = 0
    STRUCTURE = 1
    HIT = 2
    CHANGE = 3
    DECIDED = 4
    INFO = 5
    WARNING = 6
    ERROR = 7
    CONFLICT = 8
    BOOKMARK = 9
    COMMENT = 10


RULER_SORTS = {
    Severity.ERROR: RulerSort.ERROR,
    Severity.WARNING: RulerSort.WARNING,
    Severity.INFO: RulerSort.INFO,
}
# Severity is told by width, so no colour is needed.
_SHARES = {
    RulerSort.ERROR: 1.0,
    RulerSort.WARNING: 0.67,
    RulerSort.INFO: 0.34,
    RulerSort.DECIDED: 0.67,
    RulerSort.STRUCTURE: 0.34,
    RulerSort.HIT: 1.0,
    RulerSort.CHANGE: 1.0,
    RulerSort.UNPAIRED: 1.0,
    RulerSort.CONFLICT: 1.0,
    RulerSort.BOOKMARK: 1.0,
    RulerSort.COMMENT: 1.0,
}


@dataclass(frozen=True, slots=True)
class RulerMark:
    """A mark on the ruler.

    Attributes:
        lang: Lane.
        sort: What it stands for.
        start: Upper edge as share of all rows' height, 0 to 1.
        stop: Lower edge, likewise.
    """

    lang: Lang
    sort: RulerSort
    start: float
    stop: float


class OverviewRuler(QWidget):
    """Shows where marks are; a click or a drag asks to go there.

    Signals:
        jump_requested: Share of the height that the user wants to see.
        wheel_turned: The `QWheelEvent`, for what the ruler stands beside.
    """

    jump_requested = Signal(float)
    wheel_turned = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[RulerMark, ...] = ()
        self._frame = (0.0, 1.0)
        self._left = Lang.KK
        self._picture: QPixmap | None = None
        self.is_wanted = True
        self._describe: Callable[[float], str] = lambda _share: ""
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the findings"))
        theme.changed.connect(self._on_theme_changed)

    @property
    def marks(self) -> tuple[RulerMark, ...]:
        """What is shown."""
        return self._marks

    @property
    def frame(self) -> tuple[float, float]:
        """Upper and lower edge of the part in view, as shares of all rows' height."""
        return self._frame

    def describe_with(self, describe: Callable[[float], str]) -> None:
        """Set what gives the tooltip for a share of the height."""
        self._describe = describe

    def set_marks(self, marks: Iterable[RulerMark], *, left: Lang) -> None:
        """Show other marks; `left` is the language of the left lane."""
        self._marks = tuple(sorted(marks, key=lambda mark: mark.sort))
        self._left = left
        self._picture = None
        self.update()

    def set_frame(self, start: float, stop: float) -> None:
        """Show which part is in view, as shares of all rows' height."""
        if (start, stop) != self._frame:
            self._frame = (start, stop)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as two lanes."""
        return QSize(WIDTH, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the cached picture and the frame of the view."""
        if self._picture is None:
            self._picture = self._paint_picture()
        colours = self._theme.colours
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        start, stop = (share * self.height() for share in self._frame)
        height = max(8.0, stop - start)
        frame = QRectF(0.5, min(start, self.height() - height) + 0.5, WIDTH - 1, height - 1)
        shade = QColor(colours.text)
        shade.setAlphaF(0.10)
        painter.setBrush(shade)
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def _paint_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        colours = self._theme.colours
        picture.fill(QColor(colours.alternate))
        painter = QPainter(picture)
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(colours.hairline))
        for mark in self._seen_marks():
            self._paint_mark(painter, mark, colours)
        painter.end()
        return picture

    def _seen_marks(self) -> Iterable[RulerMark]:
        """The marks without those that would be painted over one another; worst last."""
        height = self.height()
        return {
            (mark.lang, mark.sort, round(mark.start * height), round(mark.stop * height)): mark
            for mark in self._marks
        }.values()

    def _paint_mark(self, painter: QPainter, mark: RulerMark, colours: Colours) -> None:
        lane = (WIDTH - 4) / 2
        left = 2.0 if mark.lang is self._left else 3.0 + lane
        top = round(mark.start * self.height())
        height = max(_LEAST, round((mark.stop - mark.start) * self.height()))
        width = max(3.0, (lane - 1) * _SHARES[mark.sort])
        box = QRectF(left, min(top, self.height() - height), width, height)
        if mark.sort is RulerSort.UNPAIRED:
            painter.fillRect(box, QColor(colours.hatch))
            painter.fillRect(box, Qt.BrushStyle.BDiagPattern)
        elif mark.sort is RulerSort.STRUCTURE:
            painter.fillRect(box, QColor(colours.muted))
        elif mark.sort is RulerSort.DECIDED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accepted.colour), 1))
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        elif mark.sort is RulerSort.HIT:
            painter.fillRect(QRectF(left, box.top(), lane, 2), QColor(colours.text))
        elif mark.sort is RulerSort.CHANGE:
            for y in (box.top(), box.top() + 2):
                painter.fillRect(QRectF(left, y, lane, 1), QColor(colours.altered.colour))
        elif mark.sort is RulerSort.CONFLICT:
            _paint_arrowheads(painter, QRectF(left, box.center().y() - 4, lane - 1, 8), colours)
        elif mark.sort is RulerSort.BOOKMARK:
            painter.fillRect(QRectF(0, box.top(), WIDTH, 2), QColor(colours.accent))
        elif mark.sort is RulerSort.COMMENT:
            _paint_dot(painter, QPointF(WIDTH / 2, box.center().y()), colours)
        else:
            severity = next(s for s, sort in RULER_SORTS.items() if sort is mark.sort)
            painter.fillRect(box, QColor(colours.severities[severity].colour))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture anew."""
        self._picture = None
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to where the user pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The way was gone with the press; nothing below may take the release."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the view; Qt itself would stop at a scroll area's edge."""
        self.wheel_turned.emit(event)

    def event(self, event: QEvent) -> bool:
        """Show what is at the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._describe(self._share(event.y())), self)
            return True
        return super().event(event)

    def _ask(self, y: float) -> None:
        self.jump_requested.emit(self._share(y))

    def _share(self, y: float) -> float:
        return min(1.0, max(0.0, y / max(1, self.height())))

    def _on_theme_changed(self) -> None:
        self._picture = None
        self.update()


def _paint_dot(painter: QPainter, centre: QPointF, colours: Colours) -> None:
    """A dot between the lanes, with a rim so that it stands out of the marks below it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.page), 1))
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(centre, 3.5, 3.5)
    painter.restore()


def _paint_arrowheads(painter: QPainter, box: QRectF, colours: Colours) -> None:
    """Two heads that point away from each other, as those of the sign for a conflict."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.text))
    middle, half = box.center().y(), box.height() / 2
    for edge, inner in (
        (box.left(), box.center().x() - 0.5),
        (box.right(), box.center().x() + 0.5),
    ):
        head = [QPointF(inner, middle - half), QPointF(inner, middle + half)]
        painter.drawPolygon(QPolygonF([QPointF(edge, middle), *head]))
    painter.restore()
