"""Fit the weights of the bead search on labelled pairs of texts.

    python resources/model/fit_beads.py LABELLED.jsonl [-o resources/model/beads.json]

A log-linear model over all rows of beads (a conditional random field) is fitted by maximum
likelihood with a quadratic penalty, on every text as it is and in the variants of
`bead_data.py`. numpy only; about a minute on one core for 60 texts of 25 paragraphs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from bead_data import Labelled, placed, read_labelled, variants

from kzaz_desk.align.beads import (
    CROSSED,
    SKIP_KK,
    SKIP_RU,
    Placed,
    Scores,
    Shape,
    log_total,
    posteriors,
)
from kzaz_desk.align.encoders import load_static
from kzaz_desk.align.features import ALONE_FEATURES, FEATURES, MERGES, Evidence, gather
from kzaz_desk.align.sides import describe
from kzaz_desk.align.weights import Habits, Weights, habits_of
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.align.sides import Side

    Vector = NDArray[np.float64]

PENALTY = 1.0
_STEPS = 60
_MEMORY = 10
_ROUNDS = 3
_PAIR = Shape(1, 1)
NEUTRAL = Habits()


@dataclass(slots=True)
class Example:
    """A text with its evidence, its right way and its translator's habits as found so far."""

    evidence: Evidence
    way: list[Placed]
    habits: Habits = NEUTRAL

    @classmethod
    def of(cls, pair: Labelled, encoder: SentenceEncoder) -> Example:
        """Gather the evidence of one text."""
        return cls(gather(*sides_of(pair, encoder)), placed(pair))


def sides_of(pair: Labelled, encoder: SentenceEncoder) -> tuple[Side, Side]:
    """Both sides of a text as the search sees them; numbers are read as plain digits."""
    kk = describe(pair.kk, [None] * len(pair.kk), encoder.sums(pair.kk, Lang.KK))
    ru = describe(pair.ru, [None] * len(pair.ru), encoder.sums(pair.ru, Lang.RU))
    return kk, ru


def unpacked(theta: Vector) -> Weights:
    """Weights from the vector that the fit works on."""
    shapes, features, alone = len(MERGES), len(FEATURES), len(ALONE_FEATURES)
    cuts = np.cumsum([shapes, features, features, 1, 1, alone])
    bias, plain, growth, crossed, lone, lone_features, habits = np.split(theta, cuts)
    return Weights(
        bias, plain, growth, float(crossed[0]), float(lone[0]), lone_features, *map(float, habits)
    )


def size() -> int:
    """Length of that vector."""
    return len(MERGES) + 2 * len(FEATURES) + 2 + len(ALONE_FEATURES) + 2


def totals(example: Example, share: dict[Shape, Vector]) -> Vector:
    """Sum of each weight's factor over beads.

    Args:
        example: Whose evidence to sum.
        share: How much of each bead to count, tables as `posteriors` gives them.
    """
    evidence, habits = example.evidence, example.habits
    crossed = share.get(CROSSED, np.zeros((0, 0)))
    single = share[_PAIR].copy() if _PAIR in share else np.zeros((0, 0))
    if crossed.size:
        single[:-1, 1:] += crossed
        single[1:, :-1] += crossed
    bias = np.zeros(len(MERGES))
    plain = np.zeros(len(FEATURES))
    growth = np.zeros(len(FEATURES))
    for at, shape in enumerate(MERGES):
        if shape in evidence.merges:
            counted = single if shape == _PAIR else share[shape]
            found = np.tensordot(evidence.merges[shape].astype(np.float64), counted, 2)
            bias[at] = counted.sum()
            plain += found
            growth += (shape.size / 2 - 1) * found
    alone_kk, alone_ru = share[SKIP_KK].sum(axis=1), share[SKIP_RU].sum(axis=0)
    alone = alone_kk.sum() + alone_ru.sum()
    lone_features = evidence.alone_kk @ alone_kk + evidence.alone_ru @ alone_ru
    merged = sum(bias[at] for at, shape in enumerate(MERGES) if shape.size > 2)
    rest = [alone, *lone_features, habits.alone * alone, habits.merged * merged]
    return np.concatenate([bias, plain, growth, [crossed.sum()], rest])


def right_totals(example: Example) -> Vector:
    """The same over the right beads."""
    evidence = example.evidence
    shapes = [*evidence.merges, SKIP_KK, SKIP_RU, CROSSED]
    share = {
        shape: np.zeros((max(0, evidence.kk - shape.kk + 1), max(0, evidence.ru - shape.ru + 1)))
        for shape in shapes
    }
    for kk, ru, shape in example.way:
        share[shape][kk, ru] = 1.0
    return totals(example, share)


