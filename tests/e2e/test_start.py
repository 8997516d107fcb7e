"""The program starts, ends and tells of its own faults."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from kzaz_desk.app import CrashHook
from kzaz_desk.ui.window.dialogs import CrashDialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kzaz_desk import app

class Brief(app.Application):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.focusChanged.connect(lambda *_: QTimer.singleShot(50, self.closeAllWindows))

app.Application = Brief
code = app.run([Path(name) for name in sys.argv[1:]])
assert "kzaz_desk.services" not in sys.modules or len(sys.argv) > 1
sys.exit(code)
"""


def test_program_runs_until_its_window_is_closed(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "PYTHONPATH": ":".join(sys.path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / ".config" / "kzaz-desk" / "kzaz-desk.ini").is_file()


def test_fault_is_shown_with_its_text_and_the_pair_stays_open(
    opened: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    before = opened.model.session
    hook = CrashHook()
    hook.window = opened

    hook.show_error(ValueError("first fault"))
    hook.show_error(ValueError("second fault"))

    (dialog,) = opened.findChildren(CrashDialog)
    assert dialog.isVisible()
    assert "first fault" in dialog.report.toPlainText()
    assert "second fault" in dialog.report.toPlainText()
    assert "first fault" in capsys.readouterr().err
    assert opened.model.session is before
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
