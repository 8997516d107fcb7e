"""Python's cyclic garbage collector and its threads, held so that the main thread can paint.

The collector runs in whichever thread happens to allocate. On a worker thread it could free Qt
objects that only the main thread may touch, and end the process.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

_NOT_BEFORE_MS = 500
# A fiftieth of what Python takes: a paint that calls Qt a hundred times would else wait half a
# second for its turns while a worker computes.
_TURN_SECONDS = 0.0001
# More objects than this take longer to look through than a frame may last.
_MOST_AT_ONCE = 20_000
_OLDEST = 2


class MainThreadCollector(QObject):
    """Collects garbage on the main thread, half a second after enough of it was made.

    It looks whenever the main thread has nothing left to do. While nothing happens, no garbage
    is made and nothing is looked at: no timer runs, and the machine may sleep.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_NOT_BEFORE_MS, singleShot=True)
        self._timer.timeout.connect(self.collect)
        self._is_started = False
        self._turn = sys.getswitchinterval()

    def start(self) -> None:
        """Take the collector over from Python, and let threads take turns more often."""
        gc.disable()
        sys.setswitchinterval(_TURN_SECONDS)
        if not self._is_started:
            QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_about_to_block)
        self._is_started = True

    def stop(self) -> None:
        """Give both back to Python."""
        if self._is_started:
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._on_about_to_block)
        self._is_started = False
        self._timer.stop()
        sys.setswitchinterval(self._turn)
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold has been passed.

        Where very many objects have come since the last time, they are a text that is opened: plain
        values that hold no rings and go when nobody refers to them. They are looked at no more.
        """
        if gc.get_count()[0] > _MOST_AT_ONCE:
            gc.freeze()
            return
        oldest = _oldest_due()
        if oldest < 0:
            return
        if oldest == _OLDEST and len(gc.get_objects(_OLDEST)) > _MOST_AT_ONCE:
            gc.collect(_OLDEST - 1)
            gc.freeze()
        else:
            gc.collect(oldest)

    def _on_about_to_block(self) -> None:
        if not self._timer.isActive() and _oldest_due() >= 0:
            self._timer.start()


def _oldest_due() -> int:
    """The oldest generation whose threshold has been passed, -1 for none."""
    pairs = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    return max((age for age, (count, threshold) in pairs if count > threshold > 0), default=-1)
