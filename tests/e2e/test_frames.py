"""While the window is painted, threads that compute wait."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzaz_desk.ui.session.right_of_way import RightOfWay

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


class Painted(QWidget):
    """Begins a thread in each paint, and keeps which of them waited."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.waited: list[bool] = []

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        thread = Thread(target=RightOfWay.of_application().give)
        thread.start()
        thread.join(0.05)
        self.waited.append(thread.is_alive())


def test_threads_wait_while_the_window_is_painted(window: MainWindow, qtbot: QtBot) -> None:
    painted = Painted(window)
    painted.resize(40, 40)
    painted.show()
    qtbot.waitUntil(lambda: bool(painted.waited))
    painted.waited.clear()

    painted.update()
    qtbot.waitUntil(lambda: bool(painted.waited))

    assert painted.waited == [True]
    after = Thread(target=RightOfWay.of_application().give)
    after.start()
    after.join(0.05)
    assert not after.is_alive()
