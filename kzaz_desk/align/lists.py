"""After the search: lists that the other side folded into one paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from kzaz_desk.align.features import RATIO
from kzaz_desk.domain.alignment import Bead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.align.sides import Side

    Places = int | NDArray[np.intp]

_LONGEST_BEAD = 4
_MEANING = 30.0  # what a cosine of 1 is worth, in nats
_LENGTH = 0.15  # spread of the log length ratio
_WORST_LENGTH = 8.0
_TAKEN = 0.5  # what it is worth, in nats, to leave one segment less alone
_WHOLE = 1.0  # what it is worth to leave none of the window alone
_LEAST_COSINE = 0.5
_LARGEST_MISFIT = 0.5
_SLOPE = 12.0


def unfold_lists(beads: Sequence[Bead], kk: Side, ru: Side) -> list[Bead]:
    """Join a paragraph with a run of five or more that fit it better than any bead found.

    Args:
        beads: Beads in the order of the search, both sides rising.
        kk: The whole Kazakh side.
        ru: The whole Russian side.
    """
    once = _Unfolder(kk, ru, one_is_kk=True).unfolded(beads)
    return _Unfolder(ru, kk, one_is_kk=False).unfolded(once)


class _Run(NamedTuple):
    """A run of segments, counted from the first of a window."""

    first: int
    stop: int


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well runs of a window fit one segment.

    Attributes:
        target: The segment's vector, made unit.
        expected: Code points that its counterpart should have.
        sums: Sums of the window's vectors before each place, shape (window + 1, dimension).
        lengths: Likewise of the lengths, shape (window + 1,).
    """

    target: Vectors
    expected: float
    sums: Vectors
    lengths: Vectors

    @classmethod
    def of(cls, target: Vectors, expected: float, window: Side) -> _Fit:
        zero = np.zeros((1, window.sums.shape[1]), np.float32)
        return cls(
            target / max(1e-9, float(np.linalg.norm(target))),
            expected,
            np.concatenate([zero, np.cumsum(window.sums, axis=0)]),
            np.concatenate([[0.0], np.cumsum(window.lengths)]).astype(np.float32),
        )

    def cosine(self, first: Places, stop: Places) -> Vectors:
        totals = self.sums[stop] - self.sums[first]
        norms = np.maximum(np.linalg.norm(totals, axis=-1), 1e-9)
        cosines: Vectors = totals @ self.target / norms
        return cosines

    def misfit(self, first: Places, stop: Places) -> Vectors:
        lengths = np.maximum(self.lengths[stop] - self.lengths[first], 1.0)
        misfits: Vectors = np.abs(np.log(lengths / self.expected))
        return misfits

    def worth(self, first: Places, stop: Places) -> Vectors:
        """What a run is worth, in nats."""
        length = np.minimum((self.misfit(first, stop) / _LENGTH) ** 2 / 2, _WORST_LENGTH)
        taken = _TAKEN * (np.asarray(stop) - np.asarray(first))
        worth: Vectors = _MEANING * self.cosine(first, stop) - length + taken
        return worth

    def best(self, run: _Run) -> _Run:
        """The best run that holds `run`, or any run if it is empty."""
        window = len(self.lengths) - 1
        first, stop = run
        for _ in range(2):
            stops = np.arange(max(run.stop, first + 1), window + 1)
            stop = int(stops[np.argmax(self.worth(np.full_like(stops, first), stops))])
            firsts = np.arange(run.first + 1 if run.stop > run.first else stop)
            first = int(firsts[np.argmax(self.worth(firsts, np.full_like(firsts, stop)))])
        if self.worth(0, window) >= self.worth(first, stop) - _WHOLE:
            return _Run(0, window)
        return _Run(first, stop)


@dataclass(frozen=True, slots=True)
class _Unfolder:
    """Looks for single segments of one side that stand for a run of the other side."""

    one: Side
    many: Side
    one_is_kk: bool

    def unfolded(self, beads: Sequence[Bead]) -> list[Bead]:
        done: list[Bead] = []
        at = 0
        while at < len(beads):
            single, run = self._sides(beads[at])
            if len(single) == 1 and len(run) <= _LONGEST_BEAD:
                first, stop = self._window(done, beads, at)
                around = [*done[first:], *beads[at:stop]]
                indices = [i for bead in around for i in self._sides(bead)[1]]
                found = self._best(single, run, indices)
                if found is not None:
                    best, confidence = found
                    done[first:] = [b for b in done[first:] if self._sides(b)[1].start < best.start]
                    done.append(self._bead(single, best, confidence))
                    at = stop - (indices[-1] + 1 - best.stop)
                    continue
            done.append(beads[at])
            at += 1
        return done

    def _sides(self, bead: Bead) -> tuple[range, range]:
        return (bead.kk, bead.ru) if self.one_is_kk else (bead.ru, bead.kk)

    def _bead(self, single: range, run: range, confidence: float) -> Bead:
        return Bead(*((single, run) if self.one_is_kk else (run, single)), confidence)

    def _window(self, done: list[Bead], beads: Sequence[Bead], at: int) -> tuple[int, int]:
        """The beads before and after that leave a segment of the many side alone."""
        first, stop = len(done), at + 1
        while first and not self._sides(done[first - 1])[0]:
            first -= 1
        while stop < len(beads) and not self._sides(beads[stop])[0]:
            stop += 1
        return first, stop

    def _best(self, single: range, run: range, indices: list[int]) -> tuple[range, float] | None:
        """The run of five or more around a bead that fits best, and how sure it is."""
        if len(indices) <= _LONGEST_BEAD or indices[-1] - indices[0] >= len(indices):
            return None
        offset = indices[0]
        known = _Run(run.start - offset, run.stop - offset) if run else _Run(0, 0)
        length = float(self.one.lengths[single.start])
        fit = _Fit.of(
            self.one.sums[single.start],
            length * (RATIO if self.one_is_kk else 1 / RATIO),
            self.many.part(range(offset, indices[-1] + 1)),
        )
        best = fit.best(known)
        if not _is_better(fit, best, known):
            return None
        confidence = 1 / (1 + np.exp(-_SLOPE * (fit.cosine(*best) - _LEAST_COSINE)))
        return range(best.first + offset, best.stop + offset), float(confidence)


def _is_better(fit: _Fit, best: _Run, known: _Run) -> bool:
    if best.stop - best.first <= _LONGEST_BEAD:
        return False
    if fit.cosine(*best) < _LEAST_COSINE or fit.misfit(*best) > _LARGEST_MISFIT:
        return False
    return known.first == known.stop or bool(fit.worth(*best) > fit.worth(*known))
