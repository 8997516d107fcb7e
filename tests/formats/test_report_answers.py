"""Where two reviewers disagree, every report tells both answers with name, time and comment."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO, StringIO
from types import MappingProxyType
from zipfile import ZipFile

import pypdfium2
import pytest
import python_calamine

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import (
    Finding,
    FindingKind,
    Review,
    Severity,
    Verdict,
    VerdictState,
)
from kzaz_desk.domain.text import Document, Lang, Place, Span
from kzaz_desk.domain.wording import Message, untranslated
from kzaz_desk.formats.report import Report
from kzaz_desk.formats.report_answers import time_text, told_of_each
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.text.segment import segment, split_paragraphs

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
YES = Verdict(VerdictState.ACCEPTED, "келісілді", "Айша", NOON)
NO = Verdict(VerdictState.IGNORED, "жуықтау", "Игорь", NOON.replace(hour=18), stale=True)
CONFLICT = replace(YES, other=NO)
TOLD = ("Reviewers disagree", "Accepted", "Айша", "2026-03-05 12:30", "келісілді")
TOLD_TOO = ("Ignored, the text has changed since", "Игорь", "2026-03-05 18:30", "жуықтау")


def _document(name: str, lang: Lang, text: str) -> Document:
    return Document(name, lang, text, segment(text, split_paragraphs(text), lang))


@pytest.fixture
def report() -> Report:
    documents = {
        "kk": _document("kk", Lang.KK, "Ұзындығы 54 метр."),
        "ru": _document("ru", Lang.RU, "Длина 45 метров."),
    }
    places = (Place("kk", Lang.KK, Span(9, 16)), Place("ru", Lang.RU, Span(6, 15)))
    finding = Finding(
        id="0123456789abcdef",
        kind=FindingKind.VALUE,
        severity=Severity.ERROR,
        places=places,
        message=Message("Numbers", "The amounts differ."),
        rule="numbers.value",
    )
    return Report(
        documents=MappingProxyType(documents),
        pairs=(("kk", "ru", Alignment((Bead(range(1), range(1)),))),),
        findings=(finding,),
        events=(),
        program="kzaz-desk 1",
        review=Review({finding.id: CONFLICT}),
    )


def _written(report: Report, name: str) -> bytes:
    return REPORT_FORMATS[name].write(report, untranslated, "en")


def _words(data: bytes, name: str) -> str:
    """What a reader of the file sees."""
    if name == "pdf":
        text = "".join(
            page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)
        )
        return " ".join(text.split())
    if name == "docx":
        with ZipFile(BytesIO(data)) as file:
            return file.read("word/comments.xml").decode()
    if name == "xlsx":
        sheets = python_calamine.load_workbook(BytesIO(data))
        return str(sheets.get_sheet_by_index(0).to_python())
    return unescape(data.decode("utf-8-sig"))


@pytest.mark.parametrize("name", ["text", "html", "pdf", "docx", "xlsx", "csv"])
def test_both_answers_are_told(report: Report, name: str) -> None:
    words = _words(_written(report, name), name)

    assert [each for each in (*TOLD, *TOLD_TOO) if each not in words] == []


def test_table_has_no_more_columns_than_before(report: Report) -> None:
    rows = list(csv.reader(StringIO(_written(report, "csv").decode("utf-8-sig"))))
    head = next(number for number, row in enumerate(rows) if "Answer" in row)
    cells = dict(zip(rows[head], rows[head + 1], strict=True))

    assert cells["Answer"] == ("Reviewers disagree: Accepted ⇄ Ignored, the text has changed since")
    assert cells["Comment"] == "келісілді ⇄ жуықтау"
    assert cells["Reviewer"] == "Айша ⇄ Игорь"
    assert cells["Answered"] == "2026-03-05 12:30 ⇄ 2026-03-05 18:30"


def test_json_gives_both_and_calls_the_finding_open(report: Report) -> None:
    value = json.loads(_written(report, "json"))

    (finding,) = value["findings"]
    assert (finding["verdict"], finding["comment"], finding["reviewer"]) == ("open", "", "")
    assert [answer["verdict"] for answer in finding["conflict"]] == ["accepted", "ignored"]
    assert finding["conflict"][1] == {
        "verdict": "ignored",
        "comment": "жуықтау",
        "reviewer": "Игорь",
        "time": "2026-03-05T18:30:00+00:00",
        "stale": True,
    }
    assert (value["summary"]["conflicts"], value["summary"]["undecided"]) == (1, 1)


@pytest.mark.parametrize("choice", [0, 1])
def test_settled_answer_is_told_alone(report: Report, choice: int) -> None:
    (name,) = report.review.verdicts
    settled = replace(report, review=Review({name: CONFLICT.settled(choice)}))

    words = _words(_written(settled, "html"), "html")

    assert "Reviewers disagree" not in words
    assert ("Игорь" in words, "Айша" in words) == (choice == 1, choice == 0)
    assert json.loads(_written(settled, "json"))["findings"][0]["conflict"] == []


def test_nothing_stands_between_answers_of_which_nothing_is_known() -> None:
    conflict = replace(YES, time=None, other=replace(NO, time=None))

    assert told_of_each(conflict, time_text) == ""
    assert told_of_each(CONFLICT, time_text) == "2026-03-05 12:30 ⇄ 2026-03-05 18:30"
