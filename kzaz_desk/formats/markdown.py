"""Markdown (CommonMark with tables and footnotes), read as the text that it shows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.blocks import Block, Passage, Table, build
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.encodings import decode, guess_encoding
from kzaz_desk.formats.guard import LIMITS, read_bytes, too_large

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument
    from kzaz_desk.formats.columns import Row

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:\s+(.*?))?(?:\s+#+)?\s*$")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-+)\s*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_BULLET: Final = re.compile(r"\s*[-*+]\s+(?:\[[ xX]\]\s+)?(.*)$")
_NUMBERED: Final = re.compile(r"\s*(\d{1,9})[.)]\s+(.*)$")
_QUOTE: Final = re.compile(r" {0,3}(?:>\s?)+")
_TABLE_RULE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_FOOTNOTE: Final = re.compile(r" {0,3}\[\^([^\]\s]{1,60})\]:\s*(.*)$")
_REFERENCE: Final = re.compile(r" {0,3}\[[^\]^]{1,200}\]:\s*\S+")
_CELL_EDGE: Final = re.compile(r"(?<!\\)\|")

_MARKUP: Final = (
    (re.compile(r"\[\^[^\]\s]{1,60}\]"), ""),
    (re.compile(r"!\[[^\]]{0,300}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])"), ""),
    (re.compile(r"\[([^\]]{1,300})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^>\s]{1,2000})>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>]{0,500}>|<!--.{0,1000}?-->"), ""),
    (re.compile(r"(`{1,3})(?!`)(.{1,500}?)(?<!`)\1(?!`)"), r"\2"),
    (re.compile(r"(?<![\\\w*])(\*{1,3})(?=\S)(.{1,500}?)(?<=[^\s\\])\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\\\w_])(_{1,3})(?=\S)(.{1,500}?)(?<=[^\s\\])\1(?![\w_])"), r"\2"),
    (re.compile(r"~~(?=\S).{1,500}?(?<=\S)~~"), ""),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)
_LINE_AT_MOST: Final = 20_000


class MarkdownReader:
    """Reads Markdown: headings, lists, quotations, tables and footnotes; the marks are dropped.

    Struck out text, pictures, targets of links and the front matter are left out.
    """

    suffixes = frozenset({".md", ".markdown"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a Markdown file; see `Reader.read`."""
        monitor.report(Stage.READ, 0.0)
        data = read_bytes(path)
        guess = guess_encoding(data)
        if guess is None:
            raise ReadError(path, ReadFailure.BINARY)
        text = decode(data, guess)[0]
        if len(text) > LIMITS.characters:
            raise too_large(path, "characters", LIMITS.characters)
        lines = text.splitlines()
        scan = _Scan()
        for number in range(_front_matter(lines), len(lines)):
            scan.line(lines[number], number + 1)
        scan.close()
        return build(path, monitor, scan.all_blocks(), ())


@dataclass(slots=True)
class _Scan:
    """Takes the lines one by one and collects blocks."""

    _blocks: list[Block] = field(default_factory=list)
    _footnotes: list[Block] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)
    _start: int = 0
    _fence: str = ""
    _expected: int = 1
    _footnote: str = ""
    _tables: int = 0

    def line(self, line: str, number: int) -> None:
        """Take in a line; numbers count from 1."""
        if self._is_code(line):
            self.close()
            if not _FENCE.match(line):
                self._add(line, number)
            return
        line = _QUOTE.sub("", line)
        if not line.strip() or _REFERENCE.match(line):
            self.close()
        elif self._rows or (self._open and _is_table_rule(self._open, line)):
            self._table_line(line, number)
        elif not self._is_marked(line, number):
            self._continue(line, number)

    def close(self) -> None:
        """End the paragraph or table that is open."""
        if self._rows:
            self._tables += 1
            self._blocks.append(Table(tuple(self._rows), f"table {self._tables}"))
            self._rows = []
        if self._open:
            text, self._open = " ".join(self._open), []
            self._add(text, self._start)
        self._footnote = ""

    def all_blocks(self) -> list[Block]:
        """What was collected, footnotes at the end."""
        return [*self._blocks, *self._footnotes]

    def _is_code(self, line: str) -> bool:
        fence = _FENCE.match(line)
        if fence and not self._fence:
            self._fence = fence.group(1)
            return True
        if fence and self._fence and fence.group(1).startswith(self._fence):
            self._fence = ""
            return True
        return bool(self._fence)

    def _is_marked(self, line: str, number: int) -> bool:
        """Deal with a line that begins or ends something."""
        heading = _HEADING.match(line)
        if self._open and _UNDERLINE.match(line):
            self.close()
        elif heading:
            self.close()
            self._add(heading.group(1) or "", number)
        elif _RULE.match(line):
            self.close()
        else:
            return self._is_item(line, number)
        return True

    def _is_item(self, line: str, number: int) -> bool:
        footnote, bullet, numbered = (
            pattern.match(line) for pattern in (_FOOTNOTE, _BULLET, _NUMBERED)
        )
        if footnote:
            self.close()
            self._footnote = footnote.group(1)
            self._continue(footnote.group(2), number)
        elif bullet:
            self.close()
            self._continue(bullet.group(1), number)
        elif numbered and int(numbered.group(1)) in {1, self._expected}:
            # "2024. ..." at the beginning of a line is a year, not an item of a list.
            self.close()
            self._expected = int(numbered.group(1)) + 1
            self._continue(numbered.group(2), number)
        else:
            return False
        return True

    def _continue(self, line: str, number: int) -> None:
        if not self._open:
            self._start = number
        self._open.append(line.strip().removesuffix("\\"))

    def _table_line(self, line: str, number: int) -> None:
        if self._open:
            head = self._open.pop()
            before, self._open = self._open, []
            if before:
                self._add(" ".join(before), self._start)
            self._rows = [_cells(head)]
            return
        if "|" not in line:
            self.close()
            self._continue(line, number)
            return
        self._rows.append(_cells(line))

    def _add(self, text: str, number: int) -> None:
        text = _plain(text)
        if not text:
            return
        if self._footnote:
            self._footnotes.append(Passage(text, f"footnote {self._footnote}"))
        else:
            self._blocks.append(Passage(text, f"line {number}"))


def _is_table_rule(open_lines: list[str], line: str) -> bool:
    return "|" in open_lines[-1] and "|" in line and bool(_TABLE_RULE.match(line))


def _cells(line: str) -> Row:
    texts = [_plain(cell) for cell in _CELL_EDGE.split(line.strip())]
    if texts and not texts[0]:
        texts = texts[1:]
    if texts and not texts[-1]:
        texts = texts[:-1]
    return tuple((text,) if text else () for text in texts)


def _plain(text: str) -> str:
    """A line without its marks; a line too long for them is left as it is."""
    if len(text) > _LINE_AT_MOST:
        return clean(text)
    for pattern, instead in _MARKUP:
        text = pattern.sub(instead, text)
    return clean(unescape(text))


def _front_matter(lines: list[str]) -> int:
    """Number of lines before the text: a block of properties between two lines of dashes."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:200], start=1):
        if line.rstrip() in {"---", "..."}:
            return number + 1
    return 0
