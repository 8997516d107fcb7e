"""PDF files that hold text; paragraphs are rebuilt from where the letters stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.draft import Draft, raised
from kzaz_desk.formats.guard import LIMITS, damaged, misshapen, read_bytes, too_large
from kzaz_desk.formats.pdf_columns import Piece, order_page
from kzaz_desk.formats.pdf_layout import (
    HYPHEN,
    drop_furniture,
    join_paragraphs,
    note_text,
    take_notes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawDocument

_PASSWORD_CODE: Final = 4
_GAP: Final = 1.8
_SHIFT: Final = 0.5
_SMALL: Final = 0.8
_UNREADABLE_FROM: Final = 0.3
_SHOWN_AT_MOST: Final = 3
_SOFT_HYPHENS: Final = frozenset({"\u0002", "\u00ad", "\ufffe"})


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    left: float
    bottom: float
    right: float
    height: float


class PdfReader:
    """Reads the text of PDF files: columns in order, broken words mended.

    Running heads and page numbers are left out and named in a note. Pictures of pages hold no
    text: a file of nothing else is refused, single such pages are named in a note. Headings,
    lists and tables are not marked as such in a PDF and come as paragraphs. Footnotes come last.
    """

    suffixes = frozenset({".pdf"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument:
        """Read a PDF file; see `Reader.read`."""
        import pypdfium2

        data = read_bytes(path)
        monitor.report(Stage.READ, 0.0)
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == _PASSWORD_CODE or "password" in str(error):
                raise ReadError(path, ReadFailure.PASSWORD) from error
            raise damaged(path, error) from error
        try:
            pages = list(_pages(path, document, monitor))
        except pypdfium2.PdfiumError as error:
            raise damaged(path, error) from error
        finally:
            document.close()
        return _document(path, monitor, pages)


def _document(path: Path, monitor: Monitor, pages: list[list[Piece]]) -> RawDocument:
    empty = [number for number, lines in enumerate(pages, start=1) if not lines]
    if len(empty) == len(pages):
        raise ReadError(path, ReadFailure.NO_TEXT, "scanned: the pages are pictures")
    _require_letters(path, pages)
    kept, furniture = drop_furniture(pages)
    draft = Draft(path, monitor)
    texts, notes = zip(*(take_notes(order_page(pieces)) for pieces in kept), strict=True)
    for text, page in join_paragraphs(texts):
        draft.add(text, f"page {page + 1}", fraction=0.9)
    for page, below in enumerate(notes, start=1):
        for number, lines in enumerate(below, start=1):
            draft.add(note_text(lines), f"page {page}, footnote {number}")
    return draft.document(_notes(empty, furniture))


def _notes(empty: list[int], furniture: list[str]) -> tuple[Message, ...]:
    notes = [Message("Formats", "Paragraphs were put together from the lines of a PDF file.")]
    if furniture:
        shown = " · ".join(line[:60] for line in furniture[:_SHOWN_AT_MOST])
        text = "Running heads and page numbers were left out: {texts}"
        notes.append(Message("Formats", text, (("texts", shown),)))
    if empty:
        shown = ", ".join(map(str, empty[:20])) + (" …" if len(empty) > 20 else "")
        text = "Pages without text, perhaps scanned: {pages}"
        notes.append(Message("Formats", text, (("pages", shown),)))
    return tuple(notes)


def _require_letters(path: Path, pages: list[list[Piece]]) -> None:
    text = "".join(line.text for lines in pages for line in lines)
    odd = sum(sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff" or sign < " " for sign in text)
    if odd > _UNREADABLE_FROM * len(text):
        raise ReadError(path, ReadFailure.NO_TEXT, "the fonts do not say which letters they show")


def _pages(path: Path, document: Any, monitor: Monitor) -> Iterator[list[Piece]]:
    if len(document) > LIMITS.pages:
        raise too_large(path, "pages", LIMITS.pages)
    if not len(document):
        raise misshapen(path, "it has no pages")
    left = LIMITS.characters
    for number in range(len(document)):
        monitor.report(Stage.READ, 0.9 * number / len(document))
        page = document[number]
        text_page = page.get_textpage()
        try:
            count = text_page.count_chars()
            left -= count
            if left < 0:
                raise too_large(path, "characters", LIMITS.characters)
            letters = _letters(text_page.raw, count, _Turn(page), monitor)
            line = _Line(number)
            for letter in letters:
                line.put(letter)
            yield line.pieces()
        finally:
            text_page.close()
            page.close()


class _Turn:
    """How the page is turned and cut for the eye; boxes come as if it were not."""

    def __init__(self, page: Any) -> None:
        self._rotation = page.get_rotation()
        self._seen = page.get_cropbox()

    def shows(self, box: Any) -> bool:
        """True if the middle of a box is on the page; the rest is not printed."""
        left, bottom, right, top = self._seen
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        return bool(left <= x <= right and bottom <= y <= top)

    def letter(self, text: str, box: Any, size: float) -> _Letter:
        """A letter with its box as the eye has it, as high as its type where that is known."""
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if self._rotation == 90:
            left, bottom, right, top = bottom, -right, top, -left
        elif self._rotation == 180:
            left, bottom, right, top = -right, -top, -left, -bottom
        elif self._rotation == 270:
            left, bottom, right, top = -top, left, -bottom, right
        ink = max(top - bottom, 0.0)
        return _Letter(text, left, bottom, right, size if ink and size > 0 else ink)


def _letters(raw: Any, count: int, turn: _Turn, monitor: Monitor) -> Iterator[_Letter]:
    from pypdfium2 import raw as pdfium

    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    high = 0
    for index in range(count):
        if index % 5000 == 0:
            monitor.report(Stage.READ, 0.0)
        code = pdfium.FPDFText_GetUnicode(raw, index)
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
        if turn.shows(box):
            # The box of a letter may be as high as its ink; lines are told apart by their type.
            size = pdfium.FPDFText_GetFontSize(raw, index)
            if pdfium.FPDFText_GetMatrix(raw, index, matrix):
                size *= hypot(matrix.c, matrix.d)
            yield turn.letter(chr(code), box, size)


@dataclass(slots=True)
class _Line:
    """Takes the letters one by one and ends a piece where the line or the column ends."""

    page: int
    _pieces: list[Piece] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _first: _Letter | None = None
    _last: _Letter | None = None

    def put(self, letter: _Letter) -> None:
        """Take in a letter."""
        if letter.text in "\r\n":
            self._end()
        elif letter.text in _SOFT_HYPHENS:
            self._text.append(HYPHEN)
            self._end()
        elif letter.text == " " or not letter.height:
            if self._first is not None:
                self._text.append(letter.text)
        else:
            self._put_visible(letter)

    def pieces(self) -> list[Piece]:
        """All pieces of the page."""
        self._end()
        return self._pieces

    def _put_visible(self, letter: _Letter) -> None:
        text = letter.text
        if self._first is not None and self._last is not None:
            is_small = letter.height < _SMALL * self._first.height
            lift = letter.bottom - self._first.bottom
            is_near = abs(lift) < _SHIFT * self._first.height
            gap = letter.left - self._last.right
            if not is_near or not -self._first.height < gap < _GAP * self._first.height:
                self._end()
            elif is_small and lift > 0 and text.isdigit():
                text = raised(text)
        if self._first is None:
            self._first = letter
        self._text.append(text)
        self._last = letter

    def _end(self) -> None:
        text = "".join(self._text).strip(" ")
        first, last = self._first, self._last
        self._text, self._first, self._last = [], None, None
        if first is None or last is None or not text.strip(HYPHEN):
            return
        if text.endswith("-"):
            text = text[:-1] + HYPHEN
        self._pieces.append(
            Piece(text, first.left, last.right, first.bottom, first.height, self.page)
        )
