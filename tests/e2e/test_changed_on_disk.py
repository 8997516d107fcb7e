"""A text that changes on the disk is told of; checked again, the work on it is kept."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.opening import open_read_only
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.pair.change_marks import Sort
from kzaz_desk.ui.session import source_watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
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
    def offered() -> list[QPushButton]:
        buttons = window.central.banner.findChildren(QPushButton)
        return [each for each in buttons if each.text() == words and each.isVisible()]

    qtbot.waitUntil(lambda: len(offered()) == 1, timeout=WAIT)
    qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at what the system tells of a tenth as late as the program does."""
    monkeypatch.setattr(source_watch, "SETTLE_MS", source_watch.SETTLE_MS // 10)
    monkeypatch.setattr(source_watch, "AGAIN_MS", source_watch.AGAIN_MS // 10)


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
    teachers, started = about(opened, "470"), about(opened, "2018")
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


def about(window: MainWindow, words: str) -> str:
    """Id of the finding that marks some words."""
    documents = window.model.session.documents
    (found,) = {
        finding.id
        for finding in window.model.session.findings
        for place in finding.places
        if words in place.span.of(documents[place.document].text)
    }
    return found


def recheck(window: MainWindow, qtbot: QtBot, words: str = "Re-check") -> None:
    with qtbot.waitSignal(window.loader.rechecked, timeout=WAIT):
        press(window, words, qtbot)


def changed_and_checked(
    window: MainWindow, qtbot: QtBot, path: Path, old: str, new: str, words: str = "Re-check"
) -> None:
    with qtbot.waitSignal(window.desk.watch.changed, timeout=WAIT):
        change(path, old, new)
    recheck(window, qtbot, words)


def quotes(window: MainWindow) -> list[str]:
    documents = window.model.session.documents
    return [p.span.of(documents[p.document].text) for p in window.central.changes.places]


def click(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def ink(window: MainWindow, colour: str) -> int:
    """Number of pixels of exactly one colour in the texts."""
    image = window.pair_view.viewport().grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return int((pixels == QColor(colour).rgb()).sum())


def test_what_changed_is_marked_and_what_is_due_is_walked_through(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    changed_and_checked(
        opened, qtbot, pair[1], "пять школ", "пять больших школ", "Show what changed"
    )

    bar = opened.central.changes
    assert bar.isVisible()
    assert quotes(opened) == ["больших"]
    click(bar.chips[Sort.DUE], qtbot)
    (due,) = bar.places
    assert due.lang is Lang.KK
    assert "бес мектеп" in quotes(opened)[0]
    click(bar.only, qtbot)
    assert len(opened.pair_view.rows_in_view()) == 1
    click(bar.settle, qtbot)
    assert opened.model.session.due == ()
    assert bar.sort is Sort.CHANGED


def test_two_edits_before_anybody_looked_show_all_changes(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    changed_and_checked(opened, qtbot, pair[1], "пять школ", "пять больших школ")
    changed_and_checked(opened, qtbot, pair[1], "1 050 миллионов", "500 миллионов")

    press(opened, "Show what changed", qtbot)

    assert quotes(opened) == ["500", "больших"]
    assert "“1 050”" in opened.central.changes.told.text()


def test_answer_ends_the_changes_of_its_passage_and_undo_brings_them_back(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        text = pair[1].read_text(encoding="utf-8")
        replaced(pair[1], text.replace("470 человек", "480 человек").replace("пять", "шесть"))
    recheck(opened, qtbot, "Show what changed")
    assert quotes(opened) == ["480", "шесть"]
    finding = about(opened, "480")
    opened.model.set_current_finding(finding)
    opened.pair_view.setFocus()

    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)

    assert opened.model.verdict(finding).state is VerdictState.ACCEPTED
    assert quotes(opened) == ["шесть"]
    opened.model.undo_stack.undo()
    assert quotes(opened) == ["480", "шесть"]


def test_changes_end_when_the_user_says_they_were_seen(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        text = pair[1].read_text(encoding="utf-8")
        text = text.replace("пять школ", "шесть школ").replace("учеников", "школьников")
        replaced(pair[1], text.replace("Этот проект", "Наш проект"))
    recheck(opened, qtbot, "Show what changed")
    bar = opened.central.changes
    assert quotes(opened) == ["школьников", "Наш", "шесть"]

    click(bar.settle, qtbot)
    assert quotes(opened) == ["Наш", "шесть"]
    click(bar.settle_all, qtbot)

    assert opened.model.session.altered == ()
    assert bar.sort is Sort.DUE
    changed_and_checked(opened, qtbot, pair[1], "Наш проект", "Новый проект", "Show what changed")
    assert quotes(opened) == ["Новый"]


def test_only_rows_that_changed_or_are_due_can_be_shown(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        text = pair[1].read_text(encoding="utf-8")
        replaced(pair[1], text.replace("пять школ", "шесть школ").replace("учатся", "обучаются"))
    recheck(opened, qtbot, "Show what changed")
    bar, view = opened.central.changes, opened.pair_view
    rows = len(view.rows_in_view())

    click(bar.only, qtbot)
    assert len(view.rows_in_view()) == 2
    click(bar.chips[Sort.DUE], qtbot)
    assert len(view.rows_in_view()) == 2
    click(bar.settle, qtbot)
    assert len(view.rows_in_view()) == 1
    click(bar.closing, qtbot)

    assert len(view.rows_in_view()) == rows


def test_change_in_another_pair_of_the_project_is_gone_to(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    other = [pair[0].with_name("көпір.txt"), pair[0].with_name("мост.txt")]
    other[0].write_text(
        "Өзен арқылы жаңа көпір салынды.\nКөпірдің ұзындығы 54 метр.\n", encoding="utf-8"
    )
    other[1].write_text(
        "Через реку построили новый мост.\nДлина моста 54 метра.\n", encoding="utf-8"
    )
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths([*pair, *other])
    assert len(window.model.session.pairs) == 2
    names = [each.ru for each in window.model.session.pairs]
    window.model.show_pair(names.index("школа.txt"))

    changed_and_checked(window, qtbot, other[1], "новый мост", "красивый мост", "Show what changed")

    assert window.model.pair.ru == "мост.txt"
    assert window.pair_view.current_bead == 0
    assert ink(window, window.theme.colours.altered.colour) > 20


def test_marks_of_changes_stay_while_the_user_searches(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    theme, find = opened.theme, opened.page.find_bar
    changed_and_checked(
        opened, qtbot, pair[1], "Число учителей", "Количество преподавателей", "Show what changed"
    )
    opened.central.changes.go(1)
    lines = theme.colours.altered.colour
    assert ink(opened, lines) > 20

    find.enter("мектеп")
    qtbot.waitUntil(lambda: not find.is_running and bool(find.hits), timeout=WAIT)
    assert ink(opened, lines) > 20
    assert ink(opened, theme.colours.hit) > 20
    find.leave()

    assert ink(opened, lines) > 20
    assert ink(opened, theme.colours.hit) == 0
    opened.model.merge_with_next(0)
    assert ink(opened, lines) > 20
    click(opened.central.changes.closing, qtbot)
    assert ink(opened, lines) == 0


def test_recheck_is_one_step_that_can_be_undone_and_done_again(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    model, view = opened.model, opened.pair_view
    teachers = about(opened, "470")
    model.set_verdict(teachers, VerdictState.IGNORED)
    view.go_to_bead(4)
    before = model.session
    changed_and_checked(opened, qtbot, pair[1], "470 человек", "410 человек")
    after = model.session
    assert "1 fixed" in opened.central.banner.notice.text

    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        model.undo_stack.undo()

    assert model.session is before
    assert view.current_bead == 4
    assert "470 человек" in view.content.document(Lang.RU).text
    assert opened.central.banner.notice.text.startswith("школа.txt changed")
    model.undo_stack.undo()
    assert not model.verdict(teachers).is_decided
    model.undo_stack.redo()
    model.undo_stack.redo()
    assert model.session is after
    assert "410 человек" in view.content.document(Lang.RU).text
    opened.desk.keeper.wait()
    with open_read_only(opened.desk.keeper.path or Path()) as store:
        kept = store.load_session().session
    assert kept.documents == after.documents
    assert (kept.resolved, kept.altered) == (after.resolved, after.altered)


def test_rows_set_by_hand_stay_when_their_paragraphs_are_edited(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    view, model = opened.pair_view, opened.model
    view.setFocus()
    view.go_to_bead(0)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    view.go_to_bead(3)
    qtbot.keyClick(view, Qt.Key.Key_M)
    assert len(model.pair.alignment) == 5

    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        text = pair[1].read_text(encoding="utf-8")
        text = text.replace("12 новых школ", "12 современных школ")
        replaced(pair[1], text.replace("Число учителей", "Количество учителей"))
    recheck(opened, qtbot)

    beads = model.pair.alignment.beads
    assert beads[0].origin is Origin.CONFIRMED
    assert (beads[3].kk, beads[3].ru, beads[3].origin) == (range(3, 5), range(3, 5), Origin.MANUAL)
    assert "set by hand" not in opened.central.banner.notice.text


def test_row_set_by_hand_that_is_gone_is_told(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    opened.model.toggle_confirmed(5)

    changed_and_checked(
        opened, qtbot, pair[1], "В следующем году планируется построить ещё пять школ.\n", ""
    )

    notice = opened.central.banner.notice
    assert "Paragraphs of rows set by hand that are gone: 2." in notice.text
    assert "пять школ" in notice.details


def test_resolved_finding_is_listed_and_leads_nowhere(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    model, panel = opened.model, opened.findings
    money = about(opened, "1 050")
    model.set_verdict(money, VerdictState.FIXED, comment="редакторға айтылды")
    changed_and_checked(opened, qtbot, pair[1], "1 050 миллионов", "1 500 миллионов")
    opened.pair_view.go_to_bead(4)

    press(opened, "Show resolved", qtbot)
    item = panel.resolved.topLevelItem(0)
    assert item is not None
    assert panel.resolved.isVisible()
    assert not panel.list.isVisible()
    assert "1,05 млрд" in item.text(0)
    rect = panel.resolved.visualItemRect(item)
    qtbot.mouseClick(panel.resolved.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    detail = opened.detail
    assert opened.pair_view.current_bead == 4
    assert model.current_finding == ""
    assert "1 050 миллионов" in detail.texts[Lang.RU].toPlainText()
    assert detail.comment.text() == "редакторға айтылды"
    assert not detail.comment.isEnabled()
    told = [label.text() for label in detail.findChildren(QLabel)]
    assert any(text.startswith("Resolved by an edit") for text in told)
    panel.show_only(Show.ALL)
    assert panel.list.isVisible()


def test_resolved_findings_and_changes_are_there_after_reopening(
    opened: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    changed_and_checked(opened, qtbot, pair[1], "470 человек", "410 человек")
    resolved, altered = opened.model.session.resolved, opened.model.session.altered
    assert resolved
    assert altered
    opened.close()

    again = make_window()
    with qtbot.waitSignal(again.loader.completed, timeout=WAIT):
        again.open_paths(pair)

    assert again.model.session.resolved == resolved
    assert again.model.session.altered == altered
    again.commands["changes"].trigger()
    assert quotes(again) == ["410"]


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


def moved(opened: MainWindow, path: Path, qtbot: QtBot) -> Path:
    """The file elsewhere, the window knowing that it is gone."""
    target = path.with_name("жаңа орын") / path.name
    target.parent.mkdir()
    with qtbot.waitSignal(opened.desk.watch.missing, timeout=WAIT):
        path.rename(target)
    return target


def test_file_that_is_gone_is_told_and_its_text_stays(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.desk.watch.missing, timeout=WAIT):
        pair[0].unlink()

    assert opened.model.has_pair
    assert "not where it was" in opened.central.banner.notice.text


def test_file_that_comes_back_is_missed_no_more(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    target = moved(opened, pair[1], qtbot)
    assert opened.central.banner.isVisible()

    with qtbot.waitSignal(opened.desk.watch.returned, timeout=WAIT):
        target.rename(pair[1])

    assert not opened.central.banner.isVisible()


def test_file_that_moved_is_located_and_nothing_is_to_check(
    opened: MainWindow, pair: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = moved(opened, pair[1], qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))

    with qtbot.assertNotEmitted(opened.desk.watch.changed, wait=600):
        press(opened, "Locate file…", qtbot)

    assert opened.model.document(Lang.RU).path == target
    opened.desk.keeper.wait()
    with open_read_only(opened.desk.keeper.path or Path()) as store:
        kept = store.load_session().session
    assert target in {document.path for document in kept.documents.values()}


def test_file_that_moved_and_changed_is_to_be_checked_again_once_located(
    opened: MainWindow, pair: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = moved(opened, pair[1], qtbot)
    change(target, "470 человек", "410 человек", in_place)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))

    with qtbot.waitSignal(opened.desk.watch.changed, timeout=WAIT):
        press(opened, "Locate file…", qtbot)
    recheck(opened, qtbot)

    assert "1 fixed" in opened.central.banner.notice.text
    assert "410 человек" in opened.model.document(Lang.RU).text


def test_project_whose_file_is_gone_shows_its_own_copy(
    opened: MainWindow,
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    project = tmp_path / "мектептер.kzaz"
    with qtbot.waitSignal(opened.desk.keeper.saved_as, timeout=WAIT):
        opened.desk.keeper.save_as(project)
    opened.close()
    pair[1].unlink()

    again = make_window()
    with qtbot.waitSignal(again.desk.watch.missing, timeout=WAIT):
        again.open_paths([project])

    assert "новых школ" in again.model.document(Lang.RU).text
    assert "школа.txt is not where it was" in again.central.banner.notice.text


def test_same_content_written_anew_is_no_change(
    opened: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(opened.desk.watch.changed, wait=600):
        replaced(pair[1], pair[1].read_text(encoding="utf-8"))
