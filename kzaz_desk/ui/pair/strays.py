"""Links that cross others: where the counterpart would stand in its own text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.hit import numbers_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.ui.pair.layout import PairLayout


@dataclass(frozen=True, slots=True)
class Stray:
    """A sign of a crossing link, at one of its two ends.

    Attributes:
        box: Where it stands in the viewport; a click there goes to the other end.
        goal: The bead to go to.
        up: True if that stands further up.
        label: Numbers of the paragraphs that stand elsewhere; "" at the link itself.
        words: What the sign means.
    """

    box: QRectF
    goal: int
    up: bool
    label: str
    words: str

    @property
    def arrow(self) -> QPainterPath:
        """An arrow towards the other end, at the left of the box or in its middle."""
        size = self.box.height() * 0.32
        x = self.box.left() + size if self.label else self.box.center().x()
        y, step = self.box.center().y(), -size if self.up else size
        path = QPainterPath(QPointF(x, y - step))
        path.lineTo(x, y + step)
        path.moveTo(x - size * 0.7, y + step * 0.3)
        path.lineTo(x, y + step)
        path.lineTo(x + size * 0.7, y + step * 0.3)
        return path


def homes_of(alignment: Alignment) -> dict[int, int]:
    """For each moved bead the bead after which its Russian paragraphs stand in the text.

    Returns:
        Positions in `alignment.beads`. -1 stands for the place before all beads.
    """
    moved = [at for at, bead in enumerate(alignment.beads) if bead.moved and bead.kk and bead.ru]
    if not moved:
        return {}
    holder = {i: at for at, bead in enumerate(alignment.beads) for i in bead.ru}
    strays = set(moved)
    homes = {}
    for at in moved:
        before = range(alignment.beads[at].ru.start - 1, -1, -1)
        homes[at] = next((holder[i] for i in before if holder[i] not in strays), -1)
    return homes


def strays_in(
    layout: PairLayout, homes: Mapping[int, int], row: int, top: float | None
) -> Iterator[Stray]:
    """The signs that stand in a row: at a link, and on the edge where its paragraph is missing.

    Args:
        layout: The rows.
        homes: What `homes_of` gives.
        row: The row.
        top: Its upper edge in the viewport; None if it is out of view.
    """
    if top is None or not homes:
        return
    beads, bead = layout.content.alignment.beads, int(layout.rows.bead[row])
    pitch, gutter = layout.typography.pitch, layout.columns.gutter
    if bead in homes and layout.rows.opens_bead(row):
        middle = gutter.left + gutter.width / 2
        box = QRectF(middle - pitch / 2, top + layout.typography.pad, pitch, pitch)
        home = max(0, homes[bead])
        yield Stray(box, home, home < bead, "", _link_words(numbers_in_words(beads[bead].ru)))
    away = [at for at, home in homes.items() if home == bead]
    if away and layout.rows.closes_bead(row):
        band = layout.columns.number[Lang.RU]
        edge = top + layout.measure(row)
        height = pitch * 0.9
        is_last = row + 1 == len(layout.rows)
        y = edge - (height if is_last else height / 2)
        label = numbers_in_words(beads[away[0]].ru) + ("…" if len(away) > 1 else "")
        words = QFontMetricsF(layout.typography.small).horizontalAdvance(label)
        width = max(band.width - 4, words + height)
        is_right = band.left > gutter.left
        left = band.left + band.width - 2 - width if is_right else band.left + 2
        box = QRectF(left, y, width, height)
        yield Stray(box, away[0], away[0] < bead, label, _gap_words(label, beads[away[0]].kk))


def _link_words(numbers: str) -> str:
    return QCoreApplication.translate(
        "PairStrays", "Russian paragraph {0} stands elsewhere in its text. Click to go there."
    ).format(numbers)


def _gap_words(numbers: str, kk: range) -> str:
    return QCoreApplication.translate(
        "PairStrays", "Russian paragraph {0} is shown beside Kazakh {1}. Click to go there."
    ).format(numbers, numbers_in_words(kk))
