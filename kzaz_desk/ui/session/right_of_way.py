"""The main thread goes first: work on other threads waits while a frame is made.

PySide gives up the interpreter at every call of Qt and asks for it again after it. A thread that
computes meanwhile keeps it for its turn each time: a paint of 300 calls would last twice as long.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from collections.abc import Iterator

# Ten frames. Who waits longer waits for a main thread that does something else, perhaps for him.
_LONGEST_WAIT = 0.2


class RightOfWay(QObject):
    """One for all threads of an application: there is one interpreter that they share."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._is_free = Event()
        self._is_free.set()

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
        self._is_free.clear()
        try:
            yield
        finally:
            self._is_free.set()

    def give(self) -> None:
        """Wait while the main thread has it; called on other threads, often."""
        if not self._is_free.is_set():
            self._is_free.wait(_LONGEST_WAIT)
