"""Which documents of a project translate each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.align.encoders import SentenceEncoder, Vectors


@dataclass(frozen=True, slots=True)
class Profile:
    """A document as the pairing sees it.

    Attributes:
        paragraphs: Its paragraphs.
        numbers: Normalised values of its numbers.
        names: Normalised names of people, places and bodies.
    """

    paragraphs: tuple[str, ...]
    numbers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def pair_documents(
    kk: Sequence[Profile], ru: Sequence[Profile], encoder: SentenceEncoder
) -> tuple[tuple[int, int, float], ...]:
    """Find the pairs among documents.

    Each document is in at most one pair; a document without a counterpart is in none.

    Args:
        kk: The Kazakh documents.
        ru: The Russian documents.
        encoder: Where the vectors come from.

    Returns:
        Kazakh index, Russian index and confidence from .5 to 1, in order of the Kazakh index.
    """
    kk_vectors = [_units(profile, Lang.KK, encoder) for profile in kk]
    ru_vectors = [_units(profile, Lang.RU, encoder) for profile in ru]
    scored = [
        (_confidence(_evidence(k, r, left, right)), i, j)
        for i, (k, left) in enumerate(zip(kk, kk_vectors, strict=True))
        for j, (r, right) in enumerate(zip(ru, ru_vectors, strict=True))
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


def _units(profile: Profile, lang: Lang, encoder: SentenceEncoder) -> Vectors:
    sums = encoder.sums(profile.paragraphs, lang)
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    units: Vectors = (sums / np.maximum(norms, 1e-9))[norms[:, 0] > 0]
    return units


def _evidence(kk: Profile, ru: Profile, left: Vectors, right: Vectors) -> float:
    """How much of the smaller document has a counterpart in the other, 0 to about 1."""
    if not len(left) or not len(right):
        return 0.0
    cosines = left @ right.T
    best = (np.median(cosines.max(axis=1)), np.median(cosines.max(axis=0)))
    return (
        float(max(best))
        + 0.1 * _overlap(kk.numbers, ru.numbers)
        + 0.1 * _overlap(kk.names, ru.names)
    )


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


def _confidence(evidence: float) -> float:
    return float(1 / (1 + np.exp(-40 * (evidence - 0.56))))
