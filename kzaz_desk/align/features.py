"""What speaks for a bead: meaning, length, numbers, cognates, punctuation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.beads import Shape
from kzaz_desk.align.products import product
from kzaz_desk.domain.progress import go_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.align.sides import Side

MERGES = tuple(
    Shape(*sizes) for sizes in ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 4), (4, 1))
)
FEATURES = (
    "csls",
    "centred",
    "margin",
    "gain",
    "length",
    "ratio",
    "numbers shared",
    "numbers unmatched",
    "cognates",
    "cognate share",
    "marks",
    "focus",
)
ALONE_FEATURES = ("best csls", "log length")
_NEIGHBOURS = 4
_LONGEST = 4  # segments of one side in a bead
RATIO = 1.061  # Russian code points for one Kazakh code point
_VARIANCE = 5.4  # of that, for one code point
_SHARPNESS = 20.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """All features of all beads that could stand in a block.

    Attributes:
        kk: Number of Kazakh segments.
        ru: Number of Russian segments.
        merges: For each shape with both sides, shape (features, first kk, first ru).
        alone_kk: Features of a Kazakh segment without counterpart, shape (features, kk).
        alone_ru: The same for a Russian one, shape (features, ru).
    """

    kk: int
    ru: int
    merges: dict[Shape, Vectors]
    alone_kk: Vectors
    alone_ru: Vectors


def gather(
    kk: Side,
    ru: Side,
    *,
    around_kk: Vectors | None = None,
    around_ru: Vectors | None = None,
    report: Callable[[], None] = go_on,
) -> Evidence:
    """All features of all beads that could stand in a block.

    Args:
        kk: Kazakh segments of the block.
        ru: Russian segments of the block.
        around_kk: Vectors of the block with its surroundings, which tells what is common there.
        around_ru: The same for the other side.
        report: Called every few milliseconds; may raise to stop the work.
    """
    hubs = _Hubs.of(
        kk,
        ru,
        kk.sums if around_kk is None else around_kk,
        ru.sums if around_ru is None else around_ru,
    )
    shapes = [shape for shape in MERGES if shape.kk <= len(kk) and shape.ru <= len(ru)]
    cosines = {shape: product(hubs.kk[shape.kk].units, hubs.ru[shape.ru].units) for shape in shapes}
    numbers, stems = _Tokens.of(kk.numbers, ru.numbers), _Tokens.of(kk.stems, ru.stems)
    merges = {}
    for shape in shapes:
        report()
        s = cosines[shape]
        near, usual, crowded = hubs.relative(shape, s)
        merges[shape] = np.stack(
            [
                near,
                usual,
                20 * (s - _outside(shape, cosines, s)),
                20 * (s - _inside(shape, cosines, s)),
                *_lengths(shape, kk, ru),
                *numbers.numbers(shape),
                *stems.cognates(shape),
                _mark_match(shape, kk, ru),
                crowded,
            ]
        )
    return Evidence(
        len(kk), len(ru), merges, _alone(kk, hubs.kk, hubs.ru), _alone(ru, hubs.ru, hubs.kk)
    )


def _windows(values: NDArray[np.float32], size: int) -> list[NDArray[np.float32]]:
    """Views whose row i are the rows i, i + 1, ... i + size - 1."""
    count = len(values) - size + 1
    return [values[first : first + count] for first in range(size)]


def _sum(values: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    total = values[: len(values) - size + 1].copy()
    for window in _windows(values, size)[1:]:
        total += window
    return total


def _unions(values: NDArray[np.float32]) -> dict[int, NDArray[np.float32]]:
    """For runs of one to four rows what any of them holds."""
    sizes = range(1, min(_LONGEST, len(values)) + 1)
    return {size: np.minimum(_sum(values, size), 1.0) for size in sizes}


def _unit(sums: Vectors) -> Vectors:
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    units: Vectors = sums / np.maximum(norms, 1e-9)
    return units


@dataclass(frozen=True, slots=True)
class _Merged:
    """Runs of one size on one side: unit vectors and how near they are to everything."""

    units: Vectors
    near: Vectors
    mean: Vectors
    crowd: Vectors


@dataclass(frozen=True, slots=True)
class _Hubs:
    """Runs of one to four segments of each side."""

    kk: dict[int, _Merged]
    ru: dict[int, _Merged]

    @classmethod
    def of(cls, kk: Side, ru: Side, around_kk: Vectors, around_ru: Vectors) -> _Hubs:
        return cls(_merged(kk, _unit(around_ru)), _merged(ru, _unit(around_kk)))

    def relative(self, shape: Shape, s: Vectors) -> tuple[Vectors, Vectors, Vectors]:
        k, r = self.kk[shape.kk], self.ru[shape.ru]
        return (
            20 * (s - (k.near[:, None] + r.near) / 2),
            20 * (s - (k.mean[:, None] + r.mean) / 2),
            _SHARPNESS * s - (k.crowd[:, None] + r.crowd) / 2,
        )


def _merged(side: Side, others: Vectors) -> dict[int, _Merged]:
    runs = {}
    for size in range(1, min(_LONGEST, len(side)) + 1):
        units = _unit(_sum(side.sums, size))
        cosines = product(units, others)
        count = min(_NEIGHBOURS, cosines.shape[1])
        nearest = -np.partition(-cosines, count - 1, axis=1)[:, :count]
        crowd = np.log(np.exp(_SHARPNESS * cosines).sum(axis=1))
        runs[size] = _Merged(units, nearest.mean(axis=1), cosines.mean(axis=1), crowd)
    return runs


def _outside(shape: Shape, cosines: Mapping[Shape, Vectors], s: Vectors) -> Vectors:
    """The best cosine of either side with the segment just outside the bead."""
    best = np.full_like(s, -1.0)
    rows, columns = s.shape
    with_kk = cosines.get(Shape(shape.kk, 1))  # (rows, ru)
    if with_kk is not None:
        np.maximum(best[:, 1:], with_kk[:, : columns - 1], out=best[:, 1:])
        after = with_kk[:, shape.ru :]
        np.maximum(best[:, : after.shape[1]], after, out=best[:, : after.shape[1]])
    with_ru = cosines.get(Shape(1, shape.ru))  # (kk, columns)
    if with_ru is not None:
        np.maximum(best[1:], with_ru[: rows - 1], out=best[1:])
        after = with_ru[shape.kk :]
        np.maximum(best[: after.shape[0]], after, out=best[: after.shape[0]])
    return np.maximum(best, 0.0)


def _inside(shape: Shape, cosines: Mapping[Shape, Vectors], s: Vectors) -> Vectors:
    """The best cosine of a bead one segment smaller; `s` itself where there is none."""
    if shape.size == 2:
        return s
    rows, columns = s.shape
    best = np.full_like(s, -1.0)
    if shape.kk > 1:
        smaller = cosines[Shape(shape.kk - 1, shape.ru)]
        best = np.maximum(best, np.maximum(smaller[:rows], smaller[1 : rows + 1]))
    if shape.ru > 1:
        smaller = cosines[Shape(shape.kk, shape.ru - 1)]
        best = np.maximum(best, np.maximum(smaller[:, :columns], smaller[:, 1 : columns + 1]))
    return best


def _lengths(shape: Shape, kk: Side, ru: Side) -> tuple[Vectors, Vectors]:
    k = RATIO * _sum(kk.lengths, shape.kk)[:, None]
    r = _sum(ru.lengths, shape.ru)
    z: Vectors = (r - k) / np.sqrt(_VARIANCE * (k + r) / 2)
    return -np.minimum(np.abs(z), 6.0), -2 * np.minimum(np.abs(np.log(r / k)), 2.0)


@dataclass(frozen=True, slots=True)
class _Tokens:
    """Which tokens occur in which segments; those of both sides weighted by rarity.

    Attributes:
        kk: By size of a run: 0 or 1 by run and shared token.
        ru: The same for the other side.
        rarity: Weight of each shared token, at most 1.
        kk_all: Number of tokens of each segment, shared or not.
        ru_all: The same for the other side.
    """

    kk: dict[int, Vectors]
    ru: dict[int, Vectors]
    rarity: Vectors
    kk_all: Vectors
    ru_all: Vectors

    @classmethod
    def of(cls, kk: Sequence[frozenset[str]], ru: Sequence[frozenset[str]]) -> _Tokens:
        shared = sorted(frozenset().union(*kk) & frozenset().union(*ru))
        column = {token: at for at, token in enumerate(shared)}
        k, r = _occurrence(kk, column), _occurrence(ru, column)
        rarity = 1 / np.sqrt(np.maximum(1.0, k.sum(axis=0) * r.sum(axis=0)))
        counts = [np.asarray([len(x) for x in side], np.float32) for side in (kk, ru)]
        return cls(_unions(k), _unions(r), rarity, *counts)

    def numbers(self, shape: Shape) -> tuple[Vectors, Vectors]:
        k, r = self.kk[shape.kk], self.ru[shape.ru]
        shared = product(k * self.rarity, r)
        common = product(k, r)
        total = _sum(self.kk_all, shape.kk)[:, None] + _sum(self.ru_all, shape.ru)
        return np.minimum(shared, 4.0), -np.sqrt(np.maximum(total - 2 * common, 0.0))

    def cognates(self, shape: Shape) -> tuple[Vectors, Vectors]:
        k, r = self.kk[shape.kk], self.ru[shape.ru]
        shared = product(k * self.rarity, r)
        total = np.sqrt((k @ self.rarity)[:, None] * (r @ self.rarity))
        return np.sqrt(np.minimum(shared, 4.0)), shared / np.maximum(total, 0.3)


def _occurrence(segments: Sequence[frozenset[str]], column: dict[str, int]) -> Vectors:
    table = np.zeros((len(segments), len(column)), np.float32)
    for row, tokens in enumerate(segments):
        for token in tokens:
            at = column.get(token)
            if at is not None:
                table[row, at] = 1.0
    return table


def _mark_match(shape: Shape, kk: Side, ru: Side) -> Vectors:
    k, r = _steps(_sum(kk.marks, shape.kk)), _steps(_sum(ru.marks, shape.ru))
    shared = product(k, r)  # of each mark the lesser of both counts, up to two
    missed: Vectors = k.sum(axis=1)[:, None] + r.sum(axis=1) - 2 * shared
    return -missed


def _steps(counts: Vectors) -> Vectors:
    """For each mark 1 if it is there, and another 1 if it is there again."""
    steps: Vectors = np.hstack([counts >= 1, counts >= 2]).astype(np.float32)
    return steps


def _alone(side: Side, own: dict[int, _Merged], others: dict[int, _Merged]) -> Vectors:
    s = product(own[1].units, others[1].units)
    best = (s - (own[1].near[:, None] + others[1].near) / 2).max(axis=1)
    return np.stack([20 * best, np.log(side.lengths / 100)])
