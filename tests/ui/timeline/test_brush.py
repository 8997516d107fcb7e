"""A period of years that is pulled, moved and zoomed."""

from __future__ import annotations

import pytest

from kzaz_desk.ui.timeline.brush import Brush, Grip, Steps

SCALE = (1990, 2030)


@pytest.mark.parametrize(
    ("grip", "pressed", "year", "drawn"),
    [
        pytest.param(Grip.NONE, 1995, 1992, (1992, 1995), id="a new one, backwards"),
        pytest.param(Grip.FIRST, 2000, 1998, (1998, 2010), id="first edge out"),
        pytest.param(Grip.FIRST, 2000, 2015, (2010, 2015), id="first edge over the last"),
        pytest.param(Grip.LAST, 2010, 2005, (2000, 2005), id="last edge in"),
        pytest.param(Grip.WHOLE, 2005, 2007, (2002, 2012), id="all of it"),
        pytest.param(Grip.WHOLE, 2005, 2030, (2020, 2030), id="no further than the scale"),
    ],
)
def test_pull_changes_what_is_held(grip: Grip, pressed: int, year: int, drawn: Steps) -> None:
    assert Brush(SCALE, (2000, 2010)).drawn(grip, pressed, year) == drawn


@pytest.mark.parametrize(
    ("period", "steps", "zoomed"),
    [
        pytest.param(None, 1, (1995, 2024), id="nearer"),
        pytest.param((2009, 2010), 1, (2010, 2010), id="one year at last"),
        pytest.param((2010, 2010), 1, (2010, 2010), id="no nearer than a year"),
        pytest.param((2010, 2010), -1, (2010, 2011), id="farther by a year at least"),
        pytest.param((1992, 2028), -1, None, id="all of them"),
    ],
)
def test_zoom_keeps_the_year_under_the_pointer(
    period: Steps | None, steps: int, zoomed: Steps | None
) -> None:
    brush = Brush(SCALE, period)

    found = brush.zoomed(2010, steps)

    assert found == zoomed
    assert found is None or found[0] <= 2010 <= found[1]


@pytest.mark.parametrize(("period", "year"), [(SCALE, SCALE[1]), (SCALE, SCALE[0])])
def test_zoom_stays_inside_the_scale(period: Steps, year: int) -> None:
    nearer = Brush(SCALE, period).zoomed(year, 1)
    assert nearer is not None

    farther = Brush(SCALE, (year, year)).zoomed(year, -1)

    assert SCALE[0] <= nearer[0] <= year <= nearer[1] <= SCALE[1]
    assert farther is not None
    assert SCALE[0] <= farther[0] <= year <= farther[1] <= SCALE[1]
