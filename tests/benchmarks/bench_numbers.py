"""How fast numbers are read and compared. Run with `pytest tests/benchmarks/bench_numbers.py`."""

from __future__ import annotations

import gc
from time import process_time
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.quantities import extract_quantities

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

PASSAGES = (
    (
        "2021 жылы қаладағы мектептер жөнделіп, оған 12,4 млрд теңге бөлінді, бұл былтырғыдан "
        "18 пайызға көп, деп хабарлады әкімдік.",
        "В 2021 году отремонтировали городские школы, на это ушло 12,4 млрд тенге, что на 18 "
        "процентов больше, чем годом ранее, сообщил акимат.",
    ),
    (
        "Директордың айтуынша, жаңа сыныптарда жиырма беске дейін оқушы отырады, ал бұрын "
        "балалар екі ауысымда оқуға мәжбүр болатын.",
        "По словам директора, в новых классах сидят до двадцати пяти учеников, а прежде детям "
        "приходилось учиться в две смены.",
    ),
    (
        "Ата-аналар жөндеу жұмыстарының уақытында аяқталғанына риза, бірақ мектеп ауласын да "
        "ретке келтіруді сұрайды.",
        "Родители довольны тем, что ремонт закончили вовремя, но просят привести в порядок и "
        "школьный двор.",
    ),
)
KK, RU = PASSAGES[0]
PASSAGES_A_SECOND = 1000
GROWTH = 2.2


@pytest.mark.benchmark(timer=process_time)
def test_a_thousand_passages_a_second(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [compare_passage(*passage) for passage in PASSAGES * 30])
    assert benchmark.stats is not None
    assert benchmark.stats.stats.min < len(PASSAGES) * 30 / PASSAGES_A_SECOND


@pytest.mark.parametrize(("text", "lang"), [(KK, Lang.KK), (RU, Lang.RU)], ids=["kk", "ru"])
def test_reading_twice_the_text_takes_twice_the_time(text: str, lang: Lang) -> None:
    half = (text * (2**19 // len(text) + 1))[: 2**19]

    def seconds(sample: str) -> float:
        start = process_time()
        extract_quantities(sample, lang)
        return process_time() - start

    gc.disable()  # its pauses depend on what else the process holds
    try:
        once, twice = (min(seconds(half * n) for _ in range(3)) for n in (1, 2))
    finally:
        gc.enable()
    assert twice < GROWTH * once
