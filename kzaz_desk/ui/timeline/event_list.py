"""The list of events; it knows which part of a row was clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QListView

from kzaz_desk.ui.timeline.delegate import EventDelegate, badge_box, chip_boxes, small_font
from kzaz_desk.ui.timeline.model import EventModel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QMouseEvent


class EventList(QListView):
    """The list; a click on a document's chip means its passage, one on the badge the finding.

    Signals:
        event_clicked: Row and the id of the document whose chip was hit, "" for none.
        badge_clicked: Row whose badge was hit.
    """

    event_clicked = Signal(QModelIndex, str)
    badge_clicked = Signal(QModelIndex)

    def moveCursor(  # noqa: N802 - Qt's name
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Go from event to event: headings are passed over, left and right go up and down."""
        moves = QAbstractItemView.CursorAction
        action = {moves.MoveLeft: moves.MoveUp, moves.MoveRight: moves.MoveDown}.get(action, action)
        here, index = self.currentIndex().row(), super().moveCursor(action, modifiers)
        model = index.model()
        if not isinstance(model, EventModel):
            return index
        step = 1 if index.row() >= here else -1
        # Above the first event there are headings only: then the way leads down again.
        for rows in (range(index.row(), model.rowCount()), range(index.row(), -1, -1))[::step]:
            found = (model.index(row, 0) for row in rows)
            event = next((each for each in found if model.event_at(each) is not None), None)
            if event is not None:
                return event
        return index

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._tell(index, event.position().toPoint())

    def _tell(self, index: QModelIndex, position: QPoint) -> None:
        model, delegate = index.model(), self.itemDelegate()
        event = model.event_at(index) if isinstance(model, EventModel) else None
        if event is None or not isinstance(delegate, EventDelegate):
            return
        row, metrics = self.visualRect(index), QFontMetrics(small_font(self.font()))
        if badge_box(row, metrics, event, delegate.marks).contains(position):
            self.badge_clicked.emit(index)
            return
        boxes = chip_boxes(row, metrics, event, delegate.marks)
        hit = next((name for name, box in boxes.items() if box.contains(position)), "")
        self.event_clicked.emit(index, hit)
