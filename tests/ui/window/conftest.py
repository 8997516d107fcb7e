"""The whole window in a language, as `app` starts it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSettings

from kzaz_desk.app import dress, follow, offer_languages, use_cases
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.language import Language


@pytest.fixture(scope="module")
def language(qapp: QApplication) -> Iterator[Language]:
    spoken = dress(qapp, "en")
    yield spoken
    spoken.choose("en")


@pytest.fixture(scope="module")
def theme(qapp: QApplication, language: Language) -> Theme:
    theme = Theme(qapp)
    follow(qapp, theme)
    return theme


@pytest.fixture
def open_window(
    qtbot: QtBot,
    theme: Theme,
    language: Language,
    tmp_path: Path,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str], MainWindow]:
    """Opens a window of 1366 by 768 with a pair, in a language."""

    def make(code: str) -> MainWindow:
        language.choose(code)
        store = QSettings(str(tmp_path / f"{code}.ini"), QSettings.Format.IniFormat)
        window = MainWindow(replace(use_cases(), folder=None), Settings(store), theme)
        monkeypatch.setattr(window.desk, "may_leave", lambda: True)
        qtbot.addWidget(window)
        offer_languages(window, language)
        window.resize(1366, 768)
        window.show()
        window.model.open(session)
        window.central.show_rest()
        for dock in window.docks.all:
            dock.show()
        window.review.go(1)
        qtbot.waitExposed(window)
        QCoreApplication.processEvents()
        return window

    return make
