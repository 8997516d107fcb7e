"""Running sums that change: which row stands at a height, and at which height a row stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class FenwickTree:
    """Prefix sums of non-negative numbers; a change and a search both take O(log n).

    Source:
        Fenwick (1994), "A New Data Structure for Cumulative Frequency Tables",
        Software: Practice and Experience 24(3).
    """

    def __init__(self, values: Sequence[float] | NDArray[np.float64]) -> None:
        array = np.asarray(values, dtype=np.float64)
        sums = np.concatenate(([0.0], np.cumsum(array)))
        index = np.arange(1, len(array) + 1)
        self._tree: list[float] = [0.0, *(sums[index] - sums[index - (index & -index)]).tolist()]
        self._values: list[float] = array.tolist()
        self._top_step = 1 << max(0, len(array).bit_length() - 1)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> float:
        return self._values[index]

    @property
    def values(self) -> NDArray[np.float64]:
        """All values, in a new array."""
        return np.array(self._values, dtype=np.float64)

    @property
    def total(self) -> float:
        """Sum of all values."""
        return self.before(len(self))

    def before(self, index: int) -> float:
        """Sum of the values at positions 0 to `index` - 1."""
        total = 0.0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def replace(self, index: int, value: float) -> None:
        """Put another value at a position."""
        change = value - self._values[index]
        self._values[index] = value
        index += 1
        while index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def find(self, height: float) -> tuple[int, float]:
        """The position in whose stretch a height falls, and how far inside.

        Args:
            height: Counted from the start of position 0.

        Returns:
            Position and the rest; (0, 0.0) below zero and for no values at all; above the
            total the last position with its whole value.
        """
        if not self._values or height <= 0:
            return 0, 0.0
        position, rest, step = 0, height, self._top_step
        while step:
            beyond = position + step
            if beyond < len(self._tree) and self._tree[beyond] <= rest:
                position = beyond
                rest -= self._tree[beyond]
            step >>= 1
        if position >= len(self._values):
            return len(self._values) - 1, self._values[-1]
        return position, max(0.0, rest)
