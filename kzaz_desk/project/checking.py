"""Findings and events of a session, all of them or those that an edit touched."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.align.aligner import align_sentences
from kzaz_desk.analysis.compare import compare_pair
from kzaz_desk.analysis.facts import find_contradictions, without_told
from kzaz_desk.analysis.structure import find_structure
from kzaz_desk.analysis.timeline import build_timeline
from kzaz_desk.domain.progress import NOT_FINISHED, Portion, Stage, Unwatched
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.event_edits import with_edits
from kzaz_desk.project.ruling import all_found, ruled
from kzaz_desk.project.segments import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Alignment, Bead
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Place, Span
    from kzaz_desk.domain.timex import Extraction
    from kzaz_desk.project.session import Pair, Session

_BY_BEAD: Final = ("numbers.", "dates.")
"""Beginnings of the names of rules that look at one bead and its neighbours only."""

_STRUCTURE: Final = "structure."


def check(session: Session, monitor: Monitor | None = None) -> Session:
    """The session with all findings and events made anew; the user's answers stay.

    Args:
        session: With documents, alignments and extractions.
        monitor: Told of the progress.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    findings: list[Finding] = []
    for number, pair in enumerate(session.pairs):
        part = Portion(watch, number / len(session.pairs), 1 / len(session.pairs))
        part.report(Stage.CHECK, 0.0)
        findings += compare_pair(*_compared(session, pair), monitor=part)
        findings += _structure(session, pair)
    sources = (session.documents, session.extractions, _aligned(session))
    findings += find_contradictions(*sources, monitor=Portion(watch, 0.0, 0.5))
    findings = without_told(findings)
    events = build_timeline(*sources, findings=findings, monitor=Portion(watch, 0.5, 0.5))
    events = with_edits(events, session.event_edits, session.documents)
    # A file may have been saved while its first check was stopped.
    notes = tuple(note for note in session.notes if note != NOT_FINISHED)
    return ruled(replace(session, events=events, notes=notes), in_text_order(session, findings))


def recheck_beads(
    session: Session, pair: int, touched: range, *, encoder: SentenceEncoder | None = None
) -> Session:
    """The session after an edit of an alignment, the touched beads compared again.

    The beads beside them are compared too, since a number may have moved there.

    Args:
        session: With the alignment as edited; its findings are those of before.
        pair: Position of the pair in `session.pairs`.
        touched: Rows of the alignment that are new.
        encoder: To align the sentences of the touched beads; None to leave them whole.
    """
    if encoder is not None:
        session = _with_sentences(session, pair, touched, encoder)
    edited = session.pairs[pair]
    rows = range(max(0, touched.start - 1), min(touched.stop + 1, len(edited.alignment)))
    within = _Rows(session, edited, rows)
    again = {_identity(finding): finding for finding in _structure(session, edited)}
    settled: list[Finding] = []
    loose: list[Finding] = []
    for finding in all_found(session):
        is_touched = within.hold(finding)
        if finding.rule.startswith(_STRUCTURE) and within.are_of(finding):
            twin = again.get(_identity(finding))
            if twin is None or replace(twin, id=finding.id) != finding:
                continue
            del again[_identity(finding)]
        elif is_touched and finding.rule.startswith(_BY_BEAD):
            continue
        (loose if is_touched else settled).append(finding)
    loose += compare_pair(*_compared(session, edited), beads=rows)
    loose += again.values()
    return ruled(session, _put_in(session, settled, loose))


def _put_in(session: Session, settled: list[Finding], loose: list[Finding]) -> tuple[Finding, ...]:
    """What `in_text_order` gives, where an edit changed some rows only.

    Findings in other rows stand in order already: however their rows are numbered now, none
    passed another. They stay the same objects, so that whoever shows them sees what is new.

    Args:
        session: With the alignment as edited.
        settled: Findings in rows that were not touched, in order of the text.
        loose: Findings that are to be put between them.
    """
    order = _Order(session)
    new = {id(finding) for finding in loose}
    told = without_told([*settled, *loose])
    settled = [finding for finding in told if id(finding) not in new]
    unique = {_identity(finding): finding for finding in told if id(finding) in new}
    ordered = sorted(unique.values(), key=order.of)
    places = [bisect_right(settled, order.of(finding), key=order.of) for finding in ordered]
    merged: list[Finding] = []
    done = 0
    for at, finding in zip(places, ordered, strict=True):
        merged += settled[done:at]
        merged.append(finding)
        done = at
    return _named_apart([*merged, *settled[done:]])


