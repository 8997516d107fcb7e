"""Findings that arrive while the texts are read are marked in them, with all answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.review import VerdictState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def marked(window: MainWindow) -> dict[str, VerdictState]:
    return {mark.finding.id: mark.verdict.state for mark in window.pair_view.content.marks.items}


def test_findings_are_marked_with_the_answers_given_meanwhile(
    opened: MainWindow, qtbot: QtBot
) -> None:
    whole = opened.model.session
    first, *others = [finding.id for finding in whole.findings]
    opened.model.extend(replace(whole, findings=whole.findings[:1]))
    qtbot.waitUntil(lambda: list(marked(opened)) == [first])

    opened.model.extend(whole)
    opened.model.set_verdict(first, VerdictState.ACCEPTED)

    wanted = {first: VerdictState.ACCEPTED} | dict.fromkeys(others, VerdictState.OPEN)
    qtbot.waitUntil(lambda: marked(opened) == wanted)


def test_texts_never_stand_with_the_marks_of_others(opened: MainWindow) -> None:
    whole = opened.model.session
    pair = whole.pairs[0]
    other = replace(pair, alignment=replace(pair.alignment))
    opened.model.extend(replace(whole, findings=()))  # its marks would go in the next turn

    opened.model.extend(replace(whole, pairs=(other,)))

    assert opened.pair_view.content.alignment is other.alignment
    assert list(marked(opened)) == [finding.id for finding in whole.findings]
    QApplication.processEvents()
    assert list(marked(opened)) == [finding.id for finding in whole.findings]
