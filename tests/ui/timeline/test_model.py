"""The timeline list: years and months with counts, dates no finer than they were given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt

from kzaz_desk.domain.event_edits import Hide
from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.timeline.arrangement import EventFilter, Heading
from kzaz_desk.ui.timeline.event_words import date_text
from kzaz_desk.ui.timeline.model import EventModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

DAY, MONTH, YEAR = Granularity.DAY, Granularity.MONTH, Granularity.YEAR


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    first, second = session.events
    events = (
        first,
        replace(
            first, id="day", begin=date(2019, 4, 2), end_date=date(2019, 4, 2), granularity=DAY
        ),
        replace(second, id="plan", status=EventStatus.PLANNED, mentions=second.mentions[:1]),
        replace(second, id="none", begin=None, end_date=None, value="", granularity=None),
    )
    model = SessionModel()
    model.open(replace(session, events=events))
    return model


def shown(events: EventModel) -> list[str]:
    return [str(events.index(row, 0).data()) for row in range(events.rowCount())]


def test_model_keeps_qt_promises(model: SessionModel, qtmodeltester: ModelTester) -> None:
    events = EventModel(model)

    qtmodeltester.check(events)


def test_events_stand_under_year_and_month_with_counts(model: SessionModel) -> None:
    events = EventModel(model)

    headings = [
        (row, item.title, item.count)
        for row in range(events.rowCount())
        if isinstance(item := events.item_at(row), Heading)
    ]

    assert headings == [(0, "2019", 2), (2, "April", 1), (4, "2021", 1), (6, "No date", 1)]
    assert events.heading_above(3) == "2019 · April"


def test_headings_cannot_be_chosen(model: SessionModel) -> None:
    events = EventModel(model)

    assert not events.flags(events.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert events.flags(events.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        pytest.param(EventFilter(conflicts_only=True), ["event-4", "day"], id="conflicts"),
        pytest.param(EventFilter(one_language_only=True), ["plan"], id="one-language"),
        pytest.param(EventFilter(planned_only=True), ["plan"], id="planned"),
        pytest.param(EventFilter(text="МЕКТЕП"), ["plan", "none"], id="text-in-any-case"),
        pytest.param(
            EventFilter(period=(date(2020, 1, 1), date(2022, 12, 31))),
            ["plan"],
            id="period-leaves-undated-out",
        ),
        pytest.param(
            EventFilter(period=(date(2019, 3, 1), date(2019, 3, 31))),
            ["event-4"],
            id="month-of-a-year-that-is-named",
        ),
    ],
)
def test_filter_lists(model: SessionModel, wanted: EventFilter, ids: list[str]) -> None:
    events = EventModel(model)

    events.set_filter(wanted)

    assert [event.id for event in events.events] == ids


def test_screen_reader_hears_the_statement_first(model: SessionModel) -> None:
    events = EventModel(model)

    spoken = events.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Жоба 2019 жылы басталған.. 2019")
    assert spoken.endswith("the texts disagree")


DATES: list[Any] = [
    pytest.param(date(2025, 10, 20), date(2025, 10, 20), DAY, "20 October 2025", id="day"),
    pytest.param(date(2024, 12, 1), date(2024, 12, 31), MONTH, "December 2024", id="month"),
    pytest.param(date(2018, 4, 1), date(2018, 6, 30), Granularity.QUARTER, "Q2 2018", id="quarter"),
    pytest.param(date(2030, 1, 1), date(2030, 12, 31), YEAR, "2030", id="year"),
    pytest.param(date(1995, 1, 1), date(1997, 12, 31), YEAR, "1995 – 1997", id="range"),
    pytest.param(date(1980, 1, 1), date(1989, 12, 31), Granularity.DECADE, "1980s", id="decade"),
    pytest.param(None, date(2027, 12, 31), YEAR, "until 2027", id="open-start"),
    pytest.param(date(1991, 1, 1), None, YEAR, "since 1991", id="open-end"),
    pytest.param(None, None, None, "No date", id="none"),
]


@pytest.mark.parametrize(("begin", "end", "granularity", "text"), DATES)
def test_date_is_shown_as_fine_as_it_was_given(
    session: Session,
    begin: date | None,
    end: date | None,
    granularity: Granularity | None,
    text: str,
) -> None:
    event: Event = replace(session.events[0], begin=begin, end_date=end, granularity=granularity)

    assert date_text(event) == text


def test_date_that_was_worked_out_is_marked(session: Session) -> None:
    assert date_text(replace(session.events[0], is_inferred=True)) == "≈ 2019"


def test_rows_that_stay_keep_their_place_when_an_event_is_hidden(model: SessionModel) -> None:
    events = EventModel(model)
    last = events.events[-1]
    place, rows = QPersistentModelIndex(events.index_of(last.id)), events.rowCount()

    model.edit_event(Hide(events.events[0].id))

    assert events.event_at(place) is last
    assert place.row() == events.rowCount() - 1 < rows - 1
