"""The alignment is mended by keys; the findings of the touched rows follow, undo leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier


def rows(window: MainWindow) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.kk), list(bead.ru)) for bead in window.model.pair.alignment]


SQUARE = [([at], [at]) for at in range(6)]


def test_letter_merges_and_undo_parts_again(opened: MainWindow, qtbot: QtBot) -> None:
    before = opened.model.session
    opened.pair_view.go_to_bead(1)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M)
    assert rows(opened) == [([0], [0]), ([1, 2], [1, 2]), *SQUARE[3:]]

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.model.session is before


def test_letter_on_a_cyrillic_layout_merges_too(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.go_to_bead(0)

    event = QKeyEvent(QEvent.Type.KeyPress, 0x042C, NONE, 58, 0x042C, 0, "ь")
    QCoreApplication.sendEvent(opened.pair_view, event)

    assert rows(opened)[0] == ([0, 1], [0, 1])


def test_findings_follow_the_alignment_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    values = {(f.kk_value, f.ru_value) for f in opened.model.session.findings}
    opened.pair_view.go_to_bead(0)
    opened.pair_view.set_caret(Lang.RU, opened.model.document(Lang.RU).paragraphs[0].span.start)

    with qtbot.waitSignal(opened.model.findings_changed):
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_Return)

    assert rows(opened)[0] == ([0], [])
    assert {(f.kk_value, f.ru_value) for f in opened.model.session.findings} != values


def test_split_parts_a_merged_row_at_the_caret(opened: MainWindow, qtbot: QtBot) -> None:
    opened.model.merge_with_next(2)
    opened.pair_view.go_to_bead(2)
    opened.pair_view.set_caret(Lang.KK, opened.model.document(Lang.KK).paragraphs[3].span.start)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_S)

    assert rows(opened) == SQUARE


def test_space_confirms_the_row(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.go_to_bead(3)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Space)

    assert opened.model.pair.alignment.beads[3].origin is Origin.CONFIRMED


def test_senseless_edit_is_told_in_the_status_bar(opened: MainWindow, qtbot: QtBot) -> None:
    opened.pair_view.go_to_bead(5)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M)

    assert "no row" in opened.statusBar().currentMessage()
    assert rows(opened) == SQUARE


def test_rest_is_aligned_again_around_a_confirmed_row(opened: MainWindow, qtbot: QtBot) -> None:
    opened.model.merge_with_next(0)

    with qtbot.waitSignal(opened.model.alignment_changed, timeout=20_000):
        opened.commands["realign"].trigger()

    assert rows(opened)[0] == ([0, 1], [0, 1])
    assert opened.model.undo_stack.undoText() == "Align again"
