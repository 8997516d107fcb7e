"""The timeline as CSV, JSON, a web page and a calendar.

The JSON object has these members; a later version only adds members, else `version` is raised:

    format      "kzaz-desk-timeline"
    version     1
    events      list of {id, text, begin, end, value, granularity, status, inferred, conflict,
                mentions}; a mention is {document, name, lang, start, stop, quote, expression}

Offsets count code points of the decoded text, from 0, `stop` not included. Days are ISO 8601,
null where the date is open or not known; `value` is TIMEX3.
"""

from __future__ import annotations

import csv
import html
import io
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.review import EventStatus
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.event_dates import date_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kzaz_desk.domain.review import Event, Mention
    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.wording import Translate

FORMAT: Final = "kzaz-desk-timeline"
VERSION: Final = 1
_CONTEXT: Final = "Timeline"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_HEADINGS: Final = (
    "Begin",
    "End",
    "Date",
    "Status",
    "Event",
    "Documents",
    "Languages",
    "Inferred",
    "Conflict",
)
_STYLE: Final = (
    "body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "h2{border-bottom:1px solid;margin-top:2rem}li{margin:.6rem 0}"
    ".when{font-weight:bold}.quote{display:block;margin-left:1rem}.note{font-style:italic}"
)


def events_as_json(events: Sequence[Event], documents: Mapping[str, Document]) -> str:
    """The events as JSON text, as the module says; the same events give the same bytes."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "events": [_record(event, documents) for event in events],
    }
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _record(event: Event, documents: Mapping[str, Document]) -> dict[str, Any]:
    return {
        "id": event.id,
        "text": event.text,
        "begin": event.begin.isoformat() if event.begin else None,
        "end": event.end_date.isoformat() if event.end_date else None,
        "value": event.value,
        "granularity": event.granularity.value if event.granularity else None,
        "status": event.status.value,
        "inferred": event.is_inferred,
        "conflict": event.conflict,
        "mentions": [_mention(mention, documents) for mention in event.mentions],
    }


def _mention(mention: Mention, documents: Mapping[str, Document]) -> dict[str, Any]:
    document = documents[mention.place.document]
    return {
        "document": document.id,
        "name": document.name,
        "lang": mention.place.lang.value,
        "start": mention.place.span.start,
        "stop": mention.place.span.stop,
        "quote": mention.place.span.of(document.text),
        "expression": mention.timex.span.of(document.text) if mention.timex else None,
    }


def events_as_csv(
    events: Sequence[Event],
    documents: Mapping[str, Document],
    translate: Translate = untranslated,
) -> str:
    """The events as comma-separated values, one row each, with a row of headings.

    A cell that a spreadsheet would take for a formula is led by an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([translate(_CONTEXT, heading) for heading in _HEADINGS])
    for event in events:
        names = dict.fromkeys(documents[m.place.document].name for m in event.mentions)
        langs = dict.fromkeys(m.place.lang.value for m in event.mentions)
        row = (
            event.begin.isoformat() if event.begin else "",
            event.end_date.isoformat() if event.end_date else "",
            date_text(event, translate),
            _status(event, translate),
            event.text,
            "; ".join(names),
            " ".join(langs),
            _yes(event.is_inferred, translate),
            _yes(event.conflict, translate),
        )
        writer.writerow([_safe(cell) for cell in row])
    return out.getvalue()


def _safe(cell: str) -> str:
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _yes(value: bool, translate: Translate) -> str:  # noqa: FBT001 - a cell's value
    return translate(_CONTEXT, "yes") if value else ""


def _status(event: Event, translate: Translate) -> str:
    words = {
        EventStatus.PAST: "past",
        EventStatus.PLANNED: "planned",
        EventStatus.HYPOTHETICAL: "hypothetical",
    }
    return translate(_CONTEXT, words[event.status])


def events_as_html(
    events: Sequence[Event],
    documents: Mapping[str, Document],
    translate: Translate = untranslated,
) -> str:
    """The events as one web page that loads nothing: a heading per year, all quotations."""
    title = html.escape(translate(_CONTEXT, "Timeline"))
    parts = [
        "<!DOCTYPE html>",
        f'<html><head><meta charset="utf-8"><title>{title}</title>',
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>",
    ]
    year = None
    for event in events:
        heading = str(event.begin.year) if event.begin else translate(_CONTEXT, "No date")
        if heading != year:
            parts += ["</ul>"] if year is not None else []
            parts.append(f"<h2>{html.escape(heading)}</h2><ul>")
            year = heading
        parts.append(_item(event, documents, translate))
    parts += ["</ul>"] if year is not None else []
    return "\n".join([*parts, "</body></html>", ""])


def _item(event: Event, documents: Mapping[str, Document], translate: Translate) -> str:
    marks = [] if event.status is EventStatus.PAST else [_status(event, translate)]
    marks += [translate(_CONTEXT, "inferred")] if event.is_inferred else []
    marks += [translate(_CONTEXT, "conflict")] if event.conflict else []
    note = f' <span class="note">({html.escape(", ".join(marks))})</span>' if marks else ""
    when = f'<span class="when">{html.escape(date_text(event, translate))}</span>{note}'
    return f"<li>{when}{''.join(_quote(m, documents) for m in event.mentions)}</li>"


def _quote(mention: Mention, documents: Mapping[str, Document]) -> str:
    document = documents[mention.place.document]
    text = html.escape(" ".join(mention.place.span.of(document.text).split()))
    lang = mention.place.lang.value
    name = html.escape(document.name)
    return f'<span class="quote" lang="{lang}">{text} <small>{name}</small></span>'


def events_as_ics(
    events: Sequence[Event], documents: Mapping[str, Document], *, stamp: datetime
) -> bytes:
    """The dated events as an iCalendar file (RFC 5545), whole days; others are left out.

    Args:
        events: The events.
        documents: The documents that they quote, by id.
        stamp: When the file is made, with time zone.
    """
    from icalendar import Calendar
    from icalendar import Event as Entry

    calendar = Calendar()
    calendar.add("prodid", "-//kzaz-desk//timeline//EN")
    calendar.add("version", "2.0")
    for event in events:
        first, last = event.begin or event.end_date, event.end_date or event.begin
        if first is None or last is None:
            continue
        entry = Entry()
        entry.add("uid", f"{event.id}@kzaz-desk")
        entry.add("dtstamp", stamp)
        entry.add("dtstart", first)
        entry.add("dtend", last + timedelta(days=1))
        entry.add("summary", event.text)
        entry.add("description", _description(event, documents))
        entry.add("status", "CONFIRMED" if event.status is EventStatus.PAST else "TENTATIVE")
        entry.add("transp", "TRANSPARENT")
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _description(event: Event, documents: Mapping[str, Document]) -> str:
    lines = []
    for mention in event.mentions:
        document = documents[mention.place.document]
        quote = " ".join(mention.place.span.of(document.text).split())
        lines.append(f"{document.name} ({mention.place.lang.value}): {quote}")
    return "\n".join(lines)
