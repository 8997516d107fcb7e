"""What the pair view puts on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from kzaz_desk.ui.pair.selection import (
    PairSelection,
    Selection,
    pair_html,
    pair_text,
    selected_text,
    text_html,
)

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.content import PairContent


def copy_selection(content: PairContent, selection: Selection) -> None:
    """Put a selection on the clipboard, as plain text and as HTML."""
    if isinstance(selection, PairSelection):
        copy_pairs(content, selection.beads)
        return
    text = selected_text(content, selection)
    _put(text, text_html(text))


def copy_pairs(content: PairContent, beads: range) -> None:
    """Put beads on the clipboard: two columns, as a table and with tabs between."""
    _put(pair_text(content, beads), pair_html(content, beads))


def copy_plain(text: str) -> None:
    """Put a plain text on the clipboard."""
    QGuiApplication.clipboard().setText(_clean(text))


def copy_to_primary(content: PairContent, selection: Selection) -> None:
    """Put a selection where the middle button pastes from, where there is such a place."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        text = selected_text(content, selection)
        clipboard.setText(_clean(text), QClipboard.Mode.Selection)


def _put(text: str, html: str) -> None:
    data = QMimeData()
    data.setText(_clean(text))
    data.setHtml(_clean(html))
    QGuiApplication.clipboard().setMimeData(data)


def _clean(text: str) -> str:
    """A lone surrogate is not text that other programs can take."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
