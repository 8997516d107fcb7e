"""Products of matrices in pieces."""

from __future__ import annotations

import numpy as np
import pytest

from kzaz_desk.align.products import product


@pytest.mark.parametrize(
    ("rows", "columns", "depth"),
    [(3, 4, 5), (60, 84, 192), (245, 250, 192), (40, 3, 5000), (1, 700, 600), (5, 4, 0)],
    ids=["small", "a batch", "a large block", "many tokens", "one row", "no tokens"],
)
def test_product_in_pieces_is_the_product(rows: int, columns: int, depth: int) -> None:
    rng = np.random.default_rng(rows)
    left = rng.normal(size=(rows, depth)).astype(np.float32)
    right = rng.normal(size=(columns, depth)).astype(np.float32)

    found = product(left, right)

    assert found.dtype == np.float32
    assert found == pytest.approx(left.astype(np.float64) @ right.T, abs=1e-3)
