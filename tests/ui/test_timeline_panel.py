"""The timeline dock: strip as brush, chips as filters, a click on a language leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.event_delegate import chip_boxes
from kzaz_desk.ui.session_model import SessionModel
from kzaz_desk.ui.theme import Theme
from kzaz_desk.ui.timeline_panel import TimelinePanel

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
    font = QFont(panel.list.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
    chip = chip_boxes(panel.list.visualRect(index), QFontMetrics(font), event)[lang]

    with qtbot.waitSignal(panel.place_activated) as activated:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=chip.center())

    assert activated.args[0].lang is lang


def test_brush_lists_the_events_of_its_years(panel: TimelinePanel, qtbot: QtBot) -> None:
    right = panel.strip.width() - 12

    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(right, 20))
    assert panel.strip.period == (2021, 2021)
    assert listed(panel) == ["event-0"]

    qtbot.keyClick(panel.strip, Qt.Key.Key_Escape)
    assert listed(panel) == ["event-4", "event-0"]


def test_brush_moves_by_keys(panel: TimelinePanel, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(panel.strip, Qt.Key.Key_Right)
    assert panel.strip.period == (2021, 2021)

    qtbot.keyClick(panel.strip, Qt.Key.Key_Left)

    assert panel.strip.period == (2020, 2020)
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
    panel: TimelinePanel, model: SessionModel, session: Session
) -> None:
    events = tuple(
        replace(session.events[0], id=str(n), begin=date(1900 + n // 200, 1, 1), end_date=None)
        for n in range(20_000)
    )

    model.extend(replace(session, events=events))
    panel.list.scrollToBottom()

    assert panel.events.rowCount() == 20_100
    assert panel.list.indexAt(QPoint(40, panel.list.viewport().height() - 5)).row() > 20_000


def test_typed_text_filters_after_a_pause(panel: TimelinePanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.text, "2021")

    qtbot.waitUntil(lambda: listed(panel) == ["event-0"])
