"""Opening that takes long shows its steps and can be stopped; nothing that was open is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from kzaz_desk import services
from kzaz_desk.analysis.house_rules import HouseRules
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import FindingKind
from kzaz_desk.formats.report_html import html_report
from kzaz_desk.keeping import open_any
from kzaz_desk.project.opening import open_read_only
from tests.e2e.hand import type_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened, Where
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.main_window import MainWindow

    Partial = Callable[[Session], None] | None

CTRL = Qt.KeyboardModifier.ControlModifier


def never_ends(
    paths: Sequence[Path], where: Where, *, monitor: Monitor, on_partial: Partial = None
) -> Opened:
    while True:
        monitor.report(Stage.ALIGN, 0.5)


def ends_only_with_the_text(
    paths: Sequence[Path], where: Where, *, monitor: Monitor, on_partial: Partial = None
) -> Opened:
    assert on_partial is not None
    on_partial(replace(services.open_paths(paths), findings=()))
    while True:
        monitor.report(Stage.CHECK, 0.5)


def test_long_opening_shows_its_steps_and_stops_on_cancel(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    window = make_window(open_any=never_ends)
    page = window.central.loading_page

    with qtbot.waitSignal(window.loader.slow):
        window.open_paths(pair)
    assert page.isVisible()

    with qtbot.waitSignal(window.loader.stopped):
        qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)

    assert window.central.start_page.isVisible()
    assert "stopped" in window.central.banner.notice.text
    assert not window.loader.is_running


def test_text_can_be_read_while_the_check_goes_on(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    window = make_window(open_any=ends_only_with_the_text)

    with qtbot.waitSignal(window.loader.text_arrived, timeout=20_000):
        window.open_paths(pair)

    assert window.central.page is window.central.view
    assert window.model.has_pair
    assert window.loader.is_running


def test_empty_list_says_that_the_texts_agree_only_after_a_whole_check(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    window = make_window(open_any=ends_only_with_the_text)
    note = window.findings.empty_note

    with qtbot.waitSignal(window.loader.text_arrived, timeout=20_000):
        window.open_paths(pair)
    qtbot.waitUntil(note.isVisible)
    assert note.text() == "The texts are being compared."

    with qtbot.waitSignal(window.loader.stopped):
        window.loader.cancel()
    assert "not everything was compared" in note.text()


class WaitsForTheUser:
    """Opens texts; the check ends only when the user has done something.

    Attributes:
        is_done: Set when that is so.
    """

    def __init__(self) -> None:
        self.is_done = Event()

    def __call__(
        self, paths: Sequence[Path], where: Where, *, monitor: Monitor, on_partial: Partial = None
    ) -> Opened:
        opened = open_any(paths, where, time=datetime.now(UTC), on_partial=on_partial)
        assert self.is_done.wait(20)
        return opened


class StopsOnce:
    """Opens texts; the first time the check ends only when it is stopped."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(
        self, paths: Sequence[Path], where: Where, *, monitor: Monitor, on_partial: Partial = None
    ) -> Opened:
        self.times += 1
        if self.times == 1:
            return ends_only_with_the_text(paths, where, monitor=monitor, on_partial=on_partial)
        return open_any(paths, where, time=datetime.now(UTC), on_partial=on_partial)


def stop(window: MainWindow, pair: list[Path], qtbot: QtBot) -> None:
    """Open texts and stop as soon as they can be read."""
    with qtbot.waitSignal(window.loader.text_arrived, timeout=20_000):
        window.open_paths(pair)
    qtbot.waitUntil(window.central.strip.isVisible)
    with qtbot.waitSignal(window.loader.stopped):
        qtbot.mouseClick(window.central.strip.cancel, Qt.MouseButton.LeftButton)


