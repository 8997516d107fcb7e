"""Documents as the aligner sees them: sentences with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.align.aligner import Segment
from kzaz_desk.text.extraction import numbers_in

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.timex import Extraction


def sentences_of(
    document: Document, extraction: Extraction, paragraphs: range | None = None
) -> list[list[Segment]]:
    """The sentences of each paragraph.

    Args:
        document: The document.
        extraction: What it says in quantities and dates.
        paragraphs: Indices of the paragraphs wanted; None for all of them.
    """
    wanted = range(len(document.paragraphs)) if paragraphs is None else paragraphs
    return [
        [
            Segment(span.of(document.text), numbers_in(extraction, span))
            for span in document.paragraphs[index].sentences
        ]
        for index in wanted
    ]
