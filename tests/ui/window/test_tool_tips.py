"""Whatever shows a sign only, or a part of its words, says the rest in its tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox

from kzaz_desk.catalogue import LANGUAGES
from kzaz_desk.ui.look.elastic_box import ElasticBox
from kzaz_desk.ui.look.elided_button import ElidedButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.window.main_window import MainWindow

OF_QT = ("qt_menubar_ext_button", "qt_toolbar_ext_button")


def is_sign(button: QAbstractButton) -> bool:
    return sum(letter.isalpha() for letter in button.text()) < 3


@pytest.mark.parametrize("code", LANGUAGES)
def test_button_with_a_sign_says_what_it_does(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    window.commands["find"].trigger()
    QCoreApplication.processEvents()

    signs = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and is_sign(button) and button.objectName() not in OF_QT
    ]

    assert len(signs) > 5
    assert [sign.accessibleName() or sign.text() for sign in signs if not sign.toolTip()] == []


def test_choice_says_what_it_chooses(open_window: Callable[[str], MainWindow]) -> None:
    window = open_window("kk")
    window.commands["find"].trigger()

    boxes = [box for box in window.findChildren(QComboBox) if box.isVisible()]

    assert len(boxes) >= 4
    assert [box.accessibleName() for box in boxes if not box.toolTip()] == []


def test_parts_that_give_way_have_their_whole_words_in_the_tip(
    open_window: Callable[[str], MainWindow],
) -> None:
    window = open_window("ru")
    window.resize(683, 384)
    window.timeline.dates.setText("Тексты от 21 октября 2025 года – 30 ноября 2026 года")
    QCoreApplication.processEvents()

    cut = [
        link
        for link in window.findChildren(ElidedButton)
        if link.isVisible() and link.shown != link.text()
    ]
    assert cut
    assert all(link.tip.startswith(link.text()) for link in cut)
    for box in window.findChildren(ElasticBox):
        assert box.tip == f"{box.toolTip()}: {box.currentText()}"


def test_entry_wider_than_its_box_ends_in_an_ellipsis(qtbot: QtBot, theme: Theme) -> None:
    box = ElasticBox()
    qtbot.addWidget(box)
    box.addItems(["Бәрі", "Тексерушілер келіспейді, таңдау керек"])
    box.resize(150, 28)
    assert box.shown == "Бәрі"

    box.setCurrentIndex(1)

    assert box.shown.endswith("…")
    assert box.currentText().startswith(box.shown[:-1])
