"""Texts that changed under a review: aligned and checked again, the reviewer's work kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.align.aligner import align_documents
from kzaz_desk.domain.errors import PairError, PairFailure, ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.text import DateSource, Lang, Place
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.carried_beads import CarriedBeads
from kzaz_desk.project.carrying import carry_events, carry_review
from kzaz_desk.project.checking import check
from kzaz_desk.project.due import due_passages
from kzaz_desk.project.loading import Loaded, dated_by_counterpart, load_documents, load_side
from kzaz_desk.project.repeated import follow_repeats
from kzaz_desk.project.resolving import resolved_findings
from kzaz_desk.project.reviewed import altered_since
from kzaz_desk.project.revision import revised
from kzaz_desk.project.row_comments import carried_comments
from kzaz_desk.project.segments import sentences_of
from kzaz_desk.text.diff import diff_texts
from kzaz_desk.text.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Alignment, Bead
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Pair, Session
    from kzaz_desk.text.difference import Difference

CONTEXT: Final = "Recheck"

_AS_BEFORE: Final[Mapping[str, str]] = MappingProxyType({})
_LONGEST: Final = 80
"""Code points quoted of a paragraph that is gone."""


@dataclass(frozen=True, slots=True)
class RecheckSummary:
    """What a re-check found.

    Attributes:
        time: When it was made.
        differences: Of each document that changed, by id.
        resolved: Findings that are gone: resolved by the edit.
        stale: Ids of findings whose answer was given for another wording.
        new: Ids of findings that were not there before.
        verdicts: Answers that the re-check gave or changed, by the finding's id; they are in the
            session's review already, and are to be recorded.
        changed: What is not as it was when it was last reviewed, in the new texts; an empty span
            where something was taken out.
        due: Passages of the other language whose counterpart changed while they did not.
        let_go: Document and first words of paragraphs whose rows the user had settled and that
            are gone.
    """

    time: datetime
    differences: Mapping[str, Difference]
    resolved: tuple[Finding, ...]
    stale: tuple[str, ...]
    new: tuple[str, ...]
    verdicts: Mapping[str, Verdict]
    changed: tuple[Place, ...]
    due: tuple[Place, ...]
    let_go: tuple[tuple[str, str], ...] = ()

    @property
    def message(self) -> Message:
        """The counts in one sentence."""
        facts = (
            ("fixed", str(len(self.resolved))),
            ("stale", str(len(self.stale))),
            ("new", str(len(self.new))),
        )
        return Message(CONTEXT, "{fixed} fixed, {stale} stale, {new} new", facts)


def reread(
    session: Session,
    ids: Iterable[str],
    monitor: Monitor | None = None,
    *,
    encodings: Mapping[str, str] = _AS_BEFORE,
) -> Loaded:
    """Read the files of documents again, for `recheck`; the documents keep their ids.

    A text whose encoding the user chose is read in it again and stays in its language, unless its
    file cannot be in that encoding any more.

    Args:
        session: What is open.
        ids: Documents whose file changed; the other document of a file that holds both comes too.
        monitor: Told of the progress.
        encodings: What the user chooses now, by document; "" to guess.

    Raises:
        ReadError: If a file cannot be read.
        PairError: If a file is in another language now.
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    paths = dict.fromkeys(session.documents[name].path for name in ids)
    documents: list[Document] = []
    aligned: list[tuple[str, str, Alignment]] = []
    for path in filter(None, paths):
        side = _in_encoding(session, path, encodings, watch)
        if side is not None:
            documents.append(side)
            continue
        loaded = load_documents([path], watch)
        known = {d.lang: d.id for d in session.documents.values() if d.path == path}
        if {d.lang for d in loaded.documents} != set(known):
            raise PairError(PairFailure.SAME_LANGUAGE, (path,))
        names = {d.id: known[d.lang] for d in loaded.documents}
        documents += (replace(d, id=names[d.id]) for d in loaded.documents)
        aligned += ((names[kk], names[ru], alignment) for kk, ru, alignment in loaded.aligned)
    return Loaded(tuple(documents), tuple(aligned))


def _in_encoding(
    session: Session, path: Path, encodings: Mapping[str, str], monitor: Monitor
) -> Document | None:
    """The document read in the encoding that the user chose, now or before; None if in none."""
    known = next(each for each in session.documents.values() if each.path == path)
    if known.id in encodings:
        return load_side(known, path, encodings[known.id], monitor)
    if not known.is_encoding_chosen:
        return None
    try:
        return load_side(known, path, known.encoding, monitor)
    except ReadError as error:
        if error.reason is not ReadFailure.WRONG_ENCODING:
            raise
        return None


