"""What two reviewers said of one finding becomes one answer, and nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from kzaz_desk.domain.joining import is_third, joined
from kzaz_desk.domain.review import OPEN, Verdict, VerdictState, side_by_side

NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
EVENING = NOON.replace(hour=18)
YES = Verdict(VerdictState.ACCEPTED, "", "Әсел", NOON)
NO = Verdict(VerdictState.IGNORED, "", "Игорь", EVENING)
FIXED = Verdict(VerdictState.FIXED, "", "Дана", EVENING)
STALE = replace(NO, stale=True)
NOTE = Verdict(VerdictState.OPEN, "дереккөзді қарау керек", "Игорь", EVENING)
CONFLICT = replace(YES, other=NO)
THREE = side_by_side([YES, NO, FIXED])


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        pytest.param(OPEN, OPEN, OPEN, id="nothing said"),
        pytest.param(OPEN, NO, NO, id="only they answered: with their name and time"),
        pytest.param(OPEN, NOTE, NOTE, id="only they wrote: with their name and time"),
        pytest.param(OPEN, STALE, STALE, id="a stale answer goes before none"),
        pytest.param(YES, OPEN, YES, id="only I answered"),
        pytest.param(NOTE, OPEN, NOTE, id="only I wrote"),
        pytest.param(YES, replace(NO, state=YES.state), YES, id="both said the same"),
        pytest.param(YES, STALE, YES, id="mine holds, theirs does not"),
        pytest.param(STALE, YES, YES, id="theirs holds, mine does not"),
        pytest.param(YES, NO, CONFLICT, id="both answered differently"),
        pytest.param(
            replace(YES, stale=True),
            STALE,
            replace(YES, stale=True, other=STALE),
            id="both stale and different",
        ),
        pytest.param(OPEN, CONFLICT, CONFLICT, id="their conflict comes whole"),
        pytest.param(CONFLICT, NO, CONFLICT, id="the same answer again changes nothing"),
        pytest.param(CONFLICT, FIXED, THREE, id="a third answer stands beside both"),
        pytest.param(OPEN, THREE, THREE, id="all three come whole"),
        pytest.param(YES, THREE, THREE, id="they took mine and another one in"),
        pytest.param(THREE, replace(FIXED, reviewer="Ерлан"), THREE, id="a fourth says the same"),
        pytest.param(
            CONFLICT, replace(FIXED, stale=True), CONFLICT, id="a stale third stands behind"
        ),
        pytest.param(
            CONFLICT.settled(1),
            FIXED,
            side_by_side([NO, YES, FIXED]),
            id="a third answer opens the choice again, with what had lost",
        ),
        pytest.param(
            THREE,
            CONFLICT.settled(1),
            side_by_side([FIXED, NO]),
            id="they chose between two of three",
        ),
        pytest.param(CONFLICT, OPEN, CONFLICT, id="no answer settles nothing"),
        pytest.param(YES, replace(NO, other=YES), CONFLICT, id="they took mine in before"),
        pytest.param(
            YES, replace(YES, other=NO), CONFLICT, id="they have my answer against a third one"
        ),
    ],
)
def test_rule_of_joining(mine: Verdict, theirs: Verdict, expected: Verdict) -> None:
    assert joined(mine, theirs) == expected


@pytest.mark.parametrize(
    ("mine", "theirs", "comment"),
    [
        pytest.param("", "ескерту", "ескерту", id="only theirs"),
        pytest.param("ескерту", "", "ескерту", id="only mine"),
        pytest.param("ескерту", "ескерту", "ескерту", id="the same"),
        pytest.param("1990 жыл", "2019 ж.", "1990 жыл · Игорь, 2025-03-04: 2019 ж.", id="both"),
        pytest.param("бар · Игорь: жаңа", "жаңа", "бар · Игорь: жаңа", id="theirs is in mine"),
        pytest.param("жаңа", "бар · Игорь: жаңа", "бар · Игорь: жаңа", id="mine is in theirs"),
    ],
)
def test_no_comment_is_dropped_where_the_answers_agree(
    mine: str, theirs: str, comment: str
) -> None:
    now = joined(replace(YES, comment=mine), replace(NO, state=YES.state, comment=theirs))

    assert (now.state, now.comment) == (YES.state, comment)


def test_my_comment_stays_with_the_answer_that_only_they_gave() -> None:
    now = joined(replace(NOTE, reviewer="Әсел"), NO)

    assert (now.state, now.reviewer, now.time) == (NO.state, NO.reviewer, NO.time)
    assert now.comment == f"Әсел, 2025-03-04: {NOTE.comment}"


@pytest.mark.parametrize("choice", [0, 1], ids=["mine", "theirs"])
def test_chosen_answer_stays_chosen_whoever_takes_the_other_in(choice: int) -> None:
    settled = CONFLICT.settled(choice)

    assert settled.alone == (NO if choice else YES)
    assert settled.is_decided
    assert joined(settled, NO) is settled, "the same file again"
    assert joined(NO, settled) == settled, "the other reviewer takes the choice over"
    assert joined(YES, settled) == settled
    assert joined(CONFLICT, settled) == settled


def test_second_reviewer_may_change_an_answer_that_waits() -> None:
    later = replace(FIXED, reviewer=NO.reviewer, time=EVENING.replace(hour=20))
    agreed = replace(later, state=YES.state)

    assert joined(CONFLICT, later) == replace(YES, other=later)
    assert joined(CONFLICT, agreed) == YES


@pytest.mark.parametrize("choice", [0, 1, 2])
def test_choice_between_three_answers_remembers_the_other_two(choice: int) -> None:
    settled = THREE.settled(choice)

    assert settled.alone == (YES, NO, FIXED)[choice]
    assert settled.is_decided
    assert set(settled.others) == {YES, NO, FIXED} - {settled.alone}
    for theirs in (YES, NO, FIXED, THREE, CONFLICT):
        assert joined(settled, theirs) is settled
        assert joined(theirs, settled) == settled


def test_last_answer_is_counted_from_the_end() -> None:
    assert THREE.settled(-1) == THREE.settled(2)
    assert CONFLICT.settled(-1) == CONFLICT.settled(1)


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [(replace(FIXED, stale=True), True), (FIXED, False), (NO, False), (YES, False), (OPEN, False)],
)
def test_third_answer_that_stands_behind_is_told(theirs: Verdict, expected: bool) -> None:
    assert is_third(CONFLICT, theirs) is expected
    assert not is_third(YES, theirs)


SAID = [
    OPEN, YES, NO, FIXED, STALE, NOTE, replace(YES, comment="иә"),
    CONFLICT, CONFLICT.settled(1), THREE, THREE.settled(1),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs"), list(product(SAID, SAID)))
def test_taking_in_twice_is_taking_in_once(mine: Verdict, theirs: Verdict) -> None:
    once = joined(mine, theirs)

    assert joined(once, theirs) is once
    assert mine.comment in once.comment
    assert not (mine.is_decided and not once.is_decided and not once.is_conflict)


@pytest.mark.parametrize(
    ("state", "other", "is_settled"),
    [
        (VerdictState.FIXED, NO, True),
        (VerdictState.ACCEPTED, NO, True),
        (VerdictState.OPEN, None, False),
    ],
)
def test_new_answer_beside_another_is_a_choice_and_taking_it_back_forgets_both(
    state: VerdictState, other: Verdict | None, is_settled: bool
) -> None:
    now = CONFLICT.answered(state, "Дана", EVENING)

    assert now == Verdict(state, "", "Дана", EVENING, other=other, is_settled=is_settled)
    assert now.is_decided is is_settled


@pytest.mark.parametrize("verdict", SAID)
def test_comment_changes_no_answer(verdict: Verdict) -> None:
    now = verdict.commented("тағы бір сөз", "Дана", EVENING)

    assert now == replace(verdict, comment="тағы бір сөз", reviewer="Дана", time=EVENING)
    assert now.is_decided is verdict.is_decided


def test_choice_holds_after_more_was_written_to_the_answer_that_was_chosen() -> None:
    chosen = replace(YES, comment="дұрыс", other=NO, is_settled=True)
    longer = replace(YES, comment="дұрыс, тексерілді", time=EVENING)

    after = joined(chosen, longer)

    assert after == replace(chosen, comment=longer.comment)
    assert joined(after, NO) is after
