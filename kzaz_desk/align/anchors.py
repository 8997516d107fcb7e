"""Long texts cut into blocks that can be searched on their own.

Paragraphs that are each other's nearest neighbour are candidates; the longest chain of them
that runs forward in both texts is kept, wherever it lies: a missing chapter bends it, no more.
A cut is made only inside a run of three anchors that follow each other without a gap.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.progress import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.align.sides import Side
    from kzaz_desk.domain.progress import Monitor

    Block = tuple[range, range]
    Point = tuple[int, int]

SMALL = 10_000
"""Blocks of at most so many cells (kk x ru) are not worth cutting."""
LARGE = 60_000
"""Blocks of more cells are cut even without a sure anchor."""
_BLOCK = 40
_ROWS, _COLUMNS = 512, 1024  # of the table of cosines that is looked at between two reports
_MOST = 16_000
_TWINS = 12
_TIE = 1e-4


def cut_blocks(kk: int, ru: int, nearest: Sequence[Point]) -> list[Block]:
    """Runs of both sides that cover everything in order and can be aligned one by one.

    Args:
        kk: Number of Kazakh segments.
        ru: Number of Russian segments.
        nearest: Pairs that are each other's nearest neighbour.
    """
    whole = (range(kk), range(ru))
    if kk * ru <= SMALL:
        return [whole]
    chain = rising(nearest)
    blocks = _between(whole, _sure_cuts(chain))
    return [small for block in blocks for small in _halved(block, chain)]


def nearest_pairs(kk: Side, ru: Side, monitor: Monitor) -> Iterator[Point]:
    """Pairs of segments that are each other's nearest neighbour, twins included.

    In a huge text only the longest segments are looked at.

    Raises:
        Cancelled: If the user asked to stop.
    """
    if not len(kk) or not len(ru):
        return
    monitor.report(Stage.ALIGN, 0.0)
    kk_picked, ru_picked = _longest(kk), _longest(ru)
    left, right = _centred(kk.sums[kk_picked], ru.sums[ru_picked])
    for i, j in _neighbours(left, right, monitor):
        yield int(kk_picked[i]), int(ru_picked[j])


def _longest(side: Side) -> NDArray[np.intp]:
    """Indices of the segments to look at: all, or in a huge text the longest."""
    if len(side) <= _MOST:
        return np.arange(len(side))
    return np.sort(np.argsort(-side.lengths, kind="stable")[:_MOST])


def _centred(kk: Vectors, ru: Vectors) -> tuple[Vectors, Vectors]:
    """Vectors whose product is the cosine less half of each side's mean cosine to the other."""
    left = kk / np.maximum(np.linalg.norm(kk, axis=1, keepdims=True), 1e-9)
    right = ru / np.maximum(np.linalg.norm(ru, axis=1, keepdims=True), 1e-9)
    left_mean, right_mean = left @ right.mean(axis=0), right @ left.mean(axis=0)
    ones = [np.ones((len(side), 1), np.float32) for side in (left, right)]
    return (
        np.hstack([left, ones[0], -left_mean[:, None] / 2]),
        np.hstack([right, -right_mean[:, None] / 2, ones[1]]),
    )


def _neighbours(left: Vectors, right: Vectors, monitor: Monitor) -> Iterator[Point]:
    """Pairs that are best for both, ties included, in order of the left side."""
    left_best = np.full(len(left), -np.inf, np.float32)
    right_best = np.full(len(right), -np.inf, np.float32)
    starts = range(0, len(left), _ROWS)
    for first in starts:
        rows = slice(first, first + _ROWS)
        for columns in _column_runs(len(right)):
            monitor.report(Stage.ALIGN, 0.25 * first / len(left))
            near = left[rows] @ right[columns].T
            np.maximum(left_best[rows], near.max(axis=1), out=left_best[rows])
            np.maximum(right_best[columns], near.max(axis=0), out=right_best[columns])
    for first in starts:
        rows = slice(first, first + _ROWS)
        found: list[NDArray[np.intp]] = []
        for columns in _column_runs(len(right)):
            monitor.report(Stage.ALIGN, 0.25 + 0.25 * first / len(left))
            near = left[rows] @ right[columns].T
            best = np.maximum(left_best[rows, None], right_best[None, columns]) - _TIE
            found.append(np.argwhere(near >= best) + np.asarray([first, columns.start]))
        points = np.concatenate(found)
        points = points[np.argsort(points[:, 0], kind="stable")]
        counts = np.bincount(points[:, 0] - first, minlength=_ROWS)
        kept = points[counts[points[:, 0] - first] <= _TWINS]
        yield from zip(kept[:, 0].tolist(), kept[:, 1].tolist(), strict=True)


def _column_runs(count: int) -> Iterator[slice]:
    return (slice(start, start + _COLUMNS) for start in range(0, count, _COLUMNS))


def rising(points: Sequence[Point]) -> list[Point]:
    """The longest chain of points in which both indices rise (patience sorting)."""
    ordered = sorted(points, key=lambda point: (point[0], -point[1]))
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, ru) in enumerate(ordered):
        length = bisect_left(tails, ru)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(ru)
            ends.append(index)
        else:
            tails[length] = ru
            ends[length] = index
    chain: list[Point] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(ordered[index])
        index = before[index]
    return chain[::-1]


def _sure_cuts(chain: Sequence[Point]) -> Iterator[Point]:
    """Middles of runs of three anchors without a gap, at least a block apart."""
    last = (0, 0)
    for before, here, after in zip(chain, chain[1:], chain[2:], strict=False):
        is_run = after[0] - before[0] == 2 and after[1] - before[1] == 2
        if is_run and max(here[0] - last[0], here[1] - last[1]) >= _BLOCK:
            last = here
            yield here


def _between(whole: Block, cuts: Iterator[Point]) -> list[Block]:
    kk, ru = whole
    edges = [(kk.start, ru.start), *cuts, (kk.stop, ru.stop)]
    return [(range(first[0], last[0]), range(first[1], last[1])) for first, last in pairwise(edges)]


def _halved(block: Block, chain: Sequence[Point]) -> list[Block]:
    """A block too large for one search, cut at a lone anchor or, without one, in the middle."""
    kk, ru = block
    if len(kk) * len(ru) <= LARGE or min(len(kk), len(ru)) < 2:
        return [block]
    middle = kk.start + len(kk) // 2
    inside = chain[bisect_left(chain, (kk.start + 1, 0)) : bisect_left(chain, (kk.stop, 0))]
    inside = [point for point in inside if ru.start < point[1] < ru.stop]
    cut = min(
        inside, key=lambda point: abs(point[0] - middle), default=(middle, ru.start + len(ru) // 2)
    )
    first = (range(kk.start, cut[0]), range(ru.start, cut[1]))
    second = (range(cut[0], kk.stop), range(cut[1], ru.stop))
    return [*_halved(first, chain), *_halved(second, chain)]
