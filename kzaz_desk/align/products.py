"""Products of matrices, without waking the threads of numpy's library for small ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from kzaz_desk.align.encoders import Vectors

_LARGEST = 200_000  # multiplications; OpenBLAS does more than 262,144 on all threads it has
_ROWS = 16  # at least so many at once, where the matrices are large


def product(left: Vectors, right: Vectors) -> Vectors:
    """The product of each row of one matrix with each row of another.

    A block of 60 sentences takes some forty products of a few microseconds. Shared among
    threads they take as long, and each thread spins in between, in the way of all other work.

    Args:
        left: Shape (m, k).
        right: Shape (n, k).

    Returns:
        Shape (m, n).
    """
    depth = max(1, left.shape[1])
    if len(left) * len(right) * depth <= _LARGEST:
        whole: Vectors = left @ right.T
        return whole
    found: Vectors = np.empty((len(left), len(right)), np.float32)
    columns = max(1, min(len(right), _LARGEST // (_ROWS * depth)))
    rows = max(1, _LARGEST // (columns * depth))
    for start in range(0, len(right), columns):
        some = right[start : start + columns].T
        for first in range(0, len(left), rows):
            found[first : first + rows, start : start + columns] = left[first : first + rows] @ some
    return found
