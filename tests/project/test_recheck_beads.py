"""Rows that an edit touched are checked again as if everything were, and nothing else moves."""

from __future__ import annotations

import random
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.project import edits
from kzaz_desk.project.checking import check, in_text_order, recheck_beads
from kzaz_desk.project.edits import EditError
from kzaz_desk.text.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

    MakeSession = Callable[..., Session]

ROWS = 14


@pytest.fixture
def checked(make_session: MakeSession) -> Session:
    """Every row names two numbers, every third another one in Russian."""
    kk = [f"Құны {100 + row} теңге, {row} адам келді." for row in range(ROWS)]
    ru = [f"Цена {100 + row + (row % 3 == 0)} тенге, пришло {row} человек." for row in range(ROWS)]
    session: Session = make_session([(1, 1)] * ROWS, kk, ru)
    extractions = {name: extract(document) for name, document in session.documents.items()}
    return check(replace(session, extractions=MappingProxyType(extractions)))


def edited_at_random(session: Session, dice: random.Random) -> Session:
    rows = len(session.pairs[0].alignment)
    row, lang = dice.randrange(rows), dice.choice(list(Lang))
    edit, arguments = dice.choice(
        [
            (edits.merge, (row,)),
            (edits.shift_down, (row, lang)),
            (edits.shift_up, (row, lang)),
            (edits.move_first_up, (row, lang)),
            (edits.move_last_down, (row, lang)),
            (edits.insert_empty, (row, lang)),
            (edits.swap, (row,)),
            (edits.link, (row, dice.randrange(rows))),
        ]
    )
    edited = edit(session, 0, *arguments)  # type: ignore[operator]
    return recheck_beads(edited.session, edited.pair, edited.touched)


@pytest.mark.parametrize("seed", range(6))
def test_findings_after_an_edit_are_those_of_a_whole_check(checked: Session, seed: int) -> None:
    dice, session, made = random.Random(seed), checked, 0
    while made < 12:
        try:
            session = edited_at_random(session, dice)
        except EditError:
            continue
        made += 1
        whole = check(session)
        assert {(f.id, f.places, f.message) for f in session.findings} == {
            (f.id, f.places, f.message) for f in whole.findings
        }
        assert in_text_order(session, session.findings) == session.findings


def test_findings_elsewhere_stay_the_same_objects(checked: Session) -> None:
    before = {id(finding): finding for finding in checked.findings}
    edited = edits.merge(checked, 0, 6)

    after = recheck_beads(edited.session, edited.pair, edited.touched).findings

    gone = [before[name] for name in before.keys() - {id(finding) for finding in after}]
    assert [finding.kk_value for finding in gone] == ["106 ₸"]
