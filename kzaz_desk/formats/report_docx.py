"""The report as a Word file of two columns, each finding a comment at the marked words."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Translate, untranslated
from kzaz_desk.formats.report import (
    CONTEXT,
    Report,
    entitled,
    quotes,
    severity_word,
    title_of,
    where_text,
)
from kzaz_desk.formats.report_answers import answer_lines, answer_word
from kzaz_desk.formats.report_comments import comments_of_beads
from kzaz_desk.formats.report_resolved import resolved_words
from kzaz_desk.formats.report_rows import (
    findings_of_beads,
    summary_rows,
)
from kzaz_desk.formats.units import xml_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import datetime

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.review import Finding, RowComment, Verdict
    from kzaz_desk.domain.text import Document

_COLOURS: Final = {Severity.ERROR: "C0392B", Severity.WARNING: "8A5A00", Severity.INFO: "2471A3"}
_LANGUAGES: Final = {Lang.KK: "kk-KZ", Lang.RU: "ru-RU"}

Numbered = tuple[int, "Finding"]
"""A finding and its number in the report, from 1."""


def docx_report(report: Report, translate: Translate = untranslated) -> bytes:
    """A Word file: both texts side by side, each finding a comment at the marked words.

    What was written to a row is a comment on its first paragraph. Findings without a row in the
    tables, such as those between texts that are no pair, stand below. The same report gives the
    same bytes.

    Args:
        report: The project.
        translate: Finds the words.

    Returns:
        The file's content.
    """
    import docx

    file = docx.Document()
    _set_up(file, report, translate)
    title = entitled(report, translate(CONTEXT, "Comparison of two texts"), translate)
    file.add_heading(xml_text(title), 1)
    _write_summary(file, report, translate)
    told: set[int] = set()
    for kk, ru, alignment in report.pairs:
        told.update(_write_pair(file, report, (kk, ru, alignment), translate))
    _write_others(file, report, told, translate)
    _write_resolved(file, report, translate)
    out = BytesIO()
    file.save(out)
    return out.getvalue()


def _set_up(file: Any, report: Report, translate: Translate) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    section = file.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(18))
    file.styles["Normal"].paragraph_format.space_after = Pt(3)
    properties = file.core_properties
    properties.title = xml_text(title_of(report, translate))[:255]
    properties.author = properties.last_modified_by = report.program
    properties.comments = ""
    if report.checked is not None:
        properties.created = properties.modified = report.checked.astimezone(UTC)
    _add_page_number(section.footer.paragraphs[0])


def _add_page_number(paragraph: Any) -> None:
    """A field that Word fills in."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph.add_run("1")
    run = paragraph.runs[0].element
    run.addprevious(field)
    field.append(run)


def _write_summary(file: Any, report: Report, translate: Translate) -> None:
    from docx.shared import Mm

    rows = [
        (str(name), " · ".join(str(part) for part in (value, *more) if part != ""))
        for name, value, *more in summary_rows(report, translate)
    ]
    table = file.add_table(rows=len(rows), cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (55, 206), strict=True):
        column.width = Mm(width)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(xml_text(text))


def _write_pair(
    file: Any, report: Report, pair: tuple[str, str, Alignment], translate: Translate
) -> Iterator[int]:
    """Write a table of two columns; yields the numbers of the findings in it."""
    kk, ru, alignment = pair
    titles = report.documents[kk].name, report.documents[ru].name
    file.add_heading(xml_text(" — ".join(titles)), 2)
    found = findings_of_beads(report, kk, ru, alignment.beads)
    written = comments_of_beads(report, kk, ru, alignment.beads)
    table = file.add_table(rows=len(alignment.beads) + 1, cols=2, style="Table Grid")
    # Asking a table for one cell after another takes time that grows with its square.
    heads, *rows = table.rows
    names = translate(CONTEXT, "Kazakh text"), translate(CONTEXT, "Russian text")
    for cell, name in zip(heads.cells, names, strict=True):
        cell.paragraphs[0].add_run(xml_text(name)).bold = True
    _mark_row(heads, "w:tblHeader")
    for row, bead, findings, own in zip(rows, alignment.beads, found, written, strict=True):
        _mark_row(row, "w:cantSplit")
        cells = row.cells
        runs: dict[int, list[Any]] = {}
        for cell, name, paragraphs in zip(cells, (kk, ru), (bead.kk, bead.ru), strict=True):
            _fill(cell, report.documents[name], paragraphs, findings, runs)
        for number, finding in findings:
            place = cells[0 if finding.places[0].lang is Lang.KK else 1]
            _comment(file, report, (number, finding), runs.get(number) or _runs(place), translate)
            yield number
        for comment in own:
            _write_comment(file, report, comment, _runs(cells[0 if bead.kk else 1]))


