"""A short list of findings inside a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kzaz_desk.ui.findings.model import glyph_of, what
from kzaz_desk.ui.words import severity_word, worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.ui.session.places import Places

MOST_LISTED = 500


class FindingTable(QTreeWidget):
    """Findings with their values, paragraphs and sentence; with boxes to check if wanted."""

    def __init__(self, places: Places, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self.setHeaderLabels(
            [self.tr("Kazakh ≠ Russian"), self.tr("Paragraphs"), self.tr("What it says")]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(title)
        self.ensurePolished()  # or the rows that are put in now keep the height of a bare style
        header = self.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, 230)
        self.setColumnWidth(1, 110)

    def show_findings(self, findings: Sequence[Finding], *, with_boxes: bool = False) -> None:
        """List findings, the first 500 of them; all boxes are checked."""
        self.clear()
        for finding in findings[:MOST_LISTED]:
            words = worded(finding.message)
            item = QTreeWidgetItem(
                [f"{glyph_of(finding)} {what(finding)}", self._places.label(finding), words]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, finding.id)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self._spoken(finding))
            item.setToolTip(2, words)
            if with_boxes:
                item.setCheckState(0, Qt.CheckState.Checked)
            self.addTopLevelItem(item)

    def checked(self) -> list[str]:
        """Ids of the findings whose box is checked."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [
            str(item.data(0, Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _spoken(self, finding: Finding) -> str:
        parts = (what(finding), severity_word(finding.severity), self._places.label(finding))
        return ". ".join(parts)
