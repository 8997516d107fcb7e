from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from io import BytesIO
from types import MappingProxyType
from typing import Any

import docx
import pypdfium2
import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.progress import NOT_FINISHED
from kzaz_desk.domain.review import (
    Event,
    EventStatus,
    Finding,
    FindingKind,
    Mention,
    Review,
    Severity,
    Verdict,
    VerdictState,
)
from kzaz_desk.domain.text import Document, Lang, Place, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.event_dates import date_text
from kzaz_desk.formats.report import Report, quotes
from kzaz_desk.formats.report_docx import docx_report
from kzaz_desk.formats.report_html import html_report
from kzaz_desk.formats.report_json import json_report
from kzaz_desk.formats.report_pdf import pdf_report
from kzaz_desk.formats.report_text import text_report
from kzaz_desk.text.segment import segment, split_paragraphs

KAZAKH = (
    "Елордада жаңа көпір ашылды.\n"
    "Оның құны 16 миллиард теңге болды. Құрылыс <екі> жылға созылды & аяқталды.\n"
)
RUSSIAN = (
    "В столице открыли новый мост.\n"
    "Он стоил 61 миллиард тенге. Стройка <шла> два года & закончилась.\n"
)
EMPTY_ELEMENTS = {"meta", "br"}


def _document(name: str, lang: Lang, text: str) -> Document:
    paragraphs = segment(text, split_paragraphs(text), lang)
    return Document(name, lang, text, paragraphs, date=date(2025, 10, 20), sha256="ab" * 32)


def _place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, document.lang, Span(start, start + len(words)))


@pytest.fixture
def report() -> Report:
    kk = _document("kk.txt", Lang.KK, KAZAKH)
    ru = _document("ru.txt", Lang.RU, RUSSIAN)
    value = Finding(
        id="0123456789abcdef",
        kind=FindingKind.VALUE,
        severity=Severity.ERROR,
        places=(_place(ru, "61 миллиард тенге"), _place(kk, "16 миллиард теңге")),
        message=Message(
            "Numbers", "The amounts differ: {kk} and {ru}.", (("kk", "16"), ("ru", "61"))
        ),
        rule="numbers.value",
    )
    remark = Finding(
        id="fedcba9876543210",
        kind=FindingKind.MERGED,
        severity=Severity.INFO,
        places=(_place(kk, "Құрылыс <екі> жылға созылды"), _place(kk, "аяқталды")),
        message=Message("Structure", "Look at <this> & that."),
        rule="structure.merged",
    )
    event = Event(
        id="e1",
        text="Елордада жаңа көпір ашылды.",
        begin=date(2025, 10, 20),
        end_date=date(2025, 10, 20),
        value="2025-10-20",
        granularity=Granularity.DAY,
        status=EventStatus.PLANNED,
        mentions=(Mention(_place(kk, "Елордада жаңа көпір ашылды."), None),),
        is_inferred=True,
        conflict=True,
    )
    undated = Event("e2", "Стройка шла", None, None, "", None, EventStatus.PAST, ())
    verdict = Verdict(
        VerdictState.ACCEPTED, "иә, қате", "Айгүл", datetime(2025, 10, 21, tzinfo=UTC)
    )
    return Report(
        documents=MappingProxyType({"kk.txt": kk, "ru.txt": ru}),
        pairs=(
            (
                "kk.txt",
                "ru.txt",
                Alignment((Bead(range(1), range(1)), Bead(range(1, 2), range(1, 2), 0.75))),
            ),
        ),
        findings=(value, remark),
        events=(event, undated),
        program="kzaz-desk 0.0",
        review=Review({value.id: verdict}),
        checked=datetime(2025, 10, 21, 9, 30, tzinfo=UTC),
        settings=((Message("Report", "Sentence vectors"), "static"),),
        hidden=3,
        filter="Undecided",
        ruled_out=2,
    )


