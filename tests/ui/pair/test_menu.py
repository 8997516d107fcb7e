"""The menu of a place: numbers to copy, findings to answer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.review import Verdict, VerdictState
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.numbers import suggested

from .conftest import Driver, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

# The offscreen platform has no window manager that a menu could grab keys from.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def no_menu_stays() -> Iterator[None]:
    yield
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def _menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def _entries(menu: QMenu) -> list[str]:
    return [a.text().split("\t")[0] for a in menu.actions() if a.text()]


def _right_click(view: PairView, point: QPoint) -> QMenu:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(view.viewport(), event)
    return _menu()


def _choose(menu: QMenu, words: str) -> None:
    action = next(a for a in menu.actions() if a.text().startswith(words))
    assert action.isEnabled()
    action.trigger()


def test_number_its_counterpart_and_the_suggestion_can_be_copied(
    view: PairView, driver: Driver
) -> None:
    menu = _right_click(view, driver.point_of(Lang.KK, "1 500"))
    assert "Copy number “1 500”" in _entries(menu)
    _choose(menu, "Copy counterpart")
    assert QGuiApplication.clipboard().text() == "1 050"
    menu = _right_click(view, driver.point_of(Lang.KK, "1 500"))
    _choose(menu, "Copy suggested")
    assert QGuiApplication.clipboard().text() == "1\u00a0050"


def test_marked_finding_can_be_answered(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    menu = _right_click(view, driver.point_of(Lang.RU, "1 050"))
    with qtbot.waitSignal(view.decision_requested) as said:
        _choose(menu, "Ignore")
    assert said.args == ["flats", VerdictState.IGNORED]


def test_answer_that_was_given_can_only_be_changed(view: PairView, driver: Driver) -> None:
    decided = Mark(error(view.content), Verdict(VerdictState.IGNORED))
    view.show_pair(view.content.with_marks([decided]))
    menu = _right_click(view, driver.point_of(Lang.RU, "1 050"))
    states = {a.text().split("\t")[0]: a.isEnabled() for a in menu.actions() if a.text()}
    assert (states["Ignore"], states["Accept"], states["Take back"]) == (False, True, True)


def test_plain_words_offer_no_number_and_no_answer(view: PairView, driver: Driver) -> None:
    menu = _right_click(view, driver.point_of(Lang.KK, "Келесі"))
    assert _entries(menu) == [
        "Copy",
        "Copy pair as two columns",
        "Go to paragraph…",
        "Bookmark this row",
        "Comment…",
    ]
    assert view.current_bead == 3


@pytest.mark.parametrize(
    ("key", "held"),
    [
        pytest.param(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier, id="menu key"),
        pytest.param(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier, id="Shift+F10"),
    ],
)
def test_keys_open_the_menu_at_the_caret(
    view: PairView, driver: Driver, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    view.go_to_bead(0)
    view.set_caret(Lang.KK, view.content.kk.text.index("1 500"))
    QTest.keyClick(view, key, held)
    assert "Copy number “1 500”" in _entries(_menu())


def test_paragraph_can_be_asked_for(view: PairView, driver: Driver, qtbot: QtBot) -> None:
    menu = _right_click(view, driver.point_of(Lang.KK, "Келесі"))
    with qtbot.waitSignal(view.paragraph_requested):
        _choose(menu, "Go to paragraph")


def _number(surface: str, value: str, upper: str | None = None) -> Quantity:
    return Quantity(
        Span(0, len(surface)),
        QuantityKind.CARDINAL,
        Decimal(value),
        surface,
        upper=Decimal(upper) if upper else None,
    )


@pytest.mark.parametrize(
    ("own", "other", "written"),
    [
        pytest.param(("1 500", "1500"), ("1050", "1050"), "1\u00a0050", id="in threes as here"),
        pytest.param(("1500", "1500"), ("1 050", "1050"), "1050", id="in one as here"),
        pytest.param(("7", "7"), ("12500", "12500"), "12\u00a0500", id="long numbers in threes"),
        pytest.param(("14,8", "14.8"), ("15.2", "15.2"), "15,2", id="a comma before decimals"),
        pytest.param(("5%", "5"), ("6 %", "6"), "6%", id="per cent tight as here"),
        pytest.param(("5 %", "5"), ("6%", "6"), "6\u00a0%", id="per cent apart as here"),
        pytest.param(("5", "5"), ("−7", "-7"), "−7", id="below zero"),
        pytest.param(None, ("320", "320"), "320", id="nothing here"),
        pytest.param(("5", "5"), ("шесть", "6"), "", id="no word"),
        pytest.param(("5", "5"), ("6 тонн", "6"), "", id="no unit"),
    ],
)
def test_suggestion_is_written_as_numbers_are_written_here(
    own: tuple[str, str] | None, other: tuple[str, str], written: str
) -> None:
    assert suggested(_number(*own) if own else None, _number(*other)) == written


@pytest.mark.parametrize(
    ("own", "other", "written"),
    [
        pytest.param(
            ("1 500 миллион теңге", "1500000000", "KZT"),
            ("1 050 миллионов тенге", "1050000000", "KZT"),
            "1\u00a0050 миллион теңге", id="words of this side",
        ),
        pytest.param(
            ("2,5 млн", "2500000", None), ("3,75 млн", "3750000", None), "3,75 млн", id="decimals"
        ),
        pytest.param(("12 км", "12", "km"), ("15 км", "15", "km"), "15 км", id="unit"),
        pytest.param(("12 км", "12", "km"), ("15 т", "15", "t"), "", id="another unit"),
        pytest.param(("5-ші", "5", None), ("6-й", "6", None), "", id="an ending may not fit"),
        pytest.param(("үш мың", "3000", None), ("4 000", "4000", None), "", id="words alone"),
    ],
)  # fmt: skip
def test_suggestion_keeps_the_unit_and_the_magnitude_of_this_side(
    own: tuple[str, str, str | None], other: tuple[str, str, str | None], written: str
) -> None:
    quantities = [replace(_number(*each[:2]), unit=each[2]) for each in (own, other)]

    assert suggested(*quantities) == written


def test_range_has_no_suggestion() -> None:
    assert suggested(None, _number("5", "5", "6")) == ""
