"""Edits of an alignment: none loses a paragraph, each does what its key promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.text import Lang
from kzaz_desk.project import edits
from kzaz_desk.project.edits import Caret, EditError, EditFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzaz_desk.project.session import Session

    MakeSession = Callable[..., Session]

KK, RU = Lang.KK, Lang.RU
SQUARE = [(1, 1), (1, 1), (1, 1), (1, 1)]


def layout(session: Session) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.kk), list(bead.ru)) for bead in session.pairs[0].alignment]


EDITS: list[Any] = [
    pytest.param(SQUARE, edits.merge, (1,), [([0], [0]), ([1, 2], [1, 2]), ([3], [3])], id="merge"),
    pytest.param(
        SQUARE,
        edits.shift_down,
        (1, RU),
        [([0], [0]), ([1], []), ([2], [1]), ([3], [2]), ([], [3])],
        id="shift-ru-down",
    ),
    pytest.param(
        SQUARE,
        edits.shift_up,
        (1, KK),
        [([0, 1], [0]), ([2], [1]), ([3], [2]), ([], [3])],
        id="shift-kk-up",
    ),
    pytest.param(
        [(2, 1), (2, 3)],
        edits.move_last_down,
        (0, KK),
        [([0], [0]), ([1, 2, 3], [1, 2, 3])],
        id="move-last-down",
    ),
    pytest.param(
        [(1, 1), (1, 1), (2, 2)],
        edits.move_first_up,
        (1, RU),
        [([0], [0, 1]), ([1], []), ([2, 3], [2, 3])],
        id="move-first-up-leaves-an-empty-cell",
    ),
    pytest.param(
        [(1, 0), (0, 1), (3, 3)],
        edits.move_first_up,
        (1, RU),
        [([0], [0]), ([1, 2, 3], [1, 2, 3])],
        id="a-row-emptied-on-both-sides-goes",
    ),
    pytest.param(
        [(1, 1), (3, 3)],
        edits.insert_empty,
        (0, KK),
        [([], [0]), ([0], []), ([1, 2, 3], [1, 2, 3])],
        id="insert-empty",
    ),
    pytest.param(
        [(1, 0), (1, 1), (2, 2), (0, 1)],
        edits.link,
        (0, 3),
        [([0], [3]), ([1], [0]), ([2, 3], [1, 2])],
        id="link-distant-cells",
    ),
    pytest.param(
        SQUARE,
        edits.swap,
        (1,),
        [([0], [0]), ([1], [2]), ([2], [1]), ([3], [3])],
        id="swap",
    ),
]


@pytest.mark.parametrize(("shapes", "edit", "arguments", "expected"), EDITS)
def test_edit_gives_the_rows_its_name_promises(
    make_session: MakeSession,
    shapes: Sequence[tuple[int, int]],
    edit: Callable[..., edits.Edited],
    arguments: tuple[Any, ...],
    expected: list[tuple[list[int], list[int]]],
) -> None:
    edited = edit(make_session(shapes), 0, *arguments)

    assert layout(edited.session) == expected
    assert edited.touched.stop <= len(expected)


def test_crossing_link_is_marked_as_moved(make_session: MakeSession) -> None:
    edited = edits.link(make_session([(1, 0), (1, 1), (2, 2), (0, 1)]), 0, 0, 3)

    assert edited.session.pairs[0].alignment.beads[0].moved


def test_link_over_unpaired_rows_alone_is_not_moved(make_session: MakeSession) -> None:
    edited = edits.link(make_session([(1, 0), (1, 0), (0, 1), (2, 3)]), 0, 1, 2)

    assert not edited.session.pairs[0].alignment.beads[1].moved


def test_split_between_paragraphs_shares_the_counterpart_by_length(
    make_session: MakeSession,
) -> None:
    session = make_session([(4, 4)])

    edited = edits.split(session, 0, 0, Caret(KK, 1, 0))

    assert layout(edited.session) == [([0], [0]), ([1, 2, 3], [1, 2, 3])]


def test_split_inside_a_paragraph_falls_on_the_nearest_sentence(
    make_session: MakeSession,
) -> None:
    session = make_session(SQUARE)

    edited = edits.split(session, 0, 0, Caret(KK, 0, 17))

    document = edited.session.documents["kk"]
    assert [document.paragraph_text(at) for at in (0, 1, 2)] == [
        "Жиналыс өтті. ",
        "Оған 12 адам келді.",
        "Құны 1 500 теңге.",
    ]
    assert layout(edited.session)[:3] == [([0], [0]), ([1], []), ([2], [1])]
    assert document.text == session.documents["kk"].text


def test_split_of_a_single_sentence_falls_on_the_caret(make_session: MakeSession) -> None:
    edited = edits.split(make_session(SQUARE), 0, 1, Caret(KK, 1, 5))

    document = edited.session.documents["kk"]
    assert document.paragraph_text(1) == "Құны "
    assert [len(document.paragraphs[at].sentences) for at in (1, 2)] == [1, 1]


def test_confirming_touches_no_findings(make_session: MakeSession) -> None:
    edited = edits.set_origin(make_session(SQUARE), 0, 2, Origin.CONFIRMED)

    assert edited.session.pairs[0].alignment.beads[2].origin is Origin.CONFIRMED
    assert not edited.touched


REFUSED: list[Any] = [
    pytest.param(edits.merge, (3,), EditFailure.AT_EDGE, id="merge-the-last"),
    pytest.param(edits.shift_up, (0, KK), EditFailure.AT_EDGE, id="shift-the-first-up"),
    pytest.param(edits.move_last_down, (3, RU), EditFailure.AT_EDGE, id="move-below-the-end"),
    pytest.param(edits.link, (1, 1), EditFailure.ALREADY_LINKED, id="link-to-itself"),
    pytest.param(
        edits.split, (0, Caret(KK, 1, 0)), EditFailure.EMPTY_CELL, id="caret-in-another-row"
    ),
    pytest.param(
        edits.split, (1, Caret(KK, 1, 0)), EditFailure.NOTHING_TO_SPLIT, id="caret-at-the-start"
    ),
]


@pytest.mark.parametrize(("edit", "arguments", "reason"), REFUSED)
def test_senseless_edit_is_refused_with_its_reason(
    make_session: MakeSession,
    edit: Callable[..., edits.Edited],
    arguments: tuple[Any, ...],
    reason: EditFailure,
) -> None:
    with pytest.raises(EditError) as refused:
        edit(make_session(SQUARE), 0, *arguments)

    assert refused.value.reason is reason


def test_merging_over_a_moved_bead_is_refused(make_session: MakeSession) -> None:
    swapped = edits.swap(make_session(SQUARE), 0, 0).session

    with pytest.raises(EditError) as refused:
        edits.merge(swapped, 0, 1)

    assert refused.value.reason is EditFailure.NOT_NEIGHBOURS
