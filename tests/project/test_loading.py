from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import DateSource
from kzaz_desk.project.loading import LONGEST_PARAGRAPH, load_documents

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.text import Document

DAY = date(2025, 10, 20)
FIRST = "Көрме ашылды."
HEADERS = {
    "before the text": (f" date 2025-10-20 {FIRST}", DAY, FIRST),
    "on its own line": (f"date 2025-10-20\n{FIRST}", DAY, FIRST),
    "with a colon": (f"Date: 2025-10-20\n{FIRST}", DAY, FIRST),
    "after a mark": (f"\ufeffdate 2025-10-20 {FIRST}", DAY, FIRST),
    "no such day": (f"date 2025-02-30 {FIRST}", None, f"date 2025-02-30 {FIRST}"),
    "later on": (f"{FIRST}\n" + "Оған көп адам келді.\n" * 9 + "date 2025-10-20", None, FIRST),
}


def _load(path: Path) -> Document:
    (document,) = load_documents([path], Unwatched()).documents
    return document


@pytest.mark.parametrize(("text", "day", "first"), HEADERS.values(), ids=HEADERS)
def test_header_becomes_the_date_and_leaves_the_text(
    tmp_path: Path, text: str, day: date | None, first: str
) -> None:
    path = tmp_path / "kk.txt"
    path.write_text(text, encoding="utf-8")

    document = _load(path)

    assert document.date == day
    assert document.date_source == (DateSource.HEADER if day else None)
    assert document.paragraph_text(0) == first
    assert document.text == text.removeprefix("\ufeff")


def test_line_with_nothing_but_the_date_leaves_the_text(tmp_path: Path) -> None:
    path = tmp_path / "kk.txt"
    path.write_text(f"Көрме туралы\n2025 жылғы 20 қазан\n{FIRST}\n", encoding="utf-8")

    document = _load(path)

    assert (document.date, document.date_source) == (DAY, DateSource.DATELINE)
    assert [document.paragraph_text(i) for i in range(len(document.paragraphs))] == [
        "Көрме туралы",
        FIRST,
    ]


def test_header_without_a_text_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "ru.txt"
    path.write_text("дата 2025-10-20\n", encoding="utf-8")

    with pytest.raises(ReadError) as refused:
        _load(path)

    assert refused.value.reason is ReadFailure.EMPTY


def test_named_file_must_be_readable_and_one_in_a_folder_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "kk.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"")

    loaded = load_documents([tmp_path], Unwatched())

    assert [document.id for document in loaded.documents] == ["kk.txt"]
    assert ["bad.txt" in str(note) for note in loaded.notes] == [True]
    with pytest.raises(ReadError):
        load_documents([tmp_path / "bad.txt"], Unwatched())


def test_folder_without_texts_is_empty(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as refused:
        load_documents([tmp_path], Unwatched())

    assert refused.value.reason is ReadFailure.EMPTY


def test_very_long_paragraph_is_divided_and_noted(tmp_path: Path) -> None:
    path = tmp_path / "kk.txt"
    path.write_text("Бүгін қалада көрме ашылды. " * 8_000, encoding="utf-8")

    document = _load(path)

    assert len(document.paragraphs) > 20
    assert max(len(paragraph.span) for paragraph in document.paragraphs) <= LONGEST_PARAGRAPH
    assert document.paragraph_text(9).startswith("Бүгін қалада")
    assert ["divided" in str(note) for note in document.notes] == [True]


def test_file_with_both_sides_keeps_its_alignment(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    units = "".join(
        f"<tu><tuv xml:lang='kk'><seg>{kk}</seg></tuv><tuv xml:lang='ru'><seg>{ru}</seg></tuv></tu>"
        for kk, ru in (("2025-10-20", "20.10.2025"), (FIRST, "Открылась выставка."))
    )
    path.write_text(
        f"<tmx version='1.4'><header srclang='kk'/><body>{units}</body></tmx>", encoding="utf-8"
    )

    loaded = load_documents([path], Unwatched())

    ((kk, ru, alignment),) = loaded.aligned
    assert (kk, ru) == ("memory.tmx#kk", "memory.tmx#ru")
    assert [bead.shape for bead in alignment] == [(1, 1), (1, 1)]
    assert [len(document.paragraphs) for document in loaded.documents] == [2, 2]
