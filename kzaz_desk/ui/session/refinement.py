"""Looks at doubtful rows more closely once the texts can be read, if that part is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel

    Refine = Callable[[Session, int, Monitor], Session]


def refine(session: Session, pair: int, monitor: Monitor) -> Session:
    """The session with the doubtful rows of a pair looked at more closely."""
    from kzaz_desk import services

    return services.refine(session, pair, monitor=monitor)


class Refinement(QObject):
    """One pair at a time; given up without a word if the extra is absent.

    Signals:
        told: A sentence for the status bar.
        started: It runs.
        ended: It does not run any more.
        failed: An exception that is a bug.
    """

    told = Signal(str)
    started = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, model: SessionModel, refine: Refine = refine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._refine = refine
        self._before = model.session
        self._runner = TaskRunner(self)
        self._is_resting = False
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._runner.cancelled.connect(self.ended)

    @property
    def is_running(self) -> bool:
        """True while rows are being looked at."""
        return self._runner.is_running

    def start(self) -> None:
        """Look at the pair that is shown; what was running is given up."""
        if not self._model.has_pair:
            return
        before, pair, work_out = self._model.session, self._model.pair_index, self._refine
        self._before = before

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Session:
            return work_out(before, pair, monitor)

        self._runner.start(work)
        self._runner.pause(on=self._is_resting)
        self.started.emit()

    def rest(self, *, on: bool) -> None:
        """Wait while nobody looks, or go on."""
        self._is_resting = on
        self._runner.pause(on=on)

    def cancel(self) -> None:
        """Give up; everything stays as it is."""
        self._runner.cancel()

    def close(self) -> None:
        """Give up without a word and wait for the thread."""
        self._runner.close()

    def _on_finished(self, after: Session) -> None:
        self.ended.emit()
        if self._model.session is not self._before:
            self.told.emit(
                self.tr("The pair was edited meanwhile; doubtful rows stay as they are.")
            )
        elif _beads(after) != _beads(self._before):
            name = self.tr("Doubtful rows looked at again")
            self._model.replace_session(self._before, after, name)
            self.told.emit(self.tr("Doubtful rows were looked at again; Ctrl+Z takes it back."))

    def _on_failed(self, error: Exception) -> None:
        self.ended.emit()
        if not isinstance(error, KzazError):
            self.failed.emit(error)


def _beads(session: Session) -> list[list[tuple[range, range]]]:
    return [[(bead.kk, bead.ru) for bead in pair.alignment] for pair in session.pairs]
