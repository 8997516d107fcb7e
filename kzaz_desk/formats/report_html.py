"""The report as one HTML file: to read on a screen, light or dark, and to print; no script."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.event_dates import date_text, day_text
from kzaz_desk.formats.report import (
    CONTEXT,
    SIGNS,
    by_year,
    event_languages,
    event_signs,
    quotes,
    severity_word,
    shown,
    summary,
    title_of,
    where_text,
)
from kzaz_desk.formats.report_answers import answer_lines
from kzaz_desk.formats.report_comments import comments_html
from kzaz_desk.formats.report_resolved import resolved_html
from kzaz_desk.formats.report_rows import setting_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.domain.review import Event, Finding
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Quote, Report

STYLE: Final = """
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #23262b; --soft: #646b75;
  --line: #dfdcd5; --card: #ffffff; --error: #a3222b; --warning: #8a5a00; --info: #2b5f94;
  --mark-error: #f8d9da; --mark-warning: #f8e7c4; --mark-info: #d8e7f5; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1d21; --ink: #e3e2de; --soft: #a0a4ab;
  --line: #3a3d43; --card: #23262b; --error: #ff9a9a; --warning: #f0c069; --info: #92c2f0;
  --mark-error: #5b2a2f; --mark-warning: #55421b; --mark-info: #24425f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 60rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.55 "PT Sans", "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { margin: 0 0 .2rem; font-size: 1.7rem; font-weight: 600; line-height: 1.25; }
h2 { margin: 2.6rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line);
  font-size: 1.2rem; font-weight: 600; }
h3 { margin: 1.4rem 0 .4rem; color: var(--soft); font-size: 1rem; font-weight: 600; }
p { margin: .3rem 0; }
.soft, .where { color: var(--soft); font-size: .875rem; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.4rem 0 0; padding: 0; }
.counts div { min-width: 7.5rem; padding: .6rem .9rem; border: 1px solid var(--line);
  border-radius: .5rem; background: var(--card); }
.counts dt { color: var(--soft); font-size: .875rem; }
.counts dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.finding { margin: 0 0 .9rem; padding: .8rem 1rem .9rem; border: 1px solid var(--line);
  border-left: .3rem solid var(--tone); border-radius: .4rem; background: var(--card);
  break-inside: avoid; }
.error { --tone: var(--error); --mark: var(--mark-error); }
.warning { --tone: var(--warning); --mark: var(--mark-warning); }
.info { --tone: var(--info); --mark: var(--mark-info); }
.finding header { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: baseline; }
.severity { color: var(--tone); font-weight: 600; white-space: nowrap; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: .9rem;
  margin-top: .6rem; }
blockquote { margin: 0 0 .6rem; overflow-wrap: anywhere; }
mark { padding: 0 .15em; border-bottom: 2px solid var(--tone, var(--ink));
  background: var(--mark, transparent); color: inherit; }
