"""Keeps every edit in the project file, off the main thread and in order."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.errors import StoreError
from kzaz_desk.project.journal import Journal
from kzaz_desk.ui.session.tasks import TaskQueue

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.opened import Opened
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel


class Keeper(QObject):
    """Writes what the session model tells of; work that cannot be written goes on in memory.

    Signals:
        kept: Something was written, and nothing is waiting any more.
        failed: The `StoreError`; told once until writing works again.
        recovered: Everything is written again, after it had failed.
        saved_as: The `Path` of the file in which the work goes on.
        crashed: An exception that is a bug.
    """

    kept = Signal()
    failed = Signal(object)
    recovered = Signal()
    saved_as = Signal(object)
    crashed = Signal(object)

    def __init__(
        self, model: SessionModel, reviewer: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._reviewer = reviewer
        self._queue = TaskQueue(self)
        self._journal = Journal(None)
        self._problem: StoreError | None = None
        self._view: dict[str, Any] = {}
        self._is_edited = False
        self.path: Path | None = None
        self.is_automatic = False
        self._queue.finished.connect(self._on_finished)
        self._queue.failed.connect(self._on_failed)
        model.edited.connect(self.record)

    @property
    def view(self) -> dict[str, Any]:
        """State of the window as it is kept."""
        return dict(self._view)

    @property
    def is_unsaved(self) -> bool:
        """True if something was edited that is only in memory."""
        return self._is_edited and (self.path is None or self._problem is not None)

    @property
    def is_idle(self) -> bool:
        """True if nothing is waiting to be written."""
        return self._queue.is_idle

    def hold(self, opened: Opened) -> None:
        """Keep what was opened from now on."""
        self._journal = Journal(
            opened.store,
            reviewer=self._reviewer,
            is_automatic=opened.is_automatic,
            rules=opened.rules,
        )
        self._view = dict(opened.view)
        self._problem = None
        self._is_edited = False
        self.path = opened.project if opened.store is not None else None
        self.is_automatic = opened.is_automatic and self.path is not None

    def record(self, before: Session, after: Session) -> None:
        """Write an edit of the session."""
        self._is_edited = True
        self._add(partial(self._journal.write, before, after, self.view))

    def record_view(self, **state: Any) -> None:
        """Write the state of the window; what is not named stays."""
        changed = {name: value for name, value in state.items() if self._view.get(name) != value}
        if changed:
            self._view |= changed
            self._add(partial(self._journal.write_view, changed))

    def save(self) -> None:
        """Write everything anew."""
        self._add(partial(self._journal.save, self._model.session, self.view))

    def save_as(self, path: Path) -> None:
        """Go on in another file."""
        session, view, journal = self._model.session, self.view, self._journal

        def work() -> Path:
            journal.save_as(path, session, view)
            return path

        self._queue.add(work)

    def wait(self) -> None:
        """Return when everything is written, or has failed to be."""
        self._queue.wait()

    def release(self) -> None:
        """Write what is waiting and give the project back."""
        self._queue.add(partial(self._journal.close, self._model.session))
        self.wait()
        self._journal = Journal(None)
        self._view = {}
        self._problem = None
        self._is_edited = False
        self.path = None
        self.is_automatic = False

    def _add(self, write: Callable[[], None]) -> None:
        journal = self._journal

        def work() -> bool:
            write()
            return journal.is_current

        self._queue.add(work)

    def _on_finished(self, result: object) -> None:
        if isinstance(result, Path):
            self.path, self.is_automatic = result, False
        if result and self.path is not None:
            had_problem, self._problem = self._problem is not None, None
            if had_problem:
                self.recovered.emit()
        if isinstance(result, Path):
            self.saved_as.emit(result)
        elif result and self.path is not None and self.is_idle:
            self.kept.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            self.crashed.emit(error)
            return
        is_new = self._problem is None or self._problem.reason is not error.reason
        self._problem = error
        if is_new:
            self.failed.emit(error)
