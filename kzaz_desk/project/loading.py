"""Files become documents: read, told apart by language, cut into sentences, dated."""

from __future__ import annotations

import os
from bisect import bisect_right
from dataclasses import dataclass, replace
from hashlib import file_digest
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import (
    KzazError,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
)
from kzaz_desk.domain.progress import Cancelled, Stage, Unwatched
from kzaz_desk.domain.text import DateSource, Document, Lang, Span
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.base import RawBilingual, RawDocument
from kzaz_desk.formats.encodings import WITHOUT_KAZAKH
from kzaz_desk.formats.pick import known_suffixes, pick, takes_encoding
from kzaz_desk.formats.plain import lost_letters
from kzaz_desk.formats.report import REPORT_NAME
from kzaz_desk.text.dateline import find_document_date
from kzaz_desk.text.language import guess_lang
from kzaz_desk.text.segment import divide, segment, trim

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import Paragraph


LONGEST_PARAGRAPH: Final = 10_000
"""Code points, about five printed pages. What is longer is no paragraph that anyone wrote, and
comparing grows with the square of its length."""

_ALL_GUESSED: Final[Mapping[Path, str]] = MappingProxyType({})

_READ: Final = 0.6
"""Share of the work on a file that is done when it is read, before it is cut into sentences."""

_HEAD: Final = 4_000
"""Code points at the beginning of a text in which its date is looked for."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the files of a project hold.

    Attributes:
        documents: In the order of the files.
        aligned: Pairs that one file holds already aligned: ids of both documents and alignment.
        notes: Which files of a folder were left out, and why.
    """

    documents: tuple[Document, ...]
    aligned: tuple[tuple[str, str, Alignment], ...] = ()
    notes: tuple[Message, ...] = ()

    def with_alignments(
        self,
        documents: Iterable[Document],
        alignments: Mapping[tuple[str, str], Alignment],
    ) -> Loaded:
        """The same with documents and alignments as they were worked on before."""
        settled = {(kk, ru): alignment for kk, ru, alignment in self.aligned} | dict(alignments)
        aligned = tuple((kk, ru, alignment) for (kk, ru), alignment in settled.items())
        return replace(self, documents=tuple(documents), aligned=aligned)


def load_documents(
    paths: Sequence[Path], monitor: Monitor, encodings: Mapping[Path, str] = _ALL_GUESSED
) -> Loaded:
    """Read files, and all files of folders that have a known ending.

    A file that was named must be readable; one that was found in a folder is left out with a
    note if it is not.

    Args:
        paths: Files and folders, in any order.
        monitor: Told of the progress.
        encodings: What the user chose for plain texts, by file; the others are guessed.

    Raises:
        ReadError: If a named file cannot be read or is in a third language.
        PairError: If the same file was named twice.
        Cancelled: If the user asked to stop.
    """
    files = tuple(source_files(paths))
    _refuse_twice([path for path, _ in files])
    ids = _ids([path for path, _ in files])
    documents: list[Document] = []
    aligned: list[tuple[str, str, Alignment]] = []
    notes: list[Message] = []
    for number, (path, is_named) in enumerate(files):
        monitor.report(Stage.READ, number / len(files))
        try:
            found, alignment = _load(path, ids[path], monitor, encodings.get(path, ""))
        except Cancelled:
            raise
        except KzazError as error:
            if is_named:
                raise
            notes.append(error_message(error))
            continue
        documents += found
        if alignment is not None:
            aligned.append((found[0].id, found[1].id, alignment))
    return Loaded(tuple(documents), tuple(aligned), tuple(notes))


def load_side(document: Document, path: Path, encoding: str, monitor: Monitor) -> Document:
    """A plain text read again as the user says; it stays in its language.

    Args:
        document: As it was read before.
        path: Its file.
        encoding: One of `encodings.CHOICES`, "" to guess.
        monitor: Told of the progress.

    Raises:
        ReadError: If it cannot be read, or cannot be in this encoding.
        Cancelled: If the user asked to stop.
    """
    raw = pick(path, encoding).read(path, monitor)
    if isinstance(raw, RawBilingual):
        raw = raw.kk if document.lang is Lang.KK else raw.ru
    again = build_document(raw, document.id, document.lang, _digest(path), monitor)
    return replace(again, is_encoding_chosen=bool(encoding))


def source_files(paths: Sequence[Path]) -> Iterator[tuple[Path, bool]]:
    """Files, each with whether it was named; those of folders in order of their names.

    Raises:
        ReadError: If a folder holds no file with a known ending.
    """
    suffixes = known_suffixes()
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - unlike the method it never raises
            yield path, True
            continue
        found = sorted(
            each
            for each in path.rglob("*")
            if each.suffix.lower() in suffixes
            and not each.name.startswith((".", "~$", REPORT_NAME))
        )
        if not found:
            raise ReadError(path, ReadFailure.EMPTY)
        yield from ((each, False) for each in found)


def _refuse_twice(files: Sequence[Path]) -> None:
    seen: dict[str, Path] = {}
    for path in files:
        real = os.path.realpath(path)
        if real in seen:
            raise PairError(PairFailure.SAME_FILE, (path, seen[real]))
        seen[real] = path