def _write_comment(file: Any, report: Report, comment: RowComment, runs: Sequence[Any]) -> None:
    """Write what was written to a row."""
    author, when = comment.reviewer, comment.time or report.checked
    _add_comment(file, runs[0], comment.text, author or report.program, when)


def _mark_row(row: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - no public way


def _write_others(file: Any, report: Report, told: Collection[int], translate: Translate) -> None:
    others = [each for each in enumerate(report.findings, start=1) if each[0] not in told]
    if not others:
        return
    file.add_heading(xml_text(translate(CONTEXT, "Other findings")), 2)
    for numbered in others:
        file.add_paragraph(xml_text(" · ".join(_said(report, numbered, translate))))
        for quote in quotes(numbered[1].places, report.documents):
            line = file.add_paragraph(style="Quote")
            for text, is_marked in quote.pieces:
                run = line.add_run(xml_text(text))
                _speak(run, quote.lang)
                if is_marked:
                    _mark(run, numbered[1].severity)


def _write_resolved(file: Any, report: Report, translate: Translate) -> None:
    if not report.resolved:
        return
    file.add_heading(xml_text(translate(CONTEXT, "Resolved by edit")), 2)
    for each in report.resolved:
        said = each.finding.message.worded(translate)
        parts = (said, resolved_words(each, translate), each.verdict.comment)
        file.add_paragraph(xml_text(" · ".join(filter(None, parts))))
        for lang, text in each.quotes:
            _speak(file.add_paragraph(style="Quote").add_run(xml_text(text)), lang)


def _fill(
    cell: Any,
    document: Document,
    paragraphs: range,
    findings: Sequence[Numbered],
    runs: dict[int, list[Any]],
) -> None:
    """Write paragraphs into a cell; `runs` gets those that a finding marks, by its number."""
    if not paragraphs:
        cell.paragraphs[0].add_run("—")
    for position, index in enumerate(paragraphs):
        target = cell.paragraphs[0] if position == 0 else cell.add_paragraph()
        for text, marked in _pieces(document, index, findings):
            run = target.add_run(xml_text(text))
            _speak(run, document.lang)
            if marked is not None:
                number, finding = marked
                _mark(run, finding.severity)
                runs.setdefault(number, []).append(run)


def _pieces(
    document: Document, index: int, findings: Sequence[Numbered]
) -> Iterator[tuple[str, Numbered | None]]:
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


def _speak(run: Any, lang: Lang) -> None:
    """Say the language of a run; otherwise Word takes every Kazakh word for a mistake."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANGUAGES[lang])
    run.element.get_or_add_rPr().append(language)


def _mark(run: Any, severity: Severity) -> None:
    from docx.shared import RGBColor

    run.bold = True
    run.underline = True
    run.font.color.rgb = RGBColor.from_string(_COLOURS[severity])


def _comment(
    file: Any, report: Report, numbered: Numbered, runs: Sequence[Any], translate: Translate
) -> None:
    verdict = report.review.verdict(numbered[1])
    text = "\n".join(_said(report, numbered, translate))
    author, time = _author(verdict) or report.program, verdict.time or report.checked
    _add_comment(file, runs[0], text, author, time)


def _add_comment(file: Any, run: Any, text: str, author: str, time: datetime | None) -> None:
    comment = file.add_comment(run, text=xml_text(text), author=xml_text(author), initials="KD")
    element = comment.paragraphs[0]._p.getparent()  # noqa: SLF001 - no public way
    if time is not None:
        element.date = time.astimezone(UTC)
    else:
        element.date = None


def _author(verdict: Verdict) -> str:
    """Who said it; nobody alone where two reviewers disagree."""
    return "" if verdict.is_conflict else verdict.reviewer


def _said(report: Report, numbered: Numbered, translate: Translate) -> Iterator[str]:
    number, finding = numbered
    severity = severity_word(finding.severity, translate)
    yield f"{number}. {severity}: {finding.message.worded(translate)}"
    yield ", ".join(
        where_text(report.documents[quote.document], quote.paragraph, translate)
        for quote in quotes(finding.places, report.documents)
    )
    verdict = report.review.verdict(finding)
    if verdict.is_conflict:
        yield from answer_lines(verdict, translate)
        return
    yield answer_word(verdict, translate)
    if verdict.comment:
        yield verdict.comment


def _runs(cell: Any) -> list[Any]:
    return [run for paragraph in cell.paragraphs for run in paragraph.runs]
