"""The walk through the findings: order, ends and what follows a decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.review import Review, next_in
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

ORDER = {"a": 0, "b": 1, "c": 2, "d": 3}


@pytest.mark.parametrize(
    ("ids", "current", "step", "found"),
    [
        pytest.param("abcd", "b", 1, "c", id="next"),
        pytest.param("abcd", "b", -1, "a", id="previous"),
        pytest.param("abcd", "", 1, "a", id="next-of-none-is-the-first"),
        pytest.param("abcd", "", -1, "", id="nothing-before-none"),
        pytest.param("ad", "b", 1, "d", id="next-of-one-that-is-not-listed"),
        pytest.param("ad", "b", -1, "a", id="previous-of-one-that-is-not-listed"),
        pytest.param("abcd", "d", 1, "", id="end"),
        pytest.param("", "a", 1, "", id="empty"),
    ],
)
def test_next_in(ids: str, current: str, step: int, found: str) -> None:
    assert next_in(list(ids), ORDER, current, step) == found


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


@pytest.fixture
def review(model: SessionModel) -> Review:
    return Review(model, lambda: [finding.id for finding in model.session.findings], model)


def test_decision_on_the_last_goes_on_to_the_first_undecided(
    model: SessionModel, review: Review
) -> None:
    first, _, last = (finding.id for finding in model.session.findings)
    model.set_current_finding(last)

    review.decide(VerdictState.ACCEPTED)

    assert model.current_finding == first


def test_last_decision_of_all_is_told(model: SessionModel, review: Review, qtbot: QtBot) -> None:
    ids = [finding.id for finding in model.session.findings]
    model.decide_group(ids[:2], VerdictState.IGNORED)
    model.set_current_finding(ids[2])

    with qtbot.waitSignal(review.told, check_params_cb=lambda text: "All findings" in text):
        review.decide(VerdictState.ACCEPTED)

    assert model.current_finding == ids[2]


def test_walk_through_the_undecided_visits_weakly_aligned_rows_first(
    model: SessionModel, review: Review
) -> None:
    first, second, third = model.session.findings
    weak = (first, replace(second, uncertain=True), third)
    model.open(replace(model.session, findings=weak))
    model.set_current_finding(third.id)

    seen = []
    for _ in range(2):
        review.go(1, undecided_only=True)
        seen.append(model.current_finding)
        model.set_verdict(model.current_finding, VerdictState.IGNORED)

    assert seen == [second.id, third.id]


def test_decision_stays_where_advancing_is_switched_off(
    model: SessionModel, review: Review
) -> None:
    review.advances = False
    first = model.session.findings[0].id
    model.set_current_finding(first)

    review.decide(VerdictState.ACCEPTED)

    assert model.current_finding == first


def test_decision_without_a_finding_says_what_to_do(
    model: SessionModel, review: Review, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(review.told) as told:
        review.decide(VerdictState.ACCEPTED)

    assert "F8" in told.args[0]
    assert model.undo_stack.count() == 0


def test_jump_in_an_empty_list_says_what_the_filter_hides(
    model: SessionModel, qtbot: QtBot
) -> None:
    review = Review(model, list)
    with qtbot.waitSignal(review.told) as told:
        review.go(1)

    assert told.args[0].endswith(f"hidden by the filter: {len(model.order)}.")


def test_jump_where_nothing_differs_says_so(
    model: SessionModel, session: Session, qtbot: QtBot
) -> None:
    model.open(replace(session, findings=()))
    review = Review(model, list)
    with qtbot.waitSignal(review.told) as told:
        review.go(1)

    assert told.args[0] == "There is no finding to go to."


def test_group_takes_all_with_the_same_values(model: SessionModel, review: Review) -> None:
    first, second, third = (finding.id for finding in model.session.findings)
    model.set_current_finding(second)

    review.decide_group(VerdictState.IGNORED)

    assert model.verdict(second).is_decided
    assert not model.verdict(first).is_decided
    assert not model.verdict(third).is_decided


def test_position_counts_what_the_list_shows(model: SessionModel, qtbot: QtBot) -> None:
    ids = [finding.id for finding in model.session.findings]
    review = Review(model, lambda: [ids[0], ids[2]])

    model.set_current_finding(ids[2])
    assert review.position() == (2, 2)
    assert review.filtered_count == 1

    with qtbot.waitSignal(review.reached) as told:
        model.set_current_finding(ids[1])
    assert review.position() == (0, 2)
    assert told.args[0].endswith("Hidden by the filter")


def test_jump_is_told_content_first_and_position_last(
    model: SessionModel, review: Review, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(review.reached) as told:
        review.go(1)

    assert told.args == ["Error. 1 500 ≠ 1 050. Paragraphs 2 ↔ 2. 1 of 3"]


def test_answer_and_next_finding_are_told_in_one_sentence_answer_first(
    model: SessionModel, review: Review, qtbot: QtBot
) -> None:
    review.go(1)
    told: list[str] = []
    for signal in (review.told, review.reached, review.answered):
        signal.connect(told.append)

    review.decide(VerdictState.ACCEPTED)

    assert told == ["Accepted. Warning. 6 300 ≠ 6 400. Paragraphs 3 ↔ 3. 2 of 3"]


def test_last_answer_is_told_before_that_all_are_decided(
    model: SessionModel, review: Review, qtbot: QtBot
) -> None:
    ids = [finding.id for finding in model.session.findings]
    model.decide_group(ids[:2], VerdictState.IGNORED)
    model.set_current_finding(ids[2])

    with qtbot.waitSignal(review.told) as told:
        review.decide(VerdictState.FIXED)

    assert told.args == ["Fixed outside. All findings are decided."]


def test_move_after_an_answer_is_told_without_it(
    model: SessionModel, review: Review, qtbot: QtBot
) -> None:
    review.go(1)
    review.decide(VerdictState.ACCEPTED)

    with qtbot.waitSignal(review.reached) as told:
        review.go(1)

    assert told.args[0].startswith("Error. 2019")
