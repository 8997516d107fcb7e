"""The field of the status bar that says what the texts are read in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import PairError, PairFailure, ReadError, ReadFailure
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.window.messages import texts_to_read_otherwise
from kzaz_desk.ui.window.notices import opened_notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QToolButton
    from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("name", ["Windows-1251", "KOI8-R", "CP866", "Mac Cyrillic"])
def test_loss_of_kazakh_letters_is_told_with_a_remedy(
    qtbot: QtBot, session: Session, name: str
) -> None:
    model, asked = SessionModel(), []
    model.open(read_in(session, name, name))

    notice = opened_notice(model, list, list, lambda: asked.append(name))

    assert notice is not None
    assert notice.text == f"kk: {name} has no Kazakh letters; those of this text are lost."
    ((words, remedy),) = notice.remedies
    remedy()
    assert (words, asked) == ("Try encoding…", [name])


@pytest.mark.parametrize("name", ["UTF-8", "UTF-16LE", "KZ-1048", "PT154"])
def test_encoding_that_holds_kazakh_is_no_news(qtbot: QtBot, session: Session, name: str) -> None:
    model = SessionModel()
    model.open(read_in(session, name, "CP866"))

    assert opened_notice(model, list, list, list) is None


KK, RU, PAGE = Path("kk.txt"), Path("ru.txt"), Path("kk.docx")


@pytest.mark.parametrize(
    ("error", "paths"),
    [
        (ReadError(KK, ReadFailure.UNKNOWN_ENCODING), (KK,)),
        (ReadError(KK, ReadFailure.WRONG_ENCODING, "UTF-8"), (KK,)),
        (ReadError(KK, ReadFailure.UNKNOWN_LANGUAGE), (KK,)),
        (ReadError(PAGE, ReadFailure.UNKNOWN_LANGUAGE), ()),
        (ReadError(KK, ReadFailure.MISSING), ()),
        (PairError(PairFailure.SAME_LANGUAGE, (KK, RU, PAGE)), (KK, RU)),
        (PairError(PairFailure.SAME_FILE, (KK, KK)), ()),
    ],
    ids=lambda value: str(value),
)
def test_another_encoding_is_offered_where_it_may_help(
    error: Exception, paths: tuple[Path, ...]
) -> None:
    assert texts_to_read_otherwise(error) == paths
