"""The bead search over a whole pair: blocks, fixed beads, what comes after, a closer look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from kzaz_desk.align.anchors import SMALL, cut_blocks, nearest_pairs, rising
from kzaz_desk.align.blocks import alone_kk, alone_ru, solved
from kzaz_desk.align.features import gather
from kzaz_desk.align.lists import unfold_lists
from kzaz_desk.align.moves import Moves
from kzaz_desk.align.relocation import Relocation
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.align.anchors import Point
    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.progress import Monitor

    Ids = list[int]

_DOUBTFUL = 0.62
_CLOSER_SHARE = 0.1
_CLOSER_LEAST = 8  # a short text may have so many looked at, or there would be no use in it
_CLOSER_BATCH = 8


@runtime_checkable
class Refiner(Protocol):
    """An encoder that can look at a few texts more closely."""

    def refined(self, texts: Sequence[str], lang: Lang) -> Vectors:
        """Better vectors in the space of its `sums`, of the same lengths."""
        ...


@dataclass(frozen=True, slots=True)
class Search:
    """The bead search over both sides of a pair.

    Attributes:
        kk: The Kazakh side.
        ru: The Russian side.
        weights: Of the bead search.
    """

    kk: Side
    ru: Side
    weights: Weights

    def beads(
        self, fixed: Sequence[Bead], monitor: Monitor, refiner: Refiner | None = None
    ) -> list[Bead]:
        """The fixed beads and the best ones for everything else, in no order.

        Args:
            fixed: Beads that stay as they are.
            monitor: Told the progress.
            refiner: Looks more closely where the beads are doubtful.

        Raises:
            Cancelled: If the user asked to stop.
        """
        found: list[Bead] = []
        points: list[Point] = []
        for kk, ru in _gaps(fixed, len(self.kk), len(self.ru)):
            nearest = self._nearest(kk, ru, monitor)
            points += [(kk[i], ru[j]) for i, j in nearest]
            found += self._stretch(kk, ru, nearest, monitor)
        if refiner is not None:
            closer = self._refined(found, refiner, monitor)
            if closer is not None:
                return closer.beads(fixed, monitor)

        def solve(kk: Ids, ru: Ids) -> list[Bead]:
            nearest = self._nearest(kk, ru, monitor) if len(kk) * len(ru) > SMALL else []
            return self._stretch(kk, ru, nearest, monitor)

        report = partial(monitor.report, Stage.ALIGN, 1.0)
        report()
        relocation = Relocation(self.kk, self.ru, self.weights, points, solve, report)
        moves = Moves(self.kk, self.ru, self.weights, frozenset(points), monitor)
        relocated = relocation.applied(found)
        report()
        return [*fixed, *moves.linked(relocated)]

    def filled(self, beads: Sequence[Bead], fixed: Sequence[Bead], monitor: Monitor) -> list[Bead]:
        """The beads with others for what none holds, each between two that stand in order.

        What a bead leaves without a counterpart is looked at again beside what it could not see:
        one of many equal lines was set aside, and its counterpart was edited.

        Args:
            beads: Those of a part of the segments.
            fixed: The user's among them, which stay.
            monitor: Told the progress.

        Raises:
            Cancelled: If the user asked to stop.
        """
        alone = {bead for bead in beads if not (bead.kk and bead.ru)} - set(fixed)
        held = {(lang, i): bead for bead in alone for lang in Lang for i in bead.side(lang)}
        filled = [bead for bead in beads if bead not in alone]
        for kk, ru in list(_gaps(filled, len(self.kk), len(self.ru))):
            places = [(Lang.KK, i) for i in kk] + [(Lang.RU, i) for i in ru]
            if all(place in held for place in places):
                filled += dict.fromkeys(held[place] for place in places)
            else:
                filled += self._stretch(kk, ru, [], monitor)
        return filled

    def _nearest(self, kk: Ids, ru: Ids, monitor: Monitor) -> list[Point]:
        """Places of segments that are each other's nearest neighbour."""
        if not kk or not ru:
            return []
        return list(nearest_pairs(self.kk.part(kk), self.ru.part(ru), monitor))

    def _stretch(self, kk: Ids, ru: Ids, nearest: Sequence[Point], monitor: Monitor) -> list[Bead]:
        """Beads between two fixed ones, both sides rising except for crossed ones."""
        if not kk or not ru:
            return [alone_kk(i) for i in kk] + [alone_ru(i) for i in ru]
        beads: list[Bead] = []
        blocks = cut_blocks(len(kk), len(ru), nearest)
        for done, (kk_run, ru_run) in enumerate(blocks):
            report = partial(monitor.report, Stage.ALIGN, 0.5 + 0.5 * done / len(blocks))
            report()
            kk_ids, ru_ids = kk[kk_run.start : kk_run.stop], ru[ru_run.start : ru_run.stop]
            beads += self._block(kk_ids, ru_ids, report)
        return unfold_lists(beads, self.kk, self.ru)

    def _block(self, kk: Ids, ru: Ids, report: Callable[[], None]) -> Iterator[Bead]:
        if not kk or not ru:
            yield from (alone_kk(i) for i in kk)
            yield from (alone_ru(i) for i in ru)
            return
        evidence = gather(
            self.kk.part(kk),
            self.ru.part(ru),
            around_kk=self.kk.around(kk),
            around_ru=self.ru.around(ru),
            report=report,
        )
        yield from solved(evidence, self.weights, kk, ru, report)

    def _refined(self, found: Sequence[Bead], refiner: Refiner, monitor: Monitor) -> Search | None:
        """The same search with better vectors for the doubtful places; None if there are none."""
        kk, ru = _doubtful(found, max(_CLOSER_LEAST, _CLOSER_SHARE * (len(self.kk) + len(self.ru))))
        if not kk and not ru:
            return None
        return replace(
            self,
            kk=_looked_at(self.kk, kk, Lang.KK, refiner, monitor),
            ru=_looked_at(self.ru, ru, Lang.RU, refiner, monitor),
        )


