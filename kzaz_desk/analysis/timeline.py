"""The timeline: dated statements of all documents, one event for what is told in two languages."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.corpus import Aligned, Corpus
from kzaz_desk.analysis.event_groups import (
    EventGroups,
    merge_across_languages,
    merge_in_conflict,
    merge_repeated,
    sentence_beads,
)
from kzaz_desk.analysis.exclusion import overlap
from kzaz_desk.analysis.statements import find_statements, is_on_axis
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.review import Event, EventStatus, FindingKind, Mention, Severity
from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.domain.timex import Granularity, Mod, Op
from kzaz_desk.text.timex_grammar import load_grammar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from kzaz_desk.analysis.statements import Statement
    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Span
    from kzaz_desk.domain.timex import Extraction, Timex

_CONFLICTS: Final = frozenset({FindingKind.CONTRADICTION, FindingKind.DATE})
_MARKS: Final = '.,;:!?«»“”"()'
_BLOCK: Final = 256
_OFTEN: Final = 32
_FINENESS: Final = list(Granularity)


def build_timeline(
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    aligned: Sequence[Aligned],
    *,
    findings: Iterable[Finding] = (),
    monitor: Monitor | None = None,
) -> tuple[Event, ...]:
    """The events of a project.

    Args:
        documents: All documents, by id.
        extractions: What each says in quantities and dates, by id.
        aligned: The pairs. Statements of a pair merge where their passages belong together and
            their dates can be the same; a counterpart without a date joins as a mention.
        findings: Discrepancies already found; an event whose mentions hold the places of one
            about dates or a contradiction, an error or a warning, is in conflict. Statements
            whose dates one sets against each other are one event.
        monitor: Told of the progress, as a share of this work.

    Returns:
        In order of time, those without a date last.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    corpus = Corpus(documents, extractions, aligned, watch)
    statements = list(_statements(documents, extractions, watch))
    watch.report(Stage.EVENTS, 0.5)
    groups = EventGroups(len(statements))
    report = partial(watch.report, Stage.EVENTS, 0.5)
    pairs = [_PairBeads(documents[kk], documents[ru], beads, report) for kk, ru, beads in aligned]
    merge_across_languages(statements, [pair.parts for pair in pairs], groups, watch)
    findings = tuple(findings)
    merge_in_conflict(statements, findings, groups)
    merge_repeated(statements, corpus, groups, watch)
    watch.report(Stage.EVENTS, 0.6)
    beads = {name: pair for pair in pairs for name in pair.parts[:2]}
    marks = _Marks(findings)
    events = []
    grouped = groups.of(statements)
    for number, members in enumerate(grouped):
        if number % _OFTEN == 0:
            watch.report(Stage.EVENTS, 0.6 + 0.4 * number / len(grouped))
        events.append(_event(members, corpus, _undated(members, beads, corpus), marks))
    return tuple(sorted(_with_own_ids(events), key=_order))


def _statements(
    documents: Mapping[str, Document], extractions: Mapping[str, Extraction], watch: Monitor
) -> Iterator[Statement]:
    for number, document in enumerate(documents.values()):
        report = partial(watch.report, Stage.EVENTS, 0.5 * number / len(documents))
        yield from find_statements(document, extractions[document.id], report)


def _order(event: Event) -> tuple[bool, str]:
    """By the first day; events of one day stay in the order of the documents."""
    day = event.begin or event.end_date
    return day is None, str(day)


class _PairBeads:
    """The aligned sentences of a pair, to be asked from either side."""

    def __init__(
        self, kk: Document, ru: Document, alignment: Alignment, report: Callable[[], None]
    ) -> None:
        self._names = {kk.id: ru, ru.id: kk}
        self._beads = sentence_beads(kk, ru, alignment, report)
        self.parts = (kk.id, ru.id, self._beads)
        self._sentences: dict[tuple[str, tuple[int, int]], list[Span]] = {}
        for document in (kk, ru):
            for paragraph in document.paragraphs:
                report()
                for sentence in paragraph.sentences:
                    bead = self._beads.get((document.id, sentence.start))
                    if bead is not None:
                        self._sentences.setdefault((document.id, bead), []).append(sentence)

    def counterparts(self, statement: Statement) -> list[Place]:
        """The sentences of the other side that are aligned with a statement's sentence."""
        other = self._names.get(statement.document)
        bead = self._beads.get((statement.document, statement.sentence.start))
        if other is None or bead is None:
            return []
        spans = self._sentences.get((other.id, bead), ())
        return [Place(other.id, other.lang, span) for span in spans]


