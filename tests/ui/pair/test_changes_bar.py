"""The walk through what changed and what is due: marks, words, filter, and what the user says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from kzaz_desk.domain.changes import Alteration
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.pair.change_marks import Sort
from kzaz_desk.ui.pair.changes_bar import ChangesBar
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort

from .conftest import long_pair

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Driver, Shown

    Find = Callable[[str], Place]


@pytest.fixture
def find(view: PairView) -> Find:
    def place(words: str) -> Place:
        for lang in Lang:
            document = view.content.document(lang)
            if words in document.text:
                start = document.text.index(words)
                return Place(document.id, lang, Span(start, start + len(words)))
        raise AssertionError(words)

    return place


@pytest.fixture
def bar(view: PairView, qtbot: QtBot) -> ChangesBar:
    bar = ChangesBar(view, Theme(view))
    qtbot.addWidget(bar)
    bar.passage_requested.connect(view.show_change)
    return bar


@pytest.fixture
def altered(find: Find) -> tuple[Alteration, ...]:
    """A word replaced, a word added, and one taken out behind a word."""
    at = find("закуплено").span.stop
    gone = Place("doc-ru", Lang.RU, Span(at, at))
    return (
        Alteration(find("1 050"), "500"),
        Alteration(find("молодые"), ""),
        Alteration(gone, " новых"),
    )


def told(bar: ChangesBar) -> str:
    return bar.told.text()


def test_walk_goes_round_and_tells_what_stood_there(
    bar: ChangesBar, view: PairView, altered: tuple[Alteration, ...]
) -> None:
    bar.tell(altered, ())

    assert told(bar) == "1 / 3 · When it was reviewed: “500”"
    assert view.current_bead == 0
    bar.next.click()
    assert told(bar) == "2 / 3 · Added since it was reviewed."
    bar.next.click()
    assert told(bar) == "3 / 3 · Taken out since it was reviewed: “новых”"
    assert view.current_bead == 2
    bar.next.click()
    assert told(bar).startswith("1 / 3")
    bar.previous.click()
    assert told(bar).startswith("3 / 3")


def test_due_passages_are_shown_where_nothing_changed(bar: ChangesBar, find: Find) -> None:
    bar.tell((), (find("Келесі кездесу қыркүйекте өтеді."),))

    assert bar.sort is Sort.DUE
    assert bar.chips[Sort.DUE].accessibleName() == "Due in the other language: 1"
    assert not bar.chips[Sort.CHANGED].isEnabled()
    assert told(bar) == "1 / 1 · Due: its counterpart changed."


@pytest.mark.parametrize(
    ("sort", "button", "count"),
    [
        pytest.param(Sort.CHANGED, "settle", 1, id="one change"),
        pytest.param(Sort.CHANGED, "settle_all", 3, id="all changes"),
        pytest.param(Sort.DUE, "settle", 1, id="one due"),
        pytest.param(Sort.DUE, "settle_all", 2, id="all due"),
    ],
)
def test_what_the_user_says_goes_out(
    bar: ChangesBar,
    altered: tuple[Alteration, ...],
    find: Find,
    qtbot: QtBot,
    sort: Sort,
    button: str,
    count: int,
) -> None:
    due = (find("320-сы"), find("қыркүйекте"))
    bar.tell(altered, due, sort)
    signal = bar.settled if sort is Sort.DUE else bar.seen

    with qtbot.waitSignal(signal) as said:
        qtbot.mouseClick(getattr(bar, button), Qt.MouseButton.LeftButton)

    places = due if sort is Sort.DUE else tuple(each.place for each in altered)
    assert said.args == [places[:count]]


def test_bar_closes_when_nothing_is_left(
    bar: ChangesBar, altered: tuple[Alteration, ...], find: Find
) -> None:
    due = (find("қыркүйекте"),)
    bar.tell(altered, due)

    bar.refresh((), due)
    assert bar.sort is Sort.DUE
    bar.refresh((), ())

    assert bar.isHidden()


def test_filter_stays_through_an_edit_and_ends_with_the_bar(
    bar: ChangesBar, view: PairView, altered: tuple[Alteration, ...]
) -> None:
    bar.tell(altered[:2], ())
    bar.only.click()
    assert len(view.rows_in_view()) == 2

    view.show_pair(view.content)
    assert len(view.rows_in_view()) == 2
    bar.closing.click()

    assert len(view.rows_in_view()) == 4


def test_marks_tell_at_the_pointer_what_stood_there(
    bar: ChangesBar, view: PairView, altered: tuple[Alteration, ...], driver: Driver
) -> None:
    bar.tell(altered, ())

    for words, expected in (
        ("1 050", "When it was reviewed: “500”"),
        ("молодые", "Added since it was reviewed."),
        ("отчитался", ""),
    ):
        assert view.words_at(QPointF(driver.point_of(Lang.RU, words))) == expected


def test_changes_are_on_the_ruler_until_the_bar_closes(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(200))
    bar = ChangesBar(view, Theme(view))
    qtbot.addWidget(bar)
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None

    def has_changes() -> bool:
        return any(mark.sort is RulerSort.CHANGE for mark in ruler.marks)

    bar.tell((Alteration(Place("doc-ru", Lang.RU, Span(0, 6)), "Пункт"),), ())
    qtbot.waitUntil(has_changes, timeout=5_000)
    bar.clear()
    qtbot.waitUntil(lambda: not has_changes(), timeout=5_000)


def test_bar_takes_a_second_row_where_one_is_too_narrow(
    bar: ChangesBar, altered: tuple[Alteration, ...], qtbot: QtBot
) -> None:
    bar.tell(altered, ())
    bar.resize(1800, 40)
    qtbot.waitUntil(lambda: bar.told.y() < bar.next.geometry().bottom(), timeout=5_000)

    bar.resize(700, 80)

    qtbot.waitUntil(lambda: bar.told.y() > bar.next.geometry().bottom(), timeout=5_000)
    assert bar.minimumSizeHint().width() <= 700


def test_passage_of_another_pair_is_asked_for(
    bar: ChangesBar, altered: tuple[Alteration, ...], qtbot: QtBot
) -> None:
    elsewhere = Alteration(Place("other", Lang.RU, Span(0, 4)), "бір")

    with qtbot.waitSignal(bar.passage_requested) as asked:
        bar.tell((elsewhere, *altered), ())

    assert asked.args == [elsewhere.place]
