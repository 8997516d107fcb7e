"""How fast the pair view paints, scrolls, jumps and lays out anew, against plain painting.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_pair_view.py
"""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import thread_time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.review import Finding, FindingKind, Severity
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.pair.content import PairContent
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.view import PairView

from .conftest import note_ratio, plain_painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

_TEXTS = {
    Lang.KK: "жылы кездесу барысында тараптар ынтымақтастықты дамытуға мүдделі екенін "
    "айтты өнеркәсіп саласындағы өсім мен көлік дәлізі туралы мәлімдеді",
    Lang.RU: "года в ходе встречи стороны подтвердили намерение развивать сотрудничество "
    "и сообщили о росте промышленности и транспортном коридоре",
}
_SIZE = (1100, 760)


def _document(lang: Lang, count: int, length: int) -> tuple[Document, Extraction]:
    random = Random(f"{lang}{count}")
    vocabulary = _TEXTS[lang].split()
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    quantities: list[Quantity] = []
    at = 0
    for number in range(count):
        words = [str(1900 + number % 120)]
        size = 5
        while size < length:
            words.append(random.choice(vocabulary))
            size += len(words[-1]) + 1
        text = " ".join(words)
        span = Span(at, at + len(text))
        paragraphs.append(Paragraph(span, (span,)))
        year = Span(at, at + 4)
        quantities.append(Quantity(year, QuantityKind.CARDINAL, None, words[0]))
        pieces.append(text)
        at += len(text) + 1
    document = Document(lang.value, lang, "\n".join(pieces), tuple(paragraphs))
    return document, Extraction(tuple(quantities), ())


def make_content(count: int, length: int = 300) -> PairContent:
    """A pair of `count` beads 1-1 with a finding in every fifth."""
    kk, kk_extraction = _document(Lang.KK, count, length)
    ru, ru_extraction = _document(Lang.RU, count, length)
    beads = tuple(Bead(range(i, i + 1), range(i, i + 1)) for i in range(count))
    severities = list(Severity)
    marks = []
    for i in range(0, count, 5):
        places = tuple(
            Place(d.id, d.lang, Span(d.paragraphs[i].span.start, d.paragraphs[i].span.start + 4))
            for d in (kk, ru)
        )
        finding = Finding(
            str(i), FindingKind.VALUE, severities[i % 3], places, Message("", ""), "bench"
        )
        marks.append(Mark(finding))
    alignment = Alignment(beads)
    content = PairContent(kk, ru, alignment, kk_extraction, ru_extraction)
    return content.with_marks(marks)


@pytest.fixture(scope="module")
def content() -> PairContent:
    return make_content(10_000)


@pytest.fixture(scope="module")
def huge() -> PairContent:
    return make_content(100_000)


def _show(qtbot: QtBot, content: PairContent | None) -> tuple[PairView, QPixmap]:
    view = PairView(Theme())
    qtbot.addWidget(view)
    view.resize(*_SIZE)
    view.show()
    qtbot.waitExposed(view)
    picture = QPixmap(view.viewport().size())
    view.viewport().render(picture)
    if content is not None:
        view.show_pair(content)
        view.viewport().render(picture)
    return view, picture


def _run(
    benchmark: BenchmarkFixture,
    view: PairView,
    step: Callable[[], None],
    *,
    rounds: int,
    setup: Callable[[], None] | None = None,
) -> None:
    """Run a step; note median and 99th percentile in milliseconds, and the ratio to plain painting.

    The ratio is of this thread's own time: others may be at work.
    """
    own: list[float] = []

    def measured() -> None:
        began = thread_time()
        step()
        own.append(thread_time() - began)

    benchmark.pedantic(measured, setup=setup, rounds=rounds)  # type: ignore[no-untyped-call]
    note_ratio(benchmark, view, median(own))
    benchmark.extra_info["own_ms"] = round(median(own) * 1000, 2)
    if benchmark.stats is not None:
        times = benchmark.stats.stats.data
        benchmark.extra_info["median_ms"] = round(median(times) * 1000, 2)
        if len(times) > 99:
            benchmark.extra_info["p99_ms"] = round(quantiles(times, n=100)[98] * 1000, 2)
            benchmark.extra_info["p99_own_ms"] = round(quantiles(own, n=100)[98] * 1000, 2)


def _first_paint(benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent) -> None:
    view, picture = _show(qtbot, content)

    plain: list[float] = []

    def empty() -> None:
        """Paint plainly before each round, so that both meet the same load and cold caches."""
        plain.append(plain_painting(view, picture)[1])
        view.show_pair(make_content(1))
        gc.collect()

    def paint() -> None:
        view.show_pair(content)
        view.viewport().render(picture)

    _run(benchmark, view, paint, setup=empty, rounds=25)
    benchmark.extra_info["plain_ms"] = round(median(plain) * 1000, 2)
    own_ms = benchmark.extra_info["own_ms"]
    benchmark.extra_info["ratio"] = round(own_ms / (median(plain) * 1000), 2)


