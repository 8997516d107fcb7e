"""What changed since it was reviewed, and what is due because of it, as marks in the texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kzaz_desk.domain.text import Span
from kzaz_desk.ui.pair.span_index import Placed, SpanIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzaz_desk.domain.changes import Alteration
    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.look.theme import Colours, MarkStyle
    from kzaz_desk.ui.pair.content import PairContent

    Rects = Callable[[Span], list[QRectF]]

_GAP = 2.6
_WAVE = 5.0
_HEIGHT = 1.6
_WEDGE = 4.0


class Sort(StrEnum):
    """Why a passage is marked."""

    CHANGED = "changed"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """One passage that changed or is due.

    Attributes:
        sort: Why it is marked.
        place: Where it stands; empty where something was taken out.
        before: What stood there when it was reviewed; "" for nothing.
    """

    sort: Sort
    place: Place
    before: str = ""


def change_marks(altered: Iterable[Alteration], due: Iterable[Place]) -> tuple[ChangeMark, ...]:
    """Marks of what is altered and of what is due."""
    marks = [ChangeMark(Sort.CHANGED, each.place, each.words) for each in altered]
    return (*marks, *(ChangeMark(Sort.DUE, place) for place in due))


def placed_changes(content: PairContent, marks: Iterable[ChangeMark]) -> SpanIndex[ChangeMark]:
    """The marks of a pair by place; one of something taken out stands at the letter before it."""
    return SpanIndex(
        Placed(mark.place.lang, _shown_at(mark.place.span), mark)
        for mark in marks
        if content.is_of(mark.place)
    )


def change_words(mark: ChangeMark) -> str:
    """What a mark means, in words."""
    if mark.sort is Sort.DUE:
        return _tr("Due: its counterpart changed.")
    if not mark.before:
        return _tr("Added since it was reviewed.")
    if not len(mark.place.span):
        return _tr("Taken out since it was reviewed: “{0}”").format(mark.before)
    return _tr("When it was reviewed: “{0}”").format(mark.before)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangeMarks", text)


def _shown_at(span: Span) -> Span:
    return span if len(span) else Span(max(0, span.start - 1), max(1, span.start))


class ChangePainter:
    """Paints changes in one piece of text. Lives for one paint event."""

    def __init__(self, painter: QPainter, colours: Colours, current: Place | None) -> None:
        self._painter = painter
        self._colours = colours
        self._current = current

    def paint_behind(self, found: Iterable[Placed[ChangeMark]], rects: Rects) -> None:
        """Paint fills behind changed words, and behind the passage that is current."""
        for placed in found:
            fill = self._style(placed.item).fill
            if placed.item.place == self._current:
                fill = self._colours.glow
            if fill is not None and (
                len(placed.item.place.span) or placed.item.place == self._current
            ):
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(QColor(fill))
                for rect in rects(placed.span):
                    self._painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 2), 2, 2)

    def paint_over(self, found: Iterable[Placed[ChangeMark]], rects: Rects) -> None:
        """Paint lines under the words, and a wedge where words were taken out."""
        for placed in found:
            style = self._style(placed.item)
            width = style.width * (1.6 if placed.item.place == self._current else 1.0)
            self._painter.setPen(QPen(QColor(style.colour), width))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in rects(placed.span):
                if not len(placed.item.place.span):
                    self._painter.setPen(QPen(QColor(style.colour), width + 0.6))
                    self._painter.drawPath(_wedge(placed, rect))
                elif placed.item.sort is Sort.DUE:
                    self._painter.drawPath(_wave(rect))
                else:
                    for y in (rect.bottom() + 0.6, rect.bottom() + 0.6 + _GAP):
                        self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _style(self, mark: ChangeMark) -> MarkStyle:
        return self._colours.due if mark.sort is Sort.DUE else self._colours.altered


def _wave(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    for number, x in enumerate(_steps(rect.left(), rect.right())):
        y = rect.bottom() + 1.8 + (_HEIGHT if number % 2 else -_HEIGHT)
        if number:
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
    return path


def _steps(left: float, right: float) -> Iterator[float]:
    x = left
    while x < right:
        yield x
        x += _WAVE / 2
    yield right


def _wedge(placed: Placed[ChangeMark], rect: QRectF) -> QPainterPath:
    """The sign of proof-readers for a gap: it points up between two words."""
    is_before = placed.item.place.span.start <= placed.span.start
    x, y = (rect.left() if is_before else rect.right()), rect.bottom() - 2
    path = QPainterPath(QPointF(x - _WEDGE, y + 1.6 * _WEDGE))
    path.lineTo(x, y)
    path.lineTo(x + _WEDGE, y + 1.6 * _WEDGE)
    return path
