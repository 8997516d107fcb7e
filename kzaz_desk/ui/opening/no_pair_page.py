"""What the window shows while texts are open of which no two are a pair."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.opening.card import put_card


class NoPairPage(QWidget):
    """Says that nothing can be compared yet, and what to do.

    Signals:
        pairs_requested: The user wants to say which texts are a pair.
        open_requested: The user wants to choose other files.
    """

    pairs_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("No two of these texts are a pair"))
        title.setObjectName("pageTitle")
        title.setWordWrap(True)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.pairs = QPushButton(self.tr("Choose the pair…"))
        self.open = QPushButton(self.tr("Open other files…"))
        self.pairs.clicked.connect(self.pairs_requested)
        self.open.clicked.connect(self.open_requested)
        buttons = FlowLayout(spacing=10)
        buttons.addWidget(self.pairs)
        buttons.addWidget(self.open)
        column = put_card(self, spacing=12)
        column.addWidget(title)
        column.addWidget(self.words)
        column.addSpacing(4)
        column.addLayout(buttons)

    def tell(self, names: list[str]) -> None:
        """Name the texts that are open."""
        text = self.tr("Open: {0}. A Kazakh and a Russian text can be made a pair by hand.")
        self.words.setText(text.format(", ".join(names)))
