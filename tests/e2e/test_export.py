"""Reports and the timeline are written as a whole, with the reviewer's answers in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.formats.tmx import read_tmx
from kzaz_desk.formats.xliff import read_xliff
from kzaz_desk.ui.window.exports import report_writers, timeline_writers, unit_writers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


@pytest.mark.parametrize("suffix", report_writers())
def test_report_is_written_in_the_format_of_its_ending(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    path = tmp_path / f"есеп{suffix}"

    with qtbot.waitSignal(opened.exports.written, timeout=WAIT):
        opened.exports.write(path, report_writers())

    assert path.stat().st_size > 0
    assert path.name in opened.statusBar().currentMessage()


@pytest.mark.parametrize("suffix", timeline_writers())
def test_timeline_is_written_in_the_format_of_its_ending(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    path = tmp_path / f"уақыт{suffix}"

    with qtbot.waitSignal(opened.exports.written, timeout=WAIT):
        opened.exports.write(path, timeline_writers())

    assert path.stat().st_size > 0


def test_report_holds_answers_and_comments(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    finding = opened.model.session.findings[0].id
    opened.model.set_verdict(finding, VerdictState.ACCEPTED, comment="source says so")
    path = tmp_path / "report.json"

    with qtbot.waitSignal(opened.exports.written, timeout=WAIT):
        opened.exports.write(path, report_writers())

    assert "source says so" in json.dumps(json.loads(path.read_text(encoding="utf-8")))


def test_file_that_cannot_be_written_is_told_in_a_banner(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.exports.failed, timeout=WAIT):
        opened.exports.write(tmp_path / "gone" / "report.html", report_writers())

    assert "report.html" in opened.central.banner.notice.text


UNIT_READERS = {".tmx": read_tmx, ".xlf": read_xliff}


@pytest.mark.parametrize("suffix", unit_writers())
def test_confirmed_rows_are_exported_for_translation_tools_and_read_again(
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    for row in (1, 3):
        opened.pair_view.go_to_bead(row)
        qtbot.keyClick(opened.pair_view, Qt.Key.Key_Space)
    path = tmp_path / f"жады{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    with qtbot.waitSignal(opened.exports.written, timeout=WAIT):
        opened.commands["export_units"].trigger()

    units = UNIT_READERS[suffix](path)
    assert [unit.kk for unit in units] == [
        ("Құрылысқа 1 500 миллион теңге бөлінді.",),
        ("Мұғалімдердің саны 410 адамға жетті.",),
    ]
    assert units[1].ru == ("Число учителей достигло 470 человек.",)
    assert path.name in opened.statusBar().currentMessage()


def test_export_without_a_confirmed_row_says_how_to_confirm_one(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(*arguments: object) -> tuple[str, str]:
        asked.append(arguments)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    opened.commands["export_units"].trigger()

    assert asked == []
    assert "No row is confirmed" in opened.statusBar().currentMessage()
