"""OpenDocument texts (ISO/IEC 26300), packed and flat."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.blocks import Block, Passage, Table, build
from kzaz_desk.formats.draft import clean, lowered, raised
from kzaz_desk.formats.guard import Archive, misshapen, read_bytes
from kzaz_desk.formats.properties import with_saved_day
from kzaz_desk.formats.xmltree import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument
    from kzaz_desk.formats.columns import Row

_MANIFEST = "META-INF/manifest.xml"
_LEFT_OUT = frozenset(
    {
        "tracked-changes",
        "annotation",
        "annotation-end",
        "note-citation",
        "ruby-text",
        "sequence-decls",
    }
    | {"sequence-decls", "forms", "variable-decls", "user-field-decls", "desc", "title", "script"}
)
_AS_SPACE = frozenset({"s", "tab", "line-break"})
_RAISED_AT_MOST = 6
_REPEATED_AT_MOST = 16


class OdtReader:
    """Reads OpenDocument texts: headings, lists, tables, text boxes, footnotes and endnotes.

    Tracked insertions are read as if accepted, tracked deletions as if gone. Headers, footers and
    comments are left out.
    """

    suffixes = frozenset({".odt", ".ott", ".fodt"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read an OpenDocument text; see `Reader.read`."""
        data = read_bytes(path)
        if path.suffix.lower() == ".fodt" and not data.startswith(b"PK"):
            return self._read_root(path, parse_xml(path, data), monitor)
        archive = Archive(path, data)
        if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
            raise ReadError(path, ReadFailure.PASSWORD)
        root = parse_xml(path, archive.read("content.xml"))
        found = self._read_root(path, root, monitor)
        return with_saved_day(found, archive, "meta.xml", "date")

    def _read_root(self, path: Path, root: Any, monitor: Monitor) -> RawDocument | RawBilingual:
        body = next((item for item in root.iter() if _is_text_body(item)), None)
        if body is None:
            raise misshapen(path, "there is no text in it")
        walk = _Walk(_positions(root))
        walk.blocks_in(body)
        return build(path, monitor, walk.all_blocks(), walk.notes)


@dataclass(slots=True)
class _Walk:
    """Walks the XML and collects what a reader sees."""

    positions: dict[str, str]
    notes: list[Message] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _notes_below: list[Passage] = field(default_factory=list)
    _boxes: list[Any] = field(default_factory=list)
    _paragraphs: int = 0
    _tables: int = 0

    def blocks_in(self, body: Any) -> None:
        """Collect the blocks under the body."""
        waiting = list(reversed(body))
        while waiting:
            element = waiting.pop()
            name = local_name(element)
            if name in {"p", "h"}:
                self._paragraph(element, name)
                boxes, self._boxes = self._boxes, []
                waiting.extend(reversed(boxes))
            elif name == "table":
                self._table(element)
            elif name == "tracked-changes":
                self.notes.append(
                    Message(
                        "Formats",
                        "Tracked insertions were read as accepted, tracked deletions as removed.",
                    )
                )
            elif name not in _LEFT_OUT:
                waiting.extend(reversed(element))

    def all_blocks(self) -> list[Block]:
        """What was collected, footnotes and endnotes at the end."""
        return [*self._blocks, *self._notes_below]

    def _paragraph(self, element: Any, name: str) -> None:
        text = clean(self._text(element))
        if not text:
            return
        self._paragraphs += 1
        suffix = ""
        if name == "h":
            suffix = " (heading)"
        elif any(local_name(above) == "list-item" for above in element.iterancestors()):
            suffix = " (list item)"
        self._blocks.append(Passage(text, f"paragraph {self._paragraphs}{suffix}"))

    def _table(self, element: Any) -> None:
        self._tables += 1
        rows: list[Row] = []
        for row in _within(element, "table-row"):
            cells: list[tuple[str, ...]] = []
            for cell in _within(row, "table-cell", "covered-table-cell"):
                cells += [self._cell(cell)] * min(_repeated(cell), _REPEATED_AT_MOST)
            rows.append(tuple(cells))
        self._blocks.append(Table(tuple(rows), f"table {self._tables}"))

    def _cell(self, cell: Any) -> tuple[str, ...]:
        texts: list[str] = []
        waiting = list(reversed(cell))
        while waiting:
            item = waiting.pop()
            if local_name(item) in {"p", "h"}:
                texts.append(clean(self._text(item)))
                waiting.extend(reversed(self._boxes))
                self._boxes = []
            elif local_name(item) not in _LEFT_OUT:
                waiting.extend(reversed(item))
        return tuple(text for text in texts if text)

    def _text(self, element: Any) -> str:
        name = local_name(element)
        if name in _LEFT_OUT:
            return ""
        if name in _AS_SPACE:
            return " "
        if name == "note":
            self._note(element)
            return ""
        if name == "text-box":
            self._boxes.append(element)
            return ""
        pieces = [element.text or ""]
        for child in element:
            pieces += (self._text(child), child.tail or "")
        return self._placed("".join(pieces), element)

    def _placed(self, text: str, element: Any) -> str:
        position = self.positions.get(attribute(element, "style-name"), "")
        if local_name(element) != "span" or not position or len(text) > _RAISED_AT_MOST:
            return text
        return raised(text) if position == "super" else lowered(text)

    def _note(self, element: Any) -> None:
        kind = attribute(element, "note-class") or "footnote"
        number = 1 + len({note.locator for note in self._notes_below if kind in note.locator})
        for body in element:
            if local_name(body) == "note-body":
                for paragraph in body:
                    text = clean(self._text(paragraph))
                    if text:
                        self._notes_below.append(Passage(text, f"{kind} {number}"))


def _positions(root: Any) -> dict[str, str]:
    """Styles of raised and lowered text, by their name."""
    positions: dict[str, str] = {}
    for style in root.iter("{*}style"):
        for properties in style:
            place = attribute(properties, "text-position")
            if place.startswith(("super", "sub")):
                positions[attribute(style, "name")] = place.split()[0][:5].rstrip("0123456789%")
    return positions


def _is_text_body(element: Any) -> bool:
    return local_name(element) == "text" and local_name(element.getparent()) == "body"


def _within(element: Any, *wanted: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, but not those of a table inside it."""
    waiting = list(element)[::-1]
    while waiting:
        item = waiting.pop()
        if local_name(item) in wanted:
            yield item
        elif local_name(item) in {"table-header-rows", "table-rows", "table-row-group"}:
            waiting.extend(reversed(item))


def _repeated(cell: Any) -> int:
    value = attribute(cell, "number-columns-repeated")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 9 else 1
