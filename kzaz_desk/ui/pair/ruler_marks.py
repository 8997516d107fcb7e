"""Where the marks of a pair stand on the overview ruler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.ruler import RULER_SORTS, RulerMark, RulerSort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from numpy.typing import NDArray

    from kzaz_desk.ui.pair.content import Mark
    from kzaz_desk.ui.pair.layout import PairLayout
    from kzaz_desk.ui.pair.scene import Scene
    from kzaz_desk.ui.pair.span_index import Placed

# As fine as a ruler on a high screen is; more could not be told apart.
_LINES = 2_000


def ruler_marks(layout: PairLayout, scene: Scene) -> set[RulerMark]:
    """All marks of a pair on the ruler; those of one sort on one line are one mark."""
    height = max(1.0, layout.height)
    edges = layout.edges / height
    marks = set(_unpaired(layout, edges))
    for bead in scene.bookmarks:
        for row in layout.rows.of_bead(bead)[:1]:
            share = float(edges[row])
            marks.add(RulerMark(Lang.KK, RulerSort.BOOKMARK, share, share))
    for lang in Lang:
        found = [placed for placed in scene.marks.all if placed.lang is lang]
        sorts = [_sort(placed.item) for placed in found]
        places = set(zip(sorts, _shares(layout, lang, found, height), strict=True))
        marks |= {RulerMark(lang, sort, share, share) for sort, share in places}
        changes = [placed for placed in scene.changes.all if placed.lang is lang]
        marks |= {
            RulerMark(lang, RulerSort.CHANGE, share, share)
            for share in set(_shares(layout, lang, changes, height))
        }
        hits = [placed for placed in scene.hits.all if placed.lang is lang]
        marks |= {
            RulerMark(lang, RulerSort.HIT, share, share)
            for share in set(_shares(layout, lang, hits, height))
        }
    return marks


def _sort(mark: Mark) -> RulerSort:
    verdict = mark.verdict
    if verdict.state is not VerdictState.OPEN and not verdict.stale:
        return RulerSort.DECIDED
    if mark.is_structure:
        return RulerSort.STRUCTURE
    return RULER_SORTS[mark.finding.severity]


def _shares(
    layout: PairLayout, lang: Lang, found: Sequence[Placed[Any]], height: float
) -> list[float]:
    offsets = np.fromiter((one.span.start for one in found), np.int64, len(found))
    shares = layout.heights_at(lang, offsets) / height
    return [float(share) for share in np.round(shares * _LINES) / _LINES]


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
