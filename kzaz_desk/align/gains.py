"""What beads are worth against leaving their segments alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.beads import SKIP_KK, SKIP_RU, Shape
from kzaz_desk.align.features import MERGES, gather
from kzaz_desk.domain.progress import go_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from kzaz_desk.align.beads import Scores
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead

    Window = tuple[range, range]

_AT_ONCE = 40


def gains_of(
    beads: Sequence[Bead],
    kk: Side,
    ru: Side,
    weights: Weights,
    report: Callable[[], None] = go_on,
) -> NDArray[np.float64]:
    """How much better each bead is than leaving its segments alone, in nats.

    Args:
        beads: Any beads; those that follow each other are looked at together.
        kk: The whole Kazakh side.
        ru: The whole Russian side.
        weights: Of the bead search.
        report: Called every few milliseconds; may raise to stop the work.

    Returns:
        Shape (beads,); 0 for a bead with one side, and for one longer than the search makes.
    """
    gains = np.zeros(len(beads))
    for places in _batches(beads):
        window = _window([beads[at] for at in places], len(kk), len(ru))
        evidence = gather(
            kk.part(window[0]),
            ru.part(window[1]),
            around_kk=kk.around(window[0]),
            around_ru=ru.around(window[1]),
            report=report,
        )
        scores = weights.scores(evidence)
        for at in places:
            gains[at] = _gain(scores, beads[at], window)
    return gains


def _batches(beads: Sequence[Bead]) -> Iterator[list[int]]:
    """Places of beads with both sides that lie in one small window."""
    batch: list[int] = []
    for at, bead in enumerate(beads):
        if Shape(*bead.shape) not in MERGES:
            continue
        if batch and not _fit(beads[batch[0]], beads[batch[-1]], bead):
            yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch


def _fit(first: Bead, last: Bead, bead: Bead) -> bool:
    is_next = bead.kk.start >= last.kk.stop and bead.ru.start >= last.ru.stop
    return is_next and max(bead.kk.stop - first.kk.start, bead.ru.stop - first.ru.start) <= _AT_ONCE


def _window(beads: Sequence[Bead], kk: int, ru: int) -> Window:
    """The segments of beads in order and one more on either side, so that none stands alone."""
    first, last = beads[0], beads[-1]
    return (
        range(max(0, first.kk.start - 1), min(kk, last.kk.stop + 1)),
        range(max(0, first.ru.start - 1), min(ru, last.ru.stop + 1)),
    )


def _gain(scores: Scores, bead: Bead, window: Window) -> float:
    kk, ru = bead.kk.start - window[0].start, bead.ru.start - window[1].start
    alone_kk = scores.tables[SKIP_KK][kk : kk + len(bead.kk), 0].sum()
    alone_ru = scores.tables[SKIP_RU][0, ru : ru + len(bead.ru)].sum()
    return float(scores.tables[Shape(*bead.shape)][kk, ru] - alone_kk - alone_ru)
