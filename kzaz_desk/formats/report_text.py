"""The report as text for a terminal."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.event_dates import date_text, day_text
from kzaz_desk.formats.report import (
    CONTEXT,
    by_year,
    event_languages,
    event_signs,
    locator_of,
    quotes,
    severity_word,
    summary,
    title_of,
)
from kzaz_desk.formats.report_answers import answer_lines, answer_word
from kzaz_desk.formats.report_comments import comment_lines, comment_title, commented_rows
from kzaz_desk.formats.report_rows import setting_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.wording import Translate
from kzaz_desk.formats.report import Quote, Report

_LONGEST_EVENT: Final = 160


def text_report(report: Report, translate: Translate = untranslated) -> str:
    """The report as plain text: files, counts, findings with quotations, timeline.

    What is marked stands in square brackets. Line breaks and control characters of the texts
    are shown as spaces, so that no text can steer the terminal.
    """
    blocks = [
        "\n".join(_files(report, translate)),
        ", ".join(f"{name}: {count}" for name, count in summary(report, translate)),
        *_findings(report, translate),
        "\n".join(_comments(report, translate)),
        "\n".join(_timeline(report, translate)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _files(report: Report, translate: Translate) -> Iterator[str]:
    time = f"{report.checked:%Y-%m-%d %H:%M %Z}".strip() if report.checked else ""
    if report.is_partial:
        yield one_line(title_of(report, translate))
    yield " · ".join(filter(None, (report.program, time)))
    for document in report.documents.values():
        day = day_text(document.date, translate) or translate(CONTEXT, "no date")
        count = translate(CONTEXT, "paragraphs: %n", None, len(document.paragraphs))
        yield f"{document.lang}  {one_line(document.name)}  ({day}, {count})"
        if document.sha256:
            yield f"    SHA-256 {document.sha256}"
        for note in document.notes:
            yield f"    {note.worded(translate)}"
    for note in report.notes:
        yield note.worded(translate)
    for name, value in setting_rows(report, translate):
        yield f"{name}: {one_line(value)}"


def _findings(report: Report, translate: Translate) -> Iterator[str]:
    for number, finding in enumerate(report.findings, start=1):
        yield "\n".join(_finding(report, finding, number, translate))
    if not report.findings:
        yield translate(CONTEXT, "No discrepancies were found.")


def _finding(report: Report, finding: Finding, number: int, translate: Translate) -> Iterator[str]:
    word = severity_word(finding.severity, translate)
    yield f"{number}. {word}: {one_line(finding.message.worded(translate))}"
    for quote in quotes(finding.places, report.documents):
        locator = locator_of(report.documents[quote.document], quote.paragraph, translate)
        yield indent(_quote(quote, locator), "    ")
    verdict = report.review.verdict(finding)
    if verdict.is_conflict:
        yield from (indent(one_line(line), "    ") for line in answer_lines(verdict, translate))
    elif verdict.comment:
        yield indent(f"{answer_word(verdict, translate)}: {one_line(verdict.comment)}", "    ")


def _quote(quote: Quote, locator: str) -> str:
    text = "".join(f"[{piece}]" if is_marked else piece for piece, is_marked in quote.pieces)
    where = f" ({one_line(locator)})" if locator else ""
    return f"{quote.lang} §{quote.paragraph}{where}  {one_line(text)}"


def _comments(report: Report, translate: Translate) -> Iterator[str]:
    rows = list(commented_rows(report, translate))
    if rows:
        yield comment_title(translate)
    for row in rows:
        yield f"  {one_line(row.where)}"
        yield from (indent(one_line(line), "    ") for line in comment_lines(row.comments))


def _timeline(report: Report, translate: Translate) -> Iterator[str]:
    if not report.events:
        return
    yield translate(CONTEXT, "Timeline")
    for year, events in by_year(report.events):
        yield str(year) if year else translate(CONTEXT, "No date")
        for event in events:
            text = one_line(event.text)
            if len(text) > _LONGEST_EVENT:
                text = text[:_LONGEST_EVENT].rstrip() + "…"
            when, signs = date_text(event, translate), event_signs(event)
            yield f"  {when:<22} {signs:<2} {event_languages(event):<5}  {text}"


def one_line(text: str) -> str:
    """The text on one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split(" ")).strip()
