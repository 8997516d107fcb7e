"""What changed since it was last reviewed, however many versions ago that was.

A passage counts as reviewed in the version in which its findings were answered, or in which the
user said that it was seen; until then in the one that was opened first. What is kept is no copy of
old texts, only what stood where the present text differs from them.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.changes import Alteration
from kzaz_desk.domain.text import Place, Span
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session
    from kzaz_desk.text.difference import Change, Difference


def reviewed_text(text: str, altered: Sequence[Alteration]) -> str:
    """The text as it was when it was last reviewed; white space may be other.

    Args:
        text: As it is now.
        altered: What is altered in it, in order, without overlap.
    """
    parts: list[str] = []
    at = 0
    for each in altered:
        _add(parts, text[at : each.place.span.start])
        _add(parts, each.before)
        at = each.place.span.stop
    _add(parts, text[at:])
    return "".join(parts)


def _add(parts: list[str], part: str) -> None:
    """Add a stretch of whole words; no two words become one word by it."""
    if part and parts and not parts[-1][-1].isspace() and not part[0].isspace():
        parts.append(" ")
    if part:
        parts.append(part)


def altered_since(
    old: Session, new: Session, differences: Mapping[str, Difference]
) -> tuple[Alteration, ...]:
    """What differs in the new texts from what was last reviewed, in order of the documents.

    Args:
        old: The session of before, with what was altered then.
        new: The session of now, with the same documents.
        differences: Between both, of each document that changed, by id.
    """
    found: list[Alteration] = []
    for name, document in new.documents.items():
        before = [each for each in old.altered if each.place.document == name]
        if name not in differences:
            found += before
            continue
        text, difference = old.documents[name].text, differences[name]
        if before:
            text = reviewed_text(text, before)
            difference = diff_texts(text, document.text)
        found += (_alteration(document, text, change) for change in difference.changes)
    return tuple(found)


def _alteration(document: Document, reviewed: str, change: Change) -> Alteration:
    start = change.old.start
    while not len(change.new) and start and reviewed[start - 1].isspace():
        start -= 1
    place = Place(document.id, document.lang, change.new)
    return Alteration(place, reviewed[start : change.old.stop])


def with_seen(session: Session, places: Iterable[Place]) -> Session:
    """The session in which the sentences that hold some places have been reviewed."""
    if not session.altered:
        return session
    seen: dict[str, list[Span]] = {}
    for place in places:
        document = session.documents.get(place.document)
        if document is not None:
            seen.setdefault(place.document, []).extend(_sentences(document, place.span))
    altered = tuple(
        part for each in session.altered for part in _unseen(each, seen.get(each.place.document))
    )
    return session if altered == session.altered else replace(session, altered=altered)


def with_all_seen(session: Session) -> Session:
    """The session in which everything has been reviewed as it is now; what is due stays due."""
    return replace(session, altered=())


def without_due(session: Session, places: Iterable[Place]) -> Session:
    """The session in which some passages are due no more."""
    settled = frozenset(places)
    return replace(session, due=tuple(place for place in session.due if place not in settled))


def touches(stretch: Span, span: Span) -> bool:
    """True if a stretch lies in a span at least in part; an empty one may stand at its edge."""
    if not len(stretch):
        return span.start <= stretch.start <= span.stop
    return stretch.overlaps(span)


def _sentences(document: Document, span: Span) -> Iterator[Span]:
    first = bisect_right(document.paragraphs, span.start, key=lambda p: p.span.start) - 1
    for paragraph in document.paragraphs[max(0, first) :]:
        if paragraph.span.start > span.stop:
            return
        yield from (s for s in paragraph.sentences or (paragraph.span,) if touches(span, s))


def _unseen(each: Alteration, seen: Sequence[Span] | None) -> Iterator[Alteration]:
    """What of an altered stretch lies outside the sentences that were seen."""
    parts = [each]
    for span in seen or ():
        parts = [left for part in parts for left in _outside(part, span)]
    yield from parts


def _outside(each: Alteration, seen: Span) -> Iterator[Alteration]:
    span = each.place.span
    if not touches(span, seen):
        yield each
        return
    before = each.before
    for left in ((span.start, seen.start), (seen.stop, span.stop)):
        if left[0] < left[1]:
            yield Alteration(replace(each.place, span=Span(*left)), before)
            before = ""  # what was replaced is told once