def scored(theta: Vector, example: Example) -> Scores:
    """Scores of all beads of a text."""
    weights = unpacked(theta)
    return weights.adapted(weights.scores(example.evidence), example.habits)


def fit(examples: Sequence[Example], penalty: float = PENALTY) -> Vector:
    """The most likely weights; habits are found with the weights of the round before."""
    theta = np.zeros(size())
    for example in examples:
        example.habits = NEUTRAL
    for _ in range(_ROUNDS):
        theta = minimised(_loss(examples, penalty), theta)
        for example in examples:
            example.habits = habits(theta, example)
    return theta


def habits(theta: Vector, example: Example) -> Habits:
    """The habits that show before any are assumed."""
    return habits_of(posteriors(unpacked(theta).scores(example.evidence)))


def _loss(examples: Sequence[Example], penalty: float) -> Callable[[Vector], tuple[float, Vector]]:
    right = sum((right_totals(example) for example in examples), np.zeros(size()))

    def loss(theta: Vector) -> tuple[float, Vector]:
        value = penalty / 2 * float(theta @ theta) - float(right @ theta)
        slope = penalty * theta - right
        for example in examples:
            scores = scored(theta, example)
            value += log_total(scores)
            slope += totals(example, posteriors(scores))
        return value, slope

    return loss


def minimised(loss: Callable[[Vector], tuple[float, Vector]], start: Vector) -> Vector:
    """Minimise a smooth function by L-BFGS (Nocedal & Wright, 2006, algorithm 7.4)."""
    here = start
    value, slope = loss(here)
    history: list[tuple[Vector, Vector]] = []
    for _ in range(_STEPS):
        direction = _direction(slope, history)
        rate = 1.0
        there = here - rate * direction
        new_value, new_slope = loss(there)
        while new_value > value - 1e-4 * rate * float(slope @ direction) and rate > 1e-6:
            rate /= 2
            there = here - rate * direction
            new_value, new_slope = loss(there)
        if float((there - here) @ (new_slope - slope)) > 1e-10:
            history = [*history, (there - here, new_slope - slope)][-_MEMORY:]
        gain = value - new_value
        here, value, slope = there, new_value, new_slope
        if gain < 1e-4 * max(1.0, abs(value)):
            break
    return here


def _direction(slope: Vector, history: Sequence[tuple[Vector, Vector]]) -> Vector:
    if not history:
        return slope / max(1.0, float(np.linalg.norm(slope)))
    direction = slope.copy()
    factors = []
    for step, change in reversed(history):
        factor = float(step @ direction) / float(change @ step)
        factors.append(factor)
        direction -= factor * change
    step, change = history[-1]
    direction *= float(step @ change) / float(change @ change)
    for (step, change), factor in zip(history, reversed(factors), strict=True):
        direction += step * (factor - float(change @ direction) / float(change @ step))
    return direction


def as_json(theta: Vector, provenance: dict[str, object]) -> str:
    """The weights as `kzaz_desk.align.weights.read_weights` wants them."""
    weights = unpacked(np.round(theta, 4))
    data = {
        "provenance": provenance,
        "shapes": {f"{s.kk}-{s.ru}": w for s, w in zip(MERGES, weights.bias, strict=True)},
        "features": {
            name: [plain, growth]
            for name, plain, growth in zip(FEATURES, weights.plain, weights.growth, strict=True)
        },
        "crossed": weights.crossed,
        "alone": weights.alone,
        "alone features": dict(zip(ALONE_FEATURES, weights.alone_features, strict=True)),
        "habits": {"alone": weights.habit_alone, "merged": weights.habit_merged},
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Read the arguments, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "beads.json")
    parser.add_argument("--source", default="", help="what the texts are and their licence")
    arguments = parser.parse_args()
    pairs = read_labelled(arguments.labelled)
    encoder = load_static()
    examples = [Example.of(pair, encoder) for row in variants(pairs, seed=0) for pair in row]
    provenance = {
        "texts": len(pairs),
        "examples": len(examples),
        "source": arguments.source,
        "sha256": hashlib.sha256(arguments.labelled.read_bytes()).hexdigest(),
        "method": "conditional random field, L-BFGS",
        "penalty": PENALTY,
    }
    arguments.output.write_text(as_json(fit(examples), provenance), encoding="utf-8")


if __name__ == "__main__":
    main()
