"""Says why only some rows are shown, with a chip that brings the others back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.look.elided_button import ElidedButton
from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme


class LimitBar(QFrame):
    """One chip above the texts; a click takes it away.

    Signals:
        removed: The user wants all rows again.
    """

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._theme = theme
        self.chip = ElidedButton()
        self.chip.setObjectName("chip")
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.clicked.connect(self.removed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.addWidget(self.chip)
        row.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, words: str) -> None:
        """Show the chip with these words."""
        if words != self.chip.text() or self.isHidden():
            self.chip.setText(words)
            self.chip.setToolTip(self.tr("Show all rows again"))
            name = self.tr("{0}. Press to show all rows again").format(words)
            self.chip.setAccessibleName(name)
            self.show()
            announce(self, words)

    def _dress(self) -> None:
        colours = self._theme.colours
        self.chip.setIcon(icon("close", colours.text, colours.hatch))
