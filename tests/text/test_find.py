from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.text.find import Finder, FindError, FindFailure, Query, fold


def _found(text: str, query: Query) -> list[str]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Paragraph(Span(start, start + len(line)), ()))
        start += len(line) + 1
    document = Document("d", Lang.KK, text, tuple(spans))
    return [span.of(text) for spans in Finder(document).by_paragraph(query) for span in spans]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        pytest.param("Қазақстан халқы", "казак", ["Қазақ"], id="Kazakh letters typed as Russian"),
        pytest.param("казак елі", "қазақ", ["казак"], id="and the other way round"),
        pytest.param("Ещё и еще", "еще", ["Ещё", "еще"], id="ё and е"),
        pytest.param("1\u00a0500 теңге", "1 500", ["1\u00a0500"], id="no-break space"),
        pytest.param("ин\u00adвестор", "инвестор", ["ин\u00adвестор"], id="soft hyphen"),
        pytest.param("за\u0301мок", "замок", ["за\u0301мок"], id="stress mark"),
        pytest.param("и\u0306од", "йод", ["и\u0306од"], id="letter in two parts"),
        pytest.param("2019–2021", "2019-2021", ["2019–2021"], id="dash"),
        pytest.param("«Самұрық»", '"самурык"', ["«Самұрық»"], id="quotation marks"),
        pytest.param("тілi", "тілі", ["тілi"], id="Latin look-alike"),
        pytest.param("екі\nел", "екі ел", [], id="never across paragraphs"),
        pytest.param("а.б аxб", "а.б", ["а.б"], id="a point means a point"),
        pytest.param("бір   екі", "бір екі", ["бір   екі"], id="any run of spaces"),
    ],
)
def test_plain_search_with_similar_letters(text: str, words: str, found: list[str]) -> None:
    assert _found(text, Query(words)) == found


def test_similar_letters_can_be_told_apart() -> None:
    assert _found("Қазақ казак", Query("казак", with_similar=False)) == ["казак"]


def test_capitals_can_be_told_apart() -> None:
    assert _found("Ел ел", Query("ел", with_case=True)) == ["ел"]
    assert _found("Ел ел", Query("ел")) == ["Ел", "ел"]


@pytest.mark.parametrize(
    ("text", "pattern", "found"),
    [
        pytest.param("1 500 және 320", r"\d+(?: \d{3})*", ["1 500", "320"], id="numbers"),
        pytest.param("қала кала", r"\bқала\b", ["қала", "кала"], id="letters in a pattern"),
        pytest.param("abc где", r"[a-z]+", ["abc"], id="Latin letters mean themselves"),
        pytest.param("аа", r"б*", [], id="empty finds are left out"),
    ],
)
def test_search_by_pattern(text: str, pattern: str, found: list[str]) -> None:
    assert _found(text, Query(pattern, is_pattern=True)) == found


def test_bad_pattern_is_told_with_its_place() -> None:
    with pytest.raises(FindError) as caught:
        _found("мәтін", Query("жыл[", is_pattern=True))
    assert caught.value.position == 4


def test_pattern_that_would_take_years_is_given_up() -> None:
    with pytest.raises(FindError) as caught:
        _found("а" * 4_000 + "!", Query(r"(\w+\s?)*$", is_pattern=True))
    assert caught.value.reason is FindFailure.TOO_SLOW


@pytest.mark.parametrize(
    "pattern", ["а{1000000000}", "((а{100}){100}){100}", "а{2,900000}", "а{99999999999999999999}"]
)
def test_pattern_that_would_fill_the_memory_is_refused(pattern: str) -> None:
    with pytest.raises(FindError) as caught:
        _found("аа", Query(pattern, is_pattern=True))
    assert caught.value.reason is FindFailure.TOO_LARGE


def test_usual_counts_are_no_obstacle() -> None:
    query = Query(r"\d{1,3}(?: \d{3}){0,4}", is_pattern=True)
    assert _found("12 300 теңге, 5 үй", query) == ["12 300", "5"]


@pytest.mark.parametrize("words", ["", "   "])
def test_nothing_is_searched_for_nothing(words: str) -> None:
    assert _found("мәтін  бар", Query(words)) == []


@given(st.text(alphabet="аәкқ \u00ad\u0301\u200be\u0308", max_size=30), st.data())
def test_folded_stretches_lead_back_to_their_letters(text: str, data: st.DataObject) -> None:
    folded = fold(text, Query("x"))
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    stop = data.draw(st.integers(start + 1, len(folded.text)))
    span = folded.source(start, stop)
    assert fold(span.of(text), Query("x")).text == folded.text[start:stop]
    assert fold(text[span.start], Query("x")).text == folded.text[start]
