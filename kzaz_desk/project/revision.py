"""What the user said of a document lives on in a new version."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import DateSource, Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.domain.text import Document
    from kzaz_desk.text.difference import Difference


def revised(old: Document, new: Document, difference: Difference) -> Document:
    """The new version with what the user said of the old one: its date, and paragraphs split.

    Args:
        old: The version of before.
        new: The version of now, as read.
        difference: Between their texts.
    """
    if old.date_source is DateSource.USER:
        new = replace(new, date=old.date, date_source=old.date_source)
    cuts = sorted(set(_cuts(old, new, difference)))
    paragraphs = tuple(
        part
        for paragraph in new.paragraphs
        for part in _divided(paragraph, _within(paragraph, cuts))
    )
    return replace(new, id=old.id, paragraphs=paragraphs)


def _cuts(old: Document, new: Document, difference: Difference) -> Iterator[int]:
    """Where to cut the new text: the parts of a paragraph that was split touch each other."""
    for above, below in pairwise(old.paragraphs):
        if above.span.stop == below.span.start:
            first, second = difference.carried(above.span), difference.carried(below.span)
            if first and second and first.stop <= second.start:
                yield _at_sentence(new, first.stop, second.start)


def _at_sentence(document: Document, first: int, last: int) -> int:
    """The border of sentences between two parts, or nearest to the second one."""
    at = bisect_right(document.paragraphs, last, key=lambda p: p.span.start) - 1
    starts = [s.start for s in document.paragraphs[max(0, at)].sentences[1:]]
    return min(
        starts, key=lambda start: (not first <= start <= last, abs(start - last)), default=last
    )


def _within(paragraph: Paragraph, cuts: Sequence[int]) -> list[int]:
    """The cuts inside a paragraph, in code points from its start."""
    first = bisect_right(cuts, paragraph.span.start)
    last = bisect_left(cuts, paragraph.span.stop)
    return [cut - paragraph.span.start for cut in cuts[first:last]]


def _divided(paragraph: Paragraph, cuts: Sequence[int]) -> Iterator[Paragraph]:
    start, stop = paragraph.span.start, paragraph.span.stop
    edges = [start, *(start + cut for cut in cuts), stop]
    for first, last in pairwise(edges):
        part = Span(first, last)
        sentences = tuple(
            Span(max(sentence.start, first), min(sentence.stop, last))
            for sentence in paragraph.sentences
            if sentence.overlaps(part)
        )
        yield Paragraph(part, sentences)
