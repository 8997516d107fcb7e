"""A text that changes on the disk is told of; checked again, the work on it is kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.changes_bar import Sort

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


def in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def replaced(path: Path, text: str) -> None:
    """As editors save: another file takes the place."""
    other = path.with_name(f".{path.name}.tmp")
    other.write_text(text, encoding="utf-8")
    os.replace(other, path)  # noqa: PTH105 - what is tested


def change(path: Path, old: str, new: str, write: Callable[[Path, str], None] = replaced) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    write(path, text.replace(old, new))


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    buttons = window.central.banner.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and each.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("write", [in_place, replaced])
def test_changed_file_is_told_of_every_time(
    write: Callable[[Path, str], None], opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    for number in ("1 100", "1 200"):
        with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
            text = pair[1].read_text(encoding="utf-8")
            write(pair[1], f"{text}Ещё {number} книг.\n")

        assert opened.central.banner.isVisible()
        assert opened.central.banner.notice.text.startswith("школа.txt changed ")


def test_recheck_keeps_place_answers_and_confirmed_rows_and_sums_up(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    model = opened.model
    by_value = {f.ru_value[:4]: f.id for f in model.session.findings}
    teachers, started = by_value["470"], by_value["2018"]
    model.set_verdict(teachers, VerdictState.IGNORED, comment="редактор білсін")
    model.set_verdict(started, VerdictState.ACCEPTED)
    model.toggle_confirmed(2)
    opened.pair_view.go_to_bead(3)
    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        text = pair[1].read_text(encoding="utf-8")
        text = text.replace("1 050 миллионов", "1 500 миллионов").replace(
            "Число учителей достигло 470 человек", "Число наших учителей достигло 470 человек"
        )
        replaced(pair[1], text)

    with qtbot.waitSignal(opened.loader.rechecked, timeout=WAIT):
        press(opened, "Re-check", qtbot)

    stale = [f.id for f in model.session.findings if model.verdict(f.id).stale]
    assert [model.verdict(name).comment for name in stale] == ["редактор білсін"]
    assert not model.verdict(stale[0]).is_decided
    assert model.verdict(started).is_decided
    assert model.pair.alignment.beads[2].origin is Origin.CONFIRMED
    assert opened.pair_view.current_bead == 3
    assert "1 fixed, 1 stale, 0 new" in opened.central.banner.notice.text
    press(opened, "Show stale", qtbot)
    assert opened.findings.visible_findings() == stale


def test_what_changed_is_marked_and_what_is_due_is_walked_through(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        change(pair[1], "пять школ", "пять больших школ")

    with qtbot.waitSignal(opened.loader.rechecked, timeout=WAIT):
        press(opened, "Show what changed", qtbot)

    bar = opened.central.changes
    assert bar.isVisible()
    (changed,) = bar.places
    text = opened.model.document(Lang.RU).text
    assert "больших" in changed.span.of(text)
    qtbot.mouseClick(bar.chips[Sort.DUE], Qt.MouseButton.LeftButton)
    (due,) = bar.places
    assert due.lang is Lang.KK
    assert "бес мектеп" in due.span.of(opened.model.document(Lang.KK).text)
    qtbot.mouseClick(bar.only, Qt.MouseButton.LeftButton)
    assert len(opened.pair_view.rows_in_view()) == 1
    qtbot.mouseClick(bar.settle, Qt.MouseButton.LeftButton)
    assert opened.desk.due == ()


def test_change_made_while_the_texts_were_closed_is_told_on_opening(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = make_window()
    with qtbot.waitSignal(first.loader.completed, timeout=WAIT):
        first.open_paths(pair)
    first.close()
    change(pair[1], "1 050", "1 500")

    second = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=WAIT):
        second.open_paths(pair)

    assert "1 fixed" in second.central.banner.notice.text


def test_file_that_is_gone_is_told_and_its_text_stays(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.missing, timeout=WAIT):
        pair[0].unlink()

    assert opened.model.has_pair
    assert "not where it was" in opened.statusBar().currentMessage()


def test_same_content_written_anew_is_no_change(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(opened.desk.watch.changed, wait=600):
        replaced(pair[1], pair[1].read_text(encoding="utf-8"))
