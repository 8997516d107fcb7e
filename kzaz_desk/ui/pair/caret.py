"""Where the caret goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTextBoundaryFinder

from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.ui.pair.text import Utf16Map

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.layout import PairLayout

_LONGEST_LETTER = 64


def into_paragraph(content: PairContent, lang: Lang, offset: int, before: int) -> int:
    """The code point nearest to `offset` that is in a paragraph, going on from `before`.

    What lies between paragraphs (line breaks, blank lines) is jumped over.
    """
    paragraphs = content.document(lang).paragraphs
    if not paragraphs:
        return 0
    index = max(0, content.paragraph_at(lang, offset))
    span = paragraphs[index].span
    if offset <= span.stop:
        return max(offset, span.start)
    goes_on = before < offset and index + 1 < len(paragraphs)
    return paragraphs[index + 1].span.start if goes_on else span.stop


def a_letter_away(text: str, offset: int, step: int) -> int:
    """The code point that a letter ends or begins at, a letter being what is seen as one.

    An emoji of several code points or a letter with its accents is never divided.

    Args:
        text: The document's text.
        offset: Where to start.
        step: 1 for the end of the letter after it, -1 for the beginning of the one before.
    """
    # A few letters beyond the longest are enough: the finder reads all that it is given.
    first = offset if step > 0 else max(0, offset - _LONGEST_LETTER)
    part = text[first : offset + _LONGEST_LETTER] if step > 0 else text[first:offset]
    shown = part.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, shown)
    if step > 0:
        units = finder.toNextBoundary()
    else:
        finder.toEnd()
        units = finder.toPreviousBoundary()
    return offset + step if units < 0 else first + Utf16Map(shown).offset(units)


def a_line_away(layout: PairLayout, lang: Lang, offset: int, step: int) -> int:
    """The code point in the line above (`step` -1) or below (1), at the same height of x.

    The cell above or below goes on where a cell ends; `offset` itself at either end.
    """
    row, box = caret_box(layout, lang, offset)
    if row < 0:
        return offset
    x = layout.columns.text[lang].left + box[0]
    y = box[1] + step * layout.typography.pitch + layout.typography.pitch / 2
    content_height = layout.row_height(row)
    while 0 <= row < len(layout.rows):
        if 0 <= y < content_height:
            found = layout.caret_at(row, lang, QPointF(x, y))
            if found is not None and (found[0] - offset) * step > 0:
                return found[0]
        row += step
        if 0 <= row < len(layout.rows):
            content_height = layout.measure(row, keep=True)
            y = layout.typography.pad if step > 0 else content_height - layout.typography.pad
    return offset


def caret_box(layout: PairLayout, lang: Lang, offset: int) -> tuple[int, tuple[float, float]]:
    """Row of a code point, and x in its column and y in its row of the caret before it."""
    place = Place(layout.content.document(lang).id, lang, Span(offset, offset))
    row, _ = layout.place_top(place)
    for piece in layout.cell(row, lang) if row >= 0 else ():
        if piece.span.start <= offset <= piece.span.stop:
            caret = piece.text.caret(offset - piece.span.start)
            return row, (caret.left(), piece.y + caret.top())
    return row, (0.0, 0.0)
