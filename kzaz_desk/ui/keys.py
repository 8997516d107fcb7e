"""Single letters as commands, on any keyboard layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

# Windows: scan code set 1, the same numbers as Linux' input events: rows Q, A and Z.
# X11 and Wayland count from 8 more. macOS has no scan codes; its virtual keys are places.
_ROWS = ((0x10, "QWERTYUIOP"), (0x1E, "ASDFGHJKL"), (0x2C, "ZXCVBNM"))
_BY_SCAN_CODE = {start + at: letter for start, row in _ROWS for at, letter in enumerate(row)}
_DIGITS = {2 + at: digit for at, digit in enumerate("1234567890")}
_X11_OFFSET = 8
_BY_MAC_KEY = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45),
        "ASDFHGZXCVBQWERYTOUIPLJKN",
        strict=True,
    )
) | {46: "M"}
_MAC_DIGITS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
# The standard Russian and Kazakh layouts put the same Cyrillic letters on these keys.
_BY_CYRILLIC = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))

Command = tuple[str, bool]


def physical_letter(event: QKeyEvent, platform: str) -> str:
    """The Latin letter that stands on the pressed key of a standard keyboard.

    A layout with Latin letters is taken at its word, so that AZERTY users press what they
    read. Any other layout is read by the place of the key.

    Args:
        event: The key press.
        platform: `QGuiApplication.platformName()`; it decides what the native codes mean.

    Returns:
        A capital letter, "" if the key bears none.
    """
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key)
    if platform == "cocoa":
        # Number 0 is both the key A and no key at all.
        return _BY_MAC_KEY.get(event.nativeVirtualKey(), "") if _is_letter(event) else ""
    code = _scan_code(event, platform)
    return _BY_SCAN_CODE.get(code) or _BY_CYRILLIC.get(event.text().upper(), "")


def _is_letter(event: QKeyEvent) -> bool:
    """True for a letter of any alphabet; with Ctrl held there is no text to tell it by."""
    key = event.key()
    return event.text().isalpha() or (key < Qt.Key.Key_Escape and chr(key).isalpha())


def _digit(event: QKeyEvent, platform: str) -> str:
    """The digit of the pressed key, where the layout has a letter there; "" for none."""
    if platform == "cocoa":
        return _MAC_DIGITS.get(event.nativeVirtualKey(), "")
    return _DIGITS.get(_scan_code(event, platform), "")


def _scan_code(event: QKeyEvent, platform: str) -> int:
    return event.nativeScanCode() - (0 if platform == "windows" else _X11_OFFSET)


def press_as_latin(window: QWidget, event: QKeyEvent) -> bool:
    """Run the shortcut that a key has on a Latin layout.

    Qt finds "Ctrl+Z" on a Cyrillic layout only if the system knows a Latin one beside it.

    Args:
        window: Whose shortcuts are meant; its focused field is asked first.
        event: A key press that nothing has taken.

    Returns:
        False if the key has no such shortcut.
    """
    key = _latin_key(event, QGuiApplication.platformName())
    field = window.focusWidget()
    if key is None:
        return False
    if field is not None and _takes(field, QEvent.Type.ShortcutOverride, key, event.modifiers()):
        return _takes(field, QEvent.Type.KeyPress, key, event.modifiers())
    pressed = QKeySequence(QKeyCombination(event.modifiers(), key))
    for action in window.findChildren(QAction):
        if action.isEnabled() and pressed in action.shortcuts():
            action.trigger()
            return True
    return False


def _latin_key(event: QKeyEvent, platform: str) -> Qt.Key | None:
    """The key of the Latin layout, None if the press is no shortcut or is Latin already."""
    modifiers, key = Qt.KeyboardModifier, event.key()
    held = event.modifiers() & ~modifiers.KeypadModifier & ~modifiers.ShiftModifier
    if key < 0x80 or key >= Qt.Key.Key_Escape or held != modifiers.ControlModifier:
        return None
    name = physical_letter(event, platform) or _digit(event, platform)
    return Qt.Key(ord(name)) if name else None


def _takes(field: QWidget, kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    press = QKeyEvent(kind, key, modifiers)
    press.ignore()
    QCoreApplication.sendEvent(field, press)
    return press.isAccepted()


class LetterKeys(QObject):
    """Runs a command when its letter is pressed in one of the watched widgets.

    Only without Ctrl, Alt and Meta; Shift makes another command.
    """

    def __init__(
        self, commands: Mapping[Command, Callable[[], object]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = dict(commands)

    def watch(self, widget: QWidget) -> None:
        """Let letters typed in `widget` be commands."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the letters that are commands, leave all other events alone."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            command = self._command(event)
            if command is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    command()
                return True
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if modifiers not in (Qt.KeyboardModifier.NoModifier, shift):
            return None
        letter = physical_letter(event, QGuiApplication.platformName())
        return self._commands.get((letter, modifiers == shift))
