"""The buttons at a row: aligning by hand without knowing a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair import row_bar

from .conftest import Driver, long_pair, pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.row_bar import RowBar
    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown

NAMES = ["merge", "split", "up", "down", "link", "confirm", "review"]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a pointer to rest after a tenth of the time of the program."""
    monkeypatch.setattr(row_bar, "REST_MS", row_bar.REST_MS // 10)


def _hover(driver: Driver, words: str, qtbot: QtBot) -> RowBar:
    point = driver.point_of(Lang.KK, words)
    hit = driver.view.hit(QPointF(point))
    assert hit is not None
    driver.move(point)
    bar = driver.view.row_bar
    qtbot.waitUntil(lambda: bar.target == (hit.bead, hit.lang))
    return bar


def _letters(view: PairView) -> list[QRect]:
    """Where letters are in the viewport, without the white between lines."""
    layout, boxes = view.pair_layout, []
    for row in view.rows_in_view():
        top = view.row_top(row)
        assert top is not None
        for lang in Lang:
            left = layout.columns.text[lang].left
            for piece in layout.cell(row, lang):
                for box in piece.text.rects(0, len(piece.span)):
                    leading = (layout.typography.pitch - layout.typography.pitch / 1.5) / 2
                    whole = box.translated(left, top + piece.y)
                    boxes.append(whole.adjusted(0, leading, 0, -leading).toRect())
    return boxes


def test_bar_comes_to_the_row_under_the_pointer(driver: Driver, qtbot: QtBot) -> None:
    bar = _hover(driver, "жас", qtbot)
    assert bar.target == (1, Lang.KK)
    driver.move(driver.point_of(Lang.RU, "Следующая"))
    qtbot.waitUntil(lambda: bar.target == (3, Lang.RU))


@pytest.mark.parametrize("zoom", [50, 100, 200])
@pytest.mark.parametrize("words", ["Облыс", "Оның", "Келесі"])
def test_bar_covers_no_letters(
    view: PairView, driver: Driver, qtbot: QtBot, zoom: int, words: str
) -> None:
    view.resize(900, 1_200)
    view.set_zoom(zoom)
    bar = _hover(driver, words, qtbot)
    assert view.viewport().rect().contains(bar.geometry())
    assert not [box for box in _letters(view) if box.intersects(bar.geometry())]


def test_bar_of_a_row_taller_than_the_view_stands_in_the_gutter(shown: Shown, qtbot: QtBot) -> None:
    view = shown(pair(["сөз " * 2_000, "соңы"], ["слово " * 2_000, "конец"]))
    view.scroll_by(400)
    Driver(view).move(QPoint(200, 200))
    qtbot.waitUntil(view.row_bar.isVisible)
    gutter = view.pair_layout.columns.gutter
    assert gutter.left <= view.row_bar.x()
    assert view.row_bar.geometry().right() <= gutter.right


@pytest.mark.parametrize(
    ("name", "signal", "args"),
    [
        ("merge", "merge_requested", [1]),
        ("up", "shift_up_requested", [1, Lang.KK]),
        ("down", "shift_down_requested", [1, Lang.KK]),
        ("link", "link_started", [1, Lang.KK]),
        ("confirm", "confirm_requested", [1]),
        ("review", "review_requested", [1]),
    ],
)
def test_button_asks_for_the_edit_of_its_row(
    view: PairView, driver: Driver, qtbot: QtBot, name: str, signal: str, args: list[object]
) -> None:
    bar = _hover(driver, "жас", qtbot)
    with qtbot.waitSignal(getattr(view, signal)) as said:
        QTest.mouseClick(bar.buttons[name], Qt.MouseButton.LeftButton)
    assert said.args == args
    assert view.current_bead == 1


def test_split_waits_for_a_caret_in_the_row(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    bar = _hover(driver, "жас", qtbot)
    assert not bar.buttons["split"].isEnabled()
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        driver.point_of(Lang.KK, "жас", 0),
    )
    with qtbot.waitSignal(view.split_requested) as said:
        QTest.mouseClick(bar.buttons["split"], Qt.MouseButton.LeftButton)
    assert said.args is not None
    assert (said.args[0], said.args[1].offset) == (1, len("Оның 320-сы "))


def test_last_row_has_nothing_to_merge_with(driver: Driver, qtbot: QtBot) -> None:
    assert not _hover(driver, "Келесі", qtbot).buttons["merge"].isEnabled()


def test_tab_leads_from_the_gutter_to_the_buttons_and_escape_back(
    view: PairView, qtbot: QtBot
) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)  # a real screen takes a moment
    view.go_to_bead(1)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.row_bar.buttons["merge"]
    QTest.keyClick(view.row_bar.buttons["merge"], Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is view.row_bar.buttons["split"]
    with qtbot.waitSignal(view.split_requested):
        QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view


def test_every_button_says_its_name_and_its_key(view: PairView) -> None:
    assert list(view.row_bar.buttons) == NAMES
    for button in view.row_bar.buttons.values():
        assert button.accessibleName()
        assert button.toolTip().startswith(f"{button.accessibleName()} (")
        assert not button.icon().isNull()


def test_bar_goes_with_its_row_and_away_with_it(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(60))
    view.activateWindow()
    view.setFocus()
    view.go_to_bead(3)
    qtbot.waitUntil(view.row_bar.isVisible)
    before = view.row_bar.y()
    view.scroll_by(20)
    assert view.row_bar.y() == before - 20
    view.scroll_by(3_000)
    assert not view.row_bar.isVisible()


def test_bar_keeps_out_of_the_way_of_a_drag(driver: Driver, view: PairView, qtbot: QtBot) -> None:
    bar = _hover(driver, "жас", qtbot)
    QTest.mousePress(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        driver.point_of(Lang.KK, "жас"),
    )
    view.clearFocus()
    driver.move(driver.point_of(Lang.KK, "отбасыларға"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
