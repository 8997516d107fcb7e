"""Spreadsheets: Excel workbooks and OpenDocument sheets."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.blocks import Block, Table, build
from kzaz_desk.formats.guard import Archive, damaged, read_bytes, too_large

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument
    from kzaz_desk.formats.columns import Row

_CELLS_AT_MOST: Final = 5_000_000
_CELL: Final = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_REPEATED: Final = re.compile(rb"""number-(columns|rows)-repeated=["'](\d{1,9})["']""")
_EMPTY_REPEATED: Final = re.compile(rb"<table:table-cell[^>]*/>|<table:table-row[^>]*/>")
_CALL_EVERY: Final = 1_000


class SpreadsheetReader:
    """Reads workbooks: the cells of every sheet as they are stored, formulas by their value.

    A sheet with a Kazakh and a Russian column holds a pair, row by row. How a cell is formatted
    is not known: 0.25 is read as such where the sheet shows 25 %.
    """

    suffixes = frozenset({".xlsx", ".xlsm", ".ods"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a workbook; see `Reader.read`."""
        import python_calamine

        monitor.report(Stage.READ, 0.0)
        data = read_bytes(path)
        _check_extent(path, Archive(path, data))
        try:
            book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(data))
            visible = python_calamine.SheetVisibleEnum.Visible
            names = [sheet.name for sheet in book.sheets_metadata if sheet.visible == visible]
            tables = [_table(book.get_sheet_by_name(name), name, monitor) for name in names]
        except python_calamine.PasswordError as error:
            raise ReadError(path, ReadFailure.PASSWORD) from error
        except (python_calamine.CalamineError, ValueError, OverflowError) as error:
            raise damaged(path, error) from error
        blocks: list[Block] = [table for table in tables if table.rows]
        return build(path, monitor, blocks, ())


def _table(sheet: Any, name: str, monitor: Monitor) -> Table:
    rows: list[Row] = []
    for number, values in enumerate(sheet.iter_rows()):
        if number % _CALL_EVERY == 0:
            monitor.report(Stage.READ, 0.5)
        rows.append(tuple(_paragraphs(value) for value in values))
    # Rows come from the first of the sheet on, columns only from the first that is used.
    return Table(tuple(rows), f"sheet {name}", left=sheet.start[1] if sheet.start else 0)


def _paragraphs(value: object) -> tuple[str, ...]:
    return tuple(line for line in _worded(value).splitlines() if line.strip())


def _worded(value: object) -> str:
    """A cell's value as both languages write it."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.12g}"
    if isinstance(value, datetime):
        has_time = value.time() != time()
        return value.strftime("%d.%m.%Y %H:%M" if has_time else "%d.%m.%Y")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, (time, timedelta)):
        return str(value)[:5]
    return "" if value is None or isinstance(value, bool) else str(value)


def _check_extent(path: Path, archive: Archive) -> None:
    """Refuse sheets with a cell far out: the whole rectangle would be filled before reading."""
    for name in archive.names():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            extent = _excel_extent(archive.read(name))
        elif name == "content.xml":
            extent = _open_document_extent(archive.read(name))
        else:
            continue
        if extent > _CELLS_AT_MOST:
            raise too_large(path, "cells", _CELLS_AT_MOST)


def _excel_extent(data: bytes) -> int:
    cells = _CELL.findall(data)
    width = max((_column(letters) for letters, _ in cells), default=0)
    return width * max((int(digits) for _, digits in cells), default=0)


def _open_document_extent(data: bytes) -> int:
    filled = _EMPTY_REPEATED.sub(b"", data)
    return max((int(number) for _, number in _REPEATED.findall(filled)), default=0)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
