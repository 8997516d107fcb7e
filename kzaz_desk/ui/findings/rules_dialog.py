"""The list of all rules of the project."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
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
    with_level,
    with_rules,
    without_kind,
)
from kzaz_desk.ui.words import kind_word, quoted, severity_word

if TYPE_CHECKING:
    from kzaz_desk.analysis.house_rules import Equivalence
    from kzaz_desk.project.session import Session

_OFF = "off"


class RulesDialog(QDialog):
    """Every kind with its level, and every pair of accepted values."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of the project"))
        self._session = session
        self.rules = session.rules
        self.kinds = self._table(
            self.tr("Kinds of findings"), [self.tr("Kind"), self.tr("Found"), self.tr("Shown as")]
        )
        self.levels: dict[FindingKind, QComboBox] = {}
        self.equal_values = self._table(
            self.tr("Accepted values"),
            [self.tr("Kazakh"), self.tr("Russian"), self.tr("Where")],
        )
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

    def _table(self, name: str, columns: list[str]) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels(columns)
        table.setRootIsDecorated(False)
        table.setAccessibleName(name)
        table.header().setStretchLastSection(True)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.setColumnWidth(0, 260)
        return table

    def _fill_kinds(self) -> None:
        counts = Counter(finding.kind for finding in all_found(self._session))
        for kind in sorted(FindingKind, key=lambda kind: (-counts[kind], kind_word(kind))):
            item = QTreeWidgetItem([kind_word(kind), str(counts[kind] or "")])
            self.kinds.addTopLevelItem(item)
            box = QComboBox()
            box.addItem(self.tr("as found"), "")
            for level in Severity:
                box.addItem(severity_word(level), str(level))
            box.addItem(self.tr("not shown"), _OFF)
            chosen = _OFF if kind in self.rules.off else str(self.rules.severities.get(kind, ""))
            box.setCurrentIndex(box.findData(chosen))
            box.setAccessibleName(kind_word(kind))
            box.currentIndexChanged.connect(lambda _, kind=kind: self._on_level_chosen(kind))
            item.setSizeHint(2, QSize(0, box.sizeHint().height() + 4))
            self.kinds.setItemWidget(item, 2, box)
            self.levels[kind] = box

    def _fill_accepted(self) -> None:
        self.equal_values.clear()
        for each in self.rules.accepted:
            values = [each.kk_value or "—", each.ru_value or "—", self._where(each)]
            self.equal_values.addTopLevelItem(QTreeWidgetItem(values))

    def _where(self, each: Equivalence) -> str:
        parts = []
        if each.document:
            document = self._session.documents.get(each.document)
            parts.append(document.name if document else each.document)
        if each.context:
            parts.append(quoted(each.context))
        return " · ".join(parts) or self.tr("everywhere")

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
        below.addStretch(1)
        below.addWidget(self.hidden)
        layout.addLayout(below)
        layout.addWidget(self.buttons)
        self.resize(620, 660)

    def _connect(self) -> None:
        self.delete.clicked.connect(self._on_delete_clicked)
        self.equal_values.itemSelectionChanged.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _on_level_chosen(self, kind: FindingKind) -> None:
        chosen = str(self.levels[kind].currentData())
        if chosen == _OFF:
            self.rules = without_kind(self.rules, kind)
        else:
            self.rules = with_level(self.rules, kind, Severity(chosen) if chosen else None)
        self._refresh()

    def _on_delete_clicked(self) -> None:
        at = self.equal_values.currentIndex().row()
        kept = tuple(each for n, each in enumerate(self.rules.accepted) if n != at)
        self.rules = replace(self.rules, accepted=kept)
        self._fill_accepted()
        self._refresh()
        self.equal_values.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.delete.setEnabled(self.equal_values.currentItem() is not None)
        count = hidden_count(with_rules(self._session, self.rules))
        total = len(all_found(self._session))
        self.hidden.setText(self.tr("These rules hide {0} of %n findings", "", total).format(count))
