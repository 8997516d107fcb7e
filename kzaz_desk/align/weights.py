"""The learned weights of the bead search: from evidence to scores."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from kzaz_desk.align.beads import CROSSED, SKIP_KK, SKIP_RU, Scores, Shape
from kzaz_desk.align.features import ALONE_FEATURES, FEATURES, MERGES
from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from kzaz_desk.align.beads import Table
    from kzaz_desk.align.features import Evidence

_PAIR = Shape(1, 1)
_DOUBT = 4.0  # beads that a block counts for less, so that a short one has no strong habits


class Habits(NamedTuple):
    """How often a translator leaves out and merges, against what is usual (log).

    Attributes:
        alone: Share of beads without counterpart; of each block, if blocks are stacked.
        merged: Share of beads with more than two segments, likewise.
    """

    alone: float | NDArray[np.float64] = 0.0
    merged: float | NDArray[np.float64] = 0.0


def habits_of(probable: Mapping[Shape, Table]) -> Habits:
    """The habits of a block, from the posteriors of all beads that could stand in it."""
    sums = {shape: table.sum(axis=(-2, -1)) for shape, table in probable.items()}
    alone = sums[SKIP_KK] + sums[SKIP_RU]
    single = sums.get(_PAIR, 0.0) + 2 * sums.get(CROSSED, 0.0)
    merged = sum(value for shape, value in sums.items() if _is_merge(shape))
    total = alone + single + merged + _DOUBT
    return Habits(
        np.log((alone + 0.05 * _DOUBT) / total) + 2.5,
        np.log((merged + 0.2 * _DOUBT) / total) + 1.6,
    )


def _is_merge(shape: Shape) -> bool:
    return shape.size > 2 and not shape.is_crossed


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of a log-linear model over rows of beads.

    Attributes:
        bias: For each shape of `MERGES`.
        plain: For each of `FEATURES`.
        growth: For each of `FEATURES`; counts once more for each two segments past the second.
        crossed: What two crossed beads 1-1 lose against two straight ones.
        alone: What a segment without counterpart is worth.
        alone_features: For each of `ALONE_FEATURES`.
        habit_alone: What a habit of leaving out adds to each segment left alone.
        habit_merged: What a habit of merging adds to each merged bead.
    """

    bias: NDArray[np.float64]
    plain: NDArray[np.float64]
    growth: NDArray[np.float64]
    crossed: float
    alone: float
    alone_features: NDArray[np.float64]
    habit_alone: float = 0.0
    habit_merged: float = 0.0

    def scores(self, evidence: Evidence) -> Scores:
        """What every bead that could stand in a block is worth."""
        tables: dict[Shape, Table] = {}
        for bias, shape in zip(self.bias, MERGES, strict=True):
            found = evidence.merges.get(shape)
            if found is not None:
                factors = (self.plain + (shape.size / 2 - 1) * self.growth).astype(np.float32)
                tables[shape] = np.tensordot(factors, found, 1).astype(np.float64) + bias
        if evidence.kk > 1 and evidence.ru > 1:
            pairs = tables[_PAIR]
            tables[CROSSED] = pairs[:-1, 1:] + pairs[1:, :-1] + self.crossed
        tables[SKIP_KK] = self._alone(evidence.alone_kk)[:, None]
        tables[SKIP_RU] = self._alone(evidence.alone_ru)[None, :]
        return Scores(evidence.kk, evidence.ru, tables)

    def adapted(self, scores: Scores, habits: Habits) -> Scores:
        """The scores for a text whose translator has habits of their own."""
        alone = np.asarray(self.habit_alone * habits.alone)[..., None, None]
        merged = np.asarray(self.habit_merged * habits.merged)[..., None, None]
        added = {SKIP_KK: alone, SKIP_RU: alone}
        tables = {
            shape: table + added.get(shape, merged if _is_merge(shape) else 0.0)
            for shape, table in scores.tables.items()
        }
        return Scores(scores.kk, scores.ru, tables)

    def _alone(self, features: NDArray[np.float32]) -> Table:
        values: Table = self.alone + self.alone_features @ features.astype(np.float64)
        return values


def read_weights(path: Path) -> Weights:
    """Read weights from a JSON file as `resources/model/fit_beads.py` writes it.

    Raises:
        OSError: If the file cannot be read.
        KeyError: If it lacks a weight that this version knows.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    features = np.asarray([data["features"][name] for name in FEATURES], np.float64)
    return Weights(
        bias=np.asarray([data["shapes"][f"{shape.kk}-{shape.ru}"] for shape in MERGES]),
        plain=features[:, 0],
        growth=features[:, 1],
        crossed=float(data["crossed"]),
        alone=float(data["alone"]),
        alone_features=np.asarray([data["alone features"][name] for name in ALONE_FEATURES]),
        habit_alone=float(data["habits"]["alone"]),
        habit_merged=float(data["habits"]["merged"]),
    )


def load_weights() -> Weights:
    """The weights that ship with the program."""
    return read_weights(resource("model", "beads.json"))
