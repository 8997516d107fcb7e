"""What was written to a row stands in every report, with the row, the name and the time."""

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

from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.review import RowComment
from kzaz_desk.domain.text import Document, Lang, Place
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.report import Report
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.text.segment import segment, split_paragraphs

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
KK = "Көктемде көше бойына тал егілді.\nТұрғындар аулаларын тазалады."
RU = "Весной вдоль улицы посадили ивы.\nЖители убрали дворы."
WORDS = "тал деген сөзді нақтылау керек"


def _document(name: str, lang: Lang, text: str) -> Document:
    return Document(name, lang, text, segment(text, split_paragraphs(text), lang))


@pytest.fixture
def report() -> Report:
    kk, ru = _document("kk", Lang.KK, KK), _document("ru", Lang.RU, RU)
    place = Place("kk", Lang.KK, kk.paragraphs[1].span)
    beads = tuple(Bead(range(n, n + 1), range(n, n + 1), origin=Origin.CONFIRMED) for n in (0, 1))
    return Report(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(("kk", "ru", Alignment(beads)),),
        findings=(),
        events=(),
        program="kzaz-desk 1",
        row_comments=(RowComment(place, WORDS, "Айша", NOON),),
    )


def _words(report: Report, name: str) -> str:
    """What a reader of the file sees."""
    data = REPORT_FORMATS[name].write(report, untranslated, "en")
    if name == "pdf":
        pages = pypdfium2.PdfDocument(data)
        return " ".join("".join(p.get_textpage().get_text_bounded() for p in pages).split())
    if name == "docx":
        with ZipFile(BytesIO(data)) as file:
            return file.read("word/comments.xml").decode()
    if name == "xlsx":
        sheets = python_calamine.load_workbook(BytesIO(data))
        return str(sheets.get_sheet_by_name("Pairs").to_python())
    return unescape(data.decode("utf-8-sig"))


@pytest.mark.parametrize("name", ["text", "html", "pdf", "docx", "xlsx", "csv", "json"])
def test_comment_on_a_row_is_told_with_its_writer(report: Report, name: str) -> None:
    words = _words(report, name)

    assert WORDS in words
    assert "Айша" in words


@pytest.mark.parametrize("name", ["text", "html", "pdf", "csv"])
def test_reader_sees_which_row_it_was(report: Report, name: str) -> None:
    assert "kk §2, ru §2" in _words(report, name)
    assert "Comments on rows" not in _words(replace(report, row_comments=()), name)


@pytest.mark.parametrize("name", ["tmx", "xliff"])
def test_unit_of_its_row_alone_has_it_as_a_note(report: Report, name: str) -> None:
    assert _words(report, name).count(WORDS) == 1
    assert WORDS not in _words(replace(report, row_comments=()), name)


def test_table_keeps_its_columns(report: Report) -> None:
    rows = list(csv.reader(StringIO(_words(report, "csv"))))
    cells = dict(zip(rows[0], rows[1], strict=True))

    assert (cells["No."], cells["Finding"]) == ("", "Comment on a row")
    assert (cells["Comment"], cells["Reviewer"]) == (WORDS, "Айша")
    assert (cells["Answered"], cells["Kazakh text"]) == (
        "2026-03-05 12:30",
        "Тұрғындар аулаларын тазалады.",
    )


def test_other_programs_learn_the_paragraph(report: Report) -> None:
    assert json.loads(_words(report, "json"))["row_comments"] == [
        {
            "document": "kk",
            "lang": "kk",
            "paragraph": 1,
            "comment": WORDS,
            "reviewer": "Айша",
            "time": "2026-03-05T12:30:00+00:00",
        }
    ]
