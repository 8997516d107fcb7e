"""Where the keyboard is can be seen in every pane, in light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.window.main_window import MainWindow

PANES: dict[str, Callable[[MainWindow], QWidget]] = {
    "findings": lambda window: window.findings.list,
    "kazakh text": lambda window: window.detail.texts[Lang.KK],
    "timeline": lambda window: window.timeline.list,
}


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def accent(request: pytest.FixtureRequest, theme: Theme) -> Iterator[Callable[[], QColor]]:
    """The colour of the ring in a scheme, which is chosen when it is asked for."""

    def choose() -> QColor:
        theme.choose(request.param)
        QCoreApplication.processEvents()
        return theme.colour("accent")

    yield choose
    theme.choose(None)


def edge(pane: QWidget) -> QColor:
    """The colour of the left edge of a pane, half way down."""
    QCoreApplication.processEvents()
    return pane.grab().toImage().pixelColor(0, pane.height() // 2)


@pytest.mark.parametrize("name", PANES)
def test_pane_with_the_keyboard_has_a_ring(
    open_window: Callable[[str], MainWindow],
    accent: Callable[[], QColor],
    name: str,
    qtbot: QtBot,
) -> None:
    window = open_window("kk")
    colour = accent()
    pane = PANES[name](window)
    window.activateWindow()
    window.pair_view.setFocus()
    qtbot.waitUntil(window.pair_view.hasFocus)
    assert edge(pane) != colour

    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)

    assert edge(pane) == colour
