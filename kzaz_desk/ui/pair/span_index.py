"""Things that stand at stretches of the two texts, found by place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain
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

    def __init__(self, stretches: Sequence[Stretch] | NDArray[np.int64]) -> None:
        table = np.array(stretches, np.int64).reshape(-1, 3)
        self.table = table[np.lexsort((table[:, 2], table[:, 0]))]
        is_long = self.table[:, 1] - self.table[:, 0] > _LONG
        self._long: list[Stretch] = [(a, b, item) for a, b, item in self.table[is_long].tolist()]
        self._short = self.table[~is_long] if self._long else self.table
        self._starts: list[int] = self._short[:, 0].tolist()

    def __len__(self) -> int:
        return len(self.table)

    def short(self, start: int, stop: int) -> list[Stretch]:
        """Those of at most 1,000 code points that share one with [start, stop)."""
        first = bisect_left(self._starts, start - _LONG)
        last = bisect_left(self._starts, stop)
        return [(a, b, item) for a, b, item in self._short[first:last].tolist() if b > start]

    def long(self, start: int, stop: int) -> list[Stretch]:
        """Those that are longer, likewise."""
        return [one for one in self._long if one[0] < stop and one[1] > start]

    def spliced(self, cut: range, more: int, stretches: Sequence[Stretch]) -> Lane:
        """The lane after `more` items took the place of those in `cut`.

        Args:
            cut: Numbers of the items that go.
            more: How many come instead.
            stretches: Where these stand, numbered from `cut.start`.
        """
        items = self.table[:, 2]
        kept = self.table[(items < cut.start) | (items >= cut.stop)]
        kept[:, 2] += np.where(kept[:, 2] >= cut.stop, more - len(cut), 0)
        numbers = chain.from_iterable(stretches)  # three times as fast as a table of tuples
        more_rows = np.fromiter(numbers, np.int64, 3 * len(stretches)).reshape(-1, 3)
        return Lane(np.concatenate((kept, more_rows)))


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
        table = self._lanes[lang].table
        return table[:, 0], table[:, 2]

    def lane(self, lang: Lang) -> Lane:
        """Where the items stand on one side."""
        return self._lanes[lang]

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

    def _order(self, stretch: Stretch) -> tuple[int, int, int]:
        return stretch[0], self._urgency(self.items[stretch[2]]), stretch[2]


def _lanes_of(placed: Sequence[Placed[Any]]) -> dict[Lang, Lane]:
    stretches: dict[Lang, list[Stretch]] = {lang: [] for lang in Lang}
    for number, one in enumerate(placed):
        stretches[one.lang].append((one.span.start, one.span.stop, number))
    return {lang: Lane(found) for lang, found in stretches.items()}
