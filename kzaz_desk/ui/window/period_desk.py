"""A period that is brushed on the timeline limits the texts to what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kzaz_desk.ui.timeline.event_words import period_text

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.window.frame import WindowFrame

# A brush that is drawn out names many periods on the way; the rows follow when it rests.
_RESTS_MS = 80


class PeriodDesk(QObject):
    """Shows only the rows of the brushed period, and says so; a jump out of them ends it."""

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._is_on = self._is_showing = False
        self._rest = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._rest.timeout.connect(self._show)
        window.timeline.strip.period_brushed.connect(self._rest.start)
        window.timeline.events.listed_changed.connect(self._follow)
        window.pair_view.pair_shown.connect(self._follow)
        window.pair_view.limited.connect(self._on_limited)
        window.page.limit.removed.connect(window.timeline.strip.clear_period)

    def _follow(self) -> None:
        if self._is_on:
            self._rest.start()

    def _show(self) -> None:
        view, period = self._window.pair_view, self._window.timeline.strip.period
        if period is None and not self._is_on:
            return
        places = self._places() if period else []
        self._is_on, self._is_showing = period is not None, True
        view.show_only(places or None)
        self._is_showing = False
        if period is None:
            self._window.page.limit.hide()
            return
        rows = len(view.pair_layout.rows) if places else 0
        told = self.tr("%n rows", "", rows) if rows else self.tr("no passage in these texts")
        self._window.page.limit.tell(f"{self.tr('Timeline')}: {period_text(period)} · {told}")

    def _places(self) -> list[Place]:
        """Where the listed events of the period are told of, in the pair that is shown."""
        events, content = self._window.timeline.events.events, self._window.pair_view.content
        places = (mention.place for event in events for mention in event.mentions)
        return [place for place in places if content.is_of(place)]

    def _on_limited(self) -> None:
        """Something else chose the rows: a jump to a row that was hidden, or another filter."""
        if self._is_on and not self._is_showing:
            self._is_on = False
            self._window.page.limit.hide()
            self._window.timeline.strip.clear_period()
