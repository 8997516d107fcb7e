"""Values in few characters."""

from __future__ import annotations

import pytest

from kzaz_desk.analysis.shown_values import shown_value
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.quantities import extract_quantities

KK, RU = Lang.KK, Lang.RU


@pytest.mark.parametrize(
    ("text", "lang", "shown"),
    [
        ("705 млн долларға", KK, "705 млн $"),
        ("705 миллиардов долларов", RU, "705 млрд $"),
        ("1 250 000 теңге", KK, "1,25 млн ₸"),
        ("12-14 күнде", KK, "12–14 күн"),
        ("2-3 млн тонн", RU, "2–3 млн т"),
        ("25 пайызға", KK, "25 %"),
        ("3 процентных пункта", RU, "3 п. п."),
        ("үшінші", KK, "3-ші"),
        ("алтыншы", KK, "6-шы"),
        ("жиырмасыншы", KK, "20-шы"),
        ("120-шы", KK, "120-шы"),
        ("в третий раз", RU, "3-й раз"),
        ("12 мыңнан астам", KK, "> 12 мың"),
        ("не менее 40 лет", RU, "≥ 40 лет"),
        ("около 21 года", RU, "≈ 21 год"),
        ("полтора часа", RU, "1,5 ч"),
        ("9 жыл 2 ай", KK, "9 жыл 2 ай"),
        ("вдвое", RU, "2×"),
        ("үштен екі", KK, "2/3"),
        ("3:1", RU, "3:1"),
        ("15 градусов мороза", RU, "−15 °"),
        ("1 024", RU, "1 024"),
        ("ондаған адам", KK, "ондаған"),
        ("сотни людей", RU, "сотни"),
        ("жылына 90 мың тонна", KK, "90 мың т/жыл"),
        ("статья 25", RU, "ст. 25"),
        ("25-бап", KK, "25-бап"),
        ("в 7 часов вечера", RU, "19:00"),
    ],
)
def test_value_is_shown_in_few_characters(text: str, lang: Lang, shown: str) -> None:
    (quantity,) = extract_quantities(text, lang)
    assert shown_value(quantity, lang) == shown


def test_arrow_says_which_way_it_went() -> None:
    (quantity,) = extract_quantities("Цены выросли на 9%.", RU)
    assert shown_value(quantity, RU, has_arrow=True) == "↑ 9 %"
