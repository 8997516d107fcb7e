"""The task runner: off the main thread, newest wins, silent once cancelled."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def test_result_arrives_on_the_main_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[object, bool]] = []
    main = QThread.currentThread()
    runner.finished.connect(lambda made: seen.append((made, QThread.currentThread() is main)))

    with qtbot.waitSignal(runner.finished):
        runner.start(lambda monitor, on_partial: threading.get_ident())

    assert seen[0][0] != threading.get_ident()
    assert seen[0][1]


def test_exception_arrives_as_a_value(runner: TaskRunner, qtbot: QtBot) -> None:
    def fail(monitor: Monitor, on_partial: Callable[[Any], None]) -> None:
        raise ValueError("broken")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(fail)

    assert str(failed.args[0]) == "broken"


def test_partial_results_come_before_the_whole(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[object] = []
    runner.partial_arrived.connect(seen.append)
    runner.finished.connect(seen.append)

    def work(monitor: Monitor, on_partial: Callable[[Any], None]) -> str:
        on_partial("half")
        return "whole"

    with qtbot.waitSignal(runner.finished):
        runner.start(work)

    assert seen == ["half", "whole"]


def test_cancelled_task_is_silent_and_stops(runner: TaskRunner, qtbot: QtBot) -> None:
    stopped = threading.Event()
    seen: list[str] = []
    runner.finished.connect(lambda _: seen.append("finished"))
    runner.failed.connect(lambda _: seen.append("failed"))
    runner.cancelled.connect(lambda: seen.append("cancelled"))

    def work(monitor: Monitor, on_partial: Callable[[Any], None]) -> None:
        try:
            while True:
                monitor.report(Stage.ALIGN, 0.5)
        finally:
            stopped.set()

    with qtbot.waitSignal(runner.progressed):
        runner.start(work)
    runner.cancel()

    qtbot.waitUntil(stopped.is_set)
    runner.close()
    QCoreApplication.processEvents()
    assert seen == ["cancelled"]


def test_newest_work_wins(runner: TaskRunner, qtbot: QtBot) -> None:
    go = threading.Event()
    seen: list[object] = []
    runner.finished.connect(seen.append)

    def old(monitor: Monitor, on_partial: Callable[[Any], None]) -> str:
        go.wait()
        return "old"

    runner.start(old)
    with qtbot.waitSignal(runner.finished):
        runner.start(lambda monitor, on_partial: "new")
    go.set()
    runner.close()
    QCoreApplication.processEvents()

    assert seen == ["new"]


def test_reports_are_throttled_within_a_stage(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[str, float]] = []
    runner.progressed.connect(lambda stage, done: seen.append((stage, done)))

    def work(monitor: Monitor, on_partial: Callable[[Any], None]) -> None:
        for step in range(1000):
            monitor.report(Stage.ALIGN, step / 1000)
        monitor.report(Stage.CHECK, 0.0)

    with qtbot.waitSignal(runner.finished):
        runner.start(work)

    assert seen[0] == ("align", 0.0)
    assert seen[-1] == ("check", 0.0)
    assert len(seen) < 100


def test_stage_that_says_often_that_it_is_done_is_heard_once_in_a_while(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    seen: list[tuple[str, float]] = []
    runner.progressed.connect(lambda stage, done: seen.append((stage, done)))

    def work(monitor: Monitor, on_partial: Callable[[Any], None]) -> None:
        for _ in range(1000):
            monitor.report(Stage.CHECK, 1.0)
            monitor.report(Stage.EVENTS, 0.0)

    with qtbot.waitSignal(runner.finished):
        runner.start(work)

    assert seen[:2] == [("check", 1.0), ("events", 0.0)]
    assert len(seen) < 100


def test_many_short_tasks_leave_the_process_alive(runner: TaskRunner, qtbot: QtBot) -> None:
    for number in range(300):
        runner.start(lambda monitor, on_partial, number=number: number)
    with qtbot.waitSignal(runner.finished) as finished:
        runner.start(lambda monitor, on_partial: "last")

    assert finished.args == ["last"]
