"""Plain text: its encoding and its paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.encodings import (
    WITHOUT_KAZAKH,
    Guess,
    choose_encoding,
    decode,
    guess_encoding,
)
from kzaz_desk.formats.guard import OLD_OFFICE, Limits, read_bytes
from kzaz_desk.text.language import guess_lang
from kzaz_desk.text.segment import split_paragraphs

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor

LARGEST: Final = 16 * 1024 * 1024
"""Bytes. The longest novels have 6 MB in UTF-8; beyond this a file is no text to proofread, and
the window would need more than a gigabyte for it."""

_SIGNATURES: Final = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
    b"\x7fELF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"SQLite format 3", b"{\\rtf",
)  # fmt: skip
_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_SAMPLE: Final = 64 * 1024
_CONTEXT: Final = "PlainText"


class PlainTextReader:
    """Reads plain text in any encoding that Kazakh and Russian are written in.

    Attributes:
        suffixes: File name endings it takes, in lower case with the dot.
        encoding: Name of the encoding that the user chose, one of `encodings.CHOICES`; None to
            guess it.
    """

    suffixes: frozenset[str] = frozenset({".txt", ".text", ""})

    def __init__(self, encoding: str | None = None) -> None:
        self.encoding = encoding

    def read(self, path: Path, monitor: Monitor) -> RawDocument:
        """Read a file; spans count the code points of its decoded content.

        Raises:
            ReadError: If it is missing, not a file, unreadable, empty, binary or too large, or
                if it cannot be in the encoding that the user chose.
            Cancelled: If the user asked to stop.
        """
        monitor.report(Stage.READ, 0.0)
        data = read_bytes(path, Limits(file_bytes=LARGEST))
        monitor.report(Stage.READ, 0.3)
        guess = _chosen(path, data, self.encoding) if self.encoding else _guess(path, data)
        text, lost = decode(data, guess)
        monitor.report(Stage.READ, 0.6)
        paragraphs = split_paragraphs(text)
        if not paragraphs:
            raise ReadError(path, ReadFailure.EMPTY)
        monitor.report(Stage.READ, 0.6)
        return RawDocument(
            path=path,
            text=text,
            paragraphs=paragraphs,
            encoding=guess.name,
            notes=_notes(text, guess, lost),
        )


def lost_letters(encoding: str) -> Message:
    """The warning that a Kazakh text is in an encoding that cannot hold it.

    Args:
        encoding: A name of `encodings.WITHOUT_KAZAKH`.
    """
    return Message(
        _CONTEXT,
        "{encoding} has no Kazakh letters; those of this text are lost",
        (("encoding", encoding),),
    )


def _chosen(path: Path, data: bytes, encoding: str) -> Guess:
    guess = choose_encoding(data, encoding)
    if guess is None:
        raise ReadError(path, ReadFailure.WRONG_ENCODING, encoding)
    return guess


def _guess(path: Path, data: bytes) -> Guess:
    if data.startswith(OLD_OFFICE):
        raise ReadError(path, ReadFailure.UNKNOWN_FORMAT)
    if data.startswith(_SIGNATURES):
        raise ReadError(path, ReadFailure.BINARY)
    guess = guess_encoding(data)
    if guess is None:
        raise ReadError(
            path, ReadFailure.UNKNOWN_ENCODING if _is_text(data) else ReadFailure.BINARY
        )
    if not guess.name.startswith("UTF-16") and not _is_text(data):
        raise ReadError(path, ReadFailure.BINARY)
    return guess


def _is_text(data: bytes) -> bool:
    """False if more than one byte in a hundred is a control character."""
    sample = data[:_SAMPLE]
    return len(_CONTROL.findall(sample)) <= 0.01 * len(sample) + 2


def _notes(text: str, guess: Guess, lost: int) -> tuple[Message, ...]:
    notes: list[Message] = []
    encoding = (("encoding", guess.name),)
    if not guess.is_certain:
        notes.append(Message(_CONTEXT, "encoding guessed: {encoding}", encoding))
    if guess.name in WITHOUT_KAZAKH and guess_lang(text) is Lang.KK:
        notes.append(lost_letters(guess.name))
    if lost:
        notes.append(Message(_CONTEXT, "%n characters could not be decoded", count=lost))
    if "\0" in text:
        notes.append(Message(_CONTEXT, "the file holds %n NUL characters", count=text.count("\0")))
    return tuple(notes)
