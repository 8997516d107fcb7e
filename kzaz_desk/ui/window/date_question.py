"""Asks once when texts were written that do not say so themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kzaz_desk.ui.timeline.event_words import day_text
from kzaz_desk.ui.window.banner import Notice
from kzaz_desk.ui.words import quoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kzaz_desk.domain.text import Document
    from kzaz_desk.ui.window.main_window import MainWindow

UNDATED_IS_FINE = "undated"


class DateQuestion(QObject):
    """Shows a banner, after whatever else is to be said, until it was answered once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._ask)
        window.loader.completed.connect(self._later.start)
        window.central.banner.closed.connect(self._later.start)

    def _ask(self) -> None:
        window = self._window
        if window.loader.is_running or not window.central.banner.isHidden():
            return
        documents = self._in_need()
        if documents:
            self._asked |= {document.id for document in documents}
            window.central.banner.tell(self._notice(documents))

    def _in_need(self) -> tuple[Document, ...]:
        """The texts to ask about: the date is not known, it matters, and nobody was asked yet."""
        from kzaz_desk.project.undated import undated_documents, words_that_need_a_date

        settled = {*self._asked, *self._kept()}
        return tuple(
            document
            for document in undated_documents(self._window.model.session)
            if document.id not in settled and words_that_need_a_date(document)
        )

    def _notice(self, documents: tuple[Document, ...]) -> Notice:
        from kzaz_desk.project.undated import words_that_need_a_date

        words = [word for document in documents for word in words_that_need_a_date(document, 1)]
        named = ", ".join(quoted(word) for word in dict.fromkeys(words[:2]))
        text = self.tr(
            "%n texts do not say when they were written, so {0} cannot be dated.",
            "",
            len(documents),
        )
        if len(documents) == 1:
            text = self.tr("{1} does not say when it was written, so {0} cannot be dated.")
        remedies: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Choose the date…"), self._window.ask.document_dates),
            (self.tr("Not needed"), lambda: self._settle(documents)),
        ]
        days = self._days(documents)
        if days:
            remedies.insert(0, (self._day_words(days), lambda: self._window.set_dates(days)))
        return Notice(text.format(named, documents[0].name), remedies=tuple(remedies))

    def _days(self, documents: tuple[Document, ...]) -> dict[str, date | None]:
        """The days of the files; empty where one has none."""
        from kzaz_desk.project.undated import day_of_file

        days: dict[str, date | None] = {each.id: day_of_file(each) for each in documents}
        return days if all(days.values()) else {}

    def _day_words(self, days: dict[str, date | None]) -> str:
        known = {day for day in days.values() if day is not None}
        if len(known) > 1:
            return self.tr("The days of the files")
        return self.tr("{0}, the day of the file").format(day_text(known.pop()))

    def _kept(self) -> list[str]:
        kept = self._window.desk.keeper.view.get(UNDATED_IS_FINE)
        return [str(name) for name in kept] if isinstance(kept, list) else []

    def _settle(self, documents: tuple[Document, ...]) -> None:
        """Never ask about these texts again."""
        names = sorted({*self._kept(), *(document.id for document in documents)})
        if self._window.desk.keeper.path is not None:
            self._window.desk.keeper.record_view(**{UNDATED_IS_FINE: names})
