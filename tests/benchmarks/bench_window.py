"""How fast the window starts, jumps and takes a decision with 10,000 findings.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_window.py
"""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from datetime import date, timedelta
from statistics import median, quantiles
from time import perf_counter
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest

from kzaz_desk.app import use_cases
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import (
    Event,
    EventStatus,
    Finding,
    FindingKind,
    Mention,
    Severity,
    VerdictState,
)
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction, Granularity
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.session import Pair, Session
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.collector import MainThreadCollector
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

ROWS = 10_000
_COLD_START = """
from time import perf_counter
begun = perf_counter()
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from kzaz_desk.app import dress, follow, use_cases
from kzaz_desk.ui.window.main_window import MainWindow
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.look.theme import Theme
app = QApplication([])
dress(app)
theme = Theme(app)
follow(app, theme)
store = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = MainWindow(use_cases(), Settings(store), theme)
window.show()
window.grab()
print(perf_counter() - begun)
heavy = ("docx", "icalendar", "kzaz_desk.services", "lxml", "pypdfium2", "razdel", "regex")
print(" ".join(name for name in heavy if name in sys.modules))
"""
EVENTS = 20_000
TEXTS = {
    Lang.KK: "Былтыр 1500 жаңа мектеп ашылып, оқушылар саны артты. " * 6,
    Lang.RU: "В прошлом году открылось 1050 новых школ, учеников стало больше. " * 5,
}


def _document(lang: Lang) -> Document:
    text = TEXTS[lang].strip()
    spans = [Span(row * (len(text) + 1), row * (len(text) + 1) + len(text)) for row in range(ROWS)]
    paragraphs = tuple(Paragraph(span, (span,)) for span in spans)
    return Document(str(lang), lang, "\n".join([text] * ROWS), paragraphs)


def _place(document: Document, row: int) -> Place:
    start = document.paragraphs[row % ROWS].span.start
    at = document.text.index("1", start)
    return Place(document.id, document.lang, Span(at, at + 4))


def _event(number: int, document: Document) -> Event:
    day = date(1900, 1, 1) + timedelta(days=2 * number)
    mention = Mention(_place(document, number), None)
    return Event(
        id=f"event-{number}",
        text="Мектеп ашылды",
        begin=day,
        end_date=day,
        value=day.isoformat(),
        granularity=Granularity.DAY,
        status=EventStatus.PAST,
        mentions=(mention,),
    )


@pytest.fixture(scope="module")
def session() -> Session:
    kk, ru = _document(Lang.KK), _document(Lang.RU)
    findings = tuple(
        Finding(
            id=f"finding-{row}",
            kind=FindingKind.VALUE,
            severity=list(Severity)[row % 3],
            places=(_place(kk, row), _place(ru, row)),
            message=Message("bench", "Other value"),
            rule="bench",
            kk_value="1500",
            ru_value="1050",
        )
        for row in range(ROWS)
    )
    beads = tuple(Bead(range(row, row + 1), range(row, row + 1)) for row in range(ROWS))
    nothing = Extraction((), ())
    return Session(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(Pair("kk", "ru", Alignment(beads)),),
        extractions=MappingProxyType({"kk": nothing, "ru": nothing}),
        findings=findings,
        events=tuple(_event(number, kk) for number in range(EVENTS)),
    )


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: garbage is collected by a timer of the main thread."""
    collector = MainThreadCollector(qapp)
    collector.start()
    yield
    collector.stop()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    theme = Theme()
    window = MainWindow(use_cases(), Settings(store), theme)
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def filled(window: MainWindow, session: Session) -> MainWindow:
    window.model.open(session)
    window.central.show_rest()
    QCoreApplication.processEvents()
    return window


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


def test_cold_start_to_first_paint(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A fresh process each time; what Python itself needs before its first line is left out."""
    seconds: list[float] = []

    def start() -> None:
        command = [sys.executable, "-c", _COLD_START, str(tmp_path / "settings.ini")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        took, heavy = done.stdout.splitlines()
        seconds.append(float(took))
        assert heavy == "", f"imported before it is needed: {heavy}"

    benchmark.pedantic(start, rounds=5, warmup_rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info["to_first_paint_s"] = median(seconds[1:])


def test_jump_by_f8_to_painted(benchmark: BenchmarkFixture, filled: MainWindow) -> None:
    """The key itself, through the window's action, until all that changed is painted."""
    spent: list[float] = []

    def jump() -> None:
        begun = perf_counter()
        QTest.keyClick(filled.pair_view, Qt.Key.Key_F8)
        QCoreApplication.processEvents()
        spent.append((perf_counter() - begun) * 1000)

    filled.activateWindow()
    filled.pair_view.setFocus()
    QCoreApplication.processEvents()
    benchmark.pedantic(jump, rounds=300, warmup_rounds=3)  # type: ignore[no-untyped-call]
    assert filled.review.position()[0] > 300, "the key did not jump"
    benchmark.extra_info["p99_ms"] = quantiles(spent, n=100)[-1]


def test_frames_while_findings_stream_in(
    benchmark: BenchmarkFixture, filled: MainWindow, session: Session
) -> None:
    """The longest time between two turns of the event loop while ten parts of findings arrive."""
    parts = [replace(session, findings=session.findings[: ROWS * n // 10]) for n in range(1, 11)]
    longest: list[float] = []

    def stream() -> None:
        for part in parts:
            begun = perf_counter()
            filled.model.extend(part)
            longest.append((perf_counter() - begun) * 1000)
            for _ in range(30):
                begun = perf_counter()
                QCoreApplication.processEvents()
                longest.append((perf_counter() - begun) * 1000)

    benchmark.pedantic(stream, rounds=3)  # type: ignore[no-untyped-call]
    benchmark.extra_info["longest_ms"] = max(longest)


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
    benchmark.extra_info["grown_kb"] = (after - before) / 1024


def test_decision_to_painted(benchmark: BenchmarkFixture, filled: MainWindow) -> None:
    filled.review.go(1)

    def decide() -> None:
        filled.review.decide(VerdictState.ACCEPTED)
        filled.repaint()

    benchmark.pedantic(decide, rounds=50)  # type: ignore[no-untyped-call]


def test_twenty_thousand_events_to_painted(
    benchmark: BenchmarkFixture, filled: MainWindow, session: Session
) -> None:
    filled.docks.timeline.show()

    def show() -> None:
        filled.timeline.events.rebuild()
        filled.timeline.repaint()

    benchmark.pedantic(show, rounds=5)  # type: ignore[no-untyped-call]
