"""What two reviewers said of one finding, as one answer: nothing that either wrote is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import VerdictState, side_by_side

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Verdict


def joined(mine: Verdict, theirs: Verdict) -> Verdict:
    """The answer after that of another reviewer was taken in.

    An answer goes before none, and one that holds before one that is stale. Where both hold and
    differ, both are kept: a conflict, until somebody chooses; what a third reviewer answered
    differently stands beside them. What was chosen once stays chosen when the same answers meet
    again, on either side. Comments are never dropped.

    Args:
        mine: The answer here.
        theirs: The answer there, to the same finding.

    Returns:
        `mine` itself where there was nothing to take.
    """
    for answer in theirs.answers:
        mine = _joined(mine, answer)
    return mine


def is_third(mine: Verdict, theirs: Verdict) -> bool:
    """True if `theirs` says what no answer in conflict says, and was not taken: it is stale."""
    known = {VerdictState.OPEN, *(answer.state for answer in joined(mine, theirs).answers)}
    return mine.is_conflict and any(answer.state not in known for answer in theirs.answers)


def _joined(mine: Verdict, theirs: Verdict) -> Verdict:
    if mine.is_conflict:
        return _in_conflict(mine, theirs)
    if _weighs(mine, theirs):
        return mine
    was_mine_chosen = theirs.is_settled and mine == theirs.alone
    if was_mine_chosen or _weighs(theirs, mine.alone):
        return theirs
    if _rank(mine) == _rank(theirs) and mine.state is not theirs.state:
        known = (mine.state, theirs.state)
        lost = [answer for answer in mine.others if answer.state not in known]
        return side_by_side([mine, *lost, theirs])
    return _with_comment(mine, theirs)


def _weighs(one: Verdict, other: Verdict) -> bool:
    """True if an answer was chosen over this other one."""
    return one.is_settled and other.alone in one.others


def _in_conflict(mine: Verdict, theirs: Verdict) -> Verdict:
    """Answers wait for a choice already: only news change anything."""
    answers = mine.answers
    weighed = (theirs.alone, *theirs.others) if theirs.is_settled else ()
    if any(answer in weighed for answer in answers):
        left = [answer for answer in answers if answer not in weighed]
        return _unless_same(mine, side_by_side([*left, theirs]) if left else theirs)
    for answer in answers[1:]:
        is_later = theirs.time and answer.time and theirs.time > answer.time
        if theirs.reviewer == answer.reviewer and is_later:
            return _joined(side_by_side([a for a in answers if a is not answer]), theirs)
    is_new = theirs.state is not VerdictState.OPEN and all(
        theirs.state is not answer.state for answer in answers
    )
    if is_new and _rank(theirs) >= max(map(_rank, answers)):
        return side_by_side([*answers, theirs])
    return mine


def _unless_same(before: Verdict, now: Verdict) -> Verdict:
    return before if now == before else now


def _rank(verdict: Verdict) -> int:
    """2 for an answer that holds, 1 for a stale one, 0 for none."""
    if verdict.state is VerdictState.OPEN:
        return 0
    return 1 if verdict.stale else 2


def _with_comment(mine: Verdict, theirs: Verdict) -> Verdict:
    """The answer that counts more, with what the other one's comment adds."""
    is_alike = _rank(mine) == _rank(theirs)
    holds, rest = (mine, theirs) if _rank(mine) >= _rank(theirs) else (theirs, mine)
    if rest.comment in holds.comment:
        return holds
    if is_alike and holds.comment in rest.comment:
        # What was chosen stays chosen, also where the other one wrote more to the same answer.
        return rest if holds.other is None else replace(holds, comment=rest.comment)
    signed = rest.comment
    if rest.reviewer and rest.reviewer != holds.reviewer:
        when = f", {rest.time:%Y-%m-%d}" if rest.time else ""
        signed = f"{rest.reviewer}{when}: {rest.comment}"
    return replace(holds, comment=" · ".join(filter(None, (holds.comment, signed))))
