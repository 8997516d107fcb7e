"""Stretches of one text that lie elsewhere in the other: where to look for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.align.anchors import Point
    from kzaz_desk.domain.alignment import Bead

_STEP = 4  # segments between two points of a chapter on either side
_BACK = 2  # that the Russian side may go back: neighbours change places inside chapters too
_MOST = 100  # that are tried, so that a text full of repetitions takes no longer
_OPEN = 64  # chapters that are followed at the same time


@dataclass(frozen=True, slots=True)
class Chapter:
    """Segments of both sides that seem to belong together, out of order.

    Attributes:
        kk: Kazakh segments.
        ru: Russian segments.
        points: The pairs of nearest neighbours that speak for it.
    """

    kk: range
    ru: range
    points: tuple[Point, ...]


def find_chapters(points: Sequence[Point], beads: Sequence[Bead]) -> list[Chapter]:
    """Rows of nearest neighbours that no bead joins, those with the most first.

    Args:
        points: Pairs that are each other's nearest neighbour.
        beads: What the search has joined.
    """
    bead_kk = {i: at for at, bead in enumerate(beads) if bead.ru for i in bead.kk}
    bead_ru = {i: at for at, bead in enumerate(beads) if bead.kk for i in bead.ru}
    sure_kk: set[int] = set()
    sure_ru: set[int] = set()
    stray: list[Point] = []
    for kk, ru in points:
        if kk in bead_kk and bead_kk[kk] == bead_ru.get(ru):
            sure_kk.add(kk)
            sure_ru.add(ru)
        else:
            stray.append((kk, ru))
    stray = [(kk, ru) for kk, ru in stray if kk not in sure_kk and ru not in sure_ru]
    rows = sorted(_rows(stray), key=lambda row: (-len(row), row[0]))
    return [_chapter(row, sure_kk, sure_ru) for row in rows[:_MOST]]


def _rows(points: Sequence[Point]) -> Iterator[list[Point]]:
    """Points that follow each other in small steps on both sides."""
    rows: list[list[Point]] = []
    for kk, ru in sorted(points):
        near = [row for row in rows if _follows(row[-1], kk, ru)]
        if near:
            min(near, key=lambda row: abs(ru - row[-1][1] - 1)).append((kk, ru))
            continue
        yield from (row for row in rows if kk - row[-1][0] > _STEP)
        rows = [row for row in rows if kk - row[-1][0] <= _STEP][-_OPEN:]
        rows.append([(kk, ru)])
    yield from rows


def _follows(last: Point, kk: int, ru: int) -> bool:
    return 0 < kk - last[0] <= _STEP and -_BACK <= ru - last[1] <= _STEP and ru != last[1]


def _chapter(row: Sequence[Point], sure_kk: set[int], sure_ru: set[int]) -> Chapter:
    kk = _grown(range(row[0][0], row[-1][0] + 1), sure_kk)
    rus = [ru for _, ru in row]
    return Chapter(kk, _grown(range(min(rus), max(rus) + 1), sure_ru), tuple(row))


def _grown(run: range, sure: set[int]) -> range:
    """The run with the doubtful segments near its ends; may reach past the ends of the text."""
    first, stop = run.start, run.stop
    while first > run.start - _STEP and first - 1 not in sure:
        first -= 1
    while stop < run.stop + _STEP and stop not in sure:
        stop += 1
    return range(first, stop)
