"""A guided tour: notes beside the real things, led on by what the user does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kzaz_desk.ui.help.callout import Callout, Ring
from kzaz_desk.ui.look.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme

_AROUND = 4
_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


def _always() -> bool:
    return True


def _nothing() -> None:
    return


@dataclass(frozen=True, slots=True)
class Step:
    """One note of a tour.

    Attributes:
        title: In a few words.
        text: What to look at and what to do.
        target: The part of the window that it is about.
        done: Told when the user has done it; the tour goes on then.
        holds: Whether what was told is what was meant.
        prepare: Brings the target into view.
    """

    title: str
    text: str
    target: QWidget
    done: tuple[SignalInstance, ...] = ()
    holds: Callable[[], bool] = field(default=_always)
    prepare: Callable[[], object] = field(default=_nothing)


class Tour(QObject):
    """Shows one note after the other; nothing is blocked meanwhile.

    Signals:
        ended: The user has seen all of it, or enough.
    """

    ended = Signal()

    def __init__(
        self, window: QWidget, theme: Theme, make_steps: Callable[[], Sequence[Step]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._make_steps = make_steps
        self._steps: Sequence[Step] = ()
        self._at = -1
        self.ring = Ring(window, theme)
        self.callout = Callout(window)
        self.callout.next_requested.connect(self.go_on)
        self.callout.back_requested.connect(lambda: self._show(self._at - 1))
        self.callout.skip_requested.connect(self.end)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self._doing = QTimer(self, singleShot=True, interval=0)
        self._doing.timeout.connect(self.go_on)

    @property
    def is_running(self) -> bool:
        """True while a note is shown."""
        return self._at >= 0

    @property
    def number(self) -> int:
        """Number of the note that is shown, from 1; 0 for none."""
        return self._at + 1

    def start(self) -> None:
        """Show the first note."""
        self._steps = self._make_steps()
        self._window.installEventFilter(self)
        for step in self._steps:
            step.target.installEventFilter(self)
        self._show(0)

    def go_on(self) -> None:
        """Show the next note; after the last one the tour ends."""
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def end(self) -> None:
        """Take the notes away."""
        if not self.is_running:
            return
        had_focus = self.callout.isAncestorOf(self._window.focusWidget())
        self._leave()
        self._window.removeEventFilter(self)
        for step in self._steps:
            step.target.removeEventFilter(self)
        target = self._steps[-1].target
        self._at, self._steps = -1, ()
        self.callout.hide()
        self.ring.hide()
        if had_focus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window; Esc that nobody else wanted ends the tour."""
        if event.type() in _MOVES:
            self._placing.start()
        elif watched is not self._window:
            return super().eventFilter(watched, event)
        elif event.type() == QEvent.Type.LanguageChange:
            self._steps = self._make_steps()
            self._tell()
            self._placing.start()
        elif isinstance(event, QKeyEvent) and _is_escape(event):
            self.end()
            return True
        return super().eventFilter(watched, event)

    def _show(self, at: int) -> None:
        self._leave()
        self._at = at
        step = self._steps[at]
        step.prepare()
        for signal in step.done:
            signal.connect(self._on_done)
        self._tell()
        self.callout.show()
        self._place()
        said = (self.callout.count.text(), step.title, step.text)
        announce(self._window, ". ".join(said), assertive=True)

    def _leave(self) -> None:
        self._doing.stop()
        if self.is_running:
            for signal in self._steps[self._at].done:
                signal.disconnect(self._on_done)

    def _tell(self) -> None:
        step = self._steps[self._at]
        self.callout.tell(step.title, step.text, number=self.number, count=len(self._steps))

    def _place(self) -> None:
        """Stand beside the target; where it cannot be seen, at the edge of the window."""
        if not self.is_running:
            return
        target = self._steps[self._at].target
        box = QRect()
        if target.isVisible():
            box = QRect(target.mapTo(self._window, QPoint()), target.size())
        around = box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self.ring.setGeometry(around.intersected(self._window.rect()))
        self.ring.setVisible(not box.isEmpty())
        self.ring.raise_()
        self.callout.stand_beside(box)
        self.callout.raise_()

    def _on_done(self, *_: Any) -> None:
        """Go on once the window has done what it does of itself."""
        if self._steps[self._at].holds():
            self._doing.start()


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
