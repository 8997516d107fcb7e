"""Search for the best row of beads, and how probable each bead is, under any scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Table = NDArray[np.float64]


class Shape(NamedTuple):
    """How many segments of each side a bead takes, and how they hang together.

    A crossed shape stands for two beads 1-1 whose Russian sides have changed places.
    """

    kk: int
    ru: int
    is_crossed: bool = False

    @property
    def size(self) -> int:
        """Segments of both sides."""
        return self.kk + self.ru


SKIP_KK = Shape(1, 0)
SKIP_RU = Shape(0, 1)
CROSSED = Shape(2, 2, is_crossed=True)


class Placed(NamedTuple):
    """A shape at its place.

    Attributes:
        kk: First Kazakh segment, or the one that would follow if the shape has none.
        ru: First Russian segment, likewise.
        shape: How many segments it takes.
    """

    kk: int
    ru: int
    shape: Shape


@dataclass(frozen=True, slots=True)
class Scores:
    """What every bead that could stand anywhere in a block is worth.

    Attributes:
        kk: Number of Kazakh segments.
        ru: Number of Russian segments.
        tables: For each shape that fits the scores (log odds) by first Kazakh and first Russian
            segment, shape (kk - shape.kk + 1, ru - shape.ru + 1). A Kazakh segment left alone
            has a table of shape (kk, 1), a Russian one (1, ru): it is worth the same everywhere.
    """

    kk: int
    ru: int
    tables: Mapping[Shape, Table]


def search_beads(scores: Scores) -> list[Placed]:
    """The row of beads with the highest sum of scores, in order."""
    best = _totals(scores, is_best=True)
    found: list[Placed] = []
    kk, ru = scores.kk, scores.ru
    while kk or ru:
        placed = _last_bead(scores, best, kk, ru)
        found.append(placed)
        kk, ru = placed.kk, placed.ru
    return found[::-1]


def posteriors(scores: Scores) -> dict[Shape, Table]:
    """Probability of each bead over all rows of beads (forward-backward).

    Returns:
        Tables as in `scores`, but of full size for segments left alone:
        (kk, ru + 1) and (kk + 1, ru), since there the place counts.
    """
    forward = _totals(scores, is_best=False)
    backward = _totals(_reversed(scores), is_best=False)[::-1, ::-1]
    total = forward[-1, -1]
    return {
        shape: np.exp(
            forward[: scores.kk + 1 - shape.kk, : scores.ru + 1 - shape.ru]
            + table
            + backward[shape.kk :, shape.ru :]
            - total
        )
        for shape, table in scores.tables.items()
    }


def log_total(scores: Scores) -> float:
    """Logarithm of the summed weight of all rows of beads."""
    return float(_totals(scores, is_best=False)[-1, -1])


def _reversed(scores: Scores) -> Scores:
    tables = {shape: table[::-1, ::-1] for shape, table in scores.tables.items()}
    return Scores(scores.kk, scores.ru, tables)


def _totals(scores: Scores, *, is_best: bool) -> Table:
    """Best or summed (log) weight of all ways from the start to each pair of places."""
    totals = np.full((scores.kk + 1, scores.ru + 1), -np.inf)
    skips = np.concatenate([[0.0], np.cumsum(scores.tables[SKIP_RU][0])])
    steps = [(shape, table) for shape, table in scores.tables.items() if shape.kk]
    ways = np.empty((len(steps), scores.ru + 1))
    accumulate = np.maximum.accumulate if is_best else np.logaddexp.accumulate
    for kk in range(scores.kk + 1):
        if kk:
            ways.fill(-np.inf)
            for way, (shape, table) in zip(ways, steps, strict=True):
                if shape.kk <= kk:
                    before = totals[kk - shape.kk, : scores.ru + 1 - shape.ru]
                    np.add(before, table[kk - shape.kk], out=way[shape.ru :])
            row = ways.max(axis=0) if is_best else _log_sum(ways)
        else:
            row = totals[0]
            row[0] = 0.0
        totals[kk] = accumulate(row - skips) + skips
    return totals


def _log_sum(ways: Table) -> Table:
    """Logarithm of the sum of exponentials over the first axis; -inf where all are."""
    top = ways.max(axis=0)
    safe = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(divide="ignore"):
        summed: Table = np.log(np.exp(ways - safe).sum(axis=0)) + safe
    return summed


def _last_bead(scores: Scores, best: Table, kk: int, ru: int) -> Placed:
    """The bead that the best way to a place ends with."""
    ways = []
    for shape, table in scores.tables.items():
        first_kk, first_ru = kk - shape.kk, ru - shape.ru
        if first_kk >= 0 and first_ru >= 0:
            row = 0 if shape == SKIP_RU else first_kk
            column = 0 if shape == SKIP_KK else first_ru
            value = best[first_kk, first_ru] + table[row, column]
            ways.append((value, Placed(first_kk, first_ru, shape)))
    return max(ways, key=lambda way: way[0])[1]
