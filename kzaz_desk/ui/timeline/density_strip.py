"""How many events each year, month or day has, as a thin strip to brush a period with."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kzaz_desk.ui.look.notches import Notches
from kzaz_desk.ui.timeline.axis import Axis, axis_of
from kzaz_desk.ui.timeline.axis_painter import Scale, paint_axis
from kzaz_desk.ui.timeline.brush import Brush, Grip
from kzaz_desk.ui.timeline.event_words import period_text, step_text
from kzaz_desk.ui.timeline.units import Stretch, Unit, touches
from kzaz_desk.ui.timeline.zoom import Zoom

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from kzaz_desk.domain.review import Event
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.timeline.units import Period

_HEIGHT = 54
_SIDE = 10
_EDGE = 4
_SHAPES = {
    Grip.NONE: Qt.CursorShape.IBeamCursor,
    Grip.FIRST: Qt.CursorShape.SizeHorCursor,
    Grip.LAST: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
}
_NEARER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_FURTHER = Qt.Key.Key_Minus


class DensityStrip(QWidget):
    """A histogram over the time; a drag brushes a period, a double click takes it away.

    The brush has edges to pull and can be moved as a whole; the wheel moves it, with Ctrl it
    zooms. A year that is brushed alone is looked into by one notch more, by plus or by a second
    click: its months stand on the strip then, and likewise the days of a month. What is brushed is
    what the list and the texts show. Kazakh events stand above the line, Russian ones below it,
    longer times as bands that fade where they are open.

    Signals:
        period_brushed: First and last day, or None for all.
    """

    period_brushed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: tuple[Mapping[int, int], Axis] = ({}, Axis())
        self._events: Sequence[Event] = ()
        self._counts: Mapping[int, int] = {}
        self._axis = Axis()
        self._zoom = Zoom()
        self._pressed: int | None = None
        self._grip, self._has_moved = Grip.NONE, False
        self._held = Brush((0, 0))
        self._wheel = Notches()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Events over time"))
        theme.changed.connect(self.update)

    @property
    def period(self) -> Period | None:
        """The brushed days, first and last; None for all."""
        return self._zoom.period

    @property
    def unit(self) -> Unit:
        """What a step on the strip is now."""
        return self._zoom.shown.unit

    def show_axis(
        self,
        counts: Mapping[int, int],
        axis: Axis,
        unit: Unit = Unit.YEAR,
        events: Sequence[Event] = (),
    ) -> None:
        """Show other events; what is brushed stays.

        Args:
            counts: How many begin in each step.
            axis: How they stand on the axis.
            unit: What a step is.
            events: The events themselves, to look at a part of them more closely.
        """
        self._all, self._events = (counts, axis), events
        whole = Stretch(unit, min(counts, default=1), max(counts, default=1))
        before, self._zoom = self._zoom, self._zoom.over(whole)
        self._look()
        self._tell(before)

    def brush(self, period: Period) -> None:
        """Brush a period, first and last day."""
        self._go_to(self._zoom.at(period))

    def clear_period(self) -> None:
        """Take the brush away."""
        self._go_to(self._zoom.with_brush(None))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One thin line."""
        return QSize(200, _HEIGHT + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As thin as that at least."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bars, the brush and the ends of the scale."""
        painter = QPainter(self)
        if self._all[0]:
            self._paint_brush(painter)
            paint_axis(painter, self._axis, self._scale(), self._theme)
            self._paint_scale(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("text"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to brush, or take hold of the brush: an edge of it, or all of it."""
        if self._all[0] and event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._grip, self._pressed = self._grip_at(x), self._step_at(x)
            self._held = self._zoom.brush
            self._has_moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Brush on, or tell the year, month or day under the pointer."""
        if not self._all[0]:
            return
        step = self._step_at(event.position().x())
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._has_moved = self._has_moved or step != self._pressed
            if self._has_moved or self._grip is Grip.NONE:
                self._brush(self._held.drawn(self._grip, self._pressed, step))
        else:
            self.setCursor(_SHAPES[self._grip_at(event.position().x())])
            when = step_text(self.unit.first_day(step), self.unit)
            tip = self.tr("{0} – events: {1}").format(when, self._counts.get(step, 0))
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the brush; a click alone brushes one step, a second one looks into it."""
        if self._pressed is not None:
            step = self._step_at(event.position().x())
            if self._has_moved:
                self._brush(self._held.drawn(self._grip, self._pressed, step))
            elif self._zoom.brushed == (step, step):
                self._go_to(self._zoom.into(step))
            elif self._grip in (Grip.NONE, Grip.WHOLE):
                self._brush((step, step))
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move the brush through the time; with Ctrl make it shorter or longer where it is."""
        notches = self._wheel.notches(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._all[0]:
            for _ in range(abs(notches)):
                self._zoom_at(self._step_at(event.position().x()), is_nearer=notches > 0)
            event.accept()
        elif self._zoom.brushed is not None:
            self._brush(self._zoom.brush.moved(-notches))
            event.accept()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show all the time again."""
        self._pressed = None
        self.clear_period()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right move the brush, with Shift its end; plus and minus zoom.

        Escape takes the brush away.
        """
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if key == Qt.Key.Key_Escape and self._zoom.brushed:
            self.clear_period()
        elif step and self._all[0]:
            is_end_only = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step_by(step, is_end_only=is_end_only)
        elif self._all[0] and (key in _NEARER or key == _FURTHER):
            shown = self._zoom.shown
            first, last = self._zoom.brushed or (shown.first, shown.last)
            self._zoom_at((first + last) // 2, is_nearer=key in _NEARER)
        else:
            super().keyPressEvent(event)

    def _step_by(self, step: int, *, is_end_only: bool) -> None:
        shown = self._zoom.shown
        first, last = self._zoom.brushed or (shown.first, shown.first - step)
        first = first if is_end_only else first + step
        last = max(first, last + step)
        if shown.first <= first and last <= shown.last:
            self._brush((first, last))

    def _zoom_at(self, step: int, *, is_nearer: bool) -> None:
        self._go_to(self._zoom.nearer(step) if is_nearer else self._zoom.further(step))

    def _brush(self, steps: tuple[int, int]) -> None:
        self._go_to(self._zoom.with_brush(steps))

    def _go_to(self, zoom: Zoom) -> None:
        if zoom != self._zoom:
            before, self._zoom = self._zoom, zoom
            if before.shown != zoom.shown:  # else the same events, as on every step of a drag
                self._look()
            self._tell(before)

    def _look(self) -> None:
        """Put what is in the stretch that is looked at on the axis."""
        shown = self._zoom.shown
        if self._zoom.is_whole:
            self._counts, self._axis = self._all
        else:
            events = [event for event in self._events if touches(event, shown.period)]
            days = (event.begin or event.end_date for event in events)
            self._counts = Counter(shown.unit.step(day) for day in days if day is not None)
            self._axis = axis_of(events, shown.unit)
        first, last = (step_text(day, shown.unit) for day in shown.period)
        words = self.tr("{0} to {1}").format(first, last) if self._all[0] else ""
        self.setAccessibleDescription(words)

    def _tell(self, before: Zoom) -> None:
        """Paint the brush, and tell of another period."""
        self.update()
        if before.period != self._zoom.period:
            self.period_brushed.emit(self._zoom.period)

    def _grip_at(self, x: float) -> Grip:
        """What of the brush is under the pointer."""
        if self._zoom.brushed is None:
            return Grip.NONE
        scale, (first, last) = self._scale(), self._zoom.brushed
        left, right = scale.x(first), scale.x(last + 1)
        if abs(x - left) <= _EDGE or abs(x - right) <= _EDGE:
            return Grip.FIRST if abs(x - left) < abs(x - right) else Grip.LAST
        return Grip.WHOLE if left < x < right else Grip.NONE

    def _step_at(self, x: float) -> int:
        scale = self._scale()
        share = (x - _SIDE) / max(1, self.width() - 2 * _SIDE)
        return min(scale.last, max(scale.first, scale.first + int(share * scale.steps)))

    def _paint_brush(self, painter: QPainter) -> None:
        if self._zoom.brushed is None:
            return
        scale, (first, last) = self._scale(), self._zoom.brushed
        box = QRectF(scale.x(first), 0, scale.x(last + 1) - scale.x(first), _HEIGHT)
        painter.fillRect(box, self._theme.colour("selection"))
        for edge in (box.left(), box.right()):
            painter.fillRect(QRectF(edge - 1, 0, 2, _HEIGHT), self._theme.colour("muted"))

    def _scale(self) -> Scale:
        box = QRectF(_SIDE, 0, self.width() - 2 * _SIDE, _HEIGHT)
        return Scale(box, self._zoom.shown.first, self._zoom.shown.last)

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setPen(self._theme.colour("muted"))
        box = QRectF(_SIDE, _HEIGHT + 1, self.width() - 2 * _SIDE, self.fontMetrics().height())
        left, right = (self._end_text(day) for day in self._zoom.shown.period)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, left)
        if left != right:
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, right)
        if self.period is not None:
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, period_text(self.period))

    def _end_text(self, day: date) -> str:
        """What an end of the scale is called; shortly where the period stands between them."""
        if self.unit is Unit.YEAR or self.period is None:
            return step_text(day, self.unit)
        if self.unit is Unit.DAY and not self._zoom.is_whole:
            return str(day.day)
        if self.unit is Unit.DAY:
            return QLocale().toString(
                QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat
            )
        return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
