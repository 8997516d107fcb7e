"""The status bar: a sentence is never cut in the middle of a word without a way to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from kzaz_desk.catalogue import LANGUAGES
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.window.status_bar import FieldRow, StatusBar, StatusField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QToolButton
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

SIZES = [(1366, 768), (1280, 720), (960, 600), (683, 384)]


def resized(window: MainWindow, width: int, height: int) -> StatusBar:
    window.resize(width, height)
    QCoreApplication.processEvents()
    bar = window.statusBar()
    assert isinstance(bar, StatusBar)
    return bar


def fields(window: MainWindow) -> list[QToolButton]:
    return [field for field in window.status.fields.values() if field.isVisible()]


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize("code", LANGUAGES)
def test_sentence_of_a_finding_is_whole_on_a_laptop(
    open_window: Callable[[str], MainWindow], code: str, size: tuple[int, int]
) -> None:
    window = open_window(code)
    bar = resized(window, *size)

    assert bar.currentMessage()
    assert bar.shown == bar.currentMessage()
    assert bar.tip == ""


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("code", LANGUAGES)
def test_fields_are_whole_and_stand_beside_the_sentence(
    open_window: Callable[[str], MainWindow], code: str, size: tuple[int, int]
) -> None:
    window = open_window(code)
    bar = resized(window, *size)

    metrics = bar.fontMetrics()
    end = 8 + metrics.horizontalAdvance(bar.shown)
    assert fields(window)
    for field in fields(window):
        assert field.width() >= metrics.horizontalAdvance(field.text()) + 4
        start = field.mapTo(bar, QPoint(0, 0)).x()
        assert start >= end
        assert start + field.width() <= bar.width()


def test_long_sentence_ends_in_an_ellipsis_and_stands_whole_in_the_tip(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("ru")
    bar = resized(window, 683, 384)
    words = "Принято. Предупреждение. 3 млрд 400 млн теңге ≠ 3 млрд 40 млн тенге. 7 из 42."

    window.tell(words)

    assert bar.shown.endswith("…")
    assert words.startswith(bar.shown[:-1])
    assert bar.tip == words
    assert bar.currentMessage() == words


def test_field_without_room_waits_in_the_menu_and_works_from_there(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("kk")
    window.review.decide(VerdictState.ACCEPTED)
    bar = resized(window, 683, 384)
    clicked: list[str] = []
    window.status.clicked.connect(clicked.append)
    waiting = bar.fields.waiting()
    assert waiting
    assert bar.fields.more.isVisible()

    menu = bar.fields.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [field.text() for field in waiting]
    menu.actions()[0].trigger()

    assert [window.status.fields[name] for name in clicked] == waiting[:1]


def test_all_fields_are_back_when_the_window_is_wide_again(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("ru")
    bar = resized(window, 683, 384)
    few = len(fields(window))

    resized(window, 1366, 768)

    assert len(fields(window)) > few
    assert bar.fields.waiting() == []
    assert not bar.fields.more.isVisible()


@pytest.mark.parametrize("ranks", [(0, 1, 2), (2, 1, 0), (1, 2, 0)], ids=str)
def test_field_of_the_lowest_rank_stays_longest(ranks: tuple[int, ...], qtbot: QtBot) -> None:
    row = FieldRow()
    qtbot.addWidget(row)
    found = {rank: StatusField() for rank in ranks}
    for rank, field in found.items():
        field.setText("123456")
        row.add(field, rank)
        row.want(field, wanted=True)
    width = found[0].sizeHint().width()

    for count in (1, 2):
        row.setMaximumWidth(count * width + row.more.sizeHint().width())
        row.fit()
        assert [rank for rank in range(3) if not found[rank].isHidden()] == list(range(count))


def test_what_is_left_to_decide_is_shown_in_the_narrowest_window(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("kk")

    resized(window, 683, 384)

    assert window.status.fields["undecided"].isVisible()


def test_every_field_says_what_it_is_for(open_window: Callable[[str], MainWindow]) -> None:
    window = open_window("en")

    assert [name for name, field in window.status.fields.items() if not field.toolTip()] in (
        [],
        ["encoding"],
    )


def test_announcement_is_whole_where_the_sentence_is_not(
    open_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = open_window("ru")
    bar = resized(window, 683, 384)

    with qtbot.waitSignal(window.review.answered) as told:
        window.review.decide(VerdictState.ACCEPTED)

    assert told.args == [bar.currentMessage()]
    assert bar.shown != bar.currentMessage()
