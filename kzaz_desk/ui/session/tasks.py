"""Work off the main thread: the only module with threads."""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal

from kzaz_desk.domain.progress import Cancelled, Stage
from kzaz_desk.ui.session.right_of_way import RightOfWay

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor

REPORT_EVERY = 0.05


class Work(Protocol):
    """A plain function of the floors below, run on a worker thread."""

    def __call__(self, monitor: Monitor, on_partial: Callable[[Any], None], /) -> Any:
        """The result; `on_partial` may be handed immutable values on the way."""
        ...


class _Monitor:
    """Passes reports on, at most one in `REPORT_EVERY` seconds; raises if cancelled.

    The first of each stage and the first that a stage is done pass at once, but no others: some
    stages report to be done for each of thousands of things.

    Who reports waits while the main thread has the right of way.
    """

    def __init__(self, reported: Callable[[str, float], None], way: RightOfWay) -> None:
        self._reported = reported
        self._way = way
        self._cancelled = Event()
        self._goes_on = Event()
        self._goes_on.set()
        self._known: set[tuple[str, bool]] = set()
        self._due = 0.0

    def cancel(self) -> None:
        self._cancelled.set()
        self._goes_on.set()

    def pause(self, *, on: bool) -> None:
        """Let the work wait where it reports next, or go on."""
        if on and not self.is_cancelled:
            self._goes_on.clear()
        else:
            self._goes_on.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def report(self, stage: Stage, fraction: float) -> None:
        self._goes_on.wait()
        self._way.give()
        if self.is_cancelled:
            raise Cancelled(str(stage))
        now, news = monotonic(), (str(stage), fraction >= 1.0)
        if news not in self._known or now >= self._due:
            self._known.add(news)
            self._due = now + REPORT_EVERY
            self._reported(str(stage), fraction)


class _Runnable(QRunnable):
    """Owns no QObject: the pool deletes it on the worker thread."""

    def __init__(
        self,
        work: Work,
        monitor: _Monitor,
        on_partial: Callable[[Any], None],
        on_end: Callable[[Any, Exception | None], None],
    ) -> None:
        super().__init__()
        self._work = work
        self._monitor = monitor
        self._on_partial = on_partial
        self._on_end = on_end

    def run(self) -> None:
        try:
            result = self._work(self._monitor, self._on_partial)
        except Exception as error:  # noqa: BLE001 - handed to the main thread
            self._on_end(None, error)
        else:
            self._on_end(result, None)


class TaskRunner(QObject):
    """Runs one piece of work at a time off the main thread; the newest wins.

    All signals arrive on the main thread. Starting anew or cancelling makes whatever the older
    work still reports fall silent, at once, however long it takes to stop.

    Signals:
        progressed: Stage and fraction 0 to 1.
        partial_arrived: A value handed out on the way.
        finished: The result.
        failed: The exception, never `Cancelled`.
        cancelled: The user stopped the work.
    """

    progressed = Signal(str, float)
    partial_arrived = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    _reported = Signal(int, str, float)
    _given = Signal(int, object)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._serial = 0
        self._way = RightOfWay.of_application()
        self._monitor: _Monitor | None = None
        self._discards: dict[int, Callable[[Any], None]] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._given.connect(self._on_given, queued)
        self._ended.connect(self._on_ended, queued)

    @property
    def is_running(self) -> bool:
        """True while the newest work has neither ended nor been cancelled."""
        return self._monitor is not None

    def start(self, work: Work, *, discard: Callable[[Any], None] | None = None) -> None:
        """Run `work`; what was running is told to stop and falls silent.

        Args:
            work: What to run.
            discard: Given the result if it comes too late for anybody to want it.
        """
        self._silence()
        self._serial += 1
        if discard is not None:
            self._discards[self._serial] = discard
        serial = self._serial
        self._monitor = _Monitor(
            lambda stage, done: self._reported.emit(serial, stage, done), self._way
        )
        self._pool.start(
            _Runnable(
                work,
                self._monitor,
                lambda value: self._given.emit(serial, value),
                lambda result, error: self._ended.emit(serial, result, error),
            )
        )

    def pause(self, *, on: bool) -> None:
        """Let the work wait where it reports next, or go on; work started later is not paused."""
        if self._monitor is not None:
            self._monitor.pause(on=on)

    def cancel(self) -> None:
        """Stop the work; `cancelled` is emitted at once if there was any."""
        if self.is_running:
            self._silence()
            self.cancelled.emit()

    def silence(self) -> None:
        """Stop the work without a word and without waiting."""
        self._silence()

    def close(self) -> None:
        """Stop the work without a word and wait until the threads have ended."""
        self._silence()
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self)

    def _silence(self) -> None:
        if self._monitor is not None:
            self._monitor.cancel()
        self._monitor = None

    def _is_late(self, serial: int) -> bool:
        return self._monitor is None or serial != self._serial

    def _on_reported(self, serial: int, stage: str, fraction: float) -> None:
        if not self._is_late(serial):
            self.progressed.emit(stage, fraction)

    def _on_given(self, serial: int, value: object) -> None:
        if not self._is_late(serial):
            with self._way.taken():
                self.partial_arrived.emit(value)

    def _on_ended(self, serial: int, result: object, error: Exception | None) -> None:
        discard = self._discards.pop(serial, None)
        if self._is_late(serial):
            if discard is not None and error is None:
                discard(result)
            return
        self._monitor = None
        if error is None:
            with self._way.taken():
                self.finished.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


class TaskQueue(QObject):
    """Runs pieces of work off the main thread, one after the other, in the order given.

    Nothing is dropped, nothing overtakes. All signals arrive on the main thread.

    Signals:
        finished: The result of one piece.
        failed: The exception of one piece.
    """

    finished = Signal(object)
    failed = Signal(object)

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._monitor = _Monitor(_silent, RightOfWay.of_application())
        self._waiting = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """True if all work is done and told of."""
        return self._waiting == 0

    def add(self, work: Callable[[], Any]) -> None:
        """Run `work` after all that was added before."""
        self._waiting += 1
        self._pool.start(
            _Runnable(
                lambda _monitor, _on_partial: work(),
                self._monitor,
                _silent,
                self._ended.emit,
            )
        )

    def wait(self) -> None:
        """Return when all that was added is done and told of."""
        while not self.is_idle:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)

    def _on_ended(self, result: object, error: Exception | None) -> None:
        self._waiting -= 1
        if error is None:
            self.finished.emit(result)
        else:
            self.failed.emit(error)


def _silent(*_: object) -> None:
    return
