"""Which findings are listed: by chip, answer and text; many of them a part at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.listing import Listing
from kzaz_desk.ui.findings.model import Chip, Show
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

MANY = 3_000


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


def values(listing: Listing) -> list[str]:
    return [finding.kk_value for finding in listing.listed]


@pytest.mark.parametrize(
    ("allowed", "expected"),
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
def test_filter_lists(model: SessionModel, allowed: dict[str, object], expected: list[str]) -> None:
    listing = Listing(model)
    model.set_verdict(model.session.findings[1].id, VerdictState.IGNORED)

    listing.allow(**({"chips": frozenset(Chip), "show": Show.ALL, "text": ""} | allowed))  # type: ignore[arg-type]

    assert values(listing) == expected


def test_decision_takes_a_finding_out_of_the_undecided_list(model: SessionModel) -> None:
    listing = Listing(model)
    listing.allow(chips=frozenset(Chip), show=Show.UNDECIDED, text="")

    model.set_verdict(model.session.findings[0].id, VerdictState.ACCEPTED)
    decided = values(listing)
    model.undo_stack.undo()

    assert decided == ["6 300", "2019"]
    assert listing.rows == listing.listed
    assert values(listing) == ["1 500", "6 300", "2019"]


def test_row_that_was_answered_can_be_seen_for_a_moment(model: SessionModel, qtbot: QtBot) -> None:
    listing = Listing(model)
    listing.allow(chips=frozenset(Chip), show=Show.UNDECIDED, text="")

    model.set_verdict(model.session.findings[1].id, VerdictState.ACCEPTED)

    assert [finding.kk_value for finding in listing.rows] == ["1 500", "6 300", "2019"]
    assert values(listing) == ["1 500", "2019"]
    qtbot.waitUntil(lambda: listing.rows == listing.listed)
    assert values(listing) == ["1 500", "2019"]


def test_decision_on_a_group_is_told_once(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    model.open(many_findings(30))
    listing = Listing(model)
    listing.allow(chips=frozenset(Chip), show=Show.UNDECIDED, text="")
    told: list[int] = []
    listing.changed.connect(lambda: told.append(len(listing.listed)))

    model.decide_group([f"finding-{number}" for number in range(20)], VerdictState.IGNORED)

    assert told == [10]


def test_many_findings_arrive_in_parts_and_are_all_there_in_the_end(
    model: SessionModel, many_findings: Callable[[int], Session], qtbot: QtBot
) -> None:
    listing = Listing(model)
    lengths: list[int] = []
    listing.changed.connect(lambda: lengths.append(len(listing.listed)))

    model.open(many_findings(MANY))
    at_first = len(listing.listed)
    qtbot.waitUntil(lambda: listing.is_complete)

    assert at_first < MANY
    assert lengths == sorted(lengths)
    assert listing.listed == list(model.session.findings)


def test_whoever_needs_all_of_them_gets_them_at_once(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    listing = Listing(model)
    model.open(many_findings(MANY))

    listing.finish()

    assert listing.is_complete
    assert len(listing.listed) == MANY


def test_old_filter_is_shown_until_the_new_one_was_put_to_all(
    model: SessionModel, many_findings: Callable[[int], Session], qtbot: QtBot
) -> None:
    listing = Listing(model)
    model.open(many_findings(MANY))
    listing.finish()

    listing.allow(chips=frozenset(), show=Show.ALL, text="")
    in_between = len(listing.listed)
    qtbot.waitUntil(lambda: listing.is_complete)

    assert in_between == MANY
    assert listing.listed == []


def test_finding_that_is_gone_is_never_listed(
    model: SessionModel, many_findings: Callable[[int], Session], qtbot: QtBot
) -> None:
    listing = Listing(model)
    model.open(many_findings(MANY))
    listing.finish()
    fewer = model.session.findings[:700] + model.session.findings[900:]
    listing.changed.connect(
        lambda: unknown.update(each.id for each in listing.listed if model.finding(each.id) is None)
    )
    unknown: set[str] = set()

    model.extend(replace(model.session, findings=fewer))
    listing.finish()

    assert not unknown
    assert listing.listed == list(fewer)


def test_rows_are_counted_once(
    model: SessionModel, many_findings: Callable[[int], Session]
) -> None:
    listing = Listing(model)
    assert listing.row_count() == 3
    twice = model.session.findings[:1] * 2

    model.extend(replace(model.session, findings=twice))

    assert listing.row_count() == 1
    assert [listing.count(chip) for chip in Chip] == [2, 0, 0, 0, 0]
