"""Rich Text Format (Microsoft, version 1.9.1)."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.blocks import Block, Passage, Table, build
from kzaz_desk.formats.draft import clean, lowered, raised
from kzaz_desk.formats.guard import misshapen, read_bytes, too_large

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument
    from kzaz_desk.formats.columns import Row

_TOKEN: Final = re.compile(
    r"(?P<codes>(?:\\u-?\d{1,6}\?){2,})|(?P<bytes>(?:\\'[0-9a-fA-F]{2}){2,})"
    r"|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|."
    r"|[\r\n]+",
    re.S,
)
_CODE: Final = re.compile(r"-?\d+")
_CHARSETS: Final = {
    77: "mac_roman", 84: "mac_cyrillic", 161: "cp1253", 162: "cp1254", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 238: "cp1250",
}  # fmt: skip
_CODE_PAGES: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SKIPPED: Final = frozenset(
    {
        "annotation", "atnauthor", "atndate", "atnicn", "atnid", "atnref", "background", "bkmkend",
        "bkmkstart", "colorschememapping", "colortbl", "datafield", "datastore", "falt", "ffname",
        "filetbl", "fldinst", "footer", "footerf", "footerl", "footerr", "formfield", "generator",
        "header", "headerf", "headerl", "headerr", "info", "latentstyles", "listoverridetable",
        "listtable", "listtext", "nonesttables", "nonshppict", "objdata", "panose", "pict", "pn",
        "pnseclvl", "pntext", "revtbl", "rsidtbl", "sn", "sp", "stylesheet", "sv", "tc",
        "template", "themedata", "title", "ud", "xe", "xmlnstbl",
    }
)  # fmt: skip
_KEPT_STARRED: Final = frozenset({"shpinst", "shptxt", "footnote"})
_AS_TEXT: Final = {
    "tab": " ", "line": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ", "softline": " ", "zwj": "", "zwnj": "",
}  # fmt: skip
_SIGNS: Final = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}
_ENDS: Final = frozenset({"par", "sect", "page", "nestcell", "nestrow"})
_FURNITURE: Final = frozenset({"header", "headerf", "headerl", "headerr"}) | frozenset(
    {"footer", "footerf", "footerl", "footerr"}
)
_RAISED_AT_MOST: Final = 6
_NESTING: Final = 2_000
_CALL_EVERY: Final = 20_000


class RtfReader:
    """Reads Rich Text: paragraphs, tables, text boxes, footnotes and endnotes.

    Tracked insertions are read as if accepted, tracked deletions as if gone. Headers, footers,
    comments and hidden text are left out.
    """

    suffixes = frozenset({".rtf"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a Rich Text file; see `Reader.read`."""
        data = read_bytes(path)
        if not data.lstrip()[:5].lower() == b"{\\rtf":
            raise misshapen(path, "it is no Rich Text")
        scan = _Scan(path)
        scan.run(data.decode("latin-1"), monitor)
        return build(path, monitor, scan.all_blocks(), scan.notes())


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and its end restores."""

    is_skipped: bool = False
    codec: str = "cp1252"
    fallback: int = 1
    is_hidden: bool = False
    is_deleted: bool = False
    place: str = ""
    group: str = ""


@dataclass(slots=True)
class _Scan:
    """Takes the tokens one by one and collects blocks."""

    path: Path
    _state: _State = field(default_factory=_State)
    _stack: list[_State] = field(default_factory=list)
    _default: str = "cp1252"
    _fonts: dict[int, str] = field(default_factory=dict)
    _font: int = 0
    _is_starred: bool = False
    _to_skip: int = 0
    _bytes: bytearray = field(default_factory=bytearray)
    _line: list[str] = field(default_factory=list)
    _outer: list[list[str]] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _row: list[tuple[str, ...]] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)
    _is_in_table: bool = False
    _blocks: list[Block] = field(default_factory=list)
    _footnotes: list[list[str]] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _paragraphs: int = 0
    _tables: int = 0

    def run(self, text: str, monitor: Monitor) -> None:
        """Take in a whole file, its bytes decoded as Latin-1."""
        position = count = 0
        while position < len(text):
            if count % _CALL_EVERY == 0:
                monitor.report(Stage.READ, position / len(text))
            count += 1
            token = _TOKEN.match(text, position)
            if token is None:
                break
            position = token.end() + self._token(token)
        self._end_paragraph()
        self._end_table()
        if self._stack:
            self._seen.add("cut")

    def all_blocks(self) -> list[Block]:
        """What was collected, notes at the end."""
        below = [
            Passage(text, f"footnote {number}")
            for number, texts in enumerate(self._footnotes, start=1)
            for text in texts
        ]
        return [*self._blocks, *below]

    def notes(self) -> tuple[Message, ...]:
        """What was left out, and what is odd."""
        texts = {
            "deleted": "Tracked insertions were read as accepted, tracked deletions as removed.",
            "furniture": "Headers and footers were left out.",
            "hidden": "Hidden text was left out.",
            "cut": "The file ends early; its last part may be missing.",
        }
        return tuple(Message("Formats", text) for key, text in texts.items() if key in self._seen)

    def _token(self, token: re.Match[str]) -> int:
        """Deal with a token; returns how many characters to skip after it."""
        word, number = token["word"], token["number"]
        if token["codes"]:
            self._codes([int(code) for code in _CODE.findall(token["codes"])])
        elif token["bytes"]:
            self._put_bytes(bytes.fromhex(token["bytes"].replace("\\'", "")))
        elif word:
            value = int(number) if number else None
            if word == "bin":
                return max(0, value or 0)
            self._word(word, value)
        elif token["hex"]:
            self._put_bytes(bytes.fromhex(token["hex"]))
        elif token["sign"]:
            self._sign(token["sign"])
        elif token["brace"]:
            self._brace(token["brace"])
        elif token["text"]:
            self._put_bytes(token["text"].encode("latin-1"))
        return 0

    def _codes(self, codes: list[int]) -> None:
        """A run of letters, each followed by one question mark for programs that know no better."""
        if self._state.fallback == 1:
            self._to_skip = 0
            self._put("".join(chr(code % 0x10000) for code in codes))
            return
        for code in codes:
            self._word("u", code)
            self._put_bytes(b"?")

    def _brace(self, brace: str) -> None:
        self._flush()
        self._is_starred = False
        self._to_skip = 0
        if brace == "{":
            self._stack.append(self._state)
            if len(self._stack) > _NESTING:
                raise too_large(self.path, "groups inside each other", _NESTING)
            if self._state.group:
                self._state = replace(self._state, group="")
        elif self._stack:
            if self._state.group == "footnote":
                self._end_footnote()
            self._state = self._stack.pop()

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._is_starred = True
        elif sign in "\r\n":
            self._end_paragraph()
        elif sign in _SIGNS:
            self._put(_SIGNS[sign])

    def _word(self, word: str, value: int | None) -> None:
        starred, self._is_starred = self._is_starred, False
        if word in _FURNITURE:
            self._seen.add("furniture")
        if word in _SKIPPED or (starred and word not in _KEPT_STARRED):
            self._flush()
            self._state = replace(self._state, is_skipped=True)
        elif word == "fonttbl":
            self._state = replace(self._state, is_skipped=True, group="fonttbl")
        elif word in {"f", "fcharset", "ansicpg", *_CODE_PAGES}:
            self._code_page(word, value)
        elif self._state.is_skipped:
            return
        elif word == "u" and value is not None:
            self._put(chr(value % 0x10000))
            self._to_skip = self._state.fallback
        elif word == "uc":
            self._state = replace(self._state, fallback=max(0, min(value or 0, 8)))
        elif word in _AS_TEXT:
            self._put(_AS_TEXT[word])
        else:
            self._format(word, value)

    def _code_page(self, word: str, value: int | None) -> None:
        self._flush()
        if word == "f":
            self._font = value or 0
            self._state = replace(self._state, codec=self._fonts.get(self._font, self._default))
        elif word == "fcharset":
            self._fonts[self._font] = _CHARSETS.get(value or 0, self._default)
            if value == 0 and self._default != "cp1251":
                self._fonts[self._font] = "cp1252"
        else:
            self._default = _CODE_PAGES.get(word) or _known(f"cp{value}")
            self._state = replace(self._state, codec=self._default)

    def _format(self, word: str, value: int | None) -> None:
        is_on = value != 0
        if word in _ENDS:
            self._end_paragraph()
        elif word in {"intbl", "trowd"}:
            self._is_in_table = True
        elif word == "pard":
            self._is_in_table = False
        elif word == "cell":
            self._end_paragraph(is_cell=True)
        elif word == "row":
            self._rows.append(tuple(self._row))
            self._row = []
        elif word == "footnote":
            self._begin_footnote()
        elif word in {"v", "deleted", "super", "sub", "nosupersub", "plain"}:
            self._flush()
            self._state = _formatted(self._state, word, is_on=is_on)

    def _put_bytes(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if not self._state.is_skipped:
            self._bytes += data

    def _put(self, text: str) -> None:
        self._flush()
        if not self._is_silent():
            self._line.append(text)

    def _flush(self) -> None:
        if not self._bytes:
            return
        text = self._bytes.decode(self._state.codec, "replace")
        self._bytes.clear()
        if self._is_silent():
            return
        if self._state.place and len(text) <= _RAISED_AT_MOST:
            text = raised(text) if self._state.place == "super" else lowered(text)
        self._line.append(text)

    def _is_silent(self) -> bool:
        state = self._state
        if state.is_deleted:
            self._seen.add("deleted")
        elif state.is_hidden:
            self._seen.add("hidden")
        return state.is_skipped or state.is_hidden or state.is_deleted

    def _take_line(self) -> str:
        self._flush()
        text = "".join(self._line).encode("utf-16-le", "surrogatepass")
        self._line = []
        return clean(text.decode("utf-16-le", "replace"))

    def _end_paragraph(self, *, is_cell: bool = False) -> None:
        self._flush()
        if self._state.is_skipped:
            return
        text = self._take_line()
        if self._outer:
            self._footnotes[-1].append(text)
        elif is_cell or self._is_in_table:
            self._cell += [text] if text else []
            if is_cell:
                self._row.append(tuple(self._cell))
                self._cell = []
        elif text:
            self._end_table()
            self._paragraphs += 1
            self._blocks.append(Passage(text, f"paragraph {self._paragraphs}"))

    def _end_table(self) -> None:
        if self._cell:
            self._row.append(tuple(self._cell))
        if self._row:
            self._rows.append(tuple(self._row))
        if self._rows:
            self._tables += 1
            self._blocks.append(Table(tuple(self._rows), f"table {self._tables}"))
        self._cell, self._row, self._rows = [], [], []

    def _begin_footnote(self) -> None:
        self._flush()
        self._state = replace(self._state, group="footnote", place="")
        self._outer.append(self._line)
        self._line = []
        self._footnotes.append([])

    def _end_footnote(self) -> None:
        text = self._take_line()
        if text:
            self._footnotes[-1].append(text)
        self._line = self._outer.pop()


def _formatted(state: _State, word: str, *, is_on: bool) -> _State:
    if word == "v":
        return replace(state, is_hidden=is_on)
    if word == "deleted":
        return replace(state, is_deleted=is_on)
    if word == "plain":
        return replace(state, is_hidden=False, is_deleted=False, place="")
    return replace(state, place=word if is_on and word in {"super", "sub"} else "")


def _known(name: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
