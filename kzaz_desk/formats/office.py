"""Reports for office programs: a workbook, a Word file of two columns, and CSV."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Translate, untranslated
from kzaz_desk.formats.report import CONTEXT, Report, title_of
from kzaz_desk.formats.report_resolved import resolved_rows
from kzaz_desk.formats.report_rows import (
    Row,
    answer_word,
    event_heads,
    event_rows,
    finding_heads,
    finding_rows,
    findings_of_beads,
    pair_heads,
    pair_rows,
    summary_rows,
)
from kzaz_desk.formats.units import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document

_CELL_AT_MOST: Final = 32_000
_ROWS_AT_MOST: Final = 1_048_000
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDTHS: Final = {
    "findings": (6, 10, 50, 16, 16, 60, 60, 24, 12, 30, 16, 16, 16, 18),
    "pairs": (6, 6, 70, 70, 8, 11, 12, 10),
    "events": (20, 12, 12, 12, 10, 14, 80, 30),
    "summary": (28, 50, 8, 12, 66),
}
_COLOURS: Final = {Severity.ERROR: "C0392B", Severity.WARNING: "B9770E", Severity.INFO: "2471A3"}


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
        ("pairs", translate(CONTEXT, "Pairs"), pair_heads(translate), pair_rows(report)),
        ("events", translate(CONTEXT, "Timeline"), event_heads(translate),
         event_rows(report, translate)),
        ("summary", translate(CONTEXT, "Summary"), (), summary_rows(report, translate)),
    )  # fmt: skip
    with xlsxwriter.Workbook(out, options) as book:
    if report.resolved:
        title, rows = translate(CONTEXT, "Resolved"), resolved_rows(report, translate)
        sheets = (*sheets, ("findings", title, finding_heads(translate), rows))
        bold = book.add_format({"bold": True, "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for key, title, heads, rows in sheets:
            _sheet(book.add_worksheet(title[:31]), _WIDTHS[key], heads, rows, (bold, body))
    return out.getvalue()


def csv_report(report: Report, translate: Translate = untranslated) -> str:
    """The findings as comma-separated values, in lines that end in CR and LF (RFC 4180).

    A text that a spreadsheet would take for a formula gets an apostrophe before it.

    Args:
        report: The project.
    Those that an edit resolved come last, without a number.

        translate: Finds the words.
    """
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(finding_heads(translate))
    for row in (*finding_rows(report, translate), *resolved_rows(report, translate)):
        writer.writerow([_harmless(value) for value in row])
    return out.getvalue()


def docx_report(report: Report, translate: Translate = untranslated) -> bytes:
    """A Word file: both texts side by side, each finding a comment at the marked words.

    Args:
        report: The project.
        translate: Finds the words.

    Returns:
        The file's content.
    """
    import docx
    from docx.enum.section import WD_ORIENT

    file = docx.Document()
    section = file.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    file.add_heading(xml_text(translate(CONTEXT, "Comparison of two texts")), 1)
    for name, value, *more in summary_rows(report, translate):
        line = " · ".join(str(part) for part in (value, *more) if part != "")
        file.add_paragraph(xml_text(f"{name}: {line}"))
    for kk, ru, alignment in report.pairs:
        titles = report.documents[kk].name, report.documents[ru].name
        file.add_heading(xml_text(" — ".join(titles)), 2)
        found = findings_of_beads(report, kk, ru, alignment.beads)
        table = file.add_table(rows=len(alignment.beads), cols=2, style="Table Grid")
        # Asking a table for one cell after another takes time that grows with its square.
        for row, bead, findings in zip(table.rows, alignment.beads, found, strict=True):
            cells = row.cells
            runs: dict[int, list[Any]] = {}
            for cell, name, paragraphs in zip(cells, (kk, ru), (bead.kk, bead.ru), strict=True):
                _fill(cell, report.documents[name], paragraphs, findings, runs)
            for number, finding in findings:
                place = cells[0 if finding.places[0].lang is Lang.KK else 1]
                marked = runs.get(number) or _runs_of(place)
                _comment(file, report, (number, finding), marked, translate)
    out = BytesIO()
    file.save(out)
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
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, bold)
    last = 0
    for number, row in enumerate(rows, start=1 if heads else 0):
        if number > _ROWS_AT_MOST:
            break
        last = number
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, xml_text(value)[:_CELL_AT_MOST], body)
            else:
                sheet.write_number(number, column, value, body)
    if heads:
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(last, 1), len(heads) - 1)


def _harmless(value: str | float) -> str | float:
    if isinstance(value, str) and value.startswith(_FORMULA_SIGNS):
        return f"'{value}"
    return value


def _fill(
    cell: Any,
    document: Document,
    paragraphs: range,
    findings: Sequence[tuple[int, Finding]],
    runs: dict[int, list[Any]],
) -> None:
    """Write paragraphs into a cell; `runs` gets those that a finding marks, by its number."""
    if not paragraphs:
        cell.paragraphs[0].add_run("—")
    for position, index in enumerate(paragraphs):
        target = cell.paragraphs[0] if position == 0 else cell.add_paragraph()
        for text, marked in _pieces(document, index, findings):
            run = target.add_run(xml_text(text))
            if marked is not None:
                number, finding = marked
                _mark(run, finding.severity)
                runs.setdefault(number, []).append(run)


def _pieces(
    document: Document, index: int, findings: Sequence[tuple[int, Finding]]
) -> Iterator[tuple[str, tuple[int, Finding] | None]]:
    """A paragraph in pieces, each with the finding that marks it; of two the first one does."""
    span = document.paragraphs[index].span
    marks = [
        (max(place.span.start, span.start), min(place.span.stop, span.stop), number, finding)
        for number, finding in findings
        for place in finding.places
        if place.document == document.id and place.span.overlaps(span)
    ]
    at = span.start
    for start, stop, number, finding in sorted(marks, key=lambda mark: mark[:3]):
        if start >= at:
            yield document.text[at:start], None
            yield document.text[start:stop], (number, finding)
            at = stop
    yield document.text[at : span.stop], None


def _mark(run: Any, severity: Severity) -> None:
    from docx.shared import RGBColor

    run.bold = True
    run.underline = True
    run.font.color.rgb = RGBColor.from_string(_COLOURS[severity])


def _comment(
    file: Any,
    report: Report,
    numbered: tuple[int, Finding],
    runs: Sequence[Any],
    translate: Translate,
) -> None:
    number, finding = numbered
    where = (
        where_text(report.documents[quote.document], quote.paragraph, translate)
        for quote in quotes(finding.places, report.documents)
    )
    verdict = report.review.verdict(finding)
    said = [
        f"{number}. {severity_word(finding.severity, translate)}: "
        f"{finding.message.worded(translate)}",
        ", ".join(where),
        answer_word(report, finding, translate),
        verdict.comment,
    ]
    file.add_comment(
        runs[0],
        text=xml_text("\n".join(part for part in said if part)),
        author=xml_text(verdict.reviewer or report.program),
        initials="KD",
    )


def _runs_of(cell: Any) -> list[Any]:
    return [run for paragraph in cell.paragraphs for run in paragraph.runs]
