"""Garbage with Qt objects in it is freed on the main thread only."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

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


def test_main_thread_frees_it_when_it_has_nothing_else_to_do(collector: MainThreadCollector, qtbot: QtBot) -> None:
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
