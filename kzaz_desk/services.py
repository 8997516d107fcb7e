"""What the program does with texts: open, check again, align anew, report."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.align.aligner import align_documents
from kzaz_desk.align.encoders import load_neural, load_static
from kzaz_desk.align.pairing import Profile, pair_documents
from kzaz_desk.analysis.house_rules import DEFAULT_RULES, HouseRules
from kzaz_desk.domain.alignment import Alignment, Origin
from kzaz_desk.domain.errors import PairError, PairFailure
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.review import Review
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.report import CONTEXT, Report
from kzaz_desk.project.checking import check as check
from kzaz_desk.project.checking import recheck_beads as recheck_beads
from kzaz_desk.project.encodings import chosen_encodings, with_places_kept
from kzaz_desk.project.kept import adopted_documents, forgotten, with_unseen
from kzaz_desk.project.loading import dated_by_counterpart, load_documents
from kzaz_desk.project.recheck import recheck, reread
from kzaz_desk.project.ruling import hidden_count, rule_settings
from kzaz_desk.project.segments import sentences_of
from kzaz_desk.project.session import Pair, Session
from kzaz_desk.text.extraction import extract
from kzaz_desk.versions import program_name as program_name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.timex import Extraction
    from kzaz_desk.project.loading import Loaded
    from kzaz_desk.project.recheck import RecheckSummary

_SETTLED: Final = (Origin.CONFIRMED, Origin.MANUAL)


def open_paths(
    paths: Sequence[Path],
    *,
    monitor: Monitor | None = None,
    encoder: SentenceEncoder | None = None,
    on_partial: Callable[[Session], None] | None = None,
    need_pair: bool = True,
    kept: Session | None = None,
    encodings: Mapping[Path, str] = MappingProxyType({}),
    user_rules: HouseRules = DEFAULT_RULES,
) -> Session:
    """Open texts: read, pair, align and compare them, and build their timeline.

    Args:
        paths: Files and folders in either language, in any order.
        monitor: Told of the progress.
        encoder: Where sentence vectors come from; None for the one that ships.
        on_partial: Given the session with documents and alignments before anything has been
            compared, so that the text can be shown early. Runs in the caller's thread.
        need_pair: False to take texts without a counterpart too.
        kept: The user's work on the same texts, and on others, of before.
        encodings: What the user chose for plain texts, by file; the others are guessed.
        user_rules: The user's rules for all projects.

    Raises:
        ReadError: If a named file cannot be read or is in a third language.
        PairError: If a file was named twice, or there is no Kazakh or no Russian text.
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    if kept is not None:
        kept = forgotten(kept, encodings)
        encodings = {**chosen_encodings(kept), **encodings}
    loaded = load_documents(paths, watch, encodings)
    documents = {document.id: document for document in loaded.documents}
    if kept is not None:
        documents, alignments = adopted_documents(documents, kept)
        loaded = loaded.with_alignments(documents.values(), alignments)
    if need_pair:
        _require_pair(loaded.documents)
    encoder = encoder or load_static()
    matched = _match(loaded, encoder)
    for kk, ru, _ in matched:
        documents[kk], documents[ru] = dated_by_counterpart(documents[kk], documents[ru])
    extractions = _extract(documents, watch)
    pairs = _align(loaded, matched, documents, extractions, encoder, watch)
    session = Session(
        documents=MappingProxyType(documents),
        pairs=pairs,
        extractions=MappingProxyType(extractions),
        review=kept.review if kept else Review(),
        event_edits=kept.event_edits if kept else (),
        rules=kept.rules if kept else DEFAULT_RULES,
        user_rules=user_rules,
        notes=loaded.notes,
    )
    if kept is not None:
        session = with_unseen(session, kept)
    if on_partial is not None:
        on_partial(session)
    return check(session, watch)


def _require_pair(documents: Sequence[Document]) -> None:
    paths = tuple(document.path for document in documents if document.path)
    if len({document.lang for document in documents}) == len(Lang):
        return
    raise PairError(
        PairFailure.SAME_LANGUAGE if len(documents) > 1 else PairFailure.ONE_MISSING, paths
    )


