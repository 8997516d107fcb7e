"""Arithmetic inside one text."""

from __future__ import annotations

import pytest

from kzaz_desk.analysis.arithmetic import check_arithmetic
from kzaz_desk.domain.review import Finding, FindingKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.extraction import extract
from tests.analysis.pairs import document


def checked(lang: Lang, *paragraphs: str) -> tuple[Finding, ...]:
    text = document(lang, paragraphs)
    return check_arithmetic(text, extract(text))


RU_BASE = "В 2021 году экспорт зерна составил $200 млн."
KK_BASE = "2021 жылы астық экспорты 200 млн доллар болды."

WRONG = [
    (
        Lang.RU,
        (RU_BASE, "В 2022 году экспорт достиг $210 млн, втрое превзойдя прошлый год."),
        "“$210 млн” ÷ “$200 млн” = 1.05, but the text says “втрое” (× 3).",
    ),
    (
        Lang.KK,
        (
            KK_BASE,
            "2022 жылы астық экспорты 210 млн доллар болып, өткен жылмен "
            "салыстырғанда үш есе өсті.",
        ),
        "“210 млн доллар” ÷ “200 млн доллар” = 1.05, but the text says “үш есе” (× 3).",
    ),
    (
        Lang.RU,
        ("Выпуск вырос с 100 тонн до 130 тонн, то есть на 50 процентов вырос.",),
        "“130 тонн” ÷ “100 тонн” = 1.3, but the text says “50 процентов” (× 1.5).",
    ),
    (
        Lang.RU,
        ("Купили 30 тонн овощей, в том числе 20 тонн лука и 15 тонн моркови.",),
        "The parts 20 тонн + 15 тонн add up to 35, more than the whole “30 тонн”.",
    ),
    (
        Lang.KK,
        ("Барлығы 30 үй, оның ішінде 20 мектеп пен 15 дүкен бар.",),
        "The parts 20 + 15 add up to 35, more than the whole “30”.",
    ),
    (
        Lang.RU,
        ("Команда выиграла 18 из 24 (85%) игр.",),
        "“18 из 24” is 75%, but the text says “85%”.",
    ),
]


@pytest.mark.parametrize(("lang", "paragraphs", "message"), WRONG, ids=lambda p: str(p)[:40])
def test_wrong_arithmetic_is_reported_with_the_calculation(
    lang: Lang, paragraphs: tuple[str, ...], message: str
) -> None:
    (finding,) = checked(lang, *paragraphs)
    assert finding.kind is FindingKind.ARITHMETIC
    assert str(finding.message) == message
    assert {place.lang for place in finding.places} == {lang}


RIGHT = [
    (Lang.RU, (RU_BASE, "В 2022 году экспорт достиг $602 млн, втрое превзойдя прошлый год.")),
    (
        Lang.RU,
        (
            RU_BASE,
            "В 2022 году экспорт достиг $210 млн, втрое превзойдя аналогичный "
            "период прошлого года.",
        ),
    ),
    (Lang.RU, (RU_BASE, "За пять лет продажи мебели выросли в 5 раз, превысив $20 млн.")),
    (Lang.RU, ("Выпуск вырос с 100 тонн до 150 тонн, то есть на 50 процентов вырос.",)),
    (Lang.RU, ("Купили 40 тонн овощей, в том числе 20 тонн лука и 15 тонн моркови.",)),
    (Lang.RU, ("Команда выиграла 18 из 24 (75%) игр.",)),
    (Lang.KK, ("Ол үш рет жеңді, жүлдесі 200 млн теңге болды.",)),
]


@pytest.mark.parametrize(("lang", "paragraphs"), RIGHT, ids=lambda p: str(p)[:60])
def test_arithmetic_that_fits_or_has_no_base_is_left_alone(
    lang: Lang, paragraphs: tuple[str, ...]
) -> None:
    assert checked(lang, *paragraphs) == ()
