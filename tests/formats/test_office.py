"""Reports for office programs carry findings, answers and sums, and never a formula."""

from __future__ import annotations

import csv
import posixpath
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from types import MappingProxyType
from typing import Any

import docx
import pytest
import python_calamine

from kzaz_desk.domain.alignment import Alignment, Bead, Origin
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
from kzaz_desk.formats.office import csv_report, xlsx_report
from kzaz_desk.formats.report import Report
from kzaz_desk.formats.report_docx import docx_report
from kzaz_desk.formats.report_rows import confirmed_units, row_units

KK = ("=1+1 ауданы 16 га жер.", "Құны 5 млн теңге.", "Тек қазақша.")
RU = ("=1+1 район, 61 га земли.", "Цена 5 млн тенге.")


def _document(name: str, lang: Lang, texts: tuple[str, ...]) -> Document:
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 1
    return Document(
        name,
        lang,
        "\n".join(texts),
        tuple(Paragraph(span, (span,)) for span in spans),
        date=date(2025, 10, 20),
        sha256="ab" * 32,
        locators=tuple(f"page {number}" for number in range(1, len(texts) + 1)),
    )


def _place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return Place(document.id, document.lang, Span(start, start + len(words)))


@pytest.fixture
def report() -> Report:
    kk, ru = _document("kk", Lang.KK, KK), _document("ru", Lang.RU, RU)
    message = Message("T", "{a} is not {b}", (("a", "16 га"), ("b", "61 га")))
    first = Finding(
        "f1", FindingKind.VALUE, Severity.ERROR, (_place(kk, "16 га"), _place(ru, "61 га")),
        message, "value", "=16", "+61",
    )  # fmt: skip
    second = Finding(
        "f2", FindingKind.UNPAIRED, Severity.WARNING, (_place(kk, "Тек қазақша."),),
        Message("T", "no counterpart"), "unpaired",
    )  # fmt: skip
    event = Event(
        "e1", "@Құны 5 млн теңге.", date(2025, 3, 1), date(2025, 3, 31), "2025-03", None,
        EventStatus.PLANNED, (Mention(_place(kk, "Құны"), None),), conflict=True,
    )  # fmt: skip
    beads = (
        Bead(range(1), range(1), origin=Origin.CONFIRMED),
        Bead(range(1, 2), range(1, 2), confidence=0.5),
        Bead(range(2, 3), range(0), origin=Origin.MANUAL),
    )
    verdict = Verdict(
        VerdictState.ACCEPTED, "-түзету керек", "Әсел", datetime(2025, 10, 21, 9, tzinfo=UTC)
    )
    return Report(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(("kk", "ru", Alignment(beads)),),
        findings=(first, second),
        events=(event,),
        program="kzaz-desk 0.1",
        review=Review(MappingProxyType({"f1": verdict})),
        hidden=3,
    )


@pytest.fixture
def sheets(report: Report) -> dict[str, list[list[object]]]:
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(xlsx_report(report)))
    return {
        name: [list(row) for row in book.get_sheet_by_name(name).to_python()]
        for name in book.sheet_names
    }


def test_workbook_has_four_sheets(sheets: dict[str, list[list[object]]]) -> None:
    assert list(sheets) == ["Findings", "Pairs", "Timeline", "Summary"]
    assert [len(rows) for rows in list(sheets.values())[:3]] == [3, 4, 2]


def test_workbook_shows_finding_with_quotes_and_answer(
    sheets: dict[str, list[list[object]]],
) -> None:
    row = dict(zip(sheets["Findings"][0], sheets["Findings"][1], strict=True))

    assert row["Finding"] == "16 га is not 61 га"
    assert row["Kazakh text"] == "=1+1 ауданы ⟦16 га⟧ жер."
    assert row["Russian value"] == "+61"
    assert row["Where"] == "kk §1 (page 1), ru §1 (page 1)"
    assert (row["Answer"], row["Comment"], row["Reviewer"]) == ("Accepted", "-түзету керек", "Әсел")


def test_workbook_states_files_hashes_and_what_is_hidden(
    sheets: dict[str, list[list[object]]],
) -> None:
    rows = {str(row[0]): row[1:] for row in sheets["Summary"]}

    assert rows["Undecided"][0] == 1
    assert rows["Hidden by a filter"][0] == 3
    assert "ab" * 32 in rows["File"]


def test_workbook_holds_no_formula_and_no_link(report: Report) -> None:
    archive = zipfile.ZipFile(BytesIO(xlsx_report(report)))

    for name in archive.namelist():
        if name.startswith("xl/worksheets/"):
            xml = archive.read(name)
            assert b"<f>" not in xml
            assert b"hyperlink" not in xml


def test_csv_disarms_what_a_spreadsheet_would_run(report: Report) -> None:
    rows = list(csv.DictReader(StringIO(csv_report(report))))

    assert rows[0]["Kazakh value"] == "'=16"
    assert rows[0]["Comment"] == "'-түзету керек"
    assert rows[0]["Kazakh text"].startswith("'=1+1")
    assert rows[1]["Answer"] == "Open"


def test_word_file_has_both_columns_and_a_comment_for_each_finding(report: Report) -> None:
    file = docx.Document(BytesIO(docx_report(report)))
    table = file.tables[1]
    comments = [(comment.author, comment.text) for comment in file.comments]

    assert [cell.text for cell in table.rows[1].cells] == [KK[0], RU[0]]
    assert [cell.text for cell in table.rows[3].cells] == [KK[2], "—"]
    assert comments[0][0] == "Әсел"
    assert "16 га is not 61 га" in comments[0][1]
    assert "түзету керек" in comments[0][1]
    assert "no counterpart" in comments[1][1]


