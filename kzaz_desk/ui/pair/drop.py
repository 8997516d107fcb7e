"""What letting go of a dragged paragraph would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from kzaz_desk.domain.text import Lang


class DropAction(StrEnum):
    """What letting go would do."""

    LINK = "link"
    FIRST_UP = "first-up"
    LAST_DOWN = "last-down"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Drop:
    """What letting go here would do, as it is shown meanwhile.

    Attributes:
        action: What it would do.
        rows: Rows of the Kazakh and the Russian cell for a link; row twice for a move.
        frames: Cells to frame.
        words: To show at the pointer; "" for nothing.
        at: The pointer, in pixels of the viewport.
    """

    action: DropAction
    rows: tuple[int, int]
    frames: tuple[tuple[Lang, int], ...]
    words: str
    at: QPointF
