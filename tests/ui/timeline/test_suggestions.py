"""Two events that may be one are put side by side, and the answer can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk import services
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.timeline.suggestions import Suggestions, SuggestionsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
TEXTS = {
    "a.txt": "date 2025-03-14\n2024 жылы облыста 410 километр автомобиль жолы жөнделді.\n",
    "b.txt": "date 2025-03-15\n2024 жылы аймақта 410 километр автомобиль жолы жөнделді.\n",
    "c.txt": "date 2025-03-16\nВ детском саду прошёл праздник весны для малышей.\n",
}


@pytest.fixture
def model(tmp_path: Path, qtbot: QtBot) -> SessionModel:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    model = SessionModel()
    model.open(services.open_paths([tmp_path], need_pair=False))
    return model


@pytest.fixture
def suggestions(model: SessionModel, qtbot: QtBot) -> Iterator[Suggestions]:
    made = Suggestions(model)
    qtbot.waitUntil(lambda: len(made.found) == 1)
    yield made
    made.close()


@pytest.fixture
def dialog(model: SessionModel, suggestions: Suggestions, qtbot: QtBot) -> SuggestionsDialog:
    made = SuggestionsDialog(model, suggestions)
    qtbot.addWidget(made)
    made.show()
    return made


def test_both_quotations_are_shown_with_their_documents(dialog: SuggestionsDialog) -> None:
    shown = [side.text() for side in dialog.sides]

    assert ["410" in text for text in shown] == [True, True]
    assert {text.rsplit("\n", 1)[-1] for text in shown} == {"a.txt", "b.txt"}


def test_one_event_merges_and_undo_brings_both_back(
    dialog: SuggestionsDialog, model: SessionModel, qtbot: QtBot
) -> None:
    before = model.session.events

    qtbot.mouseClick(dialog.one, LEFT)
    assert len(model.session.events) == len(before) - 1
    assert not dialog.one.isEnabled()

    model.undo_stack.undo()
    assert model.session.events == before
    qtbot.waitUntil(dialog.one.isEnabled)


def test_two_events_stay_two_and_are_not_asked_again(
    dialog: SuggestionsDialog, model: SessionModel, suggestions: Suggestions, qtbot: QtBot
) -> None:
    before = model.session.events

    qtbot.mouseClick(dialog.two, LEFT)

    assert model.session.events == before
    assert suggestions.found == ()
    assert "No two events" in dialog.count.text()


def test_search_that_fails_is_told(
    model: SessionModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("no event")

    monkeypatch.setattr("kzaz_desk.project.suggesting.suggest_merges", fail)
    suggestions = Suggestions(model)
    with qtbot.waitSignal(suggestions.failed) as failed:
        pass
    suggestions.close()

    assert str(failed.args[0]) == "no event"
