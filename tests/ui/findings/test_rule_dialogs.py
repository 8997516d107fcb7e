"""Rules are made with their effect in view, listed, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, Equivalence
from kzaz_desk.domain.review import FindingKind, Severity, VerdictState
from kzaz_desk.project.ruling import hidden_count, with_equivalence, with_level
from kzaz_desk.ui.findings.rule_dialogs import (
    IN_ALL_PROJECTS,
    IN_DOCUMENT,
    IN_PROJECT,
    GroupDialog,
    MakeRuleDialog,
)
from kzaz_desk.ui.findings.rules_dialog import RulesDialog, Scope
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def model(qtbot: QtBot, many_findings: Callable[[int], Session]) -> SessionModel:
    model = SessionModel()
    model.open(many_findings(9))
    return model


@pytest.fixture
def dialog(model: SessionModel, qtbot: QtBot) -> MakeRuleDialog:
    made = MakeRuleDialog(model.session, model.session.findings[0], model.places)
    qtbot.addWidget(made)
    made.show()
    return made


def save(dialog: MakeRuleDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_preview_lists_and_counts_what_the_rule_hides(
    dialog: MakeRuleDialog, model: SessionModel
) -> None:
    assert dialog.count.text() == "Findings that this hides: 3 of 9 – undecided: 3"
    assert dialog.preview.topLevelItemCount() == 3

    model.set_rules(dialog.rules)

    assert hidden_count(model.session) == 3
    assert len(model.session.findings) == 6


def test_preview_follows_the_typed_words(dialog: MakeRuleDialog) -> None:
    assert save(dialog)

    dialog.context.insert("мектепте")
    assert dialog.preview.topLevelItemCount() == 0
    assert not save(dialog)

    dialog.context.clear()
    dialog.context.insert("құрылыс")
    assert dialog.preview.topLevelItemCount() == 3
    assert save(dialog)


def test_kind_can_be_shown_at_another_level(
    dialog: MakeRuleDialog, model: SessionModel, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.changes_level, LEFT, pos=dialog.changes_level.rect().center() / 8)
    dialog.level.setCurrentIndex(dialog.level.findData(str(Severity.INFO)))

    assert dialog.count.text().startswith("Findings shown at another level: 3 of 9")
    model.set_rules(dialog.rules)
    assert model.session.findings[0].severity is Severity.INFO


@pytest.mark.parametrize(
    ("scope", "own", "general"),
    [
        pytest.param(IN_PROJECT, Equivalence("1 500", "1 050"), None, id="project"),
        pytest.param(IN_DOCUMENT, Equivalence("1 500", "1 050", "", "kk"), None, id="document"),
        pytest.param(IN_ALL_PROJECTS, None, Equivalence("1 500", "1 050"), id="all projects"),
    ],
)
def test_values_are_accepted_where_the_user_says(
    dialog: MakeRuleDialog,
    model: SessionModel,
    scope: int,
    own: Equivalence | None,
    general: Equivalence | None,
) -> None:
    dialog.scope.setCurrentIndex(dialog.scope.findData(scope))

    assert dialog.rules.accepted == ((own,) if own else ())
    assert dialog.user_rules.accepted == ((general,) if general else ())
    assert dialog.preview.topLevelItemCount() == 3
    model.set_rules(dialog.rules, dialog.user_rules)
    assert hidden_count(model.session) == 3


def test_kind_is_hidden_in_whole_projects_only(
    dialog: MakeRuleDialog, model: SessionModel, qtbot: QtBot
) -> None:
    dialog.scope.setCurrentIndex(dialog.scope.findData(IN_DOCUMENT))

    button = dialog.switches_off
    qtbot.mouseClick(button, LEFT, pos=button.rect().center() / 8)

    assert dialog.scope.currentData() == IN_PROJECT
    assert dialog.rules.off == {model.session.findings[0].kind}


def test_rule_for_all_projects_takes_the_place_of_the_projects_own_word_on_the_kind(
    model: SessionModel, qtbot: QtBot
) -> None:
    finding = model.session.findings[0]
    model.set_rules(with_level(DEFAULT_RULES, finding.kind, Severity.INFO))
    dialog = MakeRuleDialog(model.session, model.session.findings[0], model.places)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.scope.setCurrentIndex(dialog.scope.findData(IN_ALL_PROJECTS))
    button = dialog.switches_off
    qtbot.mouseClick(button, LEFT, pos=button.rect().center() / 8)

    model.set_rules(dialog.rules, dialog.user_rules)

    assert finding.kind not in {each.kind for each in model.session.findings}


def test_list_of_rules_shows_where_each_holds_and_moves_it(
    model: SessionModel, qtbot: QtBot
) -> None:
    rule = Equivalence("1 500", "1 050", document="kk")
    model.set_rules(with_equivalence(DEFAULT_RULES, rule))
    dialog = RulesDialog(model.session)
    qtbot.addWidget(dialog)
    dialog.show()
    values = dialog.equal_values
    for here, there in (
        ("in this project", "Hold in all projects"),
        ("in all projects", "Hold only in this project"),
    ):
        item = values.topLevelItem(0)
        assert item is not None
        assert item.text(2) == here
        values.setCurrentItem(item)
        assert dialog.move_rule.text() == there
        qtbot.mouseClick(dialog.move_rule, LEFT)
        assert dialog.hidden.text() == "These rules hide 3 of 9 findings"
    assert dialog.rules.accepted == (Equivalence("1 500", "1 050"),)
    assert dialog.user_rules.accepted == ()


def test_level_for_all_projects_is_chosen_beside_that_of_the_project(
    model: SessionModel, qtbot: QtBot
) -> None:
    dialog = RulesDialog(model.session)
    qtbot.addWidget(dialog)
    dialog.show()
    everywhere = dialog.levels[Scope.ALL, FindingKind.ROUNDING]
    here = dialog.levels[Scope.PROJECT, FindingKind.ROUNDING]

    everywhere.setCurrentIndex(everywhere.count() - 1)
    assert dialog.user_rules.off == {FindingKind.ROUNDING}
    assert dialog.hidden.text() == "These rules hide 3 of 9 findings"

    here.setCurrentIndex(here.findData(str(Severity.INFO)))
    assert dialog.hidden.text() == "These rules hide 0 of 9 findings"


def test_undo_brings_hidden_findings_back(dialog: MakeRuleDialog, model: SessionModel) -> None:
    before = model.session
    model.set_rules(dialog.rules)

    model.undo_stack.undo()

    assert model.session is before


def test_list_of_rules_changes_levels_and_deletes(model: SessionModel, qtbot: QtBot) -> None:
    model.set_rules(with_equivalence(DEFAULT_RULES, Equivalence("1 500", "1 050")))
    dialog = RulesDialog(model.session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.hidden.text() == "These rules hide 3 of 9 findings"

    box = dialog.levels[Scope.PROJECT, FindingKind.ROUNDING]
    box.setCurrentIndex(box.count() - 1)
    assert dialog.hidden.text() == "These rules hide 6 of 9 findings"

    item = dialog.equal_values.topLevelItem(0)
    assert item is not None
    dialog.equal_values.setCurrentItem(item)
    qtbot.mouseClick(dialog.delete, LEFT)
    assert dialog.hidden.text() == "These rules hide 3 of 9 findings"
    assert dialog.rules.off == {FindingKind.ROUNDING}
    assert dialog.rules.accepted == ()


def test_group_is_shown_before_it_is_decided_and_members_can_be_left_out(
    model: SessionModel, qtbot: QtBot
) -> None:
    members = model.session.findings[::3]
    dialog = GroupDialog(members, "Accepted", model.places)
    qtbot.addWidget(dialog)
    dialog.show()
    okay = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert okay.text() == "Accepted: 3"

    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)

    assert okay.text() == "Accepted: 2"
    model.decide_group(dialog.chosen, VerdictState.ACCEPTED)
    assert not model.verdict(members[0].id).is_decided
    assert model.decided_count == 2
