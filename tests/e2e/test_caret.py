"""The caret walks a text letter by letter as it is seen, and selects as far as it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QWheelEvent

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.caret import a_letter_away
from kzaz_desk.ui.pair.ruler import OverviewRuler
from kzaz_desk.ui.pair.selection import TextSelection, selected_text

from .hand import LEFT, place_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def selected(window: MainWindow) -> str:
    selection = window.pair_view.selection
    return "" if selection is None else selected_text(window.pair_view.content, selection)


@pytest.mark.parametrize(
    ("text", "offset", "step", "landing"),
    [
        pytest.param("ана", 1, 1, 2, id="letter"),
        pytest.param("а👨‍👩‍👧б", 1, 1, 6, id="family"),
        pytest.param("а👨‍👩‍👧б", 6, -1, 1, id="family, backwards"),
        pytest.param("🇰🇿🇰🇿", 0, 1, 2, id="flag"),
        pytest.param("e\u0301x", 2, -1, 0, id="accent"),
        pytest.param("ана", 3, 1, 4, id="end"),
        pytest.param("ана", 0, -1, -1, id="beginning"),
        pytest.param("\ud800x", 0, 1, 1, id="half a pair"),
    ],
)
def test_letter_is_what_is_seen_as_one(text: str, offset: int, step: int, landing: int) -> None:
    assert a_letter_away(text, offset, step) == landing


def test_arrows_never_stop_inside_an_emoji(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    text = pair[0].read_text("utf-8").replace("12 жаңа", "👨‍👩‍👧 12 жаңа")
    pair[0].write_text(text, "utf-8")
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(pair)
    view = window.pair_view

    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, Lang.KK, "12 жаңа", 0))
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)

    assert selected(window) == "👨‍👩‍👧 "


def test_selection_reaches_to_either_end_of_the_side(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, Lang.RU, "Число учителей", 0))

    qtbot.keyClick(view, Qt.Key.Key_End, CTRL | SHIFT)
    assert selected(opened).startswith("Число учителей")
    assert selected(opened).endswith("пять школ.")

    qtbot.keyClick(view, Qt.Key.Key_Home, CTRL | SHIFT)
    assert selected(opened).startswith("В прошлом году")
    assert selected(opened).endswith("6 300 учеников.")


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_A], ids=["to the end", "all"])
def test_what_keys_select_can_be_pasted_with_the_middle_button(
    opened: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    clipboard, view = QGuiApplication.clipboard(), opened.pair_view
    if not clipboard.supportsSelection():
        pytest.skip("this platform has no primary selection")
    qtbot.mouseClick(view.viewport(), LEFT, pos=place_of(view, Lang.KK, "Құрылысқа", 0))

    qtbot.keyClick(view, key, CTRL if key == Qt.Key.Key_A else SHIFT)

    assert isinstance(view.selection, TextSelection)
    mode = QClipboard.Mode.Selection
    qtbot.waitUntil(lambda: clipboard.text(mode) == selected(opened))


def test_wheel_over_the_overview_scrolls_the_texts(
    window: MainWindow, long_pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(long_pair)
    view = window.pair_view
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    qtbot.waitUntil(ruler.isVisible)
    at = QPointF(ruler.rect().center())
    turn = QWheelEvent(
        at, QPointF(ruler.mapToGlobal(at)), QPoint(), QPoint(0, -240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QCoreApplication.sendEvent(ruler, turn)

    assert view.verticalScrollBar().value() > 0
