"""The assignment with the least total cost."""

from __future__ import annotations

from itertools import permutations
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.analysis.assignment import assign

MATRICES = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 20), min_size=width, max_size=width), min_size=1, max_size=5
    )
)


def least(costs: list[list[int]]) -> int:
    rows, columns = len(costs), len(costs[0])
    if rows > columns:
        return least([list(row) for row in zip(*costs, strict=True)])
    return min(
        sum(costs[i][j] for i, j in enumerate(order))
        for order in permutations(range(columns), rows)
    )


@settings(max_examples=200, deadline=None)
@given(MATRICES)
def test_total_is_the_least_of_all_permutations(costs: list[list[int]]) -> None:
    pairs = assign(costs)
    assert len(pairs) == min(len(costs), len(costs[0]))
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert sum(costs[i][j] for i, j in pairs) == least(costs)


@pytest.mark.parametrize(
    ("costs", "pairs"),
    [
        ([], []),
        ([[]], []),
        ([[inf]], []),
        ([[inf, 1.0], [2.0, inf]], [(0, 1), (1, 0)]),
        ([[1.0, inf], [0.5, inf]], [(1, 0)]),
    ],
)
def test_forbidden_pairs_stay_apart(costs: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    assert assign(costs) == pairs
