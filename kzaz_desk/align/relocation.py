"""After the search: whole stretches that stand elsewhere in the other text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.chapters import find_chapters
from kzaz_desk.align.gains import gains_of
from kzaz_desk.align.order import rising_beads

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    """

    kk: Side
    ru: Side
    weights: Weights
    points: Sequence[Point]
    solve: Solve

    def applied(self, beads: Sequence[Bead]) -> list[Bead]:
        """The beads with chapters at their places elsewhere, marked as moved."""
        current = list(beads)
        for chapter in find_chapters(self.points, current):
            touching = [bead for bead in current if _touches(bead, chapter)]
            if chapter.points >= _MANY or any(_is_doubtful(bead) for bead in touching):
                current = self._relocated(current, touching, chapter) or current
        return current

    def _relocated(
        self, beads: Sequence[Bead], touching: Sequence[Bead], chapter: Chapter
    ) -> list[Bead] | None:
        """The beads with one chapter elsewhere; None if that explains the texts less well."""
        moved = self._chapter_beads(touching, chapter)
        taken_kk = {i for bead in moved for i in bead.kk}
        taken_ru = {i for bead in moved for i in bead.ru}
        before: list[Bead] = []
        after: list[Bead] = []
        for window in _windows(beads, {*touching}):
            before += window
            after += self.solve(
                [i for bead in window for i in bead.kk if i not in taken_kk],
                [i for bead in window for i in bead.ru if i not in taken_ru],
            )
        surplus = self._worth(moved) + self._worth(after) - self._worth(before) - self._cost()
        if not moved or surplus <= 0:
            return None
        sure = float(1 / (1 + np.exp(-surplus)))
        moved = [replace(b, moved=True, confidence=sure * b.confidence) for b in moved]
        gone = {*before}
        return [*(bead for bead in beads if bead not in gone), *after, *moved]

    def _chapter_beads(self, touching: Sequence[Bead], chapter: Chapter) -> list[Bead]:
        free = [bead for bead in touching if not bead.moved]
        found = self.solve(
            sorted(i for bead in free for i in bead.kk if i in chapter.kk),
            sorted(i for bead in free for i in bead.ru if i in chapter.ru),
        )
        gains = gains_of(found, self.kk, self.ru, self.weights)
        return [bead for bead, gain in zip(found, gains, strict=True) if gain > 0]

    def _worth(self, beads: Sequence[Bead]) -> float:
        return float(np.maximum(gains_of(beads, self.kk, self.ru, self.weights), 0.0).sum())

    def _cost(self) -> float:
        return COST - NEAREST + float(np.log(len(self.kk) * len(self.ru))) / 2


def _touches(bead: Bead, chapter: Chapter) -> bool:
    return _meet(bead.kk, chapter.kk) or _meet(bead.ru, chapter.ru)


def _meet(one: range, other: range) -> bool:
    return max(one.start, other.start) < min(one.stop, other.stop)


def _is_doubtful(bead: Bead) -> bool:
    return bead.confidence < _SURE or not bead.kk or not bead.ru


def _windows(beads: Sequence[Bead], touched: set[Bead]) -> list[list[Bead]]:
    """Beads in order around those touched, up to the next with both sides before and after."""
    ordered = rising_beads(beads)
    spans: list[tuple[int, int]] = []
    for at, bead in enumerate(ordered):
        if bead in touched:
            first, stop = _before(ordered, at), _after(ordered, at + 1)
            if spans and first < spans[-1][1]:
                first = spans.pop()[0]
            spans.append((first, stop))
    return [ordered[first:stop] for first, stop in spans]


def _before(ordered: Sequence[Bead], at: int) -> int:
    while at and _lacks_side(ordered[at - 1]):
        at -= 1
    return max(0, at - 1)


def _after(ordered: Sequence[Bead], at: int) -> int:
    """Place behind the next bead with both sides."""
    while at < len(ordered) and _lacks_side(ordered[at]):
        at += 1
    return min(len(ordered), at + 1)


def _lacks_side(bead: Bead) -> bool:
    return not bead.kk or not bead.ru
