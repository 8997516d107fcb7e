"""Nothing is cut off on a laptop of 1366 by 768, in none of the languages."""

from __future__ import annotations

import importlib
import pkgutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDockWidget,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

import kzaz_desk.ui
from kzaz_desk.analysis.suggestions import MergeSuggestion
from kzaz_desk.catalogue import LANGUAGES, SOURCE_LANGUAGE, load_catalogue
from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.rule_dialogs import GroupDialog
from kzaz_desk.ui.window.dialogs import CrashDialog, EventDateDialog
from kzaz_desk.ui.window.notices import unkept_notice
from kzaz_desk.ui.window.pairs_dialog import PairsDialog
from kzaz_desk.ui.window.preferences import PreferencesDialog
from kzaz_desk.ui.words import decision_word

from .cut_texts import SCREEN, cut_menu, cut_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.language import Language
    from kzaz_desk.ui.window.main_window import MainWindow

LONG = "Сәйкессіздіктерді мәтіні бойынша сүзу"


# --- the checker itself ---------------------------------------------------------------------


def _label() -> QWidget:
    return QLabel(LONG)


def _wrapped() -> QWidget:
    label = QLabel(f"{LONG}. {LONG}.")
    label.setWordWrap(True)
    label.setFixedHeight(label.fontMetrics().height())
    return label


def _tool_button() -> QWidget:
    button = QToolButton()
    button.setText(LONG)
    return button


def _combo() -> QWidget:
    box = QComboBox()
    box.addItems(["Бәрі", LONG])
    return box


def _placeholder() -> QWidget:
    edit = QLineEdit()
    edit.setPlaceholderText(LONG)
    return edit


def _tabs() -> QWidget:
    tabs = QTabWidget()
    tabs.addTab(QWidget(), LONG)
    tabs.addTab(QWidget(), f"{LONG} 2")
    return tabs


def _header() -> QWidget:
    header = QHeaderView(Qt.Orientation.Horizontal)
    model = QStandardItemModel(1, 1, header)
    model.setHorizontalHeaderLabels([LONG])
    header.setModel(model)
    header.setStretchLastSection(True)
    return header


def _list() -> QWidget:
    view = QListView()
    view.setModel(QStringListModel([LONG], view))
    view.setWordWrap(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _bar() -> QWidget:
    window = QMainWindow()
    bar = QToolBar()
    bar.addAction(LONG)
    bar.addAction(f"{LONG} 2")
    window.addToolBar(bar)
    return window


def _menu_bar() -> QWidget:
    window = QMainWindow()
    for number in range(3):
        window.menuBar().addMenu(f"{LONG} {number}")
    return window


def _dock() -> QWidget:
    window = QMainWindow()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, QDockWidget(LONG, window))
    return window


def _date() -> QWidget:
    edit = QDateEdit()
    edit.setDisplayFormat("dd MMMM yyyy 'жылдың күні, ай мен жыл'")
    return edit


def _covered() -> QWidget:
    window, inside = QWidget(), QWidget()
    inside.setParent(window)
    inside.resize(90, 40)
    QPushButton(LONG, inside).resize(600, 30)
    return window


NARROW: dict[str, Callable[[], QWidget]] = {
    "label": _label,
    "wrapped label": _wrapped,
    "button": lambda: QPushButton(LONG),
    "box to tick": lambda: QCheckBox(LONG),
    "choice": lambda: QRadioButton(LONG),
    "tool button": _tool_button,
    "combo box": _combo,
    "placeholder": _placeholder,
    "group": lambda: QGroupBox(LONG),
    "date": _date,
    "tabs": _tabs,
    "header": _header,
    "list": _list,
    "tool bar": _bar,
    "menu bar": _menu_bar,
    "dock": _dock,
    "covered button": _covered,
}


