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
        self.all = tuple(sorted(placed, key=lambda one: (one.lang, one.span.start, one.span.stop)))
        self._short = {lang: self._of(lang, is_long=False) for lang in Lang}
        self._long = {lang: self._of(lang, is_long=True) for lang in Lang}
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

    def _of(self, lang: Lang, *, is_long: bool) -> list[Placed[Item]]:
        return [one for one in self.all if one.lang is lang and (len(one.span) > _LONG) is is_long]
