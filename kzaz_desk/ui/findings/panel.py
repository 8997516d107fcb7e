"""The findings dock: chips, filters and the list that leads the review."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.project.ruling import hidden_count
from kzaz_desk.ui.findings.chips import Chips
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.columns_menu import offer_columns
from kzaz_desk.ui.findings.delegate import FindingDelegate
from kzaz_desk.ui.findings.empty_note import EmptyNote
from kzaz_desk.ui.findings.listing import Listing
from kzaz_desk.ui.findings.model import Chip, FindingModel, Grouping, Show
from kzaz_desk.ui.findings.resolved import ResolvedList
from kzaz_desk.ui.findings.widths import set_widths
from kzaz_desk.ui.look.announce import name_choice
from kzaz_desk.ui.look.elastic_box import ElasticBox
from kzaz_desk.ui.look.elided_button import ElidedButton
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.look.scrolled import fill_scrolled
from kzaz_desk.ui.words import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.model import SessionModel

_INDENT = 14
_COUNTING_MS = 30
_ONE_BY_ONE = 200
# Narrower than this, a level is its sign alone; its word is in the tip and spoken.
_WIDE = 400
_GROUPED, _SORTED, _ORDER = "grouped", "sorted", "order"
_LEVELS, _TEXT = "levels", "text"
_ALWAYS = (Column.SEVERITY, Column.WHAT, Column.PLACE)


class FindingPanel(QWidget):
    """Lists the findings, filtered and grouped; follows and leads the current finding.

    Signals:
        finding_activated: The user chose this finding and wants to see its text.
        ignore_requested: The user wants the finding under the cursor ignored.
        filter_changed: Other findings are listed.
        listed_changed: Other findings are listed, or an answer moved one in or out of the list.
        rules_requested: The user wants to see the rules that hide findings.
    """

    finding_activated = Signal(str)
    ignore_requested = Signal()
    filter_changed = Signal()
    listed_changed = Signal()
    rules_requested = Signal()

    def __init__(
        self, session_model: SessionModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = session_model
        self._theme = theme
        self.findings = FindingModel(session_model, self)
        self._listing = Listing(session_model, self)
        self._chips = Chips(self)
        self._show = ElasticBox()
        self._grouping = ElasticBox()
        self._text = QLineEdit()
        self._header = QLabel()
        self.hidden = ElidedButton()
        self.filtered = ElidedButton()
        self.progress = QProgressBar()
        self._visible: list[str] = []
        self._is_following = True
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_MS)
        self._counting.timeout.connect(self._show_progress)
        self.list = QTreeView()
        self.resolved = ResolvedList(session_model)
        self.empty_note = EmptyNote(self.list)
        self._fill_boxes()
        self._set_up_list()
        self._lay_out()
        self._connect()
        self._on_filter_edited()

    def visible_findings(self) -> list[str]:
        """Ids of all findings that the filter lets through, in order of the text."""
        self._listing.finish()
        return self._visible

    def listed_findings(self) -> list[str]:
        """Ids of the findings that the list shows so far, in order of the text."""
        return self._visible

    def filter_words(self) -> str:
        """What the filter lets through, in words; "" where it lets through everything."""
        answers = "" if self.shown is Show.ALL else self._show.currentText()
        text = self._text.text().strip()
        parts = (answers, self._chips.words(), quoted(text) if text else "")
        return " · ".join(filter(None, parts))

    @property
    def shown(self) -> Show:
        """Which answers are listed."""
        return Show(self._show.currentData())

    def show_only(self, show: Show) -> None:
        """List findings by their answer."""
        self._show.setCurrentIndex(self._show.findData(show))

    @property
    def arranged(self) -> dict[str, Any]:
        """How the list is grouped, ordered and filtered, to be kept by name."""
        header = self.list.header()
        section = header.sortIndicatorSection()
        column = Column(section).name.lower() if section in list(Column) else ""
        is_down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        order = "descending" if is_down else "ascending"
        grouping = str(self._grouping.currentData())
        return {
            _GROUPED: grouping,
            _SORTED: column,
            _ORDER: order if column else "",
            _LEVELS: sorted(self._chips.chosen),
            _TEXT: self._text.text().strip(),
        }

    def arrange(self, kept: Mapping[str, object]) -> None:
        """Group, order and filter the list as it was kept; what is not known stays as it is.

        Words to filter by are those of these texts: where none were kept there are none.
        """
        if isinstance(levels := kept.get(_LEVELS), list):
            self._chips.choose([chip for chip in Chip if chip in levels])
        self._text.setText(str(kept.get(_TEXT) or ""))
        if kept.get(_GROUPED) in list(Grouping):
            self._grouping.setCurrentIndex(self._grouping.findData(kept[_GROUPED]))
        columns = {column.name.lower(): column.value for column in Column} | {"": -1}
        section = columns.get(str(kept.get(_SORTED)))
        if section is not None:
            orders = Qt.SortOrder
            is_down = kept.get(_ORDER) == "descending"
            order = orders.DescendingOrder if is_down else orders.AscendingOrder
            self.list.header().setSortIndicator(section, order)

    def show_everything(self) -> None:
        """List all findings: no filter hides any."""
        self._text.clear()
        self.show_only(Show.ALL)
        self._chips.choose_all()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say the level in a word where there is room for it."""
        super().resizeEvent(event)
        if (event.oldSize().width() >= _WIDE) is not (event.size().width() >= _WIDE):
            self._set_widths()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete in the list means ignore."""
        if (
            watched is self.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            self.ignore_requested.emit()
            return True
        return super().eventFilter(watched, event)

    def _fill_boxes(self) -> None:
        for show, text in (
            (Show.ALL, self.tr("All")),
            (Show.UNDECIDED, self.tr("Undecided")),
            (Show.DECIDED, self.tr("Decided")),
            (Show.STALE, self.tr("Stale")),
            (Show.CONFLICTS, self.tr("Reviewers disagree")),
            (Show.ACCEPTED, self.tr("Accepted")),
            (Show.IGNORED, self.tr("Ignored")),
            (Show.FIXED, self.tr("Fixed outside")),
            (Show.COMMENTED, self.tr("With a comment")),
            (Show.RESOLVED, self.tr("Resolved by edit")),
        ):
            self._show.addItem(text, show)
        for grouping, text in (
            (Grouping.DOCUMENT, self.tr("In order of the text")),
            (Grouping.KIND, self.tr("By kind")),
            (Grouping.MISMATCH, self.tr("Same mismatch")),
            (Grouping.PARAGRAPH, self.tr("By paragraph")),
        ):
            self._grouping.addItem(text, grouping)
        name_choice(self._show, self.tr("Answers to list"))
        name_choice(self._grouping, self.tr("Grouping"))
        self._text.setPlaceholderText(self.tr("Filter findings"))
        self._text.setAccessibleName(self.tr("Filter findings by text"))
        self._text.setClearButtonEnabled(True)
        self._header.setObjectName("panelHeader")
        self._header.setWordWrap(True)
        for link in (self.hidden, self.filtered):
            link.setObjectName("link")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filtered.setToolTip(self.tr("Show all findings"))
        self.hidden.setToolTip(self.tr("Show the rules"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Decided findings"))

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.findings)
        view.setItemDelegate(FindingDelegate(self._model, self._theme, view))
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setAlternatingRowColors(False)
        view.setIndentation(_INDENT)
        view.setAccessibleName(self.tr("Findings"))
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            view.setColumnHidden(column, column not in _ALWAYS)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)  # the third click gives back the order of the text
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(partial(offer_columns, view, _ALWAYS))

    def _set_widths(self) -> None:
        is_wide = self.width() >= _WIDE
        set_widths(self.list, self._longest_label(), with_levels=is_wide)
        if self.findings.grouping is not Grouping.DOCUMENT:
            indented = self.list.columnWidth(Column.SEVERITY) + 2 * self.list.indentation()
            self.list.setColumnWidth(Column.SEVERITY, indented)

    def _longest_label(self) -> str:
        """The widest paragraph numbers; the last findings have the longest ones."""
        last = self._model.session.findings[-50:]
        labels = {self._model.places.label(finding) for finding in last}
        return min(max(labels, key=len, default=""), "1000–1002↔1000", key=len)

    def _lay_out(self) -> None:
        boxes = FlowLayout()
        for box in (self._show, self._grouping):
            boxes.addWidget(box)
        layout = QVBoxLayout(fill_scrolled(self))
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._header)
        layout.addWidget(self.progress)
        links = FlowLayout()
        links.addWidget(self.filtered)
        links.addWidget(self.hidden)
        layout.addLayout(links)
        layout.addLayout(self._chips.row())
        layout.addLayout(boxes)
        layout.addWidget(self._text)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.resolved, 1)

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.hidden.clicked.connect(self.rules_requested)
        self.filtered.clicked.connect(self.show_everything)
        self._show.currentIndexChanged.connect(self._on_filter_edited)
        self._text.textChanged.connect(self._on_filter_edited)
        self._chips.changed.connect(self._on_filter_edited)
        self._grouping.currentIndexChanged.connect(self._on_grouping_changed)
        self.list.header().sortIndicatorChanged.connect(self._show_current)
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self.list.activated.connect(self._on_list_activated)
        self.findings.rowsInserted.connect(self._on_rows_inserted)
        self._listing.changed.connect(self._on_listing_changed)
        self._model.content_changed.connect(self.findings.tell_of_places)
        self._model.verdicts_changed.connect(self._on_verdicts_changed)
        self._model.current_finding_changed.connect(self._on_current_finding_changed)

    def _on_filter_edited(self) -> None:
        chips, text = self._chips.chosen, self._text.text()
        self._listing.allow(chips=chips, show=self.shown, text=text)
        self.filter_changed.emit()

    def _on_grouping_changed(self) -> None:
        # Qt keeps the text of the enum, not its member.
        grouping = Grouping(self._grouping.currentData())
        self.list.setRootIsDecorated(grouping is not Grouping.DOCUMENT)
        self.findings.group_by(grouping)
        self._set_widths()
        self._show_current()

    def _show_current(self) -> None:
        self._on_current_finding_changed(self._model.current_finding)

    def _on_list_current_changed(self, current: QModelIndex) -> None:
        finding = current.data(FindingModel.FindingRole)
        if finding is not None and self._is_following:
            self._model.set_current_finding(finding.id)

    def _on_list_activated(self, index: QModelIndex) -> None:
        finding = index.data(FindingModel.FindingRole)
        if finding is not None:
            self.finding_activated.emit(finding.id)

    def _on_current_finding_changed(self, finding_id: str) -> None:
        index = self.findings.index_of(finding_id)
        selection = self.list.selectionModel()
        if not index.isValid():
            # The row that took the place of the one that is gone keeps the keyboard.
            selection.clearSelection()
        elif index != self.list.currentIndex().siblingAtColumn(0):
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.list.scrollTo(index)

    def _on_listing_changed(self) -> None:
        """Show what is listed now; whatever rows go, the same finding stays the current one.

        While findings are still looked at, the counts are those of before.
        """
        self._is_following = False
        self.findings.show(self._listing.rows)
        self._is_following = True
        self._visible = [finding.id for finding in self._listing.listed]
        self._on_current_finding_changed(self._model.current_finding)
        if self._listing.is_complete:
            self._refresh()

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """New groups are open, their titles as wide as the list."""
        if parent.isValid() or self.findings.grouping is Grouping.DOCUMENT:
            return
        for row in range(first, last + 1):
            self.list.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's API
            self.list.expand(self.findings.index(row, 0))

    def _on_verdicts_changed(self, finding_ids: list[str]) -> None:
        if len(finding_ids) > _ONE_BY_ONE:
            self.list.viewport().update()
        else:
            for finding_id in finding_ids:
                self.findings.tell_of_answers(finding_id)
        self._counting.start()

    def _refresh(self) -> None:
        self._chips.show_counts(self._listing.count)
        self._set_widths()
        self._show_counts()

    def _show_progress(self) -> None:
        total, decided = len(self._model.session.findings), self._model.decided_count
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(decided)
        words = self.tr("decided {0} of {1}").format(decided, total)
        self.progress.setAccessibleDescription(words)
        self.progress.setToolTip(words)

    def _show_counts(self) -> None:
        rows = self._listing.row_count()
        total = len(self._model.session.findings)
        findings = self.tr("{0} of %n findings", "", total).format(len(self._visible))
        self._header.setText(f"{findings} {self.tr('in %n paragraphs', '', rows)}")
        hidden = hidden_count(self._model.session)
        self.hidden.setText(self.tr("{0} hidden by rules").format(hidden))
        self.hidden.setVisible(hidden > 0)
        filtered = len(self._model.session.findings) - len(self._visible)
        self.filtered.setText(self.tr("{0} hidden by the filter").format(filtered))
        self.filtered.setVisible(filtered > 0)
        self.empty_note.show_for(listed=len(self._visible), filtered=filtered)
        self.listed_changed.emit()
        self._show_progress()
        self._show_resolved()

    def _show_resolved(self) -> None:
        is_on = Show(self._show.currentData()) is Show.RESOLVED
        self.list.setHidden(is_on)
        self.resolved.setHidden(not is_on)
        if is_on:
            count = self.resolved.fill(self._chips.chosen, self._text.text())
            self._header.setText(self.tr("%n findings resolved by edit", "", count))
