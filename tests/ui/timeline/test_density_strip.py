"""The strip looks through the events when it shows another stretch, not on each step of a drag."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.timeline.axis import Axis
from kzaz_desk.ui.timeline.density_strip import DensityStrip
from kzaz_desk.ui.timeline.units import Unit, touches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.timeline.units import Period

YEAR = (date(2019, 1, 1), date(2019, 12, 31))
MAY = date(2019, 5, 1), date(2019, 5, 31)


def event(first: date | None, last: date | None) -> Event:
    return Event("e", "", first, last, "", None, EventStatus.PAST, ())


class Walked(tuple[Event, ...]):
    """Events that count how often they are looked through."""

    times = 0

    def __iter__(self) -> Iterator[Event]:
        self.times += 1
        return super().__iter__()


def test_brush_moved_within_what_is_shown_looks_through_no_events(qtbot: QtBot) -> None:
    events = Walked((event(date(1995, 1, 1), None), event(date(2019, 5, 9), date(2019, 5, 9))))
    strip = DensityStrip(Theme())
    qtbot.addWidget(strip)
    strip.show_axis({1995: 1, 2019: 1}, Axis(), events=events)
    strip.brush(MAY)
    looked = events.times
    periods: list[Period] = []
    strip.period_brushed.connect(periods.append)

    for _ in range(3):
        qtbot.keyClick(strip, Qt.Key.Key_Right)

    assert strip.unit is Unit.MONTH
    assert [first.month for first, _ in periods] == [6, 7, 8]
    assert events.times == looked == 1


def test_events_that_come_while_months_are_shown_are_looked_through(qtbot: QtBot) -> None:
    strip = DensityStrip(Theme())
    qtbot.addWidget(strip)
    strip.show_axis({1995: 1, 2019: 1}, Axis(), events=Walked())
    strip.brush(MAY)
    others = Walked((event(MAY[0], MAY[1]),))

    strip.show_axis({1995: 1, 2019: 2}, Axis(), events=others)

    assert others.times == 1


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        pytest.param(date(2018, 12, 31), date(2019, 1, 1), True, id="ends on its first day"),
        pytest.param(date(2019, 12, 31), date(2021, 1, 1), True, id="begins on its last day"),
        pytest.param(date(2018, 1, 1), date(2018, 12, 31), False, id="ends the day before"),
        pytest.param(None, date(2019, 5, 9), True, id="only its end is named"),
        pytest.param(date(2019, 5, 9), None, True, id="only its beginning is named"),
        pytest.param(date(2018, 5, 9), None, False, id="its one day is elsewhere"),
        pytest.param(None, None, False, id="without a date"),
    ],
)
def test_event_touches_a_period(first: date | None, last: date | None, expected: bool) -> None:
    assert touches(event(first, last), YEAR) is expected
