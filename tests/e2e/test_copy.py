"""What is selected is copied as text, whole rows as a table of two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kzaz_desk.domain.text import Lang

from .hand import drag, place_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_words_selected_by_mouse_are_copied(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    drag(view, place_of(view, Lang.RU, "учатся", 0), place_of(view, Lang.RU, " учеников.", 0))

    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)

    assert QGuiApplication.clipboard().text() == "учатся 6 300"


def test_selection_by_keys_goes_over_paragraphs_of_one_side(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    view.set_caret(Lang.KK, view.content.kk.paragraphs[3].span.start)
    qtbot.keyClick(view, Qt.Key.Key_End, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)

    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Мұғалімдердің саны 410 адамға жетті.\nБұл")
    assert "учителей" not in copied


def test_row_is_copied_as_a_table_of_two_columns(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.go_to_bead(3)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_C, CTRL | SHIFT)

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == (
        "Мұғалімдердің саны 410 адамға жетті.\tЧисло учителей достигло 470 человек."
    )
    assert data.html().count("<td") == 2
