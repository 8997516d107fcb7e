"""Dragging a paragraph by its number, and links that cross others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.drop import DropAction
from kzaz_desk.ui.pair.strays import homes_of

from .conftest import Driver, pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
KK_TEXTS = ("Бірінші бап.", "Екінші бап.", "Үшінші бап.", "Төртінші бап.", "Бесінші бап.")
RU_TEXTS = ("Первая статья.", "Вторая.", "Третья.", "Четвёртая.", "Пятая.")


def _bead(kk: int, ru: int, *, moved: bool = False) -> Bead:
    return Bead(range(kk, kk + 1), range(ru, ru + 1), moved=moved)


def _number(driver: Driver, lang: Lang, words: str) -> QPoint:
    band = driver.view.pair_layout.columns.number[lang]
    return QPoint(round(band.left + band.width / 2), driver.point_of(lang, words).y())


def _drag(driver: Driver, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(driver.view.viewport(), LEFT, NONE, start)
    driver.move((start + stop) / 2, LEFT)
    driver.move(stop, LEFT)


@pytest.mark.parametrize(
    ("lang", "start", "goal", "signal", "args", "words"),
    [
        pytest.param(
            Lang.KK, "Оның", (Lang.RU, "Следующая"), "link_requested", [1, 3], "Link 2 ↔ 4",
            id="onto the other side of another row: link",
        ),
        pytest.param(
            Lang.RU, "Следующая", (Lang.RU, "Аким"), "link_requested", [0, 3], "Link 1 ↔ 4",
            id="onto a far row of its own side: link with what stands there",
        ),
        pytest.param(
            Lang.RU, "Для школ", (Lang.RU, "Из них"), "move_first_up_requested", [2, Lang.RU],
            "Move 3 to this cell", id="onto the cell above: move up",
        ),
        pytest.param(
            Lang.KK, "Оның", (Lang.KK, "Мектептерге"), "move_last_down_requested", [1, Lang.KK],
            "Move 2 to this cell", id="onto the cell below: move down",
        ),
    ],
)  # fmt: skip
def test_paragraph_let_go_on_another_row(
    view: PairView,
    driver: Driver,
    qtbot: QtBot,
    lang: Lang,
    start: str,
    goal: tuple[Lang, str],
    signal: str,
    args: list[object],
    words: str,
) -> None:
    point = driver.point_of(*goal)
    _drag(driver, _number(driver, lang, start), point)
    assert view.scene.drop is not None
    assert view.scene.drop.words == words
    with qtbot.waitSignal(getattr(view, signal)) as said:
        QTest.mouseRelease(view.viewport(), LEFT, NONE, point)
    assert said.args == args
    assert view.scene.drop is None


def test_escape_gives_a_drag_up(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    point = driver.point_of(Lang.RU, "Следующая")
    _drag(driver, _number(driver, Lang.KK, "Оның"), point)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.scene.drop is None
    with qtbot.assertNotEmitted(view.link_requested):
        QTest.mouseRelease(view.viewport(), LEFT, NONE, point)


def test_own_row_takes_nothing(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    point = driver.point_of(Lang.RU, "Из них")
    _drag(driver, _number(driver, Lang.KK, "Оның"), point)
    assert view.scene.drop is not None
    assert view.scene.drop.action is DropAction.NOTHING
    with qtbot.assertNotEmitted(view.link_requested):
        QTest.mouseRelease(view.viewport(), LEFT, NONE, point)


def test_buttons_keep_out_of_the_way_of_a_drag(view: PairView, driver: Driver) -> None:
    view.activateWindow()
    view.setFocus()
    _drag(driver, _number(driver, Lang.KK, "Оның"), driver.point_of(Lang.KK, "Келесі"))
    assert not view.row_bar.isVisible()


def test_drag_selects_no_text(view: PairView, driver: Driver) -> None:
    _drag(driver, _number(driver, Lang.KK, "Оның"), driver.point_of(Lang.KK, "Келесі"))
    assert view.selection is None


def test_press_on_a_number_without_a_drag_only_goes_to_the_row(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, _number(driver, Lang.KK, "Оның"))
    assert view.current_bead == 1
    assert view.scene.drop is None


@pytest.mark.parametrize(
    ("beads", "homes"),
    [
        pytest.param([_bead(i, i) for i in range(3)], {}, id="nothing crosses"),
        pytest.param(
            [_bead(0, 0), _bead(1, 3, moved=True), _bead(2, 1), _bead(3, 2)],
            {1: 3},
            id="from below",
        ),
        pytest.param(
            [_bead(0, 1), _bead(1, 2), _bead(2, 0, moved=True)], {2: -1}, id="from the beginning"
        ),
        pytest.param(
            [_bead(0, 0), _bead(1, 2, moved=True), _bead(2, 1, moved=True)],
            {1: 0, 2: 0},
            id="two exchanged",
        ),
    ],
)  # fmt: skip
def test_home_of_a_crossing_link(beads: list[Bead], homes: dict[int, int]) -> None:
    assert homes_of(Alignment(tuple(beads))) == homes


@pytest.fixture
def crossed(shown: Shown) -> PairView:
    beads = [_bead(0, 0), _bead(1, 4, moved=True), _bead(2, 1), _bead(3, 2), _bead(4, 3)]
    return shown(pair(KK_TEXTS, RU_TEXTS, beads))


def _stray(view: PairView, row: int) -> QPoint:
    """The sign on or under a row, found as a user would: by looking for what it says."""
    box = view.row_box(row)
    for y in range(box.top(), box.bottom() + 12, 4):
        for x in range(0, view.viewport().width(), 4):
            if view.stray_at(QPointF(x, y)) is not None:
                return QPoint(x, y)
    raise AssertionError(f"no sign at row {row}")


def test_crossing_link_leads_to_where_the_paragraph_stands_and_back(crossed: PairView) -> None:
    there = _stray(crossed, 1)
    assert "paragraph 5 stands elsewhere" in crossed.words_at(QPointF(there))
    QTest.mouseClick(crossed.viewport(), LEFT, NONE, there)
    assert crossed.current_bead == 4
    back = _stray(crossed, 4)
    assert "paragraph 5 is shown beside Kazakh 2" in crossed.words_at(QPointF(back))
    QTest.mouseClick(crossed.viewport(), LEFT, NONE, back)
    assert crossed.current_bead == 1


@pytest.mark.parametrize("swapped", [False, True], ids=["right", "left"])
def test_sign_of_several_missing_paragraphs_has_room_for_arrow_and_number(
    shown: Shown, swapped: bool
) -> None:
    beads = [_bead(0, 3, moved=True), _bead(1, 4, moved=True), _bead(2, 0), _bead(3, 1)]
    view = shown(pair(KK_TEXTS, RU_TEXTS, [*beads, _bead(4, 2)]))
    if swapped:
        view.swap_sides()
    point = QPointF(_stray(view, 4))
    stray = view.stray_at(point)
    assert stray is not None
    metrics = QFontMetricsF(view.pair_layout.typography.small)

    assert stray.label == "4…"
    label = metrics.horizontalAdvance(stray.label)
    assert stray.arrow.boundingRect().right() <= stray.box.right() - label
    assert 0 <= stray.box.left() < stray.box.right() <= view.viewport().width()


def test_number_says_that_it_can_be_dragged(view: PairView, driver: Driver) -> None:
    point = _number(driver, Lang.RU, "Из них")
    assert view.words_at(QPointF(point)) == "Drag onto another row to link or move"
