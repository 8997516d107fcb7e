"""Web pages, parsed as the HTML standard says."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import DateSource
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.blocks import Block, Passage, Table, build
from kzaz_desk.formats.draft import clean, lowered, raised
from kzaz_desk.formats.encodings import decode, guess_encoding
from kzaz_desk.formats.guard import read_bytes, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selectolax.lexbor import LexborHTMLParser, LexborNode

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual
    from kzaz_desk.formats.columns import Row

_INLINE: Final = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
        "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_SILENT: Final = frozenset(
    {
        "script", "style", "head", "noscript", "template", "svg", "math", "canvas", "iframe",
        "object", "audio", "video", "select", "textarea", "rt", "rp", "del", "datalist", "map",
    }
)  # fmt: skip
_FURNITURE: Final = frozenset({"nav", "footer", "aside", "form", "button", "menu", "dialog"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LAYS_OUT: Final = frozenset({"table", "h1", "h2", "nav", "form"})
_CLOSED_BY_OTHERS: Final = frozenset(
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "tbody", "thead", "tfoot",
        "br", "img", "hr", "input", "meta", "link", "wbr", "area", "base", "col", "colgroup",
        "embed", "source", "track", "param", "html", "head", "body",
    }
)  # fmt: skip
_NESTING: Final = 2_000
"""Open elements at which the parser still takes milliseconds; its time grows with their square."""

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.I)
_NOTE_LINK: Final = re.compile(
    r"#(?:sd(?:foot|end)note|_?(?:ftn|edn|fn|en)(?:ref)?-?\d|cite_)", re.I
)
"""Where the calls and the signs of notes lead, in pages of office programs and encyclopaedias."""

_DAY: Final = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})")
_DAY_IN_DATA: Final = re.compile(r'"datePublished"\s*:\s*"([^"]{10,40})"')
_DAY_SELECTORS: Final = (
    'meta[property="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="date"]',
    'meta[name="pubdate"]',
)
_RAISED_AT_MOST: Final = 6
_ARTICLE_FROM: Final = 0.25
_SPAN_AT_MOST: Final = 16


class HtmlReader:
    """Reads web pages: headings, lists, tables and the day on which the page was published.

    Scripts, forms, navigation, side columns and footers of the page are left out; where the page
    says which part is its article, so is all the rest.
    """

    suffixes = frozenset({".html", ".htm", ".xhtml"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a web page; see `Reader.read`."""
        from selectolax.lexbor import LexborHTMLParser

        monitor.report(Stage.READ, 0.0)
        markup, encoding = _decoded(path, read_bytes(path))
        _check_nesting(path, markup)
        page = LexborHTMLParser(markup)
        walk = _Walk()
        if page.body is not None:
            walk.blocks_in(_article(page, page.body))
        found = build(path, monitor, walk.blocks, walk.notes())
        if not isinstance(found, RawDocument):
            return found
        day = _published(page)
        source = DateSource.PROPERTY if day else None
        return replace(found, date=day, date_source=source, encoding=encoding)


@dataclass(slots=True)
class _Walk:
    """Walks the page and collects what a reader sees."""

    blocks: list[Block] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _suffix: str = ""
    _paragraphs: int = 0
    _tables: int = 0
    _is_furnished: bool = False

    def blocks_in(self, root: LexborNode) -> None:
        """Collect the blocks under an element; never recurses, pages nest deep."""
        waiting: list[tuple[LexborNode, bool]] = [(root, False)]
        while waiting:
            node, is_left = waiting.pop()
            tag = node.tag or ""
            if is_left:
                self._flush()
            elif node.is_text_node:
                self._line.append(node.text_content or "")
            elif self._is_skipped(node, tag):
                continue
            elif tag == "br":
                self._line.append(" ")
            elif tag in {"sup", "sub"}:
                self._line.append(_placed(node, tag))
            elif tag == "table" and _is_plain(node):
                self._flush()
                self._table(node)
            else:
                self._enter(node, tag, waiting)

    def notes(self) -> tuple[Message, ...]:
        """What was left out."""
        if not self._is_furnished:
            return ()
        return (Message("Formats", "Navigation, forms and footers of the page were left out."),)

    def _enter(self, node: LexborNode, tag: str, waiting: list[tuple[LexborNode, bool]]) -> None:
        if tag not in _INLINE:
            self._flush()
            if tag in _HEADINGS:
                self._suffix = " (heading)"
            elif tag == "li":
                self._suffix = " (list item)"
            waiting.append((node, True))
        waiting.extend((child, False) for child in reversed(list(_children(node))))

    def _is_skipped(self, node: LexborNode, tag: str) -> bool:
        if tag in _FURNITURE or _is_running_head(node, tag):
            self._is_furnished = True
            return True
        if tag == "a" and _NOTE_LINK.match(node.attributes.get("href") or ""):
            return True
        if not node.is_element_node and tag != "-undef":
            return True
        return tag in _SILENT or _is_hidden(node)

    def _flush(self) -> None:
        text = clean("".join(self._line))
        self._line.clear()
        if text:
            self._paragraphs += 1
            self.blocks.append(Passage(text, f"paragraph {self._paragraphs}{self._suffix}"))
        self._suffix = ""

    def _table(self, table: LexborNode) -> None:
        self._tables += 1
        rows = tuple(_row(row) for row in table.css("tr"))
        self.blocks.append(Table(rows, f"table {self._tables}"))


