"""After the search: whole stretches that stand elsewhere in the other text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.chapters import find_chapters
from kzaz_desk.align.gains import gains_of
from kzaz_desk.align.order import rising_beads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kzaz_desk.align.anchors import Point
    from kzaz_desk.align.chapters import Chapter
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead

    Ids = list[int]
    Solve = Callable[[Ids, Ids], list[Bead]]

COST = 5.0
"""Nats that a paragraph or a chapter loses by standing elsewhere."""
NEAREST = 2.6
"""How much more often right counterparts are each other's nearest in the whole text, in nats."""
_MANY = 3  # nearest neighbours in a row that are no chance
_SURE = 0.9  # confidence above which a bead is not doubted for fewer


@dataclass(frozen=True, slots=True)
class Relocation:
    """Takes stretches out of beads that fit them less well than a place elsewhere.

    Attributes:
        kk: The whole Kazakh side.
        ru: The whole Russian side.
        weights: Of the bead search.
        points: Pairs that are each other's nearest neighbour in the whole text.
        solve: Aligns some segments of both sides in order.
        report: Called every few milliseconds; may raise to stop the work.
    """

    kk: Side
    ru: Side
    weights: Weights
    points: Sequence[Point]
    solve: Solve
    report: Callable[[], None]

    def applied(self, beads: Sequence[Bead]) -> list[Bead]:
        """The beads with chapters at their places elsewhere, marked as moved."""
        layout = Layout.of(beads)
        for chapter in find_chapters(self.points, beads):
            if len(chapter.points) >= _MANY or layout.is_doubtful(chapter.points):
                changed = self._relocated(layout, layout.touching(chapter), chapter)
                layout = layout if changed is None else Layout.of(changed)
        return layout.beads

    def _relocated(
        self, layout: Layout, touching: Sequence[Bead], chapter: Chapter
    ) -> list[Bead] | None:
        """The beads with one chapter elsewhere; None if that explains the texts less well."""
        moved, gain = self._chapter_beads(touching, chapter)
        surplus = gain - COST + NEAREST - float(np.log(len(self.kk) * len(self.ru))) / 2
        if surplus <= 0:
            return None
        windows = layout.windows(touching)
        before = [bead for window in windows for bead in window]
        after = self._rest(windows, moved)
        surplus += self._worth(after) - self._worth(before)
        if surplus <= 0:
            return None
        sure = float(1 / (1 + np.exp(-surplus)))
        moved = [replace(b, moved=True, confidence=sure * b.confidence) for b in moved]
        gone = {*before}
        return [*(bead for bead in layout.beads if bead not in gone), *after, *moved]

    def _chapter_beads(
        self, touching: Sequence[Bead], chapter: Chapter
    ) -> tuple[list[Bead], float]:
        """The beads of a chapter that gain anything at its place elsewhere, and how much."""
        free = [bead for bead in touching if not bead.moved]
        found = self.solve(
            sorted(i for bead in free for i in bead.kk if i in chapter.kk),
            sorted(i for bead in free for i in bead.ru if i in chapter.ru),
        )
        gains = gains_of(found, self.kk, self.ru, self.weights, self.report)
        kept = [bead for bead, gain in zip(found, gains, strict=True) if gain > 0]
        return kept, float(gains[gains > 0].sum())

    def _rest(self, windows: Sequence[Sequence[Bead]], moved: Sequence[Bead]) -> list[Bead]:
        """What becomes of the places that a chapter leaves."""
        taken_kk = {i for bead in moved for i in bead.kk}
        taken_ru = {i for bead in moved for i in bead.ru}
        rest: list[Bead] = []
        for window in windows:
            rest += self.solve(
                [i for bead in window for i in bead.kk if i not in taken_kk],
                [i for bead in window for i in bead.ru if i not in taken_ru],
            )
        return rest

    def _worth(self, beads: Sequence[Bead]) -> float:
        return float(
            np.maximum(gains_of(beads, self.kk, self.ru, self.weights, self.report), 0.0).sum()
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """Which bead holds which segment, and the beads in order.

    Attributes:
        beads: All beads, in no order.
        rising: Those that are not moved, both sides rising.
        place: Where each of these stands.
        kk: The bead of each Kazakh segment.
        ru: The bead of each Russian segment.
    """

    beads: list[Bead]
    rising: list[Bead]
    place: dict[Bead, int]
    kk: dict[int, Bead]
    ru: dict[int, Bead]

    @classmethod
    def of(cls, beads: Sequence[Bead]) -> Layout:
        """Look at beads as they stand."""
        rising = rising_beads(beads)
        return cls(
            list(beads),
            rising,
            {bead: at for at, bead in enumerate(rising)},
            {i: bead for bead in beads for i in bead.kk},
            {i: bead for bead in beads for i in bead.ru},
        )

    def touching(self, chapter: Chapter) -> list[Bead]:
        """The beads that hold any segment of a chapter."""
        kk = [self.kk[i] for i in chapter.kk if i in self.kk]
        return list(dict.fromkeys([*kk, *(self.ru[i] for i in chapter.ru if i in self.ru)]))

    def is_doubtful(self, points: Iterable[Point]) -> bool:
        """True if no sure bead holds any segment of the points."""
        holders = [self.kk.get(kk) for kk, _ in points] + [self.ru.get(ru) for _, ru in points]
        return all(b is None or b.confidence < _SURE or _lacks_side(b) for b in holders)

    def windows(self, touched: Sequence[Bead]) -> list[list[Bead]]:
        """Beads in order around those touched, to the next with both sides before and after."""
        spans: list[tuple[int, int]] = []
        for at in sorted(self.place[bead] for bead in touched if not bead.moved):
            first, stop = self._before(at), self._after(at + 1)
            if spans and first < spans[-1][1]:
                first = spans.pop()[0]
            spans.append((first, stop))
        return [self.rising[first:stop] for first, stop in spans]

    def _before(self, at: int) -> int:
        while at and _lacks_side(self.rising[at - 1]):
            at -= 1
        return max(0, at - 1)

    def _after(self, at: int) -> int:
        """Place behind the next bead with both sides."""
        while at < len(self.rising) and _lacks_side(self.rising[at]):
            at += 1
        return min(len(self.rising), at + 1)


def _lacks_side(bead: Bead) -> bool:
    return not bead.kk or not bead.ru
