"""A rule that is made for all projects holds in every project, and nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from kzaz_desk.analysis.house_rules import DEFAULT_RULES
from kzaz_desk.project.opening import open_read_only
from kzaz_desk.project.user_rules import read_user_rules
from kzaz_desk.ui.findings.rule_dialogs import IN_ALL_PROJECTS, MakeRuleDialog
from kzaz_desk.ui.findings.rules_dialog import RulesDialog
from kzaz_desk.ui.window.banner import Tone

from .hand import dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.settings import Settings
    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
LEFT = Qt.MouseButton.LeftButton
SAVE, OKAY = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Ok


def opened_in(window: MainWindow, paths: list[Path], qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.loader.completed, timeout=WAIT):
        window.open_paths(paths)
    return window


def make_rule(window: MainWindow, qtbot: QtBot) -> None:
    """Accept the values of the first finding in all projects."""
    window.commands["first"].trigger()
    window.commands["make_rule"].trigger()
    made = dialog(MakeRuleDialog)
    made.scope.setCurrentIndex(made.scope.findData(IN_ALL_PROJECTS))
    qtbot.mouseClick(made.buttons.button(SAVE), LEFT)


@pytest.fixture
def other_pair(pair: list[Path], tmp_path: Path) -> list[Path]:
    """Other texts with the same two values."""
    paths = [tmp_path / "басқа.txt", tmp_path / "другой.txt"]
    for old, path in zip(pair, paths, strict=True):
        path.write_text(old.read_text(encoding="utf-8").replace("410", "411"), encoding="utf-8")
    return paths


def test_rule_holds_in_the_open_project_and_in_those_opened_later(
    opened: MainWindow, settings: Settings, other_pair: list[Path], qtbot: QtBot
) -> None:
    count = len(opened.model.session.findings)
    make_rule(opened, qtbot)

    assert len(opened.model.session.findings) == count - 1
    assert opened.findings.hidden.text() == "1 hidden by rules"
    assert opened.model.session.rules == DEFAULT_RULES
    assert read_user_rules(settings.rules_file) == opened.model.session.user_rules
    report = opened.exports.snapshot().report()
    assert report.ruled_out == 1
    assert [str(name) for name, _ in report.settings][1:] == ["Rules for all projects"]

    opened_in(opened, other_pair, qtbot)

    assert len(opened.model.session.findings) == count - 1
    assert opened.findings.hidden.text() == "1 hidden by rules"


def test_rule_is_of_the_user_not_of_the_project_file(
    opened: MainWindow,
    settings: Settings,
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    qtbot: QtBot,
) -> None:
    make_rule(opened, qtbot)
    path = opened.desk.keeper.path
    assert path is not None
    count = len(opened.model.session.findings)
    opened.close()

    with open_read_only(path) as store:
        saved = store.load_session()
    assert saved.session.rules == DEFAULT_RULES
    second = opened_in(make_window(), pair, qtbot)
    assert len(second.model.session.findings) == count
    second.close()
    settings.rules_file.unlink()
    assert len(opened_in(make_window(), pair, qtbot).model.session.findings) == count + 1


def test_undo_and_redo_write_the_file_too(
    opened: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    count = len(opened.model.session.findings)
    make_rule(opened, qtbot)
    rules = opened.model.session.user_rules

    opened.model.undo_stack.undo()
    assert read_user_rules(settings.rules_file) == DEFAULT_RULES
    assert len(opened.model.session.findings) == count

    opened.model.undo_stack.redo()
    assert read_user_rules(settings.rules_file) == rules
    assert len(opened.model.session.findings) == count - 1


def test_rule_is_moved_to_the_project_and_taken_away_in_the_list(
    opened: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    count = len(opened.model.session.findings)
    make_rule(opened, qtbot)
    rule = opened.model.session.user_rules.accepted

    opened.commands["rules"].trigger()
    listed = dialog(RulesDialog)
    item = listed.equal_values.topLevelItem(0)
    assert item.text(2) == "in all projects"
    listed.equal_values.setCurrentItem(item)
    qtbot.mouseClick(listed.move_rule, LEFT)
    qtbot.mouseClick(listed.buttons.button(OKAY), LEFT)

    assert opened.model.session.rules.accepted == rule
    assert read_user_rules(settings.rules_file) == DEFAULT_RULES
    assert len(opened.model.session.findings) == count - 1

    opened.commands["rules"].trigger()
    listed = dialog(RulesDialog)
    listed.equal_values.setCurrentItem(listed.equal_values.topLevelItem(0))
    qtbot.mouseClick(listed.delete, LEFT)
    qtbot.mouseClick(listed.buttons.button(OKAY), LEFT)

    assert opened.model.session.rules == DEFAULT_RULES
    assert len(opened.model.session.findings) == count


def test_damaged_file_is_told_and_put_aside_when_a_project_is_opened(
    window: MainWindow, settings: Settings, pair: list[Path], qtbot: QtBot
) -> None:
    settings.rules_file.write_text("ережелер", encoding="utf-8")

    opened_in(window, pair, qtbot)

    notice = window.central.banner.notice
    assert "put aside as rules-damaged.json" in notice.text
    assert notice.tone is Tone.PROBLEM
    aside = settings.rules_file.with_name("rules-damaged.json")
    assert aside.read_text(encoding="utf-8") == "ережелер"
    assert window.model.session.user_rules == DEFAULT_RULES
    make_rule(window, qtbot)
    assert read_user_rules(settings.rules_file) == window.model.session.user_rules


def test_damaged_file_is_told_even_if_the_first_texts_could_not_be_opened(
    window: MainWindow, settings: Settings, pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    settings.rules_file.write_bytes(b"")
    with qtbot.waitSignal(window.loader.failed, timeout=WAIT):
        window.open_paths([tmp_path / "жоқ.txt"])

    opened_in(window, pair, qtbot)

    assert "put aside as rules-damaged.json" in window.central.banner.notice.text


def test_rule_that_cannot_be_written_is_told_and_holds_for_now(
    opened: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    settings.rules_file.mkdir()
    count = len(opened.model.session.findings)

    make_rule(opened, qtbot)

    assert opened.central.banner.notice.tone is Tone.PROBLEM
    assert len(opened.model.session.findings) == count - 1
