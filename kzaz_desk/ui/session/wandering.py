"""Where the user has been, to go back to, and the rows that are bookmarked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from kzaz_desk.project.kept_places import carried_places, places_from, places_to
from kzaz_desk.project.rows import place_of_row
from kzaz_desk.ui.session.places import NOWHERE, Places

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kzaz_desk.domain.text import Place
    from kzaz_desk.text.difference import Difference
    from kzaz_desk.ui.session.model import SessionModel

BOOKMARKS: Final = "bookmarks"
HISTORY: Final = "history"
# Steps to a row nearby are reading, not a jump that one wants to come back from.
_NEAR = 3
_MOST = 100

Spot = tuple[int, int]
"""Position of the pair, row of its alignment."""


class History(QObject):
    """The rows that were jumped from and to, the newest last, and the bookmarks.

    Both are held as paragraphs, so that they stay true when the alignment is edited.

    Signals:
        bookmarks_changed: Other rows are bookmarked.
    """

    bookmarks_changed = Signal()

    def __init__(
        self, model: SessionModel, go: Callable[[Spot], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._go = go
        self._visited: list[Place] = []
        self._at = -1
        self._is_going = False
        self._bookmarks: tuple[Place, ...] = ()

    @property
    def bookmarks(self) -> list[Spot]:
        """The bookmarked rows of all pairs, in order."""
        return sorted(set(self._spots(self._bookmarks)))

    @property
    def rows(self) -> frozenset[int]:
        """The bookmarked rows of the pair that is shown."""
        if not self._model.has_pair:
            return frozenset()
        rows = {self._model.places.row(place) for place in self._bookmarks}
        return frozenset(rows - {NOWHERE})

    def kept(self) -> dict[str, Any]:
        """What is to be kept with the project, as values that JSON can hold."""
        here = self._at + 1
        return {
            BOOKMARKS: places_to(self._bookmarks),
            HISTORY: places_to(self._visited[:here][-_MOST:]),
        }

    def take(self, view: Mapping[str, Any]) -> None:
        """Go on with what was kept with a project; what has no place in it any more is left out.

        Where the user went and what was bookmarked before the project had been read stays.
        """
        self._visited = [*self._known(places_from(view.get(HISTORY))), *self._visited][-_MOST:]
        self._at = len(self._visited) - 1
        kept = self._known(places_from(view.get(BOOKMARKS)))
        self._bookmarks = tuple(dict.fromkeys((*kept, *self._bookmarks)))
        self.bookmarks_changed.emit()

    def carry(self, differences: Mapping[str, Difference]) -> None:
        """Follow the paragraphs after texts changed on the disk."""
        self._visited = list(carried_places(self._visited, differences))
        self._bookmarks = carried_places(self._bookmarks, differences)
        self.bookmarks_changed.emit()

    def visit(self, row: int) -> None:
        """Remember that the user is at a row."""
        place = self._place(row)
        if place is None or self._is_going:
            return
        last = self._model.places.row(self._visited[self._at]) if self._visited else NOWHERE
        if last != NOWHERE and abs(last - row) <= _NEAR:
            self._visited[self._at] = place
            return
        self._visited = [*self._visited[: self._at + 1], place][-_MOST:]
        self._at = len(self._visited) - 1

    def step(self, step: int) -> bool:
        """Go back (-1) or forward (1); False if there is nothing that way."""
        at = self._at + step
        if not 0 <= at < len(self._visited):
            return False
        self._at = at
        for spot in self._spots([self._visited[at]]):
            self._travel(spot)
        return True

    def clear(self) -> None:
        """Forget all: another project is open."""
        self._visited, self._at = [], -1
        self._bookmarks = ()
        self.bookmarks_changed.emit()

    def toggle_bookmark(self, row: int) -> bool:
        """Bookmark a row or take that back; True if it is bookmarked now."""
        place = self._place(row)
        if place is None:
            return False
        others = tuple(each for each in self._bookmarks if self._model.places.row(each) != row)
        is_new = len(others) == len(self._bookmarks)
        self._bookmarks = (*others, place) if is_new else others
        self.bookmarks_changed.emit()
        return is_new

    def forget_bookmarks(self) -> None:
        """Take all bookmarks back."""
        self._bookmarks = ()
        self.bookmarks_changed.emit()

    def step_bookmark(self, row: int, step: int) -> bool:
        """Go to the bookmark after (1) or before (-1) a row, round the ends; False if none."""
        ordered = self.bookmarks[::step]
        if not ordered:
            return False
        here = (self._model.pair_index, row)
        ahead = (spot for spot in ordered if (spot > here if step > 0 else spot < here))
        self._travel(next(ahead, ordered[0]))
        return True

    def go_to(self, spot: Spot) -> None:
        """Go to a row of any pair."""
        self._go(spot)

    def _place(self, row: int) -> Place | None:
        return place_of_row(self._model.session, self._model.pair_index, row) if row >= 0 else None

    def _known(self, places: tuple[Place, ...]) -> list[Place]:
        session = self._model.session
        paired = {of.side(place.lang) for of in session.pairs for place in places}
        return [
            place
            for place in places
            if place.document in paired
            and place.span.start < len(session.documents[place.document].text)
        ]

    def _spots(self, places: list[Place] | tuple[Place, ...]) -> list[Spot]:
        """Where places stand now; those that stand in no pair are left out."""
        session = self._model.session
        found = []
        for pair, of in enumerate(session.pairs):
            own = [place for place in places if place.document == of.side(place.lang)]
            rows = Places(session, pair) if own else None
            found += [(pair, rows.row(place)) for place in own if rows is not None]
        return [spot for spot in found if spot[1] != NOWHERE]

    def _travel(self, spot: Spot) -> None:
        self._is_going = True
        try:
            self._go(spot)
        finally:
            self._is_going = False
