"""The date in the head of a document."""

from __future__ import annotations

from datetime import date

import pytest

from kzaz_desk.domain.text import DateSource
from kzaz_desk.text.dateline import find_document_date

HEADS = (
    (" date 2025-10-20 Министр келді.", DateSource.HEADER, " date 2025-10-20 "),
    ("Дата: 2025-10-20\nМинистр приехал.", DateSource.HEADER, "Дата: 2025-10-20"),
    ("20 қазан 2025\nМинистр келді.", DateSource.DATELINE, "20 қазан 2025"),
    ("Министр келді\n20 қазан 2025 жыл\nМәтін.", DateSource.DATELINE, "20 қазан 2025 жыл"),
    (
        "Астана, 20 октября 2025 года\nМинистр приехал.",
        DateSource.DATELINE,
        "Астана, 20 октября 2025 года",
    ),
    ("Астана, 20 октября 2025 года – Министр приехал в область.", DateSource.DATELINE, ""),
    ("Астана, 20 октября 2025 года – Министр приехал.", DateSource.DATELINE, ""),
    (
        "Көрме\nЖарияланды: 20 қазан 2025, 14:30\nМәтін.",
        DateSource.DATELINE,
        "Жарияланды: 20 қазан 2025, 14:30",
    ),
)


@pytest.mark.parametrize(("text", "source", "header"), HEADS, ids=[text for text, _, _ in HEADS])
def test_head_gives_the_date(text: str, source: DateSource, header: str) -> None:
    found = find_document_date(text)

    assert found is not None
    day, where, span = found
    assert (day, where) == (date(2025, 10, 20), source)
    assert span.of(text) == header


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Министр келді.",
        "В октябре 2025 года министр приехал в область с рабочей поездкой.",
        "Завод, который открыли 20 октября 2024 года в посёлке у реки, даёт работу всем.",
        "date 2025-13-45 Министр",
        "Жаңалық\n2025 жылғы 20 қазанда көпір ашылды.",
        "20 октября 2025 года открыли мост.",
    ],
)
def test_head_without_a_full_date_gives_none(text: str) -> None:
    assert find_document_date(text) is None
