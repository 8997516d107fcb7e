"""The closer look runs in the background, is one step to undo, and silent when absent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import EncoderUnavailable
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.project.edits import merge
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.refinement import Refinement

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


def merged(session: Session, pair: int, _monitor: Monitor) -> Session:
    return merge(session, pair, 0).session


def test_other_rows_are_one_step_to_undo(model: SessionModel, qtbot: QtBot) -> None:
    refinement = Refinement(model, merged)
    before = model.session

    with qtbot.waitSignal(refinement.told):
        refinement.start()
    assert len(model.pair.alignment) == 4

    model.undo_stack.undo()
    assert model.session is before


def test_same_rows_change_nothing(model: SessionModel, qtbot: QtBot) -> None:
    refinement = Refinement(model, lambda session, _pair, _monitor: replace(session))

    with qtbot.waitSignal(refinement.ended):
        refinement.start()

    assert model.undo_stack.count() == 0


def test_absent_extra_is_silent(model: SessionModel, qtbot: QtBot) -> None:
    def absent(_session: Session, _pair: int, _monitor: Monitor) -> Session:
        raise EncoderUnavailable("not installed")

    refinement = Refinement(model, absent)
    said: list[object] = []
    refinement.told.connect(said.append)
    refinement.failed.connect(said.append)

    with qtbot.waitSignal(refinement.ended):
        refinement.start()

    assert said == []


def test_edit_of_the_user_goes_first(model: SessionModel, qtbot: QtBot) -> None:
    refinement = Refinement(model, merged)

    with qtbot.waitSignal(refinement.told) as told:
        refinement.start()
        model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)

    assert "meanwhile" in told.args[0]
    assert len(model.pair.alignment) == 5


def test_it_can_be_stopped(model: SessionModel, qtbot: QtBot) -> None:
    def endless(_session: Session, _pair: int, monitor: Monitor) -> Session:
        while True:
            monitor.report(Stage.ALIGN, 0.5)

    refinement = Refinement(model, endless)
    refinement.start()

    with qtbot.waitSignal(refinement.ended):
        refinement.cancel()

    refinement.close()
    assert not refinement.is_running
    assert model.undo_stack.count() == 0
