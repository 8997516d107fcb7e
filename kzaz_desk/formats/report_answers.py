"""What reviewers answered, as a report tells it: all answers where they wait for a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.formats.report import CONTEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.domain.wording import Translate

BETWEEN: Final = " ⇄ "
"""Stands between answers in conflict."""


def told_of_each(verdict: Verdict, tell: Callable[[Verdict], str]) -> str:
    """Something that is told of an answer, of all where they are in conflict."""
    told = [tell(answer) for answer in verdict.answers]
    return BETWEEN.join(told) if any(told) else ""


def time_text(verdict: Verdict) -> str:
    """When an answer was given; "" where that is not known."""
    return f"{verdict.time:%Y-%m-%d %H:%M}" if verdict.time else ""


def answer_word(verdict: Verdict, translate: Translate) -> str:
    """What an answer is called, and that it is stale; all of those in conflict."""
    words = told_of_each(verdict, lambda answer: _word(answer, translate))
    if verdict.is_conflict:
        return f"{translate(CONTEXT, 'Reviewers disagree')}: {words}"
    return words


def answer_lines(verdict: Verdict, translate: Translate) -> tuple[str, ...]:
    """An answer with name and comment in one line; those in conflict below a line that says so."""
    if not verdict.is_conflict:
        return (_line(verdict, translate),)
    both = (
        f"{BETWEEN.strip()} {_line(answer, translate, when=time_text(answer))}"
        for answer in verdict.answers
    )
    return (translate(CONTEXT, "Reviewers disagree"), *both)


def _line(verdict: Verdict, translate: Translate, *, when: str = "") -> str:
    parts = (_word(verdict, translate), verdict.reviewer, when, verdict.comment)
    return " · ".join(filter(None, parts))


def _word(verdict: Verdict, translate: Translate) -> str:
    words = {
        VerdictState.OPEN: translate(CONTEXT, "Open"),
        VerdictState.ACCEPTED: translate(CONTEXT, "Accepted"),
        VerdictState.IGNORED: translate(CONTEXT, "Ignored"),
        VerdictState.FIXED: translate(CONTEXT, "Fixed"),
    }
    word = words[verdict.state]
    return f"{word}, {translate(CONTEXT, 'the text has changed since')}" if verdict.stale else word
