"""The report as JSON, for other programs.

The object has these members; a later version only adds members, else `version` is raised:

    format      "kzaz-desk-report"
    version     1
    program     name and version of the program
    checked     time of the check (ISO 8601), or null
    settings    object: name -> value of what decides the results
    filter      what the filter lets through, in words; "" where there is none
    files       list of {id, path, lang, date, date_source, sha256, characters, paragraphs, notes}
    pairs       list of {kk, ru, beads}: ids, and beads {kk, ru, confidence, moved, origin} with
                the numbers of paragraphs, from 0
    findings    list of {id, kind, severity, rule, message, kk_value, ru_value, uncertain,
                verdict, comment, reviewer, stale, conflict, places}; a place is
                {document, lang, start, stop, quote, paragraph, locator}; where reviewers
                answered differently, the verdict is "open" and `conflict` holds all answers,
                {verdict, comment, reviewer, time, stale}, else it is empty
    events      list of {id, text, begin, end, value, granularity, status, inferred, conflict,
                mentions}; a mention has the members of a place
    summary     {error, warning, info, undecided, conflicts, hidden, ruled_out, resolved}
    notes       list of sentences
    partial     true if the check has not ended, or was stopped: more findings may follow
    percent     how much of it was done then; null where it ended, or that is not known
    resolved    list of findings that are gone since a text was edited: {id, kind, severity, rule,
                message, kk_value, ru_value, resolved, where, verdict, comment, reviewer, quotes};
                `resolved` is the time, `where` the paragraphs then, a quote is {lang, quote}
    row_comments  list of {document, lang, paragraph, comment, reviewer, time}: what was written
                to rows, each named by its first paragraph

Offsets count code points of the decoded text, from 0, `stop` not included. Dates are ISO 8601.
`paragraph` counts from 0 as the beads do, -1 before the first one; `locator` says where that
paragraph stands in its file ("page 3", "sheet A, cell B7", "footnote 1", "00:01:02"), "" where
the format has no such places. It is English in every language, for programs to take apart.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.review import OPEN, Severity
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.report import paragraph_at
from kzaz_desk.formats.report_comments import comments_json
from kzaz_desk.formats.report_resolved import resolved_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.review import Event, Finding, Verdict
    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Report

FORMAT: Final = "kzaz-desk-report"
VERSION: Final = 1


def json_report(report: Report, translate: Translate = untranslated) -> str:
    """The report as JSON text, as the module says; the same report gives the same bytes."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "program": report.program,
        "checked": report.checked.isoformat() if report.checked else None,
        "settings": {name.worded(): setting for name, setting in report.settings},
        "filter": report.filter,
        "files": [_file(document, translate) for document in report.documents.values()],
        "pairs": [_pair(*pair) for pair in report.pairs],
        "findings": [_finding(report, finding, translate) for finding in report.findings],
        "events": [_event(report, event) for event in report.events],
        "summary": {severity.value: report.count(severity) for severity in Severity}
        | {
            "undecided": report.undecided,
            "conflicts": report.conflicts,
            "hidden": report.hidden,
            "ruled_out": report.ruled_out,
            "resolved": len(report.resolved),
        },
        "notes": [note.worded(translate) for note in report.notes],
        "partial": report.is_partial,
        "percent": report.percent if report.is_partial else None,
        "resolved": resolved_json(report, translate),
        "row_comments": comments_json(report),
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _file(document: Document, translate: Translate) -> dict[str, Any]:
    return {
        "id": document.id,
        "path": str(document.path) if document.path else None,
        "lang": document.lang,
        "date": document.date.isoformat() if document.date else None,
        "date_source": document.date_source,
        "sha256": document.sha256,
        "characters": len(document.text),
        "paragraphs": len(document.paragraphs),
        "notes": [note.worded(translate) for note in document.notes],
    }


def _pair(kk: str, ru: str, alignment: Alignment) -> dict[str, Any]:
    beads = [
        {
            "kk": list(bead.kk),
            "ru": list(bead.ru),
            "confidence": round(bead.confidence, 4),
            "moved": bead.moved,
            "origin": bead.origin,
        }
        for bead in alignment
    ]
    return {"kk": kk, "ru": ru, "beads": beads}


def _finding(report: Report, finding: Finding, translate: Translate) -> dict[str, Any]:
    verdict = report.review.verdict(finding)
    conflict = verdict.answers if verdict.is_conflict else ()
    verdict = OPEN if conflict else verdict
    return {
        "id": finding.id,
        "kind": finding.kind,
        "severity": finding.severity,
        "rule": finding.rule,
        "message": finding.message.worded(translate),
        "kk_value": finding.kk_value,
        "ru_value": finding.ru_value,
        "uncertain": finding.uncertain,
        "verdict": verdict.state,
        "comment": verdict.comment,
        "reviewer": verdict.reviewer,
        "stale": verdict.stale,
        "conflict": [_answer(answer) for answer in conflict],
        "places": [_place(place, report.documents) for place in finding.places],
    }


def _answer(verdict: Verdict) -> dict[str, Any]:
    return {
        "verdict": verdict.state,
        "comment": verdict.comment,
        "reviewer": verdict.reviewer,
        "time": verdict.time.isoformat() if verdict.time else None,
        "stale": verdict.stale,
    }


def _event(report: Report, event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "text": event.text,
        "begin": event.begin.isoformat() if event.begin else None,
        "end": event.end_date.isoformat() if event.end_date else None,
        "value": event.value,
        "granularity": event.granularity,
        "status": event.status,
        "inferred": event.is_inferred,
        "conflict": event.conflict,
        "mentions": [_place(mention.place, report.documents) for mention in event.mentions],
    }


def _place(place: Place, documents: Mapping[str, Document]) -> dict[str, Any]:
    document = documents[place.document]
    paragraph = paragraph_at(document, place.span)
    is_located = 0 <= paragraph < len(document.locators)
    return {
        "document": place.document,
        "lang": place.lang,
        "start": place.span.start,
        "stop": place.span.stop,
        "quote": place.span.of(document.text),
        "paragraph": paragraph,
        "locator": document.locators[paragraph] if is_located else "",
    }
