"""The reviewer's answers follow their passages into new versions of the texts."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.event_edits import Apart, Merge
from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.project.checking import check
from kzaz_desk.project.event_edits import with_edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from kzaz_desk.domain.event_edits import EventEdit
    from kzaz_desk.domain.review import Event, Finding
    from kzaz_desk.domain.text import Place, Span
    from kzaz_desk.project.session import Session
    from kzaz_desk.text.difference import Difference

    Differences = Mapping[str, Difference]

_VALUES: Final = ("numbers", "dates")
_LASTING: Final = (VerdictState.ACCEPTED, VerdictState.IGNORED)


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of the findings and their answers.

    Attributes:
        review: All answers.
        resolved: Findings that are gone, each once.
        stale: Ids of findings whose answer was given for another wording.
        new: Ids of findings that were not there before.
        verdicts: Answers given or changed, by the finding's id.
    """

    review: Review
    resolved: tuple[Finding, ...]
    stale: tuple[str, ...]
    new: tuple[str, ...]
    verdicts: Mapping[str, Verdict]


def carry_review(old: Session, new: Session, differences: Differences, time: datetime) -> Carried:
    """Carry the answers over to the findings of the new texts.

    A finding that is gone is resolved: if it had no answer that holds, or was to be fixed, it
    becomes fixed at `time`, and stale, since the answer no longer holds should the old wording
    come back. Other answers to it are kept for that case.

    Args:
        old: The session of before, with its findings and answers.
        new: The session of now, with its findings.
        differences: Of each document that changed, by id.
        time: When the texts were checked again; with time zone.
    """
    before = {finding.id: finding for finding in reversed(old.findings)}
    now = {finding.id: finding for finding in reversed(new.findings)}
    gone = [f for f in _each_once(old.findings) if f.id not in now]
    fresh = [f for f in _each_once(new.findings) if f.id not in before]
    heirs = dict(_heirs(gone, fresh, new, differences))
    answers = dict(old.review.verdicts)
    given: dict[str, Verdict] = {}
    resolved = [finding for finding in gone if finding.id not in heirs]
    for finding in gone:
        verdict = old.review.verdict(finding)
        heir = heirs.get(finding.id)
        if heir is None:
            is_lasting = verdict.is_decided and verdict.state in _LASTING
            if not (is_lasting or verdict.is_conflict):
                given[finding.id] = replace(
                    verdict, state=VerdictState.FIXED, time=time, stale=True
                )
        elif heir not in answers and (verdict.state is not VerdictState.OPEN or verdict.comment):
            given[heir] = _for_another_wording(verdict)
    answers |= given
    stale = [f.id for f in fresh if f.id in answers and answers[f.id].stale]
    known = {*heirs.values(), *answers}
    return Carried(
        review=Review(MappingProxyType(answers)),
        resolved=tuple(resolved),
        stale=tuple(stale),
        new=tuple(f.id for f in fresh if f.id not in known),
        verdicts=MappingProxyType(given),
    )


def _for_another_wording(verdict: Verdict) -> Verdict:
    """The verdict, and what another reviewer answered, as given before the text changed."""
    other = _for_another_wording(verdict.other) if verdict.other else None
    return replace(verdict, stale=verdict.state is not VerdictState.OPEN, other=other)


def _each_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    return iter({finding.id: finding for finding in findings}.values())


def _heirs(
    gone: list[Finding], fresh: list[Finding], new: Session, differences: Differences
) -> Iterator[tuple[str, str]]:
    """For findings of before the ones that stand at their place now, the likest first."""
    places = _Places(new)
    for number, finding in enumerate(fresh):
        for place in finding.places:
            places.add(place, number)
    scored: list[tuple[int, int, int, int]] = []
    for number, finding in enumerate(gone):
        hits: dict[int, int] = {}
        for place in _carried(finding.places, differences):
            for other in places.at(place):
                hits[other] = hits.get(other, 0) + 1
        scored += [
            (rank, -count, number, other)
            for other, count in hits.items()
            if (rank := _likeness(finding, fresh[other])) is not None
        ]
    taken: set[tuple[str, int]] = set()
    for _, _, number, other in sorted(scored):
        if ("gone", number) not in taken and ("fresh", other) not in taken:
            taken |= {("gone", number), ("fresh", other)}
            yield gone[number].id, fresh[other].id


