"""The caret of a text stops blinking after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from kzaz_desk.ui.look.caret import BLINKING_MS, CaretRest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

USUAL_MS = 1_000


@pytest.fixture
def rest(qapp: QApplication) -> Iterator[CaretRest]:
    before = qapp.cursorFlashTime()
    QApplication.setCursorFlashTime(USUAL_MS)
    rest = CaretRest(qapp)
    yield rest
    rest.deleteLater()
    QApplication.setCursorFlashTime(before)


def _focus(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_caret_blinks_for_a_while_in_each_text(
    kind: type[QWidget], rest: CaretRest, qtbot: QtBot
) -> None:
    rest.stand_still()

    text = kind()
    _focus(text, qtbot)

    (timer,) = rest.findChildren(QTimer)
    assert QApplication.cursorFlashTime() == USUAL_MS
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == BLINKING_MS


def test_caret_stands_still_when_the_time_is_over(rest: CaretRest, qtbot: QtBot) -> None:
    text = QLineEdit()
    _focus(text, qtbot)
    (timer,) = rest.findChildren(QTimer)

    timer.start(0)

    qtbot.waitUntil(lambda: QApplication.cursorFlashTime() == 0)
    assert not timer.isActive()


def test_nothing_is_waited_for_where_there_is_no_caret(rest: CaretRest, qtbot: QtBot) -> None:
    listed = QListWidget()
    _focus(listed, qtbot)

    (timer,) = rest.findChildren(QTimer)
    assert not timer.isActive()
