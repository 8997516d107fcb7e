"""Opens files off the main thread and hands what arrives to the session model."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from kzaz_desk.domain.progress import NOT_FINISHED, Stage
from kzaz_desk.ui.opening.loading_page import share_done
from kzaz_desk.ui.session.right_of_way import OwnTurn
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened, Where
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.session.use_cases import ChooseEncoding, OpenAny, RecheckSources

SLOW_MS = 400
# What has not ended is never called whole.
_MOST_CHECKED = 99


class Loader(QObject):
    """One opening at a time; what was open stays until something new can be shown.

    Signals:
        begun: Files that are being opened.
        slow: 400 ms have passed and the work still goes on.
        progressed: `Stage` and fraction.
        replacing: Something new is about to be shown in place of what is open.
        text_arrived: The texts can be read; findings follow.
        opened: The `Opened`, its session being that of the model.
        completed: Everything is there.
        outdated: What was found is of before the user's edits, made while the check went on.
        failed: The exception.
        stopped: Percent done, and True if the text had arrived already.
        updating: The texts are about to be replaced by their new versions.
        rechecked: The `RecheckSummary`; None if no text had changed.
    """

    begun = Signal(list)
    slow = Signal()
    progressed = Signal(object, float)
    replacing = Signal()
    text_arrived = Signal()
    opened = Signal(object)
    completed = Signal()
    outdated = Signal()
    failed = Signal(object)
    stopped = Signal(int, bool)
    updating = Signal()
    rechecked = Signal(object)

    def __init__(
        self,
        model: SessionModel,
        open_any: OpenAny,
        recheck: RecheckSources,
        choose_encoding: ChooseEncoding,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._open_any = open_any
        self._recheck_sources = recheck
        self._choose_encoding = choose_encoding
        self._again: Callable[[], None] = self.recheck
        self._step = ""
        self._runner = TaskRunner(self)
        self._has_text = False
        self._percent = self._checked = 0
        self._base: Session | None = None
        self._where: Where | None = None
        self.paths: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._timer.timeout.connect(self.slow)
        # Each in a turn of its own: what a step shows is painted before the next begins.
        self._steps: deque[SignalInstance] = deque()
        self._stepping = OwnTurn(self._take_step, self)
        self._runner.progressed.connect(self._on_progressed)
        self._runner.partial_arrived.connect(self._on_partial_arrived)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self._runner.cancelled.connect(self._on_cancelled)

    @property
    def is_running(self) -> bool:
        """True while files are being opened or checked again."""
        return self._runner.is_running

    @property
    def percent(self) -> int:
        """How much of the work on the open texts was done when it was stopped, or is done now."""
        return self._checked

    def open(self, paths: Sequence[Path], where: Where) -> None:
        """Open files in place of what is open."""
        self._base = None
        self.paths, self._where = list(paths), where
        self._begin(self.paths)
        open_any, wanted = self._open_any, tuple(paths)

        def work(monitor: Monitor, on_partial: Callable[[Any], None], /) -> Opened:
            return open_any(wanted, where, monitor=monitor, on_partial=on_partial)

        self._runner.start(work, discard=lambda opened: opened.close())

    def go_on(self) -> None:
        """Check what a stop left unchecked; the texts stay, and what was done to them."""
        if self._where is None:
            return
        self._base = None
        self.replacing.emit()
        self._begin(self.paths)
        self._has_text = self._model.has_pair
        open_any, wanted, where = self._open_any, tuple(self.paths), self._where

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Opened:
            return open_any(wanted, where, monitor=monitor)

        self._runner.start(work, discard=lambda opened: opened.close())

    @property
    def is_of_open_texts(self) -> bool:
        """True if what was done last, or is being done, was to read the open texts again."""
        return self._base is not None

    def recheck(self) -> None:
        """Read the texts that changed again; answers, beads and the place are kept."""
        self._again, self._step = self.recheck, self.tr("Check again")
        documents = self._model.session.documents.values()
        self._read_again([d.path for d in documents if d.path], self._recheck_sources)

    def choose_encoding(self, document: str, encoding: str) -> None:
        """Read a text in another encoding; answers, beads and the place are kept.

        Args:
            document: Id of the document.
            encoding: Its name, "" to guess.
        """
        self._again, self._step = (
            partial(self.choose_encoding, document, encoding),
            self.tr("Encoding"),
        )
        path, choose = self._model.session.documents[document].path, self._choose_encoding

        def read(session: Session, /, *, monitor: Monitor) -> tuple[Session, RecheckSummary]:
            return choose(session, document, encoding, monitor=monitor)

        self._read_again([path] if path else [], read)

    def _read_again(self, paths: list[Path], read: RecheckSources) -> None:
        self._base = base = self._model.session
        self._begin(paths)

        def work(
            monitor: Monitor, _on_partial: Callable[[Any], None], /
        ) -> tuple[Session, RecheckSummary | None]:
            return read(base, monitor=monitor)

        self._runner.start(work)

    def cancel(self) -> None:
        """Stop opening; what has arrived is kept."""
        self._runner.cancel()

    def close(self) -> None:
        """Stop without a word and wait for the threads."""
        self._timer.stop()
        self._give_up_steps()
        self._runner.close()

    def _begin(self, paths: list[Path]) -> None:
        self._give_up_steps()
        self._has_text = False
        self._percent = 0
        self.begun.emit(paths)
        self._timer.start()

    def _on_progressed(self, stage: str, fraction: float) -> None:
        self._percent = share_done(Stage(stage), fraction)
        if self._base is None:
            self._checked = min(self._percent, _MOST_CHECKED)
        self.progressed.emit(Stage(stage), fraction)

    def _on_partial_arrived(self, session: Session) -> None:
        self._show(replace(session, notes=(*session.notes, NOT_FINISHED)))
        self._later(self.text_arrived)

    def _later(self, signal: SignalInstance) -> None:
        self._steps.append(signal)
        self._stepping.start()

    def _take_step(self) -> None:
        if self._steps:
            self._steps.popleft().emit()
        if self._steps:
            self._stepping.start()

    def _finish_steps(self) -> None:
        while self._steps:
            self._take_step()

    def _give_up_steps(self) -> None:
        self._steps.clear()
        self._stepping.stop()

    def _on_finished(self, result: Any) -> None:
        self._timer.stop()
        if self._base is not None:
            self._take_rechecked(*result)
            return
        self._finish_steps()
        edited = self._model.session if self._is_edited() else None
        self._show(result.session)
        self.opened.emit(result)
        self._later(self.completed)
        if edited is not None:
            self._keep_edits(edited)

    def _is_edited(self) -> bool:
        return self._has_text and self._model.undo_stack.index() > 0

    def _keep_edits(self, edited: Session) -> None:
        """Put in place what the user did to the texts while they were being checked."""
        before = self._model.session
        after = replace(
            before,
            documents=edited.documents,
            pairs=edited.pairs,
            rules=edited.rules,
            user_rules=edited.user_rules,
            row_comments=edited.row_comments,
        )
        self._model.replace_session(before, after, self.tr("Edits made while loading"))
        self.outdated.emit()

    def _take_rechecked(self, session: Session, summary: RecheckSummary | None) -> None:
        if self._base is not self._model.session:
            self._again()  # edited meanwhile: nothing of that may be lost
            return
        before, self._base = self._model.session, None
        if summary is not None:
            self.updating.emit()
            self._model.replace_session(before, session, self._step)
        self.rechecked.emit(summary)
        self.completed.emit()

    def _show(self, session: Session) -> None:
        if self._has_text:
            self._model.extend(session)
        else:
            self.replacing.emit()
            self._model.open(session)
        self._has_text = True

    def _on_failed(self, error: Exception) -> None:
        self._timer.stop()
        self._finish_steps()
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._timer.stop()
        self._finish_steps()
        self.stopped.emit(self._percent, self._has_text)
