"""Documents as the aligner sees them: sentences with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.align.aligner import Segment
from kzaz_desk.domain.progress import go_on
from kzaz_desk.text.extraction import numbers_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.timex import Extraction


def sentences_of(
    document: Document,
    extraction: Extraction,
    paragraphs: range | None = None,
    report: Callable[[], None] = go_on,
) -> list[list[Segment]]:
    """The sentences of each paragraph.

    Args:
        document: The document.
        extraction: What it says in quantities and dates.
        paragraphs: Indices of the paragraphs wanted; None for all of them.
        report: Called before each paragraph; may raise to stop the work.
    """
    wanted = range(len(document.paragraphs)) if paragraphs is None else paragraphs
    found: list[list[Segment]] = []
    for index in wanted:
        report()
        found.append(
            [
                Segment(span.of(document.text), numbers_in(extraction, span))
                for span in document.paragraphs[index].sentences
            ]
        )
    return found
