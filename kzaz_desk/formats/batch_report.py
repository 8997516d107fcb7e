"""The summary of a batch: one line a pair, and what could not be checked.

The JSON object has these members; a later version only adds members, else `version` is raised:

    format      "kzaz-desk-batch"
    version     1
    program     name and version of the program
    checked     time of the batch (ISO 8601), or null
    pairs       list of {kk, ru, sha256, report, error, warning, info, events, beads, problem};
                files and report are relative to the folders given, `sha256` is a list of two,
                `problem` is "" where the pair was checked
    problems    list of {file, problem}
    summary     {pairs, failed, error, warning, info, events, problems}
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from kzaz_desk.domain.wording import Translate, untranslated
from kzaz_desk.formats.report import CONTEXT
from kzaz_desk.formats.report_html import STYLE
from kzaz_desk.formats.units import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT: Final = "kzaz-desk-batch"
VERSION: Final = 1

_NO_TIME: Final = datetime(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class PairLine:
    """What became of one pair.

    Attributes:
        kk: The Kazakh file, relative to the folder of the batch.
        ru: The Russian file; the same where one file holds both.
        sha256: Hashes of both files, in hexadecimal.
        report: Its report, relative to the summary; "" if there is none.
        errors: How many findings of that severity.
        warnings: How many findings of that severity.
        remarks: How many findings of that severity.
        events: How many events.
        beads: How many beads of paragraphs.
        problem: Why it was not checked; "" if it was.
    """

    kk: str
    ru: str
    sha256: tuple[str, str]
    report: str
    errors: int = 0
    warnings: int = 0
    remarks: int = 0
    events: int = 0
    beads: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What a batch gave.

    Attributes:
        program: Name and version of the program.
        checked: When the batch was run; None to leave it out.
        lines: The pairs, in order of their files.
        problems: Files that are in no pair, and why.
    """

    program: str
    checked: datetime | None
    lines: tuple[PairLine, ...]
    problems: tuple[tuple[str, str], ...]

    @property
    def totals(self) -> dict[str, int]:
        """Sums over all pairs, by the names of the JSON."""
        return {
            "pairs": len(self.lines),
            "failed": sum(bool(line.problem) for line in self.lines),
            "error": sum(line.errors for line in self.lines),
            "warning": sum(line.warnings for line in self.lines),
            "info": sum(line.remarks for line in self.lines),
            "events": sum(line.events for line in self.lines),
            "problems": len(self.problems),
        }


def batch_json(report: BatchReport) -> str:
    """The summary as JSON text, as the module says."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "program": report.program,
        "checked": report.checked.isoformat() if report.checked else None,
        "pairs": [_pair(line) for line in report.lines],
        "problems": [{"file": file, "problem": problem} for file, problem in report.problems],
        "summary": report.totals,
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _pair(line: PairLine) -> dict[str, Any]:
    return {
        "kk": line.kk,
        "ru": line.ru,
        "sha256": list(line.sha256),
        "report": line.report,
        "error": line.errors,
        "warning": line.warnings,
        "info": line.remarks,
        "events": line.events,
        "beads": line.beads,
        "problem": line.problem,
    }


def batch_html(
    report: BatchReport, translate: Translate = untranslated, *, language: str = "en"
) -> str:
    """The summary as a whole HTML document; each pair leads to its report.

    Args:
        report: What to tell.
        translate: Words for the user's language.
        language: That language (BCP 47).
    """
    title = escape(translate(CONTEXT, "Comparison of many texts"))
    body = "\n".join((*_head(report, title, translate), *_tables(report, translate)))
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace").decode("utf-8")


def batch_xlsx(report: BatchReport, translate: Translate = untranslated) -> bytes:
    """The summary as a workbook with the sheets Pairs and Problems; no text becomes a formula.

    Args:
        report: What to tell.
        translate: Words for the user's language.
    """
    import xlsxwriter

    out = BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    sheets = (
        (translate(CONTEXT, "Pairs"), _heads(translate), [_cells(line) for line in report.lines]),
        (
            translate(CONTEXT, "Problems"),
            (translate(CONTEXT, "File"), translate(CONTEXT, "Problem")),
            list(report.problems),
        ),
    )
    with xlsxwriter.Workbook(out, {"in_memory": True, **plain}) as book:
        # Otherwise the time of writing, and the same batch would give other bytes each time.
        book.set_properties({"created": report.checked or _NO_TIME})
        bold = book.add_format({"bold": True, "bottom": 1})
        for title, heads, rows in sheets:
            sheet = book.add_worksheet(title[:31])
            sheet.set_column(0, 1, 40)
            for column, head in enumerate(heads):
                sheet.write_string(0, column, head, bold)
            for number, row in enumerate(rows, start=1):
                for column, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(number, column, xml_text(value))
                    else:
                        sheet.write_number(number, column, value)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
    return out.getvalue()


def _heads(translate: Translate) -> tuple[str, ...]:
    return (
        translate(CONTEXT, "Kazakh"),
        translate(CONTEXT, "Russian"),
        translate(CONTEXT, "Errors"),
        translate(CONTEXT, "Warnings"),
        translate(CONTEXT, "Remarks"),
        translate(CONTEXT, "Events"),
        translate(CONTEXT, "Report"),
        translate(CONTEXT, "Problem"),
        "SHA-256 (kk)",
        "SHA-256 (ru)",
    )


def _cells(line: PairLine) -> tuple[str | int, ...]:
    counts = (line.errors, line.warnings, line.remarks, line.events)
    return (line.kk, line.ru, *counts, line.report, line.problem, *line.sha256)


def _head(report: BatchReport, title: str, translate: Translate) -> Iterator[str]:
    yield f"<h1>{title}</h1>"
    time = f"{report.checked:%Y-%m-%d %H:%M %Z}".strip() if report.checked else ""
    yield f'<p class="soft">{escape(" · ".join(filter(None, (report.program, time))))}</p>'
    totals = report.totals
    names = (
        (translate(CONTEXT, "Pairs"), totals["pairs"]),
        (translate(CONTEXT, "Errors"), totals["error"]),
        (translate(CONTEXT, "Warnings"), totals["warning"]),
        (translate(CONTEXT, "Remarks"), totals["info"]),
        (translate(CONTEXT, "Not checked"), totals["failed"] + totals["problems"]),
    )
    yield '<dl class="counts">'
    for name, count in names:
        yield f"<div><dt>{escape(name)}</dt><dd>{count}</dd></div>"
    yield "</dl>"


def _tables(report: BatchReport, translate: Translate) -> Iterator[str]:
    yield f"<h2>{escape(translate(CONTEXT, 'Pairs'))}</h2>\n<table>"
    yield _row("th", [escape(head) for head in _heads(translate)[:6]])
    for line in report.lines:
        name = escape(line.kk)
        if line.report:
            name = f'<a href="{escape(quote(line.report, errors="replace"))}">{name}</a>'
        if line.problem:
            name += f'<br><span class="where">{escape(line.problem)}</span>'
        counts = (line.errors, line.warnings, line.remarks, line.events)
        cells = ["–"] * 4 if line.problem else [str(count) for count in counts]
        yield _row("td", [name, escape(line.ru), *cells])
    yield "</table>"
    if report.problems:
        yield f"<h2>{escape(translate(CONTEXT, 'Not checked'))}</h2>\n<table>"
        for file, problem in report.problems:
            yield _row("td", [escape(file), escape(problem)])
        yield "</table>"


def _row(tag: str, cells: list[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
