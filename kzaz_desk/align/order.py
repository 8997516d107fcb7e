"""The order in which beads are listed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzaz_desk.domain.alignment import Bead


def in_order(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """Beads by their Kazakh side; one without it after the bead of the Russian segment before."""
    listed = list(beads)
    followers = {bead.ru.start: bead for bead in listed if not bead.kk}
    ordered = list(_following(followers, 0))
    for bead in sorted((b for b in listed if b.kk), key=lambda b: b.kk.start):
        ordered.append(bead)
        if bead.ru:
            ordered += _following(followers, bead.ru.stop)
    return tuple(ordered)


def _following(followers: dict[int, Bead], ru: int) -> Iterator[Bead]:
    while ru in followers:
        yield followers[ru]
        ru = followers[ru].ru.stop


@dataclass(frozen=True, slots=True)
class Order:
    """Beads whose sides both rise, to tell what stands out of their order.

    Attributes:
        kk: First Kazakh segment of each.
        ru: First Russian segment of each.
    """

    kk: list[int]
    ru: list[int]

    @classmethod
    def of(cls, beads: Sequence[Bead]) -> Order:
        """The order of the beads that are not moved."""
        points = sorted((b.kk.start, b.ru.start) for b in beads if b.kk and b.ru and not b.moved)
        return cls([kk for kk, _ in points], [ru for _, ru in points])

    def placed(self, bead: Bead) -> Bead:
        """The bead as part of this order if it fits in, as moved if it does not."""
        at = bisect_left(self.kk, bead.kk.start)
        if at != bisect_left(self.ru, bead.ru.start):
            return replace(bead, moved=True)
        self.kk.insert(at, bead.kk.start)
        self.ru.insert(at, bead.ru.start)
        return replace(bead, moved=False)


def rising_beads(beads: Sequence[Bead]) -> list[Bead]:
    """The beads that are not moved, so that both sides rise; settled segments may be left out."""
    order = Order.of(beads)
    last = {bead.ru.start: bead.kk.stop - 1 for bead in beads if bead.kk and bead.ru}

    def key(bead: Bead) -> tuple[int, int]:
        if bead.kk:
            return bead.kk.start, -1
        at = bisect_left(order.ru, bead.ru.start)
        return last[order.ru[at - 1]] if at else -1, bead.ru.start

    return sorted((bead for bead in beads if not bead.moved), key=key)
