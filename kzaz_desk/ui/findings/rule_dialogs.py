"""Rules of the house: made from a finding, listed, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.analysis.house_rules import Equivalence
from kzaz_desk.domain.review import Severity
from kzaz_desk.project.ruling import touched_by, with_equivalence, with_level, without_kind
from kzaz_desk.ui.findings.model import what
from kzaz_desk.ui.findings.table import MOST_LISTED, FindingTable
from kzaz_desk.ui.look.announce import name_choice
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.words import kind_word, severity_word

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItemModel

    from kzaz_desk.analysis.house_rules import HouseRules
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.places import Places

IN_PROJECT, IN_ALL_PROJECTS, IN_DOCUMENT = range(3)


class MakeRuleDialog(QDialog):
    """Makes a rule from one finding, and shows what it would hide before it is saved."""

    def __init__(
        self, session: Session, finding: Finding, places: Places, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make a rule"))
        self._session = session
        self._finding = finding
        kind = kind_word(finding.kind)
        self.accepts = QRadioButton(self.tr("Accept these values: {0}").format(what(finding)))
        self.switches_off = QRadioButton(
            self.tr("Do not show findings of this kind: {0}").format(kind)
        )
        self.changes_level = QRadioButton(self.tr("Show findings of this kind as:"))
        self._choice = QButtonGroup(self)
        for button in (self.accepts, self.switches_off, self.changes_level):
            self._choice.addButton(button)
        self.scope = QComboBox()
        self.context = QLineEdit()
        self.level = QComboBox()
        self.count = QLabel()
        self.preview = FindingTable(places, self.tr("What the rule would hide or change"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def rules(self) -> HouseRules:
        """The rules of the project after the dialog."""
        if self._is_for_all:
            # What the project says of a kind would go before the rule that is made here.
            is_of_kind = not self.accepts.isChecked()
            own, kind = self._session.rules, self._finding.kind
            return with_level(own, kind, None) if is_of_kind else own
        return self._with_rule(self._session.rules)

    @property
    def user_rules(self) -> HouseRules:
        """The user's rules for all projects after the dialog."""
        rules = self._session.user_rules
        return self._with_rule(rules) if self._is_for_all else rules

    @property
    def _is_for_all(self) -> bool:
        return bool(self.scope.currentData() == IN_ALL_PROJECTS)

    def _with_rule(self, rules: HouseRules) -> HouseRules:
        finding = self._finding
        if self.switches_off.isChecked():
            return without_kind(rules, finding.kind)
        if self.changes_level.isChecked():
            return with_level(rules, finding.kind, Severity(self.level.currentData()))
        is_of_document = self.scope.currentData() == IN_DOCUMENT
        return with_equivalence(
            rules,
            Equivalence(
                finding.kk_value,
                finding.ru_value,
                context=self.context.text().strip(),
                document=finding.places[0].document if is_of_document else "",
            ),
        )

    def _fill(self) -> None:
        finding = self._finding
        has_values = bool(finding.kk_value or finding.ru_value)
        self.accepts.setEnabled(has_values)
        (self.accepts if has_values else self.switches_off).setChecked(True)
        name = self._session.documents[finding.places[0].document].name
        self.scope.addItem(self.tr("in this project"), IN_PROJECT)
        self.scope.addItem(self.tr("in all projects"), IN_ALL_PROJECTS)
        self.scope.addItem(self.tr("only in {0}").format(name), IN_DOCUMENT)
        name_choice(self.scope, self.tr("Where the rule holds"))
        self.context.setAccessibleName(self.tr("Words that the sentence must hold"))
        self.context.setPlaceholderText(self.tr("Words of the Kazakh or the Russian sentence"))
        for level in Severity:
            if level is not finding.severity:
                self.level.addItem(severity_word(level), str(level))
        name_choice(self.level, self.tr("Level"))
        self.count.setObjectName("sectionTitle")
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save the rule"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.accepts)
        layout.addLayout(_inset(self.tr("Only in sentences with:"), self.context))
        layout.addWidget(self.switches_off)
        layout.addWidget(self.changes_level)
        layout.addLayout(_inset(self.tr("Level:"), self.level))
        where = QFormLayout()
        where.addRow(self.tr("The rule holds:"), self.scope)
        layout.addLayout(where)
        layout.addWidget(self.count)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.buttons)
        open_at(self, QSize(720, 560))

    def _connect(self) -> None:
        self._choice.buttonToggled.connect(self._refresh)
        self.scope.currentIndexChanged.connect(self._refresh)
        self.level.currentIndexChanged.connect(self._refresh)
        self.context.textChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        is_equal = self.accepts.isChecked()
        self.context.setEnabled(is_equal)
        self.level.setEnabled(self.changes_level.isChecked())
        self._offer_document(is_offered=is_equal)
        touched = touched_by(self._session, self.rules, self.user_rules)
        words = (
            self.tr("Findings shown at another level: {0} of {1}")
            if self.changes_level.isChecked()
            else self.tr("Findings that this hides: {0} of {1}")
        )
        undecided = sum(not self._session.review.verdict(f).is_decided for f in touched)
        counted = words.format(len(touched), len(self._session.findings))
        self.count.setText(self.tr("{0} – undecided: {1}").format(counted, undecided))
        self.preview.show_findings(touched)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(touched))

    def _offer_document(self, *, is_offered: bool) -> None:
        """A kind of finding is shown or not in whole projects; values may differ by document."""
        at = self.scope.findData(IN_DOCUMENT)
        item = cast("QStandardItemModel", self.scope.model()).item(at)
        item.setEnabled(is_offered)
        if not is_offered and self.scope.currentIndex() == at:
            self.scope.setCurrentIndex(self.scope.findData(IN_PROJECT))


def _inset(label: str, field: QWidget) -> QFormLayout:
    """A field below the button that it belongs to."""
    form = QFormLayout()
    form.setContentsMargins(26, 0, 0, 6)
    form.addRow(label, field)
    return form


class GroupDialog(QDialog):
    """Shows all findings that one answer is meant for; some can be left out."""

    def __init__(
        self,
        findings: tuple[Finding, ...],
        answer: str,
        places: Places,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Decide a group"))
        self._answer = answer
        words = QLabel(self.tr("One answer for all of these. Uncheck what it is not meant for."))
        words.setWordWrap(True)
        self._rest = [finding.id for finding in findings[MOST_LISTED:]]
        self.table = FindingTable(places, self.tr("Findings of the group"))
        self.table.show_findings(findings, with_boxes=True)
        self.more = QLabel(self.tr("and {0} more like these").format(len(self._rest)))
        self.more.setObjectName("quiet")
        self.more.setVisible(bool(self._rest))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.table.itemChanged.connect(self._refresh)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.buttons)
        open_at(self, QSize(720, 460))
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    @property
    def chosen(self) -> list[str]:
        """Ids of the findings to answer."""
        return self.table.checked() + self._rest

    def _refresh(self) -> None:
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        count = len(self.chosen)
        button.setText(f"{self._answer}: {count}")
        button.setEnabled(count > 0)
