"""Long edits: one step of undo, and given up when the user edits meanwhile."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.session.background import BackgroundEdits
from kzaz_desk.ui.session.model import ROWS_AT_ONCE, SessionModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session


def without_findings(session: Session, *_: object) -> Session:
    return replace(session, findings=())


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel(recheck=without_findings)
    model.open(session)
    return model


@pytest.fixture
def background(model: SessionModel) -> Iterator[BackgroundEdits]:
    background = BackgroundEdits(model, without_findings, model)
    yield background
    background.close()


def test_long_edit_is_one_step_of_undo(
    model: SessionModel, background: BackgroundEdits, qtbot: QtBot
) -> None:
    before = model.session

    with qtbot.waitSignal(model.findings_changed):
        background.run("Align again", without_findings)

    assert model.undo_stack.undoText() == "Align again"
    model.undo_stack.undo()
    assert model.session is before


def test_edit_made_meanwhile_wins(
    model: SessionModel, background: BackgroundEdits, qtbot: QtBot
) -> None:
    go = threading.Event()

    def waits(session: Session, _monitor: Monitor) -> Session:
        go.wait()
        return without_findings(session)

    background.run("Align again", waits)
    model.toggle_confirmed(0)
    mine = model.session
    with qtbot.waitSignal(background.told, check_params_cb=lambda text: "meanwhile" in text):
        go.set()

    assert model.session is mine


def test_failure_is_handed_on_and_changes_nothing(
    model: SessionModel, background: BackgroundEdits, qtbot: QtBot
) -> None:
    def fails(_session: Session, _monitor: Monitor) -> Session:
        raise ValueError("broken")

    before = model.session
    with qtbot.waitSignal(background.failed) as failed:
        background.run("Align again", fails)

    assert str(failed.args[0]) == "broken"
    assert model.session is before


def test_edit_of_many_rows_is_checked_off_the_main_thread(
    model: SessionModel, session: Session, qtbot: QtBot
) -> None:
    seen: list[bool] = []

    def recheck(session: Session, *_: object) -> Session:
        seen.append(threading.current_thread() is threading.main_thread())
        return session

    rows = ROWS_AT_ONCE + 5
    beads = (
        Bead(range(1), range(1)),
        *(Bead(range(n, n + 1), range(0)) for n in range(1, rows)),
    )
    many = replace(session, pairs=(replace(session.pairs[0], alignment=Alignment(beads)),))
    model.open(many)
    slow = BackgroundEdits(model, recheck, model)

    with qtbot.waitSignal(model.alignment_changed):
        model.shift_down(0, Lang.KK)
    slow.close()

    assert seen == [False]
