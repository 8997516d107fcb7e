"""The window fits half of a laptop's screen, which is a whole one where all is twice as large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QToolBar, QToolButton

from kzaz_desk.catalogue import LANGUAGES
from kzaz_desk.ui.window.banner import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.window.main_window import MainWindow

NARROW = (683, 384)


def open_narrow(open_window: Callable[[str], MainWindow], code: str) -> MainWindow:
    window = open_window(code)
    window.resize(*NARROW)
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    return window


def least(window: MainWindow) -> tuple[int, int]:
    QCoreApplication.processEvents()
    size = window.minimumSizeHint()
    return size.width(), size.height()


def fits(window: MainWindow) -> bool:
    return all(own <= room for own, room in zip(least(window), NARROW, strict=True))


@pytest.mark.parametrize("code", LANGUAGES)
def test_window_with_all_docks_fits_a_screen_at_twice_the_size(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_narrow(open_window, code)

    assert all(dock.isVisible() for dock in window.docks.all)
    assert fits(window), least(window)
    assert (window.width(), window.height()) == NARROW


@pytest.mark.parametrize("code", LANGUAGES)
def test_bars_over_the_texts_do_not_widen_the_window(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_narrow(open_window, code)
    window.commands["find"].trigger()
    remedies = tuple((f"Қайта тексеру {number}", int) for number in range(3))
    window.central.banner.tell(Notice("Файл дискіде өзгерді.", remedies=remedies))
    window.central.strip.show()
    window.central.changes.show()

    assert least(window)[0] <= NARROW[0]


@pytest.mark.parametrize("page", ["start_page", "loading_page", "no_pair_page"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_pages_without_a_pair_fit_too(
    open_window: Callable[[str], MainWindow], code: str, page: str
) -> None:
    window = open_narrow(open_window, code)
    for dock in window.docks.all:
        dock.hide()
    shown: QWidget = getattr(window.central, page)
    parent = shown.parentWidget()
    assert parent is not None
    parent.setCurrentWidget(shown)  # type: ignore[attr-defined]

    assert fits(window), least(window)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_command_of_the_tool_bar_is_seen_in_a_narrow_window(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_narrow(open_window, code)
    bar = window.findChild(QToolBar, "tools")
    assert bar is not None

    buttons = [bar.widgetForAction(action) for action in bar.actions() if action.text()]
    assert len(buttons) == 10
    for button in buttons:
        assert isinstance(button, QToolButton)
        assert button.isVisible()
        assert not button.icon().isNull()
        assert button.toolTip()
        assert button.mapTo(bar, QPoint(button.width(), 0)).x() <= bar.width()


def test_tool_bar_has_its_words_where_there_is_room(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_narrow(open_window, "kk")
    bar = window.findChild(QToolBar, "tools")
    assert bar is not None
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly

    window.resize(1366, 768)
    QCoreApplication.processEvents()

    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_in_a_dock_is_as_wide_as_the_dock(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_narrow(open_window, code)

    for panel in (window.findings, window.timeline):
        for part in panel.findChildren(QToolButton):
            if part.isVisible():
                assert part.mapTo(panel, QPoint(part.width(), 0)).x() <= panel.width()


def test_texts_keep_most_of_a_small_window_when_the_layout_is_reset(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_narrow(open_window, "kk")

    window.docks.reset()
    QCoreApplication.processEvents()

    docks = window.docks
    assert docks.findings.isVisible()
    assert not docks.detail.isVisible()
    assert not docks.timeline.isVisible()
    assert window.pair_view.width() >= NARROW[0] / 2


def test_layout_of_a_laptop_has_findings_and_the_current_pair(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("ru")

    window.docks.reset()
    QCoreApplication.processEvents()

    assert [dock.isVisible() for dock in window.docks.all] == [True, True, False]
    assert window.pair_view.width() >= 2 * 420
