"""A pair is checked from the first finding to the last without touching the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

KEY = Qt.Key


def test_review_is_done_by_keys_to_its_end(opened: MainWindow, qtbot: QtBot) -> None:
    total = len(opened.model.session.findings)
    qtbot.keyClick(opened.pair_view, KEY.Key_F8)
    for key in (KEY.Key_A, KEY.Key_I, KEY.Key_F):
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, key)

    assert opened.model.decided_count == total == 3
    assert opened.statusBar().currentMessage() == "Fixed outside. All findings are decided."
    assert opened.status.fields["decided"].text() == "decided 3 (100%)"


def test_tab_leads_through_the_window_and_never_ends_in_a_corner(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.pair_view.setFocus()
    seen = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget)
        qtbot.keyClick(widget, KEY.Key_Tab)

    assert {opened.pair_view, opened.findings.list, opened.detail.comment} <= set(seen)
    assert seen.count(opened.pair_view) > 3
