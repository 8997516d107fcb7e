"""Rules hide findings, never lose them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, Equivalence, HouseRules
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.project.checking import check, recheck_beads
from kzaz_desk.project.ruling import (
    all_found,
    hidden_count,
    rules_from,
    rules_to,
    touched_by,
    with_equivalence,
    with_level,
    with_rules,
    without_kind,
)
from kzaz_desk.text.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

KK = ("Құны 1 500 теңге.", "Оған 12 адам келді.", "Тағы 12 адам күтті.")
RU = ("Цена 1 050 тенге.", "Пришло 13 человек.", "Ещё 13 человек ждали.")


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    bare = make_session([(1, 1)] * 3, KK, RU)
    extractions = {name: extract(document) for name, document in bare.documents.items()}
    return check(replace(bare, extractions=extractions))


def _values(session: Session) -> list[tuple[str, str]]:
    return [(finding.kk_value, finding.ru_value) for finding in session.findings]


def _accepting(session: Session, number: int, **where: str) -> HouseRules:
    finding = session.findings[number]
    return with_equivalence(session.rules, Equivalence(finding.kk_value, finding.ru_value, **where))


def test_accepted_values_are_hidden_wherever_they_stand(session: Session) -> None:
    after = with_rules(session, _accepting(session, 1))

    assert _values(after) == _values(session)[:1]
    assert hidden_count(after) == 2
    assert all_found(after) == session.findings


@pytest.mark.parametrize(
    ("where", "hidden"),
    [
        pytest.param({"context": "күтті"}, 1, id="a word of the sentence"),
        pytest.param({"context": "ждали"}, 1, id="a word of the other side's sentence"),
        pytest.param({"document": "ru"}, 2, id="the document"),
        pytest.param({"document": "another"}, 0, id="another document"),
    ],
)
def test_rule_holds_only_where_it_was_made_for(
    session: Session, where: dict[str, str], hidden: int
) -> None:
    assert hidden_count(with_rules(session, _accepting(session, 1, **where))) == hidden


def test_what_rules_hid_comes_back_when_they_go(session: Session) -> None:
    kind = session.findings[0].kind
    ruled = with_rules(session, with_level(_accepting(session, 1), kind, Severity.INFO))

    assert ruled.findings[0].severity is Severity.INFO
    assert with_rules(ruled, DEFAULT_RULES) == session


def test_preview_names_what_a_rule_would_hide_or_change(session: Session) -> None:
    kind = session.findings[0].kind

    assert touched_by(session, without_kind(DEFAULT_RULES, kind)) == tuple(
        finding for finding in session.findings if finding.kind is kind
    )
    assert touched_by(session, DEFAULT_RULES) == ()


def test_rules_hold_after_rows_are_compared_again(session: Session) -> None:
    ruled = with_rules(session, _accepting(session, 1))

    assert recheck_beads(ruled, 0, range(1, 2)) == ruled
    assert check(ruled).findings == ruled.findings


ROUNDING, FORM = FindingKind.ROUNDING, FindingKind.FORM
OFF = without_kind(DEFAULT_RULES, ROUNDING)
LEVEL = with_level(DEFAULT_RULES, ROUNDING, Severity.ERROR)
SAME = Equivalence("12", "он екі")


@pytest.mark.parametrize(
    ("own", "general", "expected"),
    [
        pytest.param(DEFAULT_RULES, OFF, OFF, id="only for all projects"),
        pytest.param(OFF, DEFAULT_RULES, OFF, id="only of the project"),
        pytest.param(LEVEL, OFF, LEVEL, id="the project shows what is off elsewhere"),
        pytest.param(OFF, LEVEL, OFF, id="the project hides what has a level elsewhere"),
        pytest.param(
            LEVEL, without_kind(OFF, FORM), without_kind(LEVEL, FORM), id="of other kinds too"
        ),
        pytest.param(
            with_equivalence(DEFAULT_RULES, SAME),
            with_equivalence(with_equivalence(DEFAULT_RULES, SAME), Equivalence("1", "бір")),
            with_equivalence(with_equivalence(DEFAULT_RULES, SAME), Equivalence("1", "бір")),
            id="values of both, each once",
        ),
    ],
)
def test_rules_of_the_project_go_before_those_for_all(
    own: HouseRules, general: HouseRules, expected: HouseRules
) -> None:
    assert own.over(general) == expected


def test_rules_for_all_projects_hide_and_are_counted_like_those_of_the_project(
    session: Session,
) -> None:
    after = with_rules(session, DEFAULT_RULES, _accepting(session, 1))

    assert hidden_count(after) == 2
    assert after.rules == DEFAULT_RULES
    assert touched_by(session, DEFAULT_RULES, _accepting(session, 1)) == session.findings[1:]
    assert recheck_beads(after, 0, range(1, 2)) == after
    assert with_rules(after, DEFAULT_RULES, DEFAULT_RULES) == session


def test_rules_survive_being_written() -> None:
    rules = without_kind(
        with_level(
            with_equivalence(DEFAULT_RULES, Equivalence("12", "он екі", "мектеп", "kk")),
            FindingKind.ROUNDING,
            Severity.ERROR,
        ),
        FindingKind.FORM,
    )
    unknown = {"rule": "later", "kind": "new"}

    assert rules_from((*rules_to(rules), unknown)) == (rules, (unknown,))
