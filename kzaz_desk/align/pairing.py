"""Which documents of a project translate each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.blocks import solved
from kzaz_desk.align.features import gather
from kzaz_desk.align.sides import describe
from kzaz_desk.align.weights import load_weights
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.alignment import Bead

_MOST = 120  # paragraphs that are looked at, and letters of each
_LONGEST = 5_000
_NEAR = 0.35  # median cosine to the nearest neighbour below which texts have nothing in common
_HALF = 0.6  # share of the text with a counterpart at which a pair is as likely as not
_SLOPE = 14.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A document as the pairing sees it.

    Attributes:
        paragraphs: Its paragraphs.
    """

    paragraphs: tuple[str, ...]


def pair_documents(
    kk: Sequence[Profile], ru: Sequence[Profile], encoder: SentenceEncoder
) -> tuple[tuple[int, int, float], ...]:
    """Find the pairs among documents.

    Two documents are a pair if most of the shorter one, or of its beginning where it is long,
    has a counterpart in the other in the same order: texts on the same subject are not enough.
    Each document is in at most one pair; a document without a counterpart is in none.

    Args:
        kk: The Kazakh documents.
        ru: The Russian documents.
        encoder: Where the vectors come from.

    Returns:
        Kazakh index, Russian index and confidence from .5 to 1, in order of the Kazakh index.
    """
    weights = load_weights()
    kk_sides = [_side(profile, Lang.KK, encoder) for profile in kk]
    ru_sides = [_side(profile, Lang.RU, encoder) for profile in ru]
    scored = [
        (_confidence(_shared(left, right, weights)), i, j)
        for i, left in enumerate(kk_sides)
        for j, right in enumerate(ru_sides)
    ]
    return tuple(sorted(_matched(scored)))


def _matched(scored: list[tuple[float, int, int]]) -> list[tuple[int, int, float]]:
    """The surest pair first, each document once."""
    pairs: list[tuple[int, int, float]] = []
    for confidence, i, j in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        is_free = all(i != other_i and j != other_j for other_i, other_j, _ in pairs)
        if confidence >= 0.5 and is_free:
            pairs.append((i, j, confidence))
    return pairs


def _side(profile: Profile, lang: Lang, encoder: SentenceEncoder) -> Side:
    """The beginning of a document, without paragraphs that say nothing."""
    texts = [text[:_LONGEST] for text in profile.paragraphs[:_MOST]]
    side = describe(texts, [None] * len(texts), encoder.sums(texts, lang))
    return side.part(np.flatnonzero(side.sums.any(axis=1)).tolist())


def _shared(kk: Side, ru: Side, weights: Weights) -> float:
    """Share of the shorter text that has a counterpart in the other, 0 to 1."""
    if not len(kk) or not len(ru) or _nearness(kk, ru) < _NEAR:
        return 0.0
    beads = solved(gather(kk, ru), weights, range(len(kk)), range(len(ru)))
    linked = [bead for bead in beads if bead.kk and bead.ru]
    shares = (
        _covered(kk, ((bead, bead.kk) for bead in linked)),
        _covered(ru, ((bead, bead.ru) for bead in linked)),
    )
    return max(shares)


def _covered(side: Side, linked: Iterable[tuple[Bead, range]]) -> float:
    found = sum(bead.confidence * side.lengths[run.start : run.stop].sum() for bead, run in linked)
    return float(found / side.lengths.sum())


def _nearness(kk: Side, ru: Side) -> float:
    left = kk.sums / np.linalg.norm(kk.sums, axis=1, keepdims=True)
    right = ru.sums / np.linalg.norm(ru.sums, axis=1, keepdims=True)
    cosines = left @ right.T
    return float(max(np.median(cosines.max(axis=1)), np.median(cosines.max(axis=0))))


def _confidence(shared: float) -> float:
    return float(1 / (1 + np.exp(-_SLOPE * (shared - _HALF))))
