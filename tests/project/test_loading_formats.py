"""Documents of every kind keep the way back to where they stand in their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx

from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.loading import load_documents

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
