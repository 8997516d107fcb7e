"""Who works on a thread waits while the main thread makes a frame, and never for ever."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.session.right_of_way import OwnTurn, RightOfWay
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor


@pytest.fixture
def way(qtbot: QtBot) -> RightOfWay:
    return RightOfWay.of_application()


def test_application_has_one(way: RightOfWay) -> None:
    assert RightOfWay.of_application() is way


def _begun(way: RightOfWay) -> Thread:
    thread = Thread(target=way.give)
    thread.start()
    thread.join(0.05)
    return thread


def test_thread_waits_until_the_frame_is_made(way: RightOfWay) -> None:
    with way.taken():
        assert _begun(way).is_alive()

    assert not _begun(way).is_alive()


def test_thread_goes_on_where_the_main_thread_waits_for_it(way: RightOfWay) -> None:
    with way.taken():
        _begun(way).join()  # else this never ends


def test_frame_that_fails_gives_the_way_back(way: RightOfWay) -> None:
    with pytest.raises(ValueError, match="torn"), way.taken():
        raise ValueError("torn")

    assert not _begun(way).is_alive()


def test_work_waits_where_it_reports(
    way: RightOfWay, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(way, "give", lambda: asked.append(True))
    runner = TaskRunner()

    def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> None:
        for done in range(5):
            monitor.report(Stage.CHECK, done / 5)

    with qtbot.waitSignal(runner.finished):
        runner.start(work)
    runner.close()

    assert len(asked) == 5


def test_frame_within_a_frame_ends_with_the_outer_one(way: RightOfWay) -> None:
    with way.taken():
        with way.taken():
            pass

        assert _begun(way).is_alive()


def test_thread_goes_on_while_the_main_thread_waits_for_the_user(way: RightOfWay) -> None:
    with way.taken():
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

        assert not _begun(way).is_alive()


def test_step_of_its_own_has_the_right_of_way(way: RightOfWay, qtbot: QtBot) -> None:
    waited: list[bool] = []
    turn = OwnTurn(lambda: waited.append(_begun(way).is_alive()), way)

    with qtbot.waitSignal(turn.timeout):
        turn.start()
        assert not waited, "the step was taken in the turn that asked for it"
    qtbot.waitUntil(lambda: bool(waited))

    assert waited == [True]
    assert not turn.isActive()
