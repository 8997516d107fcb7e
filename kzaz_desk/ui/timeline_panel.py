"""The timeline dock: all events in order of time, linked with the text both ways."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.review import EventStatus
from kzaz_desk.project.event_edits import Hide, Merge, Split
from kzaz_desk.ui.density_strip import DensityStrip
from kzaz_desk.ui.event_delegate import EventDelegate, chip_boxes
from kzaz_desk.ui.event_model import EventFilter, EventModel, is_one_sided
from kzaz_desk.ui.places import NOWHERE
from kzaz_desk.ui.theme import Glyph

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QMouseEvent, QShowEvent

    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.text import Lang, Place
    from kzaz_desk.ui.session_model import SessionModel
    from kzaz_desk.ui.theme import Theme


_TYPING_PAUSE_MS = 120


class EventList(QListView):
    """The list; a click on a language chip means that language's passage.

    Signals:
        event_clicked: Row and the language whose chip was hit, or None.
    """

    event_clicked = Signal(QModelIndex, object)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.event_clicked.emit(index, self._chip_at(index, event.position().toPoint()))

    def _chip_at(self, index: QModelIndex, position: QPoint) -> Lang | None:
        model = index.model()
        event = model.event_at(index) if isinstance(model, EventModel) else None
        if event is None:
            return None
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        boxes = chip_boxes(self.visualRect(index), QFontMetrics(font), event)
        return next((lang for lang, box in boxes.items() if box.contains(position)), None)


class TimelinePanel(QWidget):
    """Strip, filters and list of the events.

    Signals:
        place_activated: The passage that the user wants to see.
        date_edit_requested: Id of the event whose date the user wants to edit.
    """

    place_activated = Signal(object)
    date_edit_requested = Signal(str)

    def __init__(
        self, session_model: SessionModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = session_model
        self._theme = theme
        self.events = EventModel(session_model, self)
        self.strip = DensityStrip(theme)
        self.text = QLineEdit()
        self.conflicts = self._make_chip()
        self.one_sided = self._make_chip()
        self.planned = self._make_chip()
        self.list = EventList()
        self._header = QLabel()
        self._sticky = QLabel()
        self._by_row: dict[int, str] = {}
        self._counted: tuple[Event, ...] | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def mark_row(self, row: int) -> None:
        """Mark the event that a row of the pair speaks of, if there is one."""
        index = self.events.index_of(self._by_row.get(row, ""))
        if index.isValid() and self._row_of(self.current_event()) != row:
            flags = QItemSelectionModel.SelectionFlag
            self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.list.scrollTo(index)

    def current_event(self) -> Event | None:
        """The event under the cursor."""
        return self.events.event_at(self.list.currentIndex())

    def selected_events(self) -> list[Event]:
        """The chosen events, in order of time."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        found = (self.events.event_at(self.events.index(row, 0)) for row in rows)
        return [event for event in found if event is not None]

    def merge_selected(self) -> None:
        """Make one event of the chosen ones."""
        chosen = self.selected_events()
        if len(chosen) > 1:
            self._model.edit_event(Merge(tuple(event.id for event in chosen)))

    def split_current(self) -> None:
        """Make every mention of the event an event of its own."""
        event = self.current_event()
        if event is not None and len(event.mentions) > 1:
            self._model.edit_event(Split(event.id))

    def hide_current(self) -> None:
        """Take the event off the timeline."""
        event = self.current_event()
        if event is not None:
            self._model.edit_event(Hide(event.id))

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_chip(self) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return chip

    def _set_up(self) -> None:
        self.list.setModel(self.events)
        self.list.setItemDelegate(EventDelegate(self._theme, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.tr("Events"))
        self.text.setPlaceholderText(self.tr("Filter events"))
        self.text.setAccessibleName(self.tr("Filter events by text"))
        self.text.setClearButtonEnabled(True)
        self._header.setObjectName("panelHeader")
        self._sticky.setObjectName("sticky")

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in (self.conflicts, self.one_sided, self.planned):
            chips.addWidget(chip)
        chips.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(10, 8, 10, 0)
        inner.setSpacing(8)
        inner.addWidget(self._header)
        inner.addWidget(self.strip)
        inner.addLayout(chips)
        inner.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(inner)
        layout.addWidget(self._sticky)
        layout.addWidget(self.list, 1)

    def _connect(self) -> None:
        for chip in (self.conflicts, self.one_sided, self.planned):
            chip.toggled.connect(self._on_filter_edited)
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._on_filter_edited)
        self.strip.period_brushed.connect(self._on_filter_edited)
        self.events.modelReset.connect(self._refresh)
        self._model.alignment_changed.connect(self._index_rows)
        self.list.event_clicked.connect(self._on_event_clicked)
        self.list.activated.connect(lambda index: self._on_event_clicked(index, None))
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        self.list.verticalScrollBar().valueChanged.connect(self._show_sticky)
        self._theme.changed.connect(self.list.viewport().update)

    def _on_filter_edited(self) -> None:
        self.events.set_filter(
            EventFilter(
                text=self.text.text().strip(),
                conflicts_only=self.conflicts.isChecked(),
                one_language_only=self.one_sided.isChecked(),
                planned_only=self.planned.isChecked(),
                period=self.strip.period,
            )
        )

    def _refresh(self) -> None:
        events = self._model.session.events
        if events is not self._counted:
            self._counted = events
            self._count(events)
        self._header.setText(self.tr("{0} of {1} events").format(self.events.count, len(events)))
        self._index_rows()
        self._show_sticky()

    def _count(self, events: tuple[Event, ...]) -> None:
        self.strip.show_events(events)
        counts = (
            (self.conflicts, f"{Glyph.ERROR} ", self.tr("Conflicts"), [e.conflict for e in events]),
            (self.one_sided, "", self.tr("One side"), [is_one_sided(e) for e in events]),
            (
                self.planned,
                "○ ",
                self.tr("Planned"),
                [e.status is EventStatus.PLANNED for e in events],
            ),
        )
        for chip, glyph, words, found in counts:
            chip.setText(f"{glyph}{words} {sum(found)}")

    def _index_rows(self) -> None:
        places = self._model.places
        self._by_row = {}
        for event in self.events.events:
            for mention in event.mentions:
                self._by_row.setdefault(places.row(mention.place), event.id)
        self._by_row.pop(NOWHERE, None)

    def _row_of(self, event: Event | None) -> int:
        rows = (
            (self._model.places.row(mention.place) for mention in event.mentions) if event else ()
        )
        return next((row for row in rows if row != NOWHERE), NOWHERE)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out what was left alone while nobody saw it."""
        super().showEvent(event)
        self._show_sticky()

    def _show_sticky(self) -> None:
        if not self.list.isVisible():
            return
        top = self.list.indexAt(self.list.viewport().rect().topLeft())
        title = self.events.heading_above(top.row()) if top.isValid() else ""
        self._sticky.setText(title)
        self._sticky.setVisible(bool(title))

    def _on_event_clicked(self, index: QModelIndex, lang: Lang | None) -> None:
        event = self.events.event_at(index)
        if event is None or not event.mentions:
            return
        wanted = (m for m in event.mentions if lang is None or m.place.lang is lang)
        mention = next(wanted, event.mentions[0])
        self.place_activated.emit(mention.timex or mention.place)

    def _on_menu_requested(self, position: QPoint) -> None:
        event = self.events.event_at(self.list.indexAt(position))
        if event is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mention in event.mentions:
            place: Place = mention.timex or mention.place
            document = self._model.session.documents.get(place.document)
            name = document.name if document else place.document
            words = self.tr("Go to {0} ({1})").format(name, place.lang)
            action = menu.addAction(words)
            action.triggered.connect(partial(self.place_activated.emit, place))
        menu.addSeparator()
        menu.addAction(self.tr("Edit date…"), lambda: self.date_edit_requested.emit(event.id))
        merge = menu.addAction(self.tr("Merge chosen events"), self.merge_selected)
        merge.setEnabled(len(self.selected_events()) > 1)
        split = menu.addAction(self.tr("Split mentions"), self.split_current)
        split.setEnabled(len(event.mentions) > 1)
        menu.addAction(self.tr("Hide"), self.hide_current)
        menu.popup(self.list.viewport().mapToGlobal(position))
