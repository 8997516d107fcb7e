"""Findings that an edit resolved: to read, not to go to, since their places are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from kzaz_desk.ui.findings.answers import decision_text
from kzaz_desk.ui.findings.empty_note import EmptyNote
from kzaz_desk.ui.findings.model import chip_of, glyph_of, what
from kzaz_desk.ui.words import kind_word, severity_word, worded

if TYPE_CHECKING:
    from datetime import datetime

    from kzaz_desk.domain.changes import Resolved
    from kzaz_desk.ui.findings.model import Chip
    from kzaz_desk.ui.session.model import SessionModel

_OWN = Qt.ItemDataRole.UserRole


class ResolvedList(QTreeWidget):
    """Lists the findings of the session that edits resolved, the latest first.

    Signals:
        chosen: The `Resolved` under the cursor, None if there is none.
    """

    chosen = Signal(object)

    def __init__(self, session_model: SessionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self._shown: tuple[Resolved, ...] = ()
        self._name_columns()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Findings resolved by edit"))
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.empty_note = _NoneResolved(self)
        self.hide()

    @property
    def shown(self) -> tuple[Resolved, ...]:
        """What is listed."""
        return self._shown

    def fill(self, chips: frozenset[Chip], text: str) -> int:
        """List what the chips and the typed text allow; gives the number of findings.

        Args:
            chips: Levels to list.
            text: Must occur in values, sentence, quotations or comment, whatever the case.
        """
        wanted = text.casefold().strip()
        shown = tuple(
            each
            for each in reversed(self._model.session.resolved)
            if chip_of(each.finding) in chips and wanted in _searched(each)
        )
        if shown != self._shown:
            self._shown = shown
            self.clear()
            self.addTopLevelItems([self._item(each) for each in shown])
        filtered = len(self._model.session.resolved) - len(shown)
        self.empty_note.show_for(listed=len(shown), filtered=filtered)
        for column in range(self.columnCount()):  # for the titles alone, where nothing is listed
            self.resizeColumnToContents(column)
        return len(shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Be worded anew in another language, when the list is filled again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_columns()
            self._shown = ()

    def _name_columns(self) -> None:
        self.setHeaderLabels(
            [
                self.tr("Kazakh ≠ Russian"),
                self.tr("Resolved"),
                self.tr("Paragraphs then"),
                self.tr("Answer then"),
            ]
        )

    def _item(self, resolved: Resolved) -> QTreeWidgetItem:
        finding = resolved.finding
        when, answer = moment(resolved.time), decision_text(resolved.verdict)
        item = QTreeWidgetItem(
            [f"{glyph_of(finding)} {what(finding)}", when, resolved.where, answer]
        )
        item.setData(0, _OWN, resolved)
        item.setToolTip(0, worded(finding.message))
        spoken = [what(finding), severity_word(finding.severity), kind_word(finding.kind)]
        spoken += [self.tr("resolved by an edit"), when, answer]
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, spoken)))
        return item

    def _on_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(item.data(0, _OWN) if item is not None else None)


class _NoneResolved(EmptyNote):
    def words(self) -> str:
        return self.tr("No edit has resolved a finding so far.")


def moment(time: datetime) -> str:
    """A moment in the user's time zone and manner."""
    local = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _searched(resolved: Resolved) -> str:
    finding = resolved.finding
    quotes = (quote for _, quote in resolved.quotes)
    parts = (what(finding), worded(finding.message), kind_word(finding.kind), *quotes)
    return " ".join((*parts, resolved.verdict.comment)).casefold()