def test_word_file_marks_the_words_of_the_finding(report: Report) -> None:
    file = docx.Document(BytesIO(docx_report(report)))
    row = file.tables[1].rows[1]

    marked = [
        run.text for cell in row.cells for paragraph in cell.paragraphs for run in paragraph.runs
        if run.bold
    ]  # fmt: skip

    assert marked == ["16 га", "61 га"]


def test_comment_says_where_the_words_stand_in_the_file(report: Report) -> None:
    comments = [comment.text for comment in docx.Document(BytesIO(docx_report(report))).comments]

    assert "kk §1 (page 1), ru §1 (page 1)" in comments[0]
    assert "kk §3 (page 3)" in comments[1]


def test_word_file_is_whole_as_word_asks_for_it(report: Report) -> None:
    archive = zipfile.ZipFile(BytesIO(docx_report(report)))
    types = archive.read("[Content_Types].xml").decode()
    relations = archive.read("word/_rels/document.xml.rels").decode()
    body = archive.read("word/document.xml").decode()

    names = set(archive.namelist())
    for part in re.findall(r'PartName="/([^"]+)"', types):
        assert part in names
    for target in re.findall(r'Target="([^"]+)"', relations):
        assert posixpath.normpath(f"word/{target}") in names
    assert "/word/comments.xml" in types
    assert "relationships/comments" in relations
    called = re.findall(r'<w:commentReference w:id="(\d+)"', body)
    held = re.findall(r'<w:comment [^>]*w:id="(\d+)"', archive.read("word/comments.xml").decode())
    for mark in ("commentRangeStart", "commentRangeEnd"):
        assert re.findall(rf'<w:{mark} w:id="(\d+)"', body) == called == held == ["0", "1"]


def test_word_file_says_the_language_of_each_column(report: Report) -> None:
    row = docx.Document(BytesIO(docx_report(report))).tables[1].rows[1]

    spoken = [re.findall(r'<w:lang w:val="([^"]+)"', cell._tc.xml) for cell in row.cells]  # noqa: SLF001 - the library has no word for it

    assert [set(languages) for languages in spoken] == [{"kk-KZ"}, {"ru-RU"}]


def test_word_file_tells_findings_that_stand_in_no_row(report: Report) -> None:
    alone = _document("alone", Lang.KK, ("Сыңары жоқ 7 га мәтін.",))
    finding = Finding(
        "f3", FindingKind.CONTRADICTION, Severity.ERROR, (_place(alone, "7 га"),),
        Message("T", "says otherwise"), "facts",
    )  # fmt: skip
    more = replace(
        report,
        documents=MappingProxyType({**report.documents, "alone": alone}),
        findings=(*report.findings, finding),
    )

    lines = [line.text for line in docx.Document(BytesIO(docx_report(more))).paragraphs]

    assert "Other findings" in lines
    assert any("says otherwise" in line for line in lines)
    assert "Сыңары жоқ 7 га мәтін." in lines


@pytest.mark.parametrize("make", [docx_report, xlsx_report])
def test_file_names_the_program_and_the_texts(report: Report, make: Any) -> None:
    properties = zipfile.ZipFile(BytesIO(make(report))).read("docProps/core.xml").decode()

    assert "kzaz-desk 0.1" in properties
    assert "kk – ru" in properties
    assert "python" not in properties


def test_row_of_a_workbook_is_as_high_as_its_text(report: Report) -> None:
    long = _document("kk", Lang.KK, (KK[0] * 20, *KK[1:]))
    more = replace(
        report, documents=MappingProxyType({**report.documents, "kk": long}), findings=()
    )

    pairs = zipfile.ZipFile(BytesIO(xlsx_report(more))).read("xl/worksheets/sheet2.xml").decode()

    heights = [float(height) for height in re.findall(r' ht="([\d.]+)"', pairs)]
    assert heights[0] >= 7 * 15
    assert not heights[1:]  # the others have the usual height


def test_text_that_xml_cannot_hold_is_written_all_the_same(report: Report) -> None:
    kk = _document("kk", Lang.KK, ("а\x00б \ud800", *KK[1:]))
    odd = Report(
        documents=MappingProxyType({"kk": kk, "ru": report.documents["ru"]}),
        pairs=report.pairs,
        findings=(),
        events=(),
        program="kzaz-desk 0.1",
    )

    file = docx.Document(BytesIO(docx_report(odd)))

    assert file.tables[1].rows[1].cells[0].text == "а\ufffdб \ufffd"
    assert xlsx_report(odd).startswith(b"PK")


def test_only_what_a_person_vouches_for_is_a_confirmed_unit(report: Report) -> None:
    assert [(unit.kk, unit.ru) for unit in confirmed_units(report)] == [((KK[0],), (RU[0],))]


def test_unit_carries_the_comments_of_its_row(report: Report) -> None:
    assert [unit.note for unit in confirmed_units(report)] == ["-түзету керек"]


def test_all_rows_are_units_where_nobody_confirmed_any(report: Report) -> None:
    kk, ru, alignment = report.pairs[0]
    beads = tuple(replace(bead, origin=Origin.AUTO) for bead in alignment)

    units = row_units(replace(report, pairs=((kk, ru, Alignment(beads)),)))

    assert [(unit.kk, unit.ru, unit.is_confirmed) for unit in units] == [
        ((KK[0],), (RU[0],), False),
        ((KK[1],), (RU[1],), False),
    ]
    assert row_units(report) == confirmed_units(report)
