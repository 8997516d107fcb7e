"""A rule made from a finding, pairs put right, preferences, ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.rule_dialogs import GroupDialog, MakeRuleDialog
from kzaz_desk.ui.window.pairs_dialog import PairsDialog
from kzaz_desk.ui.window.preferences import PreferencesDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def dialog(kind: type[Any]) -> Any:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert isinstance(shown[-1], QDialog)
    return shown[-1]


def test_rule_hides_and_the_list_says_so_until_undo(opened: MainWindow, qtbot: QtBot) -> None:
    count = len(opened.model.session.findings)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M, CTRL | SHIFT)

    made = dialog(MakeRuleDialog)
    qtbot.mouseClick(made.buttons.button(QDialogButtonBox.StandardButton.Save), LEFT)

    assert len(opened.model.session.findings) == count - 1
    assert opened.findings.hidden.text() == "1 hidden by rules"
    assert opened.findings.hidden.isVisible()

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Z, CTRL)
    assert len(opened.model.session.findings) == count
    assert opened.findings.hidden.isHidden()


def test_group_of_one_is_decided_without_a_question(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    current = opened.model.current_finding

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_I, CTRL | SHIFT)

    assert opened.model.verdict(current).state is VerdictState.IGNORED
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, GroupDialog)]


def test_history_leads_back_and_forward(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    view.go_to_bead(0)
    view.go_to_bead(5)

    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert view.current_bead == 0

    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.current_bead == 5


def test_bookmark_is_found_again(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    view.go_to_bead(2)
    qtbot.keyClick(view, Qt.Key.Key_B, CTRL)
    view.go_to_bead(5)

    qtbot.keyClick(view, Qt.Key.Key_B, CTRL | SHIFT)

    assert view.current_bead == 2


def test_preferences_are_kept(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["preferences"].trigger()
    asked = dialog(PreferencesDialog)
    asked.reviewer.setText("Айгүл")
    asked.zoom.setValue(130)
    asked.advances.setChecked(False)

    asked.accept()

    assert opened.settings.reviewer == "Айгүл"
    assert opened.pair_view.zoom == 130
    assert not opened.review.advances
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)
    assert opened.model.verdict(opened.model.current_finding).reviewer == "Айгүл"


@pytest.fixture
def three(make_window: Any, tmp_path: Path, pair: list[Path], qtbot: QtBot) -> MainWindow:
    """A pair of one subject, and a pair of another that is put right by hand."""
    for name, text in (
        ("жол.txt", "date 2025-03-14\nЖол 12 километрге ұзарды.\nКөпір салынды.\n"),
        ("дорога.txt", "date 2025-03-14\nДорога стала длиннее на 12 километров.\nПостроен мост.\n"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window: MainWindow = make_window()
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths([*pair, tmp_path / "жол.txt", tmp_path / "дорога.txt"])
    return window


def test_pairs_are_taken_apart_and_made_by_hand(three: MainWindow, qtbot: QtBot) -> None:
    model = three.model
    assert len(model.session.pairs) == 2
    shown = (model.pair.kk, model.pair.ru)
    three.commands["pairs"].trigger()
    asked = dialog(PairsDialog)

    asked.pairs.setCurrentItem(asked.pairs.topLevelItem(1))
    qtbot.mouseClick(asked.part, LEFT)
    qtbot.waitUntil(lambda: len(model.session.pairs) == 1)
    assert (model.pair.kk, model.pair.ru) == shown
    assert [table.topLevelItemCount() for table in asked.alone.values()] == [1, 1]

    for table in asked.alone.values():
        table.setCurrentItem(table.topLevelItem(0))
    qtbot.mouseClick(asked.join, LEFT)
    qtbot.waitUntil(lambda: len(model.session.pairs) == 2)
    assert model.session.pairs[1].confidence == 1.0
    model.undo_stack.undo()
    assert len(model.session.pairs) == 1


def test_last_pair_can_be_parted_and_made_again(opened: MainWindow, qtbot: QtBot) -> None:
    model, central = opened.model, opened.central

    def is_shown(page: QWidget) -> bool:
        return central.page is page

    opened.commands["pairs"].trigger()
    asked = dialog(PairsDialog)

    qtbot.mouseClick(asked.part, LEFT)
    qtbot.waitUntil(lambda: not model.has_pair)
    assert is_shown(central.no_pair_page)
    assert "мектеп.txt, школа.txt" in central.no_pair_page.words.text()
    assert opened.commands["pairs"].isEnabled()
    assert not opened.commands["next"].isEnabled()
    assert model.session.findings == ()
    assert opened.docks.findings.isHidden()

    for table in asked.alone.values():
        table.setCurrentItem(table.topLevelItem(0))
    qtbot.mouseClick(asked.join, LEFT)
    qtbot.waitUntil(lambda: model.has_pair)
    assert is_shown(central.view)
    assert len(model.session.findings) == 3
    assert opened.docks.findings.isVisible()

    model.undo_stack.undo()
    assert is_shown(central.no_pair_page)


def test_parted_texts_offer_to_be_paired_when_they_are_opened_again(
    opened: MainWindow, make_window: Any, pair: list[Path], qtbot: QtBot
) -> None:
    opened.commands["pairs"].trigger()
    qtbot.mouseClick(dialog(PairsDialog).part, LEFT)
    qtbot.waitUntil(lambda: not opened.model.has_pair)
    dialog(PairsDialog).accept()
    opened.close()

    second: MainWindow = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=20_000):
        second.open_paths(pair)

    assert second.central.page is second.central.no_pair_page
    qtbot.mouseClick(second.central.no_pair_page.pairs, LEFT)
    assert dialog(PairsDialog).isVisible()
