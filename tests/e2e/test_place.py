"""The place in the text, the size of the letters and the docks are found again the next day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.model import Grouping, Show
from kzaz_desk.ui.timeline.units import Unit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


def opened(window: MainWindow, paths: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(paths)
    return window


def test_next_window_shows_the_same_paragraph_in_the_same_size(
    make_window: Callable[..., MainWindow], long_pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), long_pair, qtbot)
    for _ in range(2):
        qtbot.keyClick(first.pair_view, Qt.Key.Key_PageDown)
    left, size = first.pair_view.current_bead, first.size()
    first.commands["preset_read"].trigger()
    first.close()

    second = opened(make_window(), long_pair, qtbot)

    assert left > 10
    assert second.pair_view.current_bead == left
    assert left in second.pair_view.rows_in_view()
    assert not any(dock.isVisible() for dock in second.docks.all)
    assert second.size() == size


@pytest.mark.parametrize("what", ["splitter", "zoom"])
def test_top_paragraph_stays_while_the_text_is_laid_out_anew(
    make_window: Callable[..., MainWindow], long_pair: list[Path], qtbot: QtBot, what: str
) -> None:
    window = opened(make_window(), long_pair, qtbot)
    view = window.pair_view
    view.scroll_by(900)
    top, size = view.rows_in_view().start, (view.width(), view.zoom)

    if what == "zoom":
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    else:
        window.resizeDocks([window.docks.findings], [520], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: (view.width(), view.zoom) != size)

    assert top > 5
    assert view.rows_in_view().start == top


def test_next_window_shows_the_texts_as_large_and_the_same_rows(
    make_window: Callable[..., MainWindow], long_pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), long_pair, qtbot)
    for key, held in (
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(first.pair_view, key, held)
    rows = len(first.pair_view.pair_layout.rows)
    first.findings.show_only(Show.UNDECIDED)
    first.close()

    second = opened(make_window(), long_pair, qtbot)

    assert second.pair_view.zoom == first.pair_view.zoom == 125
    assert second.status.fields["zoom"].text() == "125%"
    qtbot.waitUntil(lambda: len(second.pair_view.pair_layout.rows) == rows)
    assert rows == 30
    assert second.commands["rows"].iconText() == "Findings only"
    assert second.findings.shown is Show.UNDECIDED


def test_next_window_does_not_begin_with_what_edits_resolved(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), pair, qtbot)
    first.findings.show_only(Show.RESOLVED)
    first.close()

    second = opened(make_window(), pair, qtbot)

    assert second.findings.shown is Show.ALL
    assert second.findings.list.isVisible()


def titles(window: MainWindow) -> list[str]:
    """What the rows of the list begin with, from the top."""
    rows = window.findings.findings
    return [str(rows.index(row, Column.WHAT).data()) for row in range(rows.rowCount())]


def test_next_window_lists_the_findings_in_the_same_groups_and_order(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), pair, qtbot)
    header = first.findings.list.header()
    in_text = titles(first)
    place = QPoint(header.sectionViewportPosition(Column.WHAT) + 20, header.height() // 2)
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sorted_titles = titles(first)
    assert sorted_titles != in_text
    first.close()

    second = opened(make_window(), pair, qtbot)
    assert titles(second) == sorted_titles
    box = second.findings.findChildren(QComboBox)[1]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert second.findings.findings.grouping is Grouping.KIND
    second.close()

    third = opened(make_window(), pair, qtbot)
    assert third.findings.findings.grouping is Grouping.KIND
    assert third.findings.list.header().sortIndicatorSection() == Column.WHAT


def chip(window: MainWindow, level: str) -> QToolButton:
    chips = window.findings.findChildren(QToolButton, "chip")
    return next(each for each in chips if each.property("level") == level)


def test_next_window_filters_the_findings_alike_and_says_so(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), pair, qtbot)
    qtbot.mouseClick(chip(first, "info"), Qt.MouseButton.LeftButton)
    text = first.findings.findChildren(QLineEdit)[0]
    text.setFocus()
    qtbot.keyClicks(text, "410")
    listed = first.findings.visible_findings()
    first.close()

    second = opened(make_window(), pair, qtbot)

    assert len(listed) == 1
    assert second.findings.visible_findings() == listed
    assert not chip(second, "info").isChecked()
    assert chip(second, "error").isChecked()
    total = len(second.model.session.findings)
    assert second.findings.filtered.isVisible()
    assert second.findings.filtered.text() == f"{total - 1} hidden by the filter"
    qtbot.mouseClick(second.findings.filtered, Qt.MouseButton.LeftButton)
    assert len(second.findings.visible_findings()) == total


def test_next_window_shows_the_same_period_and_how_to_end_it(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), pair, qtbot)
    first.docks.timeline.show()
    strip = first.timeline.strip
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        qtbot.keyClick(strip, key)
    qtbot.mouseClick(first.timeline.planned, Qt.MouseButton.LeftButton)
    period, events = strip.period, first.timeline.events.count
    first.close()

    second = opened(make_window(), pair, qtbot)

    assert period is not None
    assert second.timeline.strip.period == period
    assert second.timeline.strip.unit is Unit.MONTH
    assert second.timeline.planned.isChecked()
    assert second.timeline.events.count == events < len(second.model.session.events)
    qtbot.waitUntil(second.page.limit.chip.isVisible)
    assert str(period[0].year) in second.page.limit.chip.text()
    qtbot.mouseClick(second.page.limit.chip, Qt.MouseButton.LeftButton)
    assert second.timeline.strip.period is None


def test_filter_of_one_text_does_not_stay_for_the_next(
    make_window: Callable[..., MainWindow], pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(make_window(), pair, qtbot)
    window.findings.findChildren(QLineEdit)[0].setText("410")
    window.timeline.strip.brush((date(2019, 1, 1), date(2019, 12, 31)))
    others = [tmp_path / "басқа.txt", tmp_path / "другой.txt"]
    for path, words in zip(others, ("Құны 20 теңге.", "Цена 30 тенге."), strict=True):
        path.write_text(words, encoding="utf-8")

    opened(window, others, qtbot)

    assert window.timeline.strip.period is None
    assert len(window.findings.visible_findings()) == len(window.model.session.findings) == 1


def test_place_that_makes_no_sense_is_passed_over(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), pair, qtbot)
    first.desk.keep_also(
        lambda: {"listed": ["all"], "arranged": "down", "timeline": [1], "rows": {}, "sides": "kk"}
    )
    first.close()

    second = opened(make_window(), pair, qtbot)

    assert second.findings.shown is Show.ALL
    assert len(second.findings.listed_findings()) == 3
