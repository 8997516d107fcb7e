"""The timeline dock: strip as brush, chips as filters, a click on a language leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.timeline.delegate import badge_box, chip_boxes, small_font
from kzaz_desk.ui.timeline.panel import TimelinePanel
from kzaz_desk.ui.timeline.places import finding_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


@pytest.fixture
def panel(model: SessionModel, qtbot: QtBot) -> TimelinePanel:
    panel = TimelinePanel(model, Theme(model))
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    panel.show()
    return panel


def listed(panel: TimelinePanel) -> list[str]:
    return [event.id for event in panel.events.events]


@pytest.mark.parametrize("lang", list(Lang))
def test_click_on_a_language_leads_to_its_passage(
    panel: TimelinePanel, qtbot: QtBot, lang: Lang
) -> None:
    event = panel.events.events[0]
    index = panel.events.index_of(event.id)
    chip = chip_boxes(
        panel.list.visualRect(index), QFontMetrics(small_font(panel.list.font())), event, {}
    )[str(lang)]

    with qtbot.waitSignal(panel.place_activated) as activated:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())

    assert activated.args[0].lang is lang


def test_brush_lists_the_events_of_its_years(panel: TimelinePanel, qtbot: QtBot) -> None:
    right = panel.strip.width() - 12

    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(right, 20))
    assert panel.strip.period == (date(2021, 1, 1), date(2021, 12, 31))
    assert listed(panel) == ["event-0"]

    qtbot.keyClick(panel.strip, Qt.Key.Key_Escape)
    assert listed(panel) == ["event-4", "event-0"]


def test_brush_moves_by_keys(panel: TimelinePanel, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(panel.strip, Qt.Key.Key_Right)
    assert panel.strip.period == (date(2021, 1, 1), date(2021, 12, 31))

    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)

    assert panel.strip.period == (date(2020, 1, 1), date(2020, 12, 31))
    assert listed(panel) == []


def test_chip_lists_conflicts_only(panel: TimelinePanel, qtbot: QtBot) -> None:
    assert panel.conflicts.text() == "▲ Conflicts 1"

    qtbot.mouseClick(panel.conflicts, Qt.MouseButton.LeftButton)

    assert listed(panel) == ["event-4"]


def test_row_of_the_text_marks_its_event(panel: TimelinePanel) -> None:
    panel.mark_row(0)

    event = panel.current_event()
    assert event is not None
    assert event.id == "event-0"


def test_twenty_thousand_events_are_listed(
    panel: TimelinePanel, model: SessionModel, session: Session, qtbot: QtBot
) -> None:
    events = tuple(
        replace(session.events[0], id=str(n), begin=date(1900 + n // 200, 1, 1), end_date=None)
        for n in range(20_000)
    )

    model.extend(replace(session, events=events))
    qtbot.waitUntil(lambda: panel.events.rowCount() == 20_100)
    panel.list.scrollToBottom()

    assert panel.list.indexAt(QPoint(40, panel.list.viewport().height() - 5)).row() > 20_000


def test_typed_text_filters_after_a_pause(panel: TimelinePanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.text, "2021")

    qtbot.waitUntil(lambda: listed(panel) == ["event-0"])


def test_click_on_the_badge_leads_to_the_finding(
    panel: TimelinePanel, model: SessionModel, qtbot: QtBot
) -> None:
    event = panel.events.events[0]
    row = panel.list.visualRect(panel.events.index_of(event.id))
    badge = badge_box(row, QFontMetrics(small_font(panel.list.font())), event, {})

    with qtbot.waitSignal(panel.finding_requested) as asked:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=badge.center())

    finding = finding_of(event, model.session)
    assert finding is not None
    assert finding.kk_value == "2019"
    assert asked.args == [finding.id]


def test_events_of_one_document_are_listed(
    panel: TimelinePanel, model: SessionModel, session: Session
) -> None:
    alone = replace(session.events[1], mentions=session.events[1].mentions[1:])
    model.extend(replace(session, events=(session.events[0], alone)))

    panel.who.setCurrentIndex(panel.who.findData("kk"))

    assert listed(panel) == ["event-4"]


def test_length_of_time_is_told_in_words(
    panel: TimelinePanel, model: SessionModel, session: Session
) -> None:
    length = replace(session.events[0], value="P3Y", granularity=None, is_inferred=True)
    model.extend(replace(session, events=(length,)))

    index = panel.events.index_of(length.id)

    assert "≈ last 3 years" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_panel_says_which_texts_have_no_date(
    panel: TimelinePanel, model: SessionModel, session: Session, qtbot: QtBot
) -> None:
    assert panel.dates.text() == "Texts without a date: 2"

    with qtbot.waitSignal(panel.document_dates_requested):
        qtbot.mouseClick(panel.dates, Qt.MouseButton.LeftButton)
    dated = {
        name: replace(document, date=date(2025, 3, 14))
        for name, document in session.documents.items()
    }
    model.extend(replace(session, documents=dated))

    assert "2025" in panel.dates.text()
