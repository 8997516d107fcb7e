"""Reports and the timeline are written as a whole, with the reviewer's answers in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.window.exports import report_writers, timeline_writers

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