@pytest.fixture
def stopped(make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot) -> MainWindow:
    """A window with texts whose check was stopped as soon as they could be read."""
    window = make_window(open_any=StopsOnce())
    stop(window, pair, qtbot)
    return window


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the user names when asked where to save."""
    path = tmp_path / "жоба.kzaz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def save_as(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.keeper.saved_as, timeout=20_000):
        window.commands["save_as"].trigger()


def go_on(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        qtbot.mouseClick(button(window, "Continue"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.background.is_running)


def button(window: MainWindow, words: str) -> QPushButton:
    buttons = window.central.banner.findChildren(QPushButton)
    return next(each for each in buttons if each.isVisible() and each.text() == words)


def test_stopped_check_goes_on_where_it_was_with_the_rows_set_meanwhile(
    stopped: MainWindow, qtbot: QtBot
) -> None:
    view, rows = stopped.pair_view, len(stopped.model.pair.alignment)
    assert "not everything was compared" in stopped.central.banner.notice.text
    assert not stopped.model.session.findings
    view.setFocus()
    view.go_to_bead(3)
    qtbot.keyClick(view, Qt.Key.Key_M)

    go_on(stopped, qtbot)

    assert stopped.model.session.findings
    assert len(stopped.model.pair.alignment) == rows - 1
    assert view.current_bead == 3
    assert not any("not finished" in note.text for note in stopped.model.session.notes)


def test_bookmark_comment_and_rule_made_while_the_check_was_stopped_are_kept(
    stopped: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    view, model = stopped.pair_view, stopped.model
    view.setFocus()
    view.go_to_bead(2)
    qtbot.keyClick(view, Qt.Key.Key_B, CTRL)
    view.go_to_bead(4)
    qtbot.keyClick(view, Qt.Key.Key_M, CTRL)
    type_words(stopped.detail.comment, "тексеру")
    qtbot.keyClick(stopped.detail.comment, Qt.Key.Key_Return)
    model.set_rules(HouseRules(off=frozenset({FindingKind.VALUE})))

    go_on(stopped, qtbot)

    assert view.scene.bookmarks == {2}
    assert dict(view.scene.comments) == {4: "тексеру"}
    assert view.current_bead == 4
    kinds = {finding.kind for finding in model.session.findings}
    assert FindingKind.DATE in kinds
    assert FindingKind.VALUE not in kinds
    stopped.close()
    second = make_window()
    with qtbot.waitSignal(second.loader.completed, timeout=20_000):
        second.open_paths(pair)
    assert second.pair_view.scene.bookmarks == {2}
    assert dict(second.pair_view.scene.comments) == {4: "тексеру"}


def test_bookmarks_of_before_stay_beside_that_of_a_stopped_check(
    stopped: MainWindow, make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    go_on(stopped, qtbot)
    stopped.pair_view.go_to_bead(1)
    qtbot.keyClick(stopped.pair_view, Qt.Key.Key_B, CTRL)
    stopped.close()
    again = make_window(open_any=StopsOnce())
    stop(again, pair, qtbot)
    again.pair_view.setFocus()
    again.pair_view.go_to_bead(5)
    qtbot.keyClick(again.pair_view, Qt.Key.Key_B, CTRL)

    go_on(again, qtbot)

    assert again.pair_view.scene.bookmarks == {1, 5}
    assert again.pair_view.current_bead == 5


def test_stopped_check_goes_on_in_the_file_in_which_it_was_saved(
    stopped: MainWindow, chosen: Path, qtbot: QtBot
) -> None:
    save_as(stopped, qtbot)
    with open_read_only(chosen) as store:
        assert services.report_on(store.load_session().session).is_partial

    go_on(stopped, qtbot)
    qtbot.waitUntil(lambda: stopped.desk.name == "жоба")
    qtbot.keyClick(stopped.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(stopped.pair_view, Qt.Key.Key_A)
    stopped.desk.keeper.wait()

    assert stopped.desk.keeper.path == chosen
    with open_read_only(chosen) as store:
        kept = store.load_session().session
    assert not services.report_on(kept).is_partial
    assert len(kept.review.verdicts) == 1


def test_file_saved_while_the_check_was_stopped_is_checked_whole_when_it_is_opened(
    stopped: MainWindow, make_window: Callable[..., MainWindow], chosen: Path, qtbot: QtBot
) -> None:
    save_as(stopped, qtbot)
    stopped.close()
    second = make_window()

    with qtbot.waitSignal(second.loader.completed, timeout=20_000):
        second.open_paths([chosen])

    assert second.model.session.findings
    assert not services.report_on(second.model.session).is_partial


def test_report_of_a_stopped_check_says_that_it_was_not_finished(
    stopped: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(stopped, "Keep partial"), Qt.MouseButton.LeftButton)

    assert not stopped.central.banner.isVisible()
    assert stopped.central.page is stopped.central.view
    percent = stopped.loader.percent
    assert 0 < percent < 100
    page = html_report(stopped.exports.snapshot().report())
    assert f"<h1>Check not finished, {percent}% done: мектеп.txt – школа.txt</h1>" in page
    assert "not everything was compared" in page


def test_window_closes_while_work_is_going_on(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    window = make_window(open_any=never_ends)
    with qtbot.waitSignal(window.loader.progressed):
        window.open_paths(pair)

    assert window.close()
    assert not window.loader.is_running


def test_row_merged_and_bookmark_set_while_the_check_goes_on_are_kept(
    make_window: Callable[..., MainWindow], pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    waits = WaitsForTheUser()
    window = make_window(open_any=waits)
    with qtbot.waitSignal(window.loader.text_arrived, timeout=20_000):
        window.open_paths(pair)
    rows = len(window.model.pair.alignment)
    window.model.merge_with_next(0)
    window.pair_view.setFocus()
    window.pair_view.go_to_bead(3)
    qtbot.keyClick(window.pair_view, Qt.Key.Key_B, CTRL)

    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        waits.is_done.set()
    qtbot.waitUntil(lambda: not window.background.is_running)

    assert len(window.model.pair.alignment) == rows - 1
    assert window.model.session.findings
    assert window.pair_view.scene.bookmarks == {3}
    window.desk.keeper.wait()
    path = window.desk.keeper.path
    assert path is not None
    with open_read_only(path) as store:
        assert len(store.load_session().session.pairs[0].alignment) == rows - 1


def test_what_is_typed_while_the_check_goes_on_is_not_lost_and_no_command(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    waits = WaitsForTheUser()
    window = make_window(open_any=waits)
    with qtbot.waitSignal(window.loader.text_arrived, timeout=20_000):
        window.open_paths(pair)
    rows, line = len(window.model.pair.alignment), window.detail.comment
    window.pair_view.setFocus()
    window.pair_view.go_to_bead(3)
    qtbot.keyClick(window.pair_view, Qt.Key.Key_M, CTRL)
    type_words(line, "атауын ")

    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        waits.is_done.set()
    assert line.hasFocus()
    type_words(line, "тексеру")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert dict(window.pair_view.scene.comments) == {3: "атауын тексеру"}
    assert len(window.model.pair.alignment) == rows
