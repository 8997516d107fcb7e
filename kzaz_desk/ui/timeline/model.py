"""The events as a list with headings, for the timeline dock."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel

from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.review import Event
from kzaz_desk.ui.session.changes import common_ends
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.timeline.arrangement import EventFilter, Heading, Level, Tally, arranged, tallied
from kzaz_desk.ui.timeline.event_words import date_text
from kzaz_desk.ui.words import LANGUAGE_NAMES, event_status_word

if TYPE_CHECKING:
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.ui.session.model import SessionModel

Index = QModelIndex | QPersistentModelIndex
# More events than this are put in order on a thread, so that typing is never felt to hang.
AT_ONCE = 1000


class EventModel(QStandardItemModel):
    """Read-only view of a session's events; edits go to `SessionModel`.

    Qt itself keeps the rows, all of them empty: a view counts and lays out 20,000 of them without
    asking Python for each. Only what is painted or read aloud is asked for.

    Signals:
        listed_changed: Others are listed.
        failed: The exception that kept the events from being put in order.
    """

    ItemRole = Qt.ItemDataRole.UserRole + 1
    listed_changed = Signal()
    failed = Signal(object)

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._model = session_model
        self._filter = EventFilter()
        self._items: list[Event | Heading] = []
        self._rows: dict[str, int] = {}
        self._tally = Tally()
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._take)
        self._runner.failed.connect(self.failed)
        session_model.session_changed.connect(self.rebuild)
        session_model.events_changed.connect(self.rebuild)
        self.rebuild()

    @property
    def filter(self) -> EventFilter:
        """Which events are listed."""
        return self._filter

    @property
    def tally(self) -> Tally:
        """What is to be known of all events that the filter was put to."""
        return self._tally

    def set_filter(self, wanted: EventFilter) -> None:
        """List other events."""
        if wanted != self._filter:
            self._filter = wanted
            self.rebuild()

    def rebuild(self) -> None:
        """Read the session anew; many events are put in order on a thread."""
        events, wanted, undated = self._model.session.events, self._filter, self.tr("No date")
        known, shown = self._tally, self._items

        def work(monitor: Monitor, _on_partial: object, /) -> _Found:
            report = partial(monitor.report, Stage.EVENTS, 0.0)
            tally = known if known.events is events else tallied(events, report)
            items = arranged(events, wanted, undated, report)
            rows = {item.id: row for row, item in enumerate(items) if isinstance(item, Event)}
            return _Found(tally, items, rows, common_ends(shown, items, _is_same))

        if len(events) <= AT_ONCE:
            self._runner.silence()
            self._take(work(Unwatched(), None))
        else:
            self._runner.start(work)

    def close(self) -> None:
        """Let the thread end."""
        self._runner.close()

    def _take(self, found: _Found) -> None:
        """Show what was found; rows that stay keep their place.

        Nothing else can have been shown since the thread began: it would have been silenced.
        """
        head, tail = found.kept
        if gone := len(self._items) - head - tail:
            self.removeRows(head, gone)
        self._items, self._rows, self._tally = found.items, found.rows, found.tally
        if more := len(found.items) - head - tail:
            self.insertRows(head, more)
        self.listed_changed.emit()

    @property
    def total(self) -> int:
        """Number of events that the filter was put to."""
        return len(self._tally.events)

    @property
    def count(self) -> int:
        """Number of listed events, headings left out."""
        return len(self._rows)

    @property
    def events(self) -> list[Event]:
        """The listed events, in order."""
        return [item for item in self._items if isinstance(item, Event)]

    def item_at(self, row: int) -> Event | Heading:
        """The event or heading of a row."""
        return self._items[row]

    def event_at(self, index: Index) -> Event | None:
        """The event of a row, None for a heading."""
        item = self._items[index.row()] if index.isValid() else None
        return item if isinstance(item, Event) else None

    def index_of(self, event_id: str) -> QModelIndex:
        """The row of an event, invalid if it is not listed."""
        row = self._rows.get(event_id, -1)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def heading_above(self, row: int) -> str:
        """The headings that a row stands under: "2023 · October"."""
        titles: dict[Level, str] = {}
        while 0 <= row < len(self._items) and Level.YEAR not in titles:
            item = self._items[row]
            if isinstance(item, Heading):
                titles.setdefault(item.level, item.title)
            row -= 1
        return " · ".join(titles[level] for level in sorted(titles))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.event_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows, or says to a screen reader."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == self.ItemRole:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text if isinstance(item, Event) else f"{item.title} ({item.count})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Event):
            return f"{date_text(item)}\n{item.text}"
        return None

    def _spoken(self, item: Event | Heading) -> str:
        if isinstance(item, Heading):
            return self.tr("{0}: %n events", "", item.count).format(item.title)
        languages = dict.fromkeys(LANGUAGE_NAMES[mention.place.lang] for mention in item.mentions)
        parts = [item.text, date_text(item), event_status_word(item.status), ", ".join(languages)]
        return ". ".join([*parts, self.tr("the texts disagree")] if item.conflict else parts)


@dataclass(frozen=True, slots=True)
class _Found:
    """What the thread gives.

    Attributes:
        tally: All about the events.
        items: The rows.
        rows: Each event's row by its id.
        kept: How many rows at the beginning and at the end are those that are shown.
    """

    tally: Tally
    items: list[Event | Heading]
    rows: dict[str, int]
    kept: tuple[int, int]


def _is_same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, Heading) and one == other)