@pytest.mark.parametrize("make", NARROW.values(), ids=NARROW)
@pytest.mark.usefixtures("language")
def test_checker_finds_a_text_that_has_too_little_room(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setMinimumWidth(1)
    widget.resize(90, max(60, widget.height() if isinstance(widget, QLabel) else 60))
    widget.show()
    qtbot.waitExposed(widget)
    for dock in widget.findChildren(QDockWidget):
        dock.setFixedWidth(90)
    QCoreApplication.processEvents()

    assert cut_texts(widget, {LONG}) != []


@pytest.mark.parametrize("name", [name for name in NARROW if name != "covered button"])
@pytest.mark.usefixtures("language")
def test_checker_is_silent_where_there_is_room(qtbot: QtBot, name: str) -> None:
    widget = NARROW[name]()
    qtbot.addWidget(widget)
    widget.setMaximumHeight(16777215)
    widget.resize(1300, 200)
    widget.show()
    qtbot.waitExposed(widget)
    for dock in widget.findChildren(QDockWidget):
        dock.setFixedWidth(900)
    QCoreApplication.processEvents()

    assert cut_texts(widget, {LONG}) == []


def test_checker_finds_a_window_larger_than_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1400, 300)
    widget.show()

    assert "larger than the screen" in cut_texts(widget)[0]


def test_checker_finds_a_menu_longer_than_the_screen(qtbot: QtBot) -> None:
    menu = QMenu("Көрініс")
    qtbot.addWidget(menu)
    for number in range(60):
        menu.addAction(f"{LONG} {number}")

    assert cut_menu(menu) != []


# --- the program ----------------------------------------------------------------------------


def _words(code: str) -> frozenset[str]:
    """Everything that the program can say without facts, with and without mnemonics."""
    catalogue = load_catalogue("kk" if code == SOURCE_LANGUAGE else code)
    texts = [
        key[1] if code == SOURCE_LANGUAGE else forms[0] for key, forms in catalogue.entries.items()
    ]
    return frozenset(texts) | {text.replace("&", "") for text in texts}


class Everything(frozenset[str]):
    """What a sheet says that has no text of the user in it."""

    def __contains__(self, text: object) -> bool:
        return bool(text)


@contextmanager
def _shown(dialog: QDialog) -> Iterator[QDialog]:
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        # Qt gives a dialog what it asks for, up to two thirds of the screen; here that is smaller.
        dialog.resize(dialog.sizeHint().boundedTo(QSize(*SCREEN) * 2 / 3))
    if not dialog.isVisible():
        dialog.open()
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    yield dialog
    dialog.close()
    QCoreApplication.processEvents()


HELP = ("keys", "marks", "about")


def _asked(window: MainWindow, name: str) -> QDialog:
    """The dialog that a request of the window opens."""
    before = {id(dialog) for dialog in window.findChildren(QDialog)}
    if name in HELP:
        window.commands[name].trigger()
    else:
        getattr(window.ask, name)()
    return next(each for each in window.findChildren(QDialog) if id(each) not in before)


def _pairs(window: MainWindow) -> QDialog:
    return PairsDialog(window.model, window)


def _suggestions(window: MainWindow) -> QDialog:
    first, second = window.model.session.events[:2]
    suggestions = window.timeline.suggestions
    suggestions.found = (MergeSuggestion(first.id, second.id, 0.87),)
    return _asked(window, "suggestions")


def _group(window: MainWindow) -> QDialog:
    model = window.model
    many = model.session.findings * 80
    return GroupDialog(many, decision_word(VerdictState.ACCEPTED), model.places, window)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "preferences": lambda window: PreferencesDialog(window.settings, "Әсел", 110, window),
    "pairs": _pairs,
    "suggestions": _suggestions,
    "group": _group,
    "make a rule": lambda window: _asked(window, "make_rule"),
    "rules": lambda window: _asked(window, "rules"),
    "date of an event": lambda window: EventDateDialog(window.model.session.events[0], window),
    "dates of documents": lambda window: _asked(window, "document_dates"),
    "paste": lambda window: _asked(window, "paste"),
    "crash": lambda window: CrashDialog("Traceback\n" * 30, window),
    "keys": lambda window: _asked(window, "keys"),
    "marks": lambda window: _asked(window, "marks"),
    "about": lambda window: _asked(window, "about"),
}


