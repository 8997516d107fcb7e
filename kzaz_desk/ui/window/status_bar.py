"""The status bar: a sentence that ends well where room ends, and fields that make room for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStatusBar,
    QStyle,
    QStyleOption,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_FIELDS_SHARE = 0.68
_MARGIN = 8
_PADDING = 9


class StatusField(QToolButton):
    """A button as wide as its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The words and a little around them: styles want room for a picture too."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * _PADDING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words of a field are never cut."""
        return self.sizeHint()


class FieldRow(QWidget):
    """Fields side by side; those without room wait in a menu at the end of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranks: dict[QToolButton, int] = {}
        self._wanted: set[QToolButton] = set()
        self._measured: list[int] = []
        self.more = StatusField()
        self.more.setText("»")
        self.more.setToolTip(self.tr("More fields"))
        self.more.setAccessibleName(self.tr("More fields"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.more)

    def add(self, field: QToolButton, rank: int) -> None:
        """Put a field at the end.

        Args:
            field: A button with words.
            rank: 0 for the field that stays longest where room is short.
        """
        self._ranks[field] = rank
        self._layout.insertWidget(self._layout.count() - 1, field)

    def want(self, field: QToolButton, *, wanted: bool) -> None:
        """Say whether a field has something to tell; `fit` shows it."""
        (self._wanted.add if wanted else self._wanted.discard)(field)

    def waiting(self) -> list[QToolButton]:
        """The fields that wait in the menu."""
        return [field for field in self._ranks if field in self._wanted and field.isHidden()]

    def event(self, event: QEvent) -> bool:
        """Fit anew when words change, as they do with the language."""
        if event.type() == QEvent.Type.LayoutRequest and self._measure() != self._measured:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Show the fields for which there is room, the most important ones first."""
        self._measured = self._measure()
        shown = self._fitting(self.maximumWidth())
        for field in self._ranks:
            field.setVisible(field in shown)
        self.more.setVisible(len(shown) < len(self._wanted))
        self.updateGeometry()

    def _measure(self) -> list[int]:
        return [field.sizeHint().width() for field in self._ranks if field in self._wanted]

    def _fitting(self, room: int) -> set[QToolButton]:
        by_rank = sorted(self._wanted, key=self._ranks.__getitem__)
        widths = {field: field.sizeHint().width() for field in by_rank}
        if sum(widths.values()) <= room:
            return set(by_rank)
        shown: set[QToolButton] = set()
        left = room - self.more.sizeHint().width()
        for field in by_rank:
            if widths[field] <= left:
                shown.add(field)
                left -= widths[field]
        return shown

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for field in self.waiting():
            action = menu.addAction(field.text())
            action.setEnabled(field.isEnabled())
            action.triggered.connect(partial(self._press, field))

    def _press(self, field: QToolButton) -> None:
        """Do what a click on the field would do, were it seen."""
        if (own := field.menu()) is not None:
            own.popup(self.more.mapToGlobal(QPoint(0, 0)))
        else:
            field.click()


class StatusBar(QStatusBar):
    """Shows a sentence as far as it goes; the whole one is in the tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FieldRow()
        self.setSizeGripEnabled(False)
        self.addPermanentWidget(self.fields)
        self.messageChanged.connect(self.update)

    @property
    def shown(self) -> str:
        """The sentence as it is painted."""
        metrics, room = self.fontMetrics(), self._room().width()
        return metrics.elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room)

    @property
    def tip(self) -> str:
        """The whole sentence where it is cut, else nothing."""
        words = self.currentMessage()
        return words if self.shown != words else ""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the fields their share of the width."""
        super().resizeEvent(event)
        self.fields.setMaximumWidth(int(self.width() * _FIELDS_SHARE))
        self.fields.fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fields give way, so the bar never widens the window."""
        more = self.fields.more.sizeHint().width()
        return QSize(2 * more, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sentence; the fields paint themselves."""
        painter, option = QStylePainter(self), QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option)
        painter.setPen(self.palette().windowText().color())
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._room(), where, self.shown)

    def event(self, event: QEvent) -> bool:
        """Say the whole sentence where it is cut."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            is_over = self._room().contains(event.pos())
            QToolTip.showText(event.globalPos(), self.tip if is_over else "", self)
            return True
        return super().event(event)

    def _room(self) -> QRect:
        end = self.fields.x() if self.fields.isVisible() else self.width()
        return QRect(_MARGIN, 0, max(0, end - 2 * _MARGIN), self.height())
