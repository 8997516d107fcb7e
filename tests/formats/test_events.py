"""The timeline written out."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

from icalendar import Calendar

from kzaz_desk.domain.review import Event, EventStatus, Mention
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.formats.events import events_as_csv, events_as_html, events_as_ics, events_as_json

TEXT = "2024 жылғы 5 мамырда <көпір>, жаңа жол ашылды."
DOCUMENT = Document("one", Lang.KK, TEXT, (Paragraph(Span(0, len(TEXT)), (Span(0, len(TEXT)),)),))
DOCUMENTS = {"one": DOCUMENT}
MENTION = Mention(Place("one", Lang.KK, Span(0, len(TEXT))), Place("one", Lang.KK, Span(0, 20)))


def event(
    text: str = TEXT,
    day: date | None = date(2024, 5, 5),
    status: EventStatus = EventStatus.PAST,
) -> Event:
    return Event(
        id="abc",
        text=text,
        begin=day,
        end_date=day,
        value=day.isoformat() if day else "",
        granularity=Granularity.DAY if day else None,
        status=status,
        mentions=(MENTION,),
        conflict=True,
    )


def test_json_says_all_of_an_event() -> None:
    read = json.loads(events_as_json([event()], DOCUMENTS))

    assert (read["format"], read["version"]) == ("kzaz-desk-timeline", 1)
    (one,) = read["events"]
    assert (one["begin"], one["status"], one["conflict"]) == ("2024-05-05", "past", True)
    assert one["mentions"][0]["quote"] == TEXT
    assert one["mentions"][0]["expression"] == "2024 жылғы 5 мамырда"


def test_csv_has_a_row_for_each_event_and_survives_commas() -> None:
    rows = list(csv.reader(io.StringIO(events_as_csv([event()], DOCUMENTS))))

    assert len(rows) == 2
    assert rows[1][0] == "2024-05-05"
    assert rows[1][4] == TEXT


def test_csv_cell_is_never_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(events_as_csv([event(text="=1+1")], DOCUMENTS))))

    assert rows[1][4] == "'=1+1"


def test_csv_headings_can_be_translated() -> None:
    def upper(context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        return text.upper()

    assert events_as_csv([], DOCUMENTS, upper).startswith("BEGIN,END")


def test_web_page_escapes_the_text_and_groups_by_year() -> None:
    page = events_as_html([event(), event(day=None)], DOCUMENTS)

    assert "&lt;көпір&gt;" in page
    assert page.index("<h2>2024</h2>") < page.index("<h2>No date</h2>")
    assert "<script" not in page


def test_calendar_holds_whole_days_and_leaves_out_events_without_a_date() -> None:
    stamp = datetime(2025, 1, 1, tzinfo=UTC)

    data = events_as_ics([event(), event(day=None)], DOCUMENTS, stamp=stamp)

    (entry,) = Calendar.from_ical(data).walk("VEVENT")
    assert entry.decoded("DTSTART") == date(2024, 5, 5)
    assert entry.decoded("DTEND") == date(2024, 5, 6)
    assert str(entry["SUMMARY"]) == TEXT
    assert entry["STATUS"] == "CONFIRMED"


def test_planned_event_is_tentative_in_the_calendar() -> None:
    stamp = datetime(2025, 1, 1, tzinfo=UTC)

    data = events_as_ics([event(status=EventStatus.PLANNED)], DOCUMENTS, stamp=stamp)

    (entry,) = Calendar.from_ical(data).walk("VEVENT")
    assert entry["STATUS"] == "TENTATIVE"


def test_same_events_give_the_same_bytes() -> None:
    stamp = datetime(2025, 1, 1, tzinfo=UTC)
    events = [event()]

    assert events_as_ics(events, DOCUMENTS, stamp=stamp) == events_as_ics(
        events, DOCUMENTS, stamp=stamp
    )
    assert events_as_json(events, DOCUMENTS) == events_as_json(events, DOCUMENTS)
