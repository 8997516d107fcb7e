from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.alignment import Bead
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.ui.pair.caret import into_paragraph
from kzaz_desk.ui.pair.selection import (
    PairSelection,
    TextSelection,
    next_word,
    pair_html,
    pair_text,
    selected_text,
    text_html,
    word_at,
)

from .conftest import KK, RU, document, pair

CONTENT = pair()
LENGTH = len(CONTENT.kk.text)


@given(st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_selected_text_is_the_stretch_without_what_lies_between(anchor: int, caret: int) -> None:
    selection = TextSelection(Lang.KK, anchor, caret)
    inside = [p.span for p in CONTENT.kk.paragraphs]
    letters = [
        CONTENT.kk.text[i]
        for i in range(min(anchor, caret), max(anchor, caret))
        if any(span.start <= i < span.stop for span in inside)
    ]
    assert selected_text(CONTENT, selection).replace("\n", "") == "".join(letters)


def test_whole_side_is_its_paragraphs_with_newlines() -> None:
    assert selected_text(CONTENT, TextSelection(Lang.KK, LENGTH, 0)) == "\n".join(KK)


def test_beads_of_many_paragraphs_are_one_line_each() -> None:
    content = pair(KK, RU[:3], [Bead(range(2), range(1)), Bead(range(2, 4), range(1, 3))])
    assert pair_text(content, range(2)).split("\n") == [
        f"{KK[0]} {KK[1]}\t{RU[0]}",
        f"{KK[2]} {KK[3]}\t{RU[1]} {RU[2]}",
    ]


def test_pair_table_names_languages_and_escapes() -> None:
    content = pair(["A < B"], [], [Bead(range(1), range(0))])
    assert pair_html(content, range(1)) == (
        '<table><tr><td lang="kk" valign="top"><p>A &lt; B</p></td>'
        '<td lang="ru" valign="top"></td></tr></table>'
    )
    assert text_html("A & B\nC") == "<p>A &amp; B</p><p>C</p>"


def test_pair_selection_runs_both_ways() -> None:
    assert PairSelection(3, 1).beads == range(1, 4)


@pytest.mark.parametrize(
    ("at", "word"),
    [
        pytest.param("Мектеп", "Мектептерге", id="word"),
        pytest.param("12", "12", id="number"),
        pytest.param("😀", "😀", id="emoji"),
        pytest.param("🚌", "🚌", id="emoji between spaces"),
    ],
)
def test_word_at_a_letter(at: str, word: str) -> None:
    span = word_at(CONTENT.kk, 2, CONTENT.kk.text.index(at))
    assert span.of(CONTENT.kk.text) == word


def test_word_keeps_its_soft_hyphen_and_suffix() -> None:
    source = document(Lang.KK, ["ин\u00adвестор 320-сы"])
    assert word_at(source, 0, 1) == Span(0, 9)
    assert word_at(source, 0, 11).of(source.text) == "320-сы"


@given(st.integers(0, LENGTH))
def test_word_steps_go_on_until_the_end(offset: int) -> None:
    forward, backward = (next_word(CONTENT.kk, offset, step) for step in (1, -1))
    assert forward > offset or offset == LENGTH
    assert backward < offset or offset == 0


@given(st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_caret_is_always_in_a_paragraph(offset: int, before: int) -> None:
    caret = into_paragraph(CONTENT, Lang.KK, offset, before)
    assert any(p.span.start <= caret <= p.span.stop for p in CONTENT.kk.paragraphs)
