"""A program that is killed loses nothing; the start page offers what was open."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.review import VerdictState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000

CHILD = """
import os, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from kzaz_desk.app import use_cases
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.window.main_window import MainWindow
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.look.theme import Theme

application = QApplication([])
folder, *paths = map(Path, sys.argv[1:])
settings = Settings(QSettings(str(folder / "child.ini"), QSettings.Format.IniFormat))
cases = replace(use_cases(), folder=folder / "projects", reviewer="child")
window = MainWindow(cases, settings, Theme(application))

def decide():
    window.desk.keeper.kept.connect(lambda: os.write(1, b"kept\\n"))
    window.model.set_verdict(
        window.model.session.findings[0].id, VerdictState.IGNORED, comment="соңғы пернe"
    )

window.loader.completed.connect(decide)
window.open_paths(paths)
application.exec()
"""


def kill_after_a_decision(folder: Path, pair: list[Path]) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), *map(str, pair)],
        stdout=subprocess.PIPE,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PYTHONUTF8": "1",
        },
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"kept\n"
    child.kill()
    child.stdout.close()
    assert child.wait() != 0


def test_killed_program_is_recovered_from_the_start_page(
    make_window: Callable[..., MainWindow], pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    kill_after_a_decision(tmp_path, pair)
    for path in pair:
        path.unlink()

    window = make_window()
    page = window.central.start_page
    qtbot.waitUntil(page.recovery.isVisible, timeout=WAIT)
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        qtbot.mouseClick(page.recover, Qt.MouseButton.LeftButton)

    verdict = window.model.verdict(window.model.session.findings[0].id)
    assert verdict.state is VerdictState.IGNORED
    assert verdict.comment == "соңғы пернe"
    window.commands["close"].trigger()
    qtbot.waitSignal(window.desk.shelf.shown, timeout=WAIT).wait()
    assert not page.recovery.isVisible()


def test_work_of_a_crash_that_is_left_alone_is_still_there_with_its_texts(
    make_window: Callable[..., MainWindow], pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    kill_after_a_decision(tmp_path, pair)
    window = make_window()
    page = window.central.start_page
    qtbot.waitUntil(page.recovery.isVisible, timeout=WAIT)

    with qtbot.waitSignal(window.desk.shelf.shown, timeout=WAIT):
        qtbot.mouseClick(page.leave, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(pair)

    verdict = window.model.verdict(window.model.session.findings[0].id)
    assert verdict.comment == "соңғы пернe"
