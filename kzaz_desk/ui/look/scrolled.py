"""A part of the window that scrolls where it is lower than what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LEAST_HEIGHT = 96


class Scrolled(QScrollArea):
    """Holds one widget: as wide as itself, as high as itself or higher."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the keyboard
        self._inner = inner
        self.setWidget(inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for other room when what it holds does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as what it holds can be, and low: the rest is reached by scrolling."""
        inner = self._inner.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inner.width() + bar, min(inner.height(), _LEAST_HEIGHT))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What it holds, whole."""
        return self._inner.sizeHint()


def fill_scrolled(panel: QWidget) -> QWidget:
    """Give a panel an inside that scrolls, and give the inside back to be filled."""
    inner = QWidget()
    around = QVBoxLayout(panel)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(Scrolled(inner))
    return inner
