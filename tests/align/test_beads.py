from __future__ import annotations

from functools import cache
from math import exp, log

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.align.beads import (
    CROSSED,
    SKIP_KK,
    SKIP_RU,
    Placed,
    Scores,
    Shape,
    log_total,
    posteriors,
    search_each,
    stacked,
)

SHAPES = (Shape(1, 1), Shape(1, 2), Shape(2, 1), Shape(2, 2), CROSSED)


def _scores(kk: int, ru: int, seed: int) -> Scores:
    rng = np.random.default_rng(seed)
    tables = {
        shape: rng.normal(size=(kk - shape.kk + 1, ru - shape.ru + 1))
        for shape in SHAPES
        if shape.kk <= kk and shape.ru <= ru
    }
    tables |= {SKIP_KK: rng.normal(size=(kk, 1)), SKIP_RU: rng.normal(size=(1, ru))}
    return Scores(kk, ru, tables)


def _worth(scores: Scores, placed: Placed) -> float:
    kk, ru, shape = placed
    row, column = 0 if shape == SKIP_RU else kk, 0 if shape == SKIP_KK else ru
    return float(scores.tables[shape][row, column])


def _all_ways(scores: Scores) -> list[tuple[Placed, ...]]:
    @cache
    def ways(kk: int, ru: int) -> list[tuple[Placed, ...]]:
        if (kk, ru) == (scores.kk, scores.ru):
            return [()]
        return [
            (Placed(kk, ru, shape), *rest)
            for shape in scores.tables
            if kk + shape.kk <= scores.kk and ru + shape.ru <= scores.ru
            for rest in ways(kk + shape.kk, ru + shape.ru)
        ]

    return ways(0, 0)


def _found(scores: Scores) -> list[Placed]:
    return search_each(stacked([scores]))[0]


SMALL = st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(0, 10_000))


@settings(max_examples=40, deadline=None)
@given(SMALL)
def test_search_finds_the_best_of_all_ways(size: tuple[int, int, int]) -> None:
    scores = _scores(*size)

    found = _found(scores)

    ways = _all_ways(scores)
    assert tuple(found) in ways
    assert sum(_worth(scores, p) for p in found) == pytest.approx(
        max(sum(_worth(scores, p) for p in way) for way in ways)
    )


@settings(max_examples=40, deadline=None)
@given(SMALL)
def test_posterior_is_the_share_of_the_ways_that_hold_the_bead(size: tuple[int, int, int]) -> None:
    scores = _scores(*size)
    weights = {way: exp(sum(_worth(scores, p) for p in way)) for way in _all_ways(scores)}
    total = sum(weights.values())

    probable = posteriors(scores)

    assert log_total(scores) == pytest.approx(log(total))
    for shape, table in probable.items():
        for (kk, ru), value in np.ndenumerate(table):
            expected = sum(w for way, w in weights.items() if Placed(kk, ru, shape) in way) / total
            assert value == pytest.approx(expected, abs=1e-9)


def test_forbidden_beads_are_never_found() -> None:
    scores = _scores(3, 3, seed=1)
    tables = dict(scores.tables)
    tables[Shape(2, 2)] = np.full((2, 2), -np.inf)
    tables[SKIP_KK] = np.asarray([[-9.0], [-9.0], [-9.0]])

    forbidden = Scores(3, 3, tables)

    assert all(placed.shape != Shape(2, 2) for placed in _found(forbidden))
    assert posteriors(forbidden)[Shape(2, 2)].max() == 0.0


@settings(max_examples=20, deadline=None)
@given(SMALL)
def test_blocks_searched_together_give_what_each_gives_alone(size: tuple[int, int, int]) -> None:
    kk, ru, seed = size
    blocks = [_scores(kk, ru, seed + at) for at in range(3)]
    stack = stacked(blocks)

    probable = posteriors(stack)

    assert search_each(stack) == [_found(block) for block in blocks]
    for at, block in enumerate(blocks):
        for shape, table in posteriors(block).items():
            assert probable[shape][at] == pytest.approx(table, abs=1e-12)


def test_part_of_the_scores_is_the_scores_of_the_smaller_block() -> None:
    whole = _scores(5, 4, seed=7)

    part = whole.part(range(1, 3), range(2, 4))

    assert {shape: table.shape for shape, table in part.tables.items()} == {
        shape: table.shape for shape, table in _scores(2, 2, seed=0).tables.items()
    }
    for shape, table in part.tables.items():
        row, column = 1 if shape != SKIP_RU else 0, 2 if shape != SKIP_KK else 0
        assert table[0, 0] == whole.tables[shape][row, column]
