"""What can be asked of a pair: light, findings, copies and edits; who asks is no matter here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.project.edits import Caret
from kzaz_desk.ui.pair import clipboard
from kzaz_desk.ui.pair.hit import Counterpart, Hit, counterpart
from kzaz_desk.ui.pair.selection import PairSelection
from kzaz_desk.ui.pair.walker import PairWalker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.content import PairContent


class PairRequests(PairWalker):
    """Lights what belongs together, copies, and says what the user asks for.

    Requests carry the row of the alignment; nothing is edited here.

    Signals:
        finding_activated: Id of the finding whose mark was clicked.
        finding_opened: Id of the finding whose mark was double-clicked.
        place_hovered: The `Place` of the number under the pointer or caret, None beside numbers.
        limited: Other rows are chosen to be shown, by their places, or all again.
        pair_shown: Another pair is shown, or this one after an edit.
        place_activated: The `Place` that was clicked: a number, or the sentence around it.
        link_started: First cell of a link: row and `Lang`; row -1 when it was given up.
        split_requested: Row and the `Caret` where to split.
        link_requested: Row of the Kazakh and row of the Russian cell.
        decision_requested: Id of a finding and the `VerdictState` to give it.
        paragraph_requested: The user wants to go to a paragraph by its number.
        bookmark_requested: The user wants the current bead bookmarked, or that taken back.
        comment_requested: The user wants to write a comment.
        menu_requested: The user wants to see what can be done at the caret.
        pointer_moved: The `Hit` under the pointer, None beside the rows.
        pointer_left: The pointer is elsewhere, or busy.
        drop_moved: What is dragged would be let go elsewhere, or is dragged no more.
    """

    finding_activated = Signal(str)
    finding_opened = Signal(str)
    place_hovered = Signal(object)
    place_activated = Signal(object)
    limited = Signal()
    pair_shown = Signal()
    merge_requested = Signal(int)
    split_requested = Signal(int, object)
    shift_down_requested = Signal(int, object)
    shift_up_requested = Signal(int, object)
    move_first_up_requested = Signal(int, object)
    move_last_down_requested = Signal(int, object)
    insert_empty_requested = Signal(int, object)
    link_started = Signal(int, object)
    link_requested = Signal(int, int)
    confirm_requested = Signal(int)
    confirm_above_requested = Signal(int)
    review_requested = Signal(int)
    decision_requested = Signal(str, object)
    paragraph_requested = Signal()
    bookmark_requested = Signal()
    comment_requested = Signal()
    menu_requested = Signal()
    pointer_moved = Signal(object)
    pointer_left = Signal()
    drop_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._lit = Counterpart()

    @property
    def lit(self) -> Counterpart:
        """What belongs to the place under the pointer or the caret."""
        return self._lit

    def show_pair(self, content: PairContent) -> None:
        """Show a pair. The same two documents keep their place, others begin at the top."""
        super().show_pair(content)
        self._lit = Counterpart()
        self._scene.glow = self._scene.sentences = ()
        self.pair_shown.emit()

    def light(self, hit: Hit | None) -> None:
        """Light what belongs to a place: its counterpart number and sentence."""
        lit = Counterpart()
        if hit is not None and hit.on_text and hit.offset is not None:
            lit = counterpart(self._content, self._scene, hit.bead, hit.lang, hit.offset)
        if lit != self._lit:
            self._lit = lit
            self._scene.glow, self._scene.sentences = lit.glow, lit.sentences
            self.viewport().update()
            own = [span for lang, span in lit.glow if hit is not None and lang is hit.lang]
            document = self._content.document(hit.lang).id if hit is not None else ""
            self.place_hovered.emit(Place(document, hit.lang, own[0]) if hit and own else None)
        shape = Qt.CursorShape.PointingHandCursor if lit.mark else self.shape_at(hit)
        self.viewport().setCursor(shape)

    def activate(self, hit: Hit) -> None:
        """A place was clicked: make its finding current."""
        if hit.offset is None:
            return
        placed = self._scene.marks.at(hit.lang, hit.offset)
        if placed is not None:
            self.finding_activated.emit(placed.item.finding.id)
        quantity = self._content.quantity_at(hit.lang, hit.offset)
        sentence = self._content.sentence_at(hit.bead, hit.lang, hit.offset).get(hit.lang, [])
        spans = [quantity.span] if quantity is not None else sentence
        if spans:
            document = self._content.document(hit.lang).id
            self.place_activated.emit(Place(document, hit.lang, spans[0]))

    def open_finding(self, hit: Hit) -> None:
        """A place was double-clicked: show its finding in full."""
        placed = self._scene.marks.at(hit.lang, hit.offset or 0)
        if placed is not None:
            self.finding_opened.emit(placed.item.finding.id)

    def request_merge(self, step: int) -> None:
        """Ask to merge the current bead with the next (`step` 0) or the previous one (-1)."""
        if self.current_bead + step >= 0:
            self.merge_requested.emit(self.current_bead + step)

    def request_split(self) -> None:
        """Ask to split the current bead at the caret."""
        if self._scene.caret is not None:
            lang, offset = self._scene.caret
            paragraph = self._content.paragraph_at(lang, offset)
            start = self._content.document(lang).paragraphs[paragraph].span.start
            caret = Caret(lang, paragraph, offset - start)
            self.split_requested.emit(self.current_bead, caret)

    def request_link(self) -> None:
        """Take this cell as the first of a link, or ask to link it with the one taken before."""
        before, here = self._scene.link_from, (self.side, self.current_bead)
        if before is None or before[0] is here[0]:
            self._scene.link_from = here if before != here else None
            started = self._scene.link_from
            self.link_started.emit(started[1] if started else -1, self.side)
        else:
            self._scene.link_from = None
            kk, ru = (before[1], here[1]) if before[0] is Lang.KK else (here[1], before[1])
            self.link_requested.emit(kk, ru)
        self.viewport().update()

    def copy(self) -> None:
        """Copy what is selected."""
        if self._scene.selection is not None:
            clipboard.copy_selection(self._content, self._scene.selection)

    def copy_pair(self) -> None:
        """Copy the selected beads, or the current one, as two columns."""
        selection = self._scene.selection
        if isinstance(selection, PairSelection):
            clipboard.copy_pairs(self._content, selection.beads)
        elif self.current_bead >= 0:
            beads = range(self.current_bead, self.current_bead + 1)
            clipboard.copy_pairs(self._content, beads)
