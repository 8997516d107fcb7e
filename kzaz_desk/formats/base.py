"""What every reader gives: paragraphs, where they stand in the file, and notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import DateSource, Span
    from kzaz_desk.domain.wording import Message


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A file as read, before its language is known.

    Attributes:
        path: The file.
        text: Its text. For plain text the decoded content, unchanged, so that offsets lead back
            to the file; for other formats the paragraphs joined by line feeds.
        paragraphs: Where the paragraphs stand in `text`, in order, without overlap.
        locators: For each paragraph where it stands in the file, in words of that format
            ("page 3", "table 1, row 2"); empty where offsets say it all.
        date: Date of the document, if the file gives one.
        date_source: Where `date` was found.
        encoding: Name of the text encoding; "" where the format has its own.
        notes: How the text was read, where the reader of it should know.
    """

    path: Path
    text: str
    paragraphs: tuple[Span, ...]
    locators: tuple[str, ...] = ()
    date: date | None = None
    date_source: DateSource | None = None
    encoding: str = ""
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class RawBilingual:
    """One file that holds both sides, already aligned (two-column table, TMX, XLIFF, PO).

    Attributes:
        kk: The Kazakh side.
        ru: The Russian side.
        rows: Aligned runs of paragraphs of both sides, in order; together they cover both.
    """

    kk: RawDocument
    ru: RawDocument
    rows: tuple[tuple[range, range], ...]


class Reader(Protocol):
    """Reads the files of one format.

    Attributes:
        suffixes: File name endings it takes, in lower case with the dot.
    """

    suffixes: frozenset[str]

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a file.

        Raises:
            ReadError: If it cannot be read.
            Cancelled: If the user asked to stop.
        """
        ...