.verdict { margin-top: .6rem; padding-top: .5rem; border-top: 1px dashed var(--line); }
.decided { background: transparent; border-left-style: double; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; overflow-wrap: anywhere; }
th { color: var(--soft); font-size: .875rem; font-weight: 600; overflow-wrap: normal; }
th[scope="row"] { width: 16rem; }
td.date { width: 10rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.langs { width: 4.5rem; color: var(--soft); }
.conflict { color: var(--error); font-weight: 600; }
code { font: .8125rem/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
@page { margin: 18mm 16mm; }
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000;
  --soft: #444; --line: #bbb; --error: #a3222b; --warning: #7a4f00; --info: #1f4f80;
  --mark-error: #f8d9da; --mark-warning: #f8e7c4; --mark-info: #d8e7f5; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; } tr { break-inside: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
"""What the reports look like: on a light or dark screen, and on paper."""

_LONGEST_EVENT: Final = 400


def html_report(
    report: Report, translate: Translate = untranslated, *, language: str = "en"
) -> str:
    """The report as a whole HTML document that needs no other file.

    Args:
        report: What to tell.
        translate: Words for the user's language.
        language: That language (BCP 47), for readers' voices and hyphenation.
    """
    title = title_of(report, translate)
    body = "\n".join(
        (
            *_head(report, title, translate),
            *_findings(report, translate),
            *comments_html(report, translate),
            *resolved_html(report, translate),
            *_timeline(report, translate),
            *_files(report, translate),
        )
    )
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace").decode("utf-8")


def _text(text: str) -> str:
    return escape(shown(text))


def _head(report: Report, title: str, translate: Translate) -> Iterator[str]:
    yield f"<h1>{_text(title)}</h1>"
    line = [report.program]
    if report.checked:
        line.append(f"{report.checked:%Y-%m-%d %H:%M %Z}".strip())
    yield f'<p class="soft">{_text(" · ".join(line))}</p>'
    yield '<dl class="counts">'
    for name, count in summary(report, translate):
        yield f"<div><dt>{_text(name)}</dt><dd>{count}</dd></div>"
    yield "</dl>"
    if report.filter:
        let_through = f"{translate(CONTEXT, 'Filter')}: {report.filter}"
        yield f'<p class="soft">{_text(let_through)}</p>'
    for note in report.notes:
        yield f"<p>{_text(note.worded(translate))}</p>"


def _findings(report: Report, translate: Translate) -> Iterator[str]:
    yield f"<h2>{_text(translate(CONTEXT, 'Findings'))}</h2>"
    if not report.findings:
        yield f"<p>{_text(translate(CONTEXT, 'No discrepancies were found.'))}</p>"
    for number, finding in enumerate(report.findings, start=1):
        yield from _finding(report, finding, number, translate)


def _finding(report: Report, finding: Finding, number: int, translate: Translate) -> Iterator[str]:
    verdict = report.review.verdict(finding)
    decided = " decided" if verdict.is_decided else ""
    word = f"{SIGNS[finding.severity]} {severity_word(finding.severity, translate)}"
    yield f'<article class="finding {finding.severity}{decided}" id="f-{escape(finding.id)}">'
    yield (
        f'<header><span class="soft">{number}</span> <span class="severity">{_text(word)}</span> '
        f"<span>{_text(finding.message.worded(translate))}</span></header>"
    )
    yield '<div class="quotes">'
    told = quotes(finding.places, report.documents)
    for _, side in groupby(told, key=lambda quote: quote.lang):
        yield "<div>"
        for quote in side:
            yield _quote(quote, report.documents[quote.document], translate)
        yield "</div>"
    yield "</div>"
    if verdict.state is not VerdictState.OPEN or verdict.comment:
        lines = "<br>".join(map(_text, answer_lines(verdict, translate)))
        yield f'<p class="verdict">{lines}</p>'
    yield "</article>"


def _quote(quote: Quote, document: Document, translate: Translate) -> str:
    text = "".join(
        f"<mark>{_text(piece)}</mark>" if is_marked else _text(piece)
        for piece, is_marked in quote.pieces
    )
    where = _text(where_text(document, quote.paragraph, translate))
    return (
        f'<blockquote lang="{quote.lang}"><span class="where">{where}</span><br>{text}</blockquote>'
    )


def _timeline(report: Report, translate: Translate) -> Iterator[str]:
    if not report.events:
        return
    yield f"<h2>{_text(translate(CONTEXT, 'Timeline'))}</h2>"
    signs = translate(
        CONTEXT, "≈ worked out or approximate · ○ planned · ≠ the texts give different dates"
    )
    yield f'<p class="soft">{_text(signs)}</p>'
    for year, events in by_year(report.events):
        yield f"<h3>{year or _text(translate(CONTEXT, 'No date'))}</h3>"
        yield "<table>"
        yield from (_event(event, translate) for event in events)
        yield "</table>"


def _event(event: Event, translate: Translate) -> str:
    text = event.text
    if len(text) > _LONGEST_EVENT:
        text = text[:_LONGEST_EVENT].rstrip() + "…"
    signs = _text(event_signs(event))
    if event.conflict:
        signs = f'<span class="conflict">{signs}</span>'
    return (
        f'<tr><td class="date">{_text(date_text(event, translate))} {signs}</td>'
        f'<td class="langs">{event_languages(event)}</td><td>{_text(text)}</td></tr>'
    )


def _files(report: Report, translate: Translate) -> Iterator[str]:
    yield f"<h2>{_text(translate(CONTEXT, 'Files and settings'))}</h2>"
    yield "<table>"
    heads = (
        translate(CONTEXT, "File"),
        translate(CONTEXT, "Language"),
        translate(CONTEXT, "Date of the document"),
        translate(CONTEXT, "Paragraphs"),
    )
    yield "<tr>" + "".join(f"<th>{_text(head)}</th>" for head in heads) + "</tr>"
    for document in report.documents.values():
        yield _file(document, translate)
    yield "</table>"
    yield "<table>"
    for name, value in setting_rows(report, translate):
        yield _row(name, value)
    yield "</table>"


def _row(name: str, value: str) -> str:
    return f'<tr><th scope="row">{_text(name)}</th><td>{_text(value)}</td></tr>'


def _file(document: Document, translate: Translate) -> str:
    lines = [f"SHA-256 <code>{document.sha256}</code>"] if document.sha256 else []
    lines += [_text(note.worded(translate)) for note in document.notes]
    small = "".join(f'<br><span class="where">{line}</span>' for line in lines)
    day = day_text(document.date, translate) or "–"
    return (
        f"<tr><td>{_text(document.name)}{small}</td><td>{document.lang}</td><td>{day}</td>"
        f"<td>{len(document.paragraphs)}</td></tr>"
    )
