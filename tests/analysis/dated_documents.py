"""Documents and passages of our own for the tests of dates, facts and events."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kzaz_desk.analysis.passage import Passage, bare_passage
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Document, Lang, Span
from kzaz_desk.text.extraction import extract
from kzaz_desk.text.segment import segment

if TYPE_CHECKING:
    from kzaz_desk.domain.timex import Extraction

DAY = date(2025, 10, 20)


def document(name: str, lang: Lang, *paragraphs: str, day: date | None = DAY) -> Document:
    """A document with one paragraph on each line."""
    text = "\n".join(paragraphs)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Document(name, lang, text, segment(text, tuple(spans), lang), date=day)


def extractions(*documents: Document) -> dict[str, Extraction]:
    """What each document says, by id."""
    return {one.id: extract(one) for one in documents}


def straight(kk: Document, ru: Document) -> Alignment:
    """An alignment of equal numbers of paragraphs with equal numbers of sentences, in order."""
    sentences = tuple(
        tuple(Bead(range(i, i + 1), range(i, i + 1)) for i in range(len(left.sentences)))
        for left, right in zip(kk.paragraphs, ru.paragraphs, strict=True)
        if len(left.sentences) == len(right.sentences)
    )
    beads = tuple(Bead(range(i, i + 1), range(i, i + 1)) for i in range(len(kk.paragraphs)))
    return Alignment(beads, sentences)


def passage(kk: str, ru: str) -> Passage:
    """One aligned passage, dated DAY."""
    left, right = document("kk", Lang.KK, kk), document("ru", Lang.RU, ru)
    found = extractions(left, right)
    return bare_passage(left, right, found["kk"], found["ru"])
