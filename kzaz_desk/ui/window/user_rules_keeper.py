"""Keeps the rules that the user makes for all projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, HouseRules
from kzaz_desk.domain.errors import RuleFileError
from kzaz_desk.project.user_rules import read_user_rules, record_user_rules
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.messages import details_text, error_text

if TYPE_CHECKING:
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.frame import WindowFrame


class UserRulesKeeper(QObject):
    """Reads the rules for each project that is opened, writes each edit, its undo and redo."""

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._path = window.settings.rules_file
        self._banner = window.central.banner
        self._problem: RuleFileError | None = None
        window.model.edited.connect(self._on_edited)
        window.loader.completed.connect(self._on_completed)

    def read(self) -> HouseRules:
        """The rules as they are now; what is the matter with them is told once the texts are there.

        Another window of the program may have written them since the last time.
        """
        try:
            return read_user_rules(self._path)
        except RuleFileError as error:
            self._problem = error
            return DEFAULT_RULES

    def _on_completed(self) -> None:
        problem, self._problem = self._problem, None
        if problem is not None:
            self._tell(problem)

    def _on_edited(self, before: Session, after: Session) -> None:
        if before.user_rules == after.user_rules:
            return
        try:
            record_user_rules(self._path, before.user_rules, after.user_rules)
        except RuleFileError as error:
            self._tell(error)

    def _tell(self, error: RuleFileError) -> None:
        self._banner.tell(Notice(error_text(error), Tone.PROBLEM, details_text(error)))
