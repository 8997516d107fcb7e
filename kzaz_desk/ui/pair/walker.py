"""The caret in the pair view: by letter, word and line, with and without selecting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from kzaz_desk.domain.text import Span
from kzaz_desk.ui.pair import clipboard
from kzaz_desk.ui.pair.browser import PairBrowser
from kzaz_desk.ui.pair.caret import a_letter_away, a_line_away, into_paragraph
from kzaz_desk.ui.pair.selection import TextSelection, next_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.look.theme import Theme

# A key that is held down selects letter by letter; what comes of it is copied once.
_PRIMARY_MS = 150


class PairWalker(PairBrowser):
    """Moves the caret through a side and selects on the way.

    Signals:
        caret_moved: The caret stands elsewhere: `Lang` and code point.
    """

    caret_moved = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._primary = QTimer(self, singleShot=True, interval=_PRIMARY_MS)
        self._primary.timeout.connect(self.copy_to_primary)

    def step_caret(self, step: int, *, by_word: bool = False, extends: bool = False) -> None:
        """Move the caret by a letter as it is seen, or by a word."""
        if self._scene.caret is None:
            return
        lang, offset = self._scene.caret
        document = self._content.document(lang)
        if by_word:
            target = next_word(document, offset, step)
        else:
            target = a_letter_away(document.text, offset, step)
        self._move_caret(lang, min(max(target, 0), len(document.text)), extends=extends)

    def extend_line(self, step: int) -> None:
        """Extend the selection by a line of the side."""
        if self._scene.caret is not None:
            lang, offset = self._scene.caret
            self._move_caret(lang, a_line_away(self._layout, lang, offset, step), extends=True)

    def extend_to_edge(self, step: int) -> None:
        """Extend the selection to the start or the end of the paragraph."""
        if self._scene.caret is not None:
            lang, offset = self._scene.caret
            paragraph = max(0, self._content.paragraph_at(lang, offset))
            span = self._content.document(lang).paragraphs[paragraph].span
            self._move_caret(lang, span.stop if step > 0 else span.start, extends=True)

    def extend_to_end(self, step: int) -> None:
        """Extend the selection to the start (`step` -1) or the end (1) of the side."""
        if self._scene.caret is not None:
            lang, _ = self._scene.caret
            whole = self._whole(lang)
            self._move_caret(lang, whole.stop if step > 0 else whole.start, extends=True)

    def select_side(self) -> None:
        """Select the whole text of the side that the keyboard is in."""
        whole = self._whole(self.side)
        if whole.stop > whole.start:
            self.select(TextSelection(self.side, whole.start, whole.stop))
            self._primary.start()

    def copy_to_primary(self) -> None:
        """Put the selection where the middle button pastes from."""
        if self._scene.selection is not None:
            clipboard.copy_to_primary(self._content, self._scene.selection)

    def _whole(self, lang: Lang) -> Span:
        paragraphs = self._content.document(lang).paragraphs
        return (
            Span(paragraphs[0].span.start, paragraphs[-1].span.stop) if paragraphs else Span(0, 0)
        )

    def _move_caret(self, lang: Lang, offset: int, *, extends: bool) -> None:
        before = self._scene.caret[1] if self._scene.caret is not None else offset
        offset = into_paragraph(self._content, lang, offset, before)
        selection = self._scene.selection
        anchor = offset
        if extends:
            anchor = before
            if isinstance(selection, TextSelection) and selection.lang is lang:
                anchor = selection.anchor
            self._primary.start()
        self.select(TextSelection(lang, anchor, offset))
        bead = self._layout.bead_of(lang, offset)
        self._keep_in_view(lang, offset)
        self.activate_bead(bead)
        self.caret_moved.emit(lang, offset)
