"""The tour of the window, on a sample of which nothing is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir
from PySide6.QtWidgets import QToolBar

from kzaz_desk.ui.help.tour import Step, Tour
from kzaz_desk.ui.window.banner import Notice, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QWidget

    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk


class GuidedTour(QObject):
    """Offers the tour once, and leads it."""

    def __init__(self, window: WindowFrame, desk: ProjectDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._scratch: list[QTemporaryDir] = []
        self._were_open: list[QDockWidget] = []
        self.tour = Tour(window, window.theme, self._steps)
        self.tour.ended.connect(self._on_ended)
        window.loader.begun.connect(self.tour.end)
        window.central.start_shown.connect(self.tour.end)

    def offer(self, *, after_opening: bool = False) -> None:
        """Ask a user who is here for the first time; whatever the answer, never again.

        Args:
            after_opening: True to wait for the texts that are about to be opened.
        """
        once = Qt.ConnectionType.SingleShotConnection
        banner = self._window.central.banner
        if self._window.settings.knows_tour or self._window.use_cases.sample is None:
            return
        if after_opening:
            self._window.loader.completed.connect(self.offer, once)
        elif not banner.isVisible():  # what is said about the texts comes first
            text = self.tr("New here? A tour of three minutes shows the program on a sample.")
            yes, no = self.tr("Show me around"), self.tr("No, thank you")
            banner.tell(Notice(text, remedies=((yes, self.start), (no, lambda: None))))
            banner.closed.connect(self._on_answered, once)

    def start(self) -> None:
        """Open the sample and show the first note."""
        folder = self._window.use_cases.sample
        if folder is None:
            text = self.tr("This copy of the program came without the sample.")
            self._window.central.banner.tell(Notice(text, Tone.PROBLEM))
            return
        self.tour.end()
        scratch = QTemporaryDir()
        texts = [folder / "kk.txt", folder / "ru.txt"]
        if self._desk.open(texts, scratch=Path(scratch.path())):
            self._scratch.append(scratch)  # all are emptied with this object
            completed = self._window.loader.completed
            completed.connect(self._on_completed, Qt.ConnectionType.SingleShotConnection)

    def _on_answered(self) -> None:
        self._window.settings.set_knows_tour()

    def _on_completed(self) -> None:
        """Begin if it is the sample that was opened: the user may have opened something else."""
        if self._desk.is_scratch:
            docks = self._window.docks
            self._were_open = [dock for dock in docks.all if dock.isVisible()]
            self._window.pair_view.go_to_bead(0)
            self.tour.start()

    def _on_ended(self) -> None:
        self._window.settings.set_knows_tour()
        for dock in self._window.docks.all:
            if dock not in self._were_open and self._window.model.has_pair:
                dock.hide()

    def _steps(self) -> tuple[Step, ...]:
        return (*self._steps_of_review(), *self._steps_of_the_rest())

    def _steps_of_review(self) -> tuple[Step, ...]:
        window, model = self._window, self._window.model
        return (
            Step(
                self.tr("Two texts, row by row"),
                self.tr(
                    "Each row holds what belongs together. Signs and lines mark where numbers, "
                    "units or dates differ. Press F8 to go to the first finding."
                ),
                window.pair_view,
                (model.current_finding_changed,),
                holds=lambda: bool(model.current_finding),
            ),
            Step(
                self.tr("What was found"),
                self.tr(
                    "One sentence says what differs, with both places in full. "
                    "F8 goes on to the next finding, F7 back. Press F8."
                ),
                window.detail,
                (model.current_finding_changed,),
                prepare=self._show_a_finding,
            ),
            Step(
                self.tr("Your answer"),
                self.tr(
                    "Press A to accept the difference as it is, I to ignore it, F if you fixed it "
                    "in your text. The program goes on to the next finding by itself."
                ),
                self._tool_bar(),
                (model.verdict_changed,),
                holds=lambda: model.decided_count > 0,
                prepare=window.pair_view.setFocus,
            ),
            Step(
                self.tr("Nothing is final"),
                self.tr("Ctrl+Z takes back whatever you did last. Try it now."),
                window.findings,
                (model.undo_stack.indexChanged,),
                holds=model.undo_stack.canRedo,
                prepare=window.docks.findings.show,
            ),
        )

    def _steps_of_the_rest(self) -> tuple[Step, ...]:
        window, model = self._window, self._window.model
        return (
            Step(
                self.tr("Rows put right by hand"),
                self.tr(
                    "If paragraphs do not belong together: M merges a row with the next, S splits "
                    "it at the caret, L links two cells. The same buttons stand at the row. "
                    "Press M, the findings follow at once."
                ),
                window.pair_view,
                (model.alignment_changed,),
                prepare=window.pair_view.setFocus,
            ),
            Step(
                self.tr("The timeline"),
                self.tr(
                    "Events of both texts in order of time. Where the texts disagree on a date, "
                    "both dates are shown. Click an event to go to its passage."
                ),
                window.timeline,
                (window.timeline.place_activated,),
                prepare=window.docks.timeline.show,
            ),
            Step(
                self.tr("Now your own texts"),
                self.tr(
                    "Ctrl+O opens them, or drop two files onto the window. Everything you answer "
                    "there is kept at once; of this sample nothing is. F1 lists all keys, the "
                    "Help menu tells what the marks mean."
                ),
                window.pair_view,
            ),
        )

    def _show_a_finding(self) -> None:
        self._window.docks.detail.show()
        if not self._window.model.current_finding:
            self._window.review.go(1)

    def _tool_bar(self) -> QWidget:
        return self._window.findChild(QToolBar, "tools") or self._window.pair_view
