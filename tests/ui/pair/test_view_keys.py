"""What the keyboard does in the pair view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.project.edits import Caret
from kzaz_desk.ui.pair.scene import Area
from kzaz_desk.ui.pair.selection import TextSelection
from kzaz_desk.ui.pair.shown import ShownRows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def focused(view: PairView, qtbot: QtBot) -> PairView:
    # A server without window manager gives the focus only when it is asked to.
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def _words(view: PairView) -> str:
    selection = view.selection
    assert isinstance(selection, TextSelection)
    return selection.span.of(view.content.document(selection.lang).text)


def _press_letter(view: PairView, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press the key that gives `text` on a Cyrillic layout."""
    key = ord(text.upper())
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def test_focus_makes_the_topmost_row_current(focused: PairView) -> None:
    assert focused.current_bead == 0


def test_arrows_go_from_row_to_row_and_stop_at_the_ends(focused: PairView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(focused.bead_activated) as said:
        QTest.keyClick(focused, KEY.Key_Down)
    assert said.args == [1]
    for _ in range(9):
        QTest.keyClick(focused, KEY.Key_Down)
    assert focused.current_bead == 3
    QTest.keyClick(focused, KEY.Key_Home)
    assert focused.current_bead == 0
    QTest.keyClick(focused, KEY.Key_Up)
    assert focused.current_bead == 0
    QTest.keyClick(focused, KEY.Key_End)
    assert focused.current_bead == 3


def test_tab_goes_from_side_to_side_to_the_gutter(focused: PairView) -> None:
    areas = [focused.scene.area]
    for key in (KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Backtab):
        QTest.keyClick(focused, key)
        areas.append(focused.scene.area)
    assert areas == [Area.KK, Area.RU, Area.GUTTER, Area.RU]


def test_shift_and_arrows_select_letters_words_lines(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Right, SHIFT)
    assert _words(focused) == "О"
    QTest.keyClick(focused, KEY.Key_Right, CTRL | SHIFT)
    assert _words(focused) == "Облыс "
    QTest.keyClick(focused, KEY.Key_End, SHIFT)
    assert _words(focused) == focused.content.kk.paragraph_text(0)
    QTest.keyClick(focused, KEY.Key_Home, SHIFT)
    assert focused.selection is None


def test_shift_and_down_goes_on_in_the_next_row(focused: PairView, qtbot: QtBot) -> None:
    for _ in range(4):
        QTest.keyClick(focused, KEY.Key_Down, SHIFT)
    assert focused.current_bead > 0
    assert "\n" in _words(focused)


def test_caret_jumps_over_what_lies_between_paragraphs(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_End, SHIFT)
    QTest.keyClick(focused, KEY.Key_Right)
    kk = focused.content.kk
    assert focused.caret == (Lang.KK, kk.paragraphs[1].span.start)
    assert focused.current_bead == 1


def test_control_a_selects_this_side_only(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Tab)
    QTest.keyClick(focused, KEY.Key_A, CTRL)
    assert _words(focused) == focused.content.ru.text


def test_caret_on_a_number_lights_its_counterpart(focused: PairView, qtbot: QtBot) -> None:
    for _ in range(5):
        QTest.keyClick(focused, KEY.Key_Right, CTRL)
    assert focused.lit.words.startswith("1 500 ↔ 1 050")


def test_copy_gives_paragraphs_as_text_and_html(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_A, CTRL)
    QTest.keyClick(focused, KEY.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == focused.content.kk.text
    assert data.html().count("<p>") == 4


def test_copy_pair_gives_two_columns(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Down)
    QTest.keyClick(focused, KEY.Key_C, CTRL | SHIFT)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Оның 320-сы жас отбасыларға тиді.\tИз них 320 получили молодые семьи."
    assert data.html().count("<td") == 2


@pytest.mark.parametrize(
    ("text", "modifiers", "row"),
    [
        pytest.param("m", NONE, 1, id="Latin"),
        pytest.param("ь", NONE, 1, id="Russian layout"),
        pytest.param("Ь", SHIFT, 0, id="Kazakh layout with Shift"),
    ],
)
def test_merge_is_asked_for_by_the_key_on_any_layout(
    focused: PairView, qtbot: QtBot, text: str, modifiers: Qt.KeyboardModifier, row: int
) -> None:
    QTest.keyClick(focused, KEY.Key_Down)
    with qtbot.waitSignal(focused.merge_requested) as said:
        _press_letter(focused, text, modifiers)
    assert said.args == [row]


def test_split_is_asked_for_at_the_caret(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Down)
    for _ in range(5):
        QTest.keyClick(focused, KEY.Key_Right)
    with qtbot.waitSignal(focused.split_requested) as said:
        _press_letter(focused, "ы")
    assert said.args == [1, Caret(Lang.KK, 1, 5)]


def test_link_takes_a_cell_of_each_side(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Down)
    QTest.keyClick(focused, KEY.Key_Tab)
    _press_letter(focused, "д")
    QTest.keyClick(focused, KEY.Key_Down)
    QTest.keyClick(focused, KEY.Key_Backtab)
    with qtbot.waitSignal(focused.link_requested) as said:
        _press_letter(focused, "l")
    assert said.args == [2, 1]


def test_escape_gives_a_link_up(focused: PairView, qtbot: QtBot) -> None:
    _press_letter(focused, "l")
    with qtbot.waitSignal(focused.link_started) as said:
        QTest.keyClick(focused, KEY.Key_Escape)
    assert said.args[0] == -1
    assert focused.scene.link_from is None


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (KEY.Key_Return, NONE, "shift_down_requested"),
        (KEY.Key_Backspace, NONE, "shift_up_requested"),
        (KEY.Key_Up, CTRL, "move_first_up_requested"),
        (KEY.Key_Down, CTRL, "move_last_down_requested"),
        (KEY.Key_Insert, NONE, "insert_empty_requested"),
    ],
)
def test_edit_of_one_side_names_row_and_side(
    focused: PairView, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, signal: str
) -> None:
    QTest.keyClick(focused, KEY.Key_Down)
    QTest.keyClick(focused, KEY.Key_Tab)
    with qtbot.waitSignal(getattr(focused, signal)) as said:
        QTest.keyClick(focused, key, modifiers)
    assert said.args == [1, Lang.RU]


