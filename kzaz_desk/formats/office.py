"""Reports for spreadsheets: a workbook, and CSV."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import BytesIO, StringIO
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.wording import Translate, untranslated
from kzaz_desk.formats.report import CONTEXT, Report, title_of
from kzaz_desk.formats.report_comments import comment_rows
from kzaz_desk.formats.report_resolved import resolved_rows
from kzaz_desk.formats.report_rows import (
    Row,
    event_heads,
    event_rows,
    finding_heads,
    finding_rows,
    pair_heads,
    pair_rows,
    summary_rows,
)
from kzaz_desk.formats.units import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_CELL_AT_MOST: Final = 32_000
_ROWS_AT_MOST: Final = 1_048_000
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDTHS: Final = {
    "findings": (6, 10, 50, 16, 16, 60, 60, 24, 12, 30, 16, 16, 16, 18),
    "pairs": (6, 6, 70, 70, 8, 11, 12, 10, 30),
    "events": (20, 12, 12, 12, 10, 14, 80, 30),
    "summary": (28, 50, 8, 12, 66),
}
_LINE_PT: Final = 15.0
_HIGHEST_PT: Final = 405.0
_LETTER: Final = 1.15
"""Width of a Cyrillic letter in those digits that the widths of columns are given in."""

_PAPER_A4: Final = 9
_NO_TIME: Final = datetime(2000, 1, 1)


def xlsx_report(report: Report, translate: Translate = untranslated) -> bytes:
    """A workbook with the sheets Findings, Pairs, Timeline, Summary, and Resolved if any is.

    No text becomes a formula, a number or a link, whatever it begins with.

    Args:
        report: The project.
        translate: Finds the words.

    Returns:
        The file's content.
    """
    import xlsxwriter

    out = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    sheets: tuple[tuple[str, str, tuple[str, ...], Iterable[Row]], ...] = (
        ("findings", translate(CONTEXT, "Findings"), finding_heads(translate),
         finding_rows(report, translate)),
        ("pairs", translate(CONTEXT, "Pairs"), pair_heads(translate), pair_rows(report, translate)),
        ("events", translate(CONTEXT, "Timeline"), event_heads(translate),
         event_rows(report, translate)),
        ("summary", translate(CONTEXT, "Summary"), (), summary_rows(report, translate)),
    )  # fmt: skip
    if report.resolved:
        name, gone = translate(CONTEXT, "Resolved"), resolved_rows(report, translate)
        sheets = (*sheets, ("findings", name, finding_heads(translate), gone))
    with xlsxwriter.Workbook(out, options) as book:
        made = report.checked.astimezone(UTC).replace(tzinfo=None) if report.checked else _NO_TIME
        book.set_properties(
            {
                "title": xml_text(title_of(report, translate))[:255],
                "author": report.program,
                "created": made,
            }
        )
        bold = book.add_format({"bold": True, "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for key, title, heads, rows in sheets:
            _sheet(book.add_worksheet(title[:31]), _WIDTHS[key], heads, rows, (bold, body))
    return out.getvalue()


def csv_report(report: Report, translate: Translate = untranslated) -> str:
    """The findings as comma-separated values, in lines that end in CR and LF (RFC 4180).

    Comments on rows and findings that an edit resolved follow without a number; after an empty
    line stand program, time, settings, counts and files, in rows of the same width. A text that
    a spreadsheet would take for a formula gets an apostrophe before it.

    Args:
        report: The project.
        translate: Finds the words.
    """
    out = StringIO()
    writer = csv.writer(out)
    heads = finding_heads(translate)
    writer.writerow(heads)
    empty = ("",) * len(heads)
    found = (
        *finding_rows(report, translate),
        *comment_rows(report, translate),
        *resolved_rows(report, translate),
    )
    for row in (*found, empty, *summary_rows(report, translate)):
        writer.writerow([_harmless(value) for value in (*row, *empty[len(row) :])])
    return out.getvalue()


def _sheet(
    sheet: Any,
    widths: Sequence[int],
    heads: Sequence[str],
    rows: Iterable[Row],
    formats: tuple[Any, Any],
) -> None:
    bold, body = formats
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.set_paper(_PAPER_A4)
    sheet.fit_to_pages(1, 0)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, bold)
    last = 0
    for number, row in enumerate(rows, start=1 if heads else 0):
        if number > _ROWS_AT_MOST:
            break
        last = number
        # Not every program measures wrapped cells when it opens a file.
        sheet.set_row(number, _height(row, widths))
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, xml_text(value)[:_CELL_AT_MOST], body)
            else:
                sheet.write_number(number, column, value, body)
    if heads:
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, max(last, 1), len(heads) - 1)


def _height(row: Row, widths: Sequence[int]) -> float:
    """Height in points that a row of wrapped cells needs, estimated from its letters."""
    cells = zip(row, widths, strict=False)
    lines = max(
        (_lines(value, width) for value, width in cells if isinstance(value, str)), default=1
    )
    return min(lines * _LINE_PT, _HIGHEST_PT)


def _lines(text: str, width: int) -> int:
    return sum(max(1, ceil(len(line) * _LETTER / width)) for line in text.split("\n"))


def _harmless(value: str | float) -> str | float:
    if isinstance(value, str) and value.startswith(_FORMULA_SIGNS):
        return f"'{value}"
    return value
