"""Answers as signs: what is shown of an answer that is stale or stands against another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kzaz_desk.domain.review import OPEN, Verdict, VerdictState
from kzaz_desk.ui.findings.answers import answer_sign, brief_decision_text, comment_text
from kzaz_desk.ui.look.theme import Glyph

YES = Verdict(VerdictState.ACCEPTED, "дұрыс")
NO = Verdict(VerdictState.IGNORED, "ошибка")
BOTH = replace(YES, other=NO)


@pytest.mark.parametrize(
    ("verdict", "sign"),
    [
        (OPEN, ""),
        (YES, Glyph.ACCEPTED),
        (NO, Glyph.IGNORED),
        (replace(YES, stale=True), Glyph.STALE),
        (BOTH, Glyph.CONFLICT),
        (replace(BOTH, stale=True), Glyph.CONFLICT),
        (BOTH.settled(1), Glyph.IGNORED),
    ],
    ids=["none", "yes", "no", "stale", "two", "two stale", "chosen"],
)
def test_sign_says_what_is_to_be_done_next(verdict: Verdict, sign: str) -> None:
    assert answer_sign(verdict) == sign


def test_two_answers_in_conflict_are_one_sign_and_both_comments() -> None:
    assert brief_decision_text(BOTH) == Glyph.CONFLICT
    assert comment_text(BOTH) == f"дұрыс {Glyph.CONFLICT} ошибка"


def test_comment_of_an_answer_that_lost_is_no_longer_shown() -> None:
    assert comment_text(BOTH.settled(0)) == "дұрыс"
