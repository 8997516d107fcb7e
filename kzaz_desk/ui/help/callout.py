"""A small note beside a part of the window, and a ring around that part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from kzaz_desk.ui.look.theme import Theme

_WIDTH = 360
_GAP = 12
_RING = 3.0


class Ring(QWidget):
    """Frames a part of the window and lets everything through."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the frame, with a line of the page around it so that it is seen on any ground."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((colours.page, _RING + 2), (colours.accent, _RING)):
            painter.setPen(QPen(QColor(colour), width))
            inset = (_RING + 2) / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, 6, 6)
        painter.end()


class Callout(QFrame):
    """Tells one thing and offers to go on, back, or to stop.

    Signals:
        next_requested: The user wants the next note.
        back_requested: The user wants the note before.
        skip_requested: The user has seen enough.
    """

    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("callout")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Guided tour"))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.title = QLabel()
        self.title.setObjectName("sectionTitle")
        self.text = QLabel()
        self.skip = QPushButton(self.tr("E&nd the tour"))
        self.back = QPushButton(self.tr("Bac&k"))
        self.next = QPushButton()
        for label in (self.title, self.text):
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 12, 16, 12)
        self._lines.setSpacing(8)
        for label in (self.count, self.title, self.text):
            self._lines.addWidget(label)
        self._lines.addSpacing(4)
        self._lines.addLayout(buttons)
        self.next.clicked.connect(self.next_requested)
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.hide()

    def tell(self, title: str, text: str, *, number: int, count: int) -> None:
        """Show one note.

        Args:
            title: In a few words.
            text: What to do, in a sentence or two.
            number: Of this note, from 1.
            count: Of all notes.
        """
        self.count.setText(self.tr("{0} of {1}").format(number, count))
        self.title.setText(title)
        self.text.setText(text)
        is_last = number == count
        self.next.setText(self.tr("Fin&ish") if is_last else self.tr("Ne&xt"))
        self.back.setEnabled(number > 1)
        self.skip.setVisible(not is_last)
        self.setAccessibleDescription(f"{title}. {text}")
        self.setFixedHeight(self._lines.totalHeightForWidth(_WIDTH))

    def stand_beside(self, target: QRect) -> None:
        """Take a place in the window that leaves the target free, or its lower right corner."""
        room = self._window.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        free = (_inside(place, room) for place in self._places(target))
        place = next((place for place in free if not place.intersects(target)), None)
        if place is None:
            inside = target.intersected(room) if not target.isEmpty() else room
            place = QRect(QPoint(), self.size())
            place.moveBottomRight(inside.bottomRight() - QPoint(2 * _GAP, 2 * _GAP))
        self.setGeometry(_inside(place, room))

    def _places(self, target: QRect) -> Iterator[QRect]:
        """At the right, at the left, below and above."""
        if target.isEmpty():
            return
        width, height = self.width(), self.height()
        middle = target.center().x() - width // 2
        for corner in (
            QPoint(target.right() + _GAP, target.top()),
            QPoint(target.left() - _GAP - width, target.top()),
            QPoint(middle, target.bottom() + _GAP),
            QPoint(middle, target.top() - _GAP - height),
        ):
            yield QRect(corner, self.size())


def _inside(place: QRect, room: QRect) -> QRect:
    """The place moved so that it is in the room."""
    left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    return QRect(QPoint(left, top), place.size())
