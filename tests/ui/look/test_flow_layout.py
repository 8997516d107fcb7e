"""Widgets flow like words: rows end where the width ends, and nothing stands outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kzaz_desk.ui.look.elided_button import ElidedButton
from kzaz_desk.ui.look.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot


def flowing(parts: Sequence[QWidget], width: int, qtbot: QtBot) -> QWidget:
    around = QWidget()
    layout = FlowLayout(around)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(around)
    around.resize(width, 300)
    around.show()
    qtbot.waitExposed(around)
    QCoreApplication.processEvents()
    return around


def buttons(*widths: int) -> list[QPushButton]:
    made = []
    for width in widths:
        button = QPushButton()
        button.setFixedSize(width, 20)
        made.append(button)
    return made


@pytest.mark.parametrize(
    ("width", "rows"),
    [
        pytest.param(400, [0, 0, 0], id="one-row"),
        pytest.param(212, [0, 0, 26], id="last-goes-down"),
        pytest.param(120, [0, 26, 52], id="one-each"),
    ],
)
def test_row_ends_where_the_width_ends(width: int, rows: list[int], qtbot: QtBot) -> None:
    parts = buttons(100, 100, 100)

    around = flowing(parts, width, qtbot)

    assert [part.y() for part in parts] == rows
    layout = around.layout()
    assert layout is not None
    assert layout.heightForWidth(width) == rows[-1] + 20


def test_widget_that_likes_to_be_wide_fills_its_row(qtbot: QtBot) -> None:
    line, (button,) = QLineEdit(), buttons(100)

    _around = flowing([line, button], 400, qtbot)

    assert line.width() == 400 - 100 - 6
    assert button.geometry().right() == 399


def test_lower_widget_stands_in_the_middle_of_its_row(qtbot: QtBot) -> None:
    low, high = buttons(50, 50)
    high.setFixedHeight(40)

    _around = flowing([low, high], 400, qtbot)

    assert low.geometry().center().y() == high.geometry().center().y()


def test_words_wider_than_the_row_end_in_an_ellipsis_inside_it(qtbot: QtBot) -> None:
    link = ElidedButton()
    link.setText("Мәтіндердің күні: 2025 жылғы 21 қазан")

    around = flowing([link], 140, qtbot)

    assert link.geometry().right() < around.width()
    assert link.shown.endswith("…")
    assert link.text().startswith(link.shown[:-1])


def test_words_are_whole_where_there_is_room(qtbot: QtBot) -> None:
    link = ElidedButton()
    link.setText("Мәтіндердің күні: 2025 жылғы 21 қазан")

    _around = flowing([link], 600, qtbot)

    assert link.shown == link.text()


def test_whole_flow_asks_for_one_row_and_is_content_with_the_widest(qtbot: QtBot) -> None:
    around = flowing(buttons(100, 60), 400, qtbot)

    layout = around.layout()
    assert layout is not None
    assert layout.sizeHint().width() == 166
    assert layout.minimumSize().width() == 100