def test_every_dialog_of_the_program_is_looked_at(
    open_window: Callable[[str], MainWindow],
) -> None:
    for module in pkgutil.walk_packages(kzaz_desk.ui.__path__, "kzaz_desk.ui."):
        importlib.import_module(module.name)
    window = open_window("en")

    looked_at = set()
    for make in DIALOGS.values():
        with _shown(make(window)) as dialog:
            looked_at.add(type(dialog))

    of_program = {
        each for each in QDialog.__subclasses__() if each.__module__.startswith("kzaz_desk")
    }
    assert of_program - looked_at == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_a_dialog_is_cut_off(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window, words = open_window(code), _words(code)

    found = {}
    for name, make in DIALOGS.items():
        with _shown(make(window)) as dialog:
            found[name] = cut_texts(dialog, Everything() if name == "keys" else words)

    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_question_for_a_paragraph_has_room(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        found.extend([dialog.windowTitle(), *cut_texts(dialog)])
        dialog.reject()

    QTimer.singleShot(0, look)
    window.ask.paragraph()

    assert len(found) == 1
    assert found[0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_window_is_cut_off(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)

    assert cut_texts(window, _words(code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_start_page_is_cut_off(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    window.central.show_start()
    for dock in window.docks.all:
        dock.hide()
    QCoreApplication.processEvents()

    assert cut_texts(window, _words(code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_note_of_the_tour_is_cut_off(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window, words = open_window(code), _words(code)
    tour = window.ask.help.guide.tour
    tour.start()

    found = {}
    while tour.number:
        QCoreApplication.processEvents()
        found[tour.number] = cut_texts(window, words)
        tour.callout.next.click()

    assert len(found) > 5
    assert {number: texts for number, texts in found.items() if texts} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_banner_is_cut_off(open_window: Callable[[str], MainWindow], code: str) -> None:
    window = open_window(code)
    locked = StoreError(Path("жоба.kzaz"), StoreFailure.TAKEN_OVER, "Әсел, pc-7, 2026-11-22 09:00")
    notice = unkept_notice(locked, name="", save_as=lambda: None, again=lambda: None)
    window.central.banner.tell(notice)
    QCoreApplication.processEvents()

    assert cut_texts(window, _words(code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_find_bar_and_strip_of_changes_have_room(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)
    window.commands["find"].trigger()
    QCoreApplication.processEvents()

    assert cut_texts(window, _words(code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_menu_is_longer_than_the_screen(
    open_window: Callable[[str], MainWindow], code: str
) -> None:
    window = open_window(code)

    assert [line for menu in window.findChildren(QMenu) for line in cut_menu(menu)] == []


# --- what Qt says itself --------------------------------------------------------------------

BUTTONS = QMessageBox.StandardButton
STANDARD = {
    "kk": ("ОК", "Бас тарту", "Сақтау", "Жабу", "Иә", "Жоқ"),
    "ru": ("OK", "Отмена", "Сохранить", "Закрыть", "Да", "Нет"),
    "en": ("OK", "Cancel", "Save", "Close", "Yes", "No"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_standard_buttons_speak_the_language(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose(code)
    kinds = (BUTTONS.Ok, BUTTONS.Cancel, BUTTONS.Save, BUTTONS.Close, BUTTONS.Yes, BUTTONS.No)
    box = QMessageBox()
    qtbot.addWidget(box)
    for kind in kinds:
        box.addButton(kind)

    shown = [box.button(kind).text().replace("&", "") for kind in kinds]

    assert shown == list(STANDARD[code])


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_file_dialog_of_qt_speaks_the_language(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose("en")
    english = _file_dialog_words(qtbot)

    language.choose(code)

    own = _file_dialog_words(qtbot)
    assert set(own) & set(english) == set()
    assert len(own) >= 5


def _file_dialog_words(qtbot: QtBot) -> list[str]:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QPushButton)]
    header = dialog.findChild(QHeaderView)
    assert header is not None
    texts += [str(header.model().headerData(n, Qt.Orientation.Horizontal)) for n in range(2)]
    return [text for text in texts if text]
