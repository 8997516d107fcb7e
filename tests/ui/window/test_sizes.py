"""No dialog opens larger than its screen, where all is twice as large too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kzaz_desk.ui.look.sizes import open_at

from .test_cut_off import DIALOGS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

SMALL = QSize(683, 384)  # a laptop's screen at twice the size


def test_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    screen = widget.screen().availableSize()

    open_at(widget, QSize(200, 10_000))

    assert widget.width() == 200
    assert screen.height() * 0.8 < widget.height() < screen.height()


@pytest.mark.parametrize("name", DIALOGS)
def test_dialog_can_be_as_small_as_a_small_screen(
    open_window: Callable[[str], MainWindow], name: str
) -> None:
    dialog = DIALOGS[name](open_window("kk"))

    least = dialog.minimumSizeHint()
    dialog.close()

    assert least.width() <= SMALL.width()
    assert least.height() <= SMALL.height()
