"""Which passages of the other language are to be looked at after a text changed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.project.rows import rows_by_paragraph
from kzaz_desk.project.stretches import Stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Pair, Session
    from kzaz_desk.text.difference import Change, Difference


def due_passages(
    old: Session,
    new: Session,
    differences: Mapping[str, Difference],
    mended: Sequence[Finding] = (),
) -> tuple[Place, ...]:
    """Sentences whose counterpart changed while they did not, in order of the documents.

    Nothing is due for a change of punctuation alone, for one in a passage that was due itself,
    since that one answers a change of the other side, for one that did no more than bring a
    value into line with the other side, or for one that puts back what was reviewed.

    Args:
        old: The session of before, with what was due then.
        new: The session of now, with the same pairs and with what is altered.
        differences: Of each document that changed, by id.
        mended: Findings of the old texts that are gone.
    """
    before, after = _Rows(old), _Rows(new)
    standing = _Standing(new, after)
    found = set(_left(old, _Standing(old, before), standing, differences))
    for now in new.pairs:
        for lang in Lang:
            name = now.side(lang)
            if name not in differences:
                continue
            answering = Stretches(place.span for place in old.due if place.document == name)
            values = Stretches(_values(mended, name))
            for change in differences[name].changes:
                if (
                    _is_telling(change, old.documents[name], new.documents[name])
                    and standing.has(name, change.new)
                    and not answering.any_overlaps(change.old)
                    and not (len(change.old) and values.any_holds(change.old))
                ):
                    found |= set(after.counterparts(Place(name, lang, change.new)))
                    found |= set(_lost(before, Place(name, lang, change.old), change, differences))
    changed = {
        name: Stretches(change.new for change in difference.changes)
        for name, difference in differences.items()
    }
    order = {name: position for position, name in enumerate(new.documents)}
    due = (
        place
        for place in found
        if place.document not in changed or not changed[place.document].any_overlaps(place.span)
    )
    return tuple(sorted(due, key=lambda place: (order[place.document], place.span)))


def _left(
    old: Session, before: _Standing, standing: _Standing, differences: Mapping[str, Difference]
) -> Iterator[Place]:
    """Passages that were due, did not change since, and whose counterpart was not put back."""
    for place in old.due:
        difference = differences.get(place.document)
        span = place.span
        if difference is not None:
            carried = difference.carried(span)
            if carried is None or not difference.is_unchanged(span):
                continue
            span = carried
        now = Place(place.document, place.lang, span)
        if standing.is_beside(now) or not before.is_beside(place):
            yield now


class _Standing:
    """What is altered in a session, found by place."""

    def __init__(self, session: Session, rows: _Rows) -> None:
        self._rows = rows
        spans: dict[str, list[Span]] = {}
        for each in session.altered:
            spans.setdefault(each.place.document, []).append(each.place.span)
        self._altered = {name: Stretches(found) for name, found in spans.items()}

    def has(self, document: str, span: Span) -> bool:
        """True if something is altered in a stretch or at its edge."""
        altered = self._altered.get(document)
        return altered is not None and altered.any_touches(span)

    def is_beside(self, place: Place) -> bool:
        """True if something is altered in the counterpart of a place or in a row next to it."""
        return any(self.has(near.document, near.span) for near in self._rows.around(place))


class _Rows:
    """The rows of a session, found by what stands in them."""

    def __init__(self, session: Session) -> None:
        self._documents = session.documents
        self._pairs = {pair.side(lang): pair for pair in session.pairs for lang in Lang}
        self._rows = {name: rows_by_paragraph(pair) for name, pair in self._pairs.items()}

    def counterparts(self, place: Place) -> Iterator[Place]:
        """The sentences of the other side that belong to what a place touches."""
        pair = self._pairs[place.document]
        for row in self._rows_of(place):
            yield from self._of_row(pair, row, place)

    def around(self, place: Place) -> Iterator[Place]:
        """The other side of the rows of a place, and of the rows next to them."""
        pair = self._pairs.get(place.document)
        if pair is None:
            return
        other = self._documents[pair.side(place.lang.other)]
        for row in self._rows_of(place):
            for bead in pair.alignment.beads[max(0, row - 1) : row + 2]:
                side = bead.side(place.lang.other)
                if side:
                    first, last = other.paragraphs[side[0]], other.paragraphs[side[-1]]
                    span = Span(first.span.start, last.span.stop)
                    yield Place(other.id, other.lang, span)

    def _rows_of(self, place: Place) -> Iterator[int]:
        rows = self._rows[place.document]
        paragraphs = _paragraphs(self._documents[place.document], place.span)
        return iter(dict.fromkeys(rows[place.lang, paragraph] for paragraph in paragraphs))

    def _of_row(self, pair: Pair, row: int, place: Place) -> Iterator[Place]:
        bead, lang = pair.alignment.beads[row], place.lang
        own = _sentences(self._documents[pair.side(lang)], bead.side(lang))
        other = _sentences(self._documents[pair.side(lang.other)], bead.side(lang.other))
        if not other:
            return
        inner = pair.alignment.sentences[row] if pair.alignment.sentences else ()
        beads = [(b.side(lang), b.side(lang.other)) for b in inner]
        for mine, theirs in beads or [(range(len(own)), range(len(other)))]:
            if theirs and any(place.span.overlaps(own[index]) for index in mine):
                stretch = Span(other[theirs.start].start, other[theirs.stop - 1].stop)
                yield Place(pair.side(lang.other), lang.other, stretch)


def _values(mended: Sequence[Finding], document: str) -> Iterator[Span]:
    """Values that differed from the other side and do so no more."""
    for finding in mended:
        if finding.kk_value and finding.ru_value:
            yield from (place.span for place in finding.places if place.document == document)


def _is_telling(change: Change, old: Document, new: Document) -> bool:
    was, now = change.old.of(old.text), change.new.of(new.text)
    return any(c.isalnum() for c in was + now)


def _lost(
    before: _Rows, place: Place, change: Change, differences: Mapping[str, Difference]
) -> Iterator[Place]:
    """Counterparts, in the new text, of what was taken out as a whole."""
    if len(change.new):
        return
    for other in before.counterparts(place):
        difference = differences.get(other.document)
        span = difference.carried(other.span) if difference else other.span
        if span:
            yield Place(other.document, other.lang, span)


def _sentences(document: Document, paragraphs: range) -> list[Span]:
    return [s for index in paragraphs for s in document.paragraphs[index].sentences]


def _paragraphs(document: Document, span: Span) -> Iterator[int]:
    """Indices of the paragraphs that a span, which may be empty, touches."""
    first = bisect_right(document.paragraphs, span.start, key=lambda p: p.span.start) - 1
    for index in range(max(0, first), len(document.paragraphs)):
        own = document.paragraphs[index].span
        if own.start > span.stop:
            return
        if own.overlaps(span) or own.start <= span.start <= own.stop:
            yield index
