"""Events of different documents that may be one: found on a thread, answered in a dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.event_edits import Apart, Merge
from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.timeline.event_words import date_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.analysis.suggestions import MergeSuggestion
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Event
    from kzaz_desk.ui.session.model import SessionModel


class Suggestions(QObject):
    """Which events may be one, as far as the user has not said.

    Signals:
        changed: There are others.
        failed: The exception that ended the search.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.found: tuple[MergeSuggestion, ...] = ()
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._take)
        self._runner.failed.connect(self.failed)
        model.session_changed.connect(self._search)
        model.events_changed.connect(self._search)
        self._search()

    def close(self) -> None:
        """Let the thread end."""
        self._runner.close()

    def leave_out(self, first: str, second: str) -> None:
        """Say that two events are not one; it is known before the thread has searched again."""
        self._model.edit_event(Apart((first, second)))
        self._take(tuple(s for s in self.found if {s.first, s.second} != {first, second}))

    def merge(self, first: str, second: str) -> None:
        """Say that two events are one."""
        self._model.edit_event(Merge((first, second)))
        gone = {first, second}
        self._take(tuple(s for s in self.found if not gone & {s.first, s.second}))

    def _search(self) -> None:
        session = self._model.session
        if len(session.documents) <= 2 or not session.events:
            self._runner.silence()
            self._take(())
            return

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> object:
            from kzaz_desk.project.suggesting import open_suggestions

            return open_suggestions(session, partial(monitor.report, Stage.EVENTS, 0.0))

        self._runner.start(work)

    def _take(self, found: tuple[MergeSuggestion, ...]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()


class SuggestionsDialog(QDialog):
    """Asks of two events at a time whether they are one."""

    def __init__(
        self, model: SessionModel, suggestions: Suggestions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Are these one event?"))
        self._model = model
        self._suggestions = suggestions
        self._at = 0
        self.count = QLabel()
        self.sides = (self._make_side(), self._make_side())
        self.one = QPushButton(self.tr("&One event"))
        self.two = QPushButton(self.tr("&Two events"))
        self.later = QPushButton(self.tr("&Later"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.one, self.two, self.later):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self.one.clicked.connect(self._on_one_clicked)
        self.two.clicked.connect(self._on_two_clicked)
        self.later.clicked.connect(self._on_later_clicked)
        self.buttons.rejected.connect(self.reject)
        suggestions.changed.connect(self._refresh)
        self._refresh()

    def _make_side(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setMargin(10)
        label.setObjectName("quote")
        return label

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        for side in self.sides:
            both.addWidget(side, 1)
        self.count.setObjectName("sectionTitle")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.count)
        layout.addLayout(both, 1)
        layout.addWidget(self.buttons)
        open_at(self, QSize(680, 360))

    def _on_one_clicked(self) -> None:
        current = self._suggestions.found[self._at]
        self._suggestions.merge(current.first, current.second)

    def _on_two_clicked(self) -> None:
        current = self._suggestions.found[self._at]
        self._suggestions.leave_out(current.first, current.second)

    def _on_later_clicked(self) -> None:
        self._at += 1
        self._refresh()

    def _refresh(self) -> None:
        found = self._suggestions.found
        self._at = self._at if self._at < len(found) else 0
        for button in (self.one, self.two):
            button.setEnabled(bool(found))
        self.later.setEnabled(len(found) > 1)
        if not found:
            self.count.setText(self.tr("No two events are left that may be one."))
            for side in self.sides:
                side.clear()
            return
        current = found[self._at]
        words = self.tr("{0} of {1} – alike by {2}%")
        share = round(100 * current.confidence)
        self.count.setText(words.format(self._at + 1, len(found), share))
        events = {event.id: event for event in self._model.session.events}
        for side, name in zip(self.sides, (current.first, current.second), strict=True):
            side.setText(self._told(events[name]) if name in events else "")

    def _told(self, event: Event) -> str:
        documents = self._model.session.documents
        names = dict.fromkeys(documents[m.place.document].name for m in event.mentions)
        return "\n\n".join((date_text(event), " ".join(event.text.split()), ", ".join(names)))
