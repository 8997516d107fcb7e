"""A caret that stops blinking once the user has seen where it is, so that the machine may sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

BLINKING_MS = 10_000


class CaretRest(QObject):
    """Lets the caret blink for some seconds in each text that the keyboard comes to."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._usual = app.cursorFlashTime()
        self._timer = QTimer(self, singleShot=True, interval=BLINKING_MS)
        self._timer.timeout.connect(self.stand_still)
        app.focusChanged.connect(self._on_focus_changed)

    def stand_still(self) -> None:
        """Show the caret without a break."""
        self._timer.stop()
        QApplication.setCursorFlashTime(0)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        has_caret = new is not None and new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if has_caret:
            QApplication.setCursorFlashTime(self._usual)
            self._timer.start()
        else:
            self._timer.stop()
