"""Python's cyclic garbage collector, kept on the main thread.

The collector runs in whichever thread happens to allocate. On a worker thread it could free Qt
objects that only the main thread may touch, and end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

_NOT_BEFORE_MS = 500


class MainThreadCollector(QObject):
    """Collects garbage on the main thread, half a second after enough of it was made.

    It looks whenever the main thread has nothing left to do; while nothing happens, no garbage
    is made, nothing is looked at, and the machine may sleep.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_NOT_BEFORE_MS, singleShot=True)
        self._timer.timeout.connect(self.collect)
        self._is_started = False

    def start(self) -> None:
        """Take the collector over from Python."""
        gc.disable()
        if not self._is_started:
            QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_about_to_block)
        self._is_started = True

    def stop(self) -> None:
        """Give the collector back to Python."""
        if self._is_started:
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._on_about_to_block)
        self._is_started = False
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold has been passed."""
        oldest = _oldest_due()
        if oldest >= 0:
            gc.collect(oldest)

    def _on_about_to_block(self) -> None:
        if not self._timer.isActive() and _oldest_due() >= 0:
            self._timer.start()


def _oldest_due() -> int:
    """The oldest generation whose threshold has been passed, -1 for none."""
    pairs = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    return max((age for age, (count, threshold) in pairs if count > threshold > 0), default=-1)