def test_first_paint_of_10_000_pairs(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    _first_paint(benchmark, qtbot, content)


def test_first_paint_of_100_000_pairs(
    benchmark: BenchmarkFixture, qtbot: QtBot, huge: PairContent
) -> None:
    _first_paint(benchmark, qtbot, huge)


def test_width_change(benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent) -> None:
    view, picture = _show(qtbot, content)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    widths = iter(range(900, 1100, 7))

    def change() -> None:
        width = next(widths)
        view.resize(width, _SIZE[1])
        view.viewport().render(picture)
        assert view.pair_layout.columns.width == view.viewport().width() < width

    _run(benchmark, view, change, rounds=20)


def test_scrolling_by_a_page(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    view, picture = _show(qtbot, content)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().render(picture)

    _run(benchmark, view, scroll, rounds=300)


def test_scrolling_by_three_lines(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    view, picture = _show(qtbot, content)
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 60)
        view.viewport().render(picture)

    _run(benchmark, view, scroll, rounds=300)


def test_jump_to_a_finding(benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent) -> None:
    view, picture = _show(qtbot, content)
    order = list(content.marks.items)
    Random(7).shuffle(order)
    marks = iter(order)

    def jump() -> None:
        view.set_current(next(marks).finding.places)
        view.viewport().render(picture)

    _run(benchmark, view, jump, rounds=200)


def test_layout_of_the_rest_after_the_first_paint(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    view, _ = _show(qtbot, None)

    def empty() -> None:
        view.show_pair(make_content(1))
        view.show_pair(content)

    _run(benchmark, view, lambda: view.scroll_by(1), setup=empty, rounds=9)


def test_another_alignment_of_the_same_texts(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    view, picture = _show(qtbot, content)
    view.go_to_paragraph(Lang.KK, 5_000)
    merged = Bead(range(40, 42), range(40, 42))
    edited = replace(content, alignment=content.alignment.replace_run(range(40, 42), [merged]))
    contents = cycle([edited, content])

    def edit() -> None:
        view.show_pair(next(contents))
        view.viewport().render(picture)

    _run(benchmark, view, edit, rounds=20)


def test_new_marks(benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent) -> None:
    view, picture = _show(qtbot, content)

    def mark() -> None:
        view.show_pair(content.with_marks(content.marks.items))
        view.viewport().render(picture)

    _run(benchmark, view, mark, rounds=20)


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def added_memory() -> int:
    """Bytes that a view of 10,000 pairs takes above an empty one, once all rows are measured.

    For a process of its own: in this one, what others freed would be taken first.
    """
    application = QApplication([])
    content = make_content(10_000)
    view = PairView(Theme())
    view.resize(*_SIZE)
    view.show()
    picture = QPixmap(view.viewport().size())
    view.viewport().render(picture)
    gc.collect()
    before = _resident()
    view.show_pair(content)
    while len(view.pair_layout.unmeasured):
        application.processEvents()
    for mark in content.marks.items:
        view.set_current(mark.finding.places)
        view.viewport().render(picture)
    gc.collect()
    return _resident() - before


_ADDED_MEMORY = """
import sys
from types import ModuleType
package = ModuleType("benchmarks")
package.__path__ = [sys.argv[1]]
sys.modules["benchmarks"] = package
from benchmarks.bench_pair_view import added_memory
print(added_memory())
"""


def test_memory_of_10_000_pairs(benchmark: BenchmarkFixture) -> None:
    added: list[int] = []

    def measure() -> None:
        command = [sys.executable, "-c", _ADDED_MEMORY, str(Path(__file__).parent)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        added.append(int(done.stdout.split()[-1]))

    benchmark.pedantic(measure, rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info["added_mb"] = round(added[0] / 2**20, 1)


def test_heap_after_1_000_jumps(
    benchmark: BenchmarkFixture, qtbot: QtBot, content: PairContent
) -> None:
    view, picture = _show(qtbot, content)
    marks = content.marks.items[:1000]

    def tour() -> None:
        for mark in marks:
            view.set_current(mark.finding.places)
            view.viewport().render(picture)

    tour()
    tracemalloc.start()
    tour()
    gc.collect()
    first, before = tracemalloc.get_traced_memory()[0], _resident()
    _run(benchmark, view, tour, rounds=1)
    gc.collect()
    benchmark.extra_info["python_kb"] = round((tracemalloc.get_traced_memory()[0] - first) / 1024)
    tracemalloc.stop()
    benchmark.extra_info["resident_mb"] = round((_resident() - before) / 2**20, 1)
