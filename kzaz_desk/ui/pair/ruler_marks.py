"""Where the marks of a pair stand on the overview ruler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.ruler import RulerMark, RulerSort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from kzaz_desk.ui.pair.layout import PairLayout
    from kzaz_desk.ui.pair.scene import Scene

# As fine as a ruler on a high screen is; more could not be told apart.
_LINES = 1_000


def ruler_marks(layout: PairLayout, scene: Scene) -> set[RulerMark]:
    """All marks of a pair on the ruler; findings of one sort on lines that touch are one mark."""
    edges = layout.edges
    height = max(1.0, float(edges[-1]))
    marks = set(_unpaired(layout, edges / height))
    for beads, sign in (
        (scene.bookmarks, RulerSort.BOOKMARK),
        (scene.comments, RulerSort.COMMENT),
    ):
        for row in (row for bead in beads for row in layout.rows.of_bead(bead)[:1]):
            share = float(edges[row]) / height
            marks.add(RulerMark(Lang.KK, sign, share, share))
    items = scene.marks.items
    sorts = np.fromiter((mark.sort for mark in items), np.int64, len(items))
    for lang in Lang:
        starts, numbers = scene.marks.starts(lang)
        lines, of_lines = _lines(layout, lang, starts, edges), sorts[numbers]
        marks |= {
            RulerMark(lang, RulerSort(sort), top, bottom)
            for sort in np.flatnonzero(np.bincount(of_lines)).tolist()
            for top, bottom in _runs(lines[of_lines == sort])
        }
        for index, sort in ((scene.changes, RulerSort.CHANGE), (scene.hits, RulerSort.HIT)):
            starts, _ = index.starts(lang)
            lines = _each_once(_lines(layout, lang, starts, edges))
            marks |= {
                RulerMark(lang, sort, line / _LINES, line / _LINES) for line in lines.tolist()
            }
    return marks


def _lines(
    layout: PairLayout, lang: Lang, offsets: NDArray[np.int64], edges: NDArray[np.float64]
) -> NDArray[np.int64]:
    """The lines of the ruler that code points stand on, 0 to `_LINES`."""
    heights = layout.heights_at(lang, offsets, edges)
    return np.round(heights / max(1.0, float(edges[-1])) * _LINES).astype(np.int64)


def _each_once(lines: NDArray[np.int64]) -> NDArray[np.int64]:
    """Ascending; `np.unique` would load a part of NumPy that takes 70 ms."""
    return np.flatnonzero(np.bincount(lines))


def _runs(lines: NDArray[np.int64]) -> Iterator[tuple[float, float]]:
    """First and last of each run of neighbouring lines, as shares of the height."""
    lines = _each_once(lines)
    gaps = np.flatnonzero(np.diff(lines) > 1)
    firsts = np.concatenate((lines[:1], lines[gaps + 1]))
    lasts = np.concatenate((lines[gaps], lines[-1:]))
    return zip((firsts / _LINES).tolist(), (lasts / _LINES).tolist(), strict=True)


def _unpaired(layout: PairLayout, edges: NDArray[np.float64]) -> Iterator[RulerMark]:
    rows = layout.rows
    for lang in Lang:
        is_empty = (rows.first[lang] == rows.stop[lang]).astype(np.int8)
        turns = np.diff(np.concatenate(([0], is_empty, [0])))
        for start, stop in zip(
            np.flatnonzero(turns == 1), np.flatnonzero(turns == -1), strict=True
        ):
            top, bottom = float(edges[start]), float(edges[stop])
            yield RulerMark(lang, RulerSort.UNPAIRED, top, bottom)
