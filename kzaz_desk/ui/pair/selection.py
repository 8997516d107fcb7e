"""What is selected in the pair view, and what of it goes to the clipboard."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang, Span

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Document
    from kzaz_desk.ui.pair.content import PairContent

# Words keep their soft hyphens, apostrophes and numbers their grouping spaces out.
_WORD = re.compile(r"\w+(?:[\u00ad\u2019'-]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class TextSelection:
    """A stretch of one side.

    Attributes:
        lang: The side.
        anchor: Code point where the selection began.
        caret: Code point where it ends now; may lie before the anchor.
    """

    lang: Lang
    anchor: int
    caret: int

    @property
    def span(self) -> Span:
        """The stretch in the order of the text."""
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))


@dataclass(frozen=True, slots=True)
class PairSelection:
    """Whole beads with both their sides.

    Attributes:
        anchor: Bead where the selection began.
        caret: Bead where it ends now; may lie before the anchor.
    """

    anchor: int
    caret: int

    @property
    def beads(self) -> range:
        """The beads in their order."""
        return range(min(self.anchor, self.caret), max(self.anchor, self.caret) + 1)


Selection = TextSelection | PairSelection


def selected_text(content: PairContent, selection: Selection) -> str:
    """Plain text of a selection: paragraphs joined by newlines, pairs as two columns."""
    if isinstance(selection, PairSelection):
        return pair_text(content, selection.beads)
    document = content.document(selection.lang)
    span = selection.span
    first = max(0, content.paragraph_at(selection.lang, span.start))
    parts = []
    for paragraph in document.paragraphs[first:]:
        if paragraph.span.start >= span.stop:
            break
        if paragraph.span.overlaps(span):
            start = max(span.start, paragraph.span.start)
            parts.append(document.text[start : min(span.stop, paragraph.span.stop)])
    return "\n".join(parts)


def pair_text(content: PairContent, beads: range) -> str:
    """Beads as lines of two columns with a tab between, the left one Kazakh."""
    rows = _cells(content, beads)
    return "\n".join("\t".join(" ".join(" ".join(cell).split()) for cell in row) for row in rows)


def pair_html(content: PairContent, beads: range) -> str:
    """Beads as an HTML table of two columns, for word processors."""
    lines = [
        "<tr>" + "".join(_html_cell(cell, lang) for cell, lang in zip(row, Lang, strict=True))
        for row in _cells(content, beads)
    ]
    return "<table>" + "".join(f"{line}</tr>" for line in lines) + "</table>"


def text_html(text: str) -> str:
    """Plain text as HTML paragraphs."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))


def _cells(content: PairContent, beads: range) -> list[tuple[list[str], list[str]]]:
    return [
        (
            [span.of(content.kk.text) for span in content.cell_spans(bead, Lang.KK)],
            [span.of(content.ru.text) for span in content.cell_spans(bead, Lang.RU)],
        )
        for bead in beads
    ]


def _html_cell(paragraphs: list[str], lang: Lang) -> str:
    inner = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return f'<td lang="{lang}" valign="top">{inner}</td>'


def word_at(document: Document, paragraph: int, offset: int) -> Span:
    """The word, space or sign at a code point, inside its paragraph."""
    span = document.paragraphs[paragraph].span
    for match in _WORD.finditer(document.text, span.start, span.stop):
        if match.end() > offset:
            return Span(*match.span())
    return Span(span.stop, span.stop)


def next_word(document: Document, offset: int, step: int) -> int:
    """Start of the next (`step` 1) or this or the previous word (`step` -1) of a document."""
    if step > 0:
        match = re.compile(r"\w*\W*").match(document.text, offset)
        return match.end() if match else offset
    before = document.text[max(0, offset - 500) : offset].rstrip()
    words = [m.start() for m in re.finditer(r"\w+|[^\w\s]+", before)]
    return max(0, offset - 500) + words[-1] if words else max(0, offset - 500)