def test_space_confirms_and_r_wants_review(focused: PairView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(focused.confirm_requested) as said:
        QTest.keyClick(focused, KEY.Key_Space)
    assert said.args == [0]
    with qtbot.waitSignal(focused.review_requested):
        _press_letter(focused, "к")


def test_zoom_keys(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_Plus, CTRL)
    assert focused.zoom == 110
    QTest.keyClick(focused, KEY.Key_Minus, CTRL)
    QTest.keyClick(focused, KEY.Key_Minus, CTRL)
    assert focused.zoom == 90
    QTest.keyClick(focused, KEY.Key_0, CTRL)
    assert focused.zoom == 100


def test_f4_shows_fewer_rows_and_all_again(focused: PairView, qtbot: QtBot) -> None:
    QTest.keyClick(focused, KEY.Key_F4)
    assert focused.shown_rows is ShownRows.CONTEXT
    assert focused.pair_layout.rows.bead.tolist() == [0, 1]
    QTest.keyClick(focused, KEY.Key_F4)
    assert focused.pair_layout.rows.bead.tolist() == [0]
    QTest.keyClick(focused, KEY.Key_F4)
    assert len(focused.pair_layout.rows) == 4


def test_unknown_keys_are_left_to_the_window(focused: PairView, qtbot: QtBot) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_F8, NONE)
    event.accept()
    focused.keyPressEvent(event)
    assert not event.isAccepted()
