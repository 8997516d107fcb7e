"""The PDF report: text that can be found and read aloud, pages with numbers, all that is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

import pypdfium2
import pytest

from kzaz_desk.catalogue import load_catalogue
from kzaz_desk.domain.alignment import Alignment, Bead
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
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.report import Report
from kzaz_desk.formats.report_pdf import pdf_report

KK = "Ғалымдар Өскеменде 16\u00a0жаңа әңгіме тыңдап, үш құрылғы жинады; һәм ұзақ іздеді."
RU = "Учёные в Усть-Каменогорске услышали 61 новый рассказ."


def _document(name: str, lang: Lang, text: str, locator: str = "") -> Document:
    span = Span(0, len(text))
    return Document(
        name, lang, text, (Paragraph(span, (span,)),), date=date(2025, 10, 20), sha256="ab" * 32,
        locators=(locator,) if locator else (),
    )  # fmt: skip


def _finding(name: str, message: str, *places: Place) -> Finding:
    return Finding(
        name, FindingKind.VALUE, Severity.ERROR, places, Message("T", message), "numbers.value"
    )


def _place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, document.lang, Span(start, start + len(words)))


@pytest.fixture
def report() -> Report:
    kk = _document("есеп.pdf", Lang.KK, KK, "page 3")
    ru = _document("отчёт.xlsx", Lang.RU, RU, "sheet Лист, cell B7")
    finding = _finding("f1", "16 is not 61", _place(kk, "16\u00a0жаңа"), _place(ru, "61 новый"))
    event = Event(
        "e1", KK, date(2025, 3, 1), date(2025, 3, 31), "2025-03", None, EventStatus.PLANNED,
        (Mention(_place(kk, "Ғалымдар"), None),),
    )  # fmt: skip
    time = datetime(2025, 10, 21, 9, 30, tzinfo=UTC)
    verdict = Verdict(VerdictState.ACCEPTED, "дереккөзде солай", "Әсел", time)
    return Report(
        documents=MappingProxyType({kk.id: kk, ru.id: ru}),
        pairs=((kk.id, ru.id, Alignment((Bead(range(1), range(1)),))),),
        findings=(finding,),
        events=(event,),
        program="kzaz-desk 0.1",
        review=Review({"f1": verdict}),
        checked=time,
        settings=((Message("Report", "Sentence vectors"), "static"),),
        hidden=3,
        filter="Undecided · Errors",
        ruled_out=4,
    )


def _pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in document]


def _said(data: bytes) -> str:
    return " ".join(" ".join(_pages(data)).split())


def test_text_can_be_found_with_every_kazakh_letter(report: Report) -> None:
    said = _said(pdf_report(report))

    for words in ("Ғалымдар Өскеменде", "әңгіме тыңдап", "құрылғы", "һәм ұзақ іздеді"):
        assert words in said


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("kzaz-desk 0.1", id="version"),
        pytest.param("2025-10-21 09:30 UTC", id="time"),
        pytest.param("ab" * 32, id="hash"),
        pytest.param("Sentence vectors static", id="settings"),
        pytest.param("Filter: Undecided · Errors", id="filter"),
        pytest.param("16 is not 61", id="explanation"),
        pytest.param("есеп.pdf §1 (page 3)", id="page"),
        pytest.param("отчёт.xlsx §1 (sheet Лист, cell B7)", id="cell"),
        pytest.param("Accepted · Әсел · дереккөзде солай", id="answer"),
    ],
)
def test_what_a_report_has_to_state_is_there(report: Report, words: str) -> None:
    assert words in _said(pdf_report(report))


def test_counts_tell_what_is_undecided_and_what_is_hidden(report: Report) -> None:
    lines = _pages(pdf_report(report))[0].split("\r\n")

    # Errors, warnings, remarks, undecided, hidden by a filter, hidden by rules, ...
    assert any(line.split()[:6] == ["1", "0", "0", "0", "3", "4"] for line in lines)


def test_pages_have_numbers_and_their_sum(report: Report) -> None:
    many = replace(report, findings=report.findings * 40)

    pages = _pages(pdf_report(many))

    assert len(pages) > 3
    for number, text in enumerate(pages, start=1):
        foot = " ".join(text.split())
        assert f"{number} / " in foot
        assert str(len(pages)) in foot.split()


def test_contents_lead_to_findings_and_parts(report: Report) -> None:
    document = pypdfium2.PdfDocument(pdf_report(replace(report, findings=report.findings * 40)))

    contents = [(mark.level, mark.get_title()) for mark in document.get_toc()]

    assert [title for level, title in contents if level == 0] == [
        "Findings",
        "Timeline",
        "Files and settings",
    ]
    assert (1, "1. 16 is not 61") in contents
    assert (1, "2025") in contents


def test_file_names_its_title_language_and_time(report: Report) -> None:
    data = pdf_report(report, load_catalogue("kk").translate, language="kk")

    facts = pypdfium2.PdfDocument(data).get_metadata_dict()
    assert facts["Title"] == "есеп.pdf – отчёт.xlsx"
    assert facts["Creator"] == "kzaz-desk 0.1"
    assert facts["CreationDate"].startswith("D:20251021093000")
    assert b"/Lang (kk)" in data
    assert "Сәйкессіздіктер" in _said(data)


def test_same_report_gives_the_same_bytes(report: Report) -> None:
    assert pdf_report(report) == pdf_report(report)


def test_report_without_findings_says_so(report: Report) -> None:
    empty = replace(report, findings=(), events=())

    assert "No discrepancies were found." in _said(pdf_report(empty))


HOSTILE = {
    "markup": "<b>қалың</b> &amp; <img src='http://localhost/x'/> <font color='red'>16",
    "long word": "ұ" * 20_000,
    "outside the font": "漢字 \U0001f600 ﷽ \u202e теріс",
    "control": "а\0б\x1b[31m\ud800 в",
    "many lines": "жол\n" * 3_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_makes_a_sound_file(report: Report, text: str) -> None:
    kk = _document("есеп.pdf", Lang.KK, text)
    whole = Place(kk.id, Lang.KK, Span(0, len(text)))
    finding = _finding("f1", "{text}", whole)
    message = Message("T", "{text}", (("text", text),))
    odd = replace(
        report,
        documents=MappingProxyType({**report.documents, kk.id: kk}),
        findings=(replace(finding, message=message),),
        events=(),
        filter=text,
    )

    pages = _pages(pdf_report(odd))

    assert pages
    assert "kzaz-desk 0.1" in pages[0]


def test_finding_with_quotes_for_pages_is_cut_where_a_page_ends(report: Report) -> None:
    text = "Бірінші сөйлем ұзақ болды. " * 400
    spans = tuple(Span(at, at + 26) for at in range(0, len(text) - 27, 27))
    kk = replace(
        _document("есеп.pdf", Lang.KK, text),
        paragraphs=tuple(Paragraph(span, (span,)) for span in spans),
    )
    places = tuple(Place(kk.id, Lang.KK, Span(span.start, span.start + 7)) for span in spans)
    long = replace(
        report,
        documents=MappingProxyType({**report.documents, kk.id: kk}),
        findings=(_finding("f1", "many places", *places),),
        events=(),
    )

    said = _said(pdf_report(long))

    assert said.count("Бірінші сөйлем ұзақ болды") == len(spans)
