"""A button that gives way: words without room end in an ellipsis and stand whole in the tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

_LEAST_LETTERS = 8
_FRAME = 5


class ElidedButton(QToolButton):
    """A button with words that may become narrower than they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The words and what frames them: styles keep room for a picture where there is none."""
        whole = super().sizeHint()
        if not self.icon().isNull():
            return whole
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * _FRAME, whole.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for some letters."""
        whole = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS + 2 * _FRAME
        return QSize(min(whole.width(), least), whole.height())

    @property
    def shown(self) -> str:
        """The words as they are painted."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        room = self.width() - 2 * _FRAME
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    @property
    def tip(self) -> str:
        """What the button does; before it the words, where they are cut."""
        cut = self.text() if self.shown != self.text() else ""
        return "\n".join(filter(None, (cut, self.toolTip())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as much of the words as there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def event(self, event: QEvent) -> bool:
        """Say the whole words over a button that shows a part of them."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip, self)
            return True
        return super().event(event)
