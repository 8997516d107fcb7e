"""The chips over the list of findings: which levels are listed, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton

from kzaz_desk.ui.findings.model import Chip
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.look.theme import Glyph

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

_GLYPHS = {
    Chip.ERROR: Glyph.ERROR,
    Chip.WARNING: Glyph.WARNING,
    Chip.INFO: Glyph.INFO,
    Chip.STRUCTURE: Glyph.STRUCTURE,
    Chip.MERGED: "◫",
}


class Chips(QObject):
    """A button for each level.

    Signals:
        changed: Other levels are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buttons = {chip: self._make(chip) for chip in Chip}

    @property
    def chosen(self) -> frozenset[Chip]:
        """The levels to list."""
        return frozenset(chip for chip, button in self._buttons.items() if button.isChecked())

    def choose(self, chips: Collection[Chip]) -> None:
        """List some levels and no others."""
        for chip, button in self._buttons.items():
            button.setChecked(chip in chips)

    def choose_all(self) -> None:
        """List every level."""
        self.choose(list(Chip))

    def row(self) -> FlowLayout:
        """The buttons side by side."""
        row = FlowLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        return row

    def words(self) -> str:
        """The chosen levels; "" where all are."""
        names, chosen = self._names(), self.chosen
        return ", ".join(names[chip] for chip in Chip if chip in chosen and len(chosen) < len(Chip))

    def show_counts(self, count: Callable[[Chip], int]) -> None:
        """Say how many findings there are of each level."""
        names = self._names()
        for chip, button in self._buttons.items():
            words = f"{names[chip]}: {count(chip)}"
            button.setText(f"{_GLYPHS[chip]} {count(chip)}")
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _make(self, chip: Chip) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        # Paragraphs that were only put together are no fault, and many: seen on demand.
        button.setChecked(chip is not Chip.MERGED)
        button.setObjectName("chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self.changed)
        button.setProperty("level", str(chip))
        return button

    def _names(self) -> dict[Chip, str]:
        return {
            Chip.ERROR: self.tr("Errors"),
            Chip.WARNING: self.tr("Warnings"),
            Chip.INFO: self.tr("Remarks"),
            Chip.STRUCTURE: self.tr("Paragraphs without a plain counterpart"),
            Chip.MERGED: self.tr("Paragraphs put together, otherwise equal"),
        }
