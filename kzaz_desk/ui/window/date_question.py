"""Asks once when texts were written that do not say so themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.timeline.event_words import day_text
from kzaz_desk.ui.window.banner import Notice
from kzaz_desk.ui.words import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.undated import Undated
    from kzaz_desk.ui.session.keeper import Keeper
    from kzaz_desk.ui.window.frame import WindowFrame

UNDATED_IS_FINE = "undated"


class DateQuestion(QObject):
    """Shows a banner, after whatever else is to be said, until it was answered once.

    The texts are read on a thread: what they may say of time takes long to load.

    Signals:
        dates_requested: The user wants to choose the dates.
    """

    dates_requested = Signal()

    def __init__(self, window: WindowFrame, keeper: Keeper) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._asked: set[str] = set()
        self._looked_at = window.model.session
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(window.crashed)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        window.loader.completed.connect(self._later.start)
        window.central.banner.closed.connect(self._later.start)

    @property
    def is_busy(self) -> bool:
        """True while it is not known yet whether there is something to ask."""
        return self._later.isActive() or self._runner.is_running

    def close(self) -> None:
        """Ask no more and wait for the thread."""
        self._later.stop()
        self._runner.close()

    @property
    def _may_ask(self) -> bool:
        return not self._window.loader.is_running and self._window.central.banner.isHidden()

    def _look(self) -> None:
        """Look for texts to ask about, if any has no date and nobody was asked about it yet."""
        session, settled = self._window.model.session, {*self._asked, *self._kept()}
        self._looked_at = session
        is_open = any(d.date is None and d.id not in settled for d in session.documents.values())
        if not is_open or not self._may_ask:
            return

        def work(_monitor: Monitor, _on_partial: Callable[[Any], None], /) -> tuple[Undated, ...]:
            from kzaz_desk.project.undated import texts_to_date

            return texts_to_date(session, settled)

        self._runner.start(work)

    def _on_finished(self, texts: tuple[Undated, ...]) -> None:
        if self._window.model.session.documents is not self._looked_at.documents:
            self._later.start()
        elif texts and self._may_ask:
            self._asked |= {each.document.id for each in texts}
            self._window.central.banner.tell(self._notice(texts))

    def _notice(self, texts: tuple[Undated, ...]) -> Notice:
        named = ", ".join(quoted(word) for word in dict.fromkeys(t.words[0] for t in texts[:2]))
        text = self.tr(
            "%n texts do not say when they were written, so {0} cannot be dated.",
            "",
            len(texts),
        )
        if len(texts) == 1:
            text = self.tr("{1} does not say when it was written, so {0} cannot be dated.")
        remedies: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Choose the date…"), self.dates_requested.emit),
            (self.tr("Not needed"), lambda: self._settle(texts)),
        ]
        days = {each.document.id: each.day for each in texts}
        if all(days.values()):
            remedies.insert(0, (self._day_words(days), lambda: self._window.set_dates(days)))
        return Notice(text.format(named, texts[0].document.name), remedies=tuple(remedies))

    def _day_words(self, days: dict[str, date | None]) -> str:
        known = {day for day in days.values() if day is not None}
        if len(known) > 1:
            return self.tr("The days of the files")
        return self.tr("{0}, the day of the file").format(day_text(known.pop()))

    def _kept(self) -> list[str]:
        kept = self._keeper.view.get(UNDATED_IS_FINE)
        return [str(name) for name in kept] if isinstance(kept, list) else []

    def _settle(self, texts: tuple[Undated, ...]) -> None:
        """Never ask about these texts again."""
        names = sorted({*self._kept(), *(each.document.id for each in texts)})
        if self._keeper.path is not None:
            self._keeper.record_view(**{UNDATED_IS_FINE: names})
