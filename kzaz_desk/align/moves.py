"""After the search: counterparts that stand elsewhere."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.anchors import nearest_pairs
from kzaz_desk.align.blocks import solved
from kzaz_desk.align.features import gather
from kzaz_desk.align.gains import gains_of
from kzaz_desk.align.order import Order
from kzaz_desk.align.relocation import COST, NEAREST
from kzaz_desk.domain.progress import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from numpy.typing import NDArray

    from kzaz_desk.align.anchors import Point
    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.progress import Monitor

_NOT_NEAREST = -2.9
_LEAST_COSINE = 0.3  # below it no single bead outweighs the cost
_REACH = 4  # beads that a moved chapter may leave alone in between


@dataclass(frozen=True, slots=True)
class Moves:
    """Looks for counterparts out of order.

    Attributes:
        kk: The whole Kazakh side.
        ru: The whole Russian side.
        weights: Of the bead search.
        points: Pairs that are each other's nearest neighbour in the whole text.
        monitor: Asked whether to go on.
    """

    kk: Side
    ru: Side
    weights: Weights
    points: Set[Point]
    monitor: Monitor

    def linked(self, beads: Sequence[Bead]) -> list[Bead]:
        """The beads with segments linked that were left alone, in no order.

        Each stretch left alone on one side is searched against each stretch of the other side
        that holds a nearest neighbour; what is gained must outweigh the number of chances.
        """
        lone_kk = sorted(bead.kk.start for bead in beads if not bead.ru)
        lone_ru = sorted(bead.ru.start for bead in beads if not bead.kk)
        if not lone_kk or not lone_ru:
            return list(beads)
        cost = COST + float(np.log(len(lone_kk) * len(lone_ru)))
        order = Order.of(beads)
        kk_taken: set[int] = set()
        ru_taken: set[int] = set()
        linked: list[Bead] = []
        for kk, ru in self._stretches(lone_kk, lone_ru):
            if kk_taken.issuperset(kk) or ru_taken.issuperset(ru):
                continue
            for bead in self._stretch(kk, ru, cost):
                if kk_taken.isdisjoint(bead.kk) and ru_taken.isdisjoint(bead.ru):
                    kk_taken |= set(bead.kk)
                    ru_taken |= set(bead.ru)
                    linked.append(order.placed(bead))
        rest = [bead for bead in beads if bead.kk and bead.ru]
        rest += [b for b in beads if not b.ru and b.kk.start not in kk_taken]
        rest += [b for b in beads if not b.kk and b.ru.start not in ru_taken]
        return [*rest, *linked]

    def _stretches(self, lone_kk: list[int], lone_ru: list[int]) -> list[tuple[range, range]]:
        """Pairs of stretches with mutual nearest neighbours, most and nearest places first."""
        left, right = self.kk.part(lone_kk), self.ru.part(lone_ru)
        kk_runs, ru_runs = _runs(lone_kk), _runs(lone_ru)
        votes: Counter[tuple[range, range]] = Counter()
        for i, j in nearest_pairs(left, right, self.monitor):
            if _cosine(left.sums[i], right.sums[j]) >= _LEAST_COSINE:
                votes[kk_runs[lone_kk[i]], ru_runs[lone_ru[j]]] += 1
        slope = len(self.ru) / len(self.kk)

        def rank(pair: tuple[range, range]) -> tuple[float, ...]:
            kk, ru = pair
            return -votes[pair], abs(ru.start - slope * kk.start), kk.start, ru.start

        return sorted(votes, key=rank)

    def _stretch(self, kk: range, ru: range, cost: float) -> Iterator[Bead]:
        """Beads that outweigh, together with those near them, the cost of a move."""
        report = partial(self.monitor.report, Stage.ALIGN, 1.0)
        report()
        evidence = gather(
            self.kk.part(kk),
            self.ru.part(ru),
            around_kk=self.kk.around(kk),
            around_ru=self.ru.around(ru),
            report=report,
        )
        path = solved(evidence, self.weights, kk, ru, report)
        gains = gains_of(path, self.kk, self.ru, self.weights, report)
        for cluster in _clusters(gains):
            is_nearest = any(_holds(path[at], self.points) for at in cluster)
            surplus = gains[cluster].sum() + (NEAREST if is_nearest else _NOT_NEAREST) - cost
            if surplus > 0:
                sure = float(1 / (1 + np.exp(-surplus)))
                yield from (
                    replace(path[at], confidence=sure * path[at].confidence) for at in cluster
                )


def _cosine(one: Vectors, other: Vectors) -> float:
    length = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    return float(one @ other) / max(1e-9, length)


def _holds(bead: Bead, points: Set[Point]) -> bool:
    return any((kk, ru) in points for kk in bead.kk for ru in bead.ru)


def _runs(indices: Sequence[int]) -> dict[int, range]:
    """For each index the stretch without gap that it is in, no longer than 200."""
    breaks = [0]
    for at, (before, after) in enumerate(pairwise(indices), start=1):
        if after != before + 1 or at - breaks[-1] >= 200:
            breaks.append(at)
    breaks.append(len(indices))
    return {
        indices[at]: range(indices[first], indices[last - 1] + 1)
        for first, last in pairwise(breaks)
        for at in range(first, last)
    }


def _clusters(gains: NDArray[np.float64]) -> list[list[int]]:
    """Places of beads that gain something, together while they are near each other."""
    clusters: list[list[int]] = []
    for at in np.flatnonzero(gains > 0).tolist():
        if clusters and at - clusters[-1][-1] <= _REACH:
            clusters[-1].append(at)
        else:
            clusters.append([at])
    return clusters
