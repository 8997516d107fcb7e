"""What speaks against two texts being a pair, seen before any finding is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.text import Document
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
    if min(lengths.values()) < _SHORT:
        return None
    kk, ru = session.documents[of.kk], session.documents[of.ru]
    return None if _is_sure(kk, ru, of.alignment.beads) else Doubt()


def _is_sure(kk: Document, ru: Document, beads: Sequence[Bead]) -> bool:
    """True if enough of the letters stands in beads that are sure; read only until that is so."""
    whole = sure = 0
    most = len(kk.text) + len(ru.text)
    for bead in beads:
        length = _length(kk, bead.kk) + _length(ru, bead.ru)
        whole += length
        if bead.kk and bead.ru and bead.confidence >= _SURE:
            sure += length
            if sure >= _LEAST_SHARE * most:
                return True
    return sure >= _LEAST_SHARE * whole


def _length(document: Document, paragraphs: range) -> int:
    if not paragraphs:
        return 0
    of = document.paragraphs
    return of[paragraphs[-1]].span.stop - of[paragraphs[0]].span.start
