"""Keeps the page of the pair in step with the session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.pair.content import PairContent, content_of, with_answers
from kzaz_desk.ui.session.changes import content
from kzaz_desk.ui.session.right_of_way import OwnTurn
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.pair.page import PairPage
    from kzaz_desk.ui.session.model import SessionModel

# More findings than this are placed on a thread, so that no paint waits for it.
AT_ONCE = 1000
_ANSWERS_MS = 30


class PairFollower(QObject):
    """Shows the texts of the session's pair at once, and its findings as soon as they are placed.

    Signals:
        shown: The page shows what the session has.
        failed: The exception that kept the findings from being placed.
    """

    shown = Signal()
    failed = Signal(object)

    def __init__(self, model: SessionModel, page: PairPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._page = page
        self._answered: set[str] = set()
        self._placed_for = model.session
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._on_placed)
        self._runner.failed.connect(self.failed)
        self._answers = OwnTurn(self._on_answers_timeout, self, _ANSWERS_MS)
        model.content_changed.connect(self._show_edited)
        model.verdict_changed.connect(self._on_verdict_changed)

    def follow(self) -> None:
        """Show the pair of a session that was opened, or of which more has arrived."""
        self._runner.silence()
        session = self._model.session
        if len(session.findings) <= AT_ONCE:
            self._show_edited()
        elif self._model.has_pair:
            if not self._page.view.content.has_rows_of(session, self._model.pair):
                self._show(content_of(replace(session, findings=()), self._model.pair_index))
            self._place(session)

    @property
    def is_busy(self) -> bool:
        """True while findings are being placed or answers wait to be marked."""
        return self._runner.is_running or self._answers.isActive()

    def close(self) -> None:
        """Place nothing more and wait for the thread."""
        self._answers.stop()
        self._runner.close()

    def _place(self, session: Session) -> None:
        pair, before = self._model.pair_index, self._page.view.content
        self._placed_for = session

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> PairContent:
            return content_of(session, pair, before, partial(monitor.report, Stage.CHECK, 0.0))

        self._runner.start(work)

    def _on_placed(self, placed: PairContent) -> None:
        if content(self._placed_for) == content(self._model.session):
            self._show(placed)
            self._answers.start()  # some may have been given meanwhile

    def _show_edited(self) -> None:
        """Show what an edit gave; the findings that it left as they were keep their places."""
        self._runner.silence()
        self._answered.clear()
        if self._model.has_pair:
            session, pair = self._model.session, self._model.pair_index
            self._show(content_of(session, pair, self._page.view.content))

    def _show(self, shown: PairContent) -> None:
        self._page.show_pair(shown)
        self.shown.emit()

    def _on_verdict_changed(self, finding_id: str) -> None:
        """Mark the answers a moment later: many may come at once, and the next jump goes first."""
        self._answered.add(finding_id)
        self._answers.start()

    def _on_answers_timeout(self) -> None:
        if self._answered and self._model.has_pair and not self._runner.is_running:
            view, verdicts = self._page.view, self._model.session.review.verdicts
            view.show_pair(with_answers(view.content, verdicts, self._model.order, self._answered))
            self._answered.clear()
