"""The timeline: dated statements of all documents, one event for what is told in two languages."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.corpus import Aligned, Corpus
from kzaz_desk.analysis.dates import overlap
from kzaz_desk.analysis.event_groups import (
    EventGroups,
    SentenceBeads,
    merge_across_languages,
    merge_repeated,
    sentence_beads,
)
from kzaz_desk.analysis.statements import find_statements, is_on_axis
from kzaz_desk.domain.review import Event, EventStatus, FindingKind, Mention, Severity
from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.domain.timex import Granularity, Mod, Op
from kzaz_desk.text.timex_grammar import load_grammar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from kzaz_desk.analysis.statements import Statement
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Span
    from kzaz_desk.domain.timex import Extraction, Timex

_CONFLICTS: Final = frozenset({FindingKind.CONTRADICTION, FindingKind.DATE})
_MARKS: Final = '.,;:!?«»“”"()'
_FINENESS: Final = list(Granularity)


def build_timeline(
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    aligned: Sequence[Aligned],
    *,
    findings: Iterable[Finding] = (),
) -> tuple[Event, ...]:
    """The events of a project.

    Args:
        documents: All documents, by id.
        extractions: What each says in quantities and dates, by id.
        aligned: The pairs. Statements of a pair merge where their passages belong together and
            their dates can be the same; a counterpart without a date joins as a mention.
        findings: Discrepancies already found; an event whose mentions hold the places of one
            about dates or a contradiction is in conflict.

    Returns:
        In order of time, those without a date last.
    """
    corpus = Corpus(documents, extractions, aligned)
    statements = [s for d in documents.values() for s in find_statements(d, extractions[d.id])]
    groups = EventGroups(len(statements))
    merge_across_languages(statements, aligned, documents, groups)
    merge_repeated(statements, corpus, groups)
    beads = [
        (kk, ru, sentence_beads(documents[kk], documents[ru], alignment))
        for kk, ru, alignment in aligned
    ]
    marks = [f for f in findings if f.kind in _CONFLICTS and f.severity is not Severity.INFO]
    events = [
        _event(members, corpus, _undated(members, beads, corpus), marks)
        for members in groups.of(statements)
    ]
    return tuple(sorted(_with_own_ids(events), key=_order))


def _order(event: Event) -> tuple[bool, str]:
    """By the first day; events of one day stay in the order of the documents."""
    day = event.begin or event.end_date
    return day is None, str(day)


def _undated(
    members: Sequence[Statement],
    pairs: Sequence[tuple[str, str, SentenceBeads]],
    corpus: Corpus,
) -> list[Mention]:
    """Counterparts of statements of one language that have no date of their own."""
    if len({member.lang for member in members}) != 1:
        return []
    found: list[Mention] = []
    for kk, ru, beads in pairs:
        for member in members:
            if member.document in (kk, ru):
                other = corpus.documents[ru if member.document == kk else kk]
                found += _counterparts(member, other, beads, corpus.extractions[other.id])
    return list(dict.fromkeys(found))


def _counterparts(
    member: Statement, other: Document, beads: SentenceBeads, extraction: Extraction
) -> list[Mention]:
    """Aligned sentences without a date; those with the same figure or length where there are."""
    bead = beads.get((member.document, member.sentence.start))
    if bead is None:
        return []
    figures = {(q.value, q.unit) for q in member.amounts}
    plain: list[Mention] = []
    telling: list[Mention] = []
    for sentence in _sentences_of(other, beads, bead):
        timexes = extraction.timexes_in(sentence)
        place = Place(other.id, other.lang, sentence)
        same = [t for t in timexes if t.value == member.timex.value]
        if same:
            telling.append(Mention(place, Place(other.id, other.lang, same[0].span)))
        elif not any(is_on_axis(t) for t in timexes):
            there = {(q.value, q.unit) for q in extraction.quantities_in(sentence)}
            (telling if figures & there else plain).append(Mention(place, None))
    return telling or plain


def _sentences_of(
    document: Document, beads: SentenceBeads, bead: tuple[int, int]
) -> Iterator[Span]:
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            if beads.get((document.id, sentence.start)) == bead:
                yield sentence


# --- events ------------------------------------------------------------------------------------


def _event(
    members: Sequence[Statement],
    corpus: Corpus,
    undated: Sequence[Mention],
    marks: Sequence[Finding],
) -> Event:
    ordered = sorted(members, key=lambda s: (s.lang is Lang.RU, s.document, s.clause.start))
    best = _most_exact(ordered)
    mentions = [Mention(s.place, s.timex_place) for s in ordered]
    mentions += undated
    mentions.sort(key=lambda m: (m.place.lang is Lang.RU, m.place.document, m.place.span.start))
    texts = corpus.documents
    return Event(
        id=_event_id(ordered),
        text=_shown(mentions[0].place, texts),
        begin=best.begin,
        end_date=best.end_date,
        value=best.value,
        granularity=best.granularity,
        status=_status(ordered, texts),
        mentions=tuple(mentions),
        is_inferred=best.inferred or best.anchor is not None or best.mod is Mod.APPROX,
        conflict=_is_conflict(ordered, mentions, marks, texts),
    )


def _shown(place: Place, documents: Mapping[str, Document]) -> str:
    return " ".join(place.span.of(documents[place.document].text).split())


def _event_id(members: Sequence[Statement]) -> str:
    """Name that survives re-extraction: document, clause and expression of the first statement."""
    first = members[0]
    parts = (first.document, " ".join(first.text.split()), first.timex.surface)
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _with_own_ids(events: Iterable[Event]) -> Iterator[Event]:
    """The events; one whose sentence stands in the document again is numbered."""
    seen: dict[str, int] = {}
    for event in events:
        count = seen[event.id] = seen.get(event.id, 0) + 1
        yield event if count == 1 else replace(event, id=f"{event.id}-{count}")


def _most_exact(members: Sequence[Statement]) -> Timex:
    """The finest date among the statements, a stated one before one that is worked out."""

    def rank(timex: Timex) -> tuple[int, bool]:
        level = _FINENESS.index(timex.granularity) if timex.granularity else -1
        return level, not timex.inferred

    return max((member.timex for member in members), key=rank)


def _is_conflict(
    members: Sequence[Statement],
    mentions: Sequence[Mention],
    marks: Sequence[Finding],
    documents: Mapping[str, Document],
) -> bool:
    """True if the dates exclude each other, or a finding speaks of these very mentions."""
    rivals = ((a, b) for a, b in combinations(members, 2) if a.clause != b.clause)
    if any(not overlap(a.timex, b.timex) for a, b in rivals):
        return True
    dates = {member.timex.value for member in members}
    for finding in marks:
        values = [value for value in (finding.kk_value, finding.ru_value) if value]
        for mention in mentions:
            if not any(_is_inside(place, mention.place) for place in finding.places):
                continue
            text = mention.place.span.of(documents[mention.place.document].text)
            if any(value in dates or value in text for value in values):
                return True
    return False


def _is_inside(place: Place, other: Place) -> bool:
    return place.document == other.document and place.span.overlaps(other.span)


def _status(members: Sequence[Statement], documents: Mapping[str, Document]) -> EventStatus:
    found = {_status_of(member, documents[member.document].date) for member in members}
    for status in (EventStatus.HYPOTHETICAL, EventStatus.PLANNED):
        if status in found:
            return status
    return EventStatus.PAST


def _status_of(statement: Statement, reference: date | None) -> EventStatus:
    begin, end = statement.timex.begin, statement.timex.end_date
    if reference is not None and end is not None and end < reference:
        return EventStatus.PAST
    lists = load_grammar(statement.lang).lists
    words = [w.strip('.,;:!?«»“”"()') for w in statement.text.lower().split()]
    is_condition = bool(lists["condition_words"].intersection(words)) or _has_condition(
        statement.text.lower(), lists["condition_endings"]
    )
    is_later = reference is not None and begin is not None and begin > reference
    if is_condition and (is_later or reference is None):
        return EventStatus.HYPOTHETICAL
    has_plan = any(w.startswith(tuple(lists["plan_stems"])) for w in words)
    is_due = statement.timex.op in (Op.BY, Op.UNTIL) and is_later
    return EventStatus.PLANNED if is_later or has_plan or is_due else EventStatus.PAST


def _has_condition(text: str, endings: frozenset[str]) -> bool:
    """True for a verb of condition before a comma ("іске қосылса, ...")."""
    return any(
        piece.rstrip().endswith(tuple(endings)) and len(piece.split()) > 1
        for piece in text.split(",")[:-1]
        if endings and piece.strip()
    )
