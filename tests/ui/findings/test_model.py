"""The findings list: every finding once, filtered, grouped, and spoken content first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from kzaz_desk.domain.review import Severity, VerdictState
from kzaz_desk.ui.findings.columns import Column
from kzaz_desk.ui.findings.model import (
    Chip,
    FindingModel,
    Grouping,
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


def with_confidence(session: Session, row: int, confidence: float) -> Session:
    """The session with one row of its pair aligned as surely as that."""
    pair = session.pairs[0]
    beads = list(pair.alignment.beads)
    beads[row] = replace(beads[row], confidence=confidence)
    alignment = replace(pair.alignment, beads=tuple(beads))
    return replace(session, pairs=(replace(pair, alignment=alignment),))


def listed(model: SessionModel, grouping: Grouping = Grouping.DOCUMENT) -> FindingModel:
    findings = FindingModel(model)
    findings.group_by(grouping)
    findings.show(list(model.session.findings))
    return findings


def shown(findings: FindingModel) -> list[str]:
    """Ids of the rows as they stand, groups one after the other."""
    tops = [findings.index(row, 0) for row in range(findings.rowCount())]
    rows = [
        index
        for top in tops
        for index in (
            [findings.index(row, 0, top) for row in range(findings.rowCount(top))] or [top]
        )
    ]
    return [finding.id for index in rows if (finding := findings.finding_at(index)) is not None]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_model_keeps_qt_promises(
    model: SessionModel,
    qtmodeltester: ModelTester,
    grouping: Grouping,
    many_findings: Callable[[int], Session],
) -> None:
    model.open(many_findings(30))
    findings = listed(model, grouping)

    qtmodeltester.check(findings)
    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)
    findings.show(list(model.session.findings[5:20]))
    findings.show(list(model.session.findings))


@pytest.mark.parametrize("grouping", list(Grouping))
def test_every_finding_is_found_by_its_id(model: SessionModel, grouping: Grouping) -> None:
    findings = listed(model, grouping)

    for finding in model.session.findings:
        assert findings.finding_at(findings.index_of(finding.id)) is finding


@pytest.mark.parametrize("grouping", list(Grouping))
@given(data=st.data())
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_rows_are_what_was_listed_last(
    model: SessionModel,
    many_findings: Callable[[int], Session],
    grouping: Grouping,
    data: st.DataObject,
) -> None:
    model.open(many_findings(12))
    everything = model.session.findings
    findings = FindingModel(model)
    findings.group_by(grouping)
    column = data.draw(st.sampled_from([-1, *Column]))
    findings.sort(column, data.draw(st.sampled_from(list(Qt.SortOrder))))
    for _ in range(4):
        kept = data.draw(st.lists(st.booleans(), min_size=12, max_size=12))
        wanted = [each for each, keeps in zip(everything, kept, strict=True) if keeps]

        findings.show(list(wanted))

        assert sorted(shown(findings)) == sorted(each.id for each in wanted)
        assert all(findings.finding_at(findings.index_of(each.id)) is each for each in wanted)
        if grouping is Grouping.DOCUMENT and column < 0:
            assert shown(findings) == [each.id for each in wanted]


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        (Column.SEVERITY, [0, 2, 1]),
        (Column.WHAT, [0, 2, 1]),
        (Column.PLACE, [0, 1, 2]),
        (Column.KIND, [2, 0, 1]),
        (Column.DECISION, [1, 2, 0]),
        (Column.COMMENT, [0, 2, 1]),
        (Column.CONFIDENCE, [2, 1, 0]),
    ],
)
def test_columns_sort_findings(model: SessionModel, column: Column, wanted: list[int]) -> None:
    ids = [finding.id for finding in model.session.findings]
    model.set_verdict(ids[0], VerdictState.ACCEPTED)
    model.set_comment(ids[1], "Дереккөзді тексеру")
    model.toggle_confirmed(1)
    model.replace_session(model.session, with_confidence(model.session, 4, 0.2), "Weak")
    findings = listed(model)

    findings.sort(column)

    assert shown(findings) == [ids[at] for at in wanted]
    findings.sort(-1)
    assert shown(findings) == ids


@pytest.mark.parametrize("grouping", [Grouping.KIND, Grouping.MISMATCH, Grouping.PARAGRAPH])
def test_findings_of_weakly_aligned_rows_stand_together_before_all_others(
    model: SessionModel, grouping: Grouping
) -> None:
    first, second, third = model.session.findings
    weak = (first, replace(second, uncertain=True), replace(third, uncertain=True))
    model.open(replace(model.session, findings=weak))

    findings = listed(model, grouping)

    assert findings.index(0, 0).data() == "Fix the alignment first  ×2"
    assert shown(findings) == [second.id, third.id, first.id]


def test_paragraphs_stand_in_order_of_the_text_whenever_they_come(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    model.open(many_findings(9))
    findings = listed(model, Grouping.PARAGRAPH)
    everything = list(model.session.findings)

    findings.show(everything[2::3])
    findings.show(everything)

    titles = [findings.index(row, 0).data() for row in range(findings.rowCount())]
    assert titles == ["2 ↔ 2  ×3", "3 ↔ 3  ×3", "5 ↔ 5  ×3"]


def test_rows_that_stay_keep_their_place(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    model.open(many_findings(30))
    findings = listed(model)
    place = QPersistentModelIndex(findings.index_of("finding-20"))

    findings.show([each for each in model.session.findings if each.id != "finding-3"])

    assert place.row() == 19


def test_equal_mismatches_are_one_group(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    model.open(many_findings(30))
    findings = listed(model, Grouping.MISMATCH)

    assert [findings.rowCount(findings.index(row, 0)) for row in range(3)] == [10, 10, 10]
    assert "×10" in findings.index(0, 0).data()


def test_screen_reader_hears_the_content_first_and_the_place_last(model: SessionModel) -> None:
    findings = listed(model)

    spoken = findings.index(0, Column.SEVERITY).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("1 500 ≠ 1 050")
    assert spoken.endswith("paragraphs 2 ↔ 2")


def test_level_is_told_by_sign_and_word(model: SessionModel) -> None:
    findings = listed(model)

    signs = [findings.index(row, Column.SEVERITY).data() for row in range(2)]

    assert signs == ["▲ Error", "◆ Warning"]


def test_chips_stand_for_the_severities(model: SessionModel) -> None:
    chips = [chip_of(finding) for finding in model.session.findings]

    assert chips == [Chip.ERROR, Chip.WARNING, Chip.ERROR]
    assert {str(severity) for severity in Severity} < {str(chip) for chip in Chip}
