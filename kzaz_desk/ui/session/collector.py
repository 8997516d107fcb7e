"""Python's cyclic garbage collector and its threads, held so that the main thread can paint.

The collector runs in whichever thread happens to allocate. On a worker thread it could free Qt
objects that only the main thread may touch, and end the process.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
# A tenth of what Python takes: a paint that calls Qt a hundred times would else wait half a
# second for its turns while a worker computes.
_TURN_SECONDS = 0.0005
# More old objects than this take longer to look through than a frame may last.
_MOST_AT_ONCE = 40_000
_OLDEST = 2


class MainThreadCollector(QObject):
    """Collects garbage by a timer of the main thread while it is started."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._turn = sys.getswitchinterval()

    def start(self) -> None:
        """Take the collector over from Python, and let threads take turns more often."""
        gc.disable()
        sys.setswitchinterval(_TURN_SECONDS)
        self._timer.start()

    def stop(self) -> None:
        """Give both back to Python."""
        self._timer.stop()
        sys.setswitchinterval(self._turn)
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold has been passed.

        Where very many objects have grown old since the last time, they are an opened text: plain
        values that hold no rings and go when nobody refers to them. They are looked at no more.
        """
        pairs = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [age for age, (count, threshold) in enumerate(pairs) if count > threshold > 0]
        if not due:
            return
        if max(due) == _OLDEST and len(gc.get_objects(_OLDEST)) > _MOST_AT_ONCE:
            gc.collect(_OLDEST - 1)
            gc.freeze()
        else:
            gc.collect(max(due))