def recheck(
    session: Session,
    changed: Loaded,
    *,
    time: datetime,
    encoder: SentenceEncoder,
    monitor: Monitor | None = None,
) -> tuple[Session, RecheckSummary]:
    """The session with new versions of some documents, and what became of the findings.

    Beads that the user settled follow their paragraphs, edited or not, and those far from any
    change stay. An answer to a finding that is still there stays; one at the same place in
    other words is carried over and becomes stale; a finding that is gone is resolved. What the
    user said of events follows their sentences, comments on rows their paragraphs.

    Args:
        session: What is open, with its findings, and with what is altered and due already.
        changed: New versions of documents of the session, under their ids, and the alignments
            of files that hold both sides.
        time: When; with time zone.
        encoder: Where sentence vectors come from.
        monitor: Told of the progress.

    Raises:
        KeyError: If a document is none of the session.
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    differences = {
        document.id: diff_texts(session.documents[document.id].text, document.text)
        for document in changed.documents
    }
    new = _with_documents(session, changed.documents, differences, watch)
    pairs: list[Pair] = []
    let_go: list[tuple[str, str]] = []
    for pair in session.pairs:
        beads = CarriedBeads(session, new, pair, differences)
        pairs.append(_aligned(new, pair, beads, changed, encoder, watch))
        let_go += _words_of(session, pair, beads.let_go)
    new = check(replace(new, pairs=tuple(pairs), event_edits=()), watch)
    new = carry_events(session, new, differences)
    session, renamed = follow_repeats(session, new, differences)
    carried = carry_review(session, new, differences, time)
    new = replace(new, review=carried.review, altered=altered_since(session, new, differences))
    new = replace(
        new,
        due=due_passages(session, new, differences, carried.resolved),
        resolved=resolved_findings(session, new, carried.resolved, time),
        row_comments=carried_comments(session.row_comments, new.documents, differences),
    )
    return new, RecheckSummary(
        time=time,
        differences=MappingProxyType(differences),
        resolved=carried.resolved,
        stale=carried.stale,
        new=carried.new,
        verdicts=MappingProxyType({**renamed, **carried.verdicts}),
        changed=tuple(each.place for each in new.altered),
        due=new.due,
        let_go=tuple(let_go),
    )


def _with_documents(
    session: Session,
    changed: Sequence[Document],
    differences: Mapping[str, Difference],
    monitor: Monitor,
) -> Session:
    documents = dict(session.documents)
    for document in changed:
        name = document.id
        documents[name] = revised(session.documents[name], document, differences[name])
    for pair in session.pairs:
        kk, ru = (_without_borrowed_date(documents[name]) for name in (pair.kk, pair.ru))
        documents[pair.kk], documents[pair.ru] = dated_by_counterpart(kk, ru)
    extractions = dict(session.extractions)
    read_again = {document.id for document in changed} | {
        name for name in documents if documents[name].date != session.documents[name].date
    }
    for name in [name for name in documents if name in read_again]:
        extractions[name] = extract(
            documents[name], lambda share: monitor.report(Stage.PARAGRAPHS, share)
        )
    return replace(
        session,
        documents=MappingProxyType(documents),
        extractions=MappingProxyType(extractions),
    )


def _without_borrowed_date(document: Document) -> Document:
    if document.date_source is not DateSource.COUNTERPART:
        return document
    return replace(document, date=None, date_source=None)


def _aligned(
    new: Session,
    pair: Pair,
    beads: CarriedBeads,
    changed: Loaded,
    encoder: SentenceEncoder,
    monitor: Monitor,
) -> Pair:
    touched = {document.id for document in changed.documents}
    if not touched & {pair.kk, pair.ru}:
        return pair
    given = {(kk, ru): alignment for kk, ru, alignment in changed.aligned}
    alignment = given.get((pair.kk, pair.ru))
    if alignment is None or not _holds(alignment, beads.settled):
        alignment = align_documents(
            sentences_of(new.documents[pair.kk], new.extractions[pair.kk]),
            sentences_of(new.documents[pair.ru], new.extractions[pair.ru]),
            encoder=encoder,
            fixed=beads.fixed if alignment is None else _beside(alignment, beads.settled),
            monitor=monitor,
        )
    return replace(pair, alignment=beads.with_answers(alignment))


def _holds(alignment: Alignment, settled: Sequence[Bead]) -> bool:
    there = {(bead.kk, bead.ru) for bead in alignment}
    return all((bead.kk, bead.ru) in there for bead in settled)


def _beside(alignment: Alignment, settled: Sequence[Bead]) -> list[Bead]:
    """The beads that the user settled, and those of the file that share nothing with them."""
    taken = {(lang, index) for bead in settled for lang in Lang for index in bead.side(lang)}
    free = (
        bead
        for bead in alignment
        if not any((lang, index) in taken for lang in Lang for index in bead.side(lang))
    )
    return [*settled, *free]


def _words_of(session: Session, pair: Pair, beads: Sequence[Bead]) -> Iterator[tuple[str, str]]:
    for bead in beads:
        for lang in Lang:
            document = session.documents[pair.side(lang)]
            for index in bead.side(lang):
                words = " ".join(document.paragraph_text(index).split())
                yield document.id, words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
