"""The menus of the rows that are bookmarked or have a comment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.session.places import Places

if TYPE_CHECKING:
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.session.row_comments import RowComments
    from kzaz_desk.ui.session.wandering import History, Spot

_MOST = 30
_LONGEST = 48


class BookmarksMenu(QMenu):
    """Lists the bookmarks with their first words whenever it is opened."""

    def __init__(self, model: SessionModel, history: History, parent: QWidget) -> None:
        super().__init__(self.tr("Bookmarks"), parent)
        self.setObjectName("bookmarks")
        self._model = model
        self._history = history
        self.aboutToShow.connect(self._fill)
        history.bookmarks_changed.connect(self._enable)
        model.session_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.menuAction().setEnabled(bool(self._history.bookmarks))

    def _fill(self) -> None:
        self.clear()
        for spot in self._history.bookmarks[:_MOST]:
            words = row_words(self._model, spot)
            self.addAction(words, partial(self._history.go_to, spot))
        self.addSeparator()
        self.addAction(self.tr("Take all bookmarks away"), self._history.forget_bookmarks)


class CommentsMenu(QMenu):
    """Lists the comments on rows whenever it is opened."""

    def __init__(
        self, model: SessionModel, comments: RowComments, history: History, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Comments on rows"), parent)
        self.setObjectName("rowComments")
        self._model = model
        self._comments = comments
        self._history = history
        self.aboutToShow.connect(self._fill)
        model.edited.connect(self._enable)  # comments of other pairs than the shown one count too
        model.session_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self.menuAction().setEnabled(bool(self._model.session.row_comments))

    def _fill(self) -> None:
        self.clear()
        for spot, text in self._comments.spots[:_MOST]:
            words = row_words(self._model, spot, text)
            self.addAction(words, partial(self._history.go_to, spot))


def row_words(model: SessionModel, spot: Spot, text: str = "") -> str:
    """A row in a menu: its paragraphs and a text, or the first words that stand there."""
    pair, row = spot
    session = model.session
    bead = session.pairs[pair].alignment.beads[row]
    lang = Lang.KK if bead.kk else Lang.RU
    document = session.documents[session.pairs[pair].side(lang)]
    text = " ".join((text or document.paragraph_text(bead.side(lang).start)).split())
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    numbers = Places(session, pair).row_label(row)
    name = "" if pair == model.pair_index else f"{document.name}, "
    return f"{name}{numbers}   {shown}".replace("&", "&&")
