"""Word documents (Office Open XML, ECMA-376, transitional and strict)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.blocks import Block, Passage, Table, build
from kzaz_desk.formats.draft import clean, lowered, raised
from kzaz_desk.formats.guard import Archive, read_bytes
from kzaz_desk.formats.properties import with_saved_day
from kzaz_desk.formats.xmltree import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument

_MAIN_TYPES = (
    "wordprocessingml.document.main+xml",
    "wordprocessingml.template.main+xml",
    "ms-word.document.macroEnabled.main+xml",
    "ms-word.template.macroEnabledTemplate.main+xml",
)
_TRACKED = frozenset({"ins", "del", "moveFrom", "moveTo"})
_LEFT_OUT = frozenset(
    {"del", "moveFrom", "Fallback", "rt", "pPr", "rPr", "instrText", "delText", "delInstrText"}
)
_AS_TEXT = {
    "tab": " ",
    "ptab": " ",
    "br": " ",
    "cr": " ",
    "noBreakHyphen": "\u2011",
    "softHyphen": "",
}
_NOTE_CALLS = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_RAISED_AT_MOST = 6


class DocxReader:
    """Reads Word documents: headings, lists, tables, text boxes, footnotes and endnotes.

    Tracked insertions are read as if accepted, tracked deletions as if gone. Headers, footers,
    comments and hidden text are left out. A document that is in the main a table with a Kazakh
    and a Russian column holds a pair.
    """

    suffixes = frozenset({".docx", ".docm", ".dotx"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a Word document; see `Reader.read`."""
        archive = Archive(path, read_bytes(path))
        body = _Body(path)
        root = parse_xml(path, archive.read(_main_part(path, archive)))
        body.blocks_in(root)
        for part, kind in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
            if part in archive and body.called(kind):
                body.notes_in(parse_xml(path, archive.read(part)), kind)
        if any(name.startswith(("word/header", "word/footer")) for name in archive.names()):
            body.notes.append(_note("Headers and footers were left out."))
        found = build(path, monitor, body.blocks, body.notes)
        return with_saved_day(found, archive, "docProps/core.xml", "modified")


@dataclass(slots=True)
class _Body:
    """Walks the XML and collects what a reader sees."""

    path: Path
    blocks: list[Block] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    _calls: dict[str, list[str]] = field(default_factory=dict)
    _boxes: list[Any] = field(default_factory=list)
    _carried: str = ""
    _paragraphs: int = 0
    _tables: int = 0
    _is_tracked: bool = False
    _is_hiding: bool = False

    def blocks_in(self, root: Any) -> None:
        """Collect the blocks under the root of the main part."""
        for element in _blocks(_children_of(root, "body")):
            if local_name(element) == "tbl":
                self._table(element)
            else:
                self._paragraph(element)
        if self._carried:
            self._pass(self._carried, "")
        if self._is_tracked:
            self.notes.append(
                _note("Tracked insertions were read as accepted, tracked deletions as removed.")
            )
        if self._is_hiding:
            self.notes.append(_note("Hidden text was left out."))

    def called(self, kind: str) -> bool:
        """True if the text calls a note of this kind."""
        return bool(self._calls.get(kind))

    def notes_in(self, root: Any, kind: str) -> None:
        """Collect footnotes or endnotes in the order in which the text calls them."""
        found = {attribute(note, "id"): note for note in root if local_name(note) == kind}
        for number, key in enumerate(self._calls[kind], start=1):
            if key in found:
                for paragraph in _blocks(iter(found[key])):
                    text = clean(self._text(paragraph))
                    if text:
                        self.blocks.append(Passage(text, f"{kind} {number}"))

    def _paragraph(self, element: Any) -> None:
        text = self._carried + self._text(element)
        # A deleted paragraph mark joins the paragraph with the next one.
        if any(local_name(mark) == "del" for mark in _mark_properties(element)):
            self._is_tracked = True
            self._carried = text
        else:
            self._carried = ""
            self._pass(text, _style(element))
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            for inner in box.iter():
                if local_name(inner) == "p":
                    self.blocks.append(Passage(clean(self._text(inner)), "text box"))
        self._boxes = []

    def _pass(self, text: str, style: str) -> None:
        text = clean(text)
        if text:
            self._paragraphs += 1
            suffix = f" ({style})" if style else ""
            self.blocks.append(Passage(text, f"paragraph {self._paragraphs}{suffix}"))

    def _table(self, element: Any) -> None:
        self._tables += 1
        rows = tuple(
            tuple(self._cell(cell) for cell in _within(row, "tc"))
            for row in _within(element, "tr")
            if not _is_deleted_row(row)
        )
        self.blocks.append(Table(rows, f"table {self._tables}"))

    def _cell(self, cell: Any) -> tuple[str, ...]:
        # The paragraphs of a table inside a cell are read as paragraphs of the cell.
        texts = (clean(self._text(item)) for item in cell.iter() if _is_own_paragraph(item))
        return tuple(text for text in texts if text)

    def _text(self, element: Any) -> str:
        pieces: list[str] = []
        waiting = list(reversed(element))
        while waiting:
            item = waiting.pop()
            name = local_name(item)
            self._is_tracked |= name in _TRACKED
            if name == "t":
                pieces.append(item.text or "")
            elif name in _AS_TEXT:
                pieces.append(_AS_TEXT[name])
            elif name in _NOTE_CALLS:
                self._calls.setdefault(_NOTE_CALLS[name], []).append(attribute(item, "id"))
            elif name == "txbxContent":
                self._boxes.append(item)
            elif name == "r":
                self._run(item, pieces, waiting)
            elif name not in _LEFT_OUT:
                waiting.extend(reversed(item))
        return "".join(pieces)

    def _run(self, run: Any, pieces: list[str], waiting: list[Any]) -> None:
        properties = next((item for item in run if local_name(item) == "rPr"), None)
        form = {local_name(item): attribute(item, "val") for item in _all(properties)}
        if "vanish" in form and form["vanish"] not in {"0", "false", "off"}:
            self._is_hiding = True
            return
        place = form.get("vertAlign", "")
        inner = "".join(item.text or "" for item in run if local_name(item) == "t")
        if place in {"superscript", "subscript"} and 0 < len(inner) <= _RAISED_AT_MOST:
            pieces.append(raised(inner) if place == "superscript" else lowered(inner))
            return
        waiting.extend(reversed(run))


