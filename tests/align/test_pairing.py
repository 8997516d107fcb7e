from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzaz_desk.align.pairing import Profile, pair_documents

if TYPE_CHECKING:
    from kzaz_desk.align.encoders import StaticEncoder

Pairs = tuple[tuple[str, str], ...]


def _profile(sentences: Pairs, side: int, first: int, stop: int) -> Profile:
    return Profile(tuple(pair[side] for pair in sentences[first:stop]))


def test_counterparts_are_found_whatever_the_order(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk = [_profile(sentences, 0, first, first + 8) for first in (0, 8, 16)]
    ru = [_profile(sentences, 1, first, first + 8) for first in (16, 0, 8)]

    pairs = pair_documents(kk, ru, encoder)

    assert [(i, j) for i, j, _ in pairs] == [(0, 1), (1, 2), (2, 0)]
    assert all(0.5 <= confidence <= 1.0 for _, _, confidence in pairs)


def test_texts_without_a_counterpart_stay_alone(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk = [_profile(sentences, 0, 0, 8), _profile(sentences, 0, 16, 24)]
    ru = [_profile(sentences, 1, 8, 16), _profile(sentences, 1, 16, 24)]

    pairs = pair_documents(kk, ru, encoder)

    assert [(i, j) for i, j, _ in pairs] == [(1, 1)]


def test_abridged_text_is_still_a_counterpart(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk = [_profile(sentences, 0, 0, 20)]
    ru = [_profile(sentences, 1, 4, 14)]

    assert [(i, j) for i, j, _ in pair_documents(kk, ru, encoder)] == [(0, 0)]


@pytest.mark.parametrize(
    ("kk", "ru"),
    [([], []), ([Profile(("Сәлем.",))], []), ([Profile(())], [Profile(("",))])],
    ids=["nothing", "one side", "empty documents"],
)
def test_no_pair_where_there_is_nothing_to_pair(
    kk: list[Profile], ru: list[Profile], encoder: StaticEncoder
) -> None:
    assert pair_documents(kk, ru, encoder) == ()
