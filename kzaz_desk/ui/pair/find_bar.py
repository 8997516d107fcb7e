"""The find bar: searches both texts while the user types, and walks through the hits."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.text.find import Finder, FindError, FindFailure, Query
from kzaz_desk.ui.look.announce import announce, name_choice
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.pair.selection import TextSelection, selected_text
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.ui.pair.view import PairView

_SLICE_SECONDS = 0.008
_TYPING_PAUSE_MS = 80
# Beyond this the number of hits says enough.
MOST_HITS = 10_000
# What is selected beyond this is no word to search for.
_MOST_SELECTED = 100


class FindBar(QWidget):
    """Searches the pair that a view shows; hits are marked in the view and on its ruler.

    Signals:
        closed: The user closed the bar.
    """

    closed = Signal()

    def __init__(self, view: PairView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._finders: dict[Lang, Finder] = {}
        self._work: Iterator[list[Place]] = iter(())
        self._hits: list[Place] = []
        self._current = -1
        self._is_running = False
        self._left_at: Place | None = None
        self._resumed = 0
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._start)
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._on_slice_timeout)
        self._build()
        self.hide()

    def _build(self) -> None:
        self.line = QLineEdit(clearButtonEnabled=True)
        self.line.setPlaceholderText(self.tr("Find in both texts"))
        self.line.setAccessibleName(self.tr("Find"))
        self.line.textChanged.connect(self._typing.start)
        self.line.installEventFilter(self)
        self.side = QComboBox()
        self.side.addItem(self.tr("Both sides"), None)
        for lang in Lang:
            self.side.addItem(LANGUAGE_NAMES[lang], lang)
        name_choice(self.side, self.tr("Side to search"))
        self.similar = self._switch("қ≈к", self.tr("Similar letters: қ and к, ә and а, ё and е"))
        self.similar.setChecked(True)
        self.case = self._switch("Aa", self.tr("Tell capitals from small letters"))
        self.pattern = self._switch(".*", self.tr("Regular expression"))
        self.previous = self._button("▲", self.tr("Previous hit (Shift+F3)"))
        self.next = self._button("▼", self.tr("Next hit (F3)"))
        self.told = QLabel()
        self.told.setMinimumWidth(self.fontMetrics().averageCharWidth() * 18)
        leave = self._button("✕", self.tr("Close the find bar (Esc)"))
        for button, command in (
            (self.previous, self.go_to_previous),
            (self.next, self.go_to_next),
            (leave, self.leave),
        ):
            button.clicked.connect(command)
        for switch in (self.similar, self.case, self.pattern):
            switch.toggled.connect(self._start)
        self.side.currentIndexChanged.connect(self._start)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        flow = FlowLayout()
        switches = (self.similar, self.case, self.pattern)
        for part in (self.line, self.side, *switches, self.previous, self.next, self.told):
            flow.addWidget(part)
        row.addLayout(flow, 1)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)

    def _switch(self, text: str, name: str) -> QToolButton:
        button = self._button(text, name)
        button.setCheckable(True)
        return button

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        return button

    @property
    def hits(self) -> tuple[Place, ...]:
        """What was found so far."""
        return tuple(self._hits)

    @property
    def is_running(self) -> bool:
        """True while the search goes on."""
        return self._is_running or self._typing.isActive()

    def query(self) -> Query:
        """What the bar asks for."""
        return Query(
            self.line.text(),
            is_pattern=self.pattern.isChecked(),
            with_similar=self.similar.isChecked(),
            with_case=self.case.isChecked(),
        )

    def enter(self, words: str = "") -> None:
        """Open the bar, with words to search if given; else with a few that are selected."""
        self.show()
        self._left_at = None
        words = words or self._selected_words()
        if words and words != self.line.text():
            self.line.setText(words)
        elif self.line.text():
            self._start()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _selected_words(self) -> str:
        selection = self._view.selection
        if not isinstance(selection, TextSelection):
            return ""
        words = selected_text(self._view.content, selection)
        return words if len(words) <= _MOST_SELECTED and "\n" not in words else ""

    def leave(self) -> None:
        """Close the bar; the marks of the hits go, the place stays."""
        self._left_at = self._hits[self._current] if self._current >= 0 else None
        self._stop()
        self._hits, self._current = [], -1
        self._view.set_hits(())
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def search_again(self) -> None:
        """Search anew because the view shows other texts."""
        self._finders.clear()
        if self.isVisible():
            self._start()

    def go_to_next(self) -> None:
        """Go to the next hit; after the last to the first, and say so."""
        self._step(1)

    def go_to_previous(self) -> None:
        """Go to the previous hit; before the first to the last, and say so."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if not self._hits and self.isHidden() and self.line.text():
            self._resume(step)
            return
        if not self._hits:
            return
        target = self._current + step
        notice = ""
        if target >= len(self._hits):
            notice = self.tr("from the top again")
        elif target < 0:
            notice = self.tr("from the end again")
        self._current = target % len(self._hits)
        self._view.show_hit(self._hits[self._current])
        self._tell(notice)

    def _resume(self, step: int) -> None:
        """Search again for what was searched before the bar was closed, and go on from there."""
        self.show()
        self._resumed = step if self._left_at is not None else 0
        self._start()

    def _start(self) -> None:
        self._stop()
        self._hits, self._current = [], -1
        try:
            self._work = self._search(self.query())
            self._is_running = True
            self._search_on()
        except FindError as error:
            self._fail(error)

    def _fail(self, error: FindError) -> None:
        self._stop()
        self._hits, self._current = [], -1
        self._view.set_hits(())
        bad = self.tr("Not a valid pattern")
        if error.position is not None:
            bad = self.tr("Not a valid pattern: character {0}").format(error.position + 1)
        words = {
            FindFailure.BAD_PATTERN: bad,
            FindFailure.TOO_LARGE: self.tr("The pattern repeats too often: {why}"),
            FindFailure.TOO_SLOW: self.tr("The pattern takes too long. Try a simpler one."),
        }
        text = words[error.reason].format(why=error.detail)
        self.told.setText(text)
        self.told.setToolTip(text)
        announce(self, text)

    def _stop(self) -> None:
        self._typing.stop()
        self._slice.stop()
        self._is_running = False
        self._work = iter(())

    def _search(self, query: Query) -> Iterator[list[Place]]:
        """Both sides, paragraph by paragraph."""
        chosen = self.side.currentData()
        for lang in Lang:
            if chosen not in (None, lang):
                continue
            document = self._view.content.document(lang)
            if lang not in self._finders or self._finders[lang].document is not document:
                self._finders[lang] = Finder(document)
            for spans in self._finders[lang].by_paragraph(query):
                yield [Place(document.id, lang, span) for span in spans]

    def _on_slice_timeout(self) -> None:
        try:
            self._search_on()
        except FindError as error:
            self._fail(error)

    def _search_on(self) -> None:
        """Search for a moment; go on later if some is left."""
        end = perf_counter() + _SLICE_SECONDS
        for places in self._work:
            self._hits += places
            if len(self._hits) >= MOST_HITS:
                self._work = iter(())
                break
            if perf_counter() > end:
                self._tell()
                self._slice.start()
                return
        self._finish()

    def _finish(self) -> None:
        self._is_running = False
        layout = self._view.pair_layout
        lanes = {layout.columns.left: 0, layout.columns.left.other: 1}
        beads = [0] * len(self._hits)
        for lang in Lang:
            own = [at for at, hit in enumerate(self._hits) if hit.lang is lang]
            starts = np.array([self._hits[at].span.start for at in own], np.int64)
            for at, bead in zip(own, layout.beads_of(lang, starts).tolist(), strict=True):
                beads[at] = bead
        keys = [
            (bead, lanes[hit.lang], hit.span.start)
            for bead, hit in zip(beads, self._hits, strict=True)
        ]
        order = sorted(range(len(keys)), key=keys.__getitem__)
        self._hits = [self._hits[i] for i in order]
        here = max(0, self._view.current_bead)
        later = (at for at, i in enumerate(order) if beads[i] >= here)
        self._current = next(later, 0) if self._hits else -1
        if self._resumed and self._left_at in self._hits:
            self._current = self._hits.index(self._left_at)
            step, self._resumed = self._resumed, 0
            self._view.set_hits(self._hits)
            self._step(step)
            return
        current = self._hits[self._current] if self._hits else None
        self._view.set_hits(self._hits, current)
        if current is not None:
            self._view.show_hit(current)
        self._tell()

    def _tell(self, notice: str = "") -> None:
        if self._hits:
            more = "+" if len(self._hits) >= MOST_HITS else ""
            place = f"{self._current + 1}" if self._current >= 0 else "…"
            text = self.tr("{place} of {count}").format(
                place=place, count=f"{len(self._hits)}{more}"
            )
        else:
            text = self.tr("nothing found") if self.line.text().strip() else ""
        text = f"{text} · {notice}" if notice else text
        self.told.setText(text)
        if not self._is_running:
            announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter walks through the hits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                (self.go_to_previous if back else self.go_to_next)()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                (self.go_to_previous if event.key() == Qt.Key.Key_Up else self.go_to_next)()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes, F3 walks."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F3:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.go_to_previous if back else self.go_to_next)()
        else:
            super().keyPressEvent(event)
