"""Texts without a date are asked about once, and only if something hangs on it."""

from __future__ import annotations

import os
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kzaz_desk.ui.window.dialogs import DocumentDatesDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
KK = "Кеше қалада 12 жаңа аялдама ашылды.\nКөпірдің ұзындығы 340 метр.\n"
RU = "Вчера в городе открыли 14 новых остановок.\nДлина моста – 340 метров.\n"


@pytest.fixture
def undated(tmp_path: Path) -> list[Path]:
    """A pair of texts of the tenth of March that do not say so."""
    paths = [tmp_path / "аялдама.txt", tmp_path / "остановка.txt"]
    written = datetime(2025, 3, 10, 12).astimezone().timestamp()
    for path, text in zip(paths, (KK, RU), strict=True):
        path.write_text(text, encoding="utf-8")
        os.utime(path, (written, written))
    return paths


def opened(window: MainWindow, paths: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(paths)
    return window


def wait_for_question(window: MainWindow, qtbot: QtBot) -> None:
    banner = window.central.banner
    qtbot.waitUntil(lambda: banner.isVisible() and "when" in banner.notice.text, timeout=WAIT)


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    buttons = window.central.banner.findChildren(QPushButton)
    (button,) = [each for each in buttons if words in each.text() and each.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def is_quiet(window: MainWindow, qtbot: QtBot) -> bool:
    """True if nothing is asked, once the texts have been looked at."""
    qtbot.waitUntil(lambda: not window.ask.comforts.date_question.is_busy, timeout=WAIT)
    return window.central.banner.isHidden()


def test_banner_names_the_words_and_dates_the_texts_by_their_files(
    window: MainWindow, undated: list[Path], qtbot: QtBot
) -> None:
    opened(window, undated, qtbot)
    wait_for_question(window, qtbot)
    assert "“Кеше”, “Вчера”" in window.central.banner.notice.text

    press(window, "the day of the file", qtbot)

    documents = window.model.session.documents
    day = date(2025, 3, 10)
    qtbot.waitUntil(lambda: all(d.date == day for d in window.model.session.documents.values()))
    timexes = [t for e in window.model.session.extractions.values() for t in e.timexes]
    assert [t.value for t in timexes] == ["2025-03-09"] * 2
    assert is_quiet(window, qtbot)
    window.model.undo_stack.undo()
    assert window.model.session.documents == documents


def test_not_needed_is_kept_with_the_texts(
    make_window: Callable[..., MainWindow], undated: list[Path], qtbot: QtBot
) -> None:
    first = opened(make_window(), undated, qtbot)
    wait_for_question(first, qtbot)
    press(first, "Not needed", qtbot)
    assert is_quiet(first, qtbot)
    first.close()

    second = opened(make_window(), undated, qtbot)

    assert is_quiet(second, qtbot)


def test_question_that_was_closed_does_not_come_back_at_once(
    window: MainWindow, undated: list[Path], qtbot: QtBot
) -> None:
    opened(window, undated, qtbot)
    wait_for_question(window, qtbot)

    qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert is_quiet(window, qtbot)


def test_another_date_can_be_chosen(window: MainWindow, undated: list[Path], qtbot: QtBot) -> None:
    opened(window, undated, qtbot)
    wait_for_question(window, qtbot)

    press(window, "Choose the date", qtbot)

    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, DocumentDatesDialog)]
    assert any(dialog.isVisible() for dialog in dialogs)


def test_texts_whose_date_does_not_matter_are_not_asked_about(
    window: MainWindow, undated: list[Path], qtbot: QtBot
) -> None:
    for path in undated:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.partition("\n")[2], encoding="utf-8")

    opened(window, undated, qtbot)

    qtbot.waitUntil(lambda: not window.ask.comforts.date_question.is_busy, timeout=WAIT)
    assert "when" not in window.central.banner.notice.text
