"""The usual reasons of an answer are chosen, not typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.reasons import with_reason

from .hand import type_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("comment", "written"),
    [
        ("", "Rounding"),
        ("Style", "Rounding"),
        ("Style: ask the author", "Rounding: ask the author"),
        ("ask the author", "Rounding: ask the author"),
        ("Styles differ", "Rounding: Styles differ"),
    ],
)
def test_reason_stands_before_what_is_written(comment: str, written: str) -> None:
    assert with_reason(comment, "Rounding") == written


def comment(window: MainWindow) -> str:
    return str(window.model.verdict(window.model.current_finding).comment)


def choose(window: MainWindow, key: Qt.Key, qtbot: QtBot) -> None:
    """Offer the reasons by keys, then take one by its number."""
    qtbot.keyClick(window.detail.comment, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    qtbot.keyClick(QApplication.activePopupWidget(), key)


@pytest.mark.parametrize(
    ("key", "written"), [(Qt.Key.Key_Return, "шығарылым"), (Qt.Key.Key_Escape, "")]
)
def test_comment_is_left_for_the_text_where_the_next_key_decides(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key, written: str
) -> None:
    view = opened.pair_view
    qtbot.keyClick(view, Qt.Key.Key_F8)
    qtbot.keyClick(view, Qt.Key.Key_M, CTRL)
    type_words(opened.detail.comment, "шығарылым")

    qtbot.keyClick(opened.detail.comment, key)

    assert view.hasFocus()
    assert comment(opened) == written
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert opened.model.decided_count == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_reason_is_chosen_by_keys_kept_with_the_answer_and_undone(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    qtbot.keyClick(view, Qt.Key.Key_F8)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_M, CTRL)

    choose(opened, Qt.Key.Key_2, qtbot)
    assert comment(opened) == "Rounding"

    type_words(opened.detail.comment, ": 1,5")
    choose(opened, Qt.Key.Key_3, qtbot)
    assert comment(opened) == "Error in the source text: 1,5"
    verdict = opened.model.verdict(opened.model.current_finding)
    assert verdict.state is VerdictState.ACCEPTED

    opened.model.undo_stack.undo()
    opened.model.undo_stack.undo()
    assert comment(opened) == ""
