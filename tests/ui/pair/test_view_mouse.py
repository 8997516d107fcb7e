"""What the mouse does in the pair view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.ui.pair.selection import PairSelection, TextSelection

from .conftest import Driver, long_pair, place_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def _words(view: PairView) -> str:
    selection = view.selection
    assert isinstance(selection, TextSelection)
    return selection.span.of(view.content.document(selection.lang).text)


def test_click_on_a_marked_number_makes_its_finding_current(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    with (
        qtbot.waitSignal(view.finding_activated) as said,
        qtbot.waitSignal(view.place_activated) as place,
    ):
        QTest.mouseClick(view.viewport(), LEFT, NONE, driver.point_of(Lang.RU, "1 050"))
    assert said.args == ["flats"]
    assert place.args == [place_of(view.content.ru, "1 050")]


def test_click_beside_marks_activates_the_row_and_its_sentence(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    with (
        qtbot.assertNotEmitted(view.finding_activated),
        qtbot.waitSignal(view.place_activated) as said,
    ):
        QTest.mouseClick(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "жас отбасыларға"))
    assert view.current_bead == 1
    place = said.args[0]
    assert isinstance(place, Place)
    assert place.span.of(view.content.kk.text) == "Оның 320-сы жас отбасыларға тиді."


def test_double_click_selects_the_word_and_opens_the_finding(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    point = driver.point_of(Lang.KK, "500")
    with qtbot.waitSignal(view.finding_opened) as said:
        QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    assert said.args == ["flats"]
    assert _words(view) == "500"


def test_third_click_selects_the_paragraph(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    point = driver.point_of(Lang.RU, "молодые")
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert _words(view) == "Из них 320 получили молодые семьи."


def test_drag_stays_on_the_side_where_it_began(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "пәтер", 0))
    driver.move(driver.point_of(Lang.KK, "жас отбасыларға", 0), LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "жас отбасыларға", 0))
    assert _words(view) == "пәтер салынды.\nОның 320-сы "


def test_drag_over_the_gutter_selects_whole_pairs(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "пәтер"))
    driver.move(driver.point_of(Lang.RU, "Для школ"), LEFT)
    assert view.selection == PairSelection(0, 2)
    driver.move(driver.point_of(Lang.KK, "салынды", 0), LEFT)
    assert isinstance(view.selection, TextSelection)


def test_alt_drag_selects_whole_pairs(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mousePress(view.viewport(), LEFT, alt, driver.point_of(Lang.KK, "жас"))
    driver.move(driver.point_of(Lang.KK, "Келесі"), LEFT)
    assert view.selection == PairSelection(1, 3)


def test_shift_click_extends_from_the_caret(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "Биыл", 0))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.viewport(), LEFT, shift, driver.point_of(Lang.KK, "пәтер", 5))
    assert _words(view) == "Биыл 1 500 пәтер"


def test_number_after_an_emoji_is_hit_by_its_letters(
    view: PairView, driver: Driver, qtbot: QtBot
) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "автобус"))
    assert _words(view) == "автобус"


def test_hover_on_a_marked_number_lights_its_counterpart(view: PairView, driver: Driver) -> None:
    driver.move(driver.point_of(Lang.KK, "1 500"))
    lit = {lang: span.of(view.content.document(lang).text) for lang, span in view.scene.glow}
    assert lit == {Lang.KK: "1 500", Lang.RU: "1 050"}
    assert view.lit.words == "1 500 ↔ 1 050, −30%\nThe values differ."


def test_hover_on_a_number_that_agrees_lights_its_twin(view: PairView, driver: Driver) -> None:
    driver.move(driver.point_of(Lang.RU, "320"))
    assert view.lit.words == "320 ↔ 320"


def test_hover_marks_the_sentence_and_its_counterpart(view: PairView, driver: Driver) -> None:
    driver.move(driver.point_of(Lang.KK, "пәтер"))
    lit = {lang: span.of(view.content.document(lang).text) for lang, span in view.scene.sentences}
    assert lit == {
        Lang.KK: "Биыл 1 500 пәтер салынды.",
        Lang.RU: "В этом году построено 1 050 квартир.",
    }


def test_light_goes_out_beside_the_text(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    driver.move(driver.point_of(Lang.KK, "1 500"))
    with qtbot.waitSignal(view.place_hovered) as said:
        driver.move(QPoint(view.viewport().width() // 2, 5))
    assert said.args == [None]
    assert view.scene.glow == ()


def test_wheel_with_control_zooms(view: PairView, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    def turn(steps: float) -> None:
        centre = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            centre,
            QPointF(view.viewport().mapToGlobal(centre)),
            QPoint(),
            QPoint(0, round(120 * steps)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(view.viewport(), event)

    turn(1)
    assert view.zoom == 110
    turn(-1)
    turn(-0.5)
    assert view.zoom == 100
    turn(-0.5)
    assert view.zoom == 90


def test_click_in_the_gutter_selects_nothing(view: PairView, qtbot: QtBot) -> None:
    gutter = view.pair_layout.columns.gutter
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(int(gutter.left) + 4, 20))
    assert view.selection is None
    assert view.current_bead == 0


def test_drag_held_outside_scrolls_on(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(100))
    driver = Driver(view)
    QTest.mousePress(view.viewport(), LEFT, NONE, driver.point_of(Lang.KK, "Бап 1"))
    outside = QPoint(100, view.viewport().height() + 25)
    driver.move(outside, LEFT)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 300)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, outside)
    assert len(_words(view).split("\n")) > 3
    stopped = view.verticalScrollBar().value()
    driver.move(QPoint(100, 100))
    assert view.verticalScrollBar().value() == stopped
