"""What somebody types to go to a paragraph, on whatever keyboard layout."""

from __future__ import annotations

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.go_to import typed_paragraph


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("12", (Lang.RU, 12)),
        ("қ12", (Lang.KK, 12)),
        ("Қаз. 12", (Lang.KK, 12)),
        ("k12", (Lang.KK, 12)),
        ("р 12", (Lang.RU, 12)),
        ("R12", (Lang.RU, 12)),
        (" № 12 ", (Lang.RU, 12)),
        ("x12", None),
        ("12 р", None),
        ("қ", None),
        ("", None),
    ],
)
def test_number_is_of_the_side_that_is_typed_else_of_the_current_one(
    typed: str, found: tuple[Lang, int] | None
) -> None:
    assert typed_paragraph(typed, Lang.RU) == found
