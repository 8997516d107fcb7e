"""One side of a pair as the bead search sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.encoders import fold, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.align.encoders import Vectors

_SURROUNDINGS = 12
_NUMBER = re.compile(r"\d+(?:[\u00a0 ]\d{3}(?!\d))*(?:[.,]\d+)*")
_GAP = re.compile(r"[\u00a0 ]")
_MARKS = ("?", "!", ":", ";", "(", '«“„"')


@dataclass(frozen=True, slots=True)
class Side:
    """What the search knows of one side's segments, in order.

    Attributes:
        texts: The segments.
        sums: Un-normalised vectors, shape (segments, dimension).
        lengths: Code points of each segment, at least 1.
        numbers: Values of each segment's numbers.
        stems: Folded beginnings of each segment's words.
        marks: How often each punctuation mark occurs, shape (segments, marks).
    """

    texts: tuple[str, ...]
    sums: Vectors
    lengths: Vectors
    numbers: tuple[frozenset[str], ...]
    stems: tuple[frozenset[str], ...]
    marks: Vectors

    def __len__(self) -> int:
        return len(self.lengths)

    def part(self, picked: Sequence[int]) -> Side:
        """The same for some of the segments, their indices rising."""
        at: slice | list[int] = list(picked)
        if picked and picked[-1] - picked[0] == len(picked) - 1:
            at = slice(picked[0], picked[-1] + 1)  # a view: no copy of a huge text
        return Side(
            tuple(self.texts[i] for i in picked),
            self.sums[at],
            self.lengths[at],
            tuple(self.numbers[i] for i in picked),
            tuple(self.stems[i] for i in picked),
            self.marks[at],
        )

    def joined(self, groups: Sequence[range]) -> Side:
        """The same for segments that are joined with a space: sentences to paragraphs.

        Args:
            groups: The segments of each; may be empty.
        """
        return Side(
            tuple(" ".join(self.texts[i] for i in group) for group in groups),
            np.stack([self.sums[g.start : g.stop].sum(axis=0) for g in groups])
            if groups
            else self.sums[:0],
            np.asarray(
                [max(1.0, self.lengths[g.start : g.stop].sum() + len(g) - 1) for g in groups],
                np.float32,
            ),
            tuple(frozenset().union(*self.numbers[g.start : g.stop]) for g in groups),
            tuple(frozenset().union(*self.stems[g.start : g.stop]) for g in groups),
            np.asarray(
                [self.marks[g.start : g.stop].sum(axis=0) for g in groups], np.float32
            ).reshape(-1, len(_MARKS)),
        )

    def around(self, run: Sequence[int]) -> Vectors:
        """Vectors of a run of segments and of those near it on either side."""
        return self.sums[max(0, run[0] - _SURROUNDINGS) : run[-1] + 1 + _SURROUNDINGS]


def describe(texts: Sequence[str], numbers: Iterable[Iterable[str] | None], sums: Vectors) -> Side:
    """What the search knows of segments.

    Args:
        texts: The segments.
        numbers: Normalised values in each; None to have digits read from the text.
        sums: Un-normalised vectors of the texts.
    """
    values = (
        frozenset(_digits(text) if some is None else some)
        for text, some in zip(texts, numbers, strict=True)
    )
    return Side(
        tuple(texts),
        sums,
        np.asarray([max(1, len(text)) for text in texts], np.float32),
        tuple(values),
        tuple(_stems(text) for text in texts),
        np.asarray([_marks(text) for text in texts], np.float32).reshape(-1, len(_MARKS)),
    )


def chained(parts: Sequence[Side]) -> Side:
    """One side of parts that follow each other, at least one."""
    return Side(
        tuple(text for part in parts for text in part.texts),
        np.concatenate([part.sums for part in parts]),
        np.concatenate([part.lengths for part in parts]),
        tuple(numbers for part in parts for numbers in part.numbers),
        tuple(stems for part in parts for stems in part.stems),
        np.concatenate([part.marks for part in parts]),
    )


def _digits(text: str) -> list[str]:
    return [_GAP.sub("", m).replace(",", ".") for m in _NUMBER.findall(text)]


def _stems(text: str) -> frozenset[str]:
    folded = (fold(word) for word in words_of(text) if not word[0].isdigit())
    return frozenset(word[:5] for word in folded if len(word) >= 4)


def _marks(text: str) -> list[int]:
    return [sum(map(text.count, marks)) for marks in _MARKS]
