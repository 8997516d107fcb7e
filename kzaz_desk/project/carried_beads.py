"""What the user said of beads follows their paragraphs into new versions of the texts."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Bead, Origin
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.images import Images

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.project.session import Pair, Session
    from kzaz_desk.text.difference import Difference

SETTLED: Final = (Origin.CONFIRMED, Origin.MANUAL)

Side = tuple[Lang, int]
"""A paragraph of one side."""

Shift = tuple[int | None, int | None]
"""By how many paragraphs both sides of a bead moved down; None for a side without any."""


class CarriedBeads:
    """The beads of a pair of before, in the paragraphs of the new versions.

    Attributes:
        settled: Beads that the user settled, wherever their paragraphs are now, edited or not;
            those that were rewritten for the most part are to be looked at.
        quiet: Other beads that need not be searched again: nothing changed in them or beside.
        let_go: Beads that the user settled and whose paragraphs are gone or were put apart.
    """

    def __init__(
        self, old: Session, new: Session, pair: Pair, differences: Mapping[str, Difference]
    ) -> None:
        """Look for the beads.

        Args:
            old: The session of before.
            new: The session with the new documents.
            pair: The pair with its alignment of before.
            differences: Of each document that changed, by id.
        """
        self._before = pair.alignment.beads
        self._counts = {lang: len(old.documents[pair.side(lang)].paragraphs) for lang in Lang}
        self._images = {
            lang: Images(
                old.documents[pair.side(lang)],
                new.documents[pair.side(lang)],
                differences.get(pair.side(lang)),
            )
            for lang in Lang
        }
        self._known = {lang: sorted(images.same) for lang, images in self._images.items()}
        self._owners: dict[Side, Bead] = {}
        self.let_go: list[Bead] = []
        for before in self._before:
            if before.origin in SETTLED:
                self._settle(before)
        self.settled = list(dict.fromkeys(self._owners.values()))
        self.quiet = [
            bead
            for row, before in enumerate(self._before)
            if before.origin not in SETTLED
            and (bead := self._unchanged(before)) is not None
            and self._is_quiet(row)
            and not any(side in self._owners for side in _sides(bead))
        ]

    @property
    def fixed(self) -> list[Bead]:
        """Beads that need not be searched again."""
        return [*self.settled, *self.quiet]

    def with_answers(self, alignment: Alignment) -> Alignment:
        """The alignment of the new documents with what the user said of its beads.

        Beads beside one that was let go are to be looked at.
        """
        origins: dict[tuple[range, range], Origin] = {
            (bead.kk, bead.ru): before.origin
            for before in self._before
            if before.origin not in SETTLED and (bead := self._unchanged(before)) is not None
        }
        origins |= {(bead.kk, bead.ru): bead.origin for bead in self.settled}
        doubtful = {place for before in self.let_go for place in self._near(before)}
        beads = []
        for bead in alignment:
            origin = origins.get((bead.kk, bead.ru), bead.origin)
            if origin is Origin.AUTO and any(side in doubtful for side in _sides(bead)):
                origin = Origin.NEEDS_REVIEW
            beads.append(replace(bead, origin=origin))
        if all(images.is_rising for images in self._images.values()):
            return replace(alignment, beads=tuple(beads))
        return replace(alignment, beads=tuple(_with_crossings(beads)))

    def _settle(self, before: Bead) -> None:
        bead = self._image(before)
        while bead is not None:
            found = (self._owners[side] for side in _sides(bead) if side in self._owners)
            clash = list(dict.fromkeys(found))
            joined = _joined([*clash, bead]) if clash else bead
            if joined == bead or not clash:
                self._owners |= dict.fromkeys(_sides(bead), bead)
                return
            bead = joined
        self.let_go.append(before)

    def _image(self, before: Bead) -> Bead | None:
        sides: dict[Lang, range] = {}
        is_plain = True
        for lang in Lang:
            side = before.side(lang)
            run = self._images[lang].of(side) if side else range(0)
            if run is None:
                return None
            sides[lang] = run
            is_plain = is_plain and (not side or self._images[lang].is_plain(side))
        origin = before.origin if is_plain else Origin.NEEDS_REVIEW
        return replace(before, kk=sides[Lang.KK], ru=sides[Lang.RU], origin=origin)

    def _unchanged(self, bead: Bead) -> Bead | None:
        """The bead in the new versions; None if a paragraph changed or others came between."""
        kk, ru = self._same(bead.kk, Lang.KK), self._same(bead.ru, Lang.RU)
        return None if kk is None or ru is None else replace(bead, kk=kk, ru=ru)

    def _same(self, side: range, lang: Lang) -> range | None:
        if not side:
            return range(0)
        places = [self._images[lang].same.get(index) for index in side]
        start = places[0]
        if start is None or places != list(range(start, start + len(side))):
            return None
        return range(start, start + len(side))

    def _is_quiet(self, row: int) -> bool:
        """True if a row of the old alignment and those beside it moved as one."""
        bead = self._before[row]
        if not bead.kk or not bead.ru or bead.moved:
            return False
        shifts = [self._shift(at) for at in (row - 1, row, row + 1)]
        known = [shift for shift in shifts if shift is not None]
        return len(known) == len(shifts) and all(
            len({shift[side] for shift in known} - {None}) == 1 for side in (0, 1)
        )

    def _shift(self, row: int) -> Shift | None:
        """Rows before the first and after the last stand for the edges of the texts."""
        if row < 0:
            return 0, 0
        if row >= len(self._before):
            kk, ru = (self._images[lang].count - self._counts[lang] for lang in Lang)
            return kk, ru
        before = self._before[row]
        now = self._unchanged(before)
        if now is None:
            return None
        return (
            now.kk.start - before.kk.start if before.kk else None,
            now.ru.start - before.ru.start if before.ru else None,
        )

    def _near(self, bead: Bead) -> set[tuple[Lang, int]]:
        """New paragraphs between the nearest unchanged ones around a bead of before."""
        found: set[tuple[Lang, int]] = set()
        for lang in Lang:
            side, images, known = bead.side(lang), self._images[lang], self._known[lang]
            if side:
                at, end = bisect_left(known, side.start), bisect_left(known, side.stop)
                first = images.same[known[at - 1]] + 1 if at else 0
                last = images.same[known[end]] if end < len(known) else images.count
                found |= {(lang, index) for index in range(first, last)}
        return found


def _sides(bead: Bead) -> Iterator[Side]:
    return ((lang, index) for lang in Lang for index in bead.side(lang))


def _joined(beads: list[Bead]) -> Bead | None:
    """One bead of several whose paragraphs were put together; None if others lie between."""
    sides = {}
    for lang in Lang:
        found = {index for bead in beads for index in bead.side(lang)}
        sides[lang] = range(min(found), max(found) + 1) if found else range(0)
        if len(sides[lang]) != len(found):
            return None
    is_sure = all(bead.origin in SETTLED for bead in beads)
    origin = beads[0].origin if is_sure else Origin.NEEDS_REVIEW
    return replace(beads[0], kk=sides[Lang.KK], ru=sides[Lang.RU], origin=origin)


def _with_crossings(beads: list[Bead]) -> Iterator[Bead]:
    """Settled beads come as they were; whether they cross others now is to be seen anew."""
    crossing = _crossing([b for b in beads if b.kk and b.ru and _counts(b)])
    for bead in beads:
        is_settled = bead.origin in SETTLED and bead.kk and bead.ru
        yield replace(bead, moved=bead.kk.start in crossing) if is_settled else bead


def _counts(bead: Bead) -> bool:
    """False for what the aligner says is out of order: the others do not cross it."""
    return not bead.moved or bead.origin in SETTLED


def _crossing(beads: list[Bead]) -> set[int]:
    """First Kazakh paragraphs of the beads that cross another one."""
    ordered = sorted(beads, key=lambda bead: bead.kk.start)
    starts = [bead.ru.start for bead in ordered]
    before = [-inf, *accumulate(starts, max)]
    after = [inf, *accumulate(reversed(starts), min)][::-1]
    return {
        bead.kk.start
        for at, bead in enumerate(ordered)
        if before[at] > starts[at] or after[at + 1] < starts[at]
    }