def _undated(
    members: Sequence[Statement], pairs: Mapping[str, _PairBeads], corpus: Corpus
) -> list[Mention]:
    """Counterparts of statements of one language that have no date of their own."""
    if len({member.lang for member in members}) != 1:
        return []
    found = [
        mention
        for member in members
        if member.document in pairs
        for mention in _without_date(
            member, pairs[member.document].counterparts(member), corpus.extractions
        )
    ]
    return list(dict.fromkeys(found))


def _without_date(
    member: Statement, places: Iterable[Place], extractions: Mapping[str, Extraction]
) -> list[Mention]:
    """Aligned sentences without a date; those with the same figure or length where there are."""
    figures = {(q.value, q.unit) for q in member.amounts}
    plain: list[Mention] = []
    telling: list[Mention] = []
    for place in places:
        extraction = extractions[place.document]
        timexes = extraction.timexes_in(place.span)
        same = [t for t in timexes if t.value == member.timex.value]
        if same:
            telling.append(Mention(place, replace(place, span=same[0].span)))
        elif not any(is_on_axis(t) for t in timexes):
            there = {(q.value, q.unit) for q in extraction.quantities_in(place.span)}
            (telling if figures & there else plain).append(Mention(place, None))
    return telling or plain


# --- events ------------------------------------------------------------------------------------


def _event(
    members: Sequence[Statement],
    corpus: Corpus,
    undated: Sequence[Mention],
    marks: _Marks,
) -> Event:
    ordered = sorted(members, key=lambda s: (s.lang is Lang.RU, s.document, s.clause.start))
    best = _most_exact(ordered)
    mentions = [Mention(s.place, s.timex_place) for s in ordered]
    mentions += undated
    mentions.sort(key=lambda m: (m.place.lang is Lang.RU, m.place.document, m.place.span.start))
    texts = corpus.documents
    is_conflict = _is_conflict(ordered, mentions, marks, texts)
    rivals = (s.timex for s in ordered if not overlap(s.timex, best))
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
        conflict=is_conflict,
        op=best.op,
        rival=next(rivals, None) if is_conflict else None,
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
    marks: _Marks,
    documents: Mapping[str, Document],
) -> bool:
    """True if an error or a warning speaks of these very mentions."""
    dates = {member.timex.value for member in members}
    for mention in mentions:
        text = mention.place.span.of(documents[mention.place.document].text)
        for finding in marks.at(mention.place):
            if mention.timex in finding.places:
                return True
            values = [value for value in (finding.kk_value, finding.ru_value) if value]
            if any(value in dates or value in text for value in values):
                return True
    return False


class _Marks:
    """Findings about dates and contradictions, to be asked by place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._at: dict[tuple[str, int], list[tuple[Span, Finding]]] = {}
        for finding in findings:
            if finding.kind not in _CONFLICTS or finding.severity is Severity.INFO:
                continue
            for place in finding.places:
                for block in _blocks(place):
                    self._at.setdefault((place.document, block), []).append((place.span, finding))

    def at(self, place: Place) -> Iterator[Finding]:
        """The findings that have a place which overlaps this one."""
        for block in _blocks(place):
            for span, finding in self._at.get((place.document, block), ()):
                if span.overlaps(place.span):
                    yield finding


def _blocks(place: Place) -> range:
    """Numbers of the stretches of 256 code points that a place touches."""
    return range(place.span.start // _BLOCK, place.span.stop // _BLOCK + 1)


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
