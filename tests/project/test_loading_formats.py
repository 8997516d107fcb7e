"""Documents of every kind keep the way back to where they stand in their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx

from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.loading import LONGEST_PARAGRAPH, load_documents

if TYPE_CHECKING:
    from pathlib import Path

ROWS = (
    ("Биыл екі мектеп салынды.", "В этом году построено две школы."),
    ("Келесі жылы тағы үшеуі ашылады.", "В следующем году откроют ещё три."),
)


def test_two_columns_in_one_file_are_a_pair_with_places(tmp_path: Path) -> None:
    made = docx.Document()
    table = made.add_table(0, 2)
    for texts in ROWS:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    made.save(str(tmp_path / "екі баған.docx"))

    loaded = load_documents([tmp_path / "екі баған.docx"], Unwatched())

    assert [document.lang for document in loaded.documents] == [Lang.KK, Lang.RU]
    assert loaded.documents[0].locators == ("table 1, row 1", "table 1, row 2")
    assert [bead.shape for bead in loaded.aligned[0][2]] == [(1, 1), (1, 1)]


def test_place_in_the_file_stays_with_its_paragraph(tmp_path: Path) -> None:
    """A line with the date leaves the text, and a paragraph that is too long is divided."""
    made = docx.Document()
    made.add_heading("Көрме туралы", 1)
    made.add_paragraph("2025 жылғы 20 қазан")
    made.add_paragraph("Көрмеге қала тұрғындары көп келді. " * (LONGEST_PARAGRAPH // 30))
    made.add_heading("Соңы", 2)
    made.save(str(tmp_path / "көрме.docx"))

    (document,) = load_documents([tmp_path / "көрме.docx"], Unwatched()).documents

    texts = [document.paragraph_text(at)[:12] for at in range(len(document.paragraphs))]
    assert list(zip(texts, document.locators, strict=True)) == [
        ("Көрме туралы", "paragraph 1 (heading)"),
        *[("Көрмеге қала", "paragraph 3")] * (len(texts) - 2),
        ("Соңы", "paragraph 4 (heading)"),
    ]
    assert len(texts) > 3
