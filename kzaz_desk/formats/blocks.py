"""Passages and tables in reading order, and what becomes of them: a document or a pair."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from kzaz_desk.formats.columns import (
    BilingualDraft,
    Row,
    is_most_of_the_text,
    language_columns,
)
from kzaz_desk.formats.draft import Draft
from kzaz_desk.formats.locators import cell_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.wording import Message
    from kzaz_desk.formats.base import RawBilingual, RawDocument


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph and where it stands in the file."""

    text: str
    locator: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        rows: Its cells, row by row.
        name: What to call it: "table 1", "sheet Prices".
        left: For a sheet, whose cells have names, how many columns stand before the first.
    """

    rows: tuple[Row, ...]
    name: str
    left: int | None = None

    def cell(self, row: int, column: int) -> str:
        """Where a cell stands in the file; both counted from 1."""
        if self.left is None:
            return f"{self.name}, row {row}, column {column}"
        return f"{self.name}, cell {cell_name(row, self.left + column)}"

    def sides(self, row: int, columns: tuple[int, int]) -> tuple[str, str]:
        """Where both sides of a row stand; the row from 1, the columns from 0."""
        if self.left is None:
            return (f"{self.name}, row {row}",) * 2
        return self.cell(row, columns[0] + 1), self.cell(row, columns[1] + 1)


Block = Passage | Table


def build(
    path: Path, monitor: Monitor, blocks: Sequence[Block], notes: Sequence[Message]
) -> RawDocument | RawBilingual:
    """The document that the blocks make; a pair if they are in the main a bilingual table.

    Raises:
        ReadError: NO_TEXT or TOO_LARGE.
        Cancelled: If the user asked to stop.
    """
    columns = {
        index: found
        for index, block in enumerate(blocks)
        if isinstance(block, Table) and (found := language_columns(block.rows))
    }
    if columns and is_most_of_the_text(*_sizes(blocks, frozenset(columns))):
        return _bilingual(path, monitor, blocks, columns, notes)
    draft = Draft(path, monitor)
    for index, block in enumerate(blocks):
        for passage in _passages(block):
            draft.add(passage.text, passage.locator, fraction=index / len(blocks))
    return draft.document(notes)


def _bilingual(
    path: Path,
    monitor: Monitor,
    blocks: Sequence[Block],
    columns: dict[int, tuple[int, int]],
    notes: Sequence[Message],
) -> RawBilingual:
    draft = BilingualDraft(path, monitor)
    for index, block in enumerate(blocks):
        if isinstance(block, Table) and index in columns:
            places = (block.sides(row, columns[index]) for row in count(1))
            draft.add_table(block.rows, columns[index], places)
        else:
            for passage in _passages(block):
                draft.add_loose(passage.text, passage.locator)
    return draft.bilingual(notes)


def _passages(block: Block) -> Iterator[Passage]:
    if isinstance(block, Passage):
        yield block
        return
    for number, row in enumerate(block.rows, start=1):
        for column, cell in enumerate(row, start=1):
            for text in cell:
                yield Passage(text, block.cell(number, column))


def _sizes(blocks: Sequence[Block], tables: frozenset[int]) -> tuple[int, int]:
    """Code points inside these tables, and outside."""
    inside = sum(_size(block) for index, block in enumerate(blocks) if index in tables)
    return inside, sum(map(_size, blocks)) - inside


def _size(block: Block) -> int:
    if isinstance(block, Passage):
        return len(block.text)
    return sum(len(text) for row in block.rows for cell in row for text in cell)
