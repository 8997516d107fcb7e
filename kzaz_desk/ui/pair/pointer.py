"""The mouse in the pair view: click, drag, hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kzaz_desk.ui.pair.drag import CellDrag
from kzaz_desk.ui.pair.selection import PairSelection, TextSelection, word_at

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.pair.hit import Hit
    from kzaz_desk.ui.pair.requests import PairRequests

_SCROLL_EVERY_MS = 40
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class PairPointer:
    """Turns mouse events into selections, activations and light on counterparts."""

    def __init__(self, view: PairRequests) -> None:
        self._view = view
        self._pressed: Hit | None = None
        self._anchor: tuple[Lang, int] | None = None
        self.drag = CellDrag(view)
        self._has_moved = False
        self._since_double = QElapsedTimer()
        self._last = QPointF()
        self._scrolling = QTimer(view, interval=_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._drag)

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        hit = self._view.hit(event.position())
        self._pressed, self._has_moved = hit, False
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._view.activate_bead(hit.bead)
        if self.drag.take(hit, event.position()):
            self._anchor = None
            self._view.pointer_left.emit()
        elif event.modifiers() & _ALT or hit.in_gutter:
            self._anchor = None
            self._view.select(
                PairSelection(hit.bead, hit.bead) if event.modifiers() & _ALT else None
            )
        elif self._is_third_click():
            self._select_paragraph(hit)
        elif hit.offset is not None:
            self._place_caret(hit, hit.offset, extends=bool(event.modifiers() & _SHIFT))

    def move(self, event: QMouseEvent) -> None:
        """Go on with a drag, or light what belongs to the place under the pointer."""
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            hit = self._view.hit(event.position())
            self._view.light(hit)
            self._view.pointer_moved.emit(hit)
            return
        if not self._has_moved:
            self._view.pointer_left.emit()
        self._has_moved = True
        self._last = event.position()
        self._drag()

    def give_up(self) -> bool:
        """Let a paragraph that is dragged stay where it was; False if none is."""
        self._scrolling.stop()
        was_held = self.drag.is_held and self._pressed is not None
        if was_held:
            self._pressed = None
        return self.drag.give_up() or was_held

    def _drag(self) -> None:
        """Extend the selection to the pointer; scroll on while it is held outside."""
        y = self._last.y()
        if self._pressed is not None and not 0 <= y <= self._view.viewport().height():
            self._view.scroll_towards(y)
            self._scrolling.start()
        else:
            self._scrolling.stop()
        hit = self._view.hit(self._inside(self._last))
        if self.drag.is_held:
            self.drag.move(hit, self._last)
            return
        if hit is None or self._pressed is None:
            return
        if self._anchor is None or hit.lang is not self._anchor[0]:
            self._view.select(PairSelection(self._pressed.bead, hit.bead))
        elif hit.offset is not None:
            self._view.select(TextSelection(self._anchor[0], self._anchor[1], hit.offset))

    def release(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        pressed, self._pressed = self._pressed, None
        self._scrolling.stop()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        is_drag = self._view.scene.drop is not None
        self.drag.let_go()
        if is_drag:
            return
        if self._has_moved:
            self._view.copy_to_primary()
        elif (stray := self._view.stray_at(event.position())) is not None:
            self._view.go_to_bead(stray.goal)
        elif pressed.on_text and not event.modifiers() & (_SHIFT | _ALT):
            self._view.activate(pressed)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word; open the finding if it is marked."""
        hit = self._view.hit(event.position())
        self._since_double.start()
        if hit is None or hit.offset is None or event.button() != Qt.MouseButton.LeftButton:
            return
        content = self._view.content
        paragraph = content.paragraph_at(hit.lang, hit.offset)
        word = word_at(content.document(hit.lang), paragraph, hit.offset)
        self._view.select(TextSelection(hit.lang, word.start, word.stop))
        self._view.copy_to_primary()
        if hit.on_text:
            self._view.open_finding(hit)

    def _is_third_click(self) -> bool:
        is_soon = (
            self._since_double.isValid()
            and self._since_double.elapsed() < QApplication.doubleClickInterval()
        )
        self._since_double.invalidate()
        return is_soon

    def _select_paragraph(self, hit: Hit) -> None:
        if hit.offset is not None:
            self._anchor = None
            paragraph = self._view.content.paragraph_at(hit.lang, hit.offset)
            span = self._view.content.document(hit.lang).paragraphs[paragraph].span
            self._view.select(TextSelection(hit.lang, span.start, span.stop))
            self._view.copy_to_primary()

    def _place_caret(self, hit: Hit, offset: int, *, extends: bool) -> None:
        before = self._view.caret
        if extends and before is not None and before[0] is hit.lang:
            self._anchor = before if self._anchor is None else self._anchor
            self._view.select(TextSelection(hit.lang, self._anchor[1], offset))
            return
        self._anchor = (hit.lang, offset)
        self._view.set_caret(hit.lang, offset)

    def _inside(self, point: QPointF) -> QPointF:
        box = self._view.viewport().rect()
        return QPointF(point.x(), min(max(point.y(), 1.0), box.height() - 2.0))
