"""The list is narrowed by level, answer and words; what is hidden is always told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.model import Show

from .hand import LEFT, NONE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


def test_counts_of_the_status_bar_lead_to_what_they_count(opened: MainWindow, qtbot: QtBot) -> None:
    first, *rest = [finding.id for finding in opened.model.session.findings]
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(opened.pair_view, Qt.Key.Key_A)

    qtbot.mouseClick(opened.status.fields["decided"], LEFT)
    assert opened.findings.visible_findings() == [first]

    qtbot.mouseClick(opened.status.fields["undecided"], LEFT)
    assert opened.findings.visible_findings() == rest


def test_walk_keeps_to_what_the_list_shows(opened: MainWindow, qtbot: QtBot) -> None:
    model = opened.model
    ids = [finding.id for finding in model.session.findings]
    model.set_verdict(ids[1], VerdictState.IGNORED)
    opened.findings.show_only(Show.UNDECIDED)

    seen = []
    for key, held in ((Qt.Key.Key_Home, ALT), (Qt.Key.Key_F8, NONE)):
        qtbot.keyClick(opened.pair_view, key, held)
        seen.append(model.current_finding)

    assert seen == [ids[0], ids[2]]
    assert opened.findings.filtered.text() == "1 hidden by the filter"
