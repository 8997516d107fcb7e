"""Which events of different documents may be one, as far as the user has not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.analysis.suggestions import suggest_merges
from kzaz_desk.domain.event_edits import Apart
from kzaz_desk.domain.progress import go_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.analysis.suggestions import MergeSuggestion
    from kzaz_desk.project.session import Session


def open_suggestions(
    session: Session, report: Callable[[], None] = go_on
) -> tuple[MergeSuggestion, ...]:
    """Pairs of events that the user is to look at, the most alike first.

    What the user said to be two, or split, is not asked again.

    Args:
        session: What is open.
        report: Called often.
    """
    if len(session.documents) <= 2:
        return ()
    aligned = tuple((pair.kk, pair.ru, pair.alignment) for pair in session.pairs)
    sources = (session.events, session.documents, session.extractions, aligned)
    found = suggest_merges(*sources, report)
    apart = {frozenset(e.events) for e in session.event_edits if isinstance(e, Apart)}
    return tuple(
        each
        for each in found
        if frozenset((each.first, each.second)) not in apart
        and _whole(each.first) != _whole(each.second)
    )


def _whole(event: str) -> str:
    """The event that a part was split from."""
    return event.partition(".")[0]
