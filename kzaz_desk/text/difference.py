"""What differs between two versions of a text, and where a stretch of the old one stands now."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch that differs.

    Attributes:
        old: Whole words of the old text; empty where something was added.
        new: Whole words of the new text; empty where something was taken out.
    """

    old: Span
    new: Span


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch that both versions have.

    Attributes:
        old: First code point in the old text.
        new: First code point in the new text.
        length: Code points.
    """

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two versions of a text.

    Attributes:
        changes: In order of the new text.
        kept: What both have, in order of the old text.
    """

    changes: tuple[Change, ...]
    kept: tuple[Kept, ...]
    _by_old: tuple[Change, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_old = sorted(self.changes, key=lambda change: change.old)
        object.__setattr__(self, "_by_old", tuple(by_old))

    def carried(self, span: Span) -> Span | None:
        """Where a stretch of the old text stands in the new one.

        A part that was replaced is carried to what replaced it.

        Args:
            span: In the old text, not empty.

        Returns:
            The stretch of the new text; None if nothing of it is left.
        """
        inside = list(self.kept_in(span))
        replaced = sorted(c.new for c in self._changed_in(span) if len(c.new))
        if not inside and not replaced:
            return None
        # What moved away must not stretch the result over all that lies between.
        home = max(inside, key=len) if inside else replaced[0]
        near = [part for part in (*inside, *replaced) if _distance(part, home) <= len(span)]
        return Span(min(part.start for part in near), max(part.stop for part in near))

    def reversed(self) -> Difference:
        """What differs when the versions are exchanged."""
        changes = (Change(change.new, change.old) for change in self.changes)
        kept = (Kept(run.new, run.old, run.length) for run in self.kept)
        return Difference(
            tuple(sorted(changes, key=lambda change: (change.new, change.old))),
            tuple(sorted(kept, key=lambda run: run.old)),
        )

    def is_unchanged(self, span: Span) -> bool:
        """True if no word inside a stretch of the old text was changed, added or taken out."""
        return not any(self._changed_in(span))

    def kept_in(self, span: Span) -> Iterator[Span]:
        """Stretches of the new text that a stretch of the old one has in common with it."""
        return (_shifted(run, span) for run in self._kept_in(span))

    def _changed_in(self, span: Span) -> Iterator[Change]:
        """Changes whose old side overlaps a stretch, or lies inside it if it is empty."""
        first = bisect_right(self._by_old, span.start, key=lambda change: change.old.start) - 1
        for at in range(max(0, first), len(self._by_old)):
            change = self._by_old[at]
            if change.old.start >= span.stop:
                return
            if change.old.overlaps(span):
                yield change

    def _kept_in(self, span: Span) -> Iterator[Kept]:
        first = bisect_right(self.kept, span.start, key=lambda run: run.old) - 1
        for at in range(max(0, first), len(self.kept)):
            run = self.kept[at]
            if run.old >= span.stop:
                return
            if run.old + run.length > span.start:
                yield run


def _shifted(run: Kept, span: Span) -> Span:
    """The part of a span that lies in a kept stretch, in the new text."""
    start, stop = max(span.start, run.old), min(span.stop, run.old + run.length)
    return Span(start + run.new - run.old, stop + run.new - run.old)


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.stop, other.start - one.stop)
