"""What a user can do to the timeline by hand.

The answers are kept apart from the events, so that they survive a new extraction: see
`with_edits`. An answer about an event that is no longer there does nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.event_edits import Apart, Hide, Merge, Redate, Split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzaz_desk.domain.event_edits import EventEdit
    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session


def edit_events(session: Session, edit: EventEdit) -> Session:
    """The session after one more answer about its events."""
    events = with_edits(session.events, (edit,), session.documents)
    return replace(session, events=events, event_edits=(*session.event_edits, edit))


def with_edits(
    events: tuple[Event, ...], edits: Iterable[EventEdit], documents: Mapping[str, Document]
) -> tuple[Event, ...]:
    """The events after the user's answers, in order of time, those without a date last."""
    for edit in edits:
        events = _edited(events, edit, documents)
    return tuple(sorted(events, key=lambda event: (event.begin is None, str(event.begin))))


def _edited(
    events: tuple[Event, ...], edit: EventEdit, documents: Mapping[str, Document]
) -> tuple[Event, ...]:
    match edit:
        case Redate():
            return tuple(_redated(event, edit) for event in events)
        case Merge():
            return _merged(events, edit)
        case Split():
            return tuple(
                part
                for event in events
                for part in (_parts(event, documents) if event.id == edit.event else (event,))
            )
        case Hide():
            return tuple(event for event in events if event.id != edit.event)
        case Apart():
            return events


def _redated(event: Event, edit: Redate) -> Event:
    if event.id != edit.event:
        return event
    return replace(
        event,
        value=edit.value,
        begin=edit.begin,
        end_date=edit.end_date,
        granularity=edit.granularity,
        is_inferred=False,
        conflict=False,
        op=None,
        rival=None,
    )


def _merged(events: tuple[Event, ...], edit: Merge) -> tuple[Event, ...]:
    by_id = {event.id: event for event in events}
    members = [by_id[name] for name in edit.events if name in by_id]
    if len(members) < 2:
        return events
    mentions = [mention for member in members for mention in member.mentions]
    first = members[0]
    one = replace(
        first,
        mentions=tuple(sorted(dict.fromkeys(mentions), key=lambda mention: mention.place.lang)),
        conflict=any(member.conflict for member in members) or _disjoint(members),
    )
    gone = {member.id for member in members[1:]}
    return tuple(one if event.id == first.id else event for event in events if event.id not in gone)


def _disjoint(members: list[Event]) -> bool:
    dated = [event for event in members if event.begin and event.end_date]
    return any(
        max(str(one.begin), str(other.begin)) > min(str(one.end_date), str(other.end_date))
        for one in dated
        for other in dated
    )


def _parts(event: Event, documents: Mapping[str, Document]) -> tuple[Event, ...]:
    if len(event.mentions) < 2:
        return (event,)
    return tuple(
        replace(
            event,
            id=f"{event.id}.{number}",
            text=mention.place.span.of(documents[mention.place.document].text),
            mentions=(mention,),
            conflict=False,
            rival=None,
        )
        for number, mention in enumerate(event.mentions)
    )
