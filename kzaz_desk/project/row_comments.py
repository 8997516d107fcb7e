"""Comments on rows: written, found by row, carried into new texts, taken from another project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import RowComment
from kzaz_desk.domain.text import Place
from kzaz_desk.project.rows import paragraph_at, place_of_row, rows_by_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session
    from kzaz_desk.text.difference import Difference

BETWEEN = " · "
"""Stands between the comments of rows that have become one."""


def comments_by_row(session: Session, pair: int) -> dict[int, tuple[RowComment, ...]]:
    """The rows of a pair that have comments, in order, each with its comments, oldest first."""
    if not session.row_comments or pair >= len(session.pairs):
        return {}
    of = session.pairs[pair]
    rows = rows_by_paragraph(of)
    found: dict[int, tuple[RowComment, ...]] = {}
    for comment in session.row_comments:
        place = comment.place
        if place.document != of.side(place.lang):
            continue
        row = rows.get((place.lang, paragraph_at(session.documents[place.document], place)))
        if row is not None:
            found[row] = (*found.get(row, ()), comment)
    return dict(sorted(found.items()))


def text_of(comments: Iterable[RowComment]) -> str:
    """All that was written to one row, in one line."""
    return BETWEEN.join(dict.fromkeys(comment.text for comment in comments))


def with_row_comment(
    session: Session, pair: int, row: int, text: str, *, reviewer: str, time: datetime
) -> Session:
    """The session with another comment on a row in place of what was written to it.

    Args:
        session: What is open.
        pair: Position of the pair in `session.pairs`.
        row: Row of its alignment.
        text: What is written; nothing but white space takes the comment away.
        reviewer: Who writes.
        time: When; with time zone.

    Returns:
        The same session if there is no such row, or nothing else was written.
    """
    place, before = place_of_row(session, pair, row), comments_by_row(session, pair).get(row, ())
    words = text.strip()
    if place is None or words == text_of(before):
        return session
    comments = tuple(comment for comment in session.row_comments if comment not in before)
    if words:
        comments = (*comments, RowComment(place, words, reviewer, time))
    return replace(session, row_comments=comments)


def carried_comments(
    comments: Iterable[RowComment],
    documents: Mapping[str, Document],
    differences: Mapping[str, Difference],
) -> tuple[RowComment, ...]:
    """The same comments after texts changed, each at the paragraph that holds its words now.

    A comment whose paragraph is gone goes to what stands in its place: none is lost.

    Args:
        comments: With places in the texts of before.
        documents: Of now, by id.
        differences: Between both versions, by the document's id.
    """
    return tuple(
        replace(comment, place=_carried(comment.place, documents, differences))
        for comment in comments
    )


def _carried(
    place: Place, documents: Mapping[str, Document], differences: Mapping[str, Difference]
) -> Place:
    difference = differences.get(place.document)
    document = documents[place.document]
    if difference is None or not document.paragraphs:
        return place
    near = Place(place.document, place.lang, difference.carried(place.span) or place.span)
    return replace(near, span=document.paragraphs[paragraph_at(document, near)].span)


def taken_comments(session: Session, other: Session) -> tuple[RowComment, ...]:
    """Comments of another project whose paragraphs stand here too and that are not here yet.

    Args:
        session: What is open.
        other: The other reviewer's project.
    """
    here = {(c.place, c.text) for c in session.row_comments}
    found = (
        replace(comment, place=place)
        for comment in other.row_comments
        for place in _same_paragraph(comment.place, session, other)
    )
    return tuple(comment for comment in found if (comment.place, comment.text) not in here)


def _same_paragraph(place: Place, session: Session, other: Session) -> Iterator[Place]:
    """Where the paragraph of another project stands in this one; nothing where it does not."""
    there = other.documents.get(place.document)
    if there is None:
        return
    index = paragraph_at(there, place)
    words = there.paragraph_text(index)
    sides = (session.documents[pair.side(place.lang)] for pair in session.pairs)
    for document in sides:
        paragraphs = range(len(document.paragraphs))
        same = [at for at in paragraphs if document.paragraph_text(at) == words]
        if same:
            # Of paragraphs that say the same, the one that stands where it stood.
            at = min(same, key=lambda at: abs(at - index))
            yield Place(document.id, place.lang, document.paragraphs[at].span)
            return
