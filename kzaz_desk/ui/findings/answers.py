"""Answers to findings as signs and words, in lists and panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.look.theme import Glyph
from kzaz_desk.ui.words import state_word

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Verdict

_GLYPHS = {
    VerdictState.OPEN: "",
    VerdictState.ACCEPTED: Glyph.ACCEPTED,
    VerdictState.IGNORED: Glyph.IGNORED,
    VerdictState.FIXED: Glyph.ACCEPTED,
}


def answer_sign(verdict: Verdict) -> str:
    """The sign of an answer; "" where there is none."""
    if verdict.is_conflict:
        return str(Glyph.CONFLICT)
    return str(Glyph.STALE if verdict.stale else _GLYPHS[verdict.state])


def decision_text(verdict: Verdict) -> str:
    """An answer as its sign and word, all of those in conflict; "" where there is none."""
    sign = answer_sign(verdict)
    words = " / ".join(state_word(answer.state) for answer in verdict.answers)
    return f"{sign} {words}" if sign else ""


def brief_decision_text(verdict: Verdict) -> str:
    """An answer as its sign and word; of those in conflict the sign alone, they stand beside it."""
    return answer_sign(verdict) if verdict.is_conflict else decision_text(verdict)


def comment_text(verdict: Verdict) -> str:
    """What was written to a finding, all comments of answers in conflict."""
    comments = (answer.comment for answer in verdict.answers)
    return f" {Glyph.CONFLICT} ".join(filter(None, comments))
