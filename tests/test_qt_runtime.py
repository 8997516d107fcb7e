"""The Qt binding that is installed can be trusted with a long session."""

from __future__ import annotations

import subprocess
import sys

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


def test_void_calls_and_emits_leave_the_interpreter_alive() -> None:
    # A faulty binding drops one reference of None for each call and dies within some thousand.
    ended = subprocess.run(
        [sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60, check=False
    )

    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
