"""Workbooks are read cell by cell; two columns of two languages are a pair."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.formats.base import RawBilingual, RawDocument
from kzaz_desk.formats.spreadsheet import SpreadsheetReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str, bytes], Path]
    Make = Callable[..., bytes]

ROWS: list[list[Any]] = [
    ["№", "Қазақша", "Русский"],
    [1, "Биыл екі мектеп салынды.\nҚұны 5 млн теңге.", "В этом году построено две школы."],
    [2, "Келесі жылы тағы үшеуі ашылады.", "В следующем году откроют ещё три."],
]


def texts(document: Any) -> list[str]:
    return [span.of(document.text) for span in document.paragraphs]


def test_columns_of_two_languages_are_a_pair(write: Write, make_xlsx: Make) -> None:
    pair = SpreadsheetReader().read(write("a.xlsx", make_xlsx(ROWS, top=2)), Unwatched())

    assert isinstance(pair, RawBilingual)
    assert texts(pair.ru) == [ROWS[1][2], ROWS[2][2]]
    assert pair.rows == ((range(2), range(1)), (range(2, 3), range(1, 2)))
    assert pair.kk.locators == ("sheet Парақ, cell B4",) * 2 + ("sheet Парақ, cell B5",)
    assert pair.ru.locators == ("sheet Парақ, cell C4", "sheet Парақ, cell C5")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(5.0, "5", id="whole"),
        pytest.param(0.1 + 0.2, "0.3", id="binary-fraction"),
        pytest.param(1_500_000_000_000, "1500000000000", id="large"),
        pytest.param(date(2025, 3, 4), "04.03.2025", id="day"),
        pytest.param(datetime(2025, 3, 4, 9, 30), "04.03.2025 09:30", id="moment"),
        pytest.param("=1+1", "2", id="formula"),
    ],
)
def test_value_is_worded(write: Write, value: object, text: str) -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Парақ")
        if isinstance(value, str):
            sheet.write_formula(0, 0, value, None, 2)
        elif isinstance(value, date):
            form = "dd.mm.yyyy hh:mm" if isinstance(value, datetime) else "dd.mm.yyyy"
            sheet.write_datetime(0, 0, value, book.add_format({"num_format": form}))
        else:
            sheet.write(0, 0, value)

    document = SpreadsheetReader().read(write("a.xlsx", out.getvalue()), Unwatched())

    assert isinstance(document, RawDocument)
    assert texts(document) == [text]
    assert document.locators == ("sheet Парақ, cell A1",)


def test_hidden_sheet_is_left_out(write: Write) -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet("Бар").write(0, 0, "көрінеді")
        hidden = book.add_worksheet("Жоқ")
        hidden.write(0, 0, "жасырын")
        hidden.hide()

    assert texts(SpreadsheetReader().read(write("a.xlsx", out.getvalue()), Unwatched())) == [
        "көрінеді"
    ]


def test_cell_far_out_is_refused_before_the_rectangle_is_filled(
    write: Write, make_xlsx: Make
) -> None:
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "бір")
        sheet.write(1_048_575, 16_383, "екі")

    with pytest.raises(ReadError) as caught:
        SpreadsheetReader().read(write("a.xlsx", out.getvalue()), Unwatched())

    assert caught.value.reason is ReadFailure.TOO_LARGE
