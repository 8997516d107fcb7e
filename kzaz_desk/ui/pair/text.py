"""One laid-out piece of text. The only place where code points become UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

_PICTURES = {code: 0x2400 + code for code in range(0x20)}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
# An override turns digits round on screen; a text that is checked must show what it holds.
_OVERRIDES = dict.fromkeys((0x202D, 0x202E), 0xFFFD)
_SHOWN = {**_PICTURES, **_SURROGATES, **_OVERRIDES, 0x0A: 0x20, 0x09: 0x20, 0x0D: 0x200B}


def shown_text(text: str) -> str:
    """The text as it can be painted, code point for code point.

    Line breaks inside a paragraph become spaces; control characters become visible, lone
    surrogates and direction overrides U+FFFD.
    """
    return text if text.isprintable() else text.translate(_SHOWN)


class Utf16Map:
    """Offsets in code points against offsets in UTF-16 units of the same text."""

    def __init__(self, text: str) -> None:
        self._wide: list[int] = []
        if text and max(text) > "\uffff":
            self._wide = [i for i, char in enumerate(text) if char > "\uffff"]
        self._wide_units = [at + i + 1 for i, at in enumerate(self._wide)]

    def units(self, offset: int) -> int:
        """UTF-16 units before a code point."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, units: int) -> int:
        """Code points before a UTF-16 unit; the middle of a pair counts as its start."""
        passed = bisect_left(self._wide_units, units)
        inside = passed < len(self._wide_units) and self._wide_units[passed] == units
        return units - passed - (1 if inside else 0)


class PieceText:
    """A piece laid out in a width. Offsets are code points of the piece."""

    def __init__(self, text: str, font: QFont, width: float, pitch: float) -> None:
        """Lay out `text`; `pitch` is the distance of lines, larger where a line needs more."""
        self.length = len(text)
        self._map = Utf16Map(text)
        self._layout = QTextLayout(shown_text(text), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._tops: list[float] = []
        self.height = self._break_lines(max(1.0, width), pitch)

    def _break_lines(self, width: float, pitch: float) -> float:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            height = line.height()
            room = height if height > pitch else pitch
            line.setPosition(QPointF(0.0, y + (room - height) / 2))
            self._tops.append(y)
            y += room
        self._layout.endLayout()
        return y or pitch

    def draw(self, painter: QPainter, position: QPointF, clip: QRectF) -> None:
        """Paint the text in the painter's pen."""
        self._layout.draw(painter, position, [], clip)

    def rects(self, start: int, stop: int) -> list[QRectF]:
        """Where the glyphs of a stretch stand, one rectangle for each line it touches."""
        begin, end = self._map.units(start), self._map.units(stop)
        if begin >= end or not self._tops:
            return []
        first = self._layout.lineForTextPosition(begin).lineNumber()
        rects = []
        for number in range(first, self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.textStart() >= end:
                break
            left = self._x(number, max(begin, line.textStart()))
            right = self._x(number, min(end, line.textStart() + line.textLength()))
            if left != right:
                top = line.y()
                rects.append(QRectF(min(left, right), top, abs(right - left), line.height()))
        return rects

    def caret(self, offset: int) -> QRectF:
        """Where the caret stands before a code point."""
        units = self._map.units(offset)
        line = self._layout.lineForTextPosition(units)
        if not line.isValid():
            return QRectF(0, 0, 1, self.height)
        return QRectF(self._x(line.lineNumber(), units), line.y(), 1, line.height())

    def offset_at(self, point: QPointF) -> int:
        """The code point whose edge is nearest to a point."""
        if not self._tops:
            return 0
        number = max(0, bisect_right(self._tops, point.y()) - 1)
        units = self._layout.lineAt(number).xToCursor(point.x())
        return min(self._map.offset(units), self.length)

    def covers(self, point: QPointF) -> bool:
        """True if a point is on the text, not in the white behind a line."""
        if not self._tops or not 0 <= point.y() < self.height:
            return False
        line = self._layout.lineAt(max(0, bisect_right(self._tops, point.y()) - 1))
        return line.x() <= point.x() <= line.x() + line.naturalTextWidth()

    def _x(self, line: int, units: int) -> float:
        x: float = self._layout.lineAt(line).cursorToX(units)[0]  # type: ignore[index]
        return x
