"""The field of the status bar that says what the texts are read in."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QToolButton

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.main_window import MainWindow

SPOKEN = {
    "en": "Encoding of the Kazakh text: PT154, of the Russian text: CP866",
    "kk": "Қазақша мәтіннің кодтауы: PT154, орысша мәтіннің кодтауы: CP866",
    "ru": "Кодировка казахского текста: PT154, русского: CP866",
}


def read_in(session: Session, kk: str, ru: str) -> Session:
    names = {Lang.KK: kk, Lang.RU: ru}
    documents = {
        key: replace(document, encoding=names[document.lang])
        for key, document in session.documents.items()
    }
    return replace(session, documents=MappingProxyType(documents))


def field(window: MainWindow) -> QToolButton:
    return window.status.fields["encoding"]


@pytest.mark.parametrize("code", SPOKEN)
def test_field_is_spoken_in_every_language(
    open_window: Callable[[str], MainWindow], session: Session, code: str
) -> None:
    window = open_window(code)
    window.model.open(read_in(session, "PT154", "CP866"))

    assert field(window).text() == "PT154 / CP866"
    assert field(window).accessibleName() == SPOKEN[code]
    assert field(window).toolTip() == SPOKEN[code]
    assert field(window).menu() is window.encodings.menu


@pytest.mark.parametrize(
    ("kk", "ru", "shown"),
    [("KZ-1048", "UTF-8", "KZ-1048 / UTF-8"), ("", "UTF-8", "– / UTF-8"), ("", "", "")],
    ids=["both", "one format has its own", "both formats have their own"],
)
def test_field_shows_the_kazakh_side_first(
    open_window: Callable[[str], MainWindow], session: Session, kk: str, ru: str, shown: str
) -> None:
    window = open_window("en")
    window.model.open(read_in(session, kk, ru))

    assert field(window).text() == shown
    assert field(window).isVisible() is bool(shown)


def test_field_goes_with_the_pair(
    open_window: Callable[[str], MainWindow], session: Session
) -> None:
    window = open_window("en")
    window.model.open(read_in(session, "KZ-1048", "UTF-8"))
    window.model.open(replace(session, pairs=()))

    assert field(window).isHidden()
    assert not window.commands["encoding"].isEnabled()