class _Outline(HTMLParser):
    """Checks that elements nest, and collects the text inside each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text: dict[str, list[str]] = {}
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in EMPTY_ELEMENTS:
            self.open.append(tag)
            self.text.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.text[tag][-1] += data


def _outline(page: str) -> _Outline:
    outline = _Outline()
    outline.feed(page)
    outline.close()
    assert outline.open == []
    return outline


def test_quotes_are_kazakh_first_with_what_is_marked(report: Report) -> None:
    found = list(quotes(report.findings[0].places, report.documents))

    assert [(quote.lang, quote.paragraph, quote.pieces) for quote in found] == [
        (Lang.KK, 2, (("Оның құны ", False), ("16 миллиард теңге", True), (" болды.", False))),
        (Lang.RU, 2, (("Он стоил ", False), ("61 миллиард тенге", True), (".", False))),
    ]


def test_places_in_one_sentence_share_a_quote(report: Report) -> None:
    (quote,) = quotes(report.findings[1].places, report.documents)

    assert [piece for piece, is_marked in quote.pieces if is_marked] == [
        "Құрылыс <екі> жылға созылды",
        "аяқталды",
    ]


def test_mark_under_a_whole_sentence_is_left_out(report: Report) -> None:
    place = _place(report.documents["kk.txt"], "Елордада жаңа көпір ашылды.")

    (quote,) = quotes([place], report.documents)

    assert quote.pieces == (("Елордада жаңа көпір ашылды.", False),)


def test_long_sentence_is_cut_around_the_mark() -> None:
    text = "сөз " * 500 + "16 теңге " + "сөз " * 500
    document = _document("kk.txt", Lang.KK, text)

    (quote,) = quotes([_place(document, "16 теңге")], {"kk.txt": document})

    shown = "".join(piece for piece, _ in quote.pieces)
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 400


def test_html_shows_marks_counts_and_decisions(report: Report) -> None:
    outline = _outline(html_report(report))

    assert outline.text["mark"] == [
        "16 миллиард теңге",
        "61 миллиард тенге",
        "Құрылыс <екі> жылға созылды",
        "аяқталды",
    ]
    assert list(zip(outline.text["dt"], outline.text["dd"], strict=True)) == [
        ("Errors", "1"),
        ("Warnings", "0"),
        ("Remarks", "1"),
        ("Undecided", "1"),
        ("Hidden by a filter", "3"),
        ("Hidden by rules", "2"),
        ("Resolved by edit", "0"),
        ("Events", "2"),
    ]
    body = outline.text["body"][0]
    for words in ("Accepted · Айгүл · иә, қате", "ab" * 32, "2025-10-21 09:30", "static", "≈", "≠"):
        assert words in body


def test_html_keeps_the_spaces_that_hold_numbers_together(report: Report) -> None:
    text = "Құны 16\u00a0500 теңге, бірқа\u00adтар\u202f7 үй."
    document = _document("kk.txt", Lang.KK, text)
    finding = replace(report.findings[0], places=(_place(document, "16\u00a0500 теңге"),))
    spaced = replace(
        report, documents={**report.documents, "kk.txt": document}, findings=(finding,), events=()
    )

    page = html_report(spaced)

    assert "<mark>16\u00a0500 теңге</mark>, бірқа\u00adтар\u202f7 үй." in page
    assert "\ufffd" not in page


def test_places_of_the_file_are_told_where_the_reader_knows_them(report: Report) -> None:
    kk = replace(report.documents["kk.txt"], locators=("page 2", "page 3"))
    ru = replace(report.documents["ru.txt"], locators=("sheet A, cell B1", "sheet A, cell B7"))
    located = replace(report, documents={"kk.txt": kk, "ru.txt": ru})

    page, text = html_report(located), text_report(located)
    value: dict[str, Any] = json.loads(json_report(located))

    assert "kk.txt §2 (page 3)" in page
    assert "ru.txt §2 (sheet A, cell B7)" in page
    assert "    kk §2 (page 3)  Оның құны" in text
    places = value["findings"][0]["places"]
    assert [(place["paragraph"], place["locator"]) for place in places] == [
        (1, "sheet A, cell B7"),
        (1, "page 3"),
    ]
    assert value["events"][0]["mentions"][0]["locator"] == "page 2"


def test_html_needs_no_other_file_and_runs_nothing(report: Report) -> None:
    page = html_report(report)

    names = {name for name, _ in _outline(page).attributes}
    assert "<script" not in page
    assert not re.search(r"(?:https?:)?//|url\(|@import", page)
    assert names & {"src", "href", "onclick", "onload", "style"} == set()


def test_html_is_for_light_dark_and_paper(report: Report) -> None:
    page = html_report(report)

    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_text_of_the_documents_cannot_break_out(report: Report) -> None:
    hostile = "</mark></article><script>alert(1)</script>\x1b[31m\0 17 теңге"
    document = _document("<b>.txt", Lang.KK, hostile)
    finding = Finding(
        id="1" * 16,
        kind=FindingKind.VALUE,
        severity=Severity.WARNING,
        places=(_place(document, "17 теңге"),),
        message=Message("Numbers", "{value}", (("value", "<i>{x}</i>"),)),
        rule="numbers.value",
    )
    hostile_report = Report({"<b>.txt": document}, (), (finding,), (), "kzaz-desk")

    page = html_report(hostile_report)
    printed = text_report(hostile_report)

    assert "<script" not in page
    assert "<i>{x}</i>" in _outline(page).text["article"][0]
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", page + printed)


DATES = {
    "day": ("2025-10-20", date(2025, 10, 20), date(2025, 10, 20), "20 October 2025"),
    "month": ("2025-10", date(2025, 10, 1), date(2025, 10, 31), "October 2025"),
    "months": (
        "2025-01/2025-08",
        date(2025, 1, 1),
        date(2025, 8, 31),
        "January 2025 – August 2025",
    ),
    "decade": ("199X", date(1990, 1, 1), date(1999, 12, 31), "1990 – 1999"),
    "length of time": ("P3Y", date(2022, 10, 20), date(2025, 10, 20), "last 3 years"),
    "length without dates": ("P6M", None, None, "6 months"),
    "length in hours": ("PT12H", None, None, "12 hours"),
    "vague length": ("PXY", None, None, ""),
    "open": ("PRESENT_REF", date(2025, 10, 20), None, "since 20 October 2025"),
    "none": ("", None, None, ""),
}


@pytest.mark.parametrize(("value", "begin", "end", "shown"), DATES.values(), ids=DATES)
def test_date_of_an_event_is_shown_as_fine_as_it_is_known(
    value: str, begin: date | None, end: date | None, shown: str
) -> None:
    event = Event("e", "", begin, end, value, None, EventStatus.PAST, ())

    assert date_text(event) == shown


def test_text_report_reads_in_order(report: Report) -> None:
    lines = [line for line in text_report(report).splitlines() if line]

    assert lines[1] == "kk  kk.txt  (20 October 2025, paragraphs: 2)"
    assert "1. Error: The amounts differ: 16 and 61." in lines
    assert "    kk §2  Оның құны [16 миллиард теңге] болды." in lines
    assert "    ru §2  Он стоил [61 миллиард тенге]." in lines
    assert lines[-5:] == [
        "Timeline",
        "2025",
        "  ≈ 20 October 2025      ≠○ kk     Елордада жаңа көпір ашылды.",
        "No date",
        "                                   Стройка шла",
    ]


def test_text_report_states_what_it_comes_from(report: Report) -> None:
    lines = text_report(report).splitlines()

    assert lines[0] == "kzaz-desk 0.0 · 2025-10-21 09:30 UTC"
    assert lines.count(f"    SHA-256 {'ab' * 32}") == 2
    assert "Sentence vectors: static" in lines
    assert "Filter: Undecided" in lines


@pytest.mark.parametrize(
    ("percent", "words"),
    [(None, "Check not finished"), (62, "Check not finished, 62% done")],
    ids=["share-not-known", "share-known"],
)
def test_title_of_a_stopped_check_says_first_that_it_is_not_finished(
    report: Report, percent: int | None, words: str
) -> None:
    stopped = replace(report, notes=(NOT_FINISHED,), percent=percent)
    title = f"{words}: kk.txt – ru.txt"

    page = html_report(stopped)
    assert f"<title>{title}</title>" in page
    assert f"<h1>{title}</h1>" in page
    assert text_report(stopped).startswith(f"{title}\n")
    assert pypdfium2.PdfDocument(pdf_report(stopped)).get_metadata_dict()["Title"] == title
    word = docx.Document(BytesIO(docx_report(stopped)))
    assert word.core_properties.title == title
    assert word.paragraphs[0].text == f"{words}: Comparison of two texts"
    value = json.loads(json_report(stopped))
    assert (value["partial"], value["percent"]) == (True, percent)


def test_title_of_a_finished_check_is_the_names_alone(report: Report) -> None:
    whole = replace(report, percent=99)

    assert "<title>kk.txt – ru.txt</title>" in html_report(whole)
    value = json.loads(json_report(whole))
    assert (value["partial"], value["percent"]) == (False, None)


def test_json_holds_what_its_description_says(report: Report) -> None:
    value: dict[str, Any] = json.loads(json_report(report))

    assert (value["format"], value["version"]) == ("kzaz-desk-report", 1)
    assert value["summary"] == {
        "error": 1, "warning": 0, "info": 1, "undecided": 1, "conflicts": 0, "hidden": 3,
        "ruled_out": 2, "resolved": 0,
    }  # fmt: skip
    assert value["filter"] == "Undecided"
    assert value["pairs"][0]["beads"][1] == {
        "kk": [1],
        "ru": [1],
        "confidence": 0.75,
        "moved": False,
        "origin": "auto",
    }
    first = value["findings"][0]
    assert (first["severity"], first["verdict"], first["comment"]) == (
        "error",
        "accepted",
        "иә, қате",
    )
    assert [place["quote"] for place in first["places"]] == [
        "61 миллиард тенге",
        "16 миллиард теңге",
    ]
    assert value["events"][0]["begin"] == "2025-10-20"


def _loud(part: str) -> str:
    """Part of a text in capitals; a fact keeps its name."""
    return part if part.startswith("{") else part.upper()


@pytest.mark.parametrize("make", [html_report, text_report, json_report])
def test_words_of_the_report_can_be_translated(report: Report, make: Any) -> None:
    def shout(context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        loud = re.sub(r"\{\w+\}|[^{}]+", lambda part: _loud(part.group()), text)
        return loud.replace("%N", str(n))

    assert "THE AMOUNTS DIFFER: 16 AND 61." in make(report, shout)


@pytest.mark.parametrize("make", [html_report, text_report, json_report])
def test_same_report_gives_the_same_bytes(report: Report, make: Any) -> None:
    assert make(report) == make(report)
