"""The keyboard in the pair view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from kzaz_desk.ui.keys import physical_letter
from kzaz_desk.ui.pair.scene import Area

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.pair.requests import PairRequests

    Command = Callable[[], object]

_K = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class PairKeys:
    """Runs the command of a key.

    Letters are read by the place of the key, so that they work on a Kazakh and a Russian
    layout too.
    """

    def __init__(self, view: PairRequests) -> None:
        self._view = view
        self._commands = self._moves() | self._edits()
        self._letters = {
            ("M", False): lambda: view.request_merge(0),
            ("M", True): lambda: view.request_merge(-1),
            ("S", False): view.request_split,
            ("L", False): view.request_link,
            ("R", False): lambda: view.review_requested.emit(view.current_bead),
        }
        self._letters_with_control = {
            ("C", False): view.copy,
            ("C", True): view.copy_pair,
            ("A", False): view.select_side,
        }

    def combinations(self) -> frozenset[str]:
        """Every key that has a command, as Qt writes it."""
        names = {QKeySequence(key).toString() for key in self._commands}
        for held, letters in (("", self._letters), ("Ctrl+", self._letters_with_control)):
            names |= {f"{held}{'Shift+' if shift else ''}{name}" for name, shift in letters}
        return frozenset(names)

    def handle(self, event: QKeyEvent) -> bool:
        """Run the command of a key press; False if the key has none."""
        command = self._command(event)
        if command is None:
            return False
        command()
        return True

    def _command(self, event: QKeyEvent) -> Command | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        combination = QKeyCombination(modifiers, _K(event.key())).toCombined()
        if combination in self._commands:
            return self._commands[combination]
        letter = (
            physical_letter(event, QGuiApplication.platformName()),
            bool(modifiers & _SHIFT),
        )
        if modifiers in (_NONE, _SHIFT):
            return self._letters.get(letter)
        if modifiers in (_CTRL, _CTRL | _SHIFT):
            return self._letters_with_control.get(letter)
        return None

    def _moves(self) -> dict[int, Command]:
        view = self._view
        table: list[tuple[Qt.KeyboardModifier, Qt.Key, Command]] = [
            (_NONE, _K.Key_Up, lambda: view.step_bead(-1)),
            (_NONE, _K.Key_Down, lambda: view.step_bead(1)),
            (_NONE, _K.Key_PageUp, lambda: view.step_page(-1)),
            (_NONE, _K.Key_PageDown, lambda: view.step_page(1)),
            (_NONE, _K.Key_Home, lambda: view.go_to_end(-1)),
            (_NONE, _K.Key_End, lambda: view.go_to_end(1)),
            (_CTRL, _K.Key_Home, lambda: view.go_to_end(-1)),
            (_CTRL, _K.Key_End, lambda: view.go_to_end(1)),
            (_NONE, _K.Key_Left, lambda: view.step_caret(-1)),
            (_NONE, _K.Key_Right, lambda: view.step_caret(1)),
            (_CTRL, _K.Key_Left, lambda: view.step_caret(-1, by_word=True)),
            (_CTRL, _K.Key_Right, lambda: view.step_caret(1, by_word=True)),
            (_SHIFT, _K.Key_Left, lambda: view.step_caret(-1, extends=True)),
            (_SHIFT, _K.Key_Right, lambda: view.step_caret(1, extends=True)),
            (_CTRL | _SHIFT, _K.Key_Left, lambda: view.step_caret(-1, by_word=True, extends=True)),
            (_CTRL | _SHIFT, _K.Key_Right, lambda: view.step_caret(1, by_word=True, extends=True)),
            (_SHIFT, _K.Key_Up, lambda: view.extend_line(-1)),
            (_SHIFT, _K.Key_Down, lambda: view.extend_line(1)),
            (_SHIFT, _K.Key_Home, lambda: view.extend_to_edge(-1)),
            (_SHIFT, _K.Key_End, lambda: view.extend_to_edge(1)),
            (_CTRL | _SHIFT, _K.Key_Home, lambda: view.extend_to_end(-1)),
            (_CTRL | _SHIFT, _K.Key_End, lambda: view.extend_to_end(1)),
            (_NONE, _K.Key_Menu, view.menu_requested.emit),
            (_SHIFT, _K.Key_F10, view.menu_requested.emit),
            (_NONE, _K.Key_F4, view.cycle_shown_rows),
            (_CTRL, _K.Key_Plus, view.zoom_in),
            (_CTRL, _K.Key_Equal, view.zoom_in),
            (_CTRL | _SHIFT, _K.Key_Plus, view.zoom_in),
            (_CTRL, _K.Key_Minus, view.zoom_out),
            (_CTRL, _K.Key_0, view.reset_zoom),
        ]
        return _combined(table)

    def _edits(self) -> dict[int, Command]:
        view = self._view

        def of_side(emit: Callable[[int, Lang], object]) -> Command:
            return lambda: view.scene.area is Area.GUTTER or emit(view.current_bead, view.side)

        return _combined(
            [
                (_NONE, _K.Key_Return, of_side(view.shift_down_requested.emit)),
                (_NONE, _K.Key_Enter, of_side(view.shift_down_requested.emit)),
                (_NONE, _K.Key_Backspace, of_side(view.shift_up_requested.emit)),
                (_CTRL, _K.Key_Up, of_side(view.move_first_up_requested.emit)),
                (_CTRL, _K.Key_Down, of_side(view.move_last_down_requested.emit)),
                (_NONE, _K.Key_Insert, of_side(view.insert_empty_requested.emit)),
                (_NONE, _K.Key_Space, lambda: view.confirm_requested.emit(view.current_bead)),
                (
                    _SHIFT,
                    _K.Key_Space,
                    lambda: view.confirm_above_requested.emit(view.current_bead),
                ),
                (_CTRL, _K.Key_Insert, view.copy),
            ]
        )


def _combined(
    table: list[tuple[Qt.KeyboardModifier, Qt.Key, Command]],
) -> dict[int, Command]:
    return {QKeyCombination(held, key).toCombined(): command for held, key, command in table}
