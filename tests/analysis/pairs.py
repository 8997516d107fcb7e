"""Pairs of documents for the tests: one paragraph a line, one sentence a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def document(lang: Lang, paragraphs: Sequence[str], *, day: date | None = None) -> Document:
    """A document with the given paragraphs."""
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Document(
        id=f"{lang}.txt",
        lang=lang,
        text="\n".join(paragraphs),
        paragraphs=tuple(Paragraph(span, (span,)) for span in spans),
        date=day,
    )


def one_to_one(count: int, *, confidence: float = 1.0) -> Alignment:
    """Each paragraph with the one of the same number."""
    beads = (Bead(range(i, i + 1), range(i, i + 1), confidence) for i in range(count))
    return Alignment(tuple(beads))
