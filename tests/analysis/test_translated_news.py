"""Sentences as news are translated: no false alarm where nothing differs, no slip missed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.review import FindingKind as F
from kzaz_desk.domain.review import Severity

_HERE = Path(__file__).parent
_DAYS = (None, date(2025, 10, 20))  # without a date of the document, and with one


def _rows(name: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in (_HERE / name).read_text("utf-8").splitlines()]


NEWS = _rows("translated_news.tsv")
ONE_SLIP = _rows("slipped_news.tsv")

SLIPS = [
    ("Дауыс беру таңғы сағат 7-де басталды.", "Голосование началось в 7 часов вечера.", F.VALUE),
    ("Отырыс кешкі алтыда бітті.", "Заседание закончилось в шесть утра.", F.VALUE),
    ("Пойыз сағат жеті жарымда келеді.", "Поезд придёт в половине седьмого.", F.VALUE),
    ("Ол сегізге бес минут қалғанда келді.", "Он пришёл без десяти восемь.", F.VALUE),
    ("Табыс былтырғыдан екі есе көп.", "Доход вдвое меньше прошлогоднего.", F.DIRECTION),
    ("Баға 15 пайызға жоғары.", "Цены на 15% ниже.", F.DIRECTION),
    ("Бензин 40 теңгеге қымбаттады.", "Бензин подешевел на 40 тенге.", F.DIRECTION),
    ("Индекс 3 пайызға түсті.", "Индекс вырос на 3%.", F.DIRECTION),
    ("Шығын 12 млн теңгеден аспады.", "Ущерб превысил 12 млн тенге.", F.BOUND),
    ("13 жасқа толмаған балалар кірмейді.", "Вход детям старше 13 лет запрещён.", F.BOUND),
    ("Жарты миллион адам көшті.", "Переехали полмиллиарда человек.", F.MAGNITUDE),
    ("Үш өлшемді карта жасалды.", "Создана четырёхмерная карта.", F.MISSING),
    ("1 мың 500 отбасы үй алды.", "Жильё получили 1 050 семей.", F.VALUE),
    ("Ең үлкені тоқсан бірде.", "Старшему девяносто два.", F.VALUE),
    ("Отыз жылдан астам қызмет етті.", "Служил более двух десятилетий.", F.VALUE),
    ("Жеті күннен кейін қайтады.", "Вернётся через месяц.", F.VALUE),
    ("Түнде 20 градустық аяз болады.", "Ночью воздух прогреется до 20 градусов.", F.SIGN),
    ("Кәсіпорында 206-ға жуық адам бар.", "На предприятии около 200 человек.", F.VALUE),
    ("Залға үш-төрт мың адам сыяды.", "В зал вмещается 3–5 тысяч человек.", F.VALUE),
    ("Шешім 6:3 дауыспен қабылданды.", "Решение принято шестью голосами против двух.", F.MISSING),
    ("Аралда 3 миллионнан сәл астам адам бар.", "На острове чуть менее 3 миллионов.", F.BOUND),
    ("Оның әжесі 60-тан асқан.", "Его бабушке меньше 60.", F.BOUND),
    ("Жинақта 30 ГБ сурет бар.", "В архиве 30 ТБ снимков.", F.UNIT),
]


@pytest.mark.parametrize(("kk", "ru"), NEWS)
def test_true_translation_raises_no_alarm(kk: str, ru: str) -> None:
    found = [
        f
        for day in _DAYS
        for f in compare_passage(kk, ru, reference=day)
        if f.severity is not Severity.INFO
    ]
    assert [(f.rule, f.kk_value, f.ru_value) for f in found] == []


@pytest.mark.parametrize(("kk", "ru", "kind"), SLIPS)
def test_slip_is_told_by_its_kind(kk: str, ru: str, kind: F) -> None:
    found = [f.kind for f in compare_passage(kk, ru) if f.severity is not Severity.INFO]
    assert kind in found


@pytest.mark.parametrize(("kk", "ru", "kind"), ONE_SLIP)
def test_one_slip_is_one_finding(kk: str, ru: str, kind: str) -> None:
    found = [f for f in compare_passage(kk, ru) if f.severity is not Severity.INFO]
    assert [f.kind.value for f in found] == [kind]
