"""Things that stand at stretches of the two texts, found by place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kzaz_desk.domain.text import Lang, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LONG = 1_000
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Placed(Generic[Item]):
    """A thing and the stretch of one side that it stands at."""

    lang: Lang
    span: Span
    item: Item


class SpanIndex(Generic[Item]):
    """Finds what stands in a stretch of one side in O(log n + found)."""

    def __init__(self, placed: Iterable[Placed[Item]]) -> None:
        self.all = tuple(placed)
        self._short: dict[Lang, list[Placed[Item]]] = {lang: [] for lang in Lang}
        self._long: dict[Lang, list[Placed[Item]]] = {lang: [] for lang in Lang}
        for one in self.all:
            is_long = one.span.stop - one.span.start > _LONG
            (self._long if is_long else self._short)[one.lang].append(one)
        for short in self._short.values():
            short.sort(key=_start)
        self._starts = {lang: [one.span.start for one in self._short[lang]] for lang in Lang}

    def within(self, lang: Lang, start: int, stop: int) -> Iterator[Placed[Item]]:
        """All that shares a code point with [start, stop), in order of their start."""
        short = self._short[lang]
        first = bisect_left(self._starts[lang], start - _LONG)
        last = bisect_left(self._starts[lang], stop)
        for one in short[first:last]:
            if one.span.stop > start:
                yield one
        for one in self._long[lang]:
            if one.span.start < stop and one.span.stop > start:
                yield one

    def at(self, lang: Lang, offset: int) -> Placed[Item] | None:
        """The shortest stretch that holds a code point."""
        found = [one for one in self.within(lang, offset, offset + 1) if len(one.span) <= _LONG]
        return min(found, key=lambda one: len(one.span), default=None)


def _start(placed: Placed[Item]) -> int:
    return placed.span.start
