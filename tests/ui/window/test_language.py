from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QListView,
    QMenu,
    QTreeWidget,
    QWidget,
)

from kzaz_desk.catalogue import LANGUAGES, load_catalogue
from kzaz_desk.ui.window.dialogs import DocumentDatesDialog
from kzaz_desk.ui.window.retranslation import Retranslation

from ...latin_words import english_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.language import Language
    from kzaz_desk.ui.window.main_window import MainWindow

SHOWN = ("text", "title", "windowTitle", "toolTip", "placeholderText", "accessibleName")
ANY = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
_KEYS = re.compile(r"\b(?:F\d+|(?:Ctrl|Shift|Alt|Meta)\+\S+|PgUp|PgDown|Menu|Ins|Del|Return)\b")
Words = dict[tuple[str, ...], list[str]]


def _words(window: QWidget) -> Words:
    """Everything that a window says, by where it stands."""
    said: Words = {}
    for item in [window, *window.findChildren(QObject)]:
        is_of_qt = item.objectName().startswith(("qt_", "Scroll"))
        if not is_of_qt and isinstance(item, (QLabel, QAbstractButton, QAction, QMenu, QComboBox)):
            where = (type(item).__name__, item.objectName(), type(item.parent()).__name__)
            texts = [str(item.property(name) or "") for name in SHOWN]
            if isinstance(item, QComboBox):
                texts += [item.itemText(index) for index in range(item.count())]
            said.setdefault(where, []).extend(text for text in texts if text)
    return {where: sorted(texts) for where, texts in said.items() if texts}


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_window_and_its_sheets_show_no_english_word(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    for name in ("keys", "marks"):
        window.commands[name].trigger()
    QCoreApplication.processEvents()
    of_the_session = {"here", "there", "test"}  # sentences and rule of the findings in this test

    said = [text for texts in _words(window).values() for text in texts]
    said += [text for view in window.findChildren(QAbstractItemView) for text in _rows(view)]

    assert len(said) > 300
    left = {word for text in said for word in english_words(_KEYS.sub(" ", text))}
    assert left - of_the_session - {"English", "Aa"} == set()


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """What a list or a table shows, heads included."""
    model = view.model()
    waiting = [view.rootIndex()] if model is not None else []
    while waiting:
        parent = waiting.pop()
        columns = 1 if isinstance(view, QListView) else model.columnCount(parent)
        for row in range(model.rowCount(parent)):
            yield from (str(model.index(row, n, parent).data() or "") for n in range(columns))
            waiting.append(model.index(row, 0, parent))
        if not parent.isValid():
            heads = range(columns)
            yield from (str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in heads)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_commands_of_a_menu_have_the_same_letter(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    bar = window.menuBar()

    twice = {}
    for menu in (bar, *bar.findChildren(QMenu)):
        letters = Counter(
            found[1].lower()
            for action in menu.actions()
            if action.isVisible() and (found := re.search(r"&(\w)", action.text()))
        )
        title = menu.title() if isinstance(menu, QMenu) else "bar"
        twice[title] = [letter for letter, count in letters.items() if count > 1]

    assert {title: letters for title, letters in twice.items() if letters} == {}


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


SHEETS = ("keys", "marks", "about")


@pytest.mark.parametrize("code", LANGUAGES)
def test_open_sheets_take_on_the_language_as_if_made_in_it(
    open_window: Callable[[str], MainWindow], language: Language, code: str
) -> None:
    others = [each for each in LANGUAGES if each != code]
    window = open_window(others[0])
    for name in SHEETS:
        window.commands[name].trigger()

    language.choose(code)
    QCoreApplication.processEvents()
    worded = _sheets(window)

    fresh = open_window(code)
    for name in SHEETS:
        fresh.commands[name].trigger()
    QCoreApplication.processEvents()
    assert len(worded) == len(SHEETS)
    assert worded == _sheets(fresh)


def _sheets(window: MainWindow) -> dict[str, tuple[Words, list[list[str]]]]:
    """What the sheets that are open say, with the rows of their tables."""
    found = {}
    for sheet in window.findChildren(QDialog):
        if sheet.isVisible():
            tables = sheet.findChildren(QTreeWidget)
            rows = [
                [table.headerItem().text(n) for n in range(table.columnCount())]
                + [part.text(0) for part in table.findItems("", ANY)]
                for table in tables
            ]
            found[type(sheet).__name__] = (_words(sheet), rows)
    return found


def test_fields_of_an_open_dialog_take_on_the_marks_of_the_language(
    open_window: Callable[[str], MainWindow], language: Language
) -> None:
    window = open_window("en")
    dialog = DocumentDatesDialog(window.model.session.documents.values(), window)
    dialog.show()
    spin = QDoubleSpinBox(dialog)
    spin.setValue(1.5)
    edit = dialog.findChild(QDateEdit)
    assert edit is not None

    language.choose("kk")

    assert spin.text() == "1,50"
    assert edit.locale().language() is QLocale.Language.Kazakh
    assert dialog.windowTitle() == "Құжаттардың күндері"


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
