"""The pair view as a screen reader walks through it."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kzaz_desk.domain.alignment import Bead

from .conftest import long_pair, pair

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def _table(view: PairView) -> QAccessibleInterface:
    table = QAccessible.queryAccessibleInterface(view)
    assert table is not None
    return table


def test_view_is_a_table_of_its_visible_rows(view: PairView) -> None:
    table = _table(view)
    assert table.role() == QAccessible.Role.Table
    assert table.text(NAME) == "Both texts side by side"
    assert table.childCount() == 4
    cells = [table.child(1).child(side) for side in range(2)]
    assert [cell.role() for cell in cells] == [QAccessible.Role.StaticText] * 2
    assert [cell.text(NAME) for cell in cells] == [
        "Оның 320-сы жас отбасыларға тиді. — Қазақша 2",
        "Из них 320 получили молодые семьи. — Русский 2",
    ]


def test_findings_are_told_after_the_text(view: PairView) -> None:
    cell = _table(view).child(0).child(1)
    assert cell.text(DESCRIPTION) == "Error. The values differ."
    row = _table(view).child(0)
    assert row.text(DESCRIPTION) == "Error. The values differ."


def test_only_rows_in_view_are_told(shown: Shown) -> None:
    view = shown(long_pair(300))
    table = _table(view)
    assert 0 < table.childCount() < 30
    view.go_to_bead(200)
    assert table.focusChild().child(0).text(NAME).startswith("Бап 200.")


def test_row_and_cell_are_where_they_are_painted(view: PairView) -> None:
    table = _table(view)
    row, cell = table.child(1), table.child(1).child(1)
    assert row.rect().contains(cell.rect())
    middle = cell.rect().center()
    assert table.childAt(middle.x(), middle.y()) is row
    assert row.childAt(middle.x(), middle.y()) is cell
    assert table.indexOfChild(row) == 1


def test_side_with_the_keyboard_has_the_focus(view: PairView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.go_to_bead(1)

    QTest.keyClick(view, Qt.Key.Key_Tab)

    row = _table(view).focusChild()
    assert row.state().focused
    assert [bool(row.child(side).state().focused) for side in range(2)] == [False, True]


def test_empty_cell_says_that_there_is_no_counterpart(shown: Shown) -> None:
    content = pair(["Тек қазақша."], [], [Bead(range(1), range(0))])
    row = _table(shown(content)).child(0)
    assert row.child(1).text(NAME) == "no counterpart. Русский"


_LIVES_AND_ENDS = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.ui.pair.content import PairContent
from kzaz_desk.ui.pair.view import PairView
from kzaz_desk.ui.look.theme import Theme

app = QApplication([])
QAccessible.setActive(True)
theme = Theme()
sides = [Document(lang, lang, "a", (Paragraph(Span(0, 1), ()),)) for lang in Lang]
kept = []
for number in range(4):
    view = PairView(theme)
    view.show_pair(PairContent(*sides, Alignment((Bead(range(1), range(1)),))))
    view.show()
    view.go_to_bead(0)
    assert QAccessible.queryAccessibleInterface(view).child(0).child(1).isValid()
    if number % 2:
        kept.append(view)
    else:
        view.deleteLater()
    del view
    app.processEvents()
print("lived")
"""


def test_process_with_a_screen_reader_ends_in_peace() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _LIVES_AND_ENDS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "lived"), ended.stderr


def test_views_come_and_go(shown: Shown, qtbot: QtBot) -> None:
    for _ in range(5):
        view = shown(pair())
        table = _table(view)
        assert table.child(0).child(0).isValid()
        view.close()
        view.deleteLater()
        del view, table
        qtbot.wait(1)
        gc.collect()
