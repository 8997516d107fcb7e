"""The rows that the user settled, as translation tools take them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.project.session import Session

_SETTLED: Final = (Origin.CONFIRMED, Origin.MANUAL)


def confirmed_units(session: Session) -> tuple[Unit, ...]:
    """All rows of all pairs that were confirmed or made by hand and have both sides."""
    return tuple(_units(session))


def _units(session: Session) -> Iterator[Unit]:
    for pair in session.pairs:
        kk, ru = (session.documents[pair.side(lang)] for lang in Lang)
        for row, bead in enumerate(pair.alignment, start=1):
            if bead.origin in _SETTLED and bead.kk and bead.ru:
                yield Unit(
                    f"{kk.name} {row}",
                    tuple(kk.paragraph_text(index) for index in bead.kk),
                    tuple(ru.paragraph_text(index) for index in bead.ru),
                )
