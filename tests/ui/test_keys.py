"""Letters as commands work by the place of the key, whatever the layout writes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from kzaz_desk.ui.keys import LetterKeys, physical_letter, press_as_latin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(
    key: int,
    text: str,
    *,
    scan: int = 0,
    virtual: int = 0,
    modifiers: Qt.KeyboardModifier = NONE,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("event", "platform", "letter"),
    [
        pytest.param(press(Qt.Key.Key_A, "a"), "xcb", "A", id="latin-layout"),
        pytest.param(press(Qt.Key.Key_A, "a", scan=24), "xcb", "A", id="azerty-is-as-written"),
        pytest.param(press(0x0424, "ф", scan=38), "xcb", "A", id="russian-x11"),
        pytest.param(press(0x0424, "ф", scan=38), "wayland", "A", id="kazakh-wayland"),
        pytest.param(press(0x0428, "ш", scan=0x17), "windows", "I", id="russian-windows"),
        pytest.param(press(0x0410, "а", virtual=3), "cocoa", "F", id="russian-mac"),
        pytest.param(press(0x0413, "г"), "offscreen", "U", id="cyrillic-without-scan-code"),
        pytest.param(press(0x04D8, "ә", scan=11), "xcb", "", id="kazakh-digit-row-is-no-letter"),
        pytest.param(press(Qt.Key.Key_Return, "\r", scan=36), "xcb", "", id="enter-is-no-letter"),
    ],
)
def test_letter_is_found_by_the_place_of_the_key(
    qapp: object, event: QKeyEvent, platform: str, letter: str
) -> None:
    assert physical_letter(event, platform) == letter


# What each system calls the keys, from its own headers: keysyms of X11 keyboards with the evdev
# rules, WM_KEYDOWN's scan codes, kVK_ANSI_* of Carbon's Events.h.
X11 = {
    "Q": 24, "W": 25, "E": 26, "R": 27, "T": 28, "Y": 29, "U": 30, "I": 31, "O": 32, "P": 33,
    "A": 38, "S": 39, "D": 40, "F": 41, "G": 42, "H": 43, "J": 44, "K": 45, "L": 46,
    "Z": 52, "X": 53, "C": 54, "V": 55, "B": 56, "N": 57, "M": 58,
}  # fmt: skip
WINDOWS = {
    "Q": 0x10, "W": 0x11, "E": 0x12, "R": 0x13, "T": 0x14, "Y": 0x15, "U": 0x16, "I": 0x17,
    "O": 0x18, "P": 0x19, "A": 0x1E, "S": 0x1F, "D": 0x20, "F": 0x21, "G": 0x22, "H": 0x23,
    "J": 0x24, "K": 0x25, "L": 0x26, "Z": 0x2C, "X": 0x2D, "C": 0x2E, "V": 0x2F, "B": 0x30,
    "N": 0x31, "M": 0x32,
}  # fmt: skip
MACOS = {
    "A": 0x00, "S": 0x01, "D": 0x02, "F": 0x03, "H": 0x04, "G": 0x05, "Z": 0x06, "X": 0x07,
    "C": 0x08, "V": 0x09, "B": 0x0B, "Q": 0x0C, "W": 0x0D, "E": 0x0E, "R": 0x0F, "Y": 0x10,
    "T": 0x11, "O": 0x1F, "U": 0x20, "I": 0x22, "P": 0x23, "L": 0x25, "J": 0x26, "K": 0x28,
    "N": 0x2D, "M": 0x2E,
}  # fmt: skip
ON_THE_KEY = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "йцукенгшщзфывапролдячсмить", strict=True))


@pytest.mark.parametrize("letter", ON_THE_KEY)
@pytest.mark.parametrize(
    ("platform", "codes"),
    [("xcb", X11), ("wayland", X11), ("windows", WINDOWS), ("cocoa", MACOS)],
    ids=["x11", "wayland", "windows", "macos"],
)
@pytest.mark.parametrize("layout", ["standard", "phonetic"])
def test_every_letter_is_known_by_its_place_on_every_system(
    qapp: object, layout: str, platform: str, codes: dict[str, int], letter: str
) -> None:
    # A phonetic layout writes any other letter there.
    text = ON_THE_KEY[letter] if layout == "standard" else "ж"
    scan, virtual = (0, codes[letter]) if platform == "cocoa" else (codes[letter], 0)
    event = press(ord(text.upper()), text, scan=scan, virtual=virtual)

    assert physical_letter(event, platform) == letter


@pytest.mark.parametrize(
    ("platform", "scan", "virtual"),
    [
        pytest.param("windows", 0x11C, 0, id="windows-enter-of-the-number-pad"),
        pytest.param("windows", 0x148, 0, id="windows-arrow"),
        pytest.param("xcb", 111, 0, id="x11-arrow"),
        pytest.param("cocoa", 0, 126, id="macos-arrow"),
        pytest.param("cocoa", 0, 0, id="macos-number-0-is-no-key-too"),
    ],
)
def test_key_without_a_letter_is_none(qapp: object, platform: str, scan: int, virtual: int) -> None:
    event = press(Qt.Key.Key_Up, "", scan=scan, virtual=virtual)

    assert physical_letter(event, platform) == ""


@pytest.mark.parametrize(
    ("event", "ran"),
    [
        pytest.param(press(0x0424, "ф", scan=38), ["accept"], id="letter"),
        pytest.param(press(0x0424, "Ф", scan=38, modifiers=SHIFT), ["accept and stay"], id="shift"),
        pytest.param(
            press(Qt.Key.Key_A, "", modifiers=Qt.KeyboardModifier.ControlModifier), [], id="ctrl"
        ),
        pytest.param(press(0x044B, "ы", scan=39), [], id="letter-without-command"),
    ],
)
def test_watched_widget_runs_the_command(qtbot: QtBot, event: QKeyEvent, ran: list[str]) -> None:
    seen: list[str] = []
    widget = QWidget()
    qtbot.addWidget(widget)
    keys = LetterKeys(
        {
            ("A", False): lambda: seen.append("accept"),
            ("A", True): lambda: seen.append("accept and stay"),
        }
    )
    keys.watch(widget)

    QGuiApplication.sendEvent(widget, event)

    assert seen == ran


@pytest.mark.parametrize(
    ("event", "ran"),
    [
        pytest.param(press(0x042F, "", scan=52, modifiers=CTRL), ["undo"], id="letter"),
        pytest.param(press(0x042F, "", scan=52, modifiers=CTRL | SHIFT), ["redo"], id="with-shift"),
        pytest.param(press(0x04BA, "", scan=19, modifiers=CTRL), ["usual size"], id="kazakh-digit"),
        pytest.param(press(0x042F, "я", scan=52), [], id="without-control"),
        pytest.param(press(Qt.Key.Key_Z, "", scan=52, modifiers=CTRL), [], id="qt-has-tried-this"),
        pytest.param(press(0x042B, "", scan=39, modifiers=CTRL), [], id="disabled"),
    ],
)
def test_shortcut_runs_where_no_layout_is_latin(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, event: QKeyEvent, ran: list[str]
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    seen: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    for keys, name in (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+0", "usual size")):
        action = QAction(name, window, shortcut=QKeySequence(keys))
        action.triggered.connect(lambda _checked=False, name=name: seen.append(name))
    disabled = QAction("copy", window, shortcut=QKeySequence("Ctrl+S"), enabled=False)
    disabled.triggered.connect(lambda: seen.append("disabled"))

    taken = press_as_latin(window, event)

    assert seen == ran
    assert taken == bool(ran)


@pytest.mark.parametrize(
    ("platform", "event", "keys"),
    [
        pytest.param(
            "windows", press(0x042F, "", scan=0x2C, modifiers=CTRL), "Ctrl+Z", id="windows"
        ),
        pytest.param(
            "windows", press(0x04BA, "", scan=0x0B, modifiers=CTRL), "Ctrl+0", id="windows-digit"
        ),
        pytest.param("cocoa", press(0x042F, "", virtual=6, modifiers=CTRL), "Ctrl+Z", id="macos"),
        pytest.param(
            "cocoa", press(0x04BA, "", virtual=29, modifiers=CTRL), "Ctrl+0", id="macos-digit"
        ),
    ],
)
def test_shortcut_runs_by_place_on_other_systems(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, event: QKeyEvent, keys: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    seen: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction(keys, window, shortcut=QKeySequence(keys))
    action.triggered.connect(lambda: seen.append(keys))

    assert press_as_latin(window, event)
    assert seen == [keys]


def test_field_with_the_focus_goes_before_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit("қате", window)
    field.setFocus()
    undo = QAction("undo", window, shortcut=QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: field.setText("not asked"))
    field.insert("!")

    assert press_as_latin(window, press(0x042F, "я", scan=52, modifiers=CTRL))
    assert field.text() == "қате"
