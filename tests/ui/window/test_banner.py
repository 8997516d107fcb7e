"""A banner can be read wherever it stands: beside its buttons, or above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from kzaz_desk.ui.window.banner import Banner, Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.look.theme import Theme

TEXT = (
    "Проект «сапар-2025.kzaz» открыт в другом месте (Әсел, 09:00). "
    "Откройте его только для чтения или заберите себе."
)
REMEDIES = (("Открыть для чтения", int), ("Забрать себе", int))


def shown(theme: Theme, width: int, qtbot: QtBot) -> tuple[QLabel, list[QPushButton], Banner]:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.resize(width, 200)
    banner.tell(Notice(TEXT, details="сапар", remedies=REMEDIES))
    qtbot.waitExposed(banner)
    banner.resize(width, max(40, banner.heightForWidth(width)))
    QCoreApplication.processEvents()
    label = next(each for each in banner.findChildren(QLabel) if each.text() == TEXT)
    buttons = [each for each in banner.findChildren(QPushButton) if each.isVisible()]
    return label, buttons, banner


def top(widget: QLabel | QPushButton, banner: Banner) -> int:
    return widget.mapTo(banner, QPoint(0, 0)).y()


def test_buttons_stand_beside_the_sentence_in_a_wide_window(theme: Theme, qtbot: QtBot) -> None:
    label, buttons, banner = shown(theme, 1100, qtbot)

    assert len(buttons) == 3
    assert all(top(each, banner) < top(label, banner) + label.height() for each in buttons)


@pytest.mark.parametrize("width", [300, 420, 560])
def test_buttons_stand_below_the_sentence_in_a_narrow_window(
    theme: Theme, width: int, qtbot: QtBot
) -> None:
    label, buttons, banner = shown(theme, width, qtbot)

    assert label.width() > width * 0.6
    assert label.heightForWidth(label.width()) <= label.height()
    for button in buttons:
        assert top(button, banner) >= top(label, banner) + label.height()
        assert button.mapTo(banner, QPoint(button.width(), 0)).x() <= width
