"""How long the command takes from Python's first line to a painted window, and what it loads.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_start.py
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

# The command itself, ended when the window has been painted for the first time.
_COMMAND = """
import sys
from time import perf_counter, process_time
begun, worked = perf_counter(), process_time()
from PySide6.QtWidgets import QApplication

HEAVY = ("docx", "icalendar", "kzaz_desk.services", "lxml", "pypdfium2", "razdel", "regex")

class Brief(QApplication):
    def exec(self):
        self.processEvents()
        assert any(widget.isVisible() for widget in self.topLevelWidgets())
        print(perf_counter() - begun, process_time() - worked)
        print(" ".join(name for name in HEAVY if name in sys.modules))
        self.closeAllWindows()
        return 0

from kzaz_desk.command_line import main
import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Brief
main([])
"""
_LINE = re.compile(r"import time:\s*(\d+) \|\s*\d+ \|\s*(\S+)")
ROUNDS = 7


def _run(home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH")}
    command = [sys.executable, *options, "-c", _COMMAND]
    return subprocess.run(
        command, env=environment | kept, capture_output=True, text=True, check=True
    )


def test_command_to_first_paint(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """A new process and the same empty home each time; one start before, for the files' cache."""
    seconds: list[float] = []
    worked: list[float] = []

    def start() -> None:
        times, heavy = _run(tmp_path).stdout.splitlines()
        assert not heavy, f"imported before it is needed: {heavy}"
        took, busy = times.split()
        seconds.append(float(took))
        worked.append(float(busy))

    benchmark.pedantic(start, rounds=ROUNDS, warmup_rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info["to_first_paint_s"] = median(seconds[1:])
    benchmark.extra_info["least_s"] = min(seconds[1:])
    benchmark.extra_info["processor_s"] = median(worked[1:])


def test_imports_that_take_longest(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The best of some runs for each module, in milliseconds, by what it spends itself."""
    spent: dict[str, int] = {}

    def start() -> None:
        for line in _LINE.finditer(_run(tmp_path, "-X", "importtime").stderr):
            name, took = line[2], int(line[1])
            spent[name] = min(took, spent.get(name, took))

    benchmark.pedantic(start, rounds=3)  # type: ignore[no-untyped-call]
    packages: Counter[str] = Counter()
    for name, took in spent.items():
        packages[name.partition(".")[0]] += took
    benchmark.extra_info["all_ms"] = sum(spent.values()) / 1000
    benchmark.extra_info["packages_ms"] = _top(packages, 8)
    benchmark.extra_info["modules_ms"] = _top(Counter(spent), 15)


def _top(spent: Counter[str], count: int) -> dict[str, float]:
    return {name: took / 1000 for name, took in spent.most_common(count)}
