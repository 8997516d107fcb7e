"""The two values of a finding, set so that they can be compared at a glance."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QResizeEvent

_GAP = 12


class _Way(Enum):
    ONE_LINE = auto()
    TWO_LINES = auto()
    UNDER_NAMES = auto()


# Row and column of the name and of the value.
_PLACES = {
    _Way.ONE_LINE: {Lang.KK: ((0, 0), (0, 1)), Lang.RU: ((0, 2), (0, 3))},
    _Way.TWO_LINES: {Lang.KK: ((0, 0), (0, 1)), Lang.RU: ((1, 0), (1, 1))},
    _Way.UNDER_NAMES: {Lang.KK: ((0, 0), (1, 0)), Lang.RU: ((2, 0), (3, 0))},
}


class Values(QWidget):
    """Both values on one line where they fit, else below each other, their starts in line.

    A value that is wider than the panel goes on in the next line, under its own start. Values
    stand under their names where that spares a break, or where a word has no room beside them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = {lang: QLabel(LANGUAGE_NAMES[lang]) for lang in Lang}
        self.values = {lang: QLabel() for lang in Lang}
        self._way = _Way.TWO_LINES
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(1)
        for lang in Lang:
            name, value = self.names[lang], self.values[lang]
            name.setObjectName("quiet")
            value.setObjectName("findingValues")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place()
        self.hide()

    def tell(self, values: Mapping[Lang, str]) -> None:
        """Show these values; a language without one is left out, with none nothing is shown."""
        for lang in Lang:
            text = values.get(lang, "")
            self.values[lang].setText(text)
            self.values[lang].setToolTip(text)  # a single word may be wider than the panel
            self.values[lang].setAccessibleName(f"{LANGUAGE_NAMES[lang]}: {text}")
            for label in (self.names[lang], self.values[lang]):
                label.setVisible(bool(text))
        self.setVisible(any(values.values()))
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a name, or for a word of a value."""
        return QSize(self._widest_name(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take more lines where one is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        way = self._fitting_way()
        if way is not self._way:
            self._way = way
            self._place()

    def _fitting_way(self) -> _Way:
        room = self.width()
        if self._width_of_one_line() <= room:
            return _Way.ONE_LINE
        whole = [each.text() for each in self.values.values()]
        beside = room - self._widest_name() - _GAP
        if self._width(whole) <= beside:
            return _Way.TWO_LINES
        words = [word for text in whole for word in text.split()]
        is_cramped = self._width(words) > beside or self._width(whole) <= room
        return _Way.UNDER_NAMES if is_cramped else _Way.TWO_LINES

    def _place(self) -> None:
        for lang in Lang:
            for label, (row, column) in zip(
                (self.names[lang], self.values[lang]), _PLACES[self._way][lang], strict=True
            ):
                self._grid.removeWidget(label)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            self.values[lang].setWordWrap(self._way is not _Way.ONE_LINE)
        last = {_Way.ONE_LINE: 3, _Way.TWO_LINES: 1, _Way.UNDER_NAMES: 0}[self._way]
        for column in range(4):
            self._grid.setColumnStretch(column, int(column == last))

    def _width_of_one_line(self) -> int:
        labels = [*self.names.values(), *self.values.values()]
        measured = [each.fontMetrics().horizontalAdvance(each.text()) for each in labels]
        return sum(measured) + 4 * _GAP

    def _widest_name(self) -> int:
        return max(label.sizeHint().width() for label in self.names.values())

    def _width(self, words: Iterable[str]) -> int:
        metrics = self.values[Lang.KK].fontMetrics()
        return max((metrics.horizontalAdvance(word) for word in words), default=0)
