"""The report as a PDF file: to read, to print and to search; every letter embedded."""

from __future__ import annotations

from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.review import OPEN, Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.event_dates import date_text, day_text
from kzaz_desk.formats.pdf_pages import (
    WIDTH_MM,
    Sheet,
    mark,
    markup,
    paragraph,
    table,
    together,
    write_pages,
)
from kzaz_desk.formats.report import (
    CONTEXT,
    SIGNS,
    by_year,
    event_languages,
    event_signs,
    quotes,
    severity_word,
    summary,
    title_of,
    where_text,
)
from kzaz_desk.formats.report_answers import answer_lines
from kzaz_desk.formats.report_comments import comment_lines, comment_title, commented_rows
from kzaz_desk.formats.report_resolved import resolved_words
from kzaz_desk.formats.report_rows import setting_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzaz_desk.domain.review import Event, Finding
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Quote, Report

_TONES: Final = {Severity.ERROR: "#a3222b", Severity.WARNING: "#7a4f00", Severity.INFO: "#1f4f80"}
_MARKS: Final = {Severity.ERROR: "#f8d9da", Severity.WARNING: "#f8e7c4", Severity.INFO: "#d8e7f5"}
_LINE: Final = "#c9c6bf"
_ALL: Final = ((0, 0), (-1, -1))
_COUNTS: Final = (
    ("BOX", *_ALL, 0.5, _LINE),
    ("LINEAFTER", (0, 0), (-2, -1), 0.5, _LINE),
    ("VALIGN", *_ALL, "TOP"),
    ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
    ("TOPPADDING", (0, 1), (-1, 1), 0),
)
_ROWS: Final = (
    ("LINEBELOW", *_ALL, 0.5, _LINE),
    ("VALIGN", *_ALL, "TOP"),
    ("LEFTPADDING", *_ALL, 0),
    ("TOPPADDING", *_ALL, 2),
    ("BOTTOMPADDING", *_ALL, 4),
)
_FINDING: Final = (
    ("BOX", *_ALL, 0.5, _LINE),
    ("VALIGN", *_ALL, "TOP"),
    ("LEFTPADDING", *_ALL, 8),
    ("TOPPADDING", *_ALL, 3),
    ("BOTTOMPADDING", *_ALL, 5),
    ("SPAN", (0, 0), (1, 0)),
)
_GAP_PT: Final = 6.0
_LONGEST_EVENT: Final = 400
_LONGEST_MARK: Final = 90
"""Code points of a line in the list of contents beside the pages."""


def pdf_report(
    report: Report, translate: Translate = untranslated, *, language: str = "en"
) -> bytes:
    """The report as a PDF file on A4 pages, with numbers of pages and a list of contents.

    The same report gives the same bytes.

    Args:
        report: What to tell.
        translate: Words for the user's language.
        language: That language (BCP 47), for readers' voices.

    Returns:
        The file's content.
    """
    out = BytesIO()
    sheet = Sheet(title_of(report, translate), report.program, language, report.checked)
    story = [
        *_head(report, translate),
        *_findings(report, translate),
        *_comments(report, translate),
        *_resolved(report, translate),
        *_timeline(report, translate),
        *_files(report, translate),
    ]
    write_pages(out, sheet, story)
    return out.getvalue()


def _text(text: str, style: str = "body") -> Any:
    return paragraph(markup(text), style)


def _heading(text: str, level: int, *, opened: bool = False) -> Iterator[Any]:
    """A heading that stays with what follows; the list of contents has it too."""
    yield mark(text, level, opened=opened)
    yield _text(text, f"heading{level}")


def _head(report: Report, translate: Translate) -> Iterator[Any]:
    yield _text(title_of(report, translate), "title")
    line = [report.program]
    if report.checked:
        line.append(f"{report.checked:%Y-%m-%d %H:%M %Z}".strip())
    yield _text(" · ".join(line), "soft")
    counts = summary(report, translate)
    names = [_text(name, "soft") for name, _ in counts]
    values = [_text(str(count), "count") for _, count in counts]
    yield table([names, values], [WIDTH_MM / len(counts)] * len(counts), _COUNTS, before=_GAP_PT)
    if report.filter:
        yield _text(f"{translate(CONTEXT, 'Filter')}: {report.filter}", "soft")
    for note in report.notes:
        yield _text(note.worded(translate), "soft")


def _findings(report: Report, translate: Translate) -> Iterator[Any]:
    yield from _heading(translate(CONTEXT, "Findings"), 0)
    if not report.findings:
        yield _text(translate(CONTEXT, "No discrepancies were found."))
    for number, finding in enumerate(report.findings, start=1):
        yield _finding(report, finding, number, translate)


