"""Python's cyclic garbage collector, kept on the main thread.

The collector runs in whichever thread happens to allocate. On a worker thread it could free Qt
objects that only the main thread may touch, and end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class MainThreadCollector(QObject):
    """Collects garbage by a timer of the main thread while it is started."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take the collector over from Python."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold has been passed."""
        pairs = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [age for age, (count, threshold) in enumerate(pairs) if count > threshold > 0]
        if due:
            gc.collect(max(due))
