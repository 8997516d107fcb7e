"""The timeline leads to the text and the text to the timeline; its edits are undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.review import Event, EventStatus, Mention
from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.ui.window.dialogs import EventDateDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def event(window: MainWindow, row: int, year: int) -> Event:
    places = (
        Place(document.id, document.lang, document.paragraphs[row].span)
        for document in map(window.model.document, Lang)
    )
    return Event(
        id=f"event-{row}",
        text=window.model.document(Lang.KK).paragraph_text(row),
        begin=date(year, 1, 1),
        end_date=date(year, 12, 31),
        value=str(year),
        granularity=Granularity.YEAR,
        status=EventStatus.PAST,
        mentions=tuple(Mention(place, None) for place in places),
    )


@pytest.fixture
def dated(opened: MainWindow) -> MainWindow:
    events = (event(opened, 4, 2019), event(opened, 0, 2024))
    opened.model.extend(replace(opened.model.session, events=events))
    opened.docks.timeline.show()
    return opened


def click(window: MainWindow, event_id: str, qtbot: QtBot) -> None:
    listed = window.timeline.list
    index = window.timeline.events.index_of(event_id)
    place = listed.visualRect(index).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_click_on_an_event_leads_to_its_passage(dated: MainWindow, qtbot: QtBot) -> None:
    click(dated, "event-4", qtbot)

    assert dated.pair_view.current_bead == 4


def test_moving_through_the_text_marks_the_event(dated: MainWindow, qtbot: QtBot) -> None:
    dated.pair_view.go_to_bead(3)

    qtbot.keyClick(dated.pair_view, Qt.Key.Key_Down)

    current = dated.timeline.current_event()
    assert current is not None
    assert current.id == "event-4"


def test_date_is_edited_and_undone(dated: MainWindow, qtbot: QtBot) -> None:
    dated.timeline.date_edit_requested.emit("event-4")
    dialog = dated.findChild(EventDateDialog)
    assert dialog is not None

    dialog.edit.setText("2018-09")
    dialog.accept()

    assert dated.model.session.events[0].begin == date(2018, 9, 1)
    qtbot.keyClick(dated.pair_view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dated.model.session.events[0].begin == date(2019, 1, 1)


def test_hidden_event_comes_back_by_undo(dated: MainWindow, qtbot: QtBot) -> None:
    click(dated, "event-0", qtbot)

    dated.timeline.hide_current()
    assert [each.id for each in dated.timeline.events.events] == ["event-4"]

    dated.model.undo_stack.undo()
    assert [each.id for each in dated.timeline.events.events] == ["event-4", "event-0"]


def test_chosen_events_become_one(dated: MainWindow, qtbot: QtBot) -> None:
    dated.timeline.list.selectAll()

    dated.timeline.merge_selected()

    (merged,) = dated.model.session.events
    assert len(merged.mentions) == 4
    assert merged.conflict
