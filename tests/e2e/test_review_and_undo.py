"""The review by keyboard: walk, decide, take back, undo, on any keyboard layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.model import Show

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

F7, F8 = Qt.Key.Key_F7, Qt.Key.Key_F8
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
# What X11 sends for the keys A, I, F and U while a Russian or Kazakh layout is on.
CYRILLIC = {"A": (0x0424, "ф", 38), "I": (0x0428, "ш", 31), "F": (0x0410, "а", 41)} | {
    "U": (0x0413, "г", 30)
}


def ids(window: MainWindow) -> list[str]:
    return [finding.id for finding in window.model.session.findings]


def press_cyrillic(widget: QWidget, letter: str) -> None:
    key, text, scan = CYRILLIC[letter]
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, none, scan, key, 0, text))


def test_next_and_previous_walk_in_order_of_the_text(opened: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for key in (F8, F8, F8, F7):
        qtbot.keyClick(opened.pair_view, key)
        seen.append(opened.model.current_finding)

    assert seen == [ids(opened)[at] for at in (0, 1, 2, 1)]
    assert opened.status.fields["finding"].text().startswith("finding 2 of ")


def test_walk_marks_the_same_finding_in_the_list_and_the_detail(
    opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(opened.pair_view, F8)

    finding = opened.model.session.findings[0]
    assert (
        finding.kk_value in opened.findings.list.currentIndex().siblingAtColumn(Column.WHAT).data()
    )
    assert finding.places[0].span.of(
        opened.model.session.documents[finding.places[0].document].text
    ) in "".join(text.toPlainText() for text in opened.detail.texts.values())


def test_choice_in_the_list_leads_the_view(opened: MainWindow, qtbot: QtBot) -> None:
    tree = opened.findings.list
    index = tree.model().index(1, Column.WHAT)

    qtbot.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center()
    )

    assert opened.model.current_finding == ids(opened)[1]
    assert opened.pair_view.scene.current


def test_end_is_told_before_the_walk_starts_again(opened: MainWindow, qtbot: QtBot) -> None:
    opened.commands["last"].trigger()

    qtbot.keyClick(opened.pair_view, F8)
    assert opened.model.current_finding == ids(opened)[-1]
    assert "Last finding" in opened.statusBar().currentMessage()

    qtbot.keyClick(opened.pair_view, F8)
    assert opened.model.current_finding == ids(opened)[0]


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        ("A", VerdictState.ACCEPTED),
        ("I", VerdictState.IGNORED),
        ("F", VerdictState.FIXED),
    ],
)
@pytest.mark.parametrize("pane", ["texts", "list"])
def test_letter_on_a_cyrillic_layout_decides_and_goes_on(
    opened: MainWindow, qtbot: QtBot, letter: str, state: VerdictState, pane: str
) -> None:
    qtbot.keyClick(opened.pair_view, F8)
    first, second = ids(opened)[:2]

    press_cyrillic(opened.pair_view if pane == "texts" else opened.findings.list, letter)

    assert opened.model.verdict(first).state is state
    assert opened.model.current_finding == second


def test_letter_with_shift_stays(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, F8)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A, SHIFT)

    assert opened.model.verdict(ids(opened)[0]).state is VerdictState.ACCEPTED
    assert opened.model.current_finding == ids(opened)[0]


def test_letter_takes_a_decision_back(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_I, SHIFT)

    press_cyrillic(opened.pair_view, "U")

    assert opened.model.verdict(ids(opened)[0]).state is VerdictState.OPEN


def test_undo_and_redo_follow_the_decisions(opened: MainWindow, qtbot: QtBot) -> None:
    first = ids(opened)[0]
    qtbot.keyClick(opened.pair_view, F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Z, CTRL)
    assert opened.model.verdict(first).state is VerdictState.OPEN
    assert opened.model.current_finding == first

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Y, CTRL)
    assert opened.model.verdict(first).state is VerdictState.ACCEPTED


def test_undecided_walk_jumps_over_what_is_decided(opened: MainWindow, qtbot: QtBot) -> None:
    opened.model.set_verdict(ids(opened)[1], VerdictState.IGNORED)
    opened.commands["first"].trigger()

    qtbot.keyClick(opened.pair_view, F8, SHIFT)

    assert opened.model.current_finding == ids(opened)[2]


def test_decided_finding_leaves_the_undecided_list_and_the_next_is_current(
    opened: MainWindow, qtbot: QtBot
) -> None:
    total = len(ids(opened))
    opened.findings.show_only(Show.UNDECIDED)
    qtbot.keyClick(opened.pair_view, F8)

    qtbot.keyClick(opened.findings.list, Qt.Key.Key_A)

    rows = opened.findings.list.model()
    assert rows.rowCount() == total, "the row stays for a moment, to be seen with its answer"
    assert opened.model.current_finding == ids(opened)[1]
    qtbot.waitUntil(lambda: rows.rowCount() == total - 1)
    assert opened.model.current_finding == ids(opened)[1]
    assert opened.findings.list.currentIndex().isValid()
    assert opened.status.fields["undecided"].text() == f"undecided {total - 1}"


def test_comment_is_typed_in_place_and_kept(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, F8)
    opened.commands["comment"].trigger()

    qtbot.keyClicks(opened.detail.comment, "as in the source")
    qtbot.keyClick(opened.detail.comment, Qt.Key.Key_Return)

    assert opened.model.verdict(ids(opened)[0]).comment == "as in the source"


def test_letters_typed_into_a_field_decide_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.pair_view, F8)
    opened.commands["comment"].trigger()

    qtbot.keyClicks(opened.detail.comment, "aifu")

    assert opened.detail.comment.text() == "aifu"
    assert opened.model.verdict(ids(opened)[0]).state is VerdictState.OPEN


def test_key_sheet_names_the_keys_of_the_review(opened: MainWindow, qtbot: QtBot) -> None:
    rows = [row for group in opened.ask.help.key_groups() for row in group.rows]
    sheet = {words: keys for keys, words in rows}

    assert sheet["Accept"] == ("A",)
    assert sheet["Next"][0] == "F8"


def test_checking_again_keeps_the_decisions_and_finds_what_changed(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    first = opened.model.session.findings[0]
    opened.model.set_verdict(first.id, VerdictState.ACCEPTED, comment="as in the source")
    text = pair[1].read_text(encoding="utf-8")
    pair[1].write_text(text.replace("2018", "2019"), encoding="utf-8")

    with qtbot.waitSignal(opened.loader.rechecked, timeout=20_000) as rechecked:
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_F5)

    assert [finding.ru_value for finding in rechecked.args[0].resolved]
    assert opened.model.verdict(first.id).comment == "as in the source"
    assert "2018" not in {finding.ru_value for finding in opened.model.session.findings}


def test_checking_unchanged_files_again_keeps_everything(opened: MainWindow, qtbot: QtBot) -> None:
    opened.model.merge_with_next(0)
    edited = opened.model.session
    qtbot.waitUntil(lambda: "Merge rows" in opened.statusBar().currentMessage())

    with qtbot.waitSignal(opened.loader.rechecked, timeout=20_000):
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_F5)

    assert opened.model.session is edited
    assert opened.model.undo_stack.canUndo()
    assert "not changed" in opened.statusBar().currentMessage()


def test_counter_status_and_list_count_the_same_findings(opened: MainWindow, qtbot: QtBot) -> None:
    counter = opened.findChild(QLabel, "counter")
    assert counter is not None
    total = len(opened.model.session.findings)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    assert counter.text() == f"2 / {total}"
    first, second = (finding.id for finding in opened.model.session.findings[:2])
    opened.model.set_verdict(first, VerdictState.IGNORED)
    opened.model.set_current_finding(second)

    opened.findings.show_only(Show.UNDECIDED)

    assert len(opened.findings.visible_findings()) == total - 1
    assert counter.text() == f"1 / {total - 1}"
    assert opened.status.fields["finding"].text() == f"finding 1 of {total - 1}"
    assert opened.status.fields["filtered"].text() == "1 hidden by the filter"

    qtbot.mouseClick(opened.status.fields["filtered"], Qt.MouseButton.LeftButton)
    assert counter.text() == f"2 / {total}"
    assert opened.status.fields["filtered"].isHidden()
