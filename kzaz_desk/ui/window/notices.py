"""What the window says by itself about the pair that was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.doubts import Doubt, doubt_about
from kzaz_desk.ui.pair.painter import WEAK
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.messages import details_text, error_text
from kzaz_desk.ui.words import number_text, quoted, worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel


def weak_rows(model: SessionModel) -> list[int]:
    """Rows of the pair whose alignment is unsure or marked for review, by their number."""
    if not model.has_pair:
        return []
    by_program, marked = Origin.AUTO, Origin.NEEDS_REVIEW
    # What the user set or confirmed is settled. A long text has no call for each of its rows.
    return [
        row
        for row, bead in enumerate(model.pair.alignment.beads)
        if bead.origin is marked
        or (bead.confidence < WEAK and bead.origin is by_program and bead.kk and bead.ru)
    ]


def mean_confidence(model: SessionModel) -> float:
    """How sure the alignment is on the whole, 0 to 1; rows with one side do not count."""
    beads = model.pair.alignment.beads if model.has_pair else ()
    sure = [bead.confidence for bead in beads if bead.kk and bead.ru]
    return sum(sure) / len(sure) if sure else 0.0


def opened_notice(
    model: SessionModel,
    show_weak: Callable[[], object],
    open_others: Callable[[], object],
    try_encoding: Callable[[], object] | None = None,
) -> Notice | None:
    """What the user should know before the review begins; None if nothing.

    Args:
        model: What is open.
        show_weak: Goes to a weakly aligned row.
        open_others: Asks for other files.
        try_encoding: Offers other encodings of the texts; None where none can be chosen.
    """
    if not model.has_pair:
        return None
    notes = [worded(note) for note in model.session.notes] + _notes(model)
    lost = lost_letters_words(model.document(lang) for lang in Lang)
    first = [lost] if lost else []
    remedies = [(_tr("Try encoding…"), try_encoding)] if lost and try_encoding else []
    doubt = doubt_about(model.session, model.pair_index)
    if doubt is not None:
        remedies.append((_tr("Open other files"), open_others))
        text = " ".join((*first, _doubt_words(doubt)))
        return Notice(text, details="\n".join(notes), remedies=tuple(remedies))
    weak = weak_rows(model)
    sentences = first + _sentences(model, len(weak))
    if not sentences and not notes:
        return None
    if weak:
        remedies.append((_tr("Show"), show_weak))
    text = " ".join(sentences) or notes[0]
    rest = "\n".join(notes if sentences else notes[1:])
    return Notice(text, details=rest, remedies=tuple(remedies))


def _notes(model: SessionModel) -> list[str]:
    """How the texts of the pair were read, but for what is said before anything else."""
    from kzaz_desk.project.encodings import encoding_warning

    documents = [model.document(lang) for lang in Lang]
    return [
        f"{document.name}: {worded(note)}"
        for document in documents
        for note in document.notes
        if note != encoding_warning(document)
    ]


def _sentences(model: SessionModel, weak: int) -> list[str]:
    """What was found, where that is no list of findings."""
    sentences = []
    if not model.session.findings:
        extractions = model.session.extractions.values()
        compared = sum(len(extraction.quantities) for extraction in extractions)
        told = _tr("Numbers compared: {0}; none differs.")
        sentences.append(told.format(number_text(str(compared))))
    if weak:
        sentences.append(_tr("Weakly aligned rows: {0}. Look at them first.").format(weak))
    return sentences


def lost_letters_words(documents: Iterable[Document]) -> str:
    """Which texts are in an encoding that cannot hold their letters; "" if none is."""
    from kzaz_desk.project.encodings import encoding_warning

    warned = ((document, encoding_warning(document)) for document in documents)
    return " ".join(f"{document.name}: {worded(note)}." for document, note in warned if note)


def read_otherwise_words(before: Mapping[str, Document], after: Mapping[str, Document]) -> str:
    """Which texts are read in another encoding now; "" if none is.

    Args:
        before: The documents of before, by id.
        after: Those of now.
    """
    others = [
        document
        for name, document in after.items()
        if name in before
        and (document.encoding, document.is_encoding_chosen)
        != (before[name].encoding, before[name].is_encoding_chosen)
    ]
    told = [_tr("{0} is read as {1} now.").format(d.name, d.encoding) for d in others]
    return " ".join(filter(None, (*told, lost_letters_words(others))))


def _doubt_words(doubt: Doubt) -> str:
    if doubt.longer is None:
        return _tr("Hardly any paragraph has a counterpart. Do these two texts belong together?")
    longer = (
        _tr("The Kazakh text is {0} times as long as the Russian one. Is a part missing?")
        if doubt.longer is Lang.KK
        else _tr("The Russian text is {0} times as long as the Kazakh one. Is a part missing?")
    )
    return longer.format(round(doubt.times))


def changed_notice(
    model: SessionModel,
    documents: Sequence[str],
    *,
    recheck: Callable[[], object],
    show: Callable[[], object],
) -> Notice:
    """Which files changed on the disk, and when."""
    paths = [model.session.documents[name].path for name in documents]
    facts = [(path.name, _changed_at(path)) for path in dict.fromkeys(paths) if path]
    told = ", ".join(_tr("{0} changed {1}").format(*fact) for fact in facts)
    return Notice(
        _tr("{0}.").format(told),
        details="\n".join(str(path) for path in dict.fromkeys(paths)),
        remedies=(
            (_tr("Re-check"), recheck),
            (_tr("Show what changed"), show),
            (_tr("Later"), _nothing),
        ),
    )


def rechecked_notice(
    summary: RecheckSummary,
    session: Session,
    *,
    show: Callable[[], object],
    show_stale: Callable[[], object],
    show_resolved: Callable[[], object],
    first: str = "",
) -> Notice:
    """What became of the findings after texts changed.

    Args:
        summary: What the re-check found.
        session: What is open now.
        show: Shows what changed, or what is due.
        show_stale: Lists the stale findings.
        show_resolved: Lists the findings that are resolved.
        first: What to say before; "" for nothing.
    """
    remedies: list[tuple[str, Callable[[], object]]] = []
    if summary.changed or summary.due:
        remedies.append((_tr("Show what changed"), show))
    if summary.stale:
        remedies.append((_tr("Show stale"), show_stale))
    if summary.resolved:
        remedies.append((_tr("Show resolved"), show_resolved))
    sentences = [_tr("Checked again: {0}.").format(worded(summary.message))]
    if summary.due:
        due = _tr("Passages of the other language that are now due: {0}.")
        sentences.append(due.format(len(summary.due)))
    if summary.let_go:
        gone = _tr("Paragraphs of rows set by hand that are gone: {0}.")
        sentences.append(gone.format(len(summary.let_go)))
    details = "\n".join(
        f"{session.documents[name].name}: {quoted(quote)}" for name, quote in summary.let_go
    )
    text = " ".join(filter(None, (first, *sentences)))
    return Notice(text, details=details, remedies=tuple(remedies))


def missing_notice(
    model: SessionModel, documents: Sequence[str], *, locate: Callable[[], object]
) -> Notice:
    """Which files are not where they were.

    Args:
        model: What is open.
        documents: Ids of the documents.
        locate: Asks where the file of the first of them lies now.
    """
    known = [model.session.documents[name] for name in documents]
    paths = dict.fromkeys(document.path for document in known if document.path)
    text = _tr("{0} is not where it was; its text is shown from the project.")
    return Notice(
        text.format(", ".join(path.name for path in paths)),
        details="\n".join(str(path) for path in paths),
        remedies=((_tr("Locate file…"), locate), (_tr("Later"), _nothing)),
    )


def locked_notice(
    error: StoreError,
    *,
    name: str,
    read_only: Callable[[], object],
    take_over: Callable[[], object],
) -> Notice:
    """Somebody else has the project open.

    Args:
        error: The failure.
        name: What the user knows the project by; "" for its file's name.
        read_only: Opens it all the same, without writing.
        take_over: Opens it and takes the lock.
    """
    remedies = ((_tr("Open read-only"), read_only), (_tr("Take over"), take_over))
    return Notice(error_text(_called(error, name)), Tone.PROBLEM, details_text(error), remedies)


def unkept_notice(
    error: StoreError,
    *,
    name: str,
    save_as: Callable[[], object],
    again: Callable[[], object] | None,
) -> Notice:
    """Decisions are in memory only, and why.

    Args:
        error: The failure.
        name: What the user knows the project by; "" for its file's name.
        save_as: Asks for another file.
        again: Tries to write once more; None where that is of no use.
    """
    memory = _tr("Your work goes on in memory only.")
    remedies = [(_tr("Save as…"), save_as)]
    is_chosen = error.reason is StoreFailure.READ_ONLY
    if again is not None:
        remedies.append((_tr("Try again"), again))
    text = f"{error_text(_called(error, name))} {memory}"
    if is_chosen:
        only = _tr(
            "{0} is open for reading only: what you decide stays in memory until it is saved."
        )
        text = only.format(name or error.path.name)
    tone = Tone.INFO if is_chosen else Tone.PROBLEM
    return Notice(text, tone, details_text(error), tuple(remedies))


def _called(error: StoreError, name: str) -> StoreError:
    """The failure under another name: that of a file the program keeps says nothing to a user."""
    return StoreError(Path(name), error.reason, error.detail) if name else error


def _changed_at(path: Path) -> str:
    try:
        modified = int(path.stat().st_mtime)
    except OSError:
        return ""
    when = QDateTime.fromSecsSinceEpoch(modified)
    if when.date() == QDate.currentDate():
        return when.toString("HH:mm")
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def _nothing() -> None:
    """The banner is closed by its button, and no more is to be done."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
