"""Which documents are pairs: seen, chosen, corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.text import Lang
from kzaz_desk.project.pair_edits import unpaired
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.timeline.event_words import day_text
from kzaz_desk.ui.words import LANGUAGE_NAMES, percent_text

if TYPE_CHECKING:
    from kzaz_desk.ui.session.model import SessionModel

_ROLE = Qt.ItemDataRole.UserRole


class PairsDialog(QDialog):
    """Lists the pairs with how sure they are, and the documents that stand alone.

    Signals:
        pair_requested: Ids of a Kazakh and a Russian document that are a pair.
        parting_requested: Position of a pair that is none.
    """

    pair_requested = Signal(str, str)
    parting_requested = Signal(int)

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pairs and documents"))
        self._model = model
        self.pairs = self._table(
            self.tr("Pairs"),
            [LANGUAGE_NAMES[Lang.KK], LANGUAGE_NAMES[Lang.RU], self.tr("Sure")],
        )
        self.alone = {
            lang: self._table(self._alone_title(lang), [LANGUAGE_NAMES[lang], self.tr("Date")])
            for lang in Lang
        }
        self.show_pair = QPushButton(self.tr("&Show"))
        self.part = QPushButton(self.tr("&Not a pair"))
        self.join = QPushButton(self.tr("These two &are a pair"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._connect()
        self._fill()

    def _alone_title(self, lang: Lang) -> str:
        return self.tr("{0}: documents without a counterpart").format(LANGUAGE_NAMES[lang])

    def _table(self, name: str, columns: list[str]) -> QTreeWidget:
        table = QTreeWidget()
        table.setHeaderLabels(columns)
        table.setRootIsDecorated(False)
        table.setAccessibleName(name)
        table.ensurePolished()  # or the rows that are put in now keep the height of a bare style
        table.setColumnWidth(0, 250 if len(columns) > 2 else 190)
        if len(columns) > 2:
            table.setColumnWidth(1, 250)
        return table

    def _lay_out(self) -> None:
        of_pair = QHBoxLayout()
        of_pair.addWidget(self.show_pair)
        of_pair.addWidget(self.part)
        of_pair.addStretch(1)
        both = QHBoxLayout()
        for table in self.alone.values():
            both.addWidget(table)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._title(self.tr("Pairs")))
        layout.addWidget(self.pairs, 3)
        layout.addLayout(of_pair)
        layout.addWidget(self._title(self.tr("Documents without a counterpart")))
        layout.addLayout(both, 2)
        layout.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.buttons)
        open_at(self, QSize(640, 520))

    def _title(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName("sectionTitle")
        return label

    def _connect(self) -> None:
        self._model.session_changed.connect(self._fill)
        self.buttons.rejected.connect(self.reject)
        self.pairs.itemSelectionChanged.connect(self._refresh)
        self.pairs.itemActivated.connect(self._on_show_clicked)
        for table in self.alone.values():
            table.itemSelectionChanged.connect(self._refresh)
        self.show_pair.clicked.connect(self._on_show_clicked)
        self.part.clicked.connect(lambda: self.parting_requested.emit(self._chosen(self.pairs)))
        self.join.clicked.connect(
            lambda: self.pair_requested.emit(*(self._chosen(t) for t in self.alone.values()))
        )

    def _fill(self) -> None:
        session = self._model.session
        self.pairs.clear()
        for at, pair in enumerate(session.pairs):
            names = [session.documents[pair.side(lang)].name for lang in Lang]
            item = QTreeWidgetItem([*names, percent_text(round(100 * pair.confidence))])
            item.setData(0, _ROLE, at)
            self.pairs.addTopLevelItem(item)
        if session.pairs:
            self.pairs.setCurrentIndex(self.pairs.model().index(self._model.pair_index, 0))
        for table in self.alone.values():
            table.clear()
        for document in unpaired(session):
            day = day_text(document.date) if document.date else self.tr("no date")
            item = QTreeWidgetItem([document.name, day])
            item.setData(0, _ROLE, document.id)
            self.alone[document.lang].addTopLevelItem(item)
        self._refresh()

    def _chosen(self, table: QTreeWidget) -> str | int | None:
        items = table.selectedItems()
        chosen: str | int | None = items[0].data(0, _ROLE) if items else None
        return chosen

    def _refresh(self) -> None:
        has_pair = self._chosen(self.pairs) is not None
        self.show_pair.setEnabled(has_pair)
        self.part.setEnabled(has_pair)
        self.join.setEnabled(all(self._chosen(t) is not None for t in self.alone.values()))

    def _on_show_clicked(self) -> None:
        chosen = self._chosen(self.pairs)
        if isinstance(chosen, int):
            self._model.show_pair(chosen)
            self.accept()
