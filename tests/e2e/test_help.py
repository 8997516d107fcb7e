"""The Help menu: all keys, what the marks mean, what the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from kzaz_desk.ui.help.about import AboutDialog
from kzaz_desk.ui.help.keys_sheet import KeysSheet
from kzaz_desk.ui.help.marks_sheet import MarksSheet
from kzaz_desk.ui.pair.keys import PairKeys
from kzaz_desk.ui.window.command_slots import letter_slots
from kzaz_desk.ui.window.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QDialog, QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

# Enter stands twice on a keyboard; + needs Shift on many, and is Ctrl++ with or without it.
SAME = {"Return": "Enter", "Ctrl+Shift++": "Ctrl++", "Left": "←", "Right": "→"}


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    language = qapp.findChild(Language) or Language(qapp)
    yield language
    language.choose("en")


def _listed(window: MainWindow) -> set[str]:
    keys = {key for group in window.ask.help.key_groups() for row in group.rows for key in row[0]}
    return {SAME.get(key, key) for key in keys}


def test_every_shortcut_of_the_window_is_on_the_sheet(window: MainWindow) -> None:
    listed = _listed(window)
    shortcuts = {
        key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()
    }

    assert len(shortcuts) > 40
    assert shortcuts - listed == set()


def test_every_key_of_the_texts_is_on_the_sheet(window: MainWindow) -> None:
    keys = {SAME.get(key, key) for key in PairKeys(window.pair_view).combinations()}

    assert len(keys) > 30
    assert keys - _listed(window) == set()


def test_every_letter_that_decides_is_on_the_sheet(window: MainWindow) -> None:
    letters = {f"{'Shift+' if shift else ''}{name}" for name, shift in letter_slots(window.review)}

    assert letters - _listed(window) == set()


def test_key_of_the_texts_on_the_sheet_has_a_command(window: MainWindow) -> None:
    group = next(group for group in window.ask.help.key_groups() if group.title == "In the texts")
    there = PairKeys(window.pair_view).combinations()
    of_qt = {"Tab", "Esc"}

    assert {key for keys, _ in group.rows for key in keys} - of_qt <= there


def test_letter_in_a_menu_has_a_command(window: MainWindow) -> None:
    there = {SAME.get(key, key) for key in PairKeys(window.pair_view).combinations()}
    there |= {name for name, _ in letter_slots(window.review)}
    shown = {
        action.text().split("\t")[1]
        for action in window.findChildren(QAction)
        if "\t" in action.text()
    }

    assert len(shown) > 15
    assert shown - there == set()


def test_no_key_has_two_meanings_in_the_menus(window: MainWindow) -> None:
    keys = [
        (key.toString(), action.objectName())
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
    ]
    names = [key for key, _ in keys]

    assert [(key, name) for key, name in keys if names.count(key) > 1] == []


def test_sheet_calls_undo_by_its_name_alone(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)
    assert opened.model.undo_stack.undoText()

    words = {row[1] for group in opened.ask.help.key_groups() for row in group.rows}

    assert {"Undo", "Redo"} <= words


def _rows(sheet: KeysSheet) -> list[QTreeWidgetItem]:
    everything = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return [item for item in sheet.table.findItems("", everything) if item.parent() is not None]


def test_sheet_finds_a_key_by_its_command(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = window.findChildren(KeysSheet)

    qtbot.keyClicks(sheet.line, "bookmark")

    seen = [row for row in _rows(sheet) if not row.isHidden()]
    assert 2 <= len(seen) < 6
    assert all("ookmark" in row.text(0) for row in seen)
    sheet.close()


def test_sheet_speaks_the_language_that_is_chosen_meanwhile(
    window: MainWindow, english: Language, qtbot: QtBot
) -> None:
    window.commands["keys"].trigger()
    (sheet,) = window.findChildren(KeysSheet)

    english.choose("ru")

    qtbot.waitUntil(lambda: any(row.text(0) == "Найти…" for row in _rows(sheet)))
    sheet.close()


@pytest.mark.parametrize(
    ("command", "kind"), [("keys", KeysSheet), ("marks", MarksSheet), ("about", AboutDialog)]
)
def test_sheet_stands_beside_the_texts_and_opens_once(
    command: str, kind: type[QDialog], opened: MainWindow, qtbot: QtBot
) -> None:
    opened.commands[command].trigger()
    opened.commands[command].trigger()

    (sheet,) = opened.findChildren(kind)
    assert sheet.isVisible()
    assert not sheet.isModal()
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_about_box_gives_versions_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["about"].trigger()
    (box,) = window.findChildren(AboutDialog)

    qtbot.mouseClick(box.copy, Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("kzaz-desk")
    assert [line for line in lines if line.startswith("Qt ")]
    assert [line for line in lines if line.startswith("numpy ")]
    box.close()


def test_native_name_of_a_key_is_known_for_every_key_of_the_sheet(window: MainWindow) -> None:
    """A name that Qt does not know would be shown as it is, whatever the language."""
    unknown = [key for key in _listed(window) if QKeySequence(key).isEmpty()]

    assert unknown == []


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_menu_and_sheet_call_a_key_as_the_language_does(
    code: str, window: MainWindow, english: Language
) -> None:
    english.choose(code)
    native = QKeySequence.SequenceFormat.NativeText
    portable = QKeySequence.SequenceFormat.PortableText

    window.commands["keys"].trigger()
    (sheet,) = window.findChildren(KeysSheet)
    seen = {key for row in _rows(sheet) for key in row.text(1).split(" · ")}

    for name, key in (
        ("unit_up", "Ctrl+Up"),
        ("unit_down", "Ctrl+Down"),
        ("confirm", "Space"),
        ("insert", "Ins"),
        ("shift_up", "Backspace"),
    ):
        words = QKeySequence.fromString(key, portable).toString(native)
        assert window.commands[name].text().split("\t")[1:] == [words]
        assert words in seen
    sheet.close()
