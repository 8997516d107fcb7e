"""Measures rows out of view for a moment, outward from what is seen."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.layout import PairLayout


def measure_around(layout: PairLayout, row: int, seconds: float) -> bool:
    """Make heights exact, those of the rows nearest to `row` first.

    Args:
        layout: The rows.
        row: The topmost one in view.
        seconds: How long; the row that is being measured then is finished.

    Returns:
        False if there was none left to measure.
    """
    todo = layout.unmeasured
    end = perf_counter() + seconds
    below = int(np.searchsorted(todo, row))
    above = below - 1
    while perf_counter() < end and (above >= 0 or below < len(todo)):
        if below < len(todo):
            layout.measure(int(todo[below]))
            below += 1
        if above >= 0:
            layout.measure(int(todo[above]))
            above -= 1
    return len(todo) > 0
