"""Marks are found by place, however they came to be there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.review import Finding, FindingKind, Severity, Verdict, VerdictState
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.pair.marks import Mark, place_marks

from .conftest import long_pair

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.span_index import Placed, SpanIndex

PAIR = long_pair(4)
NAMES = {lang: PAIR.document(lang).id for lang in Lang}


def _mark(pair: PairContent, number: int, start: int, length: int) -> Mark:
    places = tuple(
        Place(pair.document(lang).id, lang, Span(start + shift, start + shift + length))
        for lang, shift in ((Lang.KK, 0), (Lang.RU, number % 5))
    )
    severity = list(Severity)[number % 3]
    message = Message("test", "Something.")
    return Mark(Finding(str(number), FindingKind.VALUE, severity, places, message, "test"))


MARKS = [
    _mark(PAIR, number, number * 7 % 200, 1500 if number % 9 == 0 else 4) for number in range(40)
]
CHOSEN = st.lists(st.sampled_from(range(40)), unique=True).map(sorted)


def seen(index: SpanIndex[Mark]) -> list[list[Placed[Mark]]]:
    return [list(index.within(lang, at, at + 10)) for lang in Lang for at in range(0, 300, 5)]


@given(st.lists(CHOSEN, min_size=1, max_size=5))
def test_places_taken_over_are_those_that_would_be_found_anew(steps: list[list[int]]) -> None:
    index: SpanIndex[Mark] | None = None
    for chosen in steps:
        marks = tuple(MARKS[number] for number in chosen)

        index = place_marks(NAMES, marks, index)

        assert seen(index) == seen(place_marks(NAMES, marks))


def test_answer_is_seen_where_the_finding_stands() -> None:
    index = place_marks(NAMES, MARKS)
    decided = replace(MARKS[5], verdict=Verdict(VerdictState.ACCEPTED))

    after = place_marks(NAMES, [*MARKS[:5], decided, *MARKS[6:]], index)

    start = MARKS[5].finding.places[0].span.start
    found = [placed.item for placed in after.within(Lang.KK, start, start + 1)]
    assert decided in found
    assert MARKS[5] not in found


def test_worst_finding_comes_last_where_several_begin() -> None:
    marks = [_mark(PAIR, number, 10, 4) for number in range(3)]

    found = list(place_marks(NAMES, marks).within(Lang.KK, 10, 11))

    assert [placed.item.finding.severity for placed in found] == list(Severity)[::-1]