def _row(row: LexborNode) -> Row:
    cells: list[tuple[str, ...]] = []
    for cell in _children(row):
        if cell.tag in {"td", "th"}:
            walk = _Walk()
            walk.blocks_in(cell)
            texts = tuple(block.text for block in walk.blocks if isinstance(block, Passage))
            cells += [texts, *[()] * (_span(cell) - 1)]
    return tuple(cells)


def _span(cell: LexborNode) -> int:
    value = cell.attributes.get("colspan") or ""
    width = int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 1
    return max(1, min(width, _SPAN_AT_MOST))


def _is_plain(table: LexborNode) -> bool:
    """False for a table that only lays out the page."""
    inside = [node.tag for node in table.traverse()][1:]
    return _LAYS_OUT.isdisjoint(tag for tag in inside if tag)


def _is_running_head(node: LexborNode, tag: str) -> bool:
    """True for what office programs repeat on every page."""
    return tag == "div" and node.attributes.get("title") in {"header", "footer"}


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style


def _placed(node: LexborNode, tag: str) -> str:
    text = clean(node.text() or "")
    if node.css_first("a[href^='#']") is not None or text.startswith("["):
        return ""  # the call of a note, no part of the word or number before it
    if len(text) > _RAISED_AT_MOST:
        return text
    return raised(text) if tag == "sup" else lowered(text)


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _article(page: LexborHTMLParser, body: LexborNode) -> LexborNode:
    whole = len(body.text())
    for selector in ("[itemprop='articleBody']", "article", "main", "[role='main']"):
        found = page.css(selector)
        if len(found) == 1 and len(found[0].text()) >= _ARTICLE_FROM * whole:
            return found[0]
    return body


def _published(page: LexborHTMLParser) -> date | None:
    said = [
        node.attributes.get("content") or ""
        for selector in _DAY_SELECTORS
        for node in page.css(selector)
    ]
    for script in page.css("script[type='application/ld+json']"):
        said += _DAY_IN_DATA.findall(script.text())
    said += [
        node.attributes.get("datetime") or "" for node in page.css("time[pubdate], article time")
    ]
    for text in said:
        match = _DAY.match(text)
        if match:
            try:
                return date(*map(int, match.groups()))
            except ValueError:
                continue
    return None


def _decoded(path: Path, data: bytes) -> tuple[str, str]:
    """The markup and the name of its encoding: mark, UTF-8, what the page says, or a guess."""
    guess = guess_encoding(data)
    if guess is None or not guess.is_certain:
        said = _CHARSET.search(data[:4096])
        name = said.group(1).decode("ascii", "replace") if said else ""
        if name and _is_known(name):
            return data.decode(name, "replace"), name
    if guess is None:
        raise ReadError(path, ReadFailure.BINARY)
    return decode(data, guess)[0], guess.name


def _is_known(name: str) -> bool:
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    # Python also registers codecs that turn bytes into bytes.
    return getattr(codec, "_is_text_encoding", True)


def _check_nesting(path: Path, markup: str) -> None:
    depth = 0
    for slash, name in _TAG.findall(markup):
        if name.lower() in _CLOSED_BY_OTHERS:
            continue
        depth = max(0, depth - 1) if slash else depth + 1
        if depth > _NESTING:
            raise too_large(path, "elements inside each other", _NESTING)
