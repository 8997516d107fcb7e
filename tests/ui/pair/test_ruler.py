"""The overview ruler."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import Finding, FindingKind, Severity, Verdict, VerdictState
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort

from .conftest import long_pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown


def _mark(content: PairContent, row: int, verdict: Verdict) -> Mark:
    start = content.kk.paragraphs[row].span.start
    place = Place(content.kk.id, Lang.KK, Span(start, start + 3))
    message = Message("test", "Something.")
    return Mark(
        Finding(str(row), FindingKind.VALUE, Severity.ERROR, (place,), message, "test"), verdict
    )


def _ruler(view: PairView) -> OverviewRuler:
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    return ruler


def test_marks_stand_where_their_rows_are(shown: Shown, qtbot: QtBot) -> None:
    content = long_pair(200)
    marks = (_mark(content, 50, Verdict()), _mark(content, 150, Verdict(VerdictState.ACCEPTED)))
    view = shown(content.with_marks(marks))
    ruler = _ruler(view)
    qtbot.waitUntil(lambda: len(ruler.marks) == 2)
    places = {mark.sort: mark.start for mark in ruler.marks}
    assert places[RulerSort.ERROR] == pytest.approx(0.25, abs=0.02)
    assert places[RulerSort.DECIDED] == pytest.approx(0.75, abs=0.02)


def _wait_for(ruler: OverviewRuler, sort: RulerSort, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: [mark.sort for mark in ruler.marks] == [sort])


def test_conflict_of_two_reviewers_has_a_sort_and_shape_of_its_own(
    shown: Shown, qtbot: QtBot
) -> None:
    content = long_pair(200)
    one = Verdict(VerdictState.ACCEPTED)
    conflict = replace(one, other=Verdict(VerdictState.IGNORED))
    pictures = []
    for verdict, sort in ((one, RulerSort.DECIDED), (conflict, RulerSort.CONFLICT)):
        ruler = _ruler(shown(content.with_marks([_mark(content, 50, verdict)])))
        _wait_for(ruler, sort, qtbot)
        pictures.append(ruler.grab().toImage())
    assert pictures[0] != pictures[1]


def test_findings_about_paragraphs_are_told_from_those_about_numbers(
    shown: Shown, qtbot: QtBot
) -> None:
    content = long_pair(200)
    mark = _mark(content, 50, Verdict())
    merged = replace(mark, finding=replace(mark.finding, kind=FindingKind.MERGED))
    ruler = _ruler(shown(content.with_marks([merged])))
    qtbot.waitUntil(lambda: [each.sort for each in ruler.marks] == [RulerSort.STRUCTURE])


def test_runs_of_unpaired_rows_are_one_block_in_the_empty_lane(shown: Shown, qtbot: QtBot) -> None:
    content = long_pair(100)
    beads = [Bead(range(i, i + 1), range(i, i + 1)) for i in range(50)]
    beads += [Bead(range(i, i + 1), range(50, 50)) for i in range(50, 100)]
    ru = replace(content.ru, paragraphs=content.ru.paragraphs[:50])
    view = shown(replace(content, ru=ru, alignment=Alignment(tuple(beads))))
    ruler = _ruler(view)
    qtbot.waitUntil(lambda: len(ruler.marks) == 1)
    (block,) = ruler.marks
    assert (block.lang, block.sort) == (Lang.RU, RulerSort.UNPAIRED)
    assert block.start == pytest.approx(0.5, abs=0.05)
    assert block.stop == 1.0


def test_click_on_the_ruler_goes_there(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(200))
    ruler = _ruler(view)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=20_000)
    QTest.mouseClick(
        ruler,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(5, ruler.height() // 2),
    )
    start, stop = ruler.frame
    assert (start + stop) / 2 == pytest.approx(0.5, abs=0.01)
    top = view.row_top(100)
    assert top is not None


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_hover_tells_paragraphs_and_findings(shown: Shown, qtbot: QtBot) -> None:
    content = long_pair(200)
    view = shown(content.with_marks([_mark(content, 100, Verdict())]))
    ruler = _ruler(view)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=20_000)
    (mark,) = ruler.marks
    at = QPoint(9, round(mark.start * ruler.height()) + 1)
    QApplication.sendEvent(ruler, QHelpEvent(QEvent.Type.ToolTip, at, ruler.mapToGlobal(at)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Paragraph 101 ↔ 101\nSomething.")


def test_ruler_hides_when_the_text_is_shorter_than_two_screens(
    view: PairView, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not view.is_busy)
    assert not _ruler(view).isVisible()
