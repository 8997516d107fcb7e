"""Finding in both texts, as a user does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.find_bar import FindBar
from kzaz_desk.ui.pair.page import PairPage
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.settings import Settings

from .conftest import long_pair, pair

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown


@pytest.fixture
def bar(view: PairView, qtbot: QtBot) -> FindBar:
    bar = FindBar(view)
    qtbot.addWidget(bar)
    bar.enter()
    return bar


def _type(bar: FindBar, qtbot: QtBot, words: str) -> None:
    bar.line.setText(words)
    qtbot.waitUntil(lambda: not bar.is_running)


def _found(bar: FindBar, view: PairView) -> list[str]:
    return [hit.span.of(view.content.document(hit.lang).text) for hit in bar.hits]


def test_both_sides_are_searched_in_order_of_the_rows(
    bar: FindBar, view: PairView, qtbot: QtBot
) -> None:
    _type(bar, qtbot, "12 автобус")
    assert [hit.lang for hit in bar.hits] == [Lang.KK, Lang.RU]
    assert bar.told.text() == "1 of 2"
    assert view.scene.current_hit == bar.hits[0]
    assert view.current_bead == 2


def test_similar_letters_are_found_until_they_are_told_apart(
    bar: FindBar, view: PairView, qtbot: QtBot
) -> None:
    _type(bar, qtbot, "кыркуйек")
    assert _found(bar, view) == ["қыркүйек"]
    bar.similar.click()
    qtbot.waitUntil(lambda: not bar.is_running)
    assert bar.hits == ()
    assert bar.told.text() == "nothing found"


def test_enter_walks_and_wraps_with_a_notice(bar: FindBar, view: PairView, qtbot: QtBot) -> None:
    _type(bar, qtbot, "320")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.told.text() == "2 of 2"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.told.text() == "1 of 2 · from the top again"
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.told.text() == "2 of 2 · from the end again"


def test_bad_pattern_is_told_in_the_bar(bar: FindBar, view: PairView, qtbot: QtBot) -> None:
    bar.pattern.click()
    _type(bar, qtbot, "(12")
    assert bar.told.text().startswith("Not a valid pattern")
    _type(bar, qtbot, r"\b1\d\b")
    assert bar.told.text() == "1 of 2"


def test_pattern_that_takes_too_long_is_given_up_and_told(shown: Shown, qtbot: QtBot) -> None:
    bar = FindBar(shown(pair(["а" * 4_000 + "!"], ["б"])))
    qtbot.addWidget(bar)
    bar.enter()
    bar.pattern.click()
    _type(bar, qtbot, r"(\w+\s?)*$")
    assert bar.told.text() == "The pattern takes too long. Try a simpler one."
    assert bar.hits == ()
    _type(bar, qtbot, "б")
    assert bar.told.text() == "1 of 1"


def test_one_side_can_be_searched_alone(bar: FindBar, view: PairView, qtbot: QtBot) -> None:
    _type(bar, qtbot, "320")
    bar.side.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not bar.is_running)
    assert [hit.lang for hit in bar.hits] == [Lang.RU]


def test_escape_closes_and_takes_the_marks_away(bar: FindBar, view: PairView, qtbot: QtBot) -> None:
    _type(bar, qtbot, "320")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert len(view.scene.hits) == 0
    assert view.scene.current_hit is None


def test_hits_stand_on_the_ruler(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(200))
    bar = FindBar(view)
    qtbot.addWidget(bar)
    bar.enter("Статья 150")
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    qtbot.waitUntil(lambda: any(mark.sort is RulerSort.HIT for mark in ruler.marks))
    (mark,) = [mark for mark in ruler.marks if mark.sort is RulerSort.HIT]
    assert mark.lang is Lang.RU
    assert mark.start == pytest.approx(0.75, abs=0.02)


def test_switch_for_similar_letters_is_remembered(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    first = PairPage(SessionModel(), theme, settings)
    qtbot.addWidget(first)
    first.find_bar.similar.click()
    second = PairPage(SessionModel(), theme, settings)
    qtbot.addWidget(second)
    assert not second.find_bar.similar.isChecked()
