"""Numbers that words hold without counting."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.echoes import echoes_in, names_many, units_in

KK, RU = Lang.KK, Lang.RU


@pytest.mark.parametrize(
    ("word", "lang", "value"),
    [
        ("трёхмерный", RU, 3),
        ("шестиконечная", RU, 6),
        ("восьмибитный", RU, 8),
        ("тройка", RU, 3),
        ("двойное", RU, 2),
        ("круглосуточно", RU, 24),
        ("полуфинал", RU, Fraction(1, 2)),
        ("V", RU, 5),
        ("Х", RU, 10),
        ("үштік", KK, 3),
        ("ондыққа", KK, 10),
        ("төртбұрыш", KK, 4),
        ("қосжақты", KK, 2),
    ],
)
def test_word_holds_its_number(word: str, lang: Lang, value: Fraction | int) -> None:
    assert echoes_in(word, lang) == {Fraction(value)}


@pytest.mark.parametrize(
    ("word", "lang"),
    [
        ("семинар", RU),
        ("стоимость", RU),
        ("тренировка", RU),
        ("однако", RU),
        ("полностью", RU),
        ("онлайн", KK),
        ("үшін", KK),
        ("жүзінде", KK),
    ],
)
def test_word_that_begins_like_a_number_holds_none(word: str, lang: Lang) -> None:
    assert echoes_in(word, lang) == frozenset()


def test_unit_is_named_without_a_number() -> None:
    assert units_in("Он вернётся через неделю", RU) == {"week"}


@pytest.mark.parametrize(
    ("text", "lang"), [("Көптеген адам келді", KK), ("Пришло множество людей", RU)]
)
def test_many_is_said_without_a_number(text: str, lang: Lang) -> None:
    assert names_many(text, lang)
