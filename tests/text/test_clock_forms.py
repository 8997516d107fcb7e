"""Times of day in words."""

from __future__ import annotations

import pytest

from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.quantities import extract_quantities

KK, RU = Lang.KK, Lang.RU


@pytest.mark.parametrize(
    ("text", "lang", "time"),
    [
        ("Поезд придёт в половине седьмого.", RU, "T06:30"),
        ("Поезд придёт в половине первого дня.", RU, "T12:30"),
        ("Поезд придёт в полседьмого вечера.", RU, "T18:30"),
        ("Поезд придёт в пол-одиннадцатого.", RU, "T10:30"),
        ("Поезд придёт в четверть восьмого.", RU, "T07:15"),
        ("Поезд придёт без четверти семь.", RU, "T06:45"),
        ("Поезд придёт без десяти восемь.", RU, "T07:50"),
        ("Поезд придёт в десять минут восьмого.", RU, "T07:10"),
        ("Поезд придёт в 7 часов вечера.", RU, "T19:00"),
        ("Поезд придёт в 9 утра.", RU, "T09:00"),
        ("Поезд придёт в два часа ночи.", RU, "T02:00"),
        ("Поезд придёт в 7:30 вечера.", RU, "T19:30"),
        ("Пойыз таңғы сағат алты жарымда келеді.", KK, "T06:30"),
        ("Пойыз кешкі жетіде келеді.", KK, "T19:00"),
        ("Пойыз түнгі 2-де келеді.", KK, "T02:00"),
        ("Пойыз жетіден он минут өткенде келді.", KK, "T07:10"),
        ("Пойыз сегізге бес минут қалғанда келді.", KK, "T07:55"),
    ],
)
def test_time_in_words_is_read(text: str, lang: Lang, time: str) -> None:
    (quantity,) = extract_quantities(text, lang)
    assert (quantity.kind, quantity.digits) == (QuantityKind.TIME, time)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Он работал три вечера подряд.", RU),
        ("Гол забит на пятой минуте второго тайма.", RU),
        ("Прошло пять минут второго тайма.", RU),
        ("Половина седьмого класса заболела гриппом и осталась дома на 3 дня.", RU),
        ("Таңертең 7 адам келді.", KK),
        ("Кешкі 10 минуттық жаңалықтар.", KK),
    ],
)
def test_count_beside_a_part_of_the_day_is_no_time(text: str, lang: Lang) -> None:
    kinds = {quantity.kind for quantity in extract_quantities(text, lang)}
    assert QuantityKind.TIME not in kinds
