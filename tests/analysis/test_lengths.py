"""Lengths of time and rates that differ where no number tells."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kzaz_desk.analysis.lengths import other_lengths, seconds_in
from tests.analysis.dated_documents import passage

HOUR = Fraction(3600)
DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("PT2H", 2 * HOUR), ("P1W", 7 * DAY), ("PT90M", HOUR * 3 / 2), ("PXY", None), ("2025", None)],
)
def test_duration_in_seconds(value: str, seconds: Fraction | None) -> None:
    assert seconds_in(value) == seconds


def test_year_is_twelve_months() -> None:
    assert seconds_in("P1Y") == seconds_in("P12M")


ALIKE = (
    ("Бір ай ішінде жауап берілді.", "Ответ дан в течение тридцати дней."),
    ("Жарты жыл бойы күтті.", "Ждал шесть месяцев."),
    ("Қаңтар–наурызда үш ай бойы қар жауды.", "С января по март шёл снег."),
    ("Апта сайын келеді.", "Приходит еженедельно."),
    ("Екі жыл оқыды, үш жыл істеді.", "Месяц учился, неделю работал."),
)
"""The last has two of each: nothing tells which stands for which."""

OTHER = (
    ("Бір ай ішінде жауап берілді.", "Ответ дан в течение недели.", "Бір ай", "недели"),
    ("Апта сайын келеді.", "Приходит ежемесячно.", "Апта сайын", "ежемесячно"),
    ("Үш жыл қатарынан ең үздік үштікте.", "Три месяца подряд в тройке.", "Үш жыл", "Три месяца"),
)


@pytest.mark.parametrize(("kk", "ru"), ALIKE)
def test_lengths_that_the_other_side_says_are_passed_over(kk: str, ru: str) -> None:
    assert list(other_lengths(passage(kk, ru))) == []


@pytest.mark.parametrize(("kk", "ru", "here", "there"), OTHER)
def test_one_length_here_and_another_there_are_told(
    kk: str, ru: str, here: str, there: str
) -> None:
    ((first, second),) = other_lengths(passage(kk, ru))

    assert (first.surface, second.surface) == (here, there)
