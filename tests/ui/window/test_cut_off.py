"""Nothing is cut off on a laptop of 1366 by 768, in none of the languages."""

from __future__ import annotations

import importlib
import pkgutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QMenu,
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

    from kzaz_desk.ui.window.main_window import MainWindow


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
    "paragraph": lambda window: _asked(window, "paragraph"),
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
