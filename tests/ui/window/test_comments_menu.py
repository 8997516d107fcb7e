"""The menu of commented rows can be opened while there is a comment in any pair."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzaz_desk.domain.review import RowComment
from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.row_comments import RowComments
from kzaz_desk.ui.session.wandering import History
from kzaz_desk.ui.window.bookmarks_menu import CommentsMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


def two_pairs(session: Session) -> Session:
    """The same two texts twice."""
    again = {f"{name}2": replace(d, id=f"{name}2") for name, d in session.documents.items()}
    return replace(
        session,
        documents=MappingProxyType({**session.documents, **again}),
        pairs=(*session.pairs, replace(session.pairs[0], kk="kk2", ru="ru2")),
    )


def test_comment_that_comes_to_a_pair_not_shown_opens_the_menu(
    session: Session, qtbot: QtBot
) -> None:
    model, parent = SessionModel(), QWidget()
    qtbot.addWidget(parent)
    model.open(two_pairs(session))
    menu = CommentsMenu(model, RowComments(model), History(model, lambda _spot: None), parent)
    before = model.session
    place = Place("kk2", Lang.KK, before.documents["kk2"].paragraphs[3].span)
    taken = replace(before, row_comments=(RowComment(place, "қарау керек"),))

    model.replace_session(before, taken, "Answers taken in")

    assert menu.menuAction().isEnabled()
    model.undo_stack.undo()
    assert not menu.menuAction().isEnabled()
