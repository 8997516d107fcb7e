"""Rows are put right by the buttons over them and by dragging a paragraph by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.text import Lang

from .hand import LEFT, drag, number_of, place_of, point_at

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def rows(window: MainWindow) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.kk), list(bead.ru)) for bead in window.model.pair.alignment]


def test_button_over_the_row_merges_and_the_findings_follow(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view, bar = opened.pair_view, opened.pair_view.row_bar
    point_at(view, place_of(view, Lang.KK, "Мұғалімдердің"))
    qtbot.waitUntil(lambda: bar.target == (3, Lang.KK))

    qtbot.mouseClick(bar.buttons["merge"], LEFT)

    assert rows(opened)[3] == ([3, 4], [3, 4])
    values = {finding.ru_value for finding in opened.model.session.findings}
    assert any("470" in value for value in values)


def test_paragraph_dragged_to_the_row_above_stands_there(opened: MainWindow, qtbot: QtBot) -> None:
    view, before = opened.pair_view, rows(opened)

    drag(view, number_of(view, Lang.RU, "Число"), place_of(view, Lang.RU, "В новых"))
    assert rows(opened)[2:4] == [([2], [2, 3]), ([3], [])]

    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(opened) == before
