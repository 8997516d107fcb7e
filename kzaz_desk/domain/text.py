"""A document and its segments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kzaz_desk.domain.wording import Message


class Lang(StrEnum):
    """Language of a document (ISO 639-1); says nothing about which is the original."""

    KK = "kk"
    RU = "ru"

    @property
    def other(self) -> Lang:
        """The language of the other side of a pair."""
        return Lang.RU if self is Lang.KK else Lang.KK


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch [start, stop) in code points of a document's text."""

    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.stop:
            raise ValueError(f"not a span: [{self.start}, {self.stop})")

    def __len__(self) -> int:
        return self.stop - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.stop <= self.stop

    def overlaps(self, other: Span) -> bool:
        """True if both spans share at least one code point."""
        return self.start < other.stop and other.start < self.stop

    def shift(self, offset: int) -> Span:
        """The same stretch, counted from `offset` code points earlier (later if negative)."""
        return Span(self.start + offset, self.stop + offset)

    def of(self, text: str) -> str:
        """The code points of `text` that this span covers."""
        return text[self.start : self.stop]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a document.

    Attributes:
        span: Where it stands in the document's text.
        sentences: Where its sentences stand in the document's text, in order, white space
            between them left out; at least one, unless the paragraph is empty.
    """

    span: Span
    sentences: tuple[Span, ...]


class DateSource(StrEnum):
    """Where the date of a document was found."""

    HEADER = "header"
    DATELINE = "dateline"
    PROPERTY = "property"
    COUNTERPART = "counterpart"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Document:
    """One text in one language, with its date. Immutable.

    Attributes:
        id: Name of the document inside a project; stable over runs and machines.
        lang: Its language.
        text: The whole text as decoded, unchanged; every span counts its code points.
        paragraphs: In order, without overlap; what lies between them (blank lines, a header
            with the date) takes no part in anything.
        path: Where it was read; None for pasted text.
        date: The date that "today" in the text refers to; None if it is not known.
        date_source: Where `date` was found; None if it is not known.
        notes: What the reader of the file should know about how the text was read.
        sha256: Hash of the file's bytes as they were read, in hexadecimal; "" without a file.
        locators: For each paragraph where it stands in its file, in words of that format ("page
            3", "table 1, row 2"); empty where offsets say it all.
        encoding: Name of the text encoding that the file was read in; "" where its format has its
            own, and without a file.
        is_encoding_chosen: True if the user said so, False if it was guessed.
    """

    id: str
    lang: Lang
    text: str
    paragraphs: tuple[Paragraph, ...]
    path: Path | None = None
    date: date | None = None
    date_source: DateSource | None = None
    notes: tuple[Message, ...] = ()
    sha256: str = ""
    locators: tuple[str, ...] = ()
    encoding: str = ""
    is_encoding_chosen: bool = False

    def paragraph_text(self, index: int) -> str:
        """The text of one paragraph, as it stands in the file."""
        return self.paragraphs[index].span.of(self.text)

    @property
    def name(self) -> str:
        """What to call the document: its file name, or its id where it has no file."""
        return self.path.name if self.path else self.id


@dataclass(frozen=True, slots=True)
class Place:
    """A span in one document."""

    document: str
    lang: Lang
    span: Span
