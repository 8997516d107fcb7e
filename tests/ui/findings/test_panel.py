"""The findings dock: live counts, and a selection that follows without loops."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.model import FindingModel, Grouping, Show
from kzaz_desk.ui.findings.panel import FindingPanel
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


@pytest.fixture
def panel(model: SessionModel, qtbot: QtBot) -> FindingPanel:
    panel = FindingPanel(model, Theme(model))
    qtbot.addWidget(panel)
    panel.resize(330, 500)
    panel.show()
    return panel


def header(panel: FindingPanel) -> str:
    label = panel.findChild(QLabel, "panelHeader")
    assert label is not None
    return label.text()


def test_header_counts_findings_and_paragraphs(panel: FindingPanel) -> None:
    assert header(panel) == "3 of 3 findings in 3 paragraphs"


def test_chip_hides_its_level_and_the_header_says_so(panel: FindingPanel, qtbot: QtBot) -> None:
    chips = panel.findChildren(QToolButton, "chip")
    assert [chip.text() for chip in chips] == ["▲ 2", "◆ 1", "● 0", "▨ 0", "◫ 0"]

    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)

    assert header(panel).startswith("1 of 3 findings in 1 paragraph")
    assert len(panel.visible_findings()) == 1


def test_link_tells_what_the_filter_hides_and_shows_it_again(
    panel: FindingPanel, qtbot: QtBot
) -> None:
    assert panel.filtered.isHidden()
    qtbot.mouseClick(panel.findChildren(QToolButton, "chip")[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.findChild(QLineEdit), "6 400")
    assert panel.filtered.text() == "2 hidden by the filter"

    qtbot.mouseClick(panel.filtered, Qt.MouseButton.LeftButton)

    assert len(panel.visible_findings()) == 3
    assert panel.filtered.isHidden()


def test_empty_list_says_why_it_is_empty(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    note, field = panel.list.viewport().findChild(QLabel), panel.findChild(QLineEdit)
    assert note is not None
    assert field is not None
    assert note.isHidden()

    field.setText("жоқ сөз")
    assert note.isVisible()
    assert "filter hides" in note.text()

    field.clear()
    model.open(replace(model.session, findings=()))
    assert note.isVisible()
    assert "agree" in note.text()


def test_typed_text_filters(panel: FindingPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.findChild(QLineEdit), "6 400")

    assert header(panel).startswith("1 of 3")


def test_current_finding_is_selected_and_told_once(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    seen: list[str] = []
    model.current_finding_changed.connect(seen.append)
    second = model.session.findings[1].id

    model.set_current_finding(second)

    assert panel.list.currentIndex().row() == 1
    assert seen == [second]


def test_arrow_key_in_the_list_makes_the_next_finding_current(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    model.set_current_finding(model.session.findings[0].id)

    qtbot.keyClick(panel.list, Qt.Key.Key_Down)

    assert model.current_finding == model.session.findings[1].id


def test_delete_asks_to_ignore(panel: FindingPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.ignore_requested):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)


def test_current_finding_is_found_in_a_grouped_list(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    grouping = panel.findChildren(QComboBox)[1]
    grouping.setCurrentIndex(grouping.findData(Grouping.KIND))

    model.set_current_finding(model.session.findings[2].id)

    assert panel.list.currentIndex().parent().isValid()


def test_list_of_many_findings_keeps_its_place_when_one_is_decided(
    panel: FindingPanel,
    model: SessionModel,
    many_findings: Callable[[int], Session],
    qtbot: QtBot,
) -> None:
    model.open(many_findings(3000))

    model.set_current_finding("finding-2000")

    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 2000)
    assert panel.list.visualRect(panel.list.currentIndex()).isValid()


def test_decided_finding_stays_in_the_list_of_all_while_text_is_typed(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)

    qtbot.keyClicks(panel.findChild(QLineEdit), "1 050")

    assert header(panel).startswith("1 of 3")


@pytest.mark.parametrize(
    ("grouping", "titles"),
    [
        (Grouping.KIND, ["Other value  ×1", "Rounded  ×1", "Other date  ×1"]),
        (Grouping.MISMATCH, ["1 500 ≠ 1 050  ×1", "6 300 ≠ 6 400  ×1", "2019 ≠ 2018  ×1"]),
        (Grouping.PARAGRAPH, ["2 ↔ 2  ×1", "3 ↔ 3  ×1", "5 ↔ 5  ×1"]),
    ],
)
def test_list_is_grouped_as_chosen(
    panel: FindingPanel, grouping: Grouping, titles: list[str]
) -> None:
    box = panel.findChildren(QComboBox)[1]

    box.setCurrentIndex(box.findData(grouping))

    shown = panel.list.model()
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == titles


def test_click_on_a_column_sorts_and_the_third_gives_back_the_order_of_the_text(
    panel: FindingPanel, model: SessionModel, qtbot: QtBot
) -> None:
    rows = panel.list.model()
    header_view, seen = panel.list.header(), []
    model.set_current_finding(model.session.findings[1].id)
    for _ in range(3):
        middle = header_view.sectionViewportPosition(Column.SEVERITY) + 10
        place = QPoint(middle, header_view.height() // 2)
        qtbot.mouseClick(header_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        seen.append([rows.index(row, Column.SEVERITY).data()[2:] for row in range(3)])
        chosen = panel.list.currentIndex().data(FindingModel.FindingRole)
        assert chosen is model.session.findings[1]

    assert seen == [
        ["Error", "Error", "Warning"],
        ["Warning", "Error", "Error"],
        ["Error", "Warning", "Error"],
    ]


def test_answers_are_filtered_as_chosen(panel: FindingPanel, model: SessionModel) -> None:
    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)

    counts = []
    for show in Show:
        panel.show_only(show)
        counts.append(panel.list.model().rowCount())

    assert counts == [3, 2, 1, 0, 0, 1, 0, 0, 0, 0]
