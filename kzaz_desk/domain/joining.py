"""What two reviewers said of one finding, as one answer: nothing that either wrote is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import VerdictState

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Verdict


def joined(mine: Verdict, theirs: Verdict) -> Verdict:
    """The answer after that of another reviewer was taken in.

    An answer goes before none, and one that holds before one that is stale. Where both hold and
    differ, both are kept: a conflict, until somebody chooses. What was chosen once stays chosen
    when the same two answers meet again, on either side. Comments are never dropped.

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
    """True if `theirs` says what neither of two answers in conflict says, and was not taken."""
    known = {VerdictState.OPEN, *(answer.state for answer in mine.answers)}
    return mine.is_conflict and any(answer.state not in known for answer in theirs.answers)


def _joined(mine: Verdict, theirs: Verdict) -> Verdict:
    if _weighs(mine, theirs):
        return mine
    was_mine_chosen = theirs.is_settled and mine == theirs.alone
    if was_mine_chosen or _weighs(theirs, mine.alone):
        return theirs
    if mine.is_conflict and mine.other is not None:
        return _in_conflict(mine, mine.other, theirs)
    if _rank(mine) == _rank(theirs) and mine.state is not theirs.state:
        return replace(mine.alone, other=theirs.alone)
    return _with_comment(mine, theirs)


def _weighs(one: Verdict, other: Verdict) -> bool:
    """True if an answer was chosen over exactly this other one."""
    return one.is_settled and one.other == other.alone


def _in_conflict(mine: Verdict, other: Verdict, theirs: Verdict) -> Verdict:
    """Two answers wait for a choice already: only news of the second one change anything."""
    if theirs.is_settled and theirs.alone == mine.alone and theirs.other == other:
        return theirs
    is_of_same = theirs.reviewer == other.reviewer
    if is_of_same and theirs.time and other.time and theirs.time > other.time:
        return _joined(mine.alone, theirs)
    return mine


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
        return rest
    signed = rest.comment
    if rest.reviewer and rest.reviewer != holds.reviewer:
        when = f", {rest.time:%Y-%m-%d}" if rest.time else ""
        signed = f"{rest.reviewer}{when}: {rest.comment}"
    return replace(holds, comment=" · ".join(filter(None, (holds.comment, signed))))
