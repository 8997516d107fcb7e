"""Where the user has been, to go back to, and the rows that are bookmarked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.ui.session.model import SessionModel

# Steps to a row nearby are reading, not a jump that one wants to come back from.
_NEAR = 3
_MOST = 100

Spot = tuple[int, int]
"""Position of the pair, row of its alignment."""


class History(QObject):
    """The rows that were jumped from and to, the newest last."""

    def __init__(
        self, model: SessionModel, go: Callable[[Spot], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._go = go
        self._spots: list[Spot] = []
        self._at = -1
        self._is_going = False
        self.bookmarks: set[Spot] = set()

    def visit(self, row: int) -> None:
        """Remember that the user is at a row."""
        if row < 0 or self._is_going or not self._model.has_pair:
            return
        spot = (self._model.pair_index, row)
        last = self._spots[self._at] if self._spots else None
        if last is not None and last[0] == spot[0] and abs(last[1] - row) <= _NEAR:
            self._spots[self._at] = spot
            return
        self._spots = [*self._spots[: self._at + 1], spot][-_MOST:]
        self._at = len(self._spots) - 1

    def step(self, step: int) -> bool:
        """Go back (-1) or forward (1); False if there is nothing that way."""
        at = self._at + step
        if not 0 <= at < len(self._spots):
            return False
        self._at = at
        self._travel(self._spots[at])
        return True

    def clear(self) -> None:
        """Forget all: another project is open."""
        self._spots, self._at = [], -1
        self.bookmarks = set()

    def toggle_bookmark(self, row: int) -> bool:
        """Bookmark a row or take that back; True if it is bookmarked now."""
        spot = (self._model.pair_index, row)
        self.bookmarks ^= {spot}
        return spot in self.bookmarks

    def next_bookmark(self, row: int) -> bool:
        """Go to the bookmark after a row, from the top again after the last; False if none."""
        if not self.bookmarks:
            return False
        ordered = sorted(self.bookmarks)
        here = (self._model.pair_index, row)
        self._travel(next((spot for spot in ordered if spot > here), ordered[0]))
        return True

    def _travel(self, spot: Spot) -> None:
        self._is_going = True
        try:
            self._go(spot)
        finally:
            self._is_going = False
