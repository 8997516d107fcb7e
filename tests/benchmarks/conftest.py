"""What the benchmarks of the window share: turns of the event loop, and plain painting."""

from __future__ import annotations

from statistics import median
from time import perf_counter, sleep, thread_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QSettings
from PySide6.QtGui import QPainter, QPixmap, QTextLayout
from PySide6.QtTest import QTest

from kzaz_desk.app import use_cases
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.collector import MainThreadCollector
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

from .big_session import big_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.pair.view import PairView
    from kzaz_desk.ui.session.use_cases import UseCases

_PLAIN_ROUNDS = 9


def plain_painting(view: PairView, picture: QPixmap) -> tuple[float, float]:
    """Lay out and paint the visible texts once with plain QTextLayout.

    Returns:
        Seconds by the clock and of this thread.
    """
    layout = view.pair_layout
    rows = list(view.rows_in_view())
    began, spent = perf_counter(), thread_time()
    painter = QPainter(picture)
    for row in rows:
        for lang in Lang:
            bead = view.content.alignment.beads[int(layout.rows.bead[row])]
            for paragraph in bead.side(lang):
                text = QTextLayout(
                    view.content.document(lang).paragraph_text(paragraph), layout.typography.font
                )
                text.beginLayout()
                y = 0.0
                while (line := text.createLine()).isValid():
                    line.setLineWidth(layout.columns.text[lang].width)
                    line.setPosition(QPointF(0, y))
                    y += layout.typography.pitch
                text.endLayout()
                text.draw(painter, QPointF(layout.columns.text[lang].left, layout.top(row)))
    painter.end()
    return perf_counter() - began, thread_time() - spent


def note_ratio(benchmark: BenchmarkFixture, view: PairView, seconds: float) -> None:
    """Note how many times as long as plain painting something took, both of this thread."""
    picture = QPixmap(view.viewport().size())
    plain = median(plain_painting(view, picture)[1] for _ in range(_PLAIN_ROUNDS))
    benchmark.extra_info["plain_ms"] = round(plain * 1000, 2)
    benchmark.extra_info["ratio"] = round(seconds / plain, 2)


class Turns:
    """Runs the event loop and measures each turn: so long nothing is painted, no key answered."""

    def __init__(self) -> None:
        self._wall: list[float] = []
        self._own: list[float] = []

    def take(self, step: Callable[[], object]) -> None:
        """Measure one turn."""
        began, spent = perf_counter(), thread_time()
        step()
        self._wall.append(perf_counter() - began)
        self._own.append(thread_time() - spent)

    def run(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Take turns for some time, or until something is so."""
        end = perf_counter() + seconds
        while perf_counter() < end and not until():
            self.take(QCoreApplication.processEvents)
            sleep(0.0005)  # the main thread is idle: workers may run

    def note(self, benchmark: BenchmarkFixture, view: PairView) -> None:
        """Note the longest turn: by the clock, and what of it this thread itself was at work."""
        benchmark.extra_info["longest_ms"] = round(max(self._wall) * 1000, 1)
        benchmark.extra_info["longest_own_ms"] = round(max(self._own) * 1000, 1)
        note_ratio(benchmark, view, max(self._own))


@pytest.fixture(scope="session")
def session() -> Session:
    return big_session()


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: garbage is collected by a timer of the main thread."""
    collector = MainThreadCollector(qapp)
    collector.start()
    yield
    collector.stop()


def make_window(folder: Path, cases: UseCases) -> Iterator[MainWindow]:
    """A window that is closed without a question."""
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(cases, Settings(store), Theme())
    window.resize(1600, 900)
    window.show()
    yield window
    window.desk.leave()  # nothing is to be saved, so nothing is asked
    window.close()
    window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, collector: None, tmp_path: Path) -> Iterator[MainWindow]:
    yield from make_window(tmp_path, use_cases())


@pytest.fixture
def filled(window: MainWindow, session: Session) -> MainWindow:
    """A window that shows the big session: texts, findings, details and timeline."""
    window.model.open(session)
    window.central.show_rest()
    for dock in (window.docks.findings, window.docks.detail, window.docks.timeline):
        dock.show()
    window.activateWindow()
    window.pair_view.setFocus()
    QTest.qWait(1000)
    return window
