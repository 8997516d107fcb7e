"""Things that stand at stretches of the two texts, found by place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from kzaz_desk.domain.text import Lang, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

_LONG = 1_000
Item = TypeVar("Item")

Stretch = tuple[int, int, int]
"""First code point, the one after the last, and which item stands there."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[Item]):
    """A thing and the stretch of one side that it stands at."""

    lang: Lang
    span: Span
    item: Item


def _as_they_come(_item: Any) -> int:
    return 0


class Lane:
    """All stretches of one side, in order of their start."""

    def __init__(self, stretches: list[Stretch]) -> None:
        stretches.sort()
        self._long = [one for one in stretches if one[1] - one[0] > _LONG]
        self._short = stretches
        if self._long:
            self._short = [one for one in stretches if one[1] - one[0] <= _LONG]
        self._starts = [start for start, _, _ in self._short]
        self._table: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self._short) + len(self._long)

    def short(self, start: int, stop: int) -> list[Stretch]:
        """Those of at most 1,000 code points that share one with [start, stop)."""
        first = bisect_left(self._starts, start - _LONG)
        last = bisect_left(self._starts, stop)
        return [one for one in self._short[first:last] if one[1] > start]

    def long(self, start: int, stop: int) -> list[Stretch]:
        """Those that are longer, likewise."""
        return [one for one in self._long if one[0] < stop and one[1] > start]

    def table(self) -> NDArray[np.int64]:
        """All of them, shape (n, 3)."""
        if self._table is None:
            self._table = np.array(self._short + self._long, np.int64).reshape(-1, 3)
        return self._table


class SpanIndex(Generic[Item]):
    """Finds what stands in a stretch of one side in O(log n + found).

    Attributes:
        items: What stands there.
    """

    def __init__(
        self,
        placed: Iterable[Placed[Item]] = (),
        *,
        items: Sequence[Item] = (),
        lanes: Mapping[Lang, Lane] | None = None,
        urgency: Callable[[Item], int] = _as_they_come,
    ) -> None:
        """Index things by place, given one by one or already put into lanes.

        Args:
            placed: The things with their places.
            items: Instead of those, very many things without an object for each place.
            lanes: Where `items` stand.
            urgency: Which comes last of those that begin at one code point: the highest.
        """
        given = tuple(placed)
        self.items: Sequence[Item] = items if lanes else tuple(one.item for one in given)
        self._lanes = lanes or _lanes_of(given)
        self._urgency = urgency

    def with_items(self, items: Sequence[Item]) -> SpanIndex[Item]:
        """Other things at the same places, one for one."""
        return SpanIndex(items=items, lanes=self._lanes, urgency=self._urgency)

    def __len__(self) -> int:
        """Number of places."""
        return sum(map(len, self._lanes.values()))

    def starts(self, lang: Lang) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """First code points of all places of one side, and which of `items` stand there."""
        table = self._lanes[lang].table()
        return table[:, 0], table[:, 2]

    def within(self, lang: Lang, start: int, stop: int) -> Iterator[Placed[Item]]:
        """All that shares a code point with [start, stop), in order of their start."""
        lane = self._lanes[lang]
        found = lane.short(start, stop)
        if len(found) > 1:
            found.sort(key=self._order)
        found += lane.long(start, stop)
        return (Placed(lang, Span(begin, end), self.items[at]) for begin, end, at in found)

    def at(self, lang: Lang, offset: int) -> Placed[Item] | None:
        """The shortest stretch that holds a code point."""
        found = [one for one in self.within(lang, offset, offset + 1) if len(one.span) <= _LONG]
        return min(found, key=lambda one: len(one.span), default=None)

    def _order(self, stretch: Stretch) -> tuple[int, int]:
        return stretch[0], self._urgency(self.items[stretch[2]])


def _lanes_of(placed: Sequence[Placed[Any]]) -> dict[Lang, Lane]:
    stretches: dict[Lang, list[Stretch]] = {lang: [] for lang in Lang}
    for number, one in enumerate(placed):
        stretches[one.lang].append((one.span.start, one.span.stop, number))
    return {lang: Lane(found) for lang, found in stretches.items()}
