"""Notes beside the real things, led on by what the user does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kzaz_desk.ui.help.tour import Step, Tour
from kzaz_desk.ui.look.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Doing(QObject):
    """What the user may do."""

    done = Signal()


@pytest.fixture
def doing(qapp: object) -> Doing:
    return Doing()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    layout = QHBoxLayout(window)
    for name in ("first", "second"):
        button = QPushButton(name)
        button.setObjectName(name)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(QLineEdit())
    window.resize(1000, 600)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def tour(window: QWidget, doing: Doing) -> Tour:
    def steps() -> tuple[Step, ...]:
        first, second = (window.findChild(QPushButton, name) for name in ("first", "second"))
        assert first is not None
        assert second is not None
        return (
            Step("One", "Press it.", first, (doing.done,)),
            Step("Two", "Look.", second, (doing.done,), holds=lambda: second.isEnabled()),
            Step("Three", "That is all.", window),
        )

    return Tour(window, Theme(), steps)


def _box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def test_tour_goes_on_when_the_user_has_done_it(tour: Tour, doing: Doing, qtbot: QtBot) -> None:
    tour.start()
    assert (tour.number, tour.callout.title.text()) == (1, "One")

    doing.done.emit()

    qtbot.waitUntil(lambda: tour.number == 2)
    assert tour.callout.title.text() == "Two"
    assert tour.callout.accessibleDescription() == "Two. Look."


def test_what_was_not_meant_leads_nowhere(
    tour: Tour, doing: Doing, window: QWidget, qtbot: QtBot
) -> None:
    tour.start()
    tour.go_on()
    second = window.findChild(QPushButton, "second")
    assert second is not None
    second.setEnabled(False)

    doing.done.emit()
    qtbot.wait(0)

    assert tour.number == 2


def test_buttons_lead_on_back_and_out(tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    left = Qt.MouseButton.LeftButton

    qtbot.mouseClick(tour.callout.next, left)
    qtbot.mouseClick(tour.callout.next, left)
    assert tour.number == 3
    qtbot.mouseClick(tour.callout.back, left)
    assert tour.number == 2
    with qtbot.waitSignal(tour.ended):
        qtbot.mouseClick(tour.callout.skip, left)

    assert not tour.is_running
    assert tour.callout.isHidden()
    assert tour.ring.isHidden()


def test_tour_ends_after_its_last_note(tour: Tour, qtbot: QtBot) -> None:
    tour.start()
    tour.go_on()
    tour.go_on()
    assert tour.callout.skip.isHidden()

    with qtbot.waitSignal(tour.ended):
        tour.go_on()

    assert not tour.is_running


def test_escape_that_nobody_else_wants_ends_the_tour(
    tour: Tour, window: QWidget, qtbot: QtBot
) -> None:
    tour.start()

    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_note_is_reached_by_the_keyboard(tour: Tour, window: QWidget, qtbot: QtBot) -> None:
    tour.start()
    seen = []
    for _ in range(8):
        window.focusNextPrevChild(True)
        seen.append(window.focusWidget())

    assert tour.callout.next in seen
    assert tour.callout.skip in seen


def test_note_leaves_its_target_free_and_follows_it(
    tour: Tour, window: QWidget, qtbot: QtBot
) -> None:
    tour.start()
    first = window.findChild(QPushButton, "first")
    assert first is not None

    for size in ((1000, 600), (640, 420), (1300, 700)):
        window.resize(*size)
        qtbot.waitUntil(lambda: tour.ring.geometry().contains(_box(first, window)))
        assert not tour.callout.geometry().intersects(_box(first, window))
        assert window.rect().contains(tour.callout.geometry())


def test_hidden_target_leaves_the_note_inside_the_window(
    tour: Tour, window: QWidget, qtbot: QtBot
) -> None:
    tour.start()
    first = window.findChild(QPushButton, "first")
    assert first is not None

    first.hide()

    qtbot.waitUntil(tour.ring.isHidden)
    assert window.rect().contains(tour.callout.geometry())


def test_tour_can_be_taken_again(tour: Tour, doing: Doing, qtbot: QtBot) -> None:
    tour.start()
    tour.end()
    doing.done.emit()
    assert not tour.is_running

    tour.start()

    assert tour.number == 1
