from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.text import Document, Lang
from kzaz_desk.ui.pair.header import PairHeader, name_and_date

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.view import PairView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
NAME = "мектептің-жылдық-есебі.txt"


def _share(view: PairView) -> float:
    texts = view.pair_layout.columns.text
    return texts[Lang.KK].width / (texts[Lang.KK].width + texts[Lang.RU].width)


def _middle(view: PairView) -> QPoint:
    gutter = view.pair_layout.columns.gutter
    return QPoint(int(gutter.left + gutter.width / 2), 8)


def test_dragging_the_middle_shares_the_width_anew(view: PairView) -> None:
    header = view.findChild(PairHeader)
    assert header is not None
    QTest.mousePress(header, LEFT, NONE, _middle(view))
    target = QPointF(_middle(view)) - QPointF(100, 0)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, target, header.mapToGlobal(target), LEFT, LEFT, NONE
    )
    QApplication.sendEvent(header, event)
    assert _share(view) < 0.45
    assert _middle(view).x() == pytest.approx(target.x(), abs=2)
    QTest.mouseDClick(header, LEFT, NONE, _middle(view))
    assert _share(view) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        pytest.param("мектептің-жылдық-есебі.txt · 14.03.2025", "whole", id="all-fits"),
        pytest.param("мектептің… · 14.03.2025", "date", id="name-gives-way-first"),
        pytest.param("мек · 14.03.2025", "no date", id="date-is-left-out-whole"),
        pytest.param("мект", "no date", id="hardly-any-room"),
    ],
)
def test_date_is_shown_whole_or_not_at_all(qapp: QApplication, room: str, shown: str) -> None:
    document = Document("kk", Lang.KK, "", (), path=Path(NAME), date=date(2025, 3, 14))
    metrics = QFontMetricsF(QApplication.font())
    words = name_and_date(document, metrics, metrics.horizontalAdvance(room) + 1)

    assert metrics.horizontalAdvance(words) <= metrics.horizontalAdvance(room) + 1
    assert words.endswith(" · 14.03.2025") is (shown != "no date")
    assert ("2025" in words) is (shown != "no date")
    assert words.startswith(NAME) is (shown == "whole")


def test_swapped_sides_are_hit_where_they_are_seen(view: PairView) -> None:
    view.swap_sides()
    hit = view.hit(QPointF(view.pair_layout.columns.text[Lang.RU].left + 5, 20))
    assert hit is not None
    assert hit.lang is Lang.RU
    assert view.pair_layout.columns.text[Lang.RU].left < view.pair_layout.columns.gutter.left