def _match(loaded: Loaded, encoder: SentenceEncoder) -> tuple[tuple[str, str, float], ...]:
    """Ids of the documents that are pairs, and how sure that is."""
    settled = {name for kk, ru, _ in loaded.aligned for name in (kk, ru)}
    matched = [(kk, ru, 1.0) for kk, ru, _ in loaded.aligned]
    sides = {
        lang: [d for d in loaded.documents if d.lang is lang and d.id not in settled]
        for lang in Lang
    }
    kk, ru = sides[Lang.KK], sides[Lang.RU]
    if len(kk) == len(ru) == 1:
        return (*matched, (kk[0].id, ru[0].id, 1.0))
    if kk and ru:
        found = pair_documents([_profile(d) for d in kk], [_profile(d) for d in ru], encoder)
        matched += [(kk[i].id, ru[j].id, confidence) for i, j, confidence in found]
    return tuple(matched)


def _profile(document: Document) -> Profile:
    return Profile(
        tuple(document.paragraph_text(index) for index in range(len(document.paragraphs)))
    )


def _extract(documents: Mapping[str, Document], monitor: Monitor) -> dict[str, Extraction]:
    extractions: dict[str, Extraction] = {}
    for number, document in enumerate(documents.values()):

        def progress(share: float, number: int = number) -> None:
            monitor.report(Stage.PARAGRAPHS, (number + share) / len(documents))

        extractions[document.id] = extract(document, progress)
    return extractions


def _align(
    loaded: Loaded,
    matched: Sequence[tuple[str, str, float]],
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    encoder: SentenceEncoder,
    monitor: Monitor,
) -> tuple[Pair, ...]:
    settled = {(kk, ru): alignment for kk, ru, alignment in loaded.aligned}
    pairs: list[Pair] = []
    report = partial(monitor.report, Stage.ALIGN, 0.0)
    for kk, ru, confidence in matched:
        alignment = settled.get((kk, ru)) or align_documents(
            sentences_of(documents[kk], extractions[kk], report=report),
            sentences_of(documents[ru], extractions[ru], report=report),
            encoder=encoder,
            monitor=monitor,
        )
        pairs.append(Pair(kk, ru, alignment, confidence))
    return tuple(pairs)


