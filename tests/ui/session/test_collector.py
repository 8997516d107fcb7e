"""Garbage with Qt objects in it is freed on the main thread only."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from kzaz_desk.ui.session.collector import MainThreadCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Ring(QObject):
    """Holds itself, so that only the collector can free it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[MainThreadCollector]:
    collector = MainThreadCollector()
    collector.start()
    yield collector
    collector.stop()


def test_worker_that_allocates_frees_no_ring(collector: MainThreadCollector) -> None:
    ring = weakref.ref(Ring())

    worker = threading.Thread(target=lambda: [[number] for number in range(100_000)])
    worker.start()
    worker.join()

    assert ring() is not None


def test_main_thread_frees_it_when_it_has_nothing_else_to_do(
    collector: MainThreadCollector, qtbot: QtBot
) -> None:
    ring = weakref.ref(Ring())
    kept = [[number] for number in range(5_000)]

    qtbot.waitUntil(lambda: ring() is None)

    assert kept


def test_stopped_collector_gives_the_work_back() -> None:
    collector = MainThreadCollector()
    collector.start()
    assert not gc.isenabled()

    collector.stop()

    assert gc.isenabled()


def test_threads_take_turns_more_often_only_while_it_is_started() -> None:
    before = sys.getswitchinterval()
    collector = MainThreadCollector()

    collector.start()
    during = sys.getswitchinterval()
    collector.stop()

    assert during < before == sys.getswitchinterval()


@pytest.mark.parametrize("grows_old", [False, True], ids=["while it comes", "when it is old"])
def test_an_opened_text_is_not_looked_through_again(
    collector: MainThreadCollector,
    grows_old: bool,
) -> None:
    text = [[number] for number in range(100_000)]
    if grows_old:
        for _ in range(gc.get_threshold()[2] + 1):
            gc.collect(1)
    collector.collect()

    assert gc.get_freeze_count() > len(text)
    assert len(gc.get_objects(2)) < len(text)


def test_ring_of_before_is_freed_once_the_collector_is_stopped() -> None:
    collector = MainThreadCollector()
    collector.start()
    ring, text = weakref.ref(Ring()), [[number] for number in range(100_000)]
    gc.freeze()

    collector.stop()
    gc.collect()

    assert ring() is None
    assert text


def test_nothing_is_waited_for_while_no_garbage_is_made(
    collector: MainThreadCollector, qtbot: QtBot
) -> None:
    (timer,) = collector.findChildren(QTimer)
    gc.collect()

    qtbot.waitUntil(lambda: not timer.isActive())

    assert timer.isSingleShot()
