"""What was decided is there when the same texts, or the saved project, are opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.event_edits import Hide
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.project.opening import open_read_only, open_store
from kzaz_desk.ui.timeline.event_words import day_text
from kzaz_desk.ui.window.banner import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


def open_and_wait(window: MainWindow, paths: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(paths)
    return window


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """Press a button of the banner."""
    buttons = window.central.banner.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and each.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def save_as(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.desk.keeper.saved_as, timeout=WAIT):
        window.commands["save_as"].trigger()


def test_work_that_was_never_saved_comes_back_with_the_texts(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = open_and_wait(make_window(), pair, qtbot)
    qtbot.keyClick(first, Qt.Key.Key_F8)
    current = first.model.current_finding
    first.model.set_verdict(current, VerdictState.IGNORED, comment="дереккөзде солай")
    first.model.toggle_confirmed(2)
    hidden = first.model.session.events[0]
    first.model.edit_event(Hide(hidden.id))
    first.pair_view.go_to_bead(4)
    first.close()

    second = open_and_wait(make_window(), pair, qtbot)

    assert second.model.verdict(current).comment == "дереккөзде солай"
    assert second.model.verdict(current).state is VerdictState.IGNORED
    assert second.model.verdict(current).reviewer == "тест"
    assert second.model.pair.alignment.beads[2].origin is Origin.CONFIRMED
    assert hidden.id not in {event.id for event in second.model.session.events}
    assert second.pair_view.current_bead == 4
    assert second.model.current_finding == current


def test_what_was_undone_stays_undone_and_what_was_redone_stays(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = open_and_wait(make_window(), pair, qtbot)
    ids = [finding.id for finding in first.model.session.findings]
    first.model.set_verdict(ids[0], VerdictState.ACCEPTED)
    first.model.set_verdict(ids[1], VerdictState.FIXED)
    first.model.merge_with_next(0)
    for _ in range(3):
        first.model.undo_stack.undo()
    first.model.undo_stack.redo()
    expected = first.model.session
    first.close()

    second = open_and_wait(make_window(), pair, qtbot)

    assert second.model.verdict(ids[0]).state is VerdictState.ACCEPTED
    assert second.model.verdict(ids[1]).state is VerdictState.OPEN
    assert second.model.session.pairs == expected.pairs


def test_decision_is_on_the_disk_before_the_next_one_can_be_thought_of(
    opened: MainWindow, qtbot: QtBot
) -> None:
    finding = opened.model.session.findings[0]
    path = opened.desk.keeper.path
    assert path is not None

    with qtbot.waitSignal(opened.desk.keeper.kept, timeout=WAIT):
        opened.model.set_verdict(finding.id, VerdictState.ACCEPTED)

    with open_read_only(path) as store:
        kept = store.load_session().session.review.verdict(finding)
    assert kept.state is VerdictState.ACCEPTED


def test_saved_project_opens_by_drop_and_goes_on(
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = open_and_wait(make_window(), pair, qtbot)
    ids = [finding.id for finding in first.model.session.findings]
    first.model.set_verdict(ids[0], VerdictState.ACCEPTED)
    target = tmp_path / "мектептер.kzaz"
    save_as(first, target, qtbot, monkeypatch)
    assert first.windowTitle().startswith("мектептер · ")
    first.model.set_verdict(ids[1], VerdictState.FIXED)
    first.close()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(target))])
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    second = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=WAIT):
        second.dropEvent(drop)

    assert [second.model.verdict(name).state for name in ids[:2]] == [
        VerdictState.ACCEPTED,
        VerdictState.FIXED,
    ]
    assert second.desk.name == "мектептер"
    assert second.settings.recent[0].paths == (str(target),)


def test_project_that_is_open_elsewhere_is_shown_read_only_or_taken_over(
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = open_and_wait(make_window(), pair, qtbot)
    target = tmp_path / "жоба.kzaz"
    save_as(first, target, qtbot, monkeypatch)
    first.close()
    other = open_store(target, "Айгүл")
    window = make_window()

    with qtbot.waitSignal(window.loader.failed, timeout=WAIT):
        window.open_paths([target])
    assert "Айгүл" in window.central.banner.notice.text
    today = datetime.now().astimezone().date()
    assert day_text(today) in window.central.banner.notice.text
    assert today.isoformat() not in window.central.banner.notice.text
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        press(window, "Open read-only", qtbot)
    assert window.model.has_pair
    assert window.desk.keeper.path is None
    assert "in memory" in window.central.banner.notice.text
    with qtbot.waitSignal(window.loader.failed, timeout=WAIT):
        window.open_paths([target])
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        press(window, "Take over", qtbot)

    assert window.desk.keeper.path == target
    finding = window.model.session.findings[0].id
    with qtbot.waitSignal(window.desk.keeper.kept, timeout=WAIT):
        window.model.set_verdict(finding, VerdictState.ACCEPTED)
    other.close()


def test_work_goes_on_in_memory_when_the_project_is_taken_over_and_can_be_saved(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [finding.id for finding in opened.model.session.findings]
    assert opened.desk.keeper.path is not None
    thief = open_store(opened.desk.keeper.path, "Бауыржан", take_over=True)

    with qtbot.waitSignal(opened.desk.keeper.failed, timeout=WAIT):
        opened.model.set_verdict(ids[0], VerdictState.ACCEPTED)
    opened.model.set_verdict(ids[1], VerdictState.FIXED)

    notice = opened.central.banner.notice
    assert notice.tone is Tone.PROBLEM
    assert "Бауыржан" in notice.text
    assert "in memory" in notice.text
    assert opened.desk.keeper.is_unsaved
    target = tmp_path / "менікі.kzaz"
    save_as(opened, target, qtbot, monkeypatch)
    assert not opened.desk.keeper.is_unsaved
    with open_read_only(target) as store:
        kept = store.load_session().session.review.verdicts
    assert [kept[name].state for name in ids[:2]] == [VerdictState.ACCEPTED, VerdictState.FIXED]
    thief.close()


def test_window_asks_before_decisions_in_memory_are_lost(
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("")
    window = open_and_wait(make_window(folder=blocked / "projects"), pair, qtbot)
    assert "in memory" in window.central.banner.notice.text
    window.model.set_verdict(window.model.session.findings[0].id, VerdictState.ACCEPTED)
    buttons = QMessageBox.StandardButton
    answers = iter([buttons.Cancel, buttons.Discard])
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: next(answers))

    stayed = not window.close()
    left = window.close()

    assert stayed
    assert left


def test_recent_pair_tells_the_progress_of_its_project(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    first = open_and_wait(make_window(), pair, qtbot)
    total = len(first.model.session.findings)
    first.model.set_verdict(first.model.session.findings[0].id, VerdictState.ACCEPTED)
    first.close()
    stale = replace(first.settings.recent[0], undecided=total)
    first.settings.remember(stale)

    window = make_window()

    def words() -> str:
        item = window.central.start_page.recent.item(0)
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole))

    qtbot.waitUntil(lambda: f"{total - 1} of {total} left" in words(), timeout=WAIT)
