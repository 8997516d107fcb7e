"""The best beads of one block, with how sure each of them is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.beads import (
    CROSSED,
    SKIP_KK,
    SKIP_RU,
    posteriors,
    search_each,
    stacked,
)
from kzaz_desk.align.weights import habits_of
from kzaz_desk.domain.alignment import Bead
from kzaz_desk.domain.progress import go_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.align.beads import Placed, Scores, Shape, Table
    from kzaz_desk.align.features import Evidence
    from kzaz_desk.align.weights import Weights

_NOTHING = range(0)


def solved(
    evidence: Evidence,
    weights: Weights,
    kk: Sequence[int],
    ru: Sequence[int],
    report: Callable[[], None] = go_on,
) -> list[Bead]:
    """The best beads of one block.

    Args:
        evidence: For all beads that could stand in the block.
        weights: Of the bead search.
        kk: Index of each Kazakh segment of the block.
        ru: Index of each Russian segment.
        report: Called every few milliseconds; may raise to stop the work.
    """
    scores = _without_holes(weights.scores(evidence), kk, ru)
    return solved_alike([scores], weights, [(kk, ru)], report)[0]


def solved_alike(
    blocks: Sequence[Scores],
    weights: Weights,
    places: Sequence[tuple[Sequence[int], Sequence[int]]],
    report: Callable[[], None] = go_on,
) -> list[list[Bead]]:
    """The best beads of blocks of one size, searched together: for small ones much faster.

    Args:
        blocks: What the beads of each are worth, before habits are known.
        weights: Of the bead search.
        places: Indices of the segments of each block, Kazakh and Russian.
        report: Called every few milliseconds; may raise to stop the work.
    """
    plain = stacked(blocks)
    scores = weights.adapted(plain, habits_of(posteriors(plain, report)))
    probable = posteriors(scores, report)
    ways = search_each(scores, report)
    report()
    found: list[list[Bead]] = []
    for at, (way, (kk, ru)) in enumerate(zip(ways, places, strict=True)):
        tables = {shape: table[at] for shape, table in probable.items()}
        found.append([bead for placed in way for bead in _as_beads(placed, tables, kk, ru)])
    return found


def _without_holes(scores: Scores, kk: Sequence[int], ru: Sequence[int]) -> Scores:
    """Scores that allow no bead over a segment that is settled elsewhere."""
    if kk[-1] - kk[0] == len(kk) - 1 and ru[-1] - ru[0] == len(ru) - 1:
        return scores
    tables = {}
    for shape, table in scores.tables.items():
        allowed = np.ones(table.shape, bool)
        if shape.kk and not shape.is_crossed:
            allowed &= _whole(kk, shape.kk)[:, None]
        if shape.ru and not shape.is_crossed:
            allowed &= _whole(ru, shape.ru)
        tables[shape] = np.where(allowed, table, -np.inf)
    return replace(scores, tables=tables)


def _whole(ids: Sequence[int], size: int) -> Table:
    places = np.asarray(ids)
    whole: Table = places[size - 1 :] - places[: len(places) - size + 1] == size - 1
    return whole


def _as_beads(
    placed: Placed, probable: dict[Shape, Table], kk: Sequence[int], ru: Sequence[int]
) -> Iterator[Bead]:
    i, j, shape = placed
    table = probable[shape]
    if shape == SKIP_KK:
        yield alone_kk(kk[i], _share(table[i].sum()))
    elif shape == SKIP_RU:
        yield alone_ru(ru[j], _share(table[:, j].sum()))
    elif shape == CROSSED:
        sure = _share(table[i, j])
        yield Bead(_run(kk, i, 1), _run(ru, j + 1, 1), sure, moved=True)
        yield Bead(_run(kk, i + 1, 1), _run(ru, j, 1), sure, moved=True)
    else:
        yield Bead(_run(kk, i, shape.kk), _run(ru, j, shape.ru), _share(table[i, j]))


def _run(ids: Sequence[int], first: int, size: int) -> range:
    return range(ids[first], ids[first] + size)


def alone_kk(index: int, confidence: float = 1.0) -> Bead:
    """A Kazakh segment without counterpart."""
    return Bead(range(index, index + 1), _NOTHING, confidence)


def alone_ru(index: int, confidence: float = 1.0) -> Bead:
    """A Russian segment without counterpart."""
    return Bead(_NOTHING, range(index, index + 1), confidence)


def _share(value: float) -> float:
    return float(min(1.0, max(0.0, value)))
