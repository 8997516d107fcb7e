"""How fast numbers are read and compared. Run with `pytest tests/benchmarks/bench_numbers.py`."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.quantities import extract_quantities

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

# As dense as news is on average: three quantities to a passage.
KK = (
    "2021 жылы қаладағы мектептер жөнделіп, оған 12,4 млрд теңге бөлінді, бұл былтырғыдан "
    "18 пайызға көп, деп хабарлады әкімдіктің баспасөз қызметі бейсенбі күні. "
)
RU = (
    "В 2021 году отремонтировали городские школы, на это ушло 12,4 млрд тенге, что на 18 "
    "процентов больше, чем годом ранее, сообщила в четверг пресс-служба акимата. "
)
PASSAGES_A_SECOND = 1000
GROWTH = 2.2


def test_a_thousand_passages_a_second(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [compare_passage(KK, RU) for _ in range(100)])
    assert benchmark.stats is not None
    assert benchmark.stats.stats.min < 100 / PASSAGES_A_SECOND


@pytest.mark.parametrize(("text", "lang"), [(KK, Lang.KK), (RU, Lang.RU)], ids=["kk", "ru"])
def test_reading_twice_the_text_takes_twice_the_time(text: str, lang: Lang) -> None:
    half = (text * (2**19 // len(text) + 1))[: 2**19]

    def seconds(sample: str) -> float:
        start = process_time()
        extract_quantities(sample, lang)
        return process_time() - start

    assert min(seconds(half * 2) for _ in range(3)) < GROWTH * min(seconds(half) for _ in range(3))
