"""What the window asks the user: files, dates, a paragraph; and the sheets to read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir
from PySide6.QtWidgets import QFileDialog

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.rule_dialogs import GroupDialog, MakeRuleDialog
from kzaz_desk.ui.findings.rules_dialog import RulesDialog
from kzaz_desk.ui.pair.go_to import GoToDialog
from kzaz_desk.ui.timeline.suggestions import SuggestionsDialog
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.comforts import Comforts
from kzaz_desk.ui.window.dialogs import DocumentDatesDialog, EventDateDialog, PasteDialog
from kzaz_desk.ui.window.help_desk import HelpDesk
from kzaz_desk.ui.words import decision_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from kzaz_desk.domain.review import VerdictState
    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk

_OF_A_FINDING = (
    "accept", "ignore", "fixed", "take_back", "accept_group", "ignore_group", "comment",
    "make_rule",
)  # fmt: skip


class Requests(QObject):
    """Opens dialogs over the window and does what is answered."""

    def __init__(self, window: WindowFrame, desk: ProjectDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._pasted: QTemporaryDir | None = None
        self.comforts = Comforts(window, desk)
        self.help = HelpDesk(window, desk)
        self.comforts.date_question.dates_requested.connect(self.document_dates)
        window.findings.rules_requested.connect(self.rules)
        window.timeline.finding_requested.connect(window.model.set_current_finding)
        window.timeline.document_dates_requested.connect(self.document_dates)
        window.timeline.suggestions_requested.connect(self.suggestions)
        listed = window.findings.list
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        listed.addActions([window.commands[name] for name in _OF_A_FINDING])

    def files(self) -> None:
        """Ask for one or two texts and open them."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open a Kazakh and a Russian text"),
            str(self._window.settings.folder),
        )
        self._open([Path(name) for name in names])

    def folder(self) -> None:
        """Ask for a folder and open the texts in it."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder"), str(self._window.settings.folder)
        )
        self._open([Path(name)] if name else [])

    def sample(self) -> None:
        """Open the sample project."""
        folder = self._window.use_cases.sample
        if folder is None:
            text = self.tr("This copy of the program came without the sample.")
            self._window.central.banner.tell(Notice(text, Tone.PROBLEM))
        else:
            self._desk.open([folder / "kk.txt", folder / "ru.txt"])

    def paste(self) -> None:
        """Ask for two texts and open them."""
        dialog = PasteDialog(self._window)
        dialog.accepted.connect(lambda: self._open_pasted(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def document_dates(self) -> None:
        """Ask for the dates of the documents."""
        session = self._window.model.session
        dialog = DocumentDatesDialog(session.documents.values(), self._window)

        def take() -> None:
            answers = dialog.answers.items()
            days = {name: day for name, day in answers if session.documents[name].date != day}
            if days:
                self._window.set_dates(days)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def suggestions(self) -> None:
        """Ask which events of different documents are one."""
        timeline, model = self._window.timeline, self._window.model
        dialog = SuggestionsDialog(model, timeline.suggestions, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def event_date(self, event_id: str) -> None:
        """Ask when an event was."""
        events = self._window.model.session.events
        event = next((each for each in events if each.id == event_id), None)
        if event is None:
            return
        dialog = EventDateDialog(event, self._window)

        def take() -> None:
            if dialog.answer is not None:
                self._window.model.edit_event(dialog.answer)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def group(self, state: VerdictState) -> None:
        """Show all findings like the current one and answer those that are meant."""
        review = self._window.review
        members = review.group()
        if len(members) < 2:
            review.decide_group(state)
            return
        places = self._window.model.places
        dialog = GroupDialog(members, decision_word(state), places, self._window)
        self._show(dialog, lambda: review.decide_group(state, dialog.chosen))

    def make_rule(self) -> None:
        """Make a rule from the current finding."""
        model = self._window.model
        finding = model.finding(model.current_finding)
        if finding is None:
            self._window.status.tell(self.tr("Choose a finding first: F8 goes to the next one."))
            return
        if self._is_checking():
            return
        dialog = MakeRuleDialog(model.session, finding, model.places, self._window)
        self._show(dialog, lambda: model.set_rules(dialog.rules, dialog.user_rules))

    def rules(self) -> None:
        """Show all rules, those of the project and those for all projects."""
        model = self._window.model
        if self._is_checking():
            return
        dialog = RulesDialog(model.session, self._window)
        self._show(dialog, lambda: model.set_rules(dialog.rules, dialog.user_rules))

    def _is_checking(self) -> bool:
        """True, and told, while findings arrive that a rule made now would not know of."""
        if self._window.loader.is_running:
            words = self.tr("The texts are still being checked. Try again in a moment.")
            self._window.tell(words)
        return self._window.loader.is_running

    def _show(self, dialog: QDialog, take: Callable[[], object]) -> None:
        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paragraph(self) -> None:
        """Ask for the number of a paragraph and go there."""
        view = self._window.pair_view
        dialog = GoToDialog(view.content, view.side, self._window)

        def take() -> None:
            if dialog.answer is not None:
                view.go_to_paragraph(*dialog.answer)

        self._show(dialog, take)

    def _open(self, paths: list[Path]) -> None:
        if paths:
            self._window.settings.set_folder(paths[0].parent)
            self._desk.open(paths)

    def _open_pasted(self, dialog: PasteDialog) -> None:
        self._pasted = QTemporaryDir()
        paths = [Path(self._pasted.path()) / f"{lang}.txt" for lang in Lang]
        for lang, path in zip(Lang, paths, strict=True):
            path.write_text(dialog.texts[lang].toPlainText(), encoding="utf-8")
        self._desk.open(paths)
