"""How often a window at rest wakes the machine: a pair open, all docks shown, ten seconds.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_idle.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "visit-2025"
SETTLE_MS, MEASURE_MS = 15_000, 10_000

# The program as it is started, with the sample; it ends itself when it has been measured.
_PROGRAM = """
import json, resource, sys
from pathlib import Path
import PySide6.QtWidgets
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer

SETTLE_MS, MEASURE_MS, focus = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]

class Measured(PySide6.QtWidgets.QApplication):
    def exec(self):
        self.wait(SETTLE_MS)
        window = next(w for w in self.topLevelWidgets() if hasattr(w, "docks"))
        for dock in window.docks.all:
            dock.show()
        window.commands["next"].trigger()
        if focus == "text":
            window.page.find_bar.enter()
        self.wait(SETTLE_MS)
        turns = []
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(lambda: turns.append(None))
        before = resource.getrusage(resource.RUSAGE_SELF)
        self.wait(MEASURE_MS)
        after = resource.getrusage(resource.RUSAGE_SELF)
        print(json.dumps({
            "turns": len(turns),
            "switches": after.ru_nvcsw - before.ru_nvcsw,
            "processor_ms": 1000 * (
                after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            ),
        }))
        window.close()
        return 0

    def wait(self, milliseconds):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

PySide6.QtWidgets.QApplication = Measured
from kzaz_desk import app
app.run([Path(name) for name in sys.argv[4:]])
"""
# The measuring itself: entering the loop, its own timer, leaving.
OWN_TURNS = 3


def _measure(home: Path, focus: str) -> dict[str, Any]:
    environment = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH")}
    texts = [str(SAMPLE / "kk.txt"), str(SAMPLE / "ru.txt")]
    command = [sys.executable, "-c", _PROGRAM, str(SETTLE_MS), str(MEASURE_MS), focus, *texts]
    done = subprocess.run(
        command, env=environment | kept, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.mark.parametrize("focus", ["pair", "text"])
def test_ten_seconds_at_rest(benchmark: BenchmarkFixture, tmp_path: Path, focus: str) -> None:
    """With the keyboard in the pair view, and in a line to type in."""
    measured: list[dict[str, Any]] = []
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        lambda: measured.append(_measure(tmp_path, focus)), rounds=1
    )
    benchmark.extra_info.update(measured[0])
    assert measured[0]["turns"] <= OWN_TURNS, "something wakes the machine"
