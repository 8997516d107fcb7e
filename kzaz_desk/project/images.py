"""Where the paragraphs of a text stand in its new version, edited or not."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kzaz_desk.text.diff import match_sequences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzaz_desk.domain.text import Document
    from kzaz_desk.text.difference import Difference


class Images:
    """Which paragraphs of the new version each paragraph of the old one became.

    Attributes:
        same: For each paragraph whose text is still there, its place now.
        count: Number of paragraphs now.
    """

    def __init__(self, old: Document, new: Document, difference: Difference | None) -> None:
        """Compare two versions.

        Args:
            old: The version of before.
            new: The version of now.
            difference: Between their texts; None if they are the same.
        """
        self.same = same_paragraphs(old, new)
        self.count = len(new.paragraphs)
        self._taken = set(self.same.values())
        self._images: dict[int, range] = {i: range(j, j + 1) for i, j in self.same.items()}
        self._shares: dict[int, float] = dict.fromkeys(self.same, 1.0)
        if difference is not None:
            for index in range(len(old.paragraphs)):
                if index not in self.same:
                    self._find(index, old, new, difference)
            self._find_by_place(len(old.paragraphs))
        self._claimed = {j for image in self._images.values() for j in image}

    def of(self, paragraphs: range) -> range | None:
        """The run of paragraphs that some neighbours became; None if they are gone or apart.

        What was put between them belongs to the run, unless it stood elsewhere before.
        """
        images = [self._images[index] for index in paragraphs if index in self._images]
        if not images:
            return None
        found = {index for image in images for index in image}
        run = range(min(found), max(found) + 1)
        return None if (set(run) - found) & self._claimed else run

    @property
    def is_rising(self) -> bool:
        """True if no paragraph passed another."""
        starts = [image.start for _, image in sorted(self._images.items())]
        return starts == sorted(starts)

    def is_plain(self, paragraphs: range) -> bool:
        """True if most of each paragraph's text is still there and nothing came between."""
        run = self.of(paragraphs)
        sizes = sum(len(self._images.get(index, ())) for index in paragraphs)
        kept = all(2 * self._shares.get(index, 0.0) >= 1 for index in paragraphs)
        return run is not None and kept and len(run) <= sizes

    def _find(self, index: int, old: Document, new: Document, difference: Difference) -> None:
        """A paragraph became those that hold half of it, or of which half is from it."""
        span = old.paragraphs[index].span
        counts: dict[int, int] = {}
        for part in difference.kept_in(span):
            at = bisect_right(new.paragraphs, part.start, key=lambda p: p.span.start) - 1
            for other in range(max(0, at), len(new.paragraphs)):
                own = new.paragraphs[other].span
                shared = min(own.stop, part.stop) - max(own.start, part.start)
                if own.start >= part.stop:
                    break
                if shared > 0 and other not in self._taken:
                    counts[other] = counts.get(other, 0) + shared
        if not counts:
            return
        best = max(counts, key=lambda other: (counts[other], -other))
        near = {
            other
            for other, count in counts.items()
            if 2 * count >= min(len(span), len(new.paragraphs[other].span))
        } | {best}
        first = last = best
        while first - 1 in near:
            first -= 1
        while last + 1 in near:
            last += 1
        self._images[index] = range(first, last + 1)
        self._shares[index] = sum(counts[i] for i in range(first, last + 1)) / len(span)

    def _find_by_place(self, count: int) -> None:
        """What was written anew stands where the old stood, if as many are there as were."""
        claimed = {j for image in self._images.values() for j in image}
        for run in _gaps(self._images, count):
            above = self._images.get(run.start - 1, range(0))
            below = self._images.get(run.stop, range(self.count, self.count))
            free = range(above.stop, below.start)
            if len(free) == len(run) and not claimed & set(free):
                for index, image in zip(run, free, strict=True):
                    self._images[index] = range(image, image + 1)
                    self._shares[index] = 0.0


def _gaps(images: Mapping[int, range], count: int) -> Iterator[range]:
    start = 0
    for index in [*sorted(images), count]:
        if index > start:
            yield range(start, index)
        start = index + 1


def same_paragraphs(old: Document, new: Document) -> Mapping[int, int]:
    """For each paragraph whose text is still there, its place now."""
    if old.paragraphs == new.paragraphs and old.text == new.text:
        return {index: index for index in range(len(old.paragraphs))}
    texts = [old.paragraph_text(index) for index in range(len(old.paragraphs))]
    others = [new.paragraph_text(index) for index in range(len(new.paragraphs))]
    to = dict(match_sequences(texts, others))
    free: dict[str, list[int]] = {}
    for index in set(range(len(others))) - set(to.values()):
        free.setdefault(others[index], []).append(index)
    for index, text in enumerate(texts):
        if index not in to and len(free.get(text, ())) == 1:
            to[index] = free[text].pop()
    return to
