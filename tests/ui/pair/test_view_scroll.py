"""The place is never lost: scrolling, resizing, zooming, measuring, editing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kzaz_desk.domain.alignment import Bead
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.shown import ShownRows

from .conftest import error, long_pair, pair

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.view import PairView

    from .conftest import Shown


def _top(view: PairView) -> tuple[int, float]:
    """The topmost row and the height of its upper edge."""
    hit = view.hit(QPointF(view.pair_layout.columns.text[Lang.KK].left + 1, 1))
    assert hit is not None
    top = view.row_top(hit.row)
    assert top is not None
    return hit.bead, top


def _measured(view: PairView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not len(view.pair_layout.unmeasured), timeout=20_000)


def test_measuring_all_rows_moves_nothing_in_view(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(400))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = _top(view)
    _measured(view, qtbot)
    assert _top(view) == before


def test_estimates_are_near_the_truth(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(300))
    estimated = view.pair_layout.height
    _measured(view, qtbot)
    assert estimated == pytest.approx(view.pair_layout.height, rel=0.15)


def test_nothing_is_polled_once_all_is_measured(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(50))
    _measured(view, qtbot)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=5_000)


@pytest.mark.parametrize("widths", [(880, 500, 901, 900), tuple(range(900, 700, -20))])
def test_width_changes_keep_the_topmost_text(
    shown: Shown, qtbot: QtBot, widths: tuple[int, ...]
) -> None:
    view = shown(long_pair(300))
    view.go_to_paragraph(Lang.KK, 150)
    view.scroll_by(400)
    bead, _ = _top(view)
    for width in widths:
        view.resize(width, 600)
        qtbot.waitUntil(lambda: view.pair_layout.columns.width == view.viewport().width())
        assert abs(_top(view)[0] - bead) == 0


def test_there_and_back_again_is_the_same_place_to_the_pixel(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(300))
    view.go_to_paragraph(Lang.RU, 120)
    view.scroll_by(133)
    before = _top(view)
    for share in (0.3, 0.7, 0.45, 0.5):
        view.set_share(share)
    assert _top(view) == before


def test_zoom_keeps_the_topmost_row(shown: Shown) -> None:
    view = shown(long_pair(300))
    view.go_to_paragraph(Lang.KK, 80)
    bead, _ = _top(view)
    view.zoom_in()
    view.zoom_in()
    assert _top(view)[0] == bead


def test_small_steps_scroll_by_exactly_as_many_pixels(shown: Shown) -> None:
    view = shown(long_pair(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for step in (-50, -35, 90, -70):
        bead, top = _top(view)
        bar.setValue(bar.value() + step)
        row = view.pair_layout.rows.of_bead(bead).start
        now = view.row_top(row)
        if now is not None:
            assert now == pytest.approx(top - step)


def test_bar_at_its_end_shows_the_last_row_at_the_bottom(shown: Shown) -> None:
    view = shown(long_pair(300))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    hit = view.hit(QPointF(100, view.viewport().height() - 2))
    assert hit is not None
    assert hit.bead == 299


def test_an_edit_above_keeps_the_topmost_text(shown: Shown) -> None:
    content = long_pair(200)
    view = shown(content)
    view.go_to_paragraph(Lang.KK, 100)
    bead, top = _top(view)
    merged = content.alignment.replace_run(range(3, 5), [Bead(range(3, 5), range(3, 5))])
    view.show_pair(replace(content, alignment=merged))
    assert _top(view) == (bead - 1, top)


def test_another_pair_begins_at_the_top(shown: Shown, content: PairContent) -> None:
    view = shown(long_pair(200))
    view.go_to_paragraph(Lang.KK, 150)
    view.show_pair(content)
    assert _top(view) == (0, 0.0)
    assert view.current_bead == -1


def test_place_is_shown_a_third_from_the_top(shown: Shown) -> None:
    content = long_pair(300)
    view = shown(content)
    span = content.ru.paragraphs[222].span
    view.show_place(Place(content.ru.id, Lang.RU, Span(span.start, span.start + 6)))
    assert view.current_bead == 222
    top = view.row_top(222)
    assert top is not None
    assert 0 < top < view.viewport().height() / 2


def test_place_in_view_is_shown_without_scrolling(shown: Shown) -> None:
    content = long_pair(300)
    view = shown(content)
    before = _top(view)
    span = content.kk.paragraphs[2].span
    view.show_place(Place(content.kk.id, Lang.KK, span))
    assert _top(view) == before


def test_place_in_another_document_is_left_alone(shown: Shown) -> None:
    view = shown(long_pair(30))
    view.show_place(Place("elsewhere", Lang.KK, Span(0, 4)))
    assert _top(view) == (0, 0.0)
    assert view.current_bead == -1


def test_place_of_a_hidden_row_brings_all_rows_back(shown: Shown, content: PairContent) -> None:
    view = shown(content)
    view.set_shown_rows(ShownRows.FINDINGS)
    span = content.kk.paragraphs[3].span
    view.show_place(Place(content.kk.id, Lang.KK, span))
    assert view.shown_rows is ShownRows.ALL
    assert view.current_bead == 3


def test_new_marks_change_the_rows_shown(shown: Shown) -> None:
    content = pair()
    view = shown(content)
    view.set_shown_rows(ShownRows.FINDINGS)
    assert len(view.pair_layout.rows) == 0
    view.show_pair(content.with_marks([Mark(error(content))]))
    assert view.pair_layout.rows.bead.tolist() == [0]


def test_page_keys_walk_the_whole_text(shown: Shown, qtbot: QtBot) -> None:
    view = shown(long_pair(60))
    view.setFocus()
    seen = set()
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        seen.add(view.current_bead)
    assert view.current_bead == 59
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_bead == 0


def test_very_long_paragraph_is_laid_out_only_where_it_is_seen(shown: Shown) -> None:
    text = "Ұзын сөйлем жалғаса береді, 25 рет. " * 20_000
    content = pair([text, "Соңы."], ["Длинное предложение. " * 10, "Конец."])
    view = shown(content)
    assert len(view.pair_layout.unmeasured) > 100
    middle = len(text) // 2
    view.show_place(Place(content.kk.id, Lang.KK, Span(middle, middle + 3)))
    hit = view.hit(QPointF(100, view.viewport().height() / 2))
    assert hit is not None
    assert hit.bead == 0
    assert hit.offset is not None
    assert abs(hit.offset - middle) < 5_000


@pytest.mark.parametrize(
    ("kk", "ru"),
    [
        pytest.param([], [], id="nothing at all"),
        pytest.param([""], [""], id="empty paragraphs"),
        pytest.param(["\x00\ud800 \u202e12\u200f"], ["5\u00ad0"], id="odd characters"),
    ],
)
def test_odd_texts_are_shown(shown: Shown, qtbot: QtBot, kk: list[str], ru: list[str]) -> None:
    view = shown(pair(kk, ru))
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        QTest.keyClick(view, key)
        QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    assert not view.grab().isNull()
