"""Time and memory of the aligner: python -m pytest tests/benchmarks/bench_align.py"""

from __future__ import annotations

import random
import resource
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.align.aligner import Segment, align_documents, align_paragraphs
from kzaz_desk.align.encoders import StaticEncoder, load_static
from kzaz_desk.domain.alignment import Bead, Origin
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

Texts = tuple[list[Segment], list[Segment]]
_WORDS = (
    ("мектеп", "школа"),
    ("қала", "город"),
    ("өзен", "река"),
    ("министр", "министр"),
    ("баға", "цена"),
    ("дәрігер", "врач"),
    ("кітап", "книга"),
    ("бидай", "пшеница"),
    ("жол", "дорога"),
    ("құрылыс", "строительство"),
    ("көлік", "транспорт"),
    ("музей", "музей"),
    ("теңіз", "море"),
    ("заң", "закон"),
    ("бала", "ребёнок"),
    ("жұмыс", "работа"),
    ("су", "вода"),
    ("ауыл", "село"),
    ("келісім", "соглашение"),
    ("банк", "банк"),
)


def _texts(count: int, words: int = 12) -> Texts:
    """Paragraphs of random words, the Russian ones word for word."""
    rng = random.Random(count)
    kk, ru = [], []
    for _ in range(count):
        picked = [(*rng.choice(_WORDS), str(rng.randrange(500))) for _ in range(words)]
        kk.append(Segment(" ".join(f"{a} {n}" if words > 1 else a for a, _, n in picked)))
        ru.append(Segment(" ".join(f"{b} {n}" if words > 1 else b for _, b, n in picked)))
    return kk, ru


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(benchmark: BenchmarkFixture, work: Callable[..., Any], **how: Any) -> Any:
    """`benchmark.pedantic`, which has no types."""
    return benchmark.pedantic(work, **how)  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def encoder() -> StaticEncoder:
    return load_static()


def test_load(benchmark: BenchmarkFixture) -> None:
    _timed(benchmark, load_static, rounds=5)


def test_encode_without_cache(benchmark: BenchmarkFixture) -> None:
    texts = [segment.text for segment in _texts(6000)[0]]

    _timed(
        benchmark,
        lambda encoder: encoder.sums(texts, Lang.KK),
        setup=lambda: ((load_static(),), {}),
        rounds=3,
    )


@pytest.mark.parametrize("count", [100, 1_000, 2_000, 10_000])
def test_paragraphs(count: int, benchmark: BenchmarkFixture, encoder: StaticEncoder) -> None:
    kk, ru = _texts(count)

    beads = _timed(
        benchmark,
        lambda: align_paragraphs(kk, ru, encoder=encoder),
        rounds=2 if count < 5_000 else 1,
    )

    benchmark.extra_info["right"] = sum(bead.kk == bead.ru for bead in beads) / count
    benchmark.extra_info["peak MB"] = _megabytes()


def test_again_after_one_confirmation(benchmark: BenchmarkFixture, encoder: StaticEncoder) -> None:
    kk, ru = _texts(2_000)
    fixed = (Bead(range(900, 901), range(900, 901), origin=Origin.CONFIRMED),)
    align_paragraphs(kk, ru, encoder=encoder)

    _timed(benchmark, lambda: align_paragraphs(kk, ru, encoder=encoder, fixed=fixed), rounds=3)


def test_both_levels(benchmark: BenchmarkFixture, encoder: StaticEncoder) -> None:
    kk, ru = ([side[i : i + 3] for i in range(0, 3_000, 3)] for side in _texts(3_000))

    _timed(benchmark, lambda: align_documents(kk, ru, encoder=encoder), rounds=1)


def test_hundred_thousand_words_one_a_paragraph(
    benchmark: BenchmarkFixture, encoder: StaticEncoder
) -> None:
    kk, ru = _texts(100_000, words=1)

    _timed(benchmark, lambda: align_paragraphs(kk, ru, encoder=encoder), rounds=1)

    benchmark.extra_info["peak MB"] = _megabytes()
