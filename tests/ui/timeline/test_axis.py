"""Events on the axis: points by side, bands for longer times, open ends, conflicts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import Event, EventStatus, Mention
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.domain.timex import Granularity, Op, Timex, TimexType
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.timeline.axis import Band, axis_of, band_of
from kzaz_desk.ui.timeline.density_strip import DensityStrip
from kzaz_desk.ui.timeline.event_words import date_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def event(
    first: int, last: int, *langs: Lang, op: Op | None = None, conflict: bool = False
) -> Event:
    return Event(
        id=f"{first}-{last}-{op}",
        text="",
        begin=date(first, 1, 1),
        end_date=date(last, 12, 31),
        value=str(first),
        granularity=Granularity.YEAR,
        status=EventStatus.PAST,
        mentions=tuple(Mention(Place(str(lang), lang, Span(0, 1)), None) for lang in langs),
        conflict=conflict,
        op=op,
    )


@pytest.mark.parametrize(
    ("first", "last", "op", "band"),
    [
        pytest.param(2019, 2019, None, None, id="a year is a point"),
        pytest.param(1995, 1997, None, Band(1995, 1997), id="years are a band"),
        pytest.param(2010, 2010, Op.SINCE, Band(2010, 2010, is_open_after=True), id="since"),
        pytest.param(2024, 2024, Op.AFTER, Band(2024, 2024, is_open_after=True), id="after"),
        pytest.param(1941, 1941, Op.UNTIL, Band(1941, 1941, is_open_before=True), id="until"),
        pytest.param(2027, 2027, Op.BY, Band(2027, 2027, is_open_before=True), id="by"),
    ],
)
def test_band_of_a_time(first: int, last: int, op: Op | None, band: Band | None) -> None:
    assert band_of(event(first, last, Lang.KK, op=op)) == band


def test_time_of_which_one_end_is_not_told_is_open_there() -> None:
    whole = event(2019, 2019)

    assert band_of(replace(whole, begin=None)) == Band(2019, 2019, is_open_before=True)
    assert band_of(replace(whole, end_date=None)) == Band(2019, 2019, is_open_after=True)


def test_axis_counts_points_by_side_and_marks_conflicts() -> None:
    axis = axis_of(
        [
            event(2019, 2019, Lang.KK),
            event(2019, 2019, Lang.KK, Lang.RU, conflict=True),
            event(1995, 1997, Lang.RU),
        ]
    )

    assert axis.sides[Lang.KK] == {2019: 2}
    assert axis.sides[Lang.RU] == {2019: 1}
    assert axis.bands == (Band(1995, 1997),)
    assert axis.conflicts == {(2019, 2019)}


def test_two_dates_of_one_event_stand_together_in_words_and_on_the_axis() -> None:
    other = Timex(Span(0, 4), TimexType.DATE, "2018", "2018", begin=date(2018, 1, 1))
    other = replace(other, end_date=date(2018, 12, 31), granularity=Granularity.YEAR)
    twice = replace(event(2019, 2019, Lang.KK, Lang.RU, conflict=True), rival=other)

    assert date_text(twice) == "2019 ≠ 2018"
    assert axis_of([twice]).conflicts == {(2018, 2019)}


def test_event_of_one_side_stands_on_its_side_of_the_line(qtbot: QtBot) -> None:
    theme = Theme()
    strip = DensityStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(320, strip.sizeHint().height())
    events = [event(2000, 2000, Lang.KK), event(2020, 2020, Lang.RU)]

    strip.show_axis({2000: 1, 2020: 1}, axis_of(events))
    picture, ink = strip.grab().toImage(), theme.colours.accent

    rows = [
        {y for y in range(54) for x in part if picture.pixelColor(x, y).name() == ink.lower()}
        for part in (range(60), range(260, 320))
    ]
    assert rows[0]
    assert rows[1]
    assert max(rows[0]) <= 27 <= min(rows[1])
