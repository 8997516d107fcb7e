from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.header import PairHeader

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.view import PairView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


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


def test_swapped_sides_are_hit_where_they_are_seen(view: PairView) -> None:
    view.swap_sides()
    hit = view.hit(QPointF(view.pair_layout.columns.text[Lang.RU].left + 5, 20))
    assert hit is not None
    assert hit.lang is Lang.RU
    assert view.pair_layout.columns.text[Lang.RU].left < view.pair_layout.columns.gutter.left
