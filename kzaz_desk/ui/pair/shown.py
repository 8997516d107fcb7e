"""Which rows of a pair are shown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.pair.layout import PairLayout
    from kzaz_desk.ui.pair.scene import Scene


class ShownRows(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    CONTEXT = "context"
    FINDINGS = "findings"


def beads_to_show(
    layout: PairLayout, scene: Scene, wanted: ShownRows, only: Sequence[Place] | None
) -> NDArray[np.bool_] | None:
    """For each bead whether it is shown; None for all.

    Args:
        layout: The rows.
        scene: Its marks tell where findings are.
        wanted: Rows with findings, with their neighbours, or all.
        only: Only the rows of these places, whatever `wanted` says; None for no such limit.
    """
    if wanted is ShownRows.ALL and only is None:
        return None
    shown = np.zeros(len(layout.content.alignment), np.bool_)
    for lang in Lang:
        if only is None:
            starts, _ = scene.marks.starts(lang)
        else:
            starts = np.array([one.span.start for one in only if one.lang is lang], np.int64)
        shown[layout.beads_of(lang, starts)] = True
    if only is None and wanted is ShownRows.CONTEXT:
        shown[1:] |= shown[:-1].copy()
        shown[:-1] |= shown[1:].copy()
    return shown
