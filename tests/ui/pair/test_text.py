from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from kzaz_desk.ui.pair.text import PieceText, Utf16Map, shown_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@given(st.text(alphabet="ab қё😀🚌\u0301", max_size=40), st.data())
def test_code_points_and_utf16_units_lead_to_each_other(text: str, data: st.DataObject) -> None:
    mapping = Utf16Map(text)
    offset = data.draw(st.integers(0, len(text)))
    assert mapping.units(offset) == len(text[:offset].encode("utf-16-le")) // 2
    assert mapping.offset(mapping.units(offset)) == offset


def test_middle_of_a_surrogate_pair_counts_as_its_start() -> None:
    assert Utf16Map("a😀b").offset(2) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("бір\nекі", "бір екі", id="line break"),
        pytest.param("бір\x00екі", "бір\u2400екі", id="NUL"),
        pytest.param("5\u202e21", "5\ufffd21", id="direction override"),
        pytest.param("a\ud83d", "a\ufffd", id="lone surrogate"),
        pytest.param("1\u00a0500", "1\u00a0500", id="no-break space stays"),
    ],
)
def test_shown_text_has_as_many_code_points(text: str, shown: str) -> None:
    assert shown_text(text) == shown
    assert len(shown) == len(text)


def _laid_out(text: str, width: float) -> PieceText:
    return PieceText(text, QFont(), width, 20.0)


def test_box_of_a_number_after_an_emoji_begins_at_its_digit(qapp: QApplication) -> None:
    text = "😀 12 автобус"
    piece = _laid_out(text, 500)
    (box,) = piece.rects(2, 4)
    assert box.left() == pytest.approx(piece.caret(2).left())
    assert box.right() == pytest.approx(piece.caret(4).left())
    assert piece.offset_at(QPointF(box.left() + 0.5, 5)) == 2


def test_number_broken_over_lines_has_a_box_in_each(qapp: QApplication) -> None:
    piece = _laid_out("бюджет 1 500 000 теңге", 60)
    assert len(piece.rects(7, 16)) > 1


def test_every_caret_place_is_found_again(qapp: QApplication) -> None:
    text = "Биыл 😀 1 500 пәтер салынды, оның 320-сы жастарға тиді."
    piece = _laid_out(text, 120)
    for offset in range(len(text)):
        box = piece.caret(offset)
        if box.left() > 0:
            assert piece.offset_at(QPointF(box.left(), box.center().y())) == offset


def test_empty_paragraph_is_one_line_high(qapp: QApplication) -> None:
    piece = _laid_out("", 100)
    assert piece.height == 20.0
    assert piece.rects(0, 0) == []
    assert piece.offset_at(QPointF(3, 3)) == 0
