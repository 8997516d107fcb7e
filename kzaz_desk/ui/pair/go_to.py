"""Asks for a paragraph by its number, on either side: "12", "қ12", "р12"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.pair.content import PairContent

# Typed on a Kazakh, a Russian or a Latin layout.
_SIDES = {
    Lang.KK: frozenset({"қ", "к", "каз", "қаз", "k", "kk", "kaz"}),
    Lang.RU: frozenset({"р", "ру", "рус", "r", "ru", "rus"}),
}
_TYPED = re.compile(r"([^\W\d_]*)[\s.:№#-]*(\d{1,9})")
_SHOWN = 160


def typed_paragraph(typed: str, side: Lang) -> tuple[Lang, int] | None:
    """The side and the number that somebody typed.

    Args:
        typed: "12", or with the side before it: "қ12", "р 12", "ru12".
        side: The side that is meant where none is typed.

    Returns:
        None if it is no such thing; the number need not be one of a paragraph.
    """
    match = _TYPED.fullmatch(typed.strip().casefold())
    if match is None:
        return None
    name, number = match.groups()
    named = [lang for lang, names in _SIDES.items() if name in names]
    if name and not named:
        return None
    return (named[0] if named else side), int(number)


class GoToDialog(QDialog):
    """One line to type into; the paragraph that it leads to is shown below."""

    def __init__(self, content: PairContent, side: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to paragraph"))
        self._content = content
        self._side = side
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Number of the paragraph"))
        self.line.setPlaceholderText(self.tr("12, қ12 or р12"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Go there"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(self._show)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self._show()

    @property
    def answer(self) -> tuple[Lang, int] | None:
        """Side and number of the paragraph, counted from 1; None while there is none such."""
        typed = typed_paragraph(self.line.text(), self._side)
        if typed is None or not 1 <= typed[1] <= self._count(typed[0]):
            return None
        return typed

    def _count(self, lang: Lang) -> int:
        return len(self._content.document(lang).paragraphs)

    def _show(self) -> None:
        answer = self.answer
        self.told.setText(self._beginning(*answer) if answer else self._hint())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(answer is not None)

    def _beginning(self, lang: Lang, number: int) -> str:
        text = " ".join(self._content.document(lang).paragraph_text(number - 1).split())
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
        return f"{LANGUAGE_NAMES[lang]} {number}: {shown}"

    def _hint(self) -> str:
        counts = [self.tr("{0}: 1 to {1}").format(LANGUAGE_NAMES[x], self._count(x)) for x in Lang]
        return " · ".join(counts)
