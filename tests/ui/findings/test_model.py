"""The findings list: every finding once, filtered, grouped, and spoken content first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzaz_desk.domain.review import Finding, Severity, VerdictState
from kzaz_desk.ui.findings.model import (
    Chip,
    Column,
    FindingFilter,
    FindingModel,
    Grouping,
    Show,
    chip_of,
)
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


@pytest.mark.parametrize("grouping", list(Grouping))
def test_model_keeps_qt_promises(
    model: SessionModel, qtmodeltester: ModelTester, grouping: Grouping
) -> None:
    findings = FindingModel(model)
    findings.group_by(grouping)

    qtmodeltester.check(findings)
    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)


@pytest.mark.parametrize("grouping", list(Grouping))
def test_every_finding_is_found_by_its_id(model: SessionModel, grouping: Grouping) -> None:
    findings = FindingModel(model)
    findings.group_by(grouping)

    for finding in model.session.findings:
        assert findings.finding_at(findings.index_of(finding.id)) is finding


def test_equal_mismatches_are_one_group(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    model.open(many_findings(30))
    findings = FindingModel(model)

    findings.group_by(Grouping.MISMATCH)

    assert [findings.rowCount(findings.index(row, 0)) for row in range(3)] == [10, 10, 10]
    assert "×10" in findings.index(0, 0).data()


def test_screen_reader_hears_the_content_first_and_the_place_last(model: SessionModel) -> None:
    findings = FindingModel(model)

    spoken = findings.index(0, Column.SEVERITY).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("1 500 ≠ 1 050")
    assert spoken.endswith("paragraphs 2 ↔ 2")


def test_level_is_told_by_sign_and_word(model: SessionModel) -> None:
    findings = FindingModel(model)

    shown = [findings.index(row, Column.SEVERITY).data() for row in range(2)]

    assert shown == ["▲ Error", "◆ Warning"]


def accepted(model: SessionModel, **allowed: object) -> list[str]:
    findings = FindingModel(model)
    proxy = FindingFilter(model)
    proxy.setSourceModel(findings)
    proxy.allow(**allowed)  # type: ignore[arg-type]
    rows = [proxy.mapToSource(proxy.index(row, 0)) for row in range(proxy.rowCount())]
    found = [findings.finding_at(index) for index in rows]
    return [finding.kk_value for finding in found if isinstance(finding, Finding)]


@pytest.mark.parametrize(
    ("allowed", "listed"),
    [
        pytest.param({}, ["1 500", "6 300", "2019"], id="all"),
        pytest.param({"chips": frozenset({Chip.WARNING})}, ["6 300"], id="one-level"),
        pytest.param({"text": " 1 05"}, ["1 500"], id="text-of-the-other-side"),
        pytest.param({"text": "OTHER DATE"}, ["2019"], id="word-of-the-kind-in-any-case"),
        pytest.param({"show": Show.DECIDED}, ["6 300"], id="decided"),
        pytest.param({"show": Show.UNDECIDED}, ["1 500", "2019"], id="undecided"),
        pytest.param({"show": Show.STALE}, [], id="stale"),
    ],
)
def test_filter_lists(model: SessionModel, allowed: dict[str, object], listed: list[str]) -> None:
    model.set_verdict(model.session.findings[1].id, VerdictState.IGNORED)

    assert accepted(model, **allowed) == listed


def test_decision_takes_a_finding_out_of_the_undecided_list(model: SessionModel) -> None:
    findings = FindingModel(model)
    proxy = FindingFilter(model)
    proxy.setSourceModel(findings)
    proxy.allow(show=Show.UNDECIDED)

    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)

    assert proxy.rowCount() == 2


def test_chips_stand_for_the_severities(model: SessionModel) -> None:
    chips = [chip_of(finding) for finding in model.session.findings]

    assert chips == [Chip.ERROR, Chip.WARNING, Chip.ERROR]
    assert {str(severity) for severity in Severity} < {str(chip) for chip in Chip}
