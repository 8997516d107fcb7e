"""Which of many statements are worth comparing: those that share a telling word."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

_COMMON: Final = 40


def pairs_by_key(keys: Sequence[Iterable[Hashable]]) -> list[tuple[int, int]]:
    """Pairs of items that have a key in common, each once, in order.

    Args:
        keys: What each item can be known by.

    Returns:
        Indices, the lower first. A key of more than 40 items tells nothing and joins none, so
        that the work stays linear in the number of items.
    """
    holders: dict[Hashable, list[int]] = {}
    for index, own in enumerate(keys):
        for key in own:
            holders.setdefault(key, []).append(index)
    return sorted(
        {
            pair
            for indices in holders.values()
            if len(indices) <= _COMMON
            for pair in combinations(indices, 2)
        }
    )