def check_loaded(
    session: Session,
    *,
    monitor: Monitor | None = None,
    on_partial: Callable[[Session], None] | None = None,
) -> Session:
    """A session from a project file with all that is derived from its texts.

    Args:
        session: As `Store.load_session` gave it.
        monitor: Told of the progress.
        on_partial: Given the session before anything has been compared.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    extractions = _extract(session.documents, watch)
    session = replace(session, extractions=MappingProxyType(extractions))
    if on_partial is not None:
        on_partial(session)
    return check(session, watch)


def realign(
    session: Session,
    pair: int,
    fixed: Sequence[Bead],
    *,
    monitor: Monitor | None = None,
    encoder: SentenceEncoder | None = None,
) -> Session:
    """The session with one pair aligned anew around beads that the user settled.

    Args:
        session: What is open.
        pair: Position of the pair in `session.pairs`.
        fixed: Beads of paragraphs that stay as they are.
        monitor: Told of the progress.
        encoder: Where sentence vectors come from; None for the one that ships.

    Raises:
        Cancelled: If the user asked to stop.
    """
    old = session.pairs[pair]
    alignment = align_documents(
        sentences_of(session.documents[old.kk], session.extractions[old.kk]),
        sentences_of(session.documents[old.ru], session.extractions[old.ru]),
        encoder=encoder or load_static(),
        fixed=fixed,
        monitor=monitor,
    )
    pairs = list(session.pairs)
    pairs[pair] = replace(old, alignment=alignment)
    return check(replace(session, pairs=tuple(pairs)), monitor)


def refine(
    session: Session,
    pair: int,
    *,
    monitor: Monitor | None = None,
    encoder: SentenceEncoder | None = None,
) -> Session:
    """The session with the doubtful beads of one pair looked at more closely.

    What the user settled stays, and so do the user's answers, marks, and the sentences of
    every bead that comes out as it was. Takes seconds: for a worker thread.

    Args:
        session: What is open.
        pair: Position of the pair in `session.pairs`.
        monitor: Told of the progress; asked to go on before each few paragraphs.
        encoder: One that can look closer (`align.search.Refiner`); None for the `neural` extra.

    Raises:
        EncoderUnavailable: If the `neural` extra is not installed or does not load here.
        Cancelled: If the user asked to stop; the session is as it was.
    """
    encoder = encoder or load_neural()
    old = session.pairs[pair]
    alignment = align_documents(
        sentences_of(session.documents[old.kk], session.extractions[old.kk]),
        sentences_of(session.documents[old.ru], session.extractions[old.ru]),
        encoder=encoder,
        fixed=[bead for bead in old.alignment if bead.origin in _SETTLED],
        monitor=monitor,
    )
    pairs = list(session.pairs)
    pairs[pair] = replace(old, alignment=_kept(old.alignment, alignment))
    return check(replace(session, pairs=tuple(pairs)), monitor)


def _kept(old: Alignment, new: Alignment) -> Alignment:
    """The new alignment with the marks and sentences of the beads that are as they were."""
    known = {(bead.kk, bead.ru): row for row, bead in enumerate(old)}
    rows = [known.get((bead.kk, bead.ru)) for bead in new]
    beads = [
        bead if row is None else replace(bead, origin=old.beads[row].origin)
        for bead, row in zip(new, rows, strict=True)
    ]
    sentences = [
        inner if row is None or not old.sentences else old.sentences[row]
        for inner, row in zip(new.sentences, rows, strict=True)
    ]
    return Alignment(tuple(beads), tuple(sentences))


def redate(session: Session, document: str, *, monitor: Monitor | None = None) -> Session:
    """The session after a document's date was changed: its dates are read again, all is checked.

    Args:
        session: With the document as changed.
        document: Id of the document.
        monitor: Told of the progress.

    Raises:
        Cancelled: If the user asked to stop.
    """
    extractions = {**session.extractions, document: extract(session.documents[document])}
    return check(replace(session, extractions=MappingProxyType(extractions)), monitor)


def recheck_sources(
    session: Session,
    documents: Iterable[str],
    *,
    time: datetime,
    monitor: Monitor | None = None,
    encoder: SentenceEncoder | None = None,
    encodings: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Session, RecheckSummary]:
    """The session after files changed on the disk, and what became of the findings.

    Args:
        session: What is open.
        documents: Ids of the documents whose file changed, as `watch.changed_sources` tells.
        time: When; with time zone.
        monitor: Told of the progress.
        encoder: Where sentence vectors come from; None for the one that ships.
        encodings: What the user chooses for some of the documents, by id; "" to guess.

    Raises:
        ReadError: If a file cannot be read; the session is as it was.
        PairError: If a file is in another language now.
        Cancelled: If the user asked to stop.
    """
    changed = reread(session, documents, monitor, encodings=encodings)
    encoder = encoder or load_static()
    return recheck(session, changed, time=time, encoder=encoder, monitor=monitor)


def choose_encoding(
    session: Session,
    document: str,
    encoding: str,
    *,
    time: datetime,
    monitor: Monitor | None = None,
    encoder: SentenceEncoder | None = None,
) -> tuple[Session, RecheckSummary]:
    """The session with a plain text read in another encoding, and what became of the findings.

    Nobody edited the text: nothing is altered, and nothing due, that was not before.

    Args:
        session: What is open.
        document: Id of the document.
        encoding: One of `encodings.CHOICES`, "" to guess.
        time: When; with time zone.
        monitor: Told of the progress.
        encoder: Where sentence vectors come from; None for the one that ships.

    Raises:
        ReadError: If the file cannot be read, or cannot be in this encoding; the session is as
            it was.
        Cancelled: If the user asked to stop.
    """
    chosen = {document: encoding}
    after, summary = recheck_sources(
        session, [document], time=time, monitor=monitor, encoder=encoder, encodings=chosen
    )
    return with_places_kept(session, after, summary)


def report_on(
    session: Session,
    *,
    checked: datetime | None = None,
    shown: Collection[str] | None = None,
    filter_words: str = "",
    percent: int | None = None,
) -> Report:
    """The session as it is reported.

    Args:
        session: What is open.
        checked: When it was checked; None to leave it out, for reports that can be compared.
        shown: Ids of the findings that a filter lets through; None where there is no filter.
        filter_words: What that filter lets through, in the user's words.
        percent: How much of the check was done, if it did not end; None if that is not known.
    """
    wanted = None if shown is None else frozenset(shown)
    findings = tuple(f for f in session.findings if wanted is None or f.id in wanted)
    vectors = (Message(CONTEXT, "Sentence vectors"), "kkru_static")
    return Report(
        documents=session.documents,
        pairs=tuple((pair.kk, pair.ru, pair.alignment) for pair in session.pairs),
        findings=findings,
        events=session.events,
        review=session.review,
        program=program_name(),
        checked=checked,
        settings=(vectors, *rule_settings(session)),
        hidden=len(session.findings) - len(findings),
        filter=filter_words,
        ruled_out=hidden_count(session),
        notes=session.notes,
        resolved=session.resolved,
        row_comments=session.row_comments,
        percent=percent,
    )
