"""The decisions of another reviewer come into the project that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.project.merging import read_other, take_in
from kzaz_desk.project.shelf import ENDING
from kzaz_desk.ui.findings.conflict import Choices
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.messages import details_text, error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.merging import MergeSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.keeper import Keeper
    from kzaz_desk.ui.window.frame import WindowFrame


class MergeDesk(QObject):
    """Asks for another reviewer's project, takes its answers in and says what became of them.

    Signals:
        told: A sentence for the status bar.
    """

    told = Signal(str)

    def __init__(self, window: WindowFrame, keeper: Keeper) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._model = window.model
        self._path = Path()
        self._before = window.model.session
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self.choices = Choices(window.model, window.review, self)
        self.choices.told.connect(self.told)
        box = window.detail.conflict
        box.chosen.connect(self.choices.choose)
        for widget in (window.findings.list, *(card.button for card in box.cards)):
            self.choices.watch(widget)

    def ask(self) -> None:
        """Ask for the project of another reviewer and take its answers in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Add another reviewer's decisions"),
            str(self._window.settings.folder),
            self.tr("Projects (*{0})").format(ENDING),
        )
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Take the answers of a project in, off the main thread; its file stays as it is."""
        if self._window.loader.is_running:
            self.told.emit(self.tr("The texts are still being checked. Try again in a moment."))
            return
        self._path = path
        self._before = before = self._model.session
        held = self._keeper.path

        def work(
            _monitor: Monitor, _on_partial: Callable[[Any], None], /
        ) -> tuple[Session, MergeSummary]:
            return take_in(before, read_other(path, held), path)

        self._runner.start(work)

    def close(self) -> None:
        """Wait for the thread."""
        self._runner.close()

    def _on_finished(self, result: tuple[Session, MergeSummary]) -> None:
        after, summary = result
        if self._before is not self._model.session:
            self.take_in(self._path)  # something was answered meanwhile
            return
        has_answers = after.review.verdicts != self._before.review.verdicts
        if has_answers or summary.comments:
            text = self.tr("Decisions of another reviewer")
            self._model.replace_session(self._before, after, text)
        self._window.central.banner.tell(self._notice(summary))

    def _notice(self, summary: MergeSummary) -> Notice:
        facts = (len(summary.taken), len(summary.conflicts), summary.missing)
        counts = self.tr("{0}: {1} taken over, {2} answered differently, {3} not found here.")
        remedies = []
        if any(self._model.verdict(f.id).is_conflict for f in self._model.session.findings):
            remedies.append((self.tr("Show conflicts"), self.show_conflicts))
        stays = self.tr("The alignment stays as it is here.")
        return Notice(
            f"{counts.format(summary.name, *facts)} {stays}",
            details="\n".join(self._details(summary)),
            remedies=tuple(remedies),
        )

    def _details(self, summary: MergeSummary) -> list[str]:
        documents = self._model.session.documents
        words = self.tr(
            "The other project has another version of {0}: "
            "answers that were not found here belong to it."
        )
        told = [words.format(documents[name].name) for name in summary.differing]
        if summary.third:
            words = self.tr(
                "Answers that differ from those that wait for a choice, "
                "but were given for another wording: {0}. They were not taken."
            )
            told.append(words.format(summary.third))
        if summary.comments:
            words = self.tr("Comments on rows, taken over: {0}.")
            told.append(words.format(summary.comments))
        told.append(self.tr("Dates, rules and the timeline stay as they are here too."))
        return told

    def show_conflicts(self) -> None:
        """List the findings that wait for a choice, and go to the first of them."""
        window = self._window
        window.docks.findings.show()
        window.docks.detail.show()
        window.findings.show_only(Show.CONFLICTS)
        listed = window.findings.visible_findings()
        if listed and not self._model.verdict(self._model.current_finding).is_conflict:
            self._model.set_current_finding(listed[0])
        window.findings.list.setFocus()

    def _on_failed(self, error: Exception) -> None:
        notice = Notice(error_text(error), Tone.PROBLEM, details_text(error))
        self._window.central.banner.tell(notice)
        if not isinstance(error, KzazError):
            self._window.crashed.emit(error)
