"""What the window says after texts changed, and when a file is not where it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.project.recheck import RecheckSummary
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.window.notices import missing_notice, rechecked_notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.banner import Notice

PLACE = Place("ru", Lang.RU, Span(0, 4))
NOTHING = RecheckSummary(
    time=datetime(2026, 3, 5, tzinfo=UTC),
    differences=MappingProxyType({}),
    resolved=(),
    stale=(),
    new=(),
    verdicts=MappingProxyType({}),
    changed=(),
    due=(),
)


def told(summary: RecheckSummary, session: Session) -> Notice:
    return rechecked_notice(
        summary,
        session,
        show=lambda: None,
        show_stale=lambda: None,
        show_resolved=lambda: None,
    )


def buttons(notice: Notice) -> list[str]:
    return [words for words, _ in notice.remedies]


def test_nothing_to_look_at_offers_nothing(qtbot: QtBot, session: Session) -> None:
    notice = told(NOTHING, session)

    assert notice.text == "Checked again: 0 fixed, 0 stale, 0 new."
    assert buttons(notice) == []


@pytest.mark.parametrize(
    ("found", "button"),
    [
        pytest.param({"changed": (PLACE,)}, "Show what changed", id="changed"),
        pytest.param({"due": (PLACE,)}, "Show what changed", id="due"),
        pytest.param({"stale": ("a",)}, "Show stale", id="stale"),
    ],
)
def test_what_there_is_to_look_at_is_offered(
    qtbot: QtBot, session: Session, found: dict[str, tuple[object, ...]], button: str
) -> None:
    assert buttons(told(replace(NOTHING, **found), session)) == [button]  # type: ignore[arg-type]


def test_resolved_findings_are_offered(qtbot: QtBot, session: Session) -> None:
    notice = told(replace(NOTHING, resolved=session.findings), session)

    assert notice.text == "Checked again: 3 fixed, 0 stale, 0 new."
    assert buttons(notice) == ["Show resolved"]


def test_rows_that_were_let_go_are_told_with_their_words(qtbot: QtBot, session: Session) -> None:
    notice = told(replace(NOTHING, let_go=(("kk", "Бір сөз"), ("ru", "Одно слово"))), session)

    assert notice.text.endswith("Paragraphs of rows set by hand that are gone: 2.")
    first, second = notice.details.split("\n")
    assert first.startswith("kk: ")
    assert "Бір сөз" in first
    assert "Одно слово" in second


def test_missing_file_is_named_once_and_can_be_located(qtbot: QtBot, session: Session) -> None:
    documents = {
        name: replace(document, path=Path("жинақ/жұп.tmx"))
        for name, document in session.documents.items()
    }
    model = SessionModel()
    model.open(replace(session, documents=MappingProxyType(documents)))

    notice = missing_notice(model, ("kk", "ru"), locate=lambda: None)

    assert notice.text == "жұп.tmx is not where it was; its text is shown from the project."
    assert buttons(notice) == ["Locate file…", "Later"]
    assert notice.details == str(Path("жинақ/жұп.tmx"))
