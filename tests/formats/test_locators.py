"""Where a passage stands in its file is told in the user's words."""

from __future__ import annotations

import pytest

from kzaz_desk.catalogue import load_catalogue
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.locators import cell_name, worded_locator


@pytest.mark.parametrize(
    ("locator", "english", "russian"),
    [
        ("page 3", "page 3", "стр.\u00a03"),
        ("footnote 1", "footnote 1", "сноска 1"),
        ("table 1, row 2, column 3", "table 1, row 2, column 3", "таблица 1, строка 2, столбец 3"),
        ("sheet Баға, cell B7", "sheet Баға, cell B7", "лист «Баға», ячейка B7"),
        ("unit 1-2", "unit 1-2", "единица 1-2"),
        ("00:01:02", "00:01:02", "00:01:02"),
        ("paragraph 7", "", ""),
        ("paragraph 7 (heading)", "heading", "заголовок"),
    ],
)
def test_place_is_told_in_the_language_of_the_user(
    locator: str, english: str, russian: str
) -> None:
    assert worded_locator(locator, untranslated) == english
    assert worded_locator(locator, load_catalogue("ru").translate) == russian


@pytest.mark.parametrize(
    ("row", "column", "name"), [(1, 1, "A1"), (7, 2, "B7"), (10, 26, "Z10"), (1, 27, "AA1")]
)
def test_cell_is_named_as_in_a_spreadsheet(row: int, column: int, name: str) -> None:
    assert cell_name(row, column) == name
