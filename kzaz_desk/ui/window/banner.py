"""Messages inside the window: one sentence, what to do next, and nothing is blocked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from kzaz_desk.ui.look.theme import Theme

_COMFORTABLE_LETTERS = 44
_AROUND = 90  # pixels for the sign, the button that closes, and the gaps


class Tone(StrEnum):
    """How urgent a banner is."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Notice:
    """What a banner says.

    Attributes:
        text: One sentence for the user.
        tone: How urgent it is.
        details: Shown on demand; "" for none.
        remedies: Words of a button and what it does.
    """

    text: str
    tone: Tone = Tone.INFO
    details: str = ""
    remedies: tuple[tuple[str, Callable[[], object]], ...] = field(default=())


class Banner(QFrame):
    """Shows one notice at a time, until it is closed or replaced."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._buttons = FlowLayout(spacing=8)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message (Esc)"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(10)
        self._body.addWidget(self._text, 1)
        self._body.addLayout(self._buttons)
        layout.addLayout(self._body, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._notice = Notice("")
        self._has_details = False
        self.hide()
        theme.changed.connect(self._dress)

    @property
    def notice(self) -> Notice:
        """What is said, or was said last."""
        return self._notice

    def tell(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._notice = notice
        self._has_details = False
        self._text.setText(notice.text)
        self._text.setAccessibleName(notice.text)
        self._fill_buttons(notice)
        self._dress()
        self._fit()
        self.show()
        announce(self, notice.text, assertive=notice.tone is Tone.PROBLEM)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the sentence where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def dismiss(self) -> None:
        """Close the banner."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _fill_buttons(self, notice: Notice) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words, action in notice.remedies:
            self._add_button(words, action, closes=True)
        if notice.details:
            self._add_button(self.tr("Details"), self._toggle_details, closes=False)

    def _add_button(self, words: str, action: Callable[[], object], *, closes: bool) -> None:
        button = QPushButton(words)
        if closes:
            button.clicked.connect(self.dismiss)
        button.clicked.connect(lambda: action())
        self._buttons.addWidget(button)

    def _fit(self) -> None:
        words = self._text.fontMetrics()
        longest = words.averageCharWidth() * _COMFORTABLE_LETTERS
        sentence = min(words.horizontalAdvance(self._notice.text), longest)
        needed = sentence + self._buttons.sizeHint().width() + _AROUND
        ways = QBoxLayout.Direction
        is_wide = self.width() >= needed
        self._body.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def _toggle_details(self) -> None:
        self._has_details = not self._has_details
        lines = [self._notice.text, self._notice.details]
        self._text.setText("\n".join(lines if self._has_details else lines[:1]))

    def _dress(self) -> None:
        is_problem = self._notice.tone is Tone.PROBLEM
        colour = self._theme.colours.text
        self._icon.setPixmap(icon("error" if is_problem else "info", colour).pixmap(20, 20))
        self._close.setIcon(icon("close", colour))
        self.setProperty("tone", str(self._notice.tone))
        self.style().unpolish(self)
        self.style().polish(self)