def _ids(files: Sequence[Path]) -> Mapping[Path, str]:
    """For each file its name, with as many folders before it as it takes to be the only one."""
    names = {path: path.name for path in files}
    depth = 1
    while len(set(names.values())) < len(names) and depth < 64:
        depth += 1
        counts = list(names.values())
        names = {
            path: "/".join(path.absolute().parts[-depth:]) if counts.count(name) > 1 else name
            for path, name in names.items()
        }
    return names


def _load(
    path: Path, name: str, monitor: Monitor, encoding: str
) -> tuple[list[Document], Alignment | None]:
    raw = pick(path, encoding).read(path, monitor)
    monitor.report(Stage.READ, _READ)
    digest = _digest(path)
    if isinstance(raw, RawBilingual):
        documents = [
            _as_it_stands(raw.kk, f"{name}#kk", Lang.KK, digest, monitor),
            _as_it_stands(raw.ru, f"{name}#ru", Lang.RU, digest, monitor),
        ]
        return documents, Alignment(tuple(Bead(kk, ru) for kk, ru in raw.rows))
    lang = guess_lang(raw.text)
    if lang is None:
        raise ReadError(path, ReadFailure.UNKNOWN_LANGUAGE)
    monitor.report(Stage.READ, _READ)
    document = build_document(raw, name, lang, digest, monitor)
    return [replace(document, is_encoding_chosen=bool(encoding and document.encoding))], None


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ReadError(path, ReadFailure.UNREADABLE, cause_words(error)) from error


def build_document(
    raw: RawDocument, name: str, lang: Lang, digest: str = "", monitor: Monitor | None = None
) -> Document:
    """A document of a file as read; a head that gives its date is no part of its text.

    Args:
        raw: The file as read.
        name: Id of the document inside its project.
        lang: Its language.
        digest: SHA-256 of the file, in hexadecimal.
        monitor: Told of the progress.

    Raises:
        ReadError: If nothing but the date is left.
        Cancelled: If the user asked to stop.
    """
    day, source, paragraphs = raw.date, raw.date_source, raw.paragraphs
    is_stated = day is not None and source is not DateSource.PROPERTY
    if not is_stated and (found := find_document_date(raw.text[:_HEAD])):
        day, source, head = found
        paragraphs = tuple(_without(raw.text, paragraphs, head))
        if not paragraphs:
            raise ReadError(raw.path, ReadFailure.EMPTY)
    dated = replace(raw, date=day, date_source=source, paragraphs=paragraphs)
    document = _as_it_stands(dated, name, lang, digest, monitor or Unwatched())
    document = _read_in(raw.encoding, _divided(document))
    return replace(document, locators=_located(raw, document.paragraphs))


def _read_in(encoding: str, document: Document) -> Document:
    """The document with its encoding, and a warning if that cannot hold its language."""
    if document.path is None or not takes_encoding(document.path):
        return document
    notes = document.notes
    if document.lang is Lang.KK and encoding in WITHOUT_KAZAKH:
        notes = tuple(dict.fromkeys((*notes, lost_letters(encoding))))
    return replace(document, encoding=encoding, notes=notes)


def _located(raw: RawDocument, paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    """Where paragraphs stand in the file, though some of the file are left out or divided."""
    if not raw.locators:
        return ()
    homes = (
        bisect_right(raw.paragraphs, paragraph.span.start, key=lambda span: span.start) - 1
        for paragraph in paragraphs
    )
    return tuple(raw.locators[home] for home in homes)


def _as_it_stands(
    raw: RawDocument, name: str, lang: Lang, digest: str, monitor: Monitor
) -> Document:
    """A document with the paragraphs of the file, for alignments that count them."""

    def progress(share: float) -> None:
        monitor.report(Stage.READ, _READ + (1.0 - _READ) * share)

    return Document(
        id=name,
        lang=lang,
        text=raw.text,
        paragraphs=segment(raw.text, raw.paragraphs, lang, progress),
        path=raw.path,
        date=raw.date,
        date_source=raw.date_source,
        notes=raw.notes,
        sha256=digest,
        locators=raw.locators,
    )


def _divided(document: Document) -> Document:
    parts = tuple(part for p in document.paragraphs for part in divide(p, LONGEST_PARAGRAPH))
    count = len(parts) - len(document.paragraphs)
    if not count:
        return document
    note = Message("Loading", "very long paragraphs were divided, %n times", count=count)
    return replace(document, paragraphs=parts, notes=(*document.notes, note))


def _without(text: str, paragraphs: Iterable[Span], head: Span) -> Iterator[Span]:
    for span in paragraphs:
        if not span.overlaps(head):
            yield span
        elif rest := trim(text, Span(min(head.stop, span.stop), span.stop)):
            yield rest


def dated_by_counterpart(kk: Document, ru: Document) -> tuple[Document, Document]:
    """Both documents of a pair; one whose text states no date has that of the other.

    The properties of a file are no statement: they yield to what the other text says.
    """
    if _weight(kk) < _weight(ru):
        kk = replace(kk, date=ru.date, date_source=DateSource.COUNTERPART)
    elif _weight(ru) < _weight(kk):
        ru = replace(ru, date=kk.date, date_source=DateSource.COUNTERPART)
    return kk, ru


def _weight(document: Document) -> int:
    if document.date is None:
        return 0
    return 1 if document.date_source is DateSource.PROPERTY else 2
