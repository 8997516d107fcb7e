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


def pick(path: Path) -> Reader:
    """The reader for a file, by the ending of its name.

    A file whose ending no reader claims is tried as plain text: the reader for it refuses what
    is not text, whatever the name says. All formats but plain text are read in a child process.
    """
    suffix = path.suffix.lower()
    for reader in _READERS:
        if suffix in reader.suffixes:
            return reader() if reader is PlainTextReader else IsolatedReader(reader())
    return PlainTextReader()
