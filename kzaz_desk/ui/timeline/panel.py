"""The timeline dock: all events in order of time, linked with the text both ways."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.event_edits import Hide, Merge, Split
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.announce import name_choice
from kzaz_desk.ui.look.elided_button import ElidedButton
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.look.scrolled import fill_scrolled
from kzaz_desk.ui.look.theme import Glyph
from kzaz_desk.ui.session.places import NOWHERE
from kzaz_desk.ui.timeline.arrangement import EventFilter, Tally
from kzaz_desk.ui.timeline.delegate import EventDelegate, document_marks
from kzaz_desk.ui.timeline.density_strip import DensityStrip
from kzaz_desk.ui.timeline.event_list import EventList
from kzaz_desk.ui.timeline.event_words import day_text
from kzaz_desk.ui.timeline.model import AT_ONCE, EventModel
from kzaz_desk.ui.timeline.places import finding_of
from kzaz_desk.ui.timeline.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QShowEvent

    from kzaz_desk.domain.review import Event, Mention
    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.timeline.units import Period


_TYPING_PAUSE_MS = 120
_PERIOD, _TEXT, _DOCUMENT = "period", "text", "document"


class TimelinePanel(QWidget):
    """Strip, filters and list of the events.

    Signals:
        place_activated: The passage that the user wants to see.
        date_edit_requested: Id of the event whose date the user wants to edit.
        finding_requested: Id of the finding that says how the texts disagree.
        document_dates_requested: The user wants to see or set the dates of the documents.
        suggestions_requested: The user wants to see which events may be one.
    """

    place_activated = Signal(object)
    date_edit_requested = Signal(str)
    finding_requested = Signal(str)
    document_dates_requested = Signal()
    suggestions_requested = Signal()

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
        self.who = QComboBox()
        self.dates = ElidedButton()
        self.suggested = ElidedButton()
        self.suggestions = Suggestions(session_model, self)
        self.list = EventList()
        self._delegate = EventDelegate(theme, self.list)
        self._header = QLabel()
        self._sticky = QLabel()
        self._documents: Mapping[str, Document] | None = None
        self._counted: Tally | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_session_changed()
        self._refresh()

    @property
    def arranged(self) -> dict[str, Any]:
        """Which events are listed, to be kept by name."""
        chips = {name: chip.isChecked() for name, chip in self._chips().items()}
        period = [day.isoformat() for day in self.strip.period] if self.strip.period else None
        document = str(self.who.currentData() or "")
        return {_PERIOD: period, _TEXT: self.text.text().strip(), _DOCUMENT: document, **chips}

    def arrange(self, kept: Mapping[str, object]) -> None:
        """List the events that were listed; all where nothing is kept."""
        for name, chip in self._chips().items():
            chip.setChecked(kept.get(name) is True)
        self.text.setText(str(kept.get(_TEXT) or ""))
        self.who.setCurrentIndex(max(0, self.who.findData(kept.get(_DOCUMENT) or "")))
        period = _period_from(kept.get(_PERIOD))
        if period is not None and self._reaches(period):
            self.strip.brush(period)
        else:
            self.strip.clear_period()

    def _reaches(self, period: Period) -> bool:
        """True if a period has days between the first event and the last."""
        found = (event.begin or event.end_date for event in self._model.session.events)
        days = [day for day in found if day is not None]
        return bool(days) and period[0] <= max(days) and period[1] >= min(days)

    def _chips(self) -> dict[str, QToolButton]:
        return {
            "conflicts": self.conflicts,
            "one_sided": self.one_sided,
            "planned": self.planned,
        }

    def close_work(self) -> None:
        """Let the threads end."""
        self.events.close()
        self.suggestions.close()

    def mark_row(self, row: int) -> None:
        """Mark the event that a row of the pair speaks of, if there is one."""
        indices = (self.events.index_of(name) for name in self._events_of(row))
        index = next((each for each in indices if each.isValid()), QModelIndex())
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

    def _make_chip(self) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return chip

    def _set_up(self) -> None:
        self.list.setModel(self.events)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(self.tr("Events"))
        self.text.setPlaceholderText(self.tr("Filter events"))
        self.text.setAccessibleName(self.tr("Filter events by text"))
        self.text.setClearButtonEnabled(True)
        name_choice(self.who, self.tr("Documents whose events are listed"))
        for link in (self.dates, self.suggested):
            link.setObjectName("link")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.dates.setToolTip(self.tr("Words such as “last year” are counted from this day."))
        self._header.setObjectName("panelHeader")
        self._sticky.setObjectName("sticky")

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for chip in self._chips().values():
            chips.addWidget(chip)
        links = FlowLayout()
        links.addWidget(self.dates)
        links.addWidget(self.suggested)
        inner = QVBoxLayout()
        inner.setContentsMargins(10, 8, 10, 0)
        inner.setSpacing(8)
        inner.addWidget(self._header)
        inner.addLayout(links)
        inner.addWidget(self.strip)
        inner.addLayout(chips)
        inner.addWidget(self.who)
        inner.addWidget(self.text)
        layout = QVBoxLayout(fill_scrolled(self))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(inner)
        layout.addWidget(self._sticky)
        layout.addWidget(self.list, 1)

    def _connect(self) -> None:
        for chip in self._chips().values():
            chip.toggled.connect(self._on_filter_edited)
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._on_filter_edited)
        self.strip.period_brushed.connect(self._on_filter_edited)
        self.events.listed_changed.connect(self._refresh)
        self._model.session_changed.connect(self._on_session_changed)
        self._model.document_date_changed.connect(self._on_session_changed)
        self.who.currentIndexChanged.connect(self._on_filter_edited)
        self.dates.clicked.connect(self.document_dates_requested)
        self.suggested.clicked.connect(self.suggestions_requested)
        self.suggestions.changed.connect(self._show_suggested)
        self.list.event_clicked.connect(self._on_event_clicked)
        self.list.badge_clicked.connect(self._on_badge_clicked)
        self.list.activated.connect(lambda index: self._on_event_clicked(index, ""))
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
                document=str(self.who.currentData() or ""),
            )
        )

    def _on_session_changed(self) -> None:
        """Offer the documents, name them as they are marked, and say how they are dated."""
        session = self._model.session
        self._show_dates()
        if self._documents is session.documents:
            return
        self._documents = session.documents
        marks = self._delegate.marks = document_marks(session)
        chosen = self.who.currentData()
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItem(self.tr("All documents"), "")
            for name, document in session.documents.items():
                self.who.addItem(f"{marks[name]} · {document.name}", name)
            self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self._on_filter_edited()

    def _show_dates(self) -> None:
        days = [document.date for document in self._model.session.documents.values()]
        unknown = sum(day is None for day in days)
        known = sorted({day for day in days if day is not None})
        shown = " – ".join(dict.fromkeys(day_text(day) for day in (known[:1] + known[-1:])))
        if unknown:
            self.dates.setText(self.tr("Texts without a date: {0}").format(unknown))
        else:
            self.dates.setText(self.tr("Texts of {0}").format(shown))
        self.dates.setVisible(bool(days))

    def _show_suggested(self) -> None:
        count = len(self.suggestions.found)
        self.suggested.setText(self.tr("Perhaps one event: {0}").format(count))
        self.suggested.setVisible(count > 0)

    def _refresh(self) -> None:
        tally = self.events.tally
        if tally is not self._counted:
            self._counted = tally
            self._show_tally(tally)
        events = self._model.session.events
        is_large = len(events) > AT_ONCE
        if is_large is not self._delegate.is_uniform:
            self._delegate.is_uniform = is_large
            self.list.setUniformItemSizes(is_large)
        self._header.setText(self.tr("{0} of %n events", "", len(events)).format(self.events.count))
        self._show_suggested()
        self._show_sticky()

    def _show_tally(self, tally: Tally) -> None:
        self.strip.show_axis(tally.steps, tally.axis, tally.unit, tally.events)
        for chip, glyph, words, count in (
            (self.conflicts, f"{Glyph.ERROR} ", self.tr("Conflicts"), tally.conflicts),
            (self.one_sided, "", self.tr("One side"), tally.one_sided),
            (self.planned, "○ ", self.tr("Planned"), tally.planned),
        ):
            chip.setText(f"{glyph}{words} {count}")

    def _events_of(self, row: int) -> Iterator[str]:
        """Ids of the events that a row of the pair speaks of."""
        beads = self._model.pair.alignment.beads if self._model.has_pair else ()
        if not 0 <= row < len(beads):
            return
        for lang in Lang:
            document = self._model.document(lang)
            for paragraph in beads[row].side(lang):
                yield from self.events.tally.places.within(
                    document.id, document.paragraphs[paragraph].span
                )

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

    def _on_event_clicked(self, index: QModelIndex, document: str) -> None:
        event = self.events.event_at(index)
        if event is None or not event.mentions:
            return
        wanted = (m for m in event.mentions if m.place.document == document)
        mention = next(wanted, None) or self._nearest(event)
        self.place_activated.emit(mention.timex or mention.place)

    def _on_badge_clicked(self, index: QModelIndex) -> None:
        event = self.events.event_at(index)
        finding = finding_of(event, self._model.session) if event is not None else None
        if finding is not None:
            self.finding_requested.emit(finding.id)
        else:
            self._on_event_clicked(index, "")

    def _nearest(self, event: Event) -> Mention:
        """The mention to show first: one of the pair that is on the screen."""
        pair = self._model.pair if self._model.has_pair else None
        shown = (m for m in event.mentions if pair and m.place.document in (pair.kk, pair.ru))
        return next(shown, event.mentions[0])

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
        if event.conflict:
            at = self.events.index_of(event.id)
            menu.addAction(self.tr("Show how they disagree"), lambda: self._on_badge_clicked(at))
        menu.addSeparator()
        menu.addAction(self.tr("Edit date…"), lambda: self.date_edit_requested.emit(event.id))
        merge = menu.addAction(self.tr("Merge chosen events"), self.merge_selected)
        merge.setEnabled(len(self.selected_events()) > 1)
        split = menu.addAction(self.tr("Split mentions"), self.split_current)
        split.setEnabled(len(event.mentions) > 1)
        menu.addAction(self.tr("Hide"), self.hide_current)
        menu.popup(self.list.viewport().mapToGlobal(position))


def _period_from(kept: object) -> Period | None:
    """The period that was kept as two days; None if it was none."""
    try:
        first, last = map(date.fromisoformat, kept if isinstance(kept, list) else ())
    except (TypeError, ValueError):
        return None
    return (first, last) if first <= last else None
