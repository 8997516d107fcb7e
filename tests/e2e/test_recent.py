"""A pair that was open before is opened again from the menu, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def recent(window: MainWindow) -> QMenu:
    """The menu, opened as by hand."""
    menu = window.menuBar().findChild(QMenu, "recent")
    assert menu is not None
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


@pytest.mark.parametrize("is_gone", [False, True], ids=["files", "project"])
def test_pair_is_opened_again_from_the_menu(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot, is_gone: bool
) -> None:
    first = make_window()
    with qtbot.waitSignal(first.loader.completed, timeout=20_000):
        first.open_paths(pair)
    qtbot.keyClick(first.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(first.pair_view, Qt.Key.Key_A)
    first.close()
    if is_gone:
        pair[0].unlink()

    second = make_window()
    menu = recent(second)
    assert [action.text() for action in menu.actions()] == [
        "&1  мектеп.txt — школа.txt\tundecided 2"
    ]
    with qtbot.waitSignal(second.loader.completed, timeout=20_000):
        qtbot.keyClick(menu, Qt.Key.Key_1)

    assert second.model.has_pair
    assert second.model.decided_count == 1


def test_menu_says_that_nothing_was_open(window: MainWindow) -> None:
    menu = recent(window)

    (action,) = menu.actions()
    menu.close()

    assert action.text() == "Nothing was open before"
    assert not action.isEnabled()


def test_closed_pair_leaves_nothing_of_itself_in_the_window(
    opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)
    assert opened.statusBar().currentMessage()

    qtbot.keyClick(opened, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    seen = [label.text() for label in opened.findChildren(QLabel) if label.isVisible()]
    assert not opened.model.has_pair
    assert not opened.statusBar().currentMessage()
    assert not [words for words in seen if "/" in words]
