"""The pair view: keys, mouse, menu and row bar around the two texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.ui.pair.accessibility import make_accessible, tell_cell, tell_row
from kzaz_desk.ui.pair.caret import caret_box
from kzaz_desk.ui.pair.change_marks import ChangeMark, change_words, placed_changes
from kzaz_desk.ui.pair.hit import (
    Hit,
    mark_words,
    numbers_in_words,
)
from kzaz_desk.ui.pair.keys import PairKeys
from kzaz_desk.ui.pair.menu import build_menu
from kzaz_desk.ui.pair.pointer import PairPointer
from kzaz_desk.ui.pair.requests import PairRequests
from kzaz_desk.ui.pair.row_bar import RowBar
from kzaz_desk.ui.pair.scene import Area
from kzaz_desk.ui.pair.span_index import Placed, SpanIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.selection import Selection


class PairView(PairRequests):
    """Shows a pair and lets the user read, select, copy and ask for edits; it never edits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pointer = PairPointer(self)
        self._keys = PairKeys(self)
        self.row_bar = RowBar(self, theme)
        self.rows_moved.connect(self.row_bar.place)
        self.drop_moved.connect(self.row_bar.place)
        self.pointer_moved.connect(self.row_bar.hover)
        self.pointer_left.connect(self.row_bar.leave)
        self.menu_requested.connect(self.open_menu)
        self.bead_activated.connect(self.row_bar.place)
        make_accessible(self)
        self.caret_moved.connect(self._on_caret_moved)
        self._header.share_requested.connect(self.set_share)
        self._ruler.describe_with(self._describe)
        self._ruler.wheel_turned.connect(self.wheelEvent)

    def show_only(self, places: Iterable[Place] | None) -> None:
        """Show only the rows of these places; None for all again."""
        super().show_only(places)
        self.limited.emit()

    def select(self, selection: Selection | None) -> None:
        """Select something else; what can be done at the caret goes along."""
        super().select(selection)
        self.row_bar.place()

    def set_hits(self, hits: Iterable[Place], current: Place | None = None) -> None:
        """Mark what a search found, and the hit it stands on."""
        self._scene.hits = SpanIndex(
            Placed(place.lang, place.span, None) for place in hits if self._content.is_of(place)
        )
        self._scene.current_hit = current
        self._ruler_timer.start()
        self.viewport().update()

    @property
    def arrangement(self) -> tuple[str, float]:
        """Language of the left side, and the part of the width that it takes."""
        return str(self._left), self._share

    def arrange(self, left: str, share: float) -> None:
        """Put a language left and give it a part of the width, 0.2 to 0.8."""
        if left in list(Lang) and left != self._left:
            self.swap_sides()
        self.set_share(share)

    def show_ruler(self, *, shows: bool) -> None:
        """Show the overview at the right edge where the text is long, or never."""
        self._ruler.is_wanted = shows
        self._on_ruler_timeout()

    def show_numbers(self, *, shows: bool) -> None:
        """Underline the numbers that agree, or leave them plain."""
        self._scene.shows_numbers = shows
        self.viewport().update()

    def set_bookmarks(self, beads: frozenset[int]) -> None:
        """Sign other beads as bookmarked."""
        if beads != self._scene.bookmarks:
            self._scene.bookmarks = beads
            self._ruler_timer.start()
            self.viewport().update()

    def set_comments(self, comments: Mapping[int, str]) -> None:
        """Sign other beads as commented, with what was written to each."""
        self._scene.comments = comments
        self._ruler_timer.start()
        self.viewport().update()

    def set_changes(self, marks: Iterable[ChangeMark], current: Place | None = None) -> None:
        """Mark what changed and what is due, and the passage that the walk stands on."""
        self._scene.changes = placed_changes(self._content, marks)
        self._scene.current_change = current
        self._ruler_timer.start()
        self.viewport().update()

    def show_change(self, place: Place) -> None:
        """Go to a passage that changed or is due; its row becomes the current one."""
        self.show_place(place)
        self.bead_activated.emit(self.current_bead)

    def words_at(self, point: QPointF) -> str:
        """What to tell of a point: what stood there when it was reviewed, or what can be done."""
        hit = self.hit(point)
        if hit is not None and hit.on_text and hit.offset is not None:
            placed = self._scene.changes.at(hit.lang, hit.offset)
            if placed is not None:
                return change_words(placed.item)
        return super().words_at(point)

    def show_hit(self, hit: Place) -> None:
        """Go to a hit of the search."""
        self._scene.current_hit = hit
        self.show_place(hit)

    def _describe(self, share: float) -> str:
        """What stands at a share of the whole height: paragraphs and findings."""
        if not len(self._layout.rows):
            return ""
        row, _ = self._layout.row_at(share * self._layout.height)
        bead = int(self._layout.rows.bead[row])
        sides = self._content.alignment.beads[bead]
        places = self.tr("Paragraph {kk} ↔ {ru}").format(
            kk=numbers_in_words(sides.kk), ru=numbers_in_words(sides.ru)
        )
        marks = {
            placed.item.finding.id: placed.item
            for lang in Lang
            for span in self._content.cell_spans(bead, lang)
            for placed in self._scene.marks.within(lang, span.start, span.stop)
        }
        told = [places, *(mark_words(self._content, mark) for mark in marks.values())]
        return "\n".join(filter(None, [*told, self._scene.comments.get(bead)]))

    def _on_caret_moved(self, lang: Lang, offset: int) -> None:
        bead = self._layout.bead_of(lang, offset)
        self.light(Hit(-1, bead, lang, in_gutter=False, offset=offset, on_text=True))

    def give_up(self) -> bool:
        """Give up a drag, a link or a selection; False if there was none."""
        if self._pointer.give_up():
            return True
        if self._scene.link_from is not None:
            self._scene.link_from = None
            self.link_started.emit(-1, self.side)
        elif self._scene.selection is not None:
            self.select(None)
        else:
            return False
        self.viewport().update()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Run the key's command."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if not (self.give_up() if is_escape else self._keys.handle(event)):
            event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's name
        """Go from side to side and to the gutter before the focus leaves."""
        order = [Area(self._left.value), Area(self._left.other.value), Area.GUTTER]
        target = order.index(self._scene.area) + (1 if next else -1)
        if not 0 <= target < len(order) or self.current_bead < 0:
            return super().focusNextPrevChild(next)
        self._scene.area = order[target]
        self._make_current(self.current_bead)
        tell_cell(self)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys go here; Tab comes in at the first side, Shift+Tab at the last."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._scene.area = Area(self._left.value)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._scene.area = Area.GUTTER
        self._scene.has_focus = True
        if self.current_bead < 0:
            self.take_row_in_view()
        self.row_bar.place()
        self.viewport().update()
        tell_row(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self._scene.has_focus = False
        self.row_bar.place()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click or a drag."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with a drag, or light the counterpart."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a click or a drag."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a word, open a finding."""
        self._pointer.double_click(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell both values at the pointer; put the light out when it leaves."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self._lit.words or self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self.light(None)
            self.row_bar.leave()
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done at the pointer, or at the caret if a key asked."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            at = self.viewport().mapFromGlobal(event.globalPos())
            self._pop_up(self.hit(QPointF(at)), event.globalPos())

    def open_menu(self) -> None:
        """Offer what can be done at the caret."""
        point, hit = QPoint(8, 8), None
        if self._scene.caret is not None:
            lang, offset = self._scene.caret
            row, (x, y) = caret_box(self._layout, lang, offset)
            top = self.row_top(row)
            bead = self._layout.bead_of(lang, offset)
            hit = Hit(row, bead, lang, in_gutter=False, offset=offset, on_text=True)
            if top is not None:
                left = self._layout.columns.text[lang].left
                point = QPoint(round(left + x), round(top + y + self._layout.typography.pitch))
        self._pop_up(hit, self.viewport().mapToGlobal(point))

    def _pop_up(self, hit: Hit | None, point: QPoint) -> None:
        if hit is not None:
            self.activate_bead(hit.bead)
        build_menu(self, hit).popup(point)