class _Rows:
    """Some rows of a pair, to ask whether a finding is about them."""

    def __init__(self, session: Session, pair: Pair, rows: range) -> None:
        self._documents = {pair.kk, pair.ru}
        self._spans: dict[str, list[Span]] = {}
        for lang in Lang:
            name = pair.side(lang)
            paragraphs = session.documents[name].paragraphs
            sides = (pair.alignment.beads[row].side(lang) for row in rows)
            self._spans[name] = [paragraphs[at].span for side in sides for at in side]
        self._reach = {
            name: (min(span.start for span in spans), max(span.stop for span in spans))
            for name, spans in self._spans.items()
            if spans
        }

    def hold(self, finding: Finding) -> bool:
        """True if a place of the finding lies in one of the rows."""
        for place in finding.places:
            start, stop = self._reach.get(place.document, (0, 0))
            span = place.span
            # Most places are told to be out of reach without a look at each paragraph.
            is_near = span.start < stop and span.stop > start
            if is_near and any(span.overlaps(own) for own in self._spans[place.document]):
                return True
        return False

    def are_of(self, finding: Finding) -> bool:
        """True if the finding is about the pair of the rows."""
        return any(place.document in self._documents for place in finding.places)


def _with_sentences(session: Session, pair: int, rows: range, encoder: SentenceEncoder) -> Session:
    edited = session.pairs[pair]
    beads = edited.alignment.beads[rows.start : rows.stop]
    inner = [_aligned_sentences(session, edited, bead, encoder) for bead in beads]
    pairs = list(session.pairs)
    pairs[pair] = replace(edited, alignment=edited.alignment.replace_run(rows, beads, inner))
    return replace(session, pairs=tuple(pairs))


def _aligned_sentences(
    session: Session, pair: Pair, bead: Bead, encoder: SentenceEncoder
) -> tuple[Bead, ...]:
    if not bead.kk or not bead.ru:
        return ()
    kk, ru = (
        [
            sentence
            for paragraph in sentences_of(
                session.documents[pair.side(lang)],
                session.extractions[pair.side(lang)],
                bead.side(lang),
            )
            for sentence in paragraph
        ]
        for lang in Lang
    )
    return align_sentences(kk, ru, encoder=encoder)


def _compared(
    session: Session, pair: Pair
) -> tuple[Document, Document, Alignment, Extraction, Extraction]:
    return (
        session.documents[pair.kk],
        session.documents[pair.ru],
        pair.alignment,
        session.extractions[pair.kk],
        session.extractions[pair.ru],
    )


def _aligned(session: Session) -> tuple[tuple[str, str, Alignment], ...]:
    return tuple((pair.kk, pair.ru, pair.alignment) for pair in session.pairs)


def _structure(session: Session, pair: Pair) -> tuple[Finding, ...]:
    return find_structure(session.documents[pair.kk], session.documents[pair.ru], pair.alignment)


def in_text_order(session: Session, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the rows in which their first places stand, each once.

    Where a text says the same over and over, the findings have one name: all but the first get a
    number, so that each can be gone to and answered.
    """
    order = _Order(session)
    unique = {_identity(finding): finding for finding in without_told(findings)}
    return _named_apart(sorted(unique.values(), key=order.of))


def _named_apart(ordered: list[Finding]) -> tuple[Finding, ...]:
    """The findings, those named like an earlier one with its number; most stay as they are."""
    names = [finding.id for finding in ordered]
    if len(set(names)) == len(names) and "-" not in "".join(names):
        return tuple(ordered)
    seen: Counter[str] = Counter()
    apart = []
    for finding in ordered:
        bare = _bare(finding)
        seen[bare] += 1
        name = f"{bare}-{seen[bare]}" if seen[bare] > 1 else bare
        apart.append(finding if finding.id == name else replace(finding, id=name))
    return tuple(apart)


def _bare(finding: Finding) -> str:
    return finding.id.partition("-")[0]


def _identity(finding: Finding) -> tuple[str, tuple[Place, ...]]:
    """What two findings share that are one."""
    return _bare(finding), finding.places


class _Order:
    """Where places stand when the pairs are read row by row; looked up as it is asked for."""

    def __init__(self, session: Session) -> None:
        self._documents = session.documents
        self._sides = {
            pair.side(lang): (number, pair.alignment.beads, lang)
            for number, pair in enumerate(session.pairs)
            for lang in Lang
        }
        self._starts: dict[str, list[int]] = {}
        self._rows: dict[str, dict[int, int]] = {}

    def of(self, finding: Finding) -> tuple[int, int, str, int, int]:
        """To sort findings by: pair, row, language, offsets of the first place."""
        place = finding.places[0]
        name, span = place.document, place.span
        starts = self._starts.get(name) or self._starts_of(name)
        paragraph = bisect_right(starts, span.start) - 1
        number = self._sides[name][0] if name in self._sides else len(self._sides)
        row = self._rows_of(name).get(paragraph, paragraph)
        return number, row, place.lang, span.start, span.stop

    def _starts_of(self, name: str) -> list[int]:
        starts = [paragraph.span.start for paragraph in self._documents[name].paragraphs]
        self._starts[name] = starts
        return starts

    def _rows_of(self, name: str) -> dict[int, int]:
        rows = self._rows.get(name)
        if rows is None:
            _, beads, lang = self._sides.get(name, (0, (), Lang.KK))
            sides = [bead.kk for bead in beads] if lang is Lang.KK else [b.ru for b in beads]
            rows = {paragraph: row for row, side in enumerate(sides) for paragraph in side}
            self._rows[name] = rows
        return rows
