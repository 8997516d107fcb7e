"""Which events a passage speaks of, and which finding an event's conflict is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import FindingKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzaz_desk.domain.review import Event, Finding
    from kzaz_desk.domain.text import Span
    from kzaz_desk.project.session import Session

_ABOUT_EVENTS = frozenset(
    {
        FindingKind.CONTRADICTION,
        FindingKind.DATE,
        FindingKind.GRANULARITY,
        FindingKind.ORDINAL,
        FindingKind.MISSING,
        FindingKind.VALUE,
        FindingKind.MAGNITUDE,
    }
)


class EventPlaces:
    """The mentions of all events in order of the text, to be asked by passage."""

    def __init__(self, events: Iterable[Event]) -> None:
        found: dict[str, list[tuple[int, str]]] = {}
        for event in events:
            for mention in event.mentions:
                place = mention.place
                found.setdefault(place.document, []).append((place.span.start, event.id))
        self._mentions = {name: sorted(mentions) for name, mentions in found.items()}

    def within(self, document: str, span: Span) -> Iterator[str]:
        """Ids of the events whose mention begins inside a span, in order of the text."""
        mentions = self._mentions.get(document, [])
        first = bisect_left(mentions, (span.start, ""))
        last = bisect_right(mentions, (span.stop, ""), lo=first)
        return (name for _, name in mentions[first:last])


def finding_of(event: Event, session: Session) -> Finding | None:
    """The finding that says how the mentions of an event disagree; None if none is shown."""
    touching = [f for f in session.findings if f.kind in _ABOUT_EVENTS and _touches(event, f)]
    return min(touching, key=lambda finding: _rank(event, finding), default=None)


def _touches(event: Event, finding: Finding) -> bool:
    return any(
        place.document == mention.place.document and place.span.overlaps(mention.place.span)
        for place in finding.places
        for mention in event.mentions
    )


def _rank(event: Event, finding: Finding) -> tuple[bool, int, bool]:
    """First the findings that are no info, the worst of them, those about the event's own date."""
    names_date = event.value in (finding.kk_value, finding.ru_value)
    return finding.severity is Severity.INFO, finding.severity.rank, not names_date
