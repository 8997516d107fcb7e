"""Search for the best row of beads, and how probable each bead is, under any scores."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from kzaz_desk.domain.progress import go_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    Table = NDArray[np.float64]

_LOWEST = -1e300  # a score to take away from minus infinity
_OFTEN = 32  # rows of a table between two reports


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

    Blocks of one size may be stacked: then each table has one more axis, the first.

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

    def part(self, kk: range, ru: range) -> Scores:
        """The scores of a smaller block; both runs hold at least one segment."""
        tables = {
            shape: table[..., kk.start : kk.stop - shape.kk + 1, ru.start : ru.stop - shape.ru + 1]
            for shape, table in self.tables.items()
            if shape.kk and shape.ru and shape.kk <= len(kk) and shape.ru <= len(ru)
        }
        tables[SKIP_KK] = self.tables[SKIP_KK][..., kk.start : kk.stop, :]
        tables[SKIP_RU] = self.tables[SKIP_RU][..., ru.start : ru.stop]
        return Scores(len(kk), len(ru), tables)


def stacked(blocks: Sequence[Scores]) -> Scores:
    """Blocks of one size, of the same shapes of beads, to be searched at one go."""
    first = blocks[0]
    tables = {shape: np.stack([block.tables[shape] for block in blocks]) for shape in first.tables}
    return Scores(first.kk, first.ru, tables)


def search_each(stack: Scores, report: Callable[[], None] = go_on) -> list[list[Placed]]:
    """The row of beads with the highest sum of scores, in order, of each block of a stack.

    Args:
        stack: Blocks of one size.
        report: Called every few rows; may raise to stop the work.
    """
    best = _totals(stack, report, is_best=True).tolist()
    listed = {shape: table.tolist() for shape, table in stack.tables.items()}
    return [
        _way_back(stack.kk, stack.ru, {shape: rows[at] for shape, rows in listed.items()}, block)
        for at, block in enumerate(best)
    ]


def _way_back(
    kk: int, ru: int, tables: Mapping[Shape, list[list[float]]], best: list[list[float]]
) -> list[Placed]:
    found: list[Placed] = []
    while kk or ru:
        placed = _last_bead(tables, best, kk, ru)
        found.append(placed)
        kk, ru = placed.kk, placed.ru
    return found[::-1]


def posteriors(scores: Scores, report: Callable[[], None] = go_on) -> dict[Shape, Table]:
    """Probability of each bead over all rows of beads (forward-backward).

    Args:
        scores: Of a block or a stack.
        report: Called every few rows; may raise to stop the work.

    Returns:
        Tables as in `scores`, but of full size for segments left alone:
        (kk, ru + 1) and (kk + 1, ru), since there the place counts.
    """
    forward = _totals(scores, report, is_best=False)
    backward = _totals(_reversed(scores), report, is_best=False)[..., ::-1, ::-1]
    total = forward[..., -1:, -1:]
    return {
        shape: np.exp(
            forward[..., : scores.kk + 1 - shape.kk, : scores.ru + 1 - shape.ru]
            + table
            + backward[..., shape.kk :, shape.ru :]
            - total
        )
        for shape, table in scores.tables.items()
    }


def log_total(scores: Scores) -> float:
    """Logarithm of the summed weight of all rows of beads."""
    return float(_totals(scores, go_on, is_best=False)[-1, -1])


def _reversed(scores: Scores) -> Scores:
    tables = {shape: table[..., ::-1, ::-1] for shape, table in scores.tables.items()}
    return Scores(scores.kk, scores.ru, tables)


def _totals(scores: Scores, report: Callable[[], None], *, is_best: bool) -> Table:
    """Best or summed (log) weight of all ways from the start to each pair of places."""
    stack = scores.tables[SKIP_RU].shape[:-2]
    totals = np.full((*stack, scores.kk + 1, scores.ru + 1), -np.inf)
    skips = np.zeros((*stack, scores.ru + 1))
    np.cumsum(scores.tables[SKIP_RU][..., 0, :], axis=-1, out=skips[..., 1:])
    steps = [(shape, table) for shape, table in scores.tables.items() if shape.kk]
    ways = np.empty((len(steps), *stack, scores.ru + 1))
    accumulate = np.maximum.accumulate if is_best else np.logaddexp.accumulate
    for kk in range(scores.kk + 1):
        if kk % _OFTEN == 0:
            report()
        if kk:
            ways.fill(-np.inf)
            for way, (shape, table) in zip(ways, steps, strict=True):
                if shape.kk <= kk:
                    before = totals[..., kk - shape.kk, : scores.ru + 1 - shape.ru]
                    np.add(before, table[..., kk - shape.kk, :], out=way[..., shape.ru :])
            row = ways.max(axis=0) if is_best else _log_sum(ways)
        else:
            row = totals[..., 0, :]
            row[..., 0] = 0.0
        totals[..., kk, :] = accumulate(row - skips, axis=-1) + skips
    return totals


def _log_sum(ways: Table) -> Table:
    """Logarithm of the sum of exponentials over the first axis; -inf where all are.

    Overwrites `ways`.
    """
    top = np.maximum(ways.max(axis=0), _LOWEST)
    np.subtract(ways, top, out=ways)
    np.exp(ways, out=ways)
    with np.errstate(divide="ignore"):
        summed: Table = np.log(ways.sum(axis=0)) + top
    return summed


def _last_bead(
    tables: Mapping[Shape, list[list[float]]], best: list[list[float]], kk: int, ru: int
) -> Placed:
    """The bead that the best way to a place ends with."""
    last, most = Shape(0, 0), -inf
    for shape, table in tables.items():
        first_kk, first_ru = kk - shape.kk, ru - shape.ru
        if first_kk >= 0 and first_ru >= 0:
            row = table[first_kk if shape.kk else 0]
            worth = best[first_kk][first_ru] + row[first_ru if shape.ru else 0]
            if worth > most or not last.size:
                last, most = shape, worth
    return Placed(kk - last.kk, ru - last.ru, last)
