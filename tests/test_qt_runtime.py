"""The Qt binding that is installed can be trusted with a long session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

_CALLS = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal()

count = 0

def receive():
    global count
    count += 1

sender = Sender()
sender.sent.connect(receive)
for _ in range(20_000):
    sender.setObjectName("name")
for _ in range(20_000):
    sender.sent.emit()
assert count == 20_000, count
print("alive")
"""

_WINDOW = """
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel("Қазақстан – Казахстан")
label.show()
application.processEvents()
assert label.isVisible()
print(application.platformName())
"""


def _run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )


def test_void_calls_and_emits_leave_the_interpreter_alive() -> None:
    # A faulty binding drops one reference of None for each call and dies within some thousand.
    ended = _run(sys.executable, "-c", _CALLS)

    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_window_opens_on_a_real_x_server() -> None:
    ended = _run(
        "xvfb-run", "--auto-servernum", sys.executable, "-c", _WINDOW, QT_QPA_PLATFORM="xcb"
    )

    assert (ended.returncode, ended.stdout.strip()) == (0, "xcb"), ended.stderr
