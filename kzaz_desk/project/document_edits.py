"""What a user can say about a document."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import DateSource, Paragraph, Span

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.project.session import Pair, Session


def with_document_date(session: Session, document: str, value: date | None) -> Session:
    """Say which day "today" is in a document; what hangs on it is still that of before."""
    source = DateSource.USER if value else None
    dated = replace(session.documents[document], date=value, date_source=source)
    return replace(session, documents=MappingProxyType({**session.documents, document: dated}))


def split_paragraph(session: Session, document: str, paragraph: int, offset: int) -> Session | None:
    """Make two paragraphs of one, at the sentence boundary nearest to a place.

    Where the paragraph has only one sentence, that is split at the place itself. The bead that
    holds the paragraph then holds both parts.

    Args:
        session: What is open.
        document: Id of the document.
        paragraph: Index of the paragraph.
        offset: Code points from the start of the paragraph.

    Returns:
        None if nothing would stand on one side.
    """
    text = session.documents[document]
    old = text.paragraphs[paragraph]
    at = old.span.start + offset
    starts = [sentence.start for sentence in old.sentences[1:]]
    at = min(starts, key=lambda start: abs(start - at)) if starts else at
    if not old.span.start < at < old.span.stop:
        return None
    halves = (_part(old, Span(old.span.start, at)), _part(old, Span(at, old.span.stop)))
    paragraphs = text.paragraphs[:paragraph] + halves + text.paragraphs[paragraph + 1 :]
    changed = replace(text, paragraphs=paragraphs)
    return replace(
        session,
        documents=MappingProxyType({**session.documents, document: changed}),
        pairs=tuple(_making_room(each, document, paragraph) for each in session.pairs),
    )


def _part(paragraph: Paragraph, span: Span) -> Paragraph:
    cut = tuple(
        Span(max(sentence.start, span.start), min(sentence.stop, span.stop))
        for sentence in paragraph.sentences
        if sentence.overlaps(span)
    )
    return Paragraph(span, cut)


def _making_room(pair: Pair, document: str, paragraph: int) -> Pair:
    """The pair with one more index after `paragraph`, in the bead that holds it."""
    if document not in (pair.kk, pair.ru):
        return pair

    def roomier(side: range) -> range:
        start = side.start + (side.start > paragraph)
        stop = side.stop + (side.stop > paragraph)
        return range(start, stop) if side else side

    on_kk = document == pair.kk
    beads = tuple(
        replace(bead, kk=roomier(bead.kk)) if on_kk else replace(bead, ru=roomier(bead.ru))
        for bead in pair.alignment.beads
    )
    return replace(pair, alignment=replace(pair.alignment, beads=beads))