def _finding(report: Report, finding: Finding, number: int, translate: Translate) -> Any:
    """A box: what it is, the quotations of both sides beside each other, the answer."""
    said = finding.message.worded(translate)
    word = f"{SIGNS[finding.severity]} {severity_word(finding.severity, translate)}"
    tone = _TONES[finding.severity]
    head = f'{number}.&nbsp; <font color="{tone}"><b>{markup(word)}</b></font>&nbsp; {markup(said)}'
    told = quotes(finding.places, report.documents)
    sides = {lang: list(side) for lang, side in groupby(told, key=lambda quote: quote.lang)}
    rows: list[list[Any]] = [
        [paragraph(head, "body"), ""],
        [list(_quotes(report, sides.get(lang, ()), finding, translate)) for lang in Lang],
    ]
    look: list[tuple[Any, ...]] = [*_FINDING, ("LINEBEFORE", (0, 0), (0, -1), 3, tone)]
    verdict = report.review.verdict(finding)
    if verdict != OPEN:
        rows.append([list(map(_text, answer_lines(verdict, translate))), ""])
        look += [("SPAN", (0, 2), (1, 2)), ("LINEABOVE", (0, 2), (1, 2), 0.5, _LINE, None, (2, 2))]
    line = f"{number}. {said}"
    short = line if len(line) <= _LONGEST_MARK else f"{line[:_LONGEST_MARK].rstrip()}…"
    box = table(rows, [WIDTH_MM / 2] * 2, look)
    return together(mark(short, 1), box, _space())


def _space() -> Any:
    from reportlab.platypus import Spacer

    return Spacer(1, _GAP_PT)


def _comments(report: Report, translate: Translate) -> Iterator[Any]:
    """Rows that somebody wrote to: both sides, and what was written."""
    rows = list(commented_rows(report, translate))
    if rows:
        yield from _heading(comment_title(translate), 0)
    for row in rows:
        lines = list(map(_text, comment_lines(row.comments)))
        cells = [
            [_text(row.where, "soft"), ""],
            [_text(text) for text in row.sides.values()],
            [lines, ""],
        ]
        look = [*_FINDING, ("SPAN", (0, 2), (1, 2)), ("LINEABOVE", (0, 2), (1, 2), 0.5, _LINE)]
        yield together(table(cells, [WIDTH_MM / 2] * 2, look), _space())


def _resolved(report: Report, translate: Translate) -> Iterator[Any]:
    """Findings that are gone: what they were, the sentences of then, when they went."""
    if not report.resolved:
        return
    yield from _heading(translate(CONTEXT, "Resolved by edit"), 0)
    for each in report.resolved:
        word = severity_word(each.finding.severity, translate)
        said = each.finding.message.worded(translate)
        parts = (resolved_words(each, translate), each.verdict.reviewer, each.verdict.comment)
        sides = [[_text(quote) for own, quote in each.quotes if own is lang] for lang in Lang]
        head = f"{SIGNS[each.finding.severity]} {word}: {said}"
        rows = [[_text(head), ""], sides, [_text(" · ".join(filter(None, parts)), "soft"), ""]]
        look = [*_FINDING, ("SPAN", (0, 2), (1, 2))]
        yield together(table(rows, [WIDTH_MM / 2] * 2, look), _space())


def _quotes(
    report: Report, found: Iterable[Quote], finding: Finding, translate: Translate
) -> Iterator[Any]:
    back = _MARKS[finding.severity]
    for quote in found:
        document = report.documents[quote.document]
        yield _text(where_text(document, quote.paragraph, translate), "soft")
        pieces = (
            f'<u><font backColor="{back}">{markup(piece)}</font></u>'
            if is_marked
            else markup(piece)
            for piece, is_marked in quote.pieces
        )
        yield paragraph("".join(pieces), "body")


def _timeline(report: Report, translate: Translate) -> Iterator[Any]:
    if not report.events:
        return
    yield from _heading(translate(CONTEXT, "Timeline"), 0)
    signs = translate(
        CONTEXT, "≈ worked out or approximate · ○ planned · ≠ the texts give different dates"
    )
    yield _text(signs, "soft")
    for year, events in by_year(report.events):
        yield from _heading(str(year or translate(CONTEXT, "No date")), 1)
        rows = [_event(event, translate) for event in events]
        yield table(rows, (40, 14, WIDTH_MM - 54), _ROWS)


def _event(event: Event, translate: Translate) -> list[Any]:
    text = event.text
    if len(text) > _LONGEST_EVENT:
        text = text[:_LONGEST_EVENT].rstrip() + "…"
    when = f"{date_text(event, translate)} {event_signs(event)}".strip()
    return [_text(when), _text(event_languages(event), "soft"), _text(text)]


def _files(report: Report, translate: Translate) -> Iterator[Any]:
    yield from _heading(translate(CONTEXT, "Files and settings"), 0)
    heads = (
        translate(CONTEXT, "File"),
        translate(CONTEXT, "Language"),
        translate(CONTEXT, "Date of the document"),
        translate(CONTEXT, "Paragraphs"),
    )
    rows = [[_text(head, "soft") for head in heads]]
    rows += [_file(document, translate) for document in report.documents.values()]
    yield table(rows, (WIDTH_MM - 84, 22, 36, 26), _ROWS, heads=1)
    settings = [
        [_text(name, "soft"), _text(value)] for name, value in setting_rows(report, translate)
    ]
    yield table(settings, (52, WIDTH_MM - 52), _ROWS, before=_GAP_PT)


def _file(document: Document, translate: Translate) -> list[Any]:
    name = [_text(document.name)]
    if document.sha256:
        name.append(_text(f"SHA-256 {document.sha256}", "small"))
    name += [_text(note.worded(translate), "soft") for note in document.notes]
    day = day_text(document.date, translate) or "–"
    return [name, *(_text(cell) for cell in (document.lang, day, str(len(document.paragraphs))))]
