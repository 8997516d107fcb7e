"""A comment on a row without a finding: written by key, seen, listed, undone, kept, reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort
from tests.e2e.hand import type_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier
NOTE = "“жаңа” деген сөз керек пе?"


def write(window: MainWindow, row: int, words: str, qtbot: QtBot) -> None:
    window.pair_view.go_to_bead(row)
    qtbot.keyClick(window.pair_view, Qt.Key.Key_M, CTRL)
    line = window.detail.comment
    qtbot.waitUntil(line.hasFocus)
    type_words(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def listed(window: MainWindow) -> list[str]:
    menu = window.menuBar().findChild(QMenu, "rowComments")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_comment_on_a_row_is_signed_told_spoken_and_listed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    view = opened.pair_view
    write(opened, 2, NOTE, qtbot)

    qtbot.waitUntil(view.hasFocus)
    assert dict(view.scene.comments) == {2: NOTE}
    row_top = view.row_top(2)
    assert row_top is not None
    gutter = view.pair_layout.columns.gutter
    assert NOTE in view.words_at(QPointF(gutter.right - 3, row_top + 10))
    assert NOTE in QAccessible.queryAccessibleInterface(view).focusChild().text(
        QAccessible.Text.Name
    )
    assert listed(opened) == [f"3 ↔ 3   {NOTE}"]
    ruler = view.findChild(OverviewRuler)
    assert ruler is not None
    view.window().resize(1000, 480)
    qtbot.waitUntil(lambda: any(m.sort is RulerSort.COMMENT for m in ruler.marks))


def test_comment_is_shown_where_it_is_written_whenever_its_row_is_looked_at(
    opened: MainWindow, qtbot: QtBot
) -> None:
    write(opened, 2, NOTE, qtbot)
    opened.pair_view.go_to_bead(0)
    assert opened.detail.comment.text() == ""

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Down)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_Down)

    assert opened.detail.comment.text() == NOTE
    assert opened.detail.comment.accessibleName() == "Comment on this row"


def test_where_a_finding_is_current_the_key_writes_to_the_finding(
    opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    current = opened.model.current_finding

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M, CTRL)
    type_words(opened.detail.comment, "тексерілді")
    qtbot.keyClick(opened.detail.comment, Qt.Key.Key_Return)

    assert opened.model.verdict(current).comment == "тексерілді"
    assert opened.model.session.row_comments == ()


def test_comment_that_is_being_written_is_kept_when_a_key_leads_on(
    opened: MainWindow, qtbot: QtBot
) -> None:
    line = opened.detail.comment
    opened.pair_view.go_to_bead(2)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M, CTRL)
    type_words(line, NOTE)
    qtbot.keyClick(line, Qt.Key.Key_F8)
    current = opened.model.current_finding
    type_words(line, "тексерілді")
    qtbot.keyClick(line, Qt.Key.Key_F8)

    assert current
    assert opened.model.current_finding != current
    assert opened.detail.row_comments.texts == {2: NOTE}
    assert opened.model.verdict(current).comment == "тексерілді"


def test_comment_is_undone_and_done_again(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.pair_view
    write(opened, 2, NOTE, qtbot)

    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)
    undone = dict(view.scene.comments), opened.detail.comment.text(), listed(opened)
    qtbot.keyClick(view, Qt.Key.Key_Y, CTRL)

    assert undone == ({}, "", [])
    assert dict(view.scene.comments) == {2: NOTE}


def test_comment_goes_where_its_row_goes(opened: MainWindow, qtbot: QtBot) -> None:
    write(opened, 4, NOTE, qtbot)
    opened.pair_view.go_to_bead(0)

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_M)

    assert dict(opened.pair_view.scene.comments) == {3: NOTE}


def test_list_of_comments_leads_to_the_row(opened: MainWindow, qtbot: QtBot) -> None:
    write(opened, 4, NOTE, qtbot)
    opened.pair_view.go_to_bead(0)
    menu = opened.menuBar().findChild(QMenu, "rowComments")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()

    menu.actions()[0].trigger()

    assert opened.pair_view.current_bead == 4


def test_comment_is_there_when_the_texts_are_opened_again(
    opened: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    write(opened, 2, NOTE, qtbot)
    opened.close()
    second = make_window()

    with qtbot.waitSignal(second.loader.completed, timeout=WAIT):
        second.open_paths(pair)

    assert dict(second.pair_view.scene.comments) == {2: NOTE}
    assert [each.reviewer for each in second.model.session.row_comments] == ["тест"]


def test_comment_stays_with_its_paragraph_when_the_text_grows_above_it(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    write(opened, 4, NOTE, qtbot)
    for path, words in zip(pair, ("Жаңа абзац қосылды.", "Добавлен новый абзац."), strict=True):
        head, _, rest = path.read_text(encoding="utf-8").partition("\n")
        path.write_text(f"{head}\n{words}\n{rest}", encoding="utf-8")

    with qtbot.waitSignal(opened.loader.rechecked, timeout=WAIT):
        opened.desk.checks.recheck()

    assert dict(opened.pair_view.scene.comments) == {5: NOTE}


def test_comment_is_in_the_report(opened: MainWindow, qtbot: QtBot) -> None:
    write(opened, 2, NOTE, qtbot)

    report = opened.exports.snapshot().report()

    assert [each.text for each in report.row_comments] == [NOTE]
    assert report.row_comments[0].place.lang is Lang.KK
