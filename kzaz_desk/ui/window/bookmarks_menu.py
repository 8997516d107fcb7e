"""The menu of the bookmarked rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.session.places import Places

if TYPE_CHECKING:
    from kzaz_desk.ui.session.model import SessionModel
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
            self.addAction(self._words(spot), partial(self._history.go_to, spot))
        self.addSeparator()
        self.addAction(self.tr("Take all bookmarks away"), self._history.forget_bookmarks)

    def _words(self, spot: Spot) -> str:
        pair, row = spot
        session = self._model.session
        bead = session.pairs[pair].alignment.beads[row]
        lang = Lang.KK if bead.kk else Lang.RU
        document = session.documents[session.pairs[pair].side(lang)]
        text = " ".join(document.paragraph_text(bead.side(lang).start).split())
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
        numbers = Places(session, pair).row_label(row)
        name = "" if pair == self._model.pair_index else f"{document.name}, "
        return f"{name}{numbers}   {shown}".replace("&", "&&")
