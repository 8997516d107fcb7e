"""The same stories on a real X server: one of its own for each worker, under a window manager."""

from __future__ import annotations

import copy
import ctypes
import functools
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

X11 = "x11"
# Attributes of a `StaticEncoder` that it never changes.
FIXED_PARTS = frozenset({"_rows", "_scales", "_piece", "_feature", "_reach"})
PR_SET_PDEATHSIG = 1  # of linux/prctl.h
SCREEN = "1600x1200x24"
# Without a toolbar, which would stand in the way of a window that fills the screen.
WINDOW_MANAGER = "session.screen0.toolbar.autoHide: True\nsession.focusModel: ClickToFocus\n"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--screen",
        choices=("none", X11),
        default="none",
        help="x11: open the windows on X servers (Xvfb) of the test run instead of no screen",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Set no deadline, and start the X server before Qt: each worker has its own focus."""
    hypothesis.settings.register_profile("unhurried", deadline=None)  # machines may be busy
    hypothesis.settings.load_profile("unhurried")
    works_itself = hasattr(config, "workerinput") or not config.getoption("numprocesses", None)
    if works_itself:
        # Else each program that a test starts compiles all modules anew.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if config.getoption("screen") == X11 and works_itself:
        server = XServer()
        config.add_cleanup(server.close)
        os.environ |= {"DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Let Qt delete the windows of a test at once.

    Left to Python's garbage collector, a window and what accessibility holds of it would be taken
    apart in any order.
    """
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def pytest_unconfigure() -> None:
    """Without a screen the clipboard outlives Python, and what Python put into it does not."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def weights_read_once() -> Iterator[None]:
    """Unpack the weights of the aligner once, not for each pair that a test opens.

    Each caller still gets an encoder of its own: only what is never changed is shared.
    """
    from kzaz_desk.align import encoders

    read = functools.cache(encoders.read_static)

    def shared(path: Path) -> encoders.StaticEncoder:
        unused = read(path)
        same = {id(part): part for name, part in vars(unused).items() if name in FIXED_PARTS}
        return copy.deepcopy(unused, same)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoders, "read_static", shared)
        yield


@pytest.fixture(scope="session", autouse=True)
def parked_pointer(request: pytest.FixtureRequest) -> None:
    """Put the real pointer where no window is: tests bring their own."""
    if request.config.getoption("screen") == X11:
        from PySide6.QtGui import QCursor

        request.getfixturevalue("qapp")
        QCursor.setPos(9_999, 9_999)


def end_with_parent() -> None:
    """Have the kernel end this process when the tests are killed before they could."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class XServer:
    """An X server without a screen, and a window manager on it."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[writing],
            preexec_fn=end_with_parent,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as line:
            number = line.readline().strip()  # it says its number once it takes windows
        if not number:
            raise pytest.UsageError("Xvfb did not start")
        self.display = f":{number}"
        self._folder = tempfile.TemporaryDirectory()
        settings = Path(self._folder.name, "blackboxrc")
        settings.write_text(WINDOW_MANAGER, encoding="ascii")
        self._manager = subprocess.Popen(
            ["blackbox", "-rc", settings],
            env={**os.environ, "DISPLAY": self.display},
            preexec_fn=end_with_parent,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> None:
        """End both."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(timeout=20)
        self._folder.cleanup()
