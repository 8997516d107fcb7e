"""The session model: one stack for all edits, and undo leads back to the identical session."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.changes import Alteration
from kzaz_desk.domain.event_edits import Hide, Merge, Redate, Split
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.project.edits import Caret, EditError, EditFailure
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

NOON = datetime(2025, 10, 20, 12, tzinfo=UTC)


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel(now=lambda: NOON, reviewer="Айгүл")
    model.open(session)
    return model


def test_verdict_is_told_and_undone(model: SessionModel, qtbot: QtBot) -> None:
    finding = model.session.findings[0].id
    before = model.session

    with qtbot.waitSignal(model.verdict_changed) as changed:
        model.set_verdict(finding, VerdictState.ACCEPTED)

    assert changed.args == [finding]
    verdict = model.verdict(finding)
    assert (verdict.state, verdict.reviewer, verdict.time) == ("accepted", "Айгүл", NOON)
    model.undo_stack.undo()
    assert model.session is before


def altered_session(session: Session) -> Session:
    """The school session in which the money and the year are not as they were reviewed."""
    places = [finding.places[1] for finding in session.findings]
    return replace(session, altered=(Alteration(places[0], "500"), Alteration(places[2], "2017")))


def test_answer_says_that_its_passage_was_reviewed(model: SessionModel) -> None:
    model.open(altered_session(model.session))
    before = model.session

    model.set_verdict(before.findings[0].id, VerdictState.IGNORED)

    assert [each.before for each in model.session.altered] == ["2017"]
    model.undo_stack.undo()
    assert model.session is before


def test_group_decided_at_once_was_reviewed_as_a_whole(model: SessionModel) -> None:
    model.open(altered_session(model.session))

    model.decide_group([finding.id for finding in model.session.findings], VerdictState.ACCEPTED)

    assert model.session.altered == ()


def test_comment_or_taking_back_is_no_review(model: SessionModel) -> None:
    model.open(altered_session(model.session))
    finding = model.session.findings[0].id

    model.set_comment(finding, "кейін қараймын")
    model.set_verdict(finding, VerdictState.OPEN)

    assert len(model.session.altered) == 2


def test_other_versions_of_the_texts_are_told_as_another_session(
    model: SessionModel, qtbot: QtBot
) -> None:
    before = model.session
    document = before.documents["ru"]
    newer = replace(document, text=document.text.replace("1 050", "1 500"))
    after = replace(before, documents=MappingProxyType({**before.documents, "ru": newer}))

    with qtbot.waitSignal(model.session_changed):
        model.replace_session(before, after, "Check again")
    with qtbot.waitSignal(model.session_changed):
        model.undo_stack.undo()

    assert model.session is before


def test_comment_keeps_the_answer(model: SessionModel) -> None:
    finding = model.session.findings[0].id
    model.set_verdict(finding, VerdictState.IGNORED)

    model.set_comment(finding, "дұрыс")

    assert model.verdict(finding).state is VerdictState.IGNORED
    assert model.verdict(finding).comment == "дұрыс"


def test_group_is_one_step_of_undo(model: SessionModel) -> None:
    findings = [finding.id for finding in model.session.findings]

    model.decide_group(findings, VerdictState.IGNORED)

    assert all(model.verdict(name).state is VerdictState.IGNORED for name in findings)
    model.undo_stack.undo()
    assert not any(model.verdict(name).is_decided for name in findings)


def test_undo_leads_back_to_the_finding_it_is_about(model: SessionModel) -> None:
    first, second = (finding.id for finding in model.session.findings[:2])
    model.set_verdict(first, VerdictState.ACCEPTED)
    model.set_current_finding(second)

    model.undo_stack.undo()

    assert model.current_finding == first


def test_alignment_edit_compares_the_touched_rows_again(qtbot: QtBot, session: Session) -> None:
    asked: list[tuple[int, range]] = []

    def recheck(edited: Session, pair: int, touched: range) -> Session:
        asked.append((pair, touched))
        return replace(edited, findings=edited.findings[1:])

    model = SessionModel(recheck=recheck)
    model.open(session)
    with qtbot.waitSignals([model.alignment_changed, model.findings_changed]):
        model.merge_with_next(1)

    assert asked == [(0, range(1, 2))]
    assert len(model.session.findings) == 2


def test_refused_edit_changes_nothing_and_says_why(model: SessionModel, qtbot: QtBot) -> None:
    before = model.session

    with qtbot.waitSignal(model.edit_refused) as refused:
        model.merge_with_next(4)

    assert isinstance(refused.args[0], EditError)
    assert refused.args[0].reason is EditFailure.AT_EDGE
    assert model.session is before
    assert model.undo_stack.count() == 0


def test_confirmation_can_be_taken_back(model: SessionModel) -> None:
    origins = []
    for _ in range(2):
        model.toggle_confirmed(0)
        origins.append(model.pair.alignment.beads[0].origin)

    assert origins == [Origin.CONFIRMED, Origin.AUTO]


def test_late_alignment_does_not_overwrite_an_edit(model: SessionModel) -> None:
    snapshot = model.session
    model.merge_with_next(0)
    edited = model.session

    assert not model.replace_session(snapshot, snapshot, "")
    assert model.session is edited


def test_current_finding_is_told_once(model: SessionModel, qtbot: QtBot) -> None:
    seen: list[str] = []
    model.current_finding_changed.connect(seen.append)
    name = model.session.findings[1].id

    model.set_current_finding(name)
    model.set_current_finding(name)
    model.set_current_finding("unknown")

    assert seen == [name, ""]


def test_document_date_is_undoable(model: SessionModel, qtbot: QtBot) -> None:
    dated = with_document_date(model.session, "kk", date(2025, 10, 20))

    with qtbot.waitSignal(model.document_date_changed) as changed:
        model.replace_session(model.session, dated, "")

    assert changed.args == ["kk"]
    model.undo_stack.undo()
    assert model.document(Lang.KK).date is None


def _random_edit(model: SessionModel, dice: random.Random) -> None:
    row = dice.randrange(len(model.pair.alignment))
    other = dice.randrange(len(model.pair.alignment))
    lang = dice.choice(list(Lang))
    finding = dice.choice(model.session.findings).id
    document = model.document(lang)
    paragraph = dice.randrange(len(document.paragraphs))
    caret = Caret(lang, paragraph, dice.randrange(40))
    events = [event.id for event in model.session.events] or [""]
    event = dice.choice(events)
    year = date(dice.randrange(1900, 2030), 1, 1)
    choices: list[Callable[[], object]] = [
        lambda: model.merge_with_next(row),
        lambda: model.split_at(model.pair.alignment.bead_of(lang, paragraph), caret),
        lambda: model.shift_down(row, lang),
        lambda: model.shift_up(row, lang),
        lambda: model.move_first_up(row, lang),
        lambda: model.move_last_down(row, lang),
        lambda: model.insert_empty(row, lang),
        lambda: model.link(row, other),
        lambda: model.swap(row),
        lambda: model.toggle_confirmed(row),
        lambda: model.toggle_needs_review(row),
        lambda: model.set_verdict(finding, dice.choice(list(VerdictState))),
        lambda: model.set_comment(finding, str(row)),
        lambda: model.replace_session(
            model.session, with_document_date(model.session, document.id, year), ""
        ),
        lambda: model.edit_event(Redate(event, str(year.year), year, year, Granularity.YEAR)),
        lambda: model.edit_event(Merge((event, dice.choice(events)))),
        lambda: model.edit_event(Split(event)),
        lambda: model.edit_event(Hide(event)),
    ]
    dice.choice(choices)()


def test_two_thousand_edits_and_their_undo_give_the_identical_session(
    model: SessionModel, session: Session
) -> None:
    dice = random.Random(20251020)
    states = [model.session]
    while len(states) <= 2000:
        _random_edit(model, dice)
        if model.undo_stack.count() == len(states):
            states.append(model.session)

    for state in reversed(states[:-1]):
        model.undo_stack.undo()
        assert model.session == state
    assert model.session == session

    for state in states[1:]:
        model.undo_stack.redo()
        assert model.session == state