def _gaps(fixed: Sequence[Bead], kk_stop: int, ru_stop: int) -> Iterator[tuple[Ids, Ids]]:
    """Segments between fixed beads that stand in order; none that any fixed bead holds."""
    settled_kk = {i for bead in fixed for i in bead.kk}
    settled_ru = {i for bead in fixed for i in bead.ru}
    both = {(bead.kk.start, bead.ru.start): bead for bead in fixed if bead.kk and bead.ru}
    kk = ru = 0
    for point in [*rising(list(both)), (kk_stop, ru_stop)]:
        yield (
            [i for i in range(kk, point[0]) if i not in settled_kk],
            [i for i in range(ru, point[1]) if i not in settled_ru],
        )
        if point in both:
            kk, ru = both[point].kk.stop, both[point].ru.stop


def _doubtful(beads: Sequence[Bead], most: float) -> tuple[Ids, Ids]:
    """Segments of the least sure beads and of their neighbours, at most so many."""
    kk: dict[int, None] = {}
    ru: dict[int, None] = {}
    doubts = [at for at, bead in enumerate(beads) if bead.confidence < _DOUBTFUL]
    for at in sorted(doubts, key=lambda at: beads[at].confidence):
        near = beads[max(0, at - 1) : at + 2]
        new_kk = {i: None for bead in near for i in bead.kk if i not in kk}
        new_ru = {i: None for bead in near for i in bead.ru if i not in ru}
        if len(kk) + len(ru) + len(new_kk) + len(new_ru) <= most:
            kk.update(new_kk)
            ru.update(new_ru)
    return sorted(kk), sorted(ru)


def _looked_at(side: Side, picked: Ids, lang: Lang, refiner: Refiner, monitor: Monitor) -> Side:
    sums = side.sums.copy()
    for first in range(0, len(picked), _CLOSER_BATCH):
        monitor.report(Stage.ALIGN, first / len(picked))
        batch = picked[first : first + _CLOSER_BATCH]
        sums[batch] = refiner.refined([side.texts[i] for i in batch], lang)
    return replace(side, sums=sums)
