"""Work in the background waits while nobody can see the window."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.refinement import Refinement
from kzaz_desk.ui.session.source_watch import SourceWatch
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session


def _model(session: Session) -> SessionModel:
    model = SessionModel(recheck=lambda session, *_: session)
    model.open(session)
    return model


class Steps:
    """Work in two steps, the second only when it is let."""

    def __init__(self) -> None:
        self.first_is_done = Event()
        self.may_go_on = Event()

    def __call__(self, monitor: Monitor, _on_partial: Callable[[Any], None], /) -> str:
        self.first_is_done.set()
        self.may_go_on.wait(10)
        monitor.report(Stage.ALIGN, 0.5)
        return "done"


def test_paused_work_waits_at_its_next_report_and_goes_on(qtbot: QtBot) -> None:
    runner, steps = TaskRunner(), Steps()
    runner.start(steps)
    assert steps.first_is_done.wait(10)

    runner.pause(on=True)
    steps.may_go_on.set()
    with qtbot.assertNotEmitted(runner.finished, wait=0):
        pass
    assert runner.is_running
    with qtbot.waitSignal(runner.finished) as finished:
        runner.pause(on=False)

    assert finished.args == ["done"]
    runner.close()


def test_paused_work_can_be_given_up(qtbot: QtBot) -> None:
    runner, steps = TaskRunner(), Steps()
    runner.start(steps)
    assert steps.first_is_done.wait(10)
    runner.pause(on=True)
    steps.may_go_on.set()

    runner.close()

    assert not runner.is_running


def test_closer_look_begun_in_a_hidden_window_waits(session: Session, qtbot: QtBot) -> None:
    looked: list[int] = []
    begun = Event()

    def refine(session: Session, pair: int, monitor: Monitor) -> Session:
        begun.set()
        monitor.report(Stage.ALIGN, 0.1)
        looked.append(pair)
        return session

    refinement = Refinement(_model(session), refine)
    refinement.rest(on=True)
    refinement.start()
    assert begun.wait(10)

    assert refinement.is_running
    with qtbot.waitSignal(refinement.ended):
        refinement.rest(on=False)

    assert looked == [0]
    refinement.close()


def test_resting_watch_looks_once_when_the_window_is_back(session: Session, qtbot: QtBot) -> None:
    watch = SourceWatch(_model(session))
    (timer,) = watch.findChildren(QTimer)

    watch.rest(on=True)
    watch.look()
    assert not timer.isActive()

    watch.rest(on=False)
    assert timer.isActive()
    watch.close()
