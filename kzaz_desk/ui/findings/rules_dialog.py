"""The list of all rules: those of the project, and those for all projects."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.project.ruling import (
    all_found,
    hidden_count,
    with_equivalence,
    with_level,
    with_rules,
    without_kind,
)
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.words import kind_word, quoted, severity_word

if TYPE_CHECKING:
    from kzaz_desk.analysis.house_rules import Equivalence, HouseRules
    from kzaz_desk.project.session import Session

_OFF = "off"
_OWN = Qt.ItemDataRole.UserRole


class Scope(IntEnum):
    """Where a rule holds; the value is its column in the list of kinds, after kind and count."""

    PROJECT = 2
    ALL = 3


class RulesDialog(QDialog):
    """Every kind with its level, and every pair of accepted values, each in both scopes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules"))
        self._session = session
        self._rules = {Scope.PROJECT: session.rules, Scope.ALL: session.user_rules}
        self.kinds = self._table(
            self.tr("Kinds of findings"),
            [
                self.tr("Kind"),
                self.tr("Found"),
                self.tr("In this project"),
                self.tr("In all projects"),
            ],
        )
        self.levels: dict[tuple[Scope, FindingKind], QComboBox] = {}
        self.equal_values = self._table(
            self.tr("Accepted values"),
            [
                self.tr("Kazakh"),
                self.tr("Russian"),
                self.tr("Holds"),
                self.tr("Only where"),
            ],
        )
        self.move_rule = QPushButton()
        self.delete = QPushButton(self.tr("Delete"))
        self.hidden = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill_kinds()
        self._fill_accepted()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def rules(self) -> HouseRules:
        """The rules of the project after the dialog."""
        return self._rules[Scope.PROJECT]

    @property
    def user_rules(self) -> HouseRules:
        """The user's rules for all projects after the dialog."""
        return self._rules[Scope.ALL]

    def _table(self, name: str, columns: list[str]) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels(columns)
        table.setRootIsDecorated(False)
        table.setAccessibleName(name)
        table.ensurePolished()  # or rows that are put in now keep the height of a bare style
        table.header().setStretchLastSection(True)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((220, 90, 210)):
            table.setColumnWidth(column, width)
        return table

    def _fill_kinds(self) -> None:
        counts = Counter(finding.kind for finding in all_found(self._session))
        for kind in sorted(FindingKind, key=lambda kind: (-counts[kind], kind_word(kind))):
            item = QTreeWidgetItem([kind_word(kind), str(counts[kind] or "")])
            self.kinds.addTopLevelItem(item)
            for scope in Scope:
                box = self._level_box(kind, scope)
                item.setSizeHint(scope, QSize(0, box.sizeHint().height() + 4))
                self.kinds.setItemWidget(item, scope, box)
                self.levels[scope, kind] = box

    def _level_box(self, kind: FindingKind, scope: Scope) -> QComboBox:
        box, rules = QComboBox(), self._rules[scope]
        is_for_all = scope is Scope.ALL
        box.addItem(self.tr("as found") if is_for_all else self.tr("as in all projects"), "")
        for level in Severity:
            box.addItem(severity_word(level), str(level))
        box.addItem(self.tr("not shown"), _OFF)
        chosen = _OFF if kind in rules.off else str(rules.severities.get(kind, ""))
        box.setCurrentIndex(box.findData(chosen))
        box.setAccessibleName(f"{kind_word(kind)}, {self._words_of(scope)}")
        box.currentIndexChanged.connect(lambda _: self._on_level_chosen(kind, scope))
        return box

    def _words_of(self, scope: Scope) -> str:
        return self.tr("in this project") if scope is Scope.PROJECT else self.tr("in all projects")

    def _fill_accepted(self) -> None:
        self.equal_values.clear()
        for scope in Scope:
            for each in self._rules[scope].accepted:
                values = [each.kk_value or "—", each.ru_value or "—"]
                item = QTreeWidgetItem([*values, self._words_of(scope), self._where(each)])
                item.setData(0, _OWN, (int(scope), each))
                self.equal_values.addTopLevelItem(item)

    def _where(self, each: Equivalence) -> str:
        parts = []
        if each.document:
            document = self._session.documents.get(each.document)
            parts.append(document.name if document else each.document)
        if each.context:
            parts.append(quoted(each.context))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for title, table, share in (
            (self.tr("Kinds of findings"), self.kinds, 3),
            (self.tr("Values accepted for each other"), self.equal_values, 2),
        ):
            label = QLabel(title)
            label.setObjectName("sectionTitle")
            layout.addWidget(label)
            layout.addWidget(table, share)
        below = QHBoxLayout()
        below.addWidget(self.delete)
        below.addWidget(self.move_rule)
        below.addStretch(1)
        layout.addLayout(below)
        layout.addWidget(self.hidden)
        layout.addWidget(self.buttons)
        open_at(self, QSize(790, 680))

    def _connect(self) -> None:
        self.delete.clicked.connect(self._on_delete_clicked)
        self.move_rule.clicked.connect(self._on_move_clicked)
        self.equal_values.itemSelectionChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _on_level_chosen(self, kind: FindingKind, scope: Scope) -> None:
        chosen, rules = str(self.levels[scope, kind].currentData()), self._rules[scope]
        if chosen == _OFF:
            self._rules[scope] = without_kind(rules, kind)
        else:
            self._rules[scope] = with_level(rules, kind, Severity(chosen) if chosen else None)
        self._refresh()

    def _chosen(self) -> tuple[Scope, Equivalence] | None:
        """The accepted values under the cursor, and where they hold."""
        item = self.equal_values.currentItem()
        if item is None:
            return None
        scope, each = item.data(0, _OWN)
        return Scope(scope), each

    def _take_out(self) -> tuple[Scope, Equivalence] | None:
        chosen = self._chosen()
        if chosen is not None:
            scope, gone = chosen
            rules = self._rules[scope]
            kept = tuple(each for each in rules.accepted if each != gone)
            self._rules[scope] = replace(rules, accepted=kept)
        return chosen

    def _on_delete_clicked(self) -> None:
        self._take_out()
        self._show_accepted()

    def _on_move_clicked(self) -> None:
        """Let values be accepted in the other scope; a document is known in its project only."""
        taken = self._take_out()
        if taken is not None:
            scope, each = taken
            other = Scope.ALL if scope is Scope.PROJECT else Scope.PROJECT
            wide = replace(each, document="")
            self._rules[other] = with_equivalence(self._rules[other], wide)
        self._show_accepted()

    def _show_accepted(self) -> None:
        self._fill_accepted()
        self._refresh()
        self.equal_values.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        chosen = self._chosen()
        for button in (self.delete, self.move_rule):
            button.setEnabled(chosen is not None)
        is_for_all = chosen is not None and chosen[0] is Scope.ALL
        self.move_rule.setText(
            self.tr("Hold only in this project") if is_for_all else self.tr("Hold in all projects")
        )
        count = hidden_count(with_rules(self._session, self.rules, self.user_rules))
        total = len(all_found(self._session))
        self.hidden.setText(self.tr("These rules hide {0} of %n findings", "", total).format(count))
