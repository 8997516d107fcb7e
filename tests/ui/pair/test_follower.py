"""The page follows the session: texts at once, findings when they are placed, no answer lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.pair import follower
from kzaz_desk.ui.pair.content import content_of
from kzaz_desk.ui.pair.follower import AT_ONCE, PairFollower
from kzaz_desk.ui.pair.page import PairPage
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session

MANY = AT_ONCE + 200


class Followed:
    """A page that follows a model, as in the window."""

    def __init__(self, page: PairPage, model: SessionModel) -> None:
        self.page = page
        self.model = model
        self.follower = PairFollower(model, page)
        model.session_changed.connect(self.follower.follow)

    @property
    def states(self) -> dict[str, VerdictState]:
        """The findings that are marked, with their answers."""
        marks = self.page.view.content.marks.items
        return {mark.finding.id: mark.verdict.state for mark in marks}


@pytest.fixture
def followed(qtbot: QtBot, tmp_path: Path) -> Iterator[Followed]:
    model = SessionModel()
    settings = Settings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    page = PairPage(model, Theme(), settings)
    qtbot.addWidget(page)
    page.show()
    followed = Followed(page, model)
    yield followed
    followed.follower.close()


@pytest.fixture
def whole(many_findings: Callable[[int], Session]) -> Session:
    return many_findings(MANY)


def test_texts_are_shown_before_very_many_findings_are_placed(
    followed: Followed, whole: Session, qtbot: QtBot
) -> None:
    followed.model.open(whole)

    assert followed.page.view.content.kk is whole.documents["kk"]
    assert followed.states == {}
    qtbot.waitUntil(lambda: len(followed.states) == MANY)


def test_few_findings_are_marked_at_once(followed: Followed, session: Session) -> None:
    followed.model.open(session)

    assert list(followed.states) == [finding.id for finding in session.findings]


def test_answers_given_while_findings_are_placed_are_marked(
    followed: Followed, whole: Session, qtbot: QtBot
) -> None:
    first, last = whole.findings[0].id, whole.findings[-1].id
    followed.model.open(whole)
    followed.model.set_verdict(last, VerdictState.ACCEPTED)
    followed.model.set_verdict(first, VerdictState.IGNORED)

    wanted = {first: VerdictState.IGNORED, last: VerdictState.ACCEPTED}
    qtbot.waitUntil(lambda: wanted.items() <= followed.states.items())
    assert len(followed.states) == MANY


def test_edit_made_while_findings_are_placed_is_what_is_shown(
    followed: Followed, whole: Session, qtbot: QtBot
) -> None:
    followed.model.open(whole)
    followed.model.merge_with_next(0)
    edited = followed.model.pair.alignment

    assert followed.page.view.content.alignment is edited
    assert len(followed.states) == MANY
    qtbot.waitUntil(lambda: not followed.follower.is_busy)
    assert followed.page.view.content.alignment is edited


def test_marks_of_a_session_that_was_replaced_are_never_shown(
    followed: Followed, whole: Session, qtbot: QtBot
) -> None:
    followed.model.open(whole)
    followed.model.open(replace(whole, findings=()))
    qtbot.waitUntil(lambda: not followed.follower.is_busy)

    assert followed.states == {}


def test_exception_on_the_thread_is_told(
    followed: Followed, whole: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(session: Session, *_: object) -> object:
        if session.findings:
            raise ValueError("no place")
        return content_of(session, 0)

    monkeypatch.setattr(follower, "content_of", fail)

    with qtbot.waitSignal(followed.follower.failed) as failed:
        followed.model.open(whole)

    assert str(failed.args[0]) == "no place"
