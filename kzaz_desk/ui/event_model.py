"""The events as a list with headings, for the timeline dock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.ui.event_words import date_text, month_text
from kzaz_desk.ui.words import LANGUAGE_NAMES, event_status_word

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.ui.session_model import SessionModel

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COARSE = frozenset(
    {
        None,
        Granularity.CENTURY,
        Granularity.DECADE,
        Granularity.YEAR,
        Granularity.HALF_YEAR,
        Granularity.QUARTER,
        Granularity.SEASON,
    }
)


class Level(IntEnum):
    """What a row is."""

    YEAR = 0
    MONTH = 1
    EVENT = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a group of events."""

    level: Level
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events to list.

    Attributes:
        text: Must occur in the statement, whatever the case.
        conflicts_only: Only events whose mentions disagree.
        one_language_only: Only events that one side alone speaks of.
        planned_only: Only events that are still to come.
        period: First and last year; None for all, which alone lists those without a date.
    """

    text: str = ""
    conflicts_only: bool = False
    one_language_only: bool = False
    planned_only: bool = False
    period: tuple[int, int] | None = None

    def accepts(self, event: Event) -> bool:
        """True if an event is to be listed."""
        return (
            (not self.text or self.text.casefold() in event.text.casefold())
            and (not self.conflicts_only or event.conflict)
            and (not self.one_language_only or is_one_sided(event))
            and (not self.planned_only or event.status is EventStatus.PLANNED)
            and (self.period is None or self._is_in_period(event))
        )

    def _is_in_period(self, event: Event) -> bool:
        first, last = self.period or (0, 0)
        begin, end = event.begin or event.end_date, event.end_date or event.begin
        return begin is not None and end is not None and begin.year <= last and end.year >= first


def is_one_sided(event: Event) -> bool:
    """True if one language alone speaks of an event."""
    return len({mention.place.lang for mention in event.mentions}) == 1


class EventModel(QAbstractListModel):
    """Read-only view of a session's events; edits go to `SessionModel`."""

    ItemRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self._filter = EventFilter()
        self._items: list[Event | Heading] = []
        self._rows: dict[str, int] = {}
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
        """Read the session anew."""
        self.beginResetModel()
        events = [event for event in self._model.session.events if self._filter.accepts(event)]
        self._items = _with_headings(events, self.tr("No date"))
        self._rows = {
            item.id: row for row, item in enumerate(self._items) if isinstance(item, Event)
        }
        self.endResetModel()

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
            return self.tr("{0}: {1} events").format(item.title, item.count)
        languages = dict.fromkeys(LANGUAGE_NAMES[mention.place.lang] for mention in item.mentions)
        parts = [item.text, date_text(item), event_status_word(item.status), ", ".join(languages)]
        return ". ".join([*parts, self.tr("the texts disagree")] if item.conflict else parts)


def _with_headings(events: list[Event], undated: str) -> list[Event | Heading]:
    items: list[Event | Heading] = []
    by_year: dict[int | None, list[Event]] = {}
    for event in events:
        day = _first_day(event)
        by_year.setdefault(day.year if day else None, []).append(event)
    for year, members in by_year.items():
        title = undated if year is None else str(year)
        items.append(Heading(Level.YEAR, title, len(members)))
        items += _with_months(members)
    return items


def _with_months(events: list[Event]) -> list[Event | Heading]:
    """Events of one year: those without a month first, then month by month."""
    items: list[Event | Heading] = []
    by_month: dict[int, list[Event]] = {}
    for event in events:
        day = _first_day(event)
        if day is None or event.granularity in _COARSE:
            items.append(event)
        else:
            by_month.setdefault(day.month, []).append(event)
    for _, members in sorted(by_month.items()):
        day = _first_day(members[0])
        title = month_text(day) if day else ""
        items.append(Heading(Level.MONTH, title, len(members)))
        items += members
    return items


def _first_day(event: Event) -> date | None:
    return event.begin or event.end_date
