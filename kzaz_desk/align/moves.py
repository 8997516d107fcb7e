"""After the search: counterparts that stand elsewhere."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.anchors import nearest_pairs
from kzaz_desk.align.beads import SKIP_KK, SKIP_RU, Shape
from kzaz_desk.align.blocks import solved
from kzaz_desk.align.features import gather

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.align.beads import Scores
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.progress import Monitor

_MOVE_COST = 2.0
_REACH = 4  # beads that a moved chapter may leave alone in between


def link_moved(
    beads: Sequence[Bead], kk: Side, ru: Side, weights: Weights, monitor: Monitor
) -> list[Bead]:
    """Pair segments that were left alone with counterparts that stand elsewhere.

    Each stretch left alone on one side is searched against each stretch of the other side that
    holds a nearest neighbour; what the bead gains must outweigh the number of chances there were.

    Args:
        beads: Beads of both sides, in any order.
        kk: The whole Kazakh side.
        ru: The whole Russian side.
        weights: Of the bead search.
        monitor: Asked whether to go on.

    Returns:
        The beads, new ones `moved`, in no order.
    """
    alone_kk = sorted(bead.kk.start for bead in beads if not bead.ru)
    alone_ru = sorted(bead.ru.start for bead in beads if not bead.kk)
    if not alone_kk or not alone_ru:
        return list(beads)
    cost = _MOVE_COST + float(np.log(len(alone_kk) * len(alone_ru)))
    linked: list[Bead] = []
    taken: set[tuple[bool, int]] = set()
    for kk_run, ru_run in _stretches(alone_kk, alone_ru, kk, ru, monitor):
        for bead in _linked(kk_run, ru_run, kk, ru, weights, cost):
            keys = {(True, i) for i in bead.kk} | {(False, i) for i in bead.ru}
            if not keys & taken:
                taken |= keys
                linked.append(bead)
    rest = [bead for bead in beads if bead.kk and bead.ru]
    lone_kk = [b for b in beads if not b.ru and (True, b.kk.start) not in taken]
    lone_ru = [b for b in beads if not b.kk and (False, b.ru.start) not in taken]
    return [*rest, *linked, *lone_kk, *lone_ru]


def _stretches(
    alone_kk: list[int], alone_ru: list[int], kk: Side, ru: Side, monitor: Monitor
) -> list[tuple[range, range]]:
    """Pairs of stretches with mutual nearest neighbours, those with the most first."""
    left, right = kk.part(alone_kk), ru.part(alone_ru)
    kk_runs, ru_runs = _runs(alone_kk), _runs(alone_ru)
    votes: dict[tuple[range, range], int] = {}
    for i, j in nearest_pairs(left, right, monitor):
        key = (kk_runs[alone_kk[i]], ru_runs[alone_ru[j]])
        votes[key] = votes.get(key, 0) + 1
    return sorted(votes, key=lambda key: (-votes[key], key[0].start, key[1].start))


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


def _linked(
    kk_run: range, ru_run: range, kk: Side, ru: Side, weights: Weights, cost: float
) -> Iterator[Bead]:
    """Beads that outweigh, together with those near them, the cost of a move."""
    evidence = gather(
        kk.part(kk_run),
        ru.part(ru_run),
        around_kk=kk.around(kk_run),
        around_ru=ru.around(ru_run),
    )
    scores = weights.scores(evidence)
    path = solved(evidence, weights, kk_run, ru_run)
    gains = [_gain(scores, bead, kk_run.start, ru_run.start) for bead in path]
    for cluster in _clusters(gains):
        surplus = sum(gains[at] for at in cluster) - cost
        if surplus > 0:
            sure = float(1 / (1 + np.exp(-surplus)))
            yield from (
                replace(path[at], moved=True, confidence=sure * path[at].confidence)
                for at in cluster
            )


def _gain(scores: Scores, bead: Bead, first_kk: int, first_ru: int) -> float:
    """How much better a bead is than leaving its segments alone; 0 for one left alone."""
    if not bead.kk or not bead.ru:
        return 0.0
    kk, ru = bead.kk.start - first_kk, bead.ru.start - first_ru
    alone_kk = scores.tables[SKIP_KK][kk : kk + len(bead.kk), 0].sum()
    alone_ru = scores.tables[SKIP_RU][0, ru : ru + len(bead.ru)].sum()
    return float(scores.tables[Shape(*bead.shape)][kk, ru] - alone_kk - alone_ru)


def _clusters(gains: Sequence[float]) -> list[list[int]]:
    """Places of beads that gain something, together while they are near each other."""
    clusters: list[list[int]] = []
    for at, gain in enumerate(gains):
        if gain <= 0:
            continue
        if clusters and at - clusters[-1][-1] <= _REACH:
            clusters[-1].append(at)
        else:
            clusters.append([at])
    return clusters
