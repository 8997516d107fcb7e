"""A period brushed on the timeline limits the texts to what is told of it; keys walk the events."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from kzaz_desk.ui.timeline.units import Unit

from .hand import LEFT, NONE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.review import Event
    from kzaz_desk.ui.window.main_window import MainWindow

KK = (
    "date 2025-03-14",
    "Кітапхана 1995 жылы ашылды.",
    "Көше кең әрі жарық болды.",
    "Көпір 2004 жылы салынды.",
    "Тұрғындар бұған қуанды.",
    "Мектеп 2010 жылы жөнделді.",
    "Саябақ 2018 жылы кеңейтілді.",
    "Қала жылдан-жылға өзгеріп келеді.",
)
RU = (
    "date 2025-03-14",
    "Библиотека открылась в 1995 году.",
    "Улица стала широкой и светлой.",
    "Мост построили в 2004 году.",
    "Жители этому обрадовались.",
    "Школу отремонтировали в 2010 году.",
    "Парк расширили в 2018 году.",
    "Город меняется из года в год.",
)


@pytest.fixture
def town(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    paths = [tmp_path / "қала.txt", tmp_path / "город.txt"]
    for path, lines in zip(paths, (KK, RU), strict=True):
        path.write_text("\n".join(lines), encoding="utf-8")
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(paths)
    window.docks.timeline.show()
    assert len(window.timeline.events.events) == 4
    return window


def at_year(window: MainWindow, year: float) -> QPoint:
    """Where the middle of a year stands on the strip."""
    strip = window.timeline.strip
    low, high = 10, strip.width() - 10
    return QPoint(round(low + (year + 0.5 - 1995) / 24 * (high - low)), 20)


def pull(window: MainWindow, start: QPoint, stop: QPoint, qtbot: QtBot) -> None:
    strip = window.timeline.strip
    qtbot.mousePress(strip, LEFT, pos=start)
    for point in ((start + stop) / 2, stop):
        at, on_screen = QPointF(point), QPointF(strip.mapToGlobal(point))
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, on_screen, Qt.MouseButton.NoButton, LEFT, NONE
        )
        QCoreApplication.sendEvent(strip, event)
    qtbot.mouseRelease(strip, LEFT, pos=stop)


def shown(window: MainWindow) -> list[int]:
    return [int(bead) for bead in window.pair_view.pair_layout.rows.bead]


def years(window: MainWindow) -> tuple[int, int]:
    """First and last year that are brushed."""
    period = window.timeline.strip.period
    assert period is not None
    return period[0].year, period[1].year


def current(window: MainWindow) -> Event | None:
    return window.timeline.current_event()


def test_brushed_period_shows_its_rows_until_the_chip_is_taken_away(
    town: MainWindow, qtbot: QtBot
) -> None:
    chip = town.page.limit.chip
    assert len(shown(town)) == 7
    assert not chip.isVisible()

    pull(town, at_year(town, 2003), at_year(town, 2011), qtbot)
    qtbot.waitUntil(lambda: shown(town) == [2, 4])
    assert chip.isVisible()
    assert "2003 – 2011" in chip.text()
    words = chip.fontMetrics().horizontalAdvance(chip.text())
    qtbot.waitUntil(lambda: chip.width() >= words + chip.iconSize().width())

    qtbot.mouseClick(chip, LEFT)
    qtbot.waitUntil(lambda: len(shown(town)) == 7)
    assert not chip.isVisible()
    assert town.timeline.strip.period is None


def test_edge_of_the_brush_is_pulled_and_the_brush_is_moved(town: MainWindow, qtbot: QtBot) -> None:
    pull(town, at_year(town, 2003), at_year(town, 2011), qtbot)

    pull(town, at_year(town, 2011.5), at_year(town, 2018), qtbot)
    assert years(town) == (2003, 2018)
    qtbot.waitUntil(lambda: shown(town) == [2, 4, 5])

    pull(town, at_year(town, 2010), at_year(town, 2005), qtbot)
    assert years(town) == (1998, 2013)


def test_wheel_with_control_zooms_around_the_pointer(town: MainWindow, qtbot: QtBot) -> None:
    strip, at = town.timeline.strip, at_year(town, 2004)

    def turn(steps: int, held: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(at), QPointF(strip.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(strip, event)

    turn(6, Qt.KeyboardModifier.ControlModifier)
    first, last = years(town)
    assert first <= 2004 <= last
    assert last - first < 8

    turn(-1, NONE)
    assert years(town) == (first + 1, last + 1)

    turn(-30, Qt.KeyboardModifier.ControlModifier)
    assert strip.period is None


def test_year_is_looked_into_by_keys_down_to_the_day_and_left_again(
    town: MainWindow, qtbot: QtBot
) -> None:
    strip, chip = town.timeline.strip, town.page.limit.chip
    strip.setFocus()
    pull(town, at_year(town, 2018), at_year(town, 2018), qtbot)
    units = []
    for _ in range(9):
        qtbot.keyClick(strip, Qt.Key.Key_Plus)
        units.append(strip.unit)

    assert sorted(set(units)) == [Unit.MONTH, Unit.DAY]
    assert units == sorted(units)
    assert strip.accessibleDescription().endswith("2018")
    qtbot.waitUntil(lambda: shown(town) == [5])
    assert "2018" in chip.text()
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert (strip.unit, strip.period) == (Unit.YEAR, None)
    qtbot.waitUntil(lambda: len(shown(town)) == 7)


def test_second_click_on_a_year_shows_its_months_and_minus_the_years(
    town: MainWindow, qtbot: QtBot
) -> None:
    strip = town.timeline.strip
    for _ in range(2):
        qtbot.mouseClick(strip, LEFT, pos=at_year(town, 2010))
    assert (strip.unit, years(town)) == (Unit.MONTH, (2010, 2010))

    qtbot.mouseClick(strip, LEFT, pos=QPoint(10 + (strip.width() - 20) // 24, 20))
    assert strip.period == (date(2010, 1, 1), date(2010, 1, 31))
    assert [event.begin for event in town.timeline.events.events] == [date(2010, 1, 1)]

    while strip.unit is Unit.MONTH:
        qtbot.keyClick(strip, Qt.Key.Key_Minus)
    assert years(town) == (2010, 2010)


def test_jump_to_a_hidden_row_ends_the_period(town: MainWindow, qtbot: QtBot) -> None:
    pull(town, at_year(town, 2003), at_year(town, 2011), qtbot)
    qtbot.waitUntil(town.page.limit.chip.isVisible)

    town.pair_view.show_place(town.model.session.events[0].mentions[0].place)

    assert len(shown(town)) == 7
    assert not town.page.limit.chip.isVisible()
    assert town.timeline.strip.period is None


def test_arrows_go_from_event_to_event_and_enter_to_the_passage(
    town: MainWindow, qtbot: QtBot
) -> None:
    events, listed = town.timeline.events.events, town.timeline.list
    listed.setFocus()
    listed.setCurrentIndex(town.timeline.events.index_of(events[0].id))

    for key, number in (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Right, 3),
        (Qt.Key.Key_Left, 2), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Right, 1),
    ):  # fmt: skip
        qtbot.keyClick(listed, key)
        assert current(town) is events[number]

    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert town.pair_view.current_bead == 2
