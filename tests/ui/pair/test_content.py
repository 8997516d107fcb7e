"""What the view shows of a session: its findings with their answers."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.ui.pair.content import content_of, with_answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

ACCEPTED = Verdict(VerdictState.ACCEPTED)


def answered(session: Session, *rows: int) -> Session:
    verdicts = {session.findings[row].id: ACCEPTED for row in rows}
    return replace(session, review=Review(MappingProxyType(verdicts)))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        pytest.param((), (3,), (3,), id="given"),
        pytest.param((3, 5), (5,), (3,), id="taken-back"),
        pytest.param((), (0, 8), (8, 0), id="several"),
        pytest.param((2,), (2,), (), id="none"),
    ],
)
def test_other_answers_give_what_a_look_at_all_findings_gives(
    many_findings: Callable[[int], Session],
    before: tuple[int, ...],
    after: tuple[int, ...],
    told: tuple[int, ...],
) -> None:
    session = many_findings(9)
    order = {finding.id: at for at, finding in enumerate(session.findings)}
    shown, wanted = (content_of(answered(session, *rows), 0) for rows in (before, after))
    verdicts = answered(session, *after).review.verdicts

    marked = with_answers(shown, verdicts, order, [session.findings[row].id for row in told])

    assert marked.marks.items == list(wanted.marks.items)


def test_answer_to_a_finding_that_is_not_shown_marks_nothing(
    many_findings: Callable[[int], Session],
) -> None:
    session = many_findings(9)
    shown = content_of(replace(session, findings=session.findings[1:]), 0)
    order = {finding.id: at for at, finding in enumerate(session.findings)}
    first = session.findings[0].id

    marked = with_answers(shown, {first: ACCEPTED}, order, [first, "unknown"])

    assert marked.marks.items == list(shown.marks.items)


def test_rows_are_told_by_identity_of_texts_and_beads(session: Session) -> None:
    shown = content_of(session, 0)
    pair = session.pairs[0]
    other_rows = replace(pair, alignment=replace(pair.alignment))

    assert shown.has_rows_of(replace(session, findings=()), pair)
    assert not shown.has_rows_of(session, other_rows)
