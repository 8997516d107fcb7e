"""Units of measure and currencies."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.tokens import tokenise
from kzaz_desk.text.units import match_unit, rate_unit, unit_of_word, units

FORMS = [
    (lang, form.removesuffix("*"), name)
    for section, table in load_lexicon("units").items()
    if section not in {"endings", "before", "per", "speeds", "shown", "also", "per_hour"}
    for name, row in table.items()
    for lang in Lang
    for form in row[lang]
    if lang is Lang.KK or not form.endswith("*")
]


@pytest.mark.parametrize(("lang", "form", "name"), FORMS)
def test_each_form_of_the_lexicon_names_its_own_unit(lang: Lang, form: str, name: str) -> None:
    tokens = tokenise(form)
    assert match_unit(tokens, 0, lang) == (name, len(tokens))


@pytest.mark.parametrize(
    ("word", "lang", "name"),
    [
        ("километрлік", Lang.KK, "km"),
        ("тоннадан", Lang.KK, "t"),
        ("жылдығында", Lang.KK, "year"),
        ("апталық", Lang.KK, "week"),
        ("айта", Lang.RU, None),
        ("рублями", Lang.RU, "RUB"),
        ("недель", Lang.RU, "week"),
        ("частый", Lang.RU, None),
        ("годовщина", Lang.RU, None),
        ("минутка", Lang.RU, None),
    ],
)
def test_word_names_a_unit_only_with_a_known_ending(
    word: str, lang: Lang, name: str | None
) -> None:
    assert unit_of_word(word, lang) == name


def test_factors_are_exact() -> None:
    table = units()
    assert table["mi"].factor / table["km"].factor == Fraction(201168, 125000)
    assert table["century"].factor / table["year"].factor == 100
    assert table["mph"].factor / table["km/h"].factor == table["mi"].factor / table["km"].factor


@pytest.mark.parametrize(
    ("unit", "per", "name"),
    [("km", "hour", "km/h"), ("t", "year", "t/year"), (None, "day", "/day")],
)
def test_rate_has_a_name_of_its_own_or_both_units(unit: str | None, per: str, name: str) -> None:
    assert rate_unit(unit, per) == name
