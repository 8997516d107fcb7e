from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.align.anchors import LARGE, cut_blocks, nearest_pairs, rising
from kzaz_desk.align.sides import Side, describe
from kzaz_desk.domain.progress import Cancelled, Stage, Unwatched

POINTS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8, unique=True)


def _side(vectors: np.ndarray) -> Side:
    texts = ["сөз"] * len(vectors)
    return describe(texts, [()] * len(vectors), vectors.astype(np.float32))


def _blocks(kk: Side, ru: Side) -> list[tuple[range, range]]:
    return cut_blocks(len(kk), len(ru), list(nearest_pairs(kk, ru, Unwatched())))


def _twins(count: int) -> np.ndarray:
    return np.random.default_rng(7).normal(size=(count, 24))


@given(POINTS)
def test_chain_rises_and_none_is_longer(points: list[tuple[int, int]]) -> None:
    def is_chain(some: tuple[tuple[int, int], ...]) -> bool:
        return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(some))

    chain = rising(points)

    longest = max(
        (size for size in range(len(points) + 1) for some in combinations(sorted(points), size)
         if is_chain(some)),
        default=0,
    )  # fmt: skip
    assert is_chain(tuple(chain))
    assert set(chain) <= set(points)
    assert len(chain) == longest


@pytest.mark.parametrize(
    ("kk", "ru"),
    [(range(300), range(300)), (range(300), [*range(80), *range(180, 300)]), (range(9), range(0))],
    ids=["same", "chapter missing", "other side empty"],
)
def test_blocks_cover_both_sides_in_order(kk: range, ru: list[int]) -> None:
    vectors = _twins(300)

    blocks = _blocks(_side(vectors[list(kk)]), _side(vectors[list(ru)]))

    assert [i for block in blocks for i in block[0]] == list(range(len(kk)))
    assert [i for block in blocks for i in block[1]] == list(range(len(ru)))


def test_cut_follows_a_missing_chapter() -> None:
    vectors = _twins(400)
    left = [*range(100), *range(250, 400)]

    blocks = _blocks(_side(vectors), _side(vectors[left]))

    starts = [(kk.start, left[ru.start]) for kk, ru in blocks]
    assert len(starts) > 3
    assert all(kk == ru for kk, ru in starts)


def test_text_without_anchors_is_still_cut_to_bounded_blocks() -> None:
    rng = np.random.default_rng(3)
    kk, ru = _side(np.zeros((900, 8))), _side(rng.normal(size=(900, 8)))

    blocks = _blocks(kk, ru)

    assert max(len(k) * len(r) for k, r in blocks) <= LARGE


class _Impatient:
    def report(self, stage: Stage, fraction: float) -> None:
        raise Cancelled


def test_search_for_anchors_can_be_cancelled() -> None:
    side = _side(_twins(200))

    with pytest.raises(Cancelled):
        list(nearest_pairs(side, side, _Impatient()))
