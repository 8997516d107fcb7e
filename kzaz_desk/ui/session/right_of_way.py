"""The main thread goes first: work on other threads waits while it makes a frame.

PySide gives up the interpreter at every call of Qt and asks for it again after it. A thread that
computes meanwhile keeps it for its turn each time: a paint of 300 calls would last twice as long.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Ten frames. Who waits longer waits for a main thread that does something else, perhaps for him.
_LONGEST_WAIT = 0.2


class RightOfWay(QObject):
    """One for all threads of an application: there is one interpreter that they share."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._is_free = Event()
        self._is_free.set()
        # A dialog may open in the middle of a frame: while it waits for the user, threads go on.
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._is_free.set)

    @classmethod
    def of_application(cls) -> RightOfWay:
        """That of the application that runs, made when it is first asked for."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("There is no application.")
        found = application.findChild(cls)
        return found if isinstance(found, cls) else cls(application)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """The main thread's; others wait when they come to `give`, at most 0.2 s each time."""
        was_free = self._is_free.is_set()
        self._is_free.clear()
        try:
            yield
        finally:
            if was_free:
                self._is_free.set()

    def give(self) -> None:
        """Wait while the main thread has it; called on other threads, often."""
        if not self._is_free.is_set():
            self._is_free.wait(_LONGEST_WAIT)


class OwnTurn(QTimer):
    """Takes a step in a later turn of the event loop, with the right of way.

    What was shown before is painted first, and no thread makes the step late.
    """

    def __init__(self, step: Callable[[], None], parent: QObject, interval: int = 0) -> None:
        """Make one; `start` it for each step.

        Args:
            step: What is to be done.
            parent: Ends with this.
            interval: Milliseconds to wait.
        """
        super().__init__(parent, singleShot=True, interval=interval)
        self._step = step
        self._way = RightOfWay.of_application()
        self.timeout.connect(self._take)

    def _take(self) -> None:
        with self._way.taken():
            self._step()
