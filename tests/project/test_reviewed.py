from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.changes import Alteration
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.project.reviewed import (
    altered_since,
    reviewed_text,
    with_all_seen,
    with_seen,
    without_due,
)
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

    MakeSession = Callable[..., Session]

BRIDGE = "Мост длиной 54 метра построили 12 человек. Его открыли весной."
PARK = "В парке посадили 120 деревьев."


def with_text(session: Session, paragraphs: tuple[str, ...], make: MakeSession) -> Session:
    """The session with another Russian text, nothing seen of it."""
    text = make([(1, 1)], ("Көпір.",), paragraphs).documents["ru"]
    documents = MappingProxyType({**session.documents, "ru": text})
    return replace(session, documents=documents)


def checked(session: Session, paragraphs: tuple[str, ...], make: MakeSession) -> Session:
    """As a re-check would do it."""
    new = with_text(session, paragraphs, make)
    differences = {"ru": diff_texts(session.documents["ru"].text, new.documents["ru"].text)}
    return replace(new, altered=altered_since(session, new, differences))


def told(session: Session) -> list[tuple[str, str]]:
    text = session.documents["ru"].text
    return [(each.words, each.place.span.of(text)) for each in session.altered]


@pytest.fixture
def first(make_session: MakeSession) -> Session:
    return make_session([(1, 1)], ("Көпір.",), (BRIDGE, PARK))


VERSIONS = {
    "two edits show both": (
        [BRIDGE.replace("54", "45"), BRIDGE.replace("54", "45").replace("весной", "осенью")],
        [("54", "45"), ("весной", "осенью")],
    ),
    "edited twice shows the first wording": (
        [BRIDGE.replace("54", "45"), BRIDGE.replace("54", "46")],
        [("54", "46")],
    ),
    "taken back shows nothing": ([BRIDGE.replace("54", "45"), BRIDGE], []),
    "taken out and put back": ([BRIDGE.replace(" Его открыли весной.", ""), BRIDGE], []),
    "added and taken out": ([f"{BRIDGE} Было тепло.", BRIDGE], []),
    "taken out, then another edit": (
        [BRIDGE.replace(" 12", ""), BRIDGE.replace(" 12", "").replace("весной", "осенью")],
        [("12", ""), ("весной", "осенью")],
    ),
}


@pytest.mark.parametrize(("versions", "expected"), VERSIONS.values(), ids=VERSIONS)
def test_changes_add_up_until_somebody_looks(
    first: Session, make_session: MakeSession, versions: list[str], expected: list[tuple[str, str]]
) -> None:
    session = first
    for version in versions:
        session = checked(session, (version, PARK), make_session)

    assert told(session) == expected


def test_paragraph_taken_out_and_put_back_is_no_change(
    first: Session, make_session: MakeSession
) -> None:
    between = checked(first, (PARK,), make_session)
    assert told(between) == [(BRIDGE, "")]

    assert told(checked(between, (BRIDGE, PARK), make_session)) == []


def test_seen_sentence_is_reviewed_and_the_others_are_not(
    first: Session, make_session: MakeSession
) -> None:
    edited = BRIDGE.replace("54", "45").replace("весной", "осенью")
    session = checked(first, (edited, PARK), make_session)
    at = edited.index("45")

    session = with_seen(session, [Place("ru", Lang.RU, Span(at, at + 2))])
    assert told(session) == [("весной", "осенью")]
    again = checked(session, (edited.replace("45", "46"), PARK), make_session)

    assert told(again) == [("45", "46"), ("весной", "осенью")]


def test_what_is_seen_of_a_long_change_leaves_the_rest_to_see(
    first: Session, make_session: MakeSession
) -> None:
    added = "Был праздник. Пришли все. Играла музыка."
    session = checked(first, (BRIDGE, added, PARK), make_session)
    text = session.documents["ru"].text
    at = text.index("Пришли")

    session = with_seen(session, [Place("ru", Lang.RU, Span(at, at + 6))])

    assert [(was, now.strip()) for was, now in told(session)] == [
        ("", "Был праздник."),
        ("", "Играла музыка."),
    ]


def test_place_where_words_were_taken_out_can_be_seen(
    first: Session, make_session: MakeSession
) -> None:
    session = checked(first, (BRIDGE.replace(" Его открыли весной.", ""), PARK), make_session)

    assert with_seen(session, [session.altered[0].place]).altered == ()


def test_place_outside_the_changes_leaves_them(first: Session, make_session: MakeSession) -> None:
    session = checked(first, (BRIDGE.replace("54", "45"), PARK), make_session)
    at = len(BRIDGE) + 3

    assert with_seen(session, [Place("ru", Lang.RU, Span(at, at + 4))]) is session
    assert with_seen(session, [Place("kk", Lang.KK, Span(0, 4))]) is session


def test_all_seen_leaves_what_is_due(first: Session, make_session: MakeSession) -> None:
    due = (Place("kk", Lang.KK, Span(0, 6)),)
    session = checked(first, (BRIDGE.replace("54", "45"), PARK), make_session)

    session = with_all_seen(replace(session, due=due))

    assert (session.altered, session.due) == ((), due)
    assert without_due(session, due).due == ()


WORDS = st.lists(st.sampled_from(["көпір", "12", "1 500", "млн", "-5", "%", "емен."]), max_size=12)
TEXTS = st.lists(WORDS.map(" ".join), max_size=4).map("\n".join)


def without_space(text: str) -> str:
    return "".join(sorted("".join(text.split())))


@given(TEXTS, TEXTS)
def test_reviewed_text_is_had_again_from_what_is_altered(old: str, new: str) -> None:
    document = Place("ru", Lang.RU, Span(0, 0))
    altered = []
    for change in diff_texts(old, new).changes:
        start = change.old.start
        while not len(change.new) and start and old[start - 1].isspace():
            start -= 1
        before = old[start : change.old.stop]
        altered.append(Alteration(replace(document, span=change.new), before))

    assert without_space(reviewed_text(new, altered)) == without_space(old)
