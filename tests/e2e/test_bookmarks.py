"""Bookmarks and the way back: set by key, seen, listed, kept with the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def bookmark(window: MainWindow, row: int, qtbot: QtBot) -> None:
    window.pair_view.go_to_bead(row)
    qtbot.keyClick(window.pair_view, Qt.Key.Key_B, CTRL)


def listed(window: MainWindow) -> list[str]:
    menu = window.menuBar().findChild(QMenu, "bookmarks")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def reopened(first: MainWindow, make: Callable[..., MainWindow], pair: list[Path]) -> MainWindow:
    first.close()
    second = make()
    second.open_paths(pair)
    return second


def test_bookmark_is_signed_in_text_ruler_menu_and_to_screen_readers(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    bookmark(opened, 2, qtbot)

    assert view.scene.bookmarks == {2}
    gutter = view.pair_layout.columns.gutter
    row_top = view.row_top(2)
    assert row_top is not None
    assert "Bookmark" in view.words_at(QPointF(gutter.left + 3, row_top + 10))
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    view.window().resize(1000, 480)
    qtbot.waitUntil(lambda: any(m.sort is RulerSort.BOOKMARK for m in ruler.marks))
    row = QAccessible.queryAccessibleInterface(view).focusChild()
    assert "bookmark" in row.text(QAccessible.Text.Name)
    assert "3 ↔ 3" in listed(opened)[0]


def test_same_key_takes_a_bookmark_away(opened: MainWindow, qtbot: QtBot) -> None:
    bookmark(opened, 2, qtbot)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_B, CTRL)

    assert opened.pair_view.scene.bookmarks == set()


def test_bookmarks_are_walked_both_ways_and_round_the_ends(
    opened: MainWindow, qtbot: QtBot
) -> None:
    for row in (1, 3, 5):
        bookmark(opened, row, qtbot)
    view = opened.pair_view
    visited = []
    for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT, SHIFT):
        qtbot.keyClick(view, Qt.Key.Key_F2, modifier)
        visited.append(view.current_bead)

    assert visited == [1, 5, 3]


def test_bookmark_follows_its_paragraph_when_rows_are_merged(
    opened: MainWindow, qtbot: QtBot
) -> None:
    bookmark(opened, 4, qtbot)

    opened.model.merge_with_next(0)

    assert opened.pair_view.scene.bookmarks == {3}


def test_bookmarks_and_the_way_back_are_there_when_the_texts_are_opened_again(
    opened: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    bookmark(opened, 0, qtbot)
    bookmark(opened, 5, qtbot)
    second = reopened(opened, make_window, pair)

    qtbot.waitUntil(lambda: second.pair_view.scene.bookmarks == {0, 5}, timeout=WAIT)
    qtbot.waitUntil(lambda: not second.loader.is_running, timeout=WAIT)
    assert second.pair_view.current_bead == 5
    qtbot.keyClick(second.pair_view, Qt.Key.Key_Left, ALT)
    assert second.pair_view.current_bead == 0


def test_bookmark_stays_with_its_paragraph_when_the_text_grows_above_it(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    bookmark(opened, 4, qtbot)
    for path, words in zip(pair, ("Жаңа абзац қосылды.", "Добавлен новый абзац."), strict=True):
        head, _, rest = path.read_text(encoding="utf-8").partition("\n")
        path.write_text(f"{head}\n{words}\n{rest}", encoding="utf-8")

    with qtbot.waitSignal(opened.loader.rechecked, timeout=WAIT):
        opened.desk.checks.recheck()

    assert opened.pair_view.scene.bookmarks == {5}
    opened.model.undo_stack.undo()
    assert opened.pair_view.scene.bookmarks == {4}
    opened.model.undo_stack.redo()
    assert opened.pair_view.scene.bookmarks == {5}


def test_bookmark_stays_with_its_paragraph_when_a_closed_text_grew(
    opened: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    bookmark(opened, 4, qtbot)
    opened.close()
    for path, words in zip(pair, ("Жаңа абзац қосылды.", "Добавлен новый абзац."), strict=True):
        head, _, rest = path.read_text(encoding="utf-8").partition("\n")
        path.write_text(f"{head}\n{words}\n{rest}", encoding="utf-8")

    second = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=WAIT):
        second.open_paths(pair)

    assert second.pair_view.scene.bookmarks == {5}


def test_sides_and_plain_numbers_stay_as_they_were_chosen(
    opened: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    opened.commands["swap_sides"].trigger()
    opened.pair_view.set_share(0.375)
    opened.commands["numbers"].trigger()
    assert not opened.pair_view.scene.shows_numbers

    second = reopened(opened, make_window, pair)

    qtbot.waitUntil(lambda: second.pair_view.arrangement == ("ru", 0.375), timeout=WAIT)
    assert not second.pair_view.scene.shows_numbers
    assert not second.commands["numbers"].isChecked()
