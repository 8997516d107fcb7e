"""How many events each year has, as a thin strip to brush a period with."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kzaz_desk.ui.look.notches import Notches
from kzaz_desk.ui.timeline.axis import Axis
from kzaz_desk.ui.timeline.axis_painter import Scale, paint_axis
from kzaz_desk.ui.timeline.brush import Brush, Grip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from kzaz_desk.ui.look.theme import Theme

_HEIGHT = 54
_SIDE = 10
_EDGE = 4
_SHAPES = {
    Grip.NONE: Qt.CursorShape.IBeamCursor,
    Grip.FIRST: Qt.CursorShape.SizeHorCursor,
    Grip.LAST: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
}


class DensityStrip(QWidget):
    """A histogram over the years; a drag brushes a period, a double click takes it away.

    The brush has edges to pull and can be moved as a whole; the wheel moves it, with Ctrl it
    zooms. What is brushed is what the list and the texts show. Kazakh events stand above the line,
    Russian ones below it, times of many years as bands that fade where they are open.

    Signals:
        period_brushed: First and last year, or None for all.
    """

    period_brushed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Counter[int] = Counter()
        self._axis = Axis()
        self._first, self._last = 0, 0
        self._period: tuple[int, int] | None = None
        self._pressed: int | None = None
        self._grip, self._has_moved = Grip.NONE, False
        self._held = Brush((0, 0))
        self._wheel = Notches()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Events by year"))
        theme.changed.connect(self.update)

    @property
    def period(self) -> tuple[int, int] | None:
        """The brushed years, first and last; None for all."""
        return self._period

    def show_years(self, counts: Mapping[int, int], axis: Axis) -> None:
        """Show other events.

        Args:
            counts: How many begin in each year.
            axis: How they stand on the axis.
        """
        self._counts = Counter(counts)
        self._axis = axis
        self._first = min(self._counts, default=0)
        self._last = max(self._counts, default=0)
        self.setAccessibleDescription(
            self.tr("{0} to {1}").format(self._first, self._last) if self._counts else ""
        )
        self.update()

    def brush(self, period: tuple[int, int]) -> None:
        """Brush a period, first and last year."""
        self._set_period(period)

    def clear_period(self) -> None:
        """Take the brush away."""
        self._set_period(None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One thin line."""
        return QSize(200, _HEIGHT + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As thin as that at least."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bars, the brush and the ends of the scale."""
        painter = QPainter(self)
        if self._counts:
            self._paint_brush(painter)
            paint_axis(painter, self._axis, self._scale(), self._theme)
            self._paint_scale(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to brush, or take hold of the brush: an edge of it, or all of it."""
        if self._counts and event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._grip, self._pressed = self._grip_at(x), self._year_at(x)
            self._held = Brush((self._first, self._last), self._period)
            self._has_moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Brush on, or tell the year under the pointer."""
        if not self._counts:
            return
        year = self._year_at(event.position().x())
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._has_moved = self._has_moved or year != self._pressed
            if self._has_moved or self._grip is Grip.NONE:
                self._set_period(self._held.drawn(self._grip, self._pressed, year))
        else:
            self.setCursor(_SHAPES[self._grip_at(event.position().x())])
            tip = self.tr("{0} – events: {1}").format(year, self._counts[year])
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the brush; a click alone brushes one year."""
        if self._pressed is not None:
            year = self._year_at(event.position().x())
            if self._has_moved:
                self._set_period(self._held.drawn(self._grip, self._pressed, year))
            elif self._grip in (Grip.NONE, Grip.WHOLE):
                self._set_period((year, year))
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move the brush through the years; with Ctrl make it shorter or longer where it is."""
        steps = self._wheel.notches(event)
        brush = Brush((self._first, self._last), self._period)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._counts:
            for _ in range(abs(steps)):
                year = self._year_at(event.position().x())
                self._set_period(brush.zoomed(year, 1 if steps > 0 else -1))
                brush = Brush(brush.scale, self._period)
            event.accept()
        elif self._period is not None:
            self._set_period(brush.moved(-steps))
            event.accept()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show all years again."""
        self._pressed = None
        self.clear_period()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right move the brush by a year, with Shift its end; Escape takes it away."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape and self._period:
            self.clear_period()
        elif step and self._counts:
            first, last = self._period or (self._first, self._first - step)
            is_end_only = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            first = first if is_end_only else first + step
            last = max(first, last + step)
            if self._first <= first and last <= self._last:
                self._set_period((first, last))
        else:
            super().keyPressEvent(event)

    def _set_period(self, period: tuple[int, int] | None) -> None:
        if period != self._period:
            self._period = period
            self.update()
            self.period_brushed.emit(period)

    def _grip_at(self, x: float) -> Grip:
        """What of the brush is under the pointer."""
        if self._period is None:
            return Grip.NONE
        left, right = self._x(self._period[0]), self._x(self._period[1] + 1)
        if abs(x - left) <= _EDGE or abs(x - right) <= _EDGE:
            return Grip.FIRST if abs(x - left) < abs(x - right) else Grip.LAST
        return Grip.WHOLE if left < x < right else Grip.NONE

    def _years(self) -> int:
        return self._last - self._first + 1

    def _x(self, year: float) -> float:
        return _SIDE + (year - self._first) / self._years() * (self.width() - 2 * _SIDE)

    def _year_at(self, x: float) -> int:
        share = (x - _SIDE) / max(1, self.width() - 2 * _SIDE)
        return min(self._last, max(self._first, self._first + int(share * self._years())))

    def _paint_brush(self, painter: QPainter) -> None:
        if self._period is None:
            return
        first, last = self._period
        box = QRectF(self._x(first), 0, self._x(last + 1) - self._x(first), _HEIGHT)
        painter.fillRect(box, self._theme.colour("selection"))
        for edge in (box.left(), box.right()):
            painter.fillRect(QRectF(edge - 1, 0, 2, _HEIGHT), self._theme.colour("muted"))

    def _scale(self) -> Scale:
        box = QRectF(_SIDE, 0, self.width() - 2 * _SIDE, _HEIGHT)
        return Scale(box, self._first, self._last)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setPen(self._theme.colour("muted"))
        box = QRectF(_SIDE, _HEIGHT + 1, self.width() - 2 * _SIDE, self.fontMetrics().height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(self._first))
        if self._last != self._first:
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(self._last))
        if self._period is not None:
            first, last = self._period
            words = str(first) if first == last else f"{first} – {last}"
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, words)
