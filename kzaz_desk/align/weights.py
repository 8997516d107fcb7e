"""The learned weights of the bead search: from evidence to scores."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.beads import CROSSED, SKIP_KK, SKIP_RU, Scores, Shape
from kzaz_desk.align.features import ALONE_FEATURES, FEATURES, MERGES
from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from kzaz_desk.align.beads import Table
    from kzaz_desk.align.features import Evidence

_PAIR = Shape(1, 1)


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
    """

    bias: NDArray[np.float64]
    plain: NDArray[np.float64]
    growth: NDArray[np.float64]
    crossed: float
    alone: float
    alone_features: NDArray[np.float64]

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
    )


def load_weights() -> Weights:
    """The weights that ship with the program."""
    return read_weights(resource("model", "beads.json"))
