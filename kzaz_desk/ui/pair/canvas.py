"""Both texts side by side, painted: rows level by construction, the place never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.columns import Columns, Typography
from kzaz_desk.ui.pair.content import PairContent, no_content
from kzaz_desk.ui.pair.header import HEIGHT_IN_LINES, PairHeader
from kzaz_desk.ui.pair.layout import PairLayout
from kzaz_desk.ui.pair.measuring import measure_around
from kzaz_desk.ui.pair.painter import PairPainter
from kzaz_desk.ui.pair.ruler import WIDTH as RULER_WIDTH
from kzaz_desk.ui.pair.ruler import OverviewRuler
from kzaz_desk.ui.pair.ruler_marks import ruler_marks
from kzaz_desk.ui.pair.scene import Scene
from kzaz_desk.ui.pair.scroll import Anchor, HeldPlace
from kzaz_desk.ui.pair.shown import ShownRows, beads_to_show
from kzaz_desk.ui.pair.strays import homes_of
from kzaz_desk.ui.session.right_of_way import OwnTurn

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.look.theme import Theme

_SLICE_SECONDS = 0.004
_BETWEEN_SLICES_MS = 4
# While the user jumps or scrolls, measuring what is out of view only makes paints late.
_AFTER_A_MOVE_MS = 40
_RULER_DELAY_MS = 60
# Enough for any screen; the rest follows right after the first paint.
_HEAD_BEADS = 64


class PairCanvas(QAbstractScrollArea):
    """Shows a pair and scrolls it.

    Signals:
        rows_moved: Rows stand elsewhere in the viewport, or are others.
    """

    rows_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = no_content()
        self._scene = Scene()
        # Kept for Qt, which knows only the other half of it.
        self.accessible_table: object = None
        self._zoom = 100
        self._share = 0.5
        self._left = Lang.KK
        self._shown_rows = ShownRows.ALL
        self._only: tuple[Place, ...] | None = None
        self._anchor = Anchor()
        self._held: HeldPlace | None = None
        self._bar_value = 0
        self._header = PairHeader(theme, self)
        self._ruler = OverviewRuler(theme, self)
        self._ruler.jump_requested.connect(self._on_ruler_jump_requested)
        self._idle = OwnTurn(self._on_idle_timeout, self, _AFTER_A_MOVE_MS)
        self._ruler_timer = OwnTurn(self._on_ruler_timeout, self, _RULER_DELAY_MS)
        self._is_head = False
        self._at_hand = self._new_layout()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Both texts side by side"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)
        theme.changed.connect(self.viewport().update)
        self._place_children()

    @property
    def content(self) -> PairContent:
        """What is shown."""
        return self._content

    @property
    def scene(self) -> Scene:
        """What is marked."""
        return self._scene

    @property
    def pair_layout(self) -> PairLayout:
        """Where everything stands."""
        return self._layout

    @property
    def columns(self) -> Columns:
        """Where the two texts and the gutter stand; the same before all is laid out."""
        return self._at_hand.columns

    @property
    def typography(self) -> Typography:
        """The type, likewise."""
        return self._at_hand.typography

    def bead_of(self, lang: Lang, offset: int) -> int:
        """The bead that holds a code point of a document; -1 for an empty document."""
        is_at_hand = offset < self._at_hand.end(lang)
        return (self._at_hand if is_at_hand else self._layout).bead_of(lang, offset)

    @property
    def is_busy(self) -> bool:
        """True while rows out of view are still being measured."""
        return self._idle.isActive() or self._ruler_timer.isActive()

    def show_pair(self, content: PairContent) -> None:
        """Show a pair. The same two documents keep their place, others begin at the top."""
        if self._has_same_rows(content):
            self._mark(content)
            return
        if content.has_texts_like(self._content):
            self._show_edited(content)
        else:
            self._show_other(content)
        self._scene.homes = {} if self._is_head else homes_of(content.alignment)
        self._header.set_columns(self._at_hand.columns, content)
        self._refresh()

    def _show_edited(self, content: PairContent) -> None:
        before, held = self._layout, self._anchor.hold(self._layout)
        self._content = content
        self._at_hand = self._new_layout()
        if before.columns == self._at_hand.columns:
            self._at_hand.take_heights(before)
        self._scene.marks = content.marks  # they may say which rows are shown
        self._scene.bead = min(self._scene.bead, len(content.alignment) - 1)
        self._scene.link_from = self._scene.drop = None
        self._at_hand.show_only(self._beads_to_show())
        if held is not None:
            self._anchor.return_to(self._at_hand, held)

    def _has_same_rows(self, content: PairContent) -> bool:
        """True if only findings and answers are others, so that every row stays as it is."""
        now = self._content
        return content.alignment is now.alignment and content.kk is now.kk and content.ru is now.ru

    def _show_other(self, content: PairContent) -> None:
        """Show the first screen at once; `_layout` is worked out when it is first asked for."""
        self._content = content
        self._only = None
        self._scene = self._scene.of_another_pair()
        self._anchor.go_to_row(0)
        self._held = None
        self._is_head = (
            self._shown_rows is ShownRows.ALL and len(content.alignment) > 2 * _HEAD_BEADS
        )
        self._scene.marks = content.marks
        self._at_hand = self._new_layout(head=_HEAD_BEADS if self._is_head else None)
        if not self._is_head:
            self._at_hand.show_only(self._beads_to_show())

    @property
    def _layout(self) -> PairLayout:
        self._complete()
        return self._at_hand

    def _complete(self) -> None:
        """Lay out what the first paint had no need of."""
        if self._is_head:
            self._is_head = False
            head, self._at_hand = self._at_hand, self._new_layout()
            self._at_hand.take_heights(head)
            self._scene.homes = homes_of(self._content.alignment)
            self._sync_bar()
            self.viewport().update()

    def _mark(self, content: PairContent) -> None:
        """Mark other findings, or the same with other answers, in the rows that are shown."""
        self._content = self._layout.content = content
        self._scene.marks = content.marks
        if self._shown_rows is not ShownRows.ALL:
            self._choose_rows()
        self._ruler_timer.start()
        # What comes next is a paint of everything; measuring waits for it.
        self._idle.start(_AFTER_A_MOVE_MS)
        self.viewport().update()

    @property
    def current_bead(self) -> int:
        """The bead that is current, -1 for none."""
        return self._scene.bead

    def rows_in_view(self) -> range:
        """The rows of which a part is in view."""
        first = row = self._anchor.row
        y, height = -self._anchor.offset, self.viewport().height()
        while row < len(self._at_hand.rows) and y < height:
            y += self._at_hand.measure(row)
            row += 1
        return range(first, row)

    def row_box(self, row: int) -> QRect:
        """Where a row is in the viewport; empty if it is out of view."""
        top = self.row_top(row)
        if top is None or row >= len(self._at_hand.rows):
            return QRect()
        height = self._at_hand.measure(row)
        return QRectF(0, top, self.viewport().width(), height).toAlignedRect()

    def scroll_by(self, distance: float) -> None:
        """Scroll down by pixels, up if negative."""
        self._complete()
        self._held = None
        self._anchor.move_by(distance)
        self._refresh()

    def scroll_towards(self, y: float) -> None:
        """Scroll as far as the pointer is out of the viewport."""
        height = self.viewport().height()
        if y < 0 or y > height:
            self.scroll_by(y if y < 0 else y - height)

    def row_top(self, row: int) -> float | None:
        """Upper edge of a row in the viewport; None if it is out of view."""
        y, at = -self._anchor.offset, self._anchor.row
        if row < at:
            return None
        while at < row and y < self.viewport().height():
            y += self._at_hand.measure(at)
            at += 1
        return y if at == row else None

    def _choose_rows(self) -> None:
        """Show the rows that `ShownRows` asks for; the topmost text stays."""
        held = self._anchor.hold(self._layout)
        self._layout.show_only(self._beads_to_show())
        if held is not None:
            self._anchor.return_to(self._layout, held)
        self._held = None
        self._refresh()

    def show_only(self, places: Iterable[Place] | None) -> None:
        """Show only the rows of these places, whatever `ShownRows` asks for; None ends that."""
        self._only = None if places is None else tuple(filter(self._content.is_of, places))
        self._choose_rows()

    def _beads_to_show(self) -> NDArray[np.bool_] | None:
        return beads_to_show(self._layout, self._scene, self._shown_rows, self._only)

    def _typography(self) -> Typography:
        return Typography.of(self.font(), self._zoom)

    def _columns(self, typography: Typography) -> Columns:
        longest = max(len(self._content.document(lang).paragraphs) for lang in Lang)
        return Columns.fit(
            self.viewport().width(),
            typography,
            max(2, len(str(longest))),
            share=self._share,
            left=self._left,
        )

    def _new_layout(self, head: int | None = None) -> PairLayout:
        typography = self._typography()
        return PairLayout(self._content, typography, self._columns(typography), head=head)

    def _lay_out_anew(self) -> None:
        """Lay out for another width or type; the topmost text stays where it is."""
        if self._is_head:
            self._at_hand = self._new_layout(head=_HEAD_BEADS)
            self._header.set_columns(self._at_hand.columns, self._content)
            self._refresh()
            return
        if self._held is None and self._anchor.offset > 0:
            self._held = self._anchor.hold(self._layout)
        typography = self._typography()
        self._layout.set_columns(typography, self._columns(typography))
        self._header.set_columns(self._layout.columns, self._content)
        if self._held is not None:
            self._anchor.return_to(self._layout, self._held)
        self._refresh()

    def _refresh(self) -> None:
        """Bring everything that follows from layout and place up to date."""
        self._anchor.settle(self._at_hand, self.viewport().height())
        self._sync_bar()
        self._idle.start(_AFTER_A_MOVE_MS)
        self._ruler_timer.start()
        self.viewport().update()
        self.rows_moved.emit()

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        if bar.isSliderDown():
            return
        height = self.viewport().height()
        with QSignalBlocker(bar):
            bar.setRange(0, max(0, int(self._whole_height() - height + 0.5)))
            bar.setPageStep(max(1, height - round(2 * self._at_hand.typography.pitch)))
            bar.setSingleStep(round(self._at_hand.typography.pitch * 1.5))
            bar.setValue(round(self._anchor.value(self._at_hand)))
        self._bar_value = bar.value()
        self._show_frame()

    def _whole_height(self) -> float:
        height = self._at_hand.height
        return height * len(self._content.alignment) / _HEAD_BEADS if self._is_head else height

    def _show_frame(self) -> None:
        whole = max(1.0, self._whole_height())
        value = self._anchor.value(self._at_hand)
        self._ruler.set_frame(value / whole, min(1.0, (value + self.viewport().height()) / whole))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Follow the scroll bar: small steps exactly, jumps by the heights known so far."""
        bar = self.verticalScrollBar()
        value, end = bar.value(), bar.maximum()
        step = value - self._bar_value
        self._complete()
        self._held = None
        self._bar_value = value
        if value == 0:
            self._anchor.go_to_row(0)
        elif value == end:
            self._anchor.go_to_row(len(self._layout.rows) - 1, self._layout.height)
        elif abs(step) <= 2 * self.viewport().height():
            self._anchor.move_by(step)
        else:
            self._anchor.go_to_value(self._layout, value * bar.maximum() / max(1, end))
        self._refresh()

    def _on_ruler_jump_requested(self, share: float) -> None:
        self._held = None
        middle = share * self._layout.height - self.viewport().height() / 2
        self._anchor.go_to_value(self._layout, middle)
        self._refresh()

    def _on_idle_timeout(self) -> None:
        """Measure rows outward from the view for a moment; go on later if some are left.

        Not while nobody can see them: `showEvent` goes on.
        """
        if not self.isVisible() or self.window().isMinimized():
            return
        if measure_around(self._layout, self._anchor.row, _SLICE_SECONDS):
            self._sync_bar()
            self._idle.start(_BETWEEN_SLICES_MS)
        else:
            self._ruler_timer.start()

    def _on_ruler_timeout(self) -> None:
        is_long = self._ruler.is_wanted and self._layout.height > 2 * self.viewport().height()
        self._ruler.setVisible(is_long)
        if is_long:
            marks = ruler_marks(self._layout, self._scene)
            self._ruler.set_marks(marks, left=self._left)
            self._show_frame()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows in view."""
        painter = QPainter(self.viewport())
        rows = PairPainter(painter, self._at_hand, self._scene, self._theme.colours)
        rows.paint(self._anchor.row, -self._anchor.offset, QRectF(event.rect()))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Measure on: the window was hidden, minimised or showed another page."""
        super().showEvent(event)
        self._idle.start(_AFTER_A_MOVE_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for the new width; the topmost text stays where it is."""
        super().resizeEvent(event)
        self._place_children()
        if self.viewport().width() != self._at_hand.columns.width:
            self._lay_out_anew()
        else:
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._place_children()
            self._lay_out_anew()

    def _place_children(self) -> None:
        height = round(QFontMetrics(self.font()).height() * HEIGHT_IN_LINES)
        self.setViewportMargins(0, height, RULER_WIDTH, 0)
        box = self.viewport().geometry()
        self._header.setGeometry(box.left(), box.top() - height, box.width() + RULER_WIDTH, height)
        self._ruler.setGeometry(box.right() + 1, box.top(), RULER_WIDTH, box.height())
