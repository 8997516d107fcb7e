"""Edits that take long: worked out on a thread, pushed on the undo stack as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.edits import Edited
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import Recheck, SessionModel


class Change(Protocol):
    """Makes a new session of the one that is open; runs on a worker thread."""

    def __call__(self, session: Session, monitor: Monitor, /) -> Session:
        """The session after the edit."""
        ...


class BackgroundEdits(QObject):
    """One long edit at a time; it is given up if the user edits something meanwhile.

    Signals:
        told: A sentence for the status bar.
        failed: The exception.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, model: SessionModel, recheck: Recheck, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._recheck = recheck
        self._runner = TaskRunner(self)
        self._before = model.session
        self._text = ""
        self._row = -1
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self.failed)
        model.long_recheck_needed.connect(self._on_long_recheck_needed)

    @property
    def is_running(self) -> bool:
        """True while an edit is being worked out."""
        return self._runner.is_running

    def run(self, text: str, change: Change, *, row: int = -1) -> None:
        """Work out an edit and push it when it is there.

        Args:
            text: What to call it in the menu.
            change: Makes the new session.
            row: Row to show then, -1 for none.
        """
        before = self._model.session
        self._before, self._text, self._row = before, text, row
        self.told.emit(self.tr("{0}…").format(text))

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Session:
            return change(before, monitor)

        self._runner.start(work)

    def close(self) -> None:
        """Give up and wait for the thread."""
        self._runner.close()

    def _on_finished(self, after: Session) -> None:
        if self._model.replace_session(self._before, after, self._text, row=self._row):
            self.told.emit(self._text)
        else:
            self.told.emit(self.tr("The pair was edited meanwhile; nothing else was changed."))

    def _on_long_recheck_needed(self, edited: Edited, text: str, row: int) -> None:
        recheck = self._recheck

        def change(_session: Session, _monitor: Monitor, /) -> Session:
            return recheck(edited.session, edited.pair, edited.touched)

        self.run(text, change, row=row)
