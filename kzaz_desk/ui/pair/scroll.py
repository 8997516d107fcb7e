"""Where the pair view stands: a row and an offset inside it are the truth, the bar follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from kzaz_desk.domain.text import Lang, Place, Span

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.layout import PairLayout


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """The text at the upper edge of the view, to come back to after a new layout.

    Attributes:
        place: A code point in the topmost line.
        above: Pixels from that line's upper edge to the upper edge of the view.
    """

    place: Place
    above: float


class Anchor:
    """The upper edge of the view in rows.

    Rows that come into view are measured first, so a correction of their heights moves
    nothing that is seen.
    """

    def __init__(self) -> None:
        self.row = 0
        self.offset = 0.0

    def value(self, layout: PairLayout) -> float:
        """Pixels above the upper edge, from the heights known so far."""
        return layout.top(self.row) + self.offset if len(layout.rows) else 0.0

    def go_to_value(self, layout: PairLayout, value: float) -> None:
        """Go to a position of the scroll bar."""
        self.row, self.offset = layout.row_at(value)

    def go_to_row(self, row: int, offset: float = 0.0) -> None:
        """Bring a row to the upper edge, or further up by `offset` pixels."""
        self.row, self.offset = max(0, row), offset

    def move_by(self, distance: float) -> None:
        """Move down by pixels, up if negative; `settle` makes a row of it."""
        self.offset += distance

    def settle(self, layout: PairLayout, height: float) -> None:
        """Measure all rows in view and stay between the first row and the last.

        Args:
            layout: The rows.
            height: Of the view in pixels.
        """
        count = len(layout.rows)
        if not count:
            self.row, self.offset = 0, 0.0
            return
        self.row = min(self.row, count - 1)
        self._climb(layout)
        while self.row < count - 1 and self.offset >= layout.measure(self.row):
            self.offset -= layout.row_height(self.row)
            self.row += 1
        below, row = -self.offset, self.row
        while row < count and below < height:
            below += layout.measure(row, keep=True)
            row += 1
        if below < height:
            self.offset -= height - below
            self._climb(layout)

    def _climb(self, layout: PairLayout) -> None:
        while self.offset < 0 and self.row > 0:
            self.row -= 1
            self.offset += layout.measure(self.row)
        self.offset = max(0.0, self.offset)

    def hold(self, layout: PairLayout) -> HeldPlace | None:
        """The text at the upper edge; None where no row is shown."""
        if self.row >= len(layout.rows):
            return None
        for lang in Lang:
            band = layout.columns.text[lang]
            caret = layout.caret_at(self.row, lang, QPointF(band.left, self.offset))
            if caret is not None:
                place = Place(layout.content.document(lang).id, lang, Span(caret[0], caret[0] + 1))
                return HeldPlace(place, self.offset - layout.place_top(place)[1])
        return None

    def return_to(self, layout: PairLayout, held: HeldPlace) -> None:
        """Bring a held text back to the upper edge."""
        row, y = layout.place_top(held.place)
        self.row, self.offset = max(0, row), y + held.above
        if self.offset < 0:
            self.offset = 0.0
