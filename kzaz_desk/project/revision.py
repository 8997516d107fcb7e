"""What of a document and its alignment lives on in a new version."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Bead, Origin
from kzaz_desk.domain.text import DateSource, Lang, Paragraph, Span
from kzaz_desk.text.diff import match_sequences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Pair, Session

_SETTLED: Final = (Origin.CONFIRMED, Origin.MANUAL)

Shift = tuple[int | None, int | None]
"""By how many paragraphs both sides of a bead moved down; None for a side without any."""


def revised(old: Document, new: Document) -> Document:
    """The new version with what the user said of the old one: its date, and paragraphs split."""
    if old.date_source is DateSource.USER:
        new = replace(new, date=old.date, date_source=old.date_source)
    cuts = dict(_cuts(old))
    paragraphs = tuple(
        part
        for index, paragraph in enumerate(new.paragraphs)
        for part in _divided(paragraph, cuts.get(new.paragraph_text(index), ()))
    )
    return replace(new, id=old.id, paragraphs=paragraphs)


def _cuts(document: Document) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Texts of paragraphs that were split, and where; the parts of one touch each other."""
    run: list[Span] = []
    for paragraph in (*document.paragraphs, None):
        if paragraph and run and paragraph.span.start == run[-1].stop:
            run.append(paragraph.span)
            continue
        if len(run) > 1:
            start = run[0].start
            yield document.text[start : run[-1].stop], tuple(s.start - start for s in run[1:])
        run = [paragraph.span] if paragraph else []


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


def kept_beads(old: Session, new: Session, pair: Pair) -> list[Bead]:
    """Beads that need not be searched again, in the paragraphs of the new versions.

    Those that the user settled, where no paragraph in them changed; and those with unchanged
    paragraphs above and below too, so that nothing can have come in between.

    Args:
        old: The session of before.
        new: The session with the new documents.
        pair: The pair with its alignment of before.
    """
    moves = _Moves(old, new, pair)
    return [
        bead
        for row, before in enumerate(pair.alignment)
        if (bead := moves.bead(before)) and (before.origin in _SETTLED or moves.is_quiet(row))
    ]


def with_kept_answers(old: Session, new: Session, pair: Pair, alignment: Alignment) -> Alignment:
    """The alignment with what the user said of its beads.

    A bead that was settled and has other words now is to be looked at again.

    Args:
        old: The session of before.
        new: The session with the new documents.
        pair: The pair with its alignment of before.
        alignment: Of the new documents.
    """
    moves = _Moves(old, new, pair)
    origins: dict[tuple[range, range], Origin] = {}
    doubtful: set[tuple[Lang, int]] = set()
    for before in pair.alignment:
        bead = moves.bead(before)
        if bead is not None:
            origins[bead.kk, bead.ru] = before.origin
        elif before.origin in _SETTLED:
            doubtful |= moves.near(before)
    beads = []
    for bead in alignment:
        origin = origins.get((bead.kk, bead.ru), bead.origin)
        if origin is Origin.AUTO and any(
            (lang, index) in doubtful for lang in Lang for index in bead.side(lang)
        ):
            origin = Origin.NEEDS_REVIEW
        beads.append(replace(bead, origin=origin))
    if moves.is_rising:
        return replace(alignment, beads=tuple(beads))
    return replace(alignment, beads=tuple(_with_crossings(beads)))


def _with_crossings(beads: list[Bead]) -> Iterator[Bead]:
    """Settled beads come as they were; whether they cross others now is to be seen anew."""
    both = [bead for bead in beads if bead.kk and bead.ru]
    for bead in beads:
        if bead.origin in _SETTLED and bead.kk and bead.ru:
            crosses = any(
                (other.kk.start < bead.kk.start) != (other.ru.start < bead.ru.start)
                for other in both
                if other is not bead and (not other.moved or other.origin in _SETTLED)
            )
            yield replace(bead, moved=crosses)
        else:
            yield bead


class _Moves:
    """Where the paragraphs of a pair stand in the new versions, if their text is the same."""

    def __init__(self, old: Session, new: Session, pair: Pair) -> None:
        self._beads = pair.alignment.beads
        self._old = {lang: old.documents[pair.side(lang)] for lang in Lang}
        self._new = {lang: new.documents[pair.side(lang)] for lang in Lang}
        self._to = {lang: _same(self._old[lang], self._new[lang]) for lang in Lang}

    @property
    def is_rising(self) -> bool:
        """True if no paragraph passed another."""
        return all(
            list(to.values()) == sorted(to.values())
            for to in (dict(sorted(to.items())) for to in self._to.values())
        )

    def bead(self, bead: Bead) -> Bead | None:
        """The bead in the new versions; None if a paragraph changed or others came between."""
        kk, ru = self._side(bead, Lang.KK), self._side(bead, Lang.RU)
        return None if kk is None or ru is None else replace(bead, kk=kk, ru=ru)

    def is_quiet(self, row: int) -> bool:
        """True if a row of the old alignment and those beside it moved as one."""
        bead = self._beads[row]
        if not bead.kk or not bead.ru or bead.moved:
            return False
        shifts = [self._shift(at) for at in (row - 1, row, row + 1)]
        known = [shift for shift in shifts if shift is not None]
        return len(known) == len(shifts) and all(
            len({shift[side] for shift in known} - {None}) == 1 for side in (0, 1)
        )

    def near(self, bead: Bead) -> set[tuple[Lang, int]]:
        """New paragraphs between the nearest unchanged ones around a bead of before."""
        found: set[tuple[Lang, int]] = set()
        for lang in Lang:
            side, to, count = bead.side(lang), self._to[lang], len(self._new[lang].paragraphs)
            above = [at for at in to if at < side.start] if side else []
            below = [at for at in to if at >= side.stop] if side else []
            first = to[max(above)] + 1 if above else 0
            last = to[min(below)] if below else count
            found |= {(lang, index) for index in range(first, last) if side}
        return found

    def _side(self, bead: Bead, lang: Lang) -> range | None:
        side = bead.side(lang)
        if not side:
            return range(0)
        places = [self._to[lang].get(index) for index in side]
        start = places[0]
        if start is None or places != list(range(start, start + len(side))):
            return None
        return range(start, start + len(side))

    def _shift(self, row: int) -> Shift | None:
        """Rows before the first and after the last stand for the edges of the texts."""
        if row < 0:
            return 0, 0
        if row >= len(self._beads):
            kk, ru = (
                len(self._new[lang].paragraphs) - len(self._old[lang].paragraphs) for lang in Lang
            )
            return kk, ru
        before = self._beads[row]
        now = self.bead(before)
        if now is None:
            return None
        return (
            now.kk.start - before.kk.start if before.kk else None,
            now.ru.start - before.ru.start if before.ru else None,
        )


def _same(old: Document, new: Document) -> Mapping[int, int]:
    """For each paragraph whose text is still there, its place now."""
    if old.paragraphs == new.paragraphs and old.text == new.text:
        return {index: index for index in range(len(old.paragraphs))}
    texts = [old.paragraph_text(index) for index in range(len(old.paragraphs))]
    others = [new.paragraph_text(index) for index in range(len(new.paragraphs))]
    to = dict(match_sequences(texts, others))
    free: dict[str, list[int]] = {}
    for index in set(range(len(others))) - set(to.values()):
        free.setdefault(others[index], []).append(index)
    for index, text in enumerate(texts):
        if index not in to and len(free.get(text, ())) == 1:
            to[index] = free[text].pop()
    return to
