"""Both values of a finding can be read whole and compared, however narrow their panel is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.values import Values
from kzaz_desk.ui.look.scrolled import Scrolled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHORT = {Lang.KK: "2 п. т.", Lang.RU: "2 %"}
LONG = {
    Lang.KK: "2026 жылдың бірінші жартыжылдығынан бастап 2028 жылдың соңына дейін",
    Lang.RU: "с первого полугодия 2026 года до конца 2027 года включительно",
}


def shown(facts: dict[Lang, str], width: int, qtbot: QtBot) -> tuple[Scrolled, Values]:
    page, values = QWidget(), Values()
    column = QVBoxLayout(page)
    column.addWidget(values)
    column.addStretch(1)
    area = Scrolled(page)
    qtbot.addWidget(area)
    area.resize(width, 300)
    area.show()
    values.tell(facts)
    qtbot.waitExposed(area)
    QCoreApplication.processEvents()
    return area, values


def place(label: QWidget, around: QWidget) -> QPoint:
    return label.mapTo(around, QPoint(0, 0))


def is_whole(label: QLabel, around: QWidget) -> bool:
    """True if every word of a label is inside what can be seen or scrolled to."""
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    need = QFontMetrics(label.font()).boundingRect(label.rect(), flags, label.text())
    ends = place(label, around).x() + label.width() <= around.width()
    return ends and need.width() <= label.width() and need.height() <= label.height()


@pytest.mark.parametrize("width", [190, 240, 320, 600])
@pytest.mark.parametrize("facts", [SHORT, LONG], ids=["short", "long"])
def test_both_values_are_whole_at_every_width(
    width: int, facts: dict[Lang, str], qtbot: QtBot
) -> None:
    area, values = shown(facts, width, qtbot)

    assert [label.text() for label in values.values.values()] == list(facts.values())
    assert all(is_whole(label, area.viewport()) for label in values.values.values())


def test_short_values_stand_on_one_line_where_there_is_room(qtbot: QtBot) -> None:
    area, values = shown(SHORT, 600, qtbot)

    kk, ru = (place(label, area) for label in values.values.values())
    assert kk.y() == ru.y()
    assert kk.x() < ru.x()


def test_values_begin_below_each_other_in_a_narrow_panel(qtbot: QtBot) -> None:
    area, values = shown(SHORT, 150, qtbot)

    kk, ru = (place(label, area) for label in values.values.values())
    assert kk.x() == ru.x()
    assert kk.y() < ru.y()


def test_line_is_chosen_anew_for_every_finding(qtbot: QtBot) -> None:
    area, values = shown(SHORT, 360, qtbot)

    values.tell(LONG)
    QCoreApplication.processEvents()

    kk, ru = (place(label, area) for label in values.values.values())
    assert kk.x() == ru.x()


def test_language_without_a_value_is_left_out(qtbot: QtBot) -> None:
    area, values = shown({Lang.RU: "= 100 %"}, 300, qtbot)

    assert area.isVisible()
    assert values.isVisible()
    assert not values.names[Lang.KK].isVisible()
    assert values.names[Lang.RU].isVisible()


def test_value_is_not_broken_where_its_own_line_would_hold_it(qtbot: QtBot) -> None:
    area, values = shown({Lang.KK: "705 млн $", Lang.RU: "705 млрд $"}, 140, qtbot)

    for lang, label in values.values.items():
        assert label.height() < 2 * label.fontMetrics().height()
        assert place(label, area).y() > place(values.names[lang], area).y()
