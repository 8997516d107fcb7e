"""Keys pressed on an X server with Russian, Kazakh and Latin layouts do what stands on them."""

from __future__ import annotations

import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from kzaz_desk.domain.review import VerdictState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.window.main_window import MainWindow

# X11 numbers of keys by the Latin letter on them; they do not depend on the layout.
KEYS = {"A": 38, "I": 31, "F": 41, "U": 30, "M": 58, "Z": 52, "Ctrl": 37}
DECISIONS = {
    "A": VerdictState.ACCEPTED,
    "I": VerdictState.IGNORED,
    "F": VerdictState.FIXED,
    "U": VerdictState.OPEN,
}
LAYOUTS = ["us", "ru,us", "kz,ru,us", "ru", "kz"]


def press(*names: str) -> None:
    """Press keys of the keyboard together, as a hand does: nothing else is told."""
    subprocess.run(["xdotool", "key", "+".join(str(KEYS[name]) for name in names)], check=True)


def decided(model: SessionModel, finding: str, state: VerdictState) -> bool:
    return model.verdict(finding).state is state


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[None]:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs an X server: pytest --screen x11")
    missing = [name for name in ("setxkbmap", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    yield
    subprocess.run(["setxkbmap", "us"], check=True)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.usefixtures("screen")
def test_keys_work_by_their_place_on_every_layout(
    opened: MainWindow, qtbot: QtBot, layout: str
) -> None:
    subprocess.run(["setxkbmap", layout], check=True)
    model = opened.model
    finding, before = model.session.findings[0].id, model.session
    qtbot.waitUntil(opened.pair_view.hasFocus)

    for letter, state in DECISIONS.items():
        model.set_current_finding(finding)
        press(letter)
        qtbot.waitUntil(partial(decided, model, finding, state))
    opened.pair_view.go_to_bead(0)
    press("M")
    qtbot.waitUntil(lambda: list(model.pair.alignment.beads[0].kk) == [0, 1])
    for _ in range(len(DECISIONS) + 1):
        press("Ctrl", "Z")

    qtbot.waitUntil(lambda: model.session == before)
