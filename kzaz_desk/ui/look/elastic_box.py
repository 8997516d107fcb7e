"""A choice that gives way: its entries may be longer than the box is wide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

_LEAST_LETTERS = 10
_USUAL_LETTERS = 16
_FRAME = 36  # pixels around the words


class ElasticBox(QComboBox):
    """As wide as there is room for; the list that it opens is as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a usual entry, so that two boxes can stand side by side in a dock."""
        whole = super().sizeHint()
        usual = self.fontMetrics().averageCharWidth() * _USUAL_LETTERS + _FRAME
        return QSize(min(whole.width(), usual), whole.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for some letters."""
        whole = super().minimumSizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS + _FRAME
        return QSize(min(whole.width(), least), whole.height())

    @property
    def shown(self) -> str:
        """The chosen entry as it is painted."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), right, field.width())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as much of the entry as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @property
    def tip(self) -> str:
        """What the box chooses, and the chosen entry, of which it may show a part only."""
        return ": ".join(filter(None, (self.toolTip(), self.currentText())))

    def event(self, event: QEvent) -> bool:
        """Say the whole entry too."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip, self)
            return True
        return super().event(event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, wide enough for its longest entry."""
        self.view().setMinimumWidth(super().sizeHint().width())
        super().showPopup()