def _main_part(path: Path, archive: Archive) -> str:
    if "[Content_Types].xml" in archive:
        for item in parse_xml(path, archive.read("[Content_Types].xml")):
            if item.get("ContentType", "").endswith(_MAIN_TYPES):
                return str(item.get("PartName", "")).lstrip("/")
    return "word/document.xml"


def _blocks(elements: Iterator[Any]) -> Iterator[Any]:
    """Paragraphs and tables, those inside content controls and insertions included."""
    waiting = list(elements)[::-1]
    while waiting:
        element = waiting.pop()
        name = local_name(element)
        if name in {"p", "tbl"}:
            yield element
        elif name not in _LEFT_OUT:
            waiting.extend(reversed(element))


def _within(element: Any, wanted: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, but not those of a table inside it."""
    waiting = list(element)[::-1]
    while waiting:
        item = waiting.pop()
        if local_name(item) == wanted:
            yield item
        elif local_name(item) in {"sdt", "sdtContent", "customXml", "ins", "moveTo"}:
            waiting.extend(reversed(item))


def _is_own_paragraph(element: Any) -> bool:
    if local_name(element) != "p":
        return False
    return not any(local_name(above) in {"Fallback", "del"} for above in element.iterancestors())


def _is_deleted_row(row: Any) -> bool:
    properties = next((item for item in row if local_name(item) == "trPr"), None)
    return any(local_name(item) == "del" for item in _all(properties))


def _mark_properties(paragraph: Any) -> Iterator[Any]:
    for properties in paragraph:
        if local_name(properties) == "pPr":
            for item in properties:
                if local_name(item) == "rPr":
                    yield from item


def _style(paragraph: Any) -> str:
    for properties in paragraph:
        if local_name(properties) == "pPr":
            for item in properties:
                value = attribute(item, "val")
                if local_name(item) == "pStyle" and value.lower().startswith(("heading", "title")):
                    return "heading"
                if local_name(item) == "numPr":
                    return "list item"
    return ""


def _children_of(root: Any, name: str) -> Iterator[Any]:
    for item in root:
        if local_name(item) == name:
            yield from item


def _all(element: Any) -> Iterator[Any]:
    return iter(()) if element is None else iter(element)


def _note(text: str) -> Message:
    return Message("Formats", text)
