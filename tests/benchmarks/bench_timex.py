"""Speed of the search for dates: python -m pytest tests/benchmarks/bench_timex.py"""

from __future__ import annotations

from datetime import date
from time import process_time
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

REFERENCE = date(2025, 10, 20)
LEAST_BYTES_PER_SECOND = 300_000
TEXTS = {
    Lang.KK: "2024 жылғы 5 мамырда Қостанайда жаңа мектеп ашылды. Соңғы үш жылда облыста "
    "қырық шақырым жол жөнделіп, 2027 жылға қарай тағы он ауылға су тартылады.\n",
    Lang.RU: "5 мая 2024 года в Костанае открыли новую школу. За последние три года в области "
    "отремонтировали сорок километров дорог, а к 2027 году воду получат ещё десять сёл.\n",
}


@pytest.mark.parametrize("lang", list(Lang))
def test_text_is_read_fast_enough(benchmark: BenchmarkFixture, lang: Lang) -> None:
    text = TEXTS[lang] * 1000

    start = process_time()
    benchmark(lambda: extract_timexes(text, lang, reference=REFERENCE))
    rounds = len(benchmark.stats.stats.data) if benchmark.stats else 1

    seconds = (process_time() - start) / rounds
    assert len(text.encode()) / seconds >= LEAST_BYTES_PER_SECOND


@pytest.mark.parametrize("lang", list(Lang))
def test_time_grows_with_the_length_of_the_text_alone(lang: Lang) -> None:
    def seconds(times: int) -> float:
        start = process_time()
        extract_timexes(TEXTS[lang] * times, lang, reference=REFERENCE)
        return process_time() - start

    seconds(10)

    assert seconds(4000) <= 10 * 1.5 * max(seconds(400), 1e-3)


@pytest.mark.parametrize(
    ("lang", "piece"),
    [
        (Lang.KK, "1 2 3 4 5 "),
        (Lang.KK, "бір "),
        (Lang.RU, "тысяча "),
        (Lang.RU, "2024, "),
        (Lang.RU, "с 5 по "),
    ],
)
def test_rows_of_numbers_and_words_stay_linear(lang: Lang, piece: str) -> None:
    def seconds(times: int) -> float:
        start = process_time()
        extract_timexes(piece * times, lang, reference=REFERENCE)
        return process_time() - start

    seconds(10)

    assert seconds(20_000) <= 10 * 2.5 * max(seconds(2000), 1e-3)
