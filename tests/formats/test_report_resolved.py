"""Findings that an edit resolved are told of in every report, apart from those that stand."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO, StringIO
from types import MappingProxyType

import pytest
import python_calamine

from kzaz_desk.domain.changes import Resolved
from kzaz_desk.domain.review import Finding, FindingKind, Severity, Verdict, VerdictState
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.office import csv_report, xlsx_report
from kzaz_desk.formats.report import Report
from kzaz_desk.formats.report_html import html_report
from kzaz_desk.formats.report_json import json_report

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
GONE = Resolved(
    finding=Finding(
        id="0123456789abcdef",
        kind=FindingKind.VALUE,
        severity=Severity.ERROR,
        places=(Place("gone.txt", Lang.KK, Span(900, 905)),),
        message=Message("Numbers", "The amounts differ: <{kk}>.", (("kk", "54"),)),
        rule="numbers.value",
        kk_value="54 м",
        ru_value="45 м",
    ),
    verdict=Verdict(VerdictState.ACCEPTED, "=келісілді", "Айша", NOON),
    time=NOON,
    where="3 ↔ 4",
    quotes=((Lang.KK, "Ұзындығы 54 метр."), (Lang.RU, "Длина <45> метров.")),
)


@pytest.fixture
def report() -> Report:
    return Report(
        documents=MappingProxyType({}),
        pairs=(),
        findings=(),
        events=(),
        program="kzaz-desk 1",
        resolved=(GONE,),
    )


def test_json_lists_it_apart_from_the_findings(report: Report) -> None:
    value = json.loads(json_report(report))

    (gone,) = value["resolved"]
    assert value["findings"] == []
    assert value["summary"]["resolved"] == 1
    assert (gone["id"], gone["where"], gone["verdict"]) == (GONE.finding.id, "3 ↔ 4", "accepted")
    assert gone["resolved"] == "2026-03-05T12:30:00+00:00"
    assert gone["quotes"][1] == {"lang": "ru", "quote": "Длина <45> метров."}


def test_html_has_a_section_of_its_own(report: Report) -> None:
    page = html_report(report)

    section = page[page.index("<h2>Resolved by edit</h2>") :]
    assert "Длина &lt;45&gt; метров." in section
    assert "resolved by an edit, 2026-03-05 12:30; it was accepted" in section
    assert "Resolved by edit</h2>" not in html_report(replace(report, resolved=()))


def test_csv_has_it_after_the_findings_and_without_a_number(report: Report) -> None:
    head, row, *about = csv.reader(StringIO(csv_report(report)))

    told = dict(zip(head, row, strict=True))
    assert told["No."] == ""
    assert told["Kazakh text"] == "Ұзындығы 54 метр."
    assert told["Answer"] == "resolved by an edit, 2026-03-05 12:30; it was accepted"
    assert told["Comment"] == "'=келісілді"
    assert {len(line) for line in about} == {len(head)}
    assert {"Program", "Filter"} <= {line[0] for line in about}


def test_workbook_has_a_sheet_of_its_own(report: Report) -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(xlsx_report(report)))
    without = xlsx_report(replace(report, resolved=()))

    rows = book.get_sheet_by_name("Resolved").to_python()
    assert rows[1][5] == "Ұзындығы 54 метр."
    assert rows[1][9] == "=келісілді"
    assert (
        "Resolved"
        not in python_calamine.CalamineWorkbook.from_filelike(BytesIO(without)).sheet_names
    )
