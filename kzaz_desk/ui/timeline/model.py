"""The events as a list with headings, for the timeline dock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzaz_desk.domain.review import Event
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.timeline.arrangement import EventFilter, Heading, Level, arranged
from kzaz_desk.ui.timeline.event_words import date_text
from kzaz_desk.ui.words import LANGUAGE_NAMES, event_status_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.ui.session.model import SessionModel

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# More events than this are put in order on a thread, so that typing is never felt to hang.
AT_ONCE = 1000


class EventModel(QAbstractListModel):
    """Read-only view of a session's events; edits go to `SessionModel`."""

    ItemRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self._filter = EventFilter()
        self._items: list[Event | Heading] = []
        self._rows: dict[str, int] = {}
        self._shown: tuple[Event, ...] = ()
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._take)
        session_model.session_changed.connect(self.rebuild)
        session_model.events_changed.connect(self.rebuild)
        self.rebuild()

    @property
    def filter(self) -> EventFilter:
        """Which events are listed."""
        return self._filter

    def set_filter(self, wanted: EventFilter) -> None:
        """List other events."""
        if wanted != self._filter:
            self._filter = wanted
            self.rebuild()

    def rebuild(self) -> None:
        """Read the session anew; many events are put in order on a thread."""
        events, wanted, undated = self._model.session.events, self._filter, self.tr("No date")
        if len(events) <= AT_ONCE:
            self._runner.silence()
            self._take((events, _numbered(arranged(events, wanted, undated))))
            return

        def work(_monitor: Monitor, _on_partial: Callable[[Any], None], /) -> object:
            return events, _numbered(arranged(events, wanted, undated))

        self._runner.start(work)

    def close(self) -> None:
        """Let the thread end."""
        self._runner.close()

    def _take(self, found: tuple[tuple[Event, ...], tuple[list[Any], dict[str, int]]]) -> None:
        self.beginResetModel()
        self._shown, (self._items, self._rows) = found
        self.endResetModel()

    @property
    def total(self) -> int:
        """Number of events that the filter was put to."""
        return len(self._shown)

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

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Number of events and headings."""
        return 0 if parent.isValid() else len(self._items)

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


def _numbered(
    items: list[Event | Heading],
) -> tuple[list[Event | Heading], dict[str, int]]:
    """The rows, and the row of each event by its id."""
    return items, {item.id: row for row, item in enumerate(items) if isinstance(item, Event)}
