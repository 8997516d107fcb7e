"""Answers about events: what they do, and that a new extraction keeps them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kzaz_desk.domain.event_edits import Hide, Merge, Redate, Split
from kzaz_desk.domain.review import Event, EventStatus, Mention
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.project.event_edits import edit_events, with_edits

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session


def event(name: str, year: int | None, *places: Place) -> Event:
    return Event(
        id=name,
        text=name,
        begin=date(year, 1, 1) if year else None,
        end_date=date(year, 12, 31) if year else None,
        value=str(year or ""),
        granularity=Granularity.YEAR if year else None,
        status=EventStatus.PAST,
        mentions=tuple(Mention(place, None) for place in places),
    )


KK = Place("kk", Lang.KK, Span(0, 13))
RU = Place("ru", Lang.RU, Span(0, 16))
EVENTS = (event("a", 1991, RU), event("b", 2005, KK, RU), event("c", None, KK))


def names(events: tuple[Event, ...]) -> list[str]:
    return [each.id for each in events]


def test_new_date_moves_an_event_in_time() -> None:
    edit = Redate("c", "1990", date(1990, 1, 1), date(1990, 12, 31), Granularity.YEAR)

    assert names(with_edits(EVENTS, [edit], {})) == ["c", "a", "b"]


def test_event_without_a_date_goes_last() -> None:
    assert names(with_edits(EVENTS, [Redate("a", "", None, None, None)], {})) == ["b", "a", "c"]


def test_hidden_event_is_gone() -> None:
    assert names(with_edits(EVENTS, [Hide("b")], {})) == ["a", "c"]


def test_merged_event_keeps_the_first_date_and_all_mentions() -> None:
    (merged, _) = with_edits(EVENTS, [Merge(("a", "c"))], {})

    assert (merged.id, merged.value) == ("a", "1991")
    assert [mention.place for mention in merged.mentions] == [KK, RU]


def test_merging_events_of_other_years_is_a_conflict() -> None:
    (merged, _) = with_edits(EVENTS, [Merge(("a", "b"))], {})

    assert merged.conflict


def test_split_gives_each_mention_its_own_words(make_session: Callable[..., Session]) -> None:
    session = make_session([(4, 4)])

    parts = with_edits(EVENTS, [Split("b")], session.documents)

    assert [(each.id, each.text) for each in parts[1:3]] == [
        ("b.0", "Жиналыс өтті."),
        ("b.1", "Прошло собрание."),
    ]


def test_edits_are_kept_for_the_next_extraction(make_session: Callable[..., Session]) -> None:
    session = edit_events(make_session([(4, 4)]), Hide("b"))

    assert session.event_edits == (Hide("b"),)
    assert names(with_edits(EVENTS, session.event_edits, session.documents)) == ["a", "c"]


def test_answer_about_a_lost_event_does_nothing() -> None:
    assert with_edits(EVENTS, [Hide("x"), Merge(("x", "a")), Split("x")], {}) == EVENTS
