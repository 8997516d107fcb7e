"""Walks through what changed since it was reviewed, and through what is due because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.look.flow_layout import FlowLayout
from kzaz_desk.ui.look.icons import icon
from kzaz_desk.ui.look.theme import Glyph
from kzaz_desk.ui.pair.change_marks import ChangeMark, Sort, change_marks, change_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from kzaz_desk.domain.changes import Alteration
    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.view import PairView

_WORDS = 40
_LEAST_WORDS = 16
_SPACING = 8
_MARGINS = (12, 5, 8, 5)
_GLYPHS = {Sort.CHANGED: Glyph.ALTERED, Sort.DUE: Glyph.DUE}


class _OneLine(QLabel):
    """A text that is shortened where there is no room for all of it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same for every text, so that nothing moves from one to the next."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * _LEAST_WORDS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint as much as fits."""
        painter = QPainter(self)
        right = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), right, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class ChangesBar(QFrame):
    """Marks changed words on the side that changed, and passages that are due on the other.

    The marks stay while the bar is open, whatever else is searched or marked.

    Signals:
        passage_requested: The `Place` to show, perhaps of another pair.
        seen: Places of changes that the user has looked at.
        settled: Places that are no longer due, since the user says so.
    """

    passage_requested = Signal(object)
    seen = Signal(tuple)
    settled = Signal(tuple)

    def __init__(self, view: PairView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._view = view
        self._theme = theme
        self._marks: dict[Sort, tuple[ChangeMark, ...]] = dict.fromkeys(Sort, ())
        self._sort = Sort.CHANGED
        self._at = -1
        self.chips = {sort: self._chip(sort) for sort in Sort}
        self.only = QToolButton()
        self.only.setObjectName("chip")
        self.only.setCheckable(True)
        self.only.setText(self.tr("Only these rows"))
        self.only.toggled.connect(self._filter)
        self.previous = self._button("previous", self.tr("Previous passage"), lambda: self.go(-1))
        self.next = self._button("next", self.tr("Next passage"), lambda: self.go(1))
        self.told = _OneLine()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.settle = QPushButton()
        self.settle.clicked.connect(self._on_settle_clicked)
        self.settle_all = QPushButton()
        self.settle_all.clicked.connect(self._on_settle_all_clicked)
        self.closing = self._button("close", self.tr("Close"), self.clear)
        walk, say = FlowLayout(spacing=_SPACING), FlowLayout(spacing=_SPACING)
        self._walk = (*self.chips.values(), self.previous, self.next, self.only)
        self._say = (self.settle, self.settle_all)
        for chip in self._walk:
            walk.addWidget(chip)
        say.addWidget(self.told)
        for button in self._say:
            say.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for part, share in ((walk, 0), (say, 1)):
            self._rows.addLayout(part, share)
        self._rows.setSpacing(_SPACING)
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(*_MARGINS)
        layout.addLayout(self._rows, 1)
        layout.addWidget(self.closing, 0, Qt.AlignmentFlag.AlignTop)
        view.pair_shown.connect(self._on_pair_shown)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def sort(self) -> Sort:
        """What is walked through now."""
        return self._sort

    @property
    def places(self) -> tuple[Place, ...]:
        """The passages that are walked through now."""
        return tuple(mark.place for mark in self._marks[self._sort])

    @property
    def current(self) -> ChangeMark | None:
        """The passage that the walk stands on."""
        marks = self._marks[self._sort]
        return marks[self._at] if 0 <= self._at < len(marks) else None

    def tell(
        self, altered: Sequence[Alteration], due: Sequence[Place], sort: Sort | None = None
    ) -> None:
        """Show the bar and go to the first passage.

        Args:
            altered: What changed since it was reviewed.
            due: Passages that are due.
            sort: What to walk through; None for what changed, if anything did.
        """
        self._take(altered, due)
        self.show()
        self.choose(sort or (Sort.CHANGED if altered else Sort.DUE))

    def refresh(self, altered: Sequence[Alteration], due: Sequence[Place]) -> None:
        """What changed and is due now; the bar closes when nothing is left."""
        if self.isHidden():
            return
        self._take(altered, due)
        if not altered and not due:
            self.clear()
            return
        if not self._marks[self._sort]:
            self._sort, self._at = (Sort.CHANGED if altered else Sort.DUE), -1
        self._at = min(self._at, len(self._marks[self._sort]) - 1)
        self._refresh()
        self._mark()
        self._filter()

    def choose(self, sort: Sort) -> None:
        """Walk through the changed passages, or through those that are due."""
        self._sort, self._at = sort, -1
        self._filter()
        self.go(1)
        self._refresh()

    def go(self, step: int) -> None:
        """Go to the next or previous passage; after the last comes the first."""
        count = len(self._marks[self._sort])
        if count:
            first = 0 if step > 0 else count - 1
            self._at = (self._at + step) % count if self._at >= 0 else first
            self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as its widest button, so that the bar never widens the window."""
        widest = max(_width((each,)) for each in (*self._walk, *self._say))
        return QSize(widest + self._around(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take a second row where one is too narrow."""
        super().resizeEvent(event)
        self._fit()

    def clear(self) -> None:
        """Close the bar; the marks go, the place stays."""
        if not self.isHidden():
            self.hide()
            self.only.setChecked(False)
            self._view.set_changes(())
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, altered: Sequence[Alteration], due: Sequence[Place]) -> None:
        marks = change_marks(altered, due)
        self._marks = {sort: tuple(m for m in marks if m.sort is sort) for sort in Sort}

    def _show(self) -> None:
        mark = self.current
        if mark is None:
            return
        self._mark()
        self.passage_requested.emit(mark.place)
        self._refresh()
        number = self.tr("Passage {0} of {1}").format(self._at + 1, len(self.places))
        announce(self, f"{number}. {change_words(mark)}")

    def _mark(self) -> None:
        mark = self.current
        every = [mark for marks in self._marks.values() for mark in marks]
        self._view.set_changes(every, mark.place if mark else None)

    def _filter(self) -> None:
        if self.isHidden() and not self.only.isChecked():
            self._view.show_only(None)
        elif not self.isHidden():
            self._view.show_only(self.places if self.only.isChecked() else None)

    def _on_pair_shown(self) -> None:
        """An edit or another pair took the marks and the filter away."""
        if not self.isHidden():
            self._mark()
            if self.only.isChecked():
                self._filter()

    def _on_settle_clicked(self) -> None:
        if self.current is not None:
            self._tell_settled((self.current.place,))

    def _on_settle_all_clicked(self) -> None:
        self._tell_settled(self.places)

    def _tell_settled(self, places: tuple[Place, ...]) -> None:
        (self.settled if self._sort is Sort.DUE else self.seen).emit(places)

    def _refresh(self) -> None:
        words = {
            Sort.CHANGED: self.tr("Changed: {0}"),
            Sort.DUE: self.tr("Due in the other language: {0}"),
        }
        for sort, chip in self.chips.items():
            told = words[sort].format(len(self._marks[sort]))
            chip.setText(f"{_GLYPHS[sort]} {told}")
            chip.setAccessibleName(told)
            chip.setChecked(sort is self._sort)
            chip.setEnabled(bool(self._marks[sort]))
        is_due = self._sort is Sort.DUE
        self.settle.setText(self.tr("No longer due") if is_due else self.tr("Mark as seen"))
        every = self.tr("None is due any more") if is_due else self.tr("Mark all as seen")
        self.settle_all.setText(every)
        for button in (self.settle, self.settle_all, self.previous, self.next):
            button.setEnabled(bool(self.places))
        self._tell_current()
        self._fit()

    def _fit(self) -> None:
        words = self.fontMetrics().averageCharWidth() * _WORDS
        needed = self._around() + _width(self._walk) + words + _width(self._say)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= needed
        self._rows.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _around(self) -> int:
        return _MARGINS[0] + _MARGINS[2] + _width((self.closing,))

    def _tell_current(self) -> None:
        mark = self.current
        words = change_words(mark) if mark is not None else ""
        number = f"{self._at + 1} / {len(self.places)}" if mark is not None else ""
        text = f"{number} · {words}" if words else number
        self.told.setText(text)
        self.told.setToolTip(words)

    def _chip(self, sort: Sort) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.choose(sort))
        return chip

    def _button(self, picture: str, words: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setProperty("picture", picture)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: slot())
        return button

    def _dress(self) -> None:
        for button in (self.previous, self.next, self.closing):
            button.setIcon(icon(button.property("picture"), self._theme.colours.text))


def _width(widgets: Iterable[QWidget]) -> int:
    """Of widgets side by side; asked of themselves, since layouts learn of new words later."""
    return sum(widget.sizeHint().width() + _SPACING for widget in widgets)
