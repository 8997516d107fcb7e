"""What the window says by itself about a pair that was opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.alignment import Bead, Origin
from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.window.banner import Tone
from kzaz_desk.ui.window.notices import (
    mean_confidence,
    opened_notice,
    unkept_notice,
    weak_rows,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


def with_bead(session: Session, row: int, **changed: Any) -> Session:
    pair = session.pairs[0]
    beads = list(pair.alignment.beads)
    beads[row] = replace(beads[row], **changed)
    alignment = replace(pair.alignment, beads=tuple(beads))
    return replace(session, pairs=(replace(pair, alignment=alignment),))


def test_pair_with_findings_and_a_sure_alignment_needs_no_words(model: SessionModel) -> None:
    assert opened_notice(model, lambda: None, lambda: None) is None


def test_pair_without_findings_is_a_statement(model: SessionModel, session: Session) -> None:
    model.open(replace(session, findings=()))

    notice = opened_notice(model, lambda: None, lambda: None)

    assert notice is not None
    assert notice.text == "Numbers compared: 0; none differs."


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        pytest.param({"confidence": 0.2}, [3], id="unsure"),
        pytest.param({"confidence": 0.2, "origin": Origin.CONFIRMED}, [], id="confirmed"),
        pytest.param({"confidence": 1.0, "origin": Origin.NEEDS_REVIEW}, [3], id="marked"),
    ],
)
def test_row_is_weak_if_the_program_is_unsure_or_the_user_marked_it(
    model: SessionModel, session: Session, changed: dict[str, Any], expected: list[int]
) -> None:
    model.open(with_bead(session, 3, **changed))

    assert weak_rows(model) == expected


def test_row_of_one_side_is_not_weak(model: SessionModel, session: Session) -> None:
    pair = session.pairs[0]
    last = len(pair.alignment.beads) - 1
    alone = Bead(range(last, last + 1), range(last + 1, last + 1), 0.2)
    before = Bead(range(last - 1, last), range(last - 1, last + 1), 0.9)
    beads = (*pair.alignment.beads[: last - 1], before, alone)
    alignment = replace(pair.alignment, beads=beads)
    model.open(replace(session, pairs=(replace(pair, alignment=alignment),)))

    assert weak_rows(model) == []


def test_weak_rows_are_told_with_a_way_to_them(model: SessionModel, session: Session) -> None:
    shown: list[bool] = []
    model.open(with_bead(session, 3, confidence=0.2))

    notice = opened_notice(model, lambda: shown.append(True), lambda: None)

    assert notice is not None
    assert weak_rows(model) == [3]
    assert notice.text.startswith("Weakly aligned rows: 1.")
    ((_, remedy),) = notice.remedies
    remedy()
    assert shown == [True]


def test_notes_of_the_opening_are_shown(model: SessionModel, session: Session) -> None:
    model.open(replace(session, notes=(Message("x", "{name} was left out", (("name", "a.bin"),)),)))

    notice = opened_notice(model, lambda: None, lambda: None)

    assert notice is not None
    assert notice.text == "a.bin was left out"


def test_text_far_longer_than_the_other_is_asked_about(
    model: SessionModel, session: Session
) -> None:
    opened: list[bool] = []
    ru = session.documents["ru"]
    longer = replace(ru, text=f"{ru.text}\n{'Ещё один пункт приложения. ' * 60}")
    model.open(replace(session, documents=MappingProxyType({**session.documents, "ru": longer})))

    notice = opened_notice(model, lambda: None, lambda: opened.append(True))

    assert notice is not None
    assert "The Russian text is 10 times as long" in notice.text
    ((_, remedy),) = notice.remedies
    remedy()
    assert opened == [True]


def test_texts_without_counterparts_are_asked_about(model: SessionModel, session: Session) -> None:
    doubtful = session
    for row in range(5):
        doubtful = with_bead(doubtful, row, confidence=0.1)
    documents = {
        name: replace(document, text=f"{document.text}{' ' * 200}")
        for name, document in session.documents.items()
    }
    model.open(replace(doubtful, documents=MappingProxyType(documents)))

    notice = opened_notice(model, lambda: None, lambda: None)

    assert notice is not None
    assert notice.text.startswith("Hardly any paragraph has a counterpart.")


def test_project_opened_for_reading_is_told_calmly(qapp: object) -> None:
    error = StoreError(Path("/жоба/саммит.kzaz"), StoreFailure.READ_ONLY)

    notice = unkept_notice(error, name="", save_as=lambda: None, again=None)

    assert notice.tone is Tone.INFO
    assert notice.text.startswith("саммит.kzaz is open for reading only")


def test_alignment_is_rated_by_its_two_sided_rows(model: SessionModel, session: Session) -> None:
    model.open(with_bead(session, 0, confidence=0.4))

    assert mean_confidence(model) == pytest.approx((0.4 + 4 * 0.9) / 5)
