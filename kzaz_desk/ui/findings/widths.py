"""How wide the columns of the list of findings are: for the longest word of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.review import FindingKind, Severity, VerdictState
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.words import kind_word, percent_text, severity_word, state_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

_ROOM = 12  # pixels around a text
_COMMENT = "x" * 18  # room for a few words


def set_widths(view: QTreeView, place: str, *, with_levels: bool) -> None:
    """Give the columns of the list their widths; what they say is stretched over the rest.

    Args:
        view: The list.
        place: The longest numbers of paragraphs.
        with_levels: True to show a level by its word too, not by its sign alone.
    """
    levels = [severity_word(each) for each in Severity] if with_levels else [""]
    samples = {
        Column.SEVERITY: [f"◆ {word} ✓ " for word in levels],
        Column.PLACE: [place],
        Column.KIND: [f"{kind_word(kind)} " for kind in FindingKind],
        Column.DECISION: [f"✓ {state_word(state)} " for state in VerdictState],
        Column.COMMENT: [_COMMENT],
        Column.CONFIDENCE: [percent_text(100)],
    }
    measure, header = view.fontMetrics(), view.header()
    for column, texts in samples.items():
        room = max(measure.horizontalAdvance(text) for text in texts) + _ROOM
        # Not its size hint, which is nothing while it is hidden, and has room for an arrow else.
        title = str(view.model().headerData(column, Qt.Orientation.Horizontal))
        titled = header.fontMetrics().horizontalAdvance(title) + _ROOM
        view.setColumnWidth(column, max(room, titled))
