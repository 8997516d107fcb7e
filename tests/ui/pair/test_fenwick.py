from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.ui.pair.fenwick import FenwickTree

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=80)


@given(HEIGHTS, st.data())
def test_sum_before_a_row_is_that_of_the_rows_above(
    heights: list[int], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(heights)))
    assert FenwickTree(heights).before(index) == sum(heights[:index])


@given(HEIGHTS, st.data())
def test_sums_follow_replacements(heights: list[int], data: st.DataObject) -> None:
    tree = FenwickTree(heights)
    changes = data.draw(
        st.lists(st.tuples(st.integers(0, len(heights) - 1), st.integers(0, 900)), max_size=20)
    )
    for index, value in changes:
        tree.replace(index, value)
        heights[index] = value
    assert [tree.before(i) for i in range(len(heights) + 1)] == [
        sum(heights[:i]) for i in range(len(heights) + 1)
    ]
    assert tree.values.tolist() == heights


@given(HEIGHTS, st.data())
def test_row_at_a_height_holds_that_height(heights: list[int], data: st.DataObject) -> None:
    tree = FenwickTree(heights)
    height = data.draw(st.floats(0, sum(heights) - 0.5))
    row, rest = tree.find(height)
    assert 0 <= rest < heights[row]
    assert abs(tree.before(row) + rest - height) < 1e-6


def test_heights_beyond_the_rows_are_the_first_and_the_last_row() -> None:
    tree = FenwickTree([10, 20, 30])
    assert tree.find(-5) == (0, 0.0)
    assert tree.find(1000) == (2, 30.0)
    assert FenwickTree([]).find(7) == (0, 0.0)
