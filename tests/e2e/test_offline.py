"""The main job is done on a computer without any network, by a program that opens no socket."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.project.opening import open_read_only

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "visit-2025"
REFUSED = 97
"""Exit status of a process that asked for the network."""

GUARD = f"""
import os, sys

def refuse(event, arguments):
    # The name of the computer, for the lock of a project, is no matter of the network.
    if event.startswith("socket.") and event != "socket.gethostname":
        os.write(2, f"asked for the network: {{event}}\\n".encode())
        os._exit({REFUSED})

sys.addaudithook(refuse)
"""
"""Read by every Python that starts, children of the program included; nothing can undo it."""

WINDOW = """
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog

from kzaz_desk.app import dress, follow, use_cases
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

sample, folder = Path(sys.argv[1]), Path(sys.argv[2])
app = QApplication([])
dress(app, "en")
theme = Theme(app)
follow(app, theme)
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
window = MainWindow(replace(use_cases(), folder=folder / "projects"), settings, theme)
window.show()

def decide():
    first = window.model.session.findings[0].id
    window.model.set_verdict(first, VerdictState.ACCEPTED, comment="decided offline")
    QFileDialog.getSaveFileName = lambda *_: (str(folder / "saved.kzaz"), "")
    window.commands["save_as"].trigger()

def end():
    window.close()
    app.quit()

window.loader.completed.connect(decide)
window.desk.keeper.saved_as.connect(end)
window.open_paths([sample])
app.exec()
"""


def _apart() -> list[str]:
    """The beginning of a command that runs without any interface, where the system lets us."""
    tool = shutil.which("unshare")
    if tool is None or not sys.platform.startswith("linux"):
        pytest.skip("this system cannot take the network away from a process")
    tried = subprocess.run([tool, "-rn", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("this user may not take the network away from a process")
    return [tool, "-rn"]


def _run(
    tmp_path: Path, arguments: Sequence[str], *, is_apart: bool
) -> subprocess.CompletedProcess[bytes]:
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(guard), str(ROOT))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [*(_apart() if is_apart else []), sys.executable, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


places = pytest.mark.parametrize("is_apart", [False, True], ids=["sockets blocked", "no interface"])


@places
def test_sample_is_checked(tmp_path: Path, *, is_apart: bool) -> None:
    target = tmp_path / "report.html"

    ended = _run(
        tmp_path,
        ["-m", "kzaz_desk", "check", str(SAMPLE), "--fail-on", "never", "-o", str(target)],
        is_apart=is_apart,
    )

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "<mark>" in target.read_text(encoding="utf-8")


@places
def test_window_opens_decides_and_saves(tmp_path: Path, *, is_apart: bool) -> None:
    ended = _run(tmp_path, ["-c", WINDOW, str(SAMPLE), str(tmp_path)], is_apart=is_apart)

    assert (ended.returncode, b"Traceback" in ended.stderr) == (0, False), ended.stderr
    with open_read_only(tmp_path / "saved.kzaz") as store:
        (verdict,) = store.load_session().session.review.verdicts.values()
    assert (verdict.state, verdict.comment) == (VerdictState.ACCEPTED, "decided offline")


@pytest.mark.parametrize(
    "asking",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "from urllib.request import urlopen; urlopen('http://127.0.0.1:1')",
        "import subprocess, sys; sys.exit(subprocess.call("
        "[sys.executable, '-c', 'import socket; socket.socket()']))",
    ],
    ids=["socket", "name", "page", "child"],
)
def test_guard_would_notice(tmp_path: Path, asking: str) -> None:
    assert _run(tmp_path, ["-c", asking], is_apart=False).returncode == REFUSED
