"""Stretches of one text, to ask whether any of them lies at a place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.domain.text import Span


class Stretches:
    """Answers in O(log n), however the stretches lie across each other; some may be empty."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        # The furthest end of all that begin up to here says whether one of them reaches a place.
        self._furthest = list(accumulate((span.stop for span in ordered), max))

    def any_overlaps(self, span: Span) -> bool:
        """True if one shares a code point with a span; an empty one must lie inside."""
        count = bisect_left(self._starts, span.stop)
        return count > 0 and self._furthest[count - 1] > span.start

    def any_touches(self, span: Span) -> bool:
        """True if one overlaps a span or stands at its edge."""
        count = bisect_right(self._starts, span.stop)
        return count > 0 and self._furthest[count - 1] >= span.start

    def any_holds(self, span: Span) -> bool:
        """True if a span lies inside one."""
        count = bisect_right(self._starts, span.start)
        return count > 0 and self._furthest[count - 1] >= span.stop
