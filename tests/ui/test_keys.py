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
