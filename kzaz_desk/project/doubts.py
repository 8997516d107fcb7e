"""What speaks against two texts being a pair, seen before any finding is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.project.session import Session

# Translations between the two languages differ in length by a quarter at most.
_TOO_LONG: Final = 3.0
_SHORT: Final = 300
_SURE: Final = 0.5
_LEAST_SHARE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why two texts may be no pair.

    Attributes:
        longer: The side that is far longer than the other; None if hardly anything corresponds.
        times: How many times as long it is.
    """

    longer: Lang | None = None
    times: float = 1.0


def doubt_about(session: Session, pair: int) -> Doubt | None:
    """What the user should be asked about a pair before the review; None if all is well.

    Args:
        session: What is open.
        pair: Position of the pair in `session.pairs`.
    """
    of = session.pairs[pair]
    lengths = {lang: len(session.documents[of.side(lang)].text) for lang in Lang}
    longer = max(lengths, key=lengths.__getitem__)
    shorter = max(1, lengths[longer.other])
    if lengths[longer] >= max(_SHORT, _TOO_LONG * shorter):
        return Doubt(longer, lengths[longer] / shorter)
    whole = sure = 0
    for bead in of.alignment.beads:
        length = sum(_length(session, of.side(lang), bead, lang) for lang in Lang)
        whole += length
        sure += length if bead.kk and bead.ru and bead.confidence >= _SURE else 0
    is_long_enough = min(lengths.values()) >= _SHORT
    return Doubt() if is_long_enough and sure < _LEAST_SHARE * whole else None


def _length(session: Session, document: str, bead: Bead, lang: Lang) -> int:
    paragraphs = session.documents[document].paragraphs
    return sum(len(paragraphs[index].span) for index in bead.side(lang))
