"""Dragging a paragraph by its number onto another row: to link it there, or to move it over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.drop import Drop, DropAction
from kzaz_desk.ui.pair.hit import numbers_in_words

if TYPE_CHECKING:
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.hit import Hit
    from kzaz_desk.ui.pair.requests import PairRequests


@dataclass(frozen=True, slots=True)
class Held:
    """The paragraph that is dragged: its side, bead and index in the document."""

    lang: Lang
    bead: int
    paragraph: int


def plan_drop(content: PairContent, held: Held, lang: Lang, bead: int, at: QPointF) -> Drop:
    """What it means to let a paragraph go over a cell.

    Onto the neighbouring cell of its own side it moves over, if it stands at that edge of its
    cell. Onto any other row its cell is linked with the cell of the other side there.

    Args:
        content: The pair.
        held: What is dragged.
        lang: Side of the cell under the pointer.
        bead: Its bead.
        at: The pointer.
    """
    own = content.alignment.beads[held.bead].side(held.lang)
    source, row = (held.lang, held.bead), (held.bead, held.bead)
    number = str(held.paragraph + 1)
    if lang is held.lang and own:
        words = _tr("Move {0} to this cell").format(number)
        frames = ((lang, bead),)
        if bead == held.bead - 1 and held.paragraph == own[0]:
            return Drop(DropAction.FIRST_UP, row, frames, words, at)
        if bead == held.bead + 1 and held.paragraph == own[-1]:
            return Drop(DropAction.LAST_DOWN, row, frames, words, at)
    target = content.alignment.beads[bead].side(held.lang.other)
    if bead == held.bead or not target:
        return Drop(DropAction.NOTHING, row, (source,), "", at)
    rows = (held.bead, bead) if held.lang is Lang.KK else (bead, held.bead)
    beads = content.alignment.beads
    words = _tr("Link {0} ↔ {1}").format(
        numbers_in_words(beads[rows[0]].kk), numbers_in_words(beads[rows[1]].ru)
    )
    return Drop(DropAction.LINK, rows, (source, (held.lang.other, bead)), words, at)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CellDrag", text)


class CellDrag:
    """A paragraph on its way; nothing is changed before it is let go."""

    def __init__(self, view: PairRequests) -> None:
        self._view = view
        self._held: Held | None = None
        self._start = QPointF()

    @property
    def is_held(self) -> bool:
        """True from the press on a number until it is let go or given up."""
        return self._held is not None

    def take(self, hit: Hit, at: QPointF) -> bool:
        """Take hold of the paragraph whose number is pressed; False beside numbers."""
        view = self._view
        if hit.offset is None or not view.pair_layout.columns.number[hit.lang].holds(at.x()):
            return False
        paragraph = view.content.paragraph_at(hit.lang, hit.offset)
        self._held, self._start = Held(hit.lang, hit.bead, paragraph), at
        return True

    def move(self, hit: Hit | None, at: QPointF) -> None:
        """Show what letting go here would do."""
        view = self._view
        if self._held is None or (view.scene.drop is None and not self._is_far(at)):
            return
        if hit is None:
            row = (self._held.bead, self._held.bead)
            view.scene.drop = Drop(DropAction.NOTHING, row, (), "", at)
        else:
            view.scene.drop = plan_drop(view.content, self._held, hit.lang, hit.bead, at)
        goes = view.scene.drop.action is not DropAction.NOTHING
        shape = Qt.CursorShape.ClosedHandCursor if goes else Qt.CursorShape.ForbiddenCursor
        view.viewport().setCursor(shape)
        view.drop_moved.emit()
        view.viewport().update()

    def let_go(self) -> None:
        """Ask for the edit that was shown."""
        held, drop, view = self._held, self._view.scene.drop, self._view
        self.give_up()
        if held is None or drop is None:
            return
        if drop.action is DropAction.LINK:
            view.link_requested.emit(*drop.rows)
        elif drop.action is DropAction.FIRST_UP:
            view.move_first_up_requested.emit(held.bead, held.lang)
        elif drop.action is DropAction.LAST_DOWN:
            view.move_last_down_requested.emit(held.bead, held.lang)

    def give_up(self) -> bool:
        """Put everything back; False if nothing was on its way."""
        was_shown = self._view.scene.drop is not None
        self._held = self._view.scene.drop = None
        if was_shown:
            self._view.viewport().unsetCursor()
            self._view.drop_moved.emit()
            self._view.viewport().update()
        return was_shown

    def _is_far(self, at: QPointF) -> bool:
        return (at - self._start).manhattanLength() >= QApplication.startDragDistance()
