from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from kzaz_desk.app import dress, follow, offer_languages, use_cases
from kzaz_desk.catalogue import LANGUAGES, load_catalogue
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.main_window import MainWindow
from kzaz_desk.ui.window.retranslation import Retranslation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.language import Language

SHOWN = ("text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName")
SLACK = 1.0  # pixel that rounding may take from a text
Words = dict[tuple[str, ...], list[str]]


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


def _words(window: QWidget) -> Words:
    """Everything that a window says, by where it stands."""
    said: Words = {}
    for item in [window, *window.findChildren(QObject)]:
        is_of_qt = item.objectName().startswith("qt_")
        if not is_of_qt and isinstance(item, (QLabel, QAbstractButton, QAction, QMenu, QComboBox)):
            where = (type(item).__name__, item.objectName(), type(item.parent()).__name__)
            texts = [str(item.property(name) or "") for name in SHOWN]
            if isinstance(item, QComboBox):
                texts += [item.itemText(index) for index in range(item.count())]
            said.setdefault(where, []).extend(text for text in texts if text)
    return {where: sorted(texts) for where, texts in said.items() if texts}


def _inside(widget: QWidget) -> float:
    """Room for the text of a button, without picture and edges."""
    room = float(widget.width())
    has_picture = isinstance(widget, QAbstractButton) and not widget.icon().isNull()
    if isinstance(widget, QCheckBox):
        room -= 18
    if has_picture and isinstance(widget, QAbstractButton):
        room -= widget.iconSize().width() + 2
    return room


def _cut(widget: QWidget) -> str:
    """The text of a widget that has too little room for it; "" if there is enough."""
    metrics = QFontMetricsF(widget.font())
    if isinstance(widget, QLabel):
        text = widget.text()
        if not text or widget.wordWrap() or widget.textFormat() is Qt.TextFormat.RichText:
            return ""
        need = max(metrics.horizontalAdvance(line) for line in text.splitlines() or [""])
        return text if need > widget.contentsRect().width() + SLACK else ""
    if isinstance(widget, QToolButton):
        only_picture = widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        if only_picture and not widget.icon().isNull():
            return ""
    if isinstance(widget, QAbstractButton):
        text = widget.text().replace("&", "")
        return text if metrics.horizontalAdvance(text) > _inside(widget) + SLACK else ""
    if isinstance(widget, QComboBox):
        text = widget.currentText()
        return text if metrics.horizontalAdvance(text) > widget.width() - 20 else ""
    if isinstance(widget, QTabBar):
        cut = [
            widget.tabText(index)
            for index in range(widget.count())
            if metrics.horizontalAdvance(widget.tabText(index)) > widget.tabRect(index).width()
        ]
        return "; ".join(cut)
    return ""


def _all_cut(window: QWidget) -> list[str]:
    return [
        text for part in window.findChildren(QWidget) if part.isVisible() if (text := _cut(part))
    ]


def _dialogs(window: MainWindow) -> Iterator[QDialog]:
    """Every dialog of the window, one after the other."""
    ask = window.ask
    makers = (
        ask.paste,
        ask.document_dates,
        ask.keys,
        ask.marks,
        ask.about,
        ask.make_rule,
        ask.rules,
    )
    for make in makers:
        before = set(window.findChildren(QDialog))
        make()
        QCoreApplication.processEvents()
        for dialog in set(window.findChildren(QDialog)) - before:
            yield dialog
            dialog.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_window_is_cut_off_on_a_small_laptop(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)

    assert window.width() <= 1366
    assert not _all_cut(window)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_command_of_the_tool_bar_has_room(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    bar = window.findChildren(QToolBar)[0]

    hidden = [
        action.iconText()
        for action in bar.actions()
        if not action.isSeparator() and not bar.widgetForAction(action).isVisible()
    ]

    assert not hidden


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_a_dialog_is_cut_off(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)

    found = [(dialog.windowTitle(), _all_cut(dialog)) for dialog in _dialogs(window)]

    assert len(found) >= 6
    assert [each for each in found if each[1]] == []


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_window_shows_no_english_word(open_window: Callable[[str], MainWindow], code: str) -> None:
    window = open_window(code)
    english = re.compile(r"\b(?:the|and|of|to|findings?|text|row|next|show|file|all|copy)\b", re.I)

    said = [text for texts in _words(window).values() for text in texts]

    assert [text for text in said if english.search(text)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_open_window_takes_on_the_language_as_if_made_in_it(
    open_window: Callable[[str], MainWindow], language: Language, code: str
) -> None:
    others = [each for each in LANGUAGES if each != code]
    window = open_window(others[0])
    language.choose(others[1])

    language.choose(code)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    fresh = open_window(code)
    assert _words(window) == _words(fresh)


def test_undo_keeps_its_steps_and_speaks_the_new_language(
    open_window: Callable[[str], MainWindow], language: Language
) -> None:
    window = open_window("en")
    window.model.merge_with_next(0)

    language.choose("ru")
    window.model.undo_stack.undo()
    window.model.merge_with_next(0)

    edit = window.menuBar().findChild(QMenu, "edit")
    assert edit is not None
    assert window.model.undo_stack.count() == 1
    assert edit.actions()[0].text() == "&Отменить Объединение строк"
    assert edit.actions()[0].shortcut().toString() == "Ctrl+Z"


@pytest.mark.parametrize(
    ("code", "word"), [("kk", "Бас тарту"), ("ru", "Отмена"), ("en", "Cancel")]
)
def test_buttons_of_qt_speak_the_language(
    qtbot: QtBot, language: Language, code: str, word: str
) -> None:
    language.choose(code)

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.buttons()[0].text().replace("&", "") == word


def test_choice_is_kept_and_taken_on_at_once(
    open_window: Callable[[str], MainWindow], language: Language
) -> None:
    window = open_window("en")
    menu = window.findChild(QMenu, "languages")
    assert menu is not None

    next(each for each in menu.actions() if each.data() == "kk").trigger()

    assert language.code == "kk"
    assert window.settings.language == "kk"
    assert window.docks.findings.windowTitle() == "Сәйкессіздіктер"


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("&Open…", "&Открыть…"),
        ("Open", "Открыть"),
        ("&Accept\tA", "&Принять\tA"),
        ("Accept (A)", "Принять (A)"),
        ("Opening a.txt", "Открывается a.txt"),
        ("a.txt", "a.txt"),
        ("", ""),
    ],
)
def test_words_lead_back_to_their_source(shown: str, words: str) -> None:
    keys = load_catalogue("kk").entries
    retranslation = Retranslation(load_catalogue("en"), load_catalogue("ru"), keys)

    assert retranslation.text(shown) == words


def test_facts_keep_their_places_where_languages_order_them_differently() -> None:
    keys = load_catalogue("kk").entries
    retranslation = Retranslation(load_catalogue("kk"), load_catalogue("en"), keys)

    assert retranslation.text("2024\u00a0жылғы 1-жартыжылдық") == "first half of 2024"
