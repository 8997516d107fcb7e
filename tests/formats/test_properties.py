"""The properties of an office file give its day where the text gives none."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import DateSource, Lang
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.docx import DocxReader
from kzaz_desk.formats.odt import OdtReader
from kzaz_desk.project.loading import build_document, dated_by_counterpart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str, bytes], Path]
    Make = Callable[..., bytes]

TEXT = "Мост открыли в прошлом году."
CORE = "<p xmlns:t='urn:t'><t:created>2011-01-01</t:created><t:modified>{}</t:modified></p>"
META = "<p xmlns:d='urn:d'><d:date>{}</d:date></p>"


def _with_part(data: bytes, name: str, content: str) -> bytes:
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(name, content)
    return file.getvalue()


def _docx(write: Write, make_docx: Make, saved: str, text: str = TEXT) -> RawDocument:
    body = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    data = _with_part(make_docx(body), "docProps/core.xml", CORE.format(saved))
    document = DocxReader().read(write("хабар.docx", data), Unwatched())
    assert isinstance(document, RawDocument)
    return document


def test_word_file_has_the_day_of_its_last_change(write: Write, make_docx: Make) -> None:
    document = _docx(write, make_docx, "2025-10-21T08:15:00Z")

    assert (document.date, document.date_source) == (date(2025, 10, 21), DateSource.PROPERTY)
    assert "21 October 2025" in " ".join(map(str, document.notes))


def test_opendocument_text_has_the_day_of_its_last_change(write: Write, make_odt: Make) -> None:
    data = _with_part(
        make_odt(f"<text:p>{TEXT}</text:p>"), "meta.xml", META.format("2025-10-21T08:15:00")
    )

    document = OdtReader().read(write("хабар.odt", data), Unwatched())

    assert isinstance(document, RawDocument)
    assert (document.date, document.date_source) == (date(2025, 10, 21), DateSource.PROPERTY)


@pytest.mark.parametrize(
    "saved",
    [
        pytest.param("", id="empty"),
        pytest.param("2025-13-40T00:00:00Z", id="no such day"),
        pytest.param("кеше", id="no date"),
        pytest.param("</broken", id="damaged"),
    ],
)
def test_bad_property_leaves_the_text_without_a_day(
    write: Write, make_docx: Make, saved: str
) -> None:
    document = _docx(write, make_docx, saved)

    assert document.date is None
    assert [span.of(document.text) for span in document.paragraphs] == [TEXT]


def test_head_of_the_text_outweighs_the_properties(write: Write, make_docx: Make) -> None:
    raw = _docx(write, make_docx, "2025-11-30T00:00:00Z", f"date 2025-10-21 {TEXT}")

    document = build_document(raw, "ru", Lang.RU)

    assert (document.date, document.date_source) == (date(2025, 10, 21), DateSource.HEADER)


def test_counterpart_that_states_its_day_outweighs_the_properties(
    write: Write, make_docx: Make
) -> None:
    ru = build_document(_docx(write, make_docx, "2025-11-30T00:00:00Z"), "ru", Lang.RU)
    stated = _docx(write, make_docx, "", "date 2025-10-21 Көпір былтыр ашылды.")
    kk = build_document(stated, "kk", Lang.KK)

    _, dated = dated_by_counterpart(kk, ru)

    assert (dated.date, dated.date_source) == (date(2025, 10, 21), DateSource.COUNTERPART)
