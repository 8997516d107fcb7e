"""Findings that an edit resolved, as the reports tell of them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.report import CONTEXT, SIGNS, severity_word, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.domain.changes import Resolved
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Report


def resolved_rows(report: Report, translate: Translate) -> Iterator[tuple[str | int, ...]]:
    """A row for each resolved finding, in the columns of `report_rows.finding_rows`.

    The number is left out, since none of them stands in the texts any more.
    """
    for each in report.resolved:
        finding, verdict = each.finding, each.verdict
        yield (
            "",
            severity_word(finding.severity, translate),
            finding.message.worded(translate),
            finding.kk_value,
            finding.ru_value,
            _quoted(each, Lang.KK),
            _quoted(each, Lang.RU),
            each.where,
            resolved_words(each, translate),
            verdict.comment,
            verdict.reviewer,
            f"{verdict.time:%Y-%m-%d %H:%M}" if verdict.time else "",
            finding.rule,
            finding.id,
        )


def resolved_words(resolved: Resolved, translate: Translate) -> str:
    """When it was resolved, and what the answer was."""
    words = {
        VerdictState.OPEN: translate(CONTEXT, "there was no answer"),
        VerdictState.ACCEPTED: translate(CONTEXT, "it was accepted"),
        VerdictState.IGNORED: translate(CONTEXT, "it was ignored"),
        VerdictState.FIXED: translate(CONTEXT, "it was to be fixed"),
    }
    done = translate(CONTEXT, "resolved by an edit")
    return f"{done}, {resolved.time:%Y-%m-%d %H:%M}; {words[resolved.verdict.state]}"


def resolved_html(report: Report, translate: Translate) -> Iterator[str]:
    """A section of the HTML report; nothing if no finding was resolved."""
    if not report.resolved:
        return
    yield f"<h2>{_text(translate(CONTEXT, 'Resolved by edit'))}</h2>"
    for each in report.resolved:
        finding = each.finding
        word = f"{SIGNS[finding.severity]} {severity_word(finding.severity, translate)}"
        yield '<article class="finding decided">'
        yield (
            f'<header><span class="severity">{_text(word)}</span> '
            f"<span>{_text(finding.message.worded(translate))}</span></header>"
        )
        yield '<div class="quotes">'
        for lang, quote in each.quotes:
            yield f'<div><blockquote lang="{lang}">{_text(quote)}</blockquote></div>'
        yield "</div>"
        parts = (resolved_words(each, translate), each.verdict.reviewer, each.verdict.comment)
        yield f'<p class="verdict">{_text(" · ".join(filter(None, parts)))}</p>'
        yield "</article>"


def resolved_json(report: Report, translate: Translate) -> list[dict[str, Any]]:
    """Plain values for the JSON report."""
    return [
        {
            "id": each.finding.id,
            "kind": each.finding.kind,
            "severity": each.finding.severity,
            "rule": each.finding.rule,
            "message": each.finding.message.worded(translate),
            "kk_value": each.finding.kk_value,
            "ru_value": each.finding.ru_value,
            "resolved": each.time.isoformat(),
            "where": each.where,
            "verdict": each.verdict.state,
            "comment": each.verdict.comment,
            "reviewer": each.verdict.reviewer,
            "quotes": [{"lang": lang, "quote": quote} for lang, quote in each.quotes],
        }
        for each in report.resolved
    ]


def _quoted(resolved: Resolved, lang: Lang) -> str:
    return "\n".join(quote for own, quote in resolved.quotes if own is lang)


def _text(text: str) -> str:
    return escape(shown(text))
