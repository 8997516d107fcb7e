from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.content import PairContent
from kzaz_desk.ui.pair.hit import change_in_words, counterpart
from kzaz_desk.ui.pair.scene import Scene

from .conftest import document, extraction, pair

if TYPE_CHECKING:
    from kzaz_desk.domain.quantity import Number


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        pytest.param(Decimal(1500), Decimal(1050), "−30%", id="less"),
        pytest.param(Decimal(100), Decimal("104.5"), "+4.5%", id="a little more"),
        pytest.param(Decimal(1500), Decimal(15000), "×10", id="ten times"),
        pytest.param(Decimal(62), Decimal("6.2"), "÷10", id="a tenth"),
        pytest.param(Fraction(1, 3), Fraction(1, 2), "+50%", id="fractions"),
        pytest.param(Decimal(5), Decimal(5), "", id="equal"),
        pytest.param(Decimal(0), Decimal(5), "", id="from nothing"),
        pytest.param(Decimal(5), Decimal(-5), "", id="other sign"),
        pytest.param(None, Decimal(5), "", id="no value"),
    ],
)
def test_change_is_told_in_percent_up_to_tenfold(
    first: Number | None, second: Number | None, words: str
) -> None:
    assert change_in_words(first, second) == words


def test_equal_numbers_are_matched_in_their_order() -> None:
    content = pair(["5 үй, 5 дүкен."], ["5 домов и 5 магазинов."])
    second = content.kk.text.rindex("5")
    lit = counterpart(content, Scene(), 0, Lang.KK, second)
    assert [span.start for lang, span in lit.glow if lang is Lang.RU] == [
        content.ru.text.rindex("5")
    ]


def test_number_without_a_twin_lights_nothing() -> None:
    content = pair(["5 үй."], ["6 домов."])
    assert counterpart(content, Scene(), 0, Lang.KK, 0).glow == ()


def test_sentence_bead_of_two_marks_both() -> None:
    kk = document(Lang.KK, ["Бірінші. Екінші. Үшінші."])
    ru = document(Lang.RU, ["Первое и второе. Третье."])
    inner = (Bead(range(2), range(1)), Bead(range(2, 3), range(1, 2)))
    alignment = Alignment((Bead(range(1), range(1)),), (inner,))
    content = PairContent(kk, ru, alignment, extraction(kk), extraction(ru))
    lit = counterpart(content, Scene(), 0, Lang.RU, 3)
    words = [span.of(content.document(lang).text) for lang, span in lit.sentences]
    assert words == ["Первое и второе.", "Бірінші.", "Екінші."]
