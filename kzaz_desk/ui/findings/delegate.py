"""Paints a finding in the list so that the difference can be read in a narrow dock."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kzaz_desk.domain.review import Severity
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.model import (
    Chip,
    FindingModel,
    Index,
    chip_of,
    level_signs,
    what,
)
from kzaz_desk.ui.words import severity_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.model import SessionModel

SIGN = " ≠ "
_CELL_MARGIN = 4
_ELLIPSIS = "…"


class FindingDelegate(QStyledItemDelegate):
    """Colours the sign, mutes what is decided, shortens both values around their difference."""

    def __init__(self, session_model: SessionModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = session_model
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Set text and colours of one cell.

        Qt's own would ask the model for eight roles, of which it has one: each is a call of
        Python, and waits for its turn where a thread is at work.
        """
        rows = index.model()
        if not isinstance(rows, FindingModel):
            super().initStyleOption(option, index)
            return
        finding = rows.finding_at(index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.text = rows.text_at(index, finding)
        if finding is None:
            option.font.setBold(True)
            return
        measure = option.fontMetrics.horizontalAdvance
        width = option.rect.width() - 2 * _CELL_MARGIN
        if index.column() == Column.WHAT:
            option.text = _shortened(finding, measure, width)
        elif index.column() == Column.SEVERITY:
            signs = level_signs(finding, self._model.verdict(finding.id))
            longest = max(measure(severity_word(each)) for each in Severity)
            # All levels in words or none: a word here and there would look like a mark.
            if measure(f"{signs} ") + longest > width:
                option.text = signs
        colour = self._colour(finding, index.column())
        if colour is not None:
            palette: QPalette = option.palette
            palette.setColor(QPalette.ColorRole.Text, colour)
            palette.setColor(QPalette.ColorRole.HighlightedText, colour)

    def _colour(self, finding: Finding, column: int) -> QColor | None:
        if self._model.verdict(finding.id).is_decided:
            return self._theme.colour("muted")
        if column == Column.SEVERITY and chip_of(finding) not in (Chip.STRUCTURE, Chip.MERGED):
            return QColor(self._theme.colours.severities[finding.severity].colour)
        return self._theme.colour("muted") if column == Column.PLACE else None


def _shortened(finding: Finding, measure: Callable[[str], int], width: int) -> str:
    full = what(finding) + (" ?" if finding.uncertain else "")
    if measure(full) <= width or SIGN not in full:
        return full
    return SIGN.join(
        shortened_apart(finding.kk_value or "—", finding.ru_value or "—", measure, width)
    )


def shortened_apart(kk: str, ru: str, measure: Callable[[str], int], width: int) -> tuple[str, str]:
    """Both values short enough to stand beside each other, the place where they part kept.

    Args:
        kk: The Kazakh value.
        ru: The Russian value.
        measure: Width of a text.
        width: Room for both values and the sign between them.
    """
    half = (width - measure(SIGN)) // 2
    room_kk = max(half, 2 * half - measure(ru))
    room_ru = max(half, 2 * half - measure(kk))
    at = _first_difference(kk, ru)
    return _around(kk, at, measure, room_kk), _around(ru, at, measure, room_ru)


def _first_difference(one: str, other: str) -> int:
    """Where the first word begins that the two values do not share."""
    same = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))
    return one.rfind(" ", 0, same) + 1


def _around(text: str, at: int, measure: Callable[[str], int], room: int) -> str:
    """As much of a text as fits; its start goes if the word at `at` would not fit else."""
    if measure(text) <= room:
        return text
    from_start = _cut(text, measure, room)
    end = text.find(" ", at)
    if at == 0 or len(from_start) > (len(text) if end < 0 else end):
        return from_start
    rest = _ELLIPSIS + text[at:]
    if measure(rest) <= room:
        return rest
    cut, word = _cut(rest, measure, room), _ELLIPSIS + (text[at:] if end < 0 else text[at:end])
    # The word that differs says more whole, without the sign that something follows.
    return word if len(cut) <= len(word) and measure(word) <= room else cut


def _cut(text: str, measure: Callable[[str], int], room: int) -> str:
    kept = len(text)
    while kept > 1 and measure(text[:kept].rstrip() + _ELLIPSIS) > room:
        kept -= 1
    return text[:kept].rstrip() + _ELLIPSIS
