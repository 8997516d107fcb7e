"""Walks through what changed on the disk, and through what is due because of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.view import PairView


class Sort(StrEnum):
    """What the bar walks through."""

    CHANGED = "changed"
    DUE = "due"


class ChangesBar(QFrame):
    """Marks changed words on the side that changed, and passages that are due on the other.

    Signals:
        settled: The `Place` that is no longer due, since the user says so.
    """

    settled = Signal(object)

    def __init__(self, view: PairView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._view = view
        self._theme = theme
        self._places: dict[Sort, tuple[Place, ...]] = dict.fromkeys(Sort, ())
        self._sort = Sort.CHANGED
        self._at = -1
        self.chips = {sort: self._chip(sort) for sort in Sort}
        self.only = QToolButton()
        self.only.setObjectName("chip")
        self.only.setCheckable(True)
        self.only.setText(self.tr("Only these rows"))
        self.only.toggled.connect(self._filter)
        self.previous = self._button("previous", self.tr("Previous passage"), lambda: self.go(-1))
        self.next = self._button("next", self.tr("Next passage"), lambda: self.go(1))
        self.settle = QPushButton(self.tr("No longer due"))
        self.settle.clicked.connect(self._on_settle_clicked)
        self.closing = self._button("close", self.tr("Close"), self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 8, 5)
        layout.setSpacing(8)
        for widget in (*self.chips.values(), self.previous, self.next, self.only, self.settle):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.closing)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def places(self) -> tuple[Place, ...]:
        """What is walked through now."""
        return self._places[self._sort]

    def tell(self, changed: Sequence[Place], due: Sequence[Place]) -> None:
        """Show the bar and go to the first changed passage, or the first that is due."""
        self._places = {Sort.CHANGED: tuple(changed), Sort.DUE: tuple(due)}
        self._refresh()
        self.show()
        self.choose(Sort.CHANGED if changed else Sort.DUE)

    def set_due(self, due: Sequence[Place]) -> None:
        """What is due now."""
        self._places[Sort.DUE] = tuple(due)
        self._refresh()
        if self.isVisible():
            self._mark()
            self._filter()

    def choose(self, sort: Sort) -> None:
        """Walk through the changed passages, or through those that are due."""
        self._sort, self._at = sort, -1
        self._refresh()
        self._filter()
        self.go(1)

    def go(self, step: int) -> None:
        """Go to the next or previous passage; after the last comes the first."""
        if self.places:
            first = 0 if step > 0 else len(self.places) - 1
            self._at = (self._at + step) % len(self.places) if self._at >= 0 else first
            self._mark()
            self._view.show_hit(self.places[self._at])
            number = self.tr("Passage {0} of {1}").format(self._at + 1, len(self.places))
            announce(self, number)

    def clear(self) -> None:
        """Close the bar; the marks go, the place stays."""
        if not self.isHidden():
            self.hide()
            self.only.setChecked(False)
            self._view.set_hits(())
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        current = self.places[self._at] if 0 <= self._at < len(self.places) else None
        every = (*self._places[Sort.CHANGED], *self._places[Sort.DUE])
        self._view.set_hits([place for place in every if len(place.span)], current)

    def _filter(self) -> None:
        self._view.show_only(self.places if self.only.isChecked() else None)

    def _on_settle_clicked(self) -> None:
        if 0 <= self._at < len(self.places):
            self.settled.emit(self.places[self._at])

    def _refresh(self) -> None:
        words = {
            Sort.CHANGED: self.tr("Changed: {0}").format(len(self._places[Sort.CHANGED])),
            Sort.DUE: self.tr("Due in the other language: {0}").format(len(self._places[Sort.DUE])),
        }
        for sort, chip in self.chips.items():
            chip.setText(words[sort])
            chip.setChecked(sort is self._sort)
            chip.setEnabled(bool(self._places[sort]))
        self._at = min(self._at, len(self.places) - 1)
        self.settle.setVisible(self._sort is Sort.DUE and bool(self.places))

    def _chip(self, sort: Sort) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.choose(sort))
        return chip

    def _button(self, picture: str, words: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setProperty("picture", picture)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(slot)
        return button

    def _dress(self) -> None:
        for button in (self.previous, self.next, self.closing):
            button.setIcon(icon(button.property("picture"), self._theme.colours.text))
