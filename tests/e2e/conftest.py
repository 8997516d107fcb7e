"""A window with settings of its own, and small texts on disk."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings

from kzaz_desk.app import dress, follow, use_cases
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

KK = """date 2025-03-14
Облыста былтыр 12 жаңа мектеп ашылды.
Құрылысқа 1 500 миллион теңге бөлінді.
Жаңа мектептерде 6 300 оқушы білім алып жатыр.
Мұғалімдердің саны 410 адамға жетті.
Бұл жоба 2019 жылдың қыркүйек айында басталған болатын.
Келесі жылы тағы бес мектеп салу жоспарланып отыр.
"""
RU = """date 2025-03-14
В прошлом году в области открылось 12 новых школ.
На строительство было выделено 1 050 миллионов тенге.
В новых школах учатся 6 300 учеников.
Число учителей достигло 470 человек.
Этот проект начался в сентябре 2018 года.
В следующем году планируется построить ещё пять школ.
"""


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "мектеп.txt", tmp_path / "школа.txt"]
    for path, text in zip(paths, (KK, RU), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def long_pair(pair: list[Path]) -> list[Path]:
    """Sixty paragraphs a side: more than a window shows."""
    for path, text in zip(pair, (KK, RU), strict=True):
        path.write_text(text + text.partition("\n")[2] * 9, encoding="utf-8")
    return pair


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """One theme for all tests: as in the program, the application is dressed once."""
    dress(qapp)
    theme = Theme(qapp)
    follow(qapp, theme)
    return theme


@pytest.fixture(scope="session")
def settled_heap() -> Iterator[None]:
    """What the modules hold stays till the end: looking through it before each test is dear."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def collector(settled_heap: None) -> Iterator[None]:
    """As in the program: what earlier tests left behind is freed on the main thread only."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def make_window(
    theme: Theme, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def make(**changed: Any) -> MainWindow:
        own = replace(use_cases(), folder=tmp_path / "projects", reviewer="тест")
        window = MainWindow(replace(own, **changed), settings, theme)
        windows.append(window)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    theme.choose(None)


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def opened(window: MainWindow, pair: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(pair)
    found = {finding.id for finding in window.model.session.findings}
    view = window.pair_view
    qtbot.waitUntil(lambda: {mark.finding.id for mark in view.content.marks.items} == found)
    return window