def _likeness(one: Finding, other: Finding) -> int | None:
    """0 for the same kind, 1 for a kind of the same family, None for no kin."""
    if one.kind is other.kind:
        return 0
    return 1 if _family(one) == _family(other) else None


def _family(finding: Finding) -> str:
    name = finding.rule.split(".")[0]
    return _VALUES[0] if name in _VALUES else name


def _carried(places: Iterable[Place], differences: Differences) -> Iterator[Place]:
    for place in places:
        difference = differences.get(place.document)
        span = difference.carried(place.span) if difference else place.span
        if span is not None:
            yield replace(place, span=span)


class _Places:
    """Numbered places of a session, found by what overlaps them."""

    def __init__(self, session: Session) -> None:
        self._starts = {
            name: [paragraph.span.start for paragraph in document.paragraphs]
            for name, document in session.documents.items()
        }
        self._by_paragraph: dict[tuple[str, int], list[tuple[Span, int]]] = {}

    def add(self, place: Place, number: int) -> None:
        """Take a place under a number."""
        for key in self._keys(place):
            self._by_paragraph.setdefault(key, []).append((place.span, number))

    def at(self, place: Place) -> set[int]:
        """Numbers of the places that overlap this one."""
        return {
            number
            for key in self._keys(place)
            for span, number in self._by_paragraph.get(key, ())
            if span.overlaps(place.span)
        }

    def _keys(self, place: Place) -> Iterator[tuple[str, int]]:
        starts = self._starts[place.document]
        first = bisect_right(starts, place.span.start) - 1
        last = bisect_right(starts, max(place.span.start, place.span.stop - 1)) - 1
        return ((place.document, index) for index in range(first, last + 1))


def carry_events(old: Session, new: Session, differences: Differences) -> Session:
    """The new session with what the user said of events, which follows their sentences.

    Args:
        old: The session of before.
        new: The session of now, its events untouched by the user.
        differences: Of each document that changed, by id.
    """
    if not old.event_edits:
        return new
    here = {event.id for event in new.events}
    lost = {name for edit in old.event_edits for name in _named(edit)} - here
    names: dict[str, str] = {}
    if lost:
        before = check(replace(old, event_edits=())).events
        names = dict(_event_heirs([e for e in before if e.id in lost], new, differences))
    edits = tuple(_renamed(edit, names) for edit in old.event_edits)
    events = with_edits(new.events, edits, new.documents)
    return replace(new, events=events, event_edits=edits)


def _named(edit: EventEdit) -> tuple[str, ...]:
    """Events that an answer is about; of a part of an event, the event."""
    named = edit.events if isinstance(edit, Merge | Apart) else (edit.event,)
    return tuple(name.split(".")[0] for name in named)


def _event_heirs(
    lost: list[Event], new: Session, differences: Differences
) -> Iterator[tuple[str, str]]:
    places = _Places(new)
    for number, event in enumerate(new.events):
        for mention in event.mentions:
            places.add(mention.place, number)
    for event in lost:
        hits: dict[int, int] = {}
        for place in _carried((mention.place for mention in event.mentions), differences):
            for number in places.at(place):
                hits[number] = hits.get(number, 0) + 1
        if hits:
            best = min(hits, key=lambda number: (-hits[number], number))
            yield event.id, new.events[best].id


def _renamed(edit: EventEdit, names: Mapping[str, str]) -> EventEdit:
    if isinstance(edit, Merge | Apart):
        return replace(edit, events=tuple(_new_name(name, names) for name in edit.events))
    return replace(edit, event=_new_name(edit.event, names))


def _new_name(name: str, names: Mapping[str, str]) -> str:
    """The name now; the number of a part stays."""
    event, dot, part = name.partition(".")
    return f"{names.get(event, event)}{dot}{part}"
