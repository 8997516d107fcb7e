"""Opens files off the main thread and hands what arrives to the session model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kzaz_desk.domain.progress import Stage
from kzaz_desk.project.event_edits import with_edits
from kzaz_desk.ui.loading_page import share_done
from kzaz_desk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session_model import SessionModel

SLOW_MS = 400


class OpenPaths(Protocol):
    """Reads, aligns and checks files."""

    def __call__(
        self,
        paths: Sequence[Path],
        *,
        monitor: Monitor,
        on_partial: Callable[[Session], None] | None = None,
    ) -> Session:
        """The whole session; `on_partial` gets it as soon as the texts are aligned."""
        ...


def _texts(session: Session) -> dict[str, str]:
    return {name: document.text for name, document in session.documents.items()}


class Loader(QObject):
    """One opening at a time; what was open stays until something new can be shown.

    Signals:
        begun: Files that are being opened.
        slow: 400 ms have passed and the work still goes on.
        progressed: `Stage` and fraction.
        text_arrived: The texts can be read; findings follow.
        completed: Everything is there.
        failed: The exception.
        stopped: Percent done, and True if the text had arrived already.
        rechecked: True if the files had changed since they were opened.
    """

    begun = Signal(list)
    slow = Signal()
    progressed = Signal(object, float)
    text_arrived = Signal()
    completed = Signal()
    failed = Signal(object)
    stopped = Signal(int, bool)
    rechecked = Signal(bool)

    def __init__(
        self, model: SessionModel, open_paths: OpenPaths, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._open_paths = open_paths
        self._runner = TaskRunner(self)
        self._has_text = False
        self._percent = 0
        self._kept: Session | None = None
        self.paths: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._timer.timeout.connect(self.slow)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.partial_arrived.connect(self._on_partial_arrived)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._runner.cancelled.connect(self._on_cancelled)

    @property
    def is_running(self) -> bool:
        """True while files are being opened."""
        return self._runner.is_running

    def open(self, paths: Sequence[Path]) -> None:
        """Open files in place of what is open."""
        self._kept = None
        self._start(paths)

    def recheck(self) -> None:
        """Read the open files again; answers and the place are kept, unchanged files too."""
        kept = self._model.session
        self._start(self.paths)
        self._kept = kept

    def _start(self, paths: Sequence[Path]) -> None:
        self.paths = list(paths)
        self._has_text = False
        self._percent = 0
        self.begun.emit(self.paths)
        self._timer.start()
        open_paths, wanted = self._open_paths, tuple(paths)

        def work(monitor: Monitor, on_partial: Callable[[Any], None], /) -> Session:
            return open_paths(wanted, monitor=monitor, on_partial=on_partial)

        self._runner.start(work)

    def cancel(self) -> None:
        """Stop opening; what has arrived is kept."""
        self._runner.cancel()

    def close(self) -> None:
        """Stop without a word and wait for the threads."""
        self._timer.stop()
        self._runner.close()

    def _on_progressed(self, stage: str, fraction: float) -> None:
        self._percent = share_done(Stage(stage), fraction)
        self.progressed.emit(Stage(stage), fraction)

    def _on_partial_arrived(self, session: Session) -> None:
        if self._kept is not None:
            return
        self._show(session)
        self.text_arrived.emit()

    def _on_finished(self, session: Session) -> None:
        self._timer.stop()
        if self._kept is not None:
            self._take_rechecked(session, self._kept)
        else:
            self._show(session)
        self.completed.emit()

    def _take_rechecked(self, session: Session, kept: Session) -> None:
        has_changed = _texts(session) != _texts(kept)
        if has_changed:
            events = with_edits(session.events, kept.event_edits, session.documents)
            edited = replace(
                session, review=kept.review, event_edits=kept.event_edits, events=events
            )
            self._model.extend(edited)
        self._kept = None
        self.rechecked.emit(has_changed)

    def _show(self, session: Session) -> None:
        if self._has_text:
            self._model.extend(session)
        else:
            self._model.open(session)
        self._has_text = True

    def _on_failed(self, error: Exception) -> None:
        self._timer.stop()
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._timer.stop()
        self.stopped.emit(self._percent, self._has_text)
