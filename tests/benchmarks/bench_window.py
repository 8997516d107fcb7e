"""How fast the window is made, fills, jumps, takes decisions and edits with 10,000 findings.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_window.py
"""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import monotonic, perf_counter, thread_time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest

from kzaz_desk.app import use_cases
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.opened import Opened
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

from .big_session import ROWS
from .conftest import Turns, make_window, note_ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Where
    from kzaz_desk.project.session import Session


def test_window_to_first_paint(benchmark: BenchmarkFixture, qtbot: QtBot, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    theme = Theme()

    def start() -> None:
        window = MainWindow(use_cases(), Settings(store), theme)
        window.show()
        window.grab()
        window.close()
        window.deleteLater()

    benchmark.pedantic(start, rounds=5)  # type: ignore[no-untyped-call]


@pytest.fixture
def arriving(
    qtbot: QtBot,
    collector: None,
    tmp_path: Path,
    session: Session,
) -> Iterator[MainWindow]:
    """A window that opens the big session as its loader does: texts first, findings later."""

    def open_any(
        paths: Sequence[Path],
        where: Where,
        *,
        monitor: Monitor,
        on_partial: Callable[[Any], None] | None = None,
    ) -> Opened:
        import kzaz_desk.services  # noqa: F401 - loaded on the thread, as in the program

        if on_partial is not None:
            on_partial(replace(session, findings=(), events=()))
        end = monotonic() + 1.0
        while monotonic() < end:  # as the check of 10,000 rows does: 8,000 reports a second
            sum(range(10_000))
            monitor.report(Stage.CHECK, 0.5)
        return Opened(session)

    yield from make_window(tmp_path, replace(use_cases(), open_any=open_any, folder=None))


def test_turns_while_a_pair_is_opened(
    benchmark: BenchmarkFixture, arriving: MainWindow, session: Session
) -> None:
    """From the first text to the last finding, a thread at work all the while."""
    turns = Turns()

    def load() -> None:
        turns.take(lambda: arriving.open_paths([Path("kk.txt"), Path("ru.txt")]))
        turns.run(30, until=lambda: arriving.model.has_pair)
        for dock in (arriving.docks.findings, arriving.docks.detail, arriving.docks.timeline):
            dock.show()
        turns.run(30, until=lambda: len(arriving.findings.listed_findings()) == ROWS)
        turns.run(1.5)

    benchmark.pedantic(load, rounds=1)  # type: ignore[no-untyped-call]
    assert arriving.timeline.events.count == len(session.events)
    turns.note(benchmark, arriving.pair_view)


def test_turns_while_findings_stream_in(
    benchmark: BenchmarkFixture, filled: MainWindow, session: Session
) -> None:
    """Ten parts of the findings and events, one after the other, into a list that was empty."""
    parts = [
        replace(
            session,
            findings=session.findings[: ROWS * n // 10],
            events=session.events[: len(session.events) * n // 10],
        )
        for n in range(1, 11)
    ]
    turns = Turns()

    def empty() -> None:
        filled.model.extend(replace(session, findings=(), events=()))
        Turns().run(1)

    def stream() -> None:
        for part in parts:
            turns.take(partial(filled.model.extend, part))
            turns.run(0.4)

    benchmark.pedantic(stream, setup=empty, rounds=3)  # type: ignore[no-untyped-call]
    assert len(filled.findings.listed_findings()) == ROWS
    turns.note(benchmark, filled.pair_view)


def test_jump_by_f8_to_painted(benchmark: BenchmarkFixture, filled: MainWindow) -> None:
    """The key itself, through the window's action, until all that changed is painted."""
    spent: list[float] = []
    own: list[float] = []

    def jump() -> None:
        begun, worked = perf_counter(), thread_time()
        QTest.keyClick(filled.pair_view, Qt.Key.Key_F8)
        QCoreApplication.processEvents()
        spent.append((perf_counter() - begun) * 1000)
        own.append(thread_time() - worked)

    benchmark.pedantic(jump, rounds=300, warmup_rounds=3)  # type: ignore[no-untyped-call]
    assert filled.review.position()[0] > 300, "the key did not jump"
    benchmark.extra_info["p99_ms"] = round(quantiles(spent, n=100)[-1], 1)
    benchmark.extra_info["p99_own_ms"] = round(quantiles(own, n=100)[-1] * 1000, 1)
    note_ratio(benchmark, filled.pair_view, median(own))


@pytest.mark.parametrize("show", [Show.ALL, Show.UNDECIDED])
def test_decision_by_key_to_painted(
    benchmark: BenchmarkFixture, filled: MainWindow, show: Show
) -> None:
    """A: the answer is given, the next finding is shown; then all of it is taken back."""
    filled.findings.show_only(show)
    QTest.keyClick(filled.pair_view, Qt.Key.Key_F8)
    turns = Turns()
    turns.run(1)
    turns = Turns()

    def decide() -> None:
        turns.take(lambda: _press(filled, Qt.Key.Key_A))
        turns.run(0.15)

    benchmark.pedantic(decide, rounds=30)  # type: ignore[no-untyped-call]
    assert filled.model.decided_count == 30
    for _ in range(30):
        turns.take(filled.model.undo_stack.undo)
        turns.run(0.05)
    assert filled.model.decided_count == 0
    turns.note(benchmark, filled.pair_view)


def _press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.pair_view, key)
    QCoreApplication.processEvents()


_EDITS: dict[str, Callable[[MainWindow, int], object]] = {
    "merge": lambda window, row: window.model.merge_with_next(row),
    "insert": lambda window, row: window.model.insert_empty(row, Lang.KK),
    "swap": lambda window, row: window.model.swap(row),
    "shift": lambda window, row: window.model.shift_down(row, Lang.RU),
}


@pytest.mark.parametrize("name", list(_EDITS))
def test_edit_of_the_alignment_its_undo_and_redo(
    benchmark: BenchmarkFixture, filled: MainWindow, name: str
) -> None:
    """The longest turn of each: rows, findings, ruler and timeline follow."""
    stack = filled.model.undo_stack
    filled.model.merge_with_next(7)  # what is imported for the first edit is no part of it
    stack.undo()
    Turns().run(1)
    turns = Turns()
    # A shift is about all rows below, too many to be worked out at once but near the end.
    rows = iter(range(1000, ROWS, 700) if name != "shift" else range(ROWS - 12, ROWS))

    def edit() -> None:
        before, row = stack.index(), next(rows)
        turns.take(lambda: _EDITS[name](filled, row))
        turns.run(30, until=lambda: stack.index() > before)
        turns.run(0.4)
        for step in (stack.undo, stack.redo, stack.undo):
            turns.take(step)
            turns.run(0.4)

    benchmark.pedantic(edit, rounds=4)  # type: ignore[no-untyped-call]
    turns.note(benchmark, filled.pair_view)


def test_heap_after_1_000_jumps(benchmark: BenchmarkFixture, filled: MainWindow) -> None:
    def jump(times: int) -> None:
        for _ in range(times):
            filled.review.go(1)
            filled.repaint()

    tracemalloc.start()
    jump(700)
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    benchmark.pedantic(lambda: jump(1_000), rounds=1)  # type: ignore[no-untyped-call]
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    benchmark.extra_info["grown_kb"] = round((after - before) / 1024)
