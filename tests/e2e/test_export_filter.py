"""A report from the window holds what the list of findings shows, and says what it leaves out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pypdfium2
from PySide6.QtWidgets import QToolButton

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.window.exports import report_writers

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000


def _written(window: MainWindow, path: Path, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(window.exports.written, timeout=WAIT):
        window.exports.write(path, report_writers())
    return path


def _json(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def test_report_holds_the_findings_that_are_listed(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    findings = [finding.id for finding in opened.model.session.findings]
    opened.model.set_verdict(findings[0], VerdictState.ACCEPTED)
    opened.findings.show_only(Show.DECIDED)

    value = _json(_written(opened, tmp_path / "decided.json", qtbot))

    assert [finding["id"] for finding in value["findings"]] == findings[:1]
    assert value["summary"]["hidden"] == len(findings) - 1
    assert value["filter"].startswith("Decided")


def test_every_format_says_what_the_filter_is(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.findings.show_only(Show.UNDECIDED)
    words = opened.findings.filter_words()

    page = _written(opened, tmp_path / "a.html", qtbot).read_text(encoding="utf-8")
    sheet = pypdfium2.PdfDocument(_written(opened, tmp_path / "a.pdf", qtbot).read_bytes())

    assert words.startswith("Undecided")
    assert words in page
    said = " ".join(sheet[0].get_textpage().get_text_range().split())
    assert words in said


def test_list_without_a_filter_hides_nothing(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for chip in opened.findings.findChildren(QToolButton, "chip"):
        chip.setChecked(True)

    value = _json(_written(opened, tmp_path / "all.json", qtbot))

    assert (value["filter"], value["summary"]["hidden"]) == ("", 0)
    assert len(value["findings"]) == len(opened.model.session.findings)
