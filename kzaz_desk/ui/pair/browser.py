"""Going about in a pair: places, rows, caret and selection, zoom, which rows are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QCursor

from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.ui.look.notches import Notches
from kzaz_desk.ui.pair.canvas import PairCanvas
from kzaz_desk.ui.pair.caret import caret_box
from kzaz_desk.ui.pair.hit import Hit
from kzaz_desk.ui.pair.scene import Area
from kzaz_desk.ui.pair.selection import Selection, TextSelection
from kzaz_desk.ui.pair.shown import ShownRows
from kzaz_desk.ui.pair.strays import Stray, strays_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class PairBrowser(PairCanvas):
    """Lets the user go about in a pair.

    Signals:
        bead_activated: The bead that became current.
        selection_changed: Something else is selected.
        zoom_changed: The zoom in percent.
        shown_rows_changed: The `ShownRows` in use.
    """

    bead_activated = Signal(int)
    selection_changed = Signal()
    zoom_changed = Signal(int)
    shown_rows_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wheel = Notches()

    def hit(self, point: QPointF) -> Hit | None:
        """What lies at a point of the viewport; None below the last row."""
        y, row = -self._anchor.offset, self._anchor.row
        while row < len(self._layout.rows):
            height = self._layout.measure(row, keep=True)
            if point.y() < y + height:
                return self._hit_in_row(row, QPointF(point.x(), point.y() - y))
            y += height
            row += 1
        return None

    def _hit_in_row(self, row: int, point: QPointF) -> Hit:
        columns = self._layout.columns
        lang = columns.side_at(point.x())
        found = self._layout.caret_at(row, lang, point)
        return Hit(
            row=row,
            bead=int(self._layout.rows.bead[row]),
            lang=lang,
            in_gutter=columns.gutter.holds(point.x()),
            offset=None if found is None else found[0],
            on_text=found is not None and found[1],
        )

    def _bring_into_view(self, bead: int) -> None:
        """Scroll only as far as needed to show the whole of a bead, or its beginning."""
        rows = self._layout.rows.of_bead(bead)
        if not rows:
            return
        height, row = self.viewport().height(), rows.start
        top, tall = self.row_top(row), self._layout.measure(row)
        if top is not None and top + tall <= height and top >= 0:
            return
        self._held = None
        is_below = row > self._anchor.row
        self._anchor.go_to_row(row, tall - height if is_below and tall < height else 0.0)
        self._refresh()

    def _keep_in_view(self, lang: Lang, offset: int) -> None:
        """Scroll only as far as needed to show the line of a code point."""
        row, (_, y) = caret_box(self._layout, lang, offset)
        if row < 0:
            return
        height, pitch = self.viewport().height(), self._layout.typography.pitch
        top = self.row_top(row)
        if top is not None and 0 <= top + y <= height - pitch:
            return
        self._held = None
        is_above = row < self._anchor.row or (top is not None and top + y < 0)
        self._anchor.go_to_row(row, y - (0.0 if is_above else height - pitch))
        self._refresh()

    def show_place(self, place: Place) -> None:
        """Bring a place into view, a third from the top unless it is well in view already."""
        if not self._content.is_of(place):
            return
        bead = self._layout.bead_of(place.lang, place.span.start)
        if not self._layout.rows.of_bead(bead) and self._only is not None:
            self.show_only(None)
        if not self._layout.rows.of_bead(bead) and self._shown_rows is not ShownRows.ALL:
            self.set_shown_rows(ShownRows.ALL)
        row, y = self._layout.place_top(place)
        if row < 0:
            return
        height = self.viewport().height()
        shown = self.row_top(row)
        margin = min(80, height // 6)
        if shown is None or not margin <= shown + y <= height - 2 * margin:
            self._held = None
            self._anchor.go_to_row(row, y - height / 3)
        self._refresh()
        self.activate_bead(bead)

    @property
    def zoom(self) -> int:
        """In percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show the texts larger or smaller, 50 to 300 percent."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self._zoom:
            self._zoom = percent
            self._lay_out_anew()
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next((z for z in ZOOMS if z > self._zoom), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self._zoom), ZOOMS[0]))

    def reset_zoom(self) -> None:
        """Back to 100 percent."""
        self.set_zoom(100)

    def set_share(self, share: float) -> None:
        """Give the left text another part of the width, 0.2 to 0.8."""
        self._share = min(0.8, max(0.2, share))
        self._lay_out_anew()

    def swap_sides(self) -> None:
        """Put the left text right."""
        self._left = self._left.other
        self._lay_out_anew()

    @property
    def shown_rows(self) -> ShownRows:
        """Which rows are shown."""
        return self._shown_rows

    def set_shown_rows(self, shown: ShownRows) -> None:
        """Show all rows, those with findings and their neighbours, or those with findings."""
        if shown is not self._shown_rows:
            self._shown_rows = shown
            self._choose_rows()
            self.shown_rows_changed.emit(shown)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll, or zoom while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = self._wheel.notches(event)
        for _ in range(abs(steps)):
            (self.zoom_in if steps > 0 else self.zoom_out)()
        event.accept()

    def set_current(self, places: Iterable[Place]) -> None:
        """Ring the places of the current finding and bring the first of them into view."""
        self._scene.current = tuple(place for place in places if self._content.is_of(place))
        if self._scene.current:
            self.show_place(self._scene.current[0])
            own = (place for place in self._scene.current if place.lang is self.side)
            place = next(own, self._scene.current[0])
            self.set_caret(place.lang, place.span.start)
        self.viewport().update()

    @property
    def side(self) -> Lang:
        """The side that the keyboard is in; the left one in the gutter."""
        area = self._scene.area
        return self._left if area is Area.GUTTER else Lang(area.value)

    @property
    def caret(self) -> tuple[Lang, int] | None:
        """Side and code point of the caret."""
        return self._scene.caret

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._scene.selection

    def activate_bead(self, bead: int) -> None:
        """Make a bead the current one."""
        if 0 <= bead < len(self._content.alignment) and bead != self._scene.bead:
            self._scene.bead = bead
            self.viewport().update()
            self.bead_activated.emit(bead)

    def stray_at(self, point: QPointF) -> Stray | None:
        """The sign of a crossing link at a point of the viewport."""
        hit = self.hit(point)
        around = range(hit.row - 1, hit.row + 2) if hit is not None else self.rows_in_view()[-1:]
        for row in around:
            top = self.row_top(row) if 0 <= row < len(self._layout.rows) else None
            for stray in strays_in(self._layout, self._scene.homes, row, top):
                if stray.box.contains(point):
                    return stray
        return None

    def words_at(self, point: QPointF) -> str:
        """What to tell of a point that is not on text; "" for nothing."""
        stray, hit = self.stray_at(point), self.hit(point)
        if stray is not None:
            return stray.words
        if hit is not None and hit.in_gutter:
            return "\n".join(self._gutter_words(hit.bead))
        if hit is None or hit.offset is None:
            return ""
        is_number = self._layout.columns.number[hit.lang].holds(point.x())
        return self.tr("Drag onto another row to link or move") if is_number else ""

    def _gutter_words(self, bead: int) -> Iterator[str]:
        """What the signs of a row in the gutter say."""
        if bead in self._scene.bookmarks:
            yield self.tr("Bookmark; Ctrl+B takes it away")
        if comment := self._scene.comments.get(bead):
            yield self.tr("Comment: {0}").format(comment)

    def shape_at(self, hit: Hit | None) -> Qt.CursorShape:
        """How the pointer looks there: for reading, for taking hold, or for nothing."""
        x = self.viewport().mapFromGlobal(QCursor.pos()).x()
        if hit is None or hit.offset is None or hit.in_gutter:
            return Qt.CursorShape.ArrowCursor
        is_number = self._layout.columns.number[hit.lang].holds(x)
        return Qt.CursorShape.OpenHandCursor if is_number else Qt.CursorShape.IBeamCursor

    def take_cell(self, bead: int, lang: Lang) -> None:
        """Make a cell the current one where it stands; a caret that is in its row stays."""
        if bead != self._scene.bead or lang is not self.side:
            self._scene.area = Area(lang.value)
        if bead != self.caret_bead():
            self._make_current(bead)

    def caret_bead(self) -> int:
        """The bead that the caret is in, -1 for none."""
        return self.bead_of(*self._scene.caret) if self._scene.caret is not None else -1

    def bead_edges(self, bead: int) -> tuple[float, float] | None:
        """Upper and lower edge of a bead in the viewport, None if no part of it is in view.

        Either may lie outside; it is then somewhere beyond that edge of the viewport.
        """
        rows, seen = self._at_hand.rows.of_bead(bead), self.rows_in_view()
        both = range(max(rows.start, seen.start), min(rows.stop, seen.stop))
        if not rows or not both:
            return None
        top, last = self.row_top(both[0]) or 0.0, self.row_top(both[-1]) or 0.0
        bottom = last + self._at_hand.measure(both[-1])
        above = top if both[0] == rows[0] else -float(self.viewport().height())
        return above, bottom if both[-1] == rows[-1] else 2.0 * self.viewport().height()

    def select(self, selection: Selection | None) -> None:
        """Select something else; the caret goes along."""
        if isinstance(selection, TextSelection):
            self._scene.caret = (selection.lang, selection.caret)
            self._scene.area = Area(selection.lang.value)
        if isinstance(selection, TextSelection) and selection.anchor == selection.caret:
            selection = None
        if selection != self._scene.selection:
            self._scene.selection = selection
            self.selection_changed.emit()
        self.viewport().update()

    def set_caret(self, lang: Lang, offset: int) -> None:
        """Put the caret before a code point; nothing is selected then."""
        self.select(TextSelection(lang, offset, offset))

    def go_to_paragraph(self, lang: Lang, number: int) -> None:
        """Go to a paragraph by its number, counted from 1; the nearest if there is none such."""
        paragraphs = self._content.document(lang).paragraphs
        if paragraphs:
            span = paragraphs[min(max(number, 1), len(paragraphs)) - 1].span
            self.show_place(Place(self._content.document(lang).id, lang, span))
            self.set_caret(lang, span.start)
            self.bead_activated.emit(self._scene.bead)

    def cycle_shown_rows(self) -> None:
        """All rows, then those around findings, then those with findings, then all again."""
        order = list(ShownRows)
        self.set_shown_rows(order[(order.index(self.shown_rows) + 1) % len(order)])

    def step_bead(self, step: int) -> None:
        """Make the next or the previous shown bead current."""
        rows = self._layout.rows
        if not len(rows):
            return
        if self._scene.bead < 0:
            self.take_row_in_view()
            return
        here = rows.of_bead(self._scene.bead) or range(rows.nearest(self._scene.bead))
        row = here.stop if step > 0 else here.start - 1
        if 0 <= row < len(rows):
            self.go_to_bead(int(rows.bead[row]))

    def step_page(self, step: int) -> None:
        """Scroll by a page and make the topmost whole row current, at either end the last one."""
        bar = self.verticalScrollBar()
        self.scroll_by(step * bar.pageStep())
        if step > 0 and bar.value() == bar.maximum():
            self.go_to_end(step)
        else:
            self.take_row_in_view()

    def take_row_in_view(self) -> None:
        """Make the topmost row current that begins in view, without scrolling."""
        rows = self._at_hand.rows
        if len(rows):
            row = self._anchor.row + (1 if self._anchor.offset > 1 else 0)
            top = self.row_top(row)
            is_in_view = top is not None and top < self.viewport().height() and row < len(rows)
            self._make_current(int(rows.bead[row if is_in_view else self._anchor.row]))

    def go_to_end(self, step: int) -> None:
        """Go to the first (`step` -1) or the last (`step` 1) row."""
        if len(self._layout.rows):
            self.go_to_bead(int(self._layout.rows.bead[-1 if step > 0 else 0]))

    def go_to_bead(self, bead: int) -> None:
        """Make a bead current and bring it into view."""
        self._bring_into_view(bead)
        self._make_current(bead)

    def _make_current(self, bead: int) -> None:
        self.activate_bead(bead)
        area = self._scene.area
        spans = self._content.cell_spans(bead, self.side)
        if spans:
            self.set_caret(self.side, spans[0].start)
        else:
            self._scene.caret = None
            self.select(None)
        self._scene.area = area
