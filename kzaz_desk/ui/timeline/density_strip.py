"""How many events each year has, as a thin strip to brush a period with."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from kzaz_desk.ui.look.theme import Theme

_HEIGHT = 46
_SIDE = 10
_MOST_BINS = 120


class DensityStrip(QWidget):
    """A histogram over the years; a drag brushes a period, a double click takes it away.

    Signals:
        period_brushed: First and last year, or None for all.
    """

    period_brushed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Counter[int] = Counter()
        self._first, self._last = 0, 0
        self._period: tuple[int, int] | None = None
        self._pressed: int | None = None
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

    def show_years(self, counts: Mapping[int, int]) -> None:
        """Show how many events begin in each year."""
        self._counts = Counter(counts)
        self._first = min(self._counts, default=0)
        self._last = max(self._counts, default=0)
        self.setAccessibleDescription(
            self.tr("{0} to {1}").format(self._first, self._last) if self._counts else ""
        )
        self.update()

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
            self._paint_bars(painter)
            self._paint_scale(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to brush."""
        if self._counts and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._year_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Brush on, or tell the year under the pointer."""
        if not self._counts:
            return
        year = self._year_at(event.position().x())
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._set_period((min(self._pressed, year), max(self._pressed, year)))
        else:
            tip = self.tr("{0} – events: {1}").format(year, self._counts[year])
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the brush; a click alone brushes one year."""
        if self._pressed is not None:
            year = self._year_at(event.position().x())
            self._set_period((min(self._pressed, year), max(self._pressed, year)))
        self._pressed = None

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

    def _paint_bars(self, painter: QPainter) -> None:
        step = max(1, -(-self._years() // _MOST_BINS))
        bins: Counter[int] = Counter()
        for year, count in self._counts.items():
            bins[(year - self._first) // step] += count
        most = max(bins.values())
        ink = QColor(self._theme.colours.accent)
        for at, count in bins.items():
            left = self._x(self._first + at * step)
            right = self._x(self._first + (at + 1) * step)
            height = max(3.0, (_HEIGHT - 10) * (count / most) ** 0.5)
            width = min(22.0, max(1.5, right - left - 1.5))
            painter.fillRect(QRectF(left, _HEIGHT - height, width, height), ink)
        painter.setPen(QPen(self._theme.colour("hairline"), 1))
        painter.drawLine(_SIDE, _HEIGHT, self.width() - _SIDE, _HEIGHT)

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
