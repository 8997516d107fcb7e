"""What a screen reader is told while findings are walked and answered: each thing once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibleEvent
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

KEY = Qt.Key
FIRST = "Error. 1 500 ≠ 1 050. Paragraphs 2 ↔ 2. 1 of 3"
SECOND = "Warning. 6 300 ≠ 6 400. Paragraphs 3 ↔ 3. 2 of 3"


class Listener:
    """Stands where Qt hands announcements to the system."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.said.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    listener = Listener()
    monkeypatch.setattr("kzaz_desk.ui.look.announce.QAccessible", listener)
    return listener


@pytest.fixture
def window(
    open_window: Callable[[str], MainWindow], listener: Listener, qtbot: QtBot
) -> MainWindow:
    window = open_window("en")
    window.activateWindow()
    window.pair_view.setFocus()
    qtbot.waitUntil(window.pair_view.hasFocus)
    QCoreApplication.processEvents()
    listener.said.clear()
    return window


def test_answer_and_next_finding_are_one_announcement(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.pair_view, KEY.Key_A)

    assert listener.said == [f"Accepted. {SECOND}"]
    assert listener.urgent == listener.said


def test_jump_in_the_texts_is_announced_once(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.pair_view, KEY.Key_F8)

    assert listener.said == [SECOND]
    assert listener.urgent == []


def test_move_in_the_list_is_left_to_the_list_to_say(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    window.findings.list.setFocus()
    qtbot.waitUntil(window.findings.list.hasFocus)

    qtbot.keyClick(window.findings.list, KEY.Key_Down)

    assert window.model.current_finding == window.model.session.findings[1].id
    assert window.statusBar().currentMessage() == SECOND
    assert listener.said == []


def test_answer_in_the_list_is_announced_with_the_finding_that_follows(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    window.findings.list.setFocus()
    qtbot.waitUntil(window.findings.list.hasFocus)

    qtbot.keyClick(window.findings.list, KEY.Key_F)

    assert listener.said == [f"Fixed outside. {SECOND}"]
    assert listener.urgent == listener.said


def test_answer_without_going_on_is_announced_alone(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    window.review.advances = False

    qtbot.keyClick(window.pair_view, KEY.Key_I)

    assert listener.said == ["Ignored"]


def test_click_on_another_finding_is_announced_once(
    window: MainWindow, listener: Listener, qtbot: QtBot
) -> None:
    window.model.set_current_finding(window.model.session.findings[2].id)
    window.model.set_current_finding(window.model.session.findings[0].id)

    assert [said for said in listener.said if said == FIRST] == [FIRST]
