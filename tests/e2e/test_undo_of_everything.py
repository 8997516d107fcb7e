"""Answers, comments, rows, rules and events lie on one stack: undone to the start, redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from kzaz_desk.ui.findings.rule_dialogs import MakeRuleDialog

from .hand import LEFT, dialog, type_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def work(window: MainWindow, qtbot: QtBot) -> None:
    """One edit of every sort, by keys."""
    view = window.pair_view
    qtbot.keyClick(view, KEY.Key_F8)
    qtbot.keyClick(view, KEY.Key_A)
    qtbot.keyClick(view, KEY.Key_M, CTRL)
    type_words(window.detail.comment, "сұрау керек")
    qtbot.keyClick(window.detail.comment, KEY.Key_Return)
    view.setFocus()
    qtbot.keyClick(view, KEY.Key_M, CTRL | SHIFT)
    save = QDialogButtonBox.StandardButton.Save
    qtbot.mouseClick(dialog(MakeRuleDialog).buttons.button(save), LEFT)
    for key in (KEY.Key_Home, KEY.Key_M, KEY.Key_Space, KEY.Key_Return):
        qtbot.keyClick(view, key)


def test_all_work_is_undone_to_the_start_and_done_again(opened: MainWindow, qtbot: QtBot) -> None:
    model, view = opened.model, opened.pair_view
    before = model.session
    work(opened, qtbot)
    after, steps = model.session, model.undo_stack.count()
    assert steps == 6

    for _ in range(steps):
        qtbot.keyClick(view, KEY.Key_Z, CTRL)
    assert model.session == before
    assert opened.status.fields["undecided"].text() == f"undecided {len(before.findings)}"

    for _ in range(steps):
        qtbot.keyClick(view, KEY.Key_Z, CTRL | SHIFT)
    assert model.session == after
