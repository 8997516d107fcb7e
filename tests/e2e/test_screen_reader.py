"""The program as a screen reader meets it: over the accessibility bus, with keys as pressed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

# Only the system's Python knows the bus; this one must not depend on what it brings.
PYTHON = "/usr/bin/python3"
KNOWS_THE_BUS = 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'
READER = """
import json, subprocess, sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Atspi.init()
program = subprocess.Popen(sys.argv[1:])
heard = []

def wait(found, seconds=30):
    loop, state = GLib.MainLoop(), {"left": seconds * 20}
    def look():
        state["seen"] = found()
        state["left"] -= 1
        if state["seen"] or not state["left"]:
            loop.quit()
            return False
        return True
    GLib.timeout_add(50, look)
    loop.run()
    return state["seen"]

def nodes(node):
    if node is not None and node.get_state_set().contains(Atspi.StateType.SHOWING):
        yield node
        for at in range(node.get_child_count()):
            yield from nodes(node.get_child_at_index(at))

def plain(node):
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
    }

def window():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application is not None and application.get_process_id() == program.pid:
            return application

def table():
    for node in nodes(window()):
        if node.get_role_name() == "table" and node.get_child_count() == 6:
            return node

def hear(event):
    is_told = "announcement" in event.type
    node = plain(event.source)
    if is_told or event.detail1:
        heard.append({"said": event.any_data} if is_told else node)

def press(key, found=lambda: heard, clears=True):
    if clears:
        heard.clear()
    subprocess.run(["xdotool", "key", key], check=True)
    wait(found)
    return list(heard)

def said():
    return [each["said"] for each in heard if "said" in each]

def move_and_ignore():
    press("F6")
    press("Down")
    press("i", lambda: any("Ignored" in words for words in said()), clears=False)
    return said()

rows = wait(table)
listener = Atspi.EventListener.new(hear)
for kind in ("object:announcement", "object:state-changed:focused"):
    listener.register(kind)
told = {
    "controls": [plain(node) for node in nodes(window())],
    "rows": [
        [plain(row.get_child_at_index(side)) for side in range(2)]
        for row in map(rows.get_child_at_index, range(6))
    ],
    "F8": press("F8"),
    "Down": press("Down"),
    "Tab": press("Tab"),
    "a": press("a", said) and said(),
    "list": move_and_ignore(),
}
program.terminate()
program.wait()
print(json.dumps(told))
"""


def missing() -> str:
    if QGuiApplication.platformName() != "xcb":
        return "needs an X server: pytest --screen x11"
    tools = [name for name in ("dbus-run-session", "xdotool") if shutil.which(name) is None]
    if tools:
        return f"not installed: {', '.join(tools)}"
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "not installed: at-spi2-core"
    knows = Path(PYTHON).exists() and subprocess.run([PYTHON, "-c", KNOWS_THE_BUS], check=False)
    return "" if knows and not knows.returncode else "not installed: python3-gi, gir1.2-atspi-2.0"


@pytest.fixture
def told(qapp: QGuiApplication, pair: list[Path], tmp_path: Path) -> Any:
    """What a screen reader is told of the window, and after each of some keys."""
    if reason := missing():
        pytest.skip(reason)
    program = [sys.executable, "-m", "kzaz_desk", *map(str, pair)]
    ended = subprocess.run(
        ["dbus-run-session", "--", PYTHON, "-I", "-c", READER, *program],
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout.splitlines()[-1])  # the bus talks before it


def is_control(node: Any) -> bool:
    pressed = {"push button", "check box", "combo box", "menu item"}
    return node["focusable"] or node["role"] in pressed


def test_window_is_told_whole_and_every_jump_is_said(told: Any) -> None:
    controls = [each for each in told["controls"] if is_control(each)]
    roles = {each["role"] for each in controls}
    assert not [each for each in controls if not each["name"]]
    assert not roles & {"invalid", "unknown"}
    assert {"table", "table row", "label", "tree", "menu item", "push button", "text"} <= roles

    kk, ru = told["rows"][1]
    assert kk["name"] == "Құрылысқа 1 500 миллион теңге бөлінді. — Қазақша 2"
    assert ru["name"] == "На строительство было выделено 1 050 миллионов тенге. — Русский 2"
    assert kk["description"].startswith("Error. ")

    (said,) = [each["said"] for each in told["F8"] if "said" in each]
    assert said.startswith("Error. ")
    assert said.endswith("1 of 3")
    row = told["Down"][-1]
    assert row["role"] == "table row"
    assert row["name"].startswith("Жаңа мектептерде 6 300")
    assert told["Tab"][-1]["name"].startswith("В новых школах учатся 6 300")

    (answered,) = told["a"]
    assert answered.startswith("Accepted. Error. ")
    assert answered.endswith("2 of 3")
    # The list says each row itself: what is announced is the answer alone, with what follows it.
    (ignored,) = told["list"]
    assert ignored.startswith("Ignored. ")
