"""Which reader takes a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.formats.docx import DocxReader
from kzaz_desk.formats.gettext import PoReader
from kzaz_desk.formats.html import HtmlReader
from kzaz_desk.formats.markdown import MarkdownReader
from kzaz_desk.formats.odt import OdtReader
from kzaz_desk.formats.pdf import PdfReader
from kzaz_desk.formats.plain import PlainTextReader
from kzaz_desk.formats.rtf import RtfReader
from kzaz_desk.formats.spreadsheet import SpreadsheetReader
from kzaz_desk.formats.subtitles import SubtitleReader
from kzaz_desk.formats.tmx import TmxReader
from kzaz_desk.formats.worker import IsolatedReader
from kzaz_desk.formats.xliff import XliffReader

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.formats.base import Reader

_READERS: Final[tuple[type[Reader], ...]] = (
    PlainTextReader,
    DocxReader,
    OdtReader,
    RtfReader,
    HtmlReader,
    MarkdownReader,
    PdfReader,
    SubtitleReader,
    SpreadsheetReader,
    TmxReader,
    XliffReader,
    PoReader,
)


def known_suffixes() -> frozenset[str]:
    """File name endings that a reader takes, in lower case with the dot."""
    return frozenset(suffix for reader in _READERS for suffix in reader.suffixes if suffix)


def pick(path: Path, encoding: str = "") -> Reader:
    """The reader for a file, by the ending of its name.

    A file whose ending no reader claims is tried as plain text: the reader for it refuses what
    is not text, whatever the name says. All formats but plain text are read in a child process.

    Args:
        path: The file.
        encoding: What the user chose, one of `encodings.CHOICES`; "" to guess. Only plain text
            takes it.
    """
    reader = _reader_of(path)
    if reader is PlainTextReader:
        return PlainTextReader(encoding or None)
    return IsolatedReader(reader())


def takes_encoding(path: Path) -> bool:
    """True if a user can say which encoding the file is in: it is read as plain text."""
    return _reader_of(path) is PlainTextReader


def _reader_of(path: Path) -> type[Reader]:
    suffix = path.suffix.lower()
    return next((each for each in _READERS if suffix in each.suffixes), PlainTextReader)
