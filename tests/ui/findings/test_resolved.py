"""Findings that an edit resolved: listed the latest first, searched, and read as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt

from kzaz_desk.domain.changes import Resolved
from kzaz_desk.domain.review import Verdict, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.detail_panel import DetailPanel
from kzaz_desk.ui.findings.model import Chip
from kzaz_desk.ui.findings.resolved import ResolvedList
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
ALL = frozenset(Chip)


@pytest.fixture
def edited(session: Session) -> Session:
    """The session without its findings: each was resolved, one an hour after the other."""
    resolved = tuple(
        Resolved(
            finding=finding,
            verdict=Verdict(VerdictState.ACCEPTED, "келісілген", "Айша", NOON),
            time=NOON + timedelta(hours=number),
            where=f"{number} ↔ {number}",
            quotes=((Lang.KK, f"{finding.kk_value} еді."), (Lang.RU, f"Было {finding.ru_value}.")),
        )
        for number, finding in enumerate(session.findings)
    )
    return replace(session, findings=(), resolved=resolved)


@pytest.fixture
def model(qtbot: QtBot, edited: Session) -> SessionModel:
    model = SessionModel()
    model.open(edited)
    return model


@pytest.fixture
def listed(model: SessionModel, qtbot: QtBot) -> ResolvedList:
    listed = ResolvedList(model)
    qtbot.addWidget(listed)
    listed.fill(ALL, "")
    return listed


def first_cells(listed: ResolvedList) -> list[str]:
    items = (listed.topLevelItem(row) for row in range(listed.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def test_latest_comes_first(listed: ResolvedList) -> None:
    assert first_cells(listed) == ["▲ 2019 ≠ 2018", "◆ 6 300 ≠ 6 400", "▲ 1 500 ≠ 1 050"]


@pytest.mark.parametrize(
    ("chips", "text", "expected"),
    [
        pytest.param(frozenset({Chip.WARNING}), "", ["◆ 6 300 ≠ 6 400"], id="level"),
        pytest.param(ALL, "1 050", ["▲ 1 500 ≠ 1 050"], id="value"),
        pytest.param(ALL, "было 2018", ["▲ 2019 ≠ 2018"], id="quotation"),
        pytest.param(ALL, "жоқ сөз", [], id="nothing"),
    ],
)
def test_chips_and_text_choose(
    listed: ResolvedList, chips: frozenset[Chip], text: str, expected: list[str]
) -> None:
    assert listed.fill(chips, text) == len(expected)
    assert first_cells(listed) == expected


def test_empty_list_says_why_it_is_empty(
    listed: ResolvedList, model: SessionModel, session: Session
) -> None:
    listed.fill(ALL, "жоқ сөз")
    assert listed.empty_note.text() == "The filter hides all findings."

    model.open(replace(session, resolved=()))
    listed.fill(ALL, "")

    assert listed.empty_note.text() == "No edit has resolved a finding so far."
    assert not listed.empty_note.isHidden()


def test_list_with_rows_has_no_note(listed: ResolvedList) -> None:
    assert listed.empty_note.isHidden()


def test_row_says_all_to_a_screen_reader(listed: ResolvedList) -> None:
    item = listed.topLevelItem(0)
    assert item is not None

    spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("2019 ≠ 2018. Error")
    assert "resolved by an edit" in spoken
    assert spoken.endswith("✓ Accepted")


def test_chosen_one_is_read_as_it_was_and_the_row_comes_back(
    listed: ResolvedList, model: SessionModel, qtbot: QtBot
) -> None:
    panel = DetailPanel(model, Theme(model))
    qtbot.addWidget(panel)
    panel.show_row(0)
    listed.chosen.connect(panel.show_resolved)

    item = listed.topLevelItem(1)
    assert item is not None
    listed.setCurrentItem(item)

    assert panel.texts[Lang.KK].toPlainText() == "6 300 еді."
    assert panel.texts[Lang.RU].toPlainText() == "Было 6 400."
    assert panel.comment.text() == "келісілген"
    assert not panel.comment.isEnabled()
    panel.show_row(0)
    assert "12 жаңа мектеп" in panel.texts[Lang.KK].toPlainText()


def test_list_is_worded_anew_in_another_language(listed: ResolvedList, qapp: QApplication) -> None:
    listed.setHeaderLabels(["", "", "", ""])
    qapp.sendEvent(listed, QEvent(QEvent.Type.LanguageChange))
    listed.fill(ALL, "")

    assert listed.headerItem().text(1) == "Resolved"
    assert len(first_cells(listed)) == 3


def test_undone_recheck_takes_the_words_of_the_resolved_away(
    listed: ResolvedList, model: SessionModel, qtbot: QtBot, session: Session
) -> None:
    panel = DetailPanel(model, Theme(model))
    qtbot.addWidget(panel)
    panel.show_row(0)
    panel.show_resolved(model.session.resolved[0])

    model.replace_session(model.session, session, "undone")

    assert "12 жаңа мектеп" in panel.texts[Lang.KK].toPlainText()


def test_titles_have_room_while_nothing_is_listed(qtbot: QtBot, edited: Session) -> None:
    model = SessionModel()
    model.open(replace(edited, resolved=()))
    listed = ResolvedList(model)
    qtbot.addWidget(listed)

    assert listed.fill(ALL, "") == 0

    header = listed.header()
    for column in range(listed.columnCount()):
        title = listed.headerItem().text(column)
        assert header.sectionSize(column) > header.fontMetrics().horizontalAdvance(title)
