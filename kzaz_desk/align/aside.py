"""The search over a text from which some segments are set aside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzaz_desk.align.furniture import furniture_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.align.sides import Side
    from kzaz_desk.domain.alignment import Bead


@dataclass(frozen=True, slots=True)
class Aside:
    """Which segments take part, and how beads over them read in the whole text.

    Attributes:
        kk: Kazakh segments that take part, rising.
        ru: Russian ones.
    """

    kk: Sequence[int]
    ru: Sequence[int]

    @classmethod
    def of(cls, kk: Side, ru: Side, fixed: Iterable[Bead]) -> Aside:
        """Set running heads and page numbers aside that the user has not settled."""
        settled = list(fixed)
        return cls(
            _text(kk, {i for bead in settled for i in bead.kk}),
            _text(ru, {i for bead in settled for i in bead.ru}),
        )

    def fixed(self, beads: Iterable[Bead]) -> list[Bead]:
        """Beads of the whole text, all of whose segments take part, as the search counts them."""
        kk = {index: at for at, index in enumerate(self.kk)}
        ru = {index: at for at, index in enumerate(self.ru)}
        return [
            replace(
                bead,
                kk=range(kk[bead.kk[0]], kk[bead.kk[-1]] + 1) if bead.kk else bead.kk,
                ru=range(ru[bead.ru[0]], ru[bead.ru[-1]] + 1) if bead.ru else bead.ru,
            )
            for bead in beads
        ]

    def whole(self, beads: Iterable[Bead]) -> list[Bead]:
        """Beads of the search in the whole text; one may now reach over what was set aside."""
        return [
            replace(bead, kk=_spread(bead.kk, self.kk), ru=_spread(bead.ru, self.ru))
            for bead in beads
        ]


def _text(side: Side, settled: set[int]) -> Sequence[int]:
    furniture = furniture_of(side.texts) - settled
    if not furniture:
        return range(len(side))
    return [index for index in range(len(side)) if index not in furniture]


def _spread(run: range, kept: Sequence[int]) -> range:
    return range(kept[run.start], kept[run.stop - 1] + 1) if run else run
