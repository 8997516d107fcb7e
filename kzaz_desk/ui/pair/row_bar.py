"""Buttons that float at a row of the pair view: what can be done with its alignment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QToolButton

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.hit import Hit
    from kzaz_desk.ui.pair.requests import PairRequests

_ICON = 14
_BUTTON = QSize(24, 20)
REST_MS = 160
_EDGE = 2


@dataclass(frozen=True, slots=True)
class _Command:
    """One button: icon, words for a screen reader and tooltip, the key that does the same."""

    picture: str
    words: str
    key: str
    run: Callable[[int, Lang], object]
    is_check: bool = False


class RowBar(QFrame):
    """Stands between two rows, or in the gutter where there is no room: never on letters.

    It follows the pointer once it rests on a row, otherwise the row that the keyboard is in.
    Tab leads from the gutter to the buttons, Esc back to the texts.
    """

    def __init__(self, view: PairRequests, theme: Theme) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._theme = theme
        self._hovered: tuple[int, Lang] | None = None
        self._waiting: tuple[int, Lang] | None = None
        self._target: tuple[int, Lang] | None = None
        self._commands = self._all_commands()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self.buttons = {name: self._button(name) for name in self._commands}
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setObjectName("rowBar")
        self.setAccessibleName(self.tr("Alignment of this row"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def _all_commands(self) -> dict[str, _Command]:
        view = self._view
        return {
            "merge": _Command(
                "row-merge",
                self.tr("Merge with the row below"),
                "M",
                self._of_row(view.merge_requested.emit),
            ),
            "split": _Command(
                "row-split", self.tr("Split at the caret"), "S", lambda *_: view.request_split()
            ),
            "up": _Command(
                "row-up",
                self.tr("Shift this side up"),
                self.tr("Backspace"),
                view.shift_up_requested.emit,
            ),
            "down": _Command(
                "row-down",
                self.tr("Shift this side down"),
                self.tr("Enter"),
                view.shift_down_requested.emit,
            ),
            "link": _Command(
                "row-link",
                self.tr("Link with a cell of another row"),
                "L",
                lambda *_: view.request_link(),
            ),
            "confirm": _Command(
                "accept",
                self.tr("Confirm row"),
                self.tr("Space"),
                self._of_row(view.confirm_requested.emit),
                is_check=True,
            ),
            "review": _Command(
                "row-review",
                self.tr("Needs review"),
                "R",
                self._of_row(view.review_requested.emit),
                is_check=True,
            ),
        }

    def _of_row(self, emit: Callable[[int], object]) -> Callable[[int, Lang], object]:
        return lambda bead, _lang: emit(bead)

    def _button(self, name: str) -> QToolButton:
        command = self._commands[name]
        button = QToolButton(self)
        button.setObjectName(name)
        button.setFixedSize(_BUTTON)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(command.words)
        button.setToolTip(f"{command.words} ({command.key})")
        button.setCheckable(command.is_check)
        button.clicked.connect(lambda _checked=False, name=name: self._run(name))
        self._row.addWidget(button)
        return button

    def _run(self, name: str) -> None:
        if self._target is not None:
            bead, lang = self._target
            self._view.take_cell(bead, lang)
            self._commands[name].run(bead, lang)
            self.place()

    @property
    def target(self) -> tuple[int, Lang] | None:
        """Bead and side that the buttons are about; None while the bar is hidden."""
        return self._target

    def hover(self, hit: Hit | None) -> None:
        """The pointer is over a place; a moment later the bar goes to its row."""
        if hit is not None and self._hovered is not None and hit.bead == self._hovered[0]:
            self._hovered = (hit.bead, hit.lang)
            self._waiting = None
            self._rest.stop()
            return
        self._waiting = (hit.bead, hit.lang) if hit is not None else None
        self._rest.start()

    def leave(self) -> None:
        """The pointer is elsewhere, or busy."""
        self._rest.stop()
        self._hovered = self._waiting = None
        self.place()

    def _on_rest_timeout(self) -> None:
        self._hovered = self._waiting
        self.place()

    def place(self) -> None:
        """Go where the row is now, or hide."""
        self._target = self._wanted()
        spot = self._spot(self._target[0]) if self._target is not None else None
        if spot is None:
            self._target = None
            self.hide()
            return
        self._show_state()
        self.move(spot)
        self.show()
        self.raise_()

    def _wanted(self) -> tuple[int, Lang] | None:
        view = self._view
        if view.scene.drop is not None:
            return None
        wanted = self._hovered
        if wanted is None and (view.hasFocus() or self._has_focus()):
            wanted = (view.current_bead, view.side)
        return wanted if wanted and 0 <= wanted[0] < len(view.content.alignment) else None

    def _has_focus(self) -> bool:
        return any(button.hasFocus() for button in self.buttons.values())

    def _spot(self, bead: int) -> QPoint | None:
        """Upper left corner; None where no part of the row is in view."""
        view = self._view
        edges = view.bead_edges(bead)
        if edges is None:
            return None
        height = view.viewport().height()
        flat = _BUTTON.height() + 2
        gutter = view.columns.gutter
        middle = gutter.left + gutter.width / 2
        if view.typography.pitch >= flat - _EDGE:
            for edge in edges:
                if flat / 2 <= edge <= height - flat / 2:
                    self._lie(QBoxLayout.Direction.LeftToRight)
                    return QPoint(round(middle - self.width() / 2), round(edge - flat / 2))
        self._lie(QBoxLayout.Direction.TopToBottom)
        top, bottom = max(0.0, edges[0]), min(float(height), edges[1])
        y = min(max((top + bottom - self.height()) / 2, 0.0), max(0.0, height - self.height()))
        return QPoint(round(middle - self.width() / 2), round(y))

    def _lie(self, direction: QBoxLayout.Direction) -> None:
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
        self.resize(self._row.sizeHint())

    def _show_state(self) -> None:
        if self._target is None:
            return
        view, (number, lang) = self._view, self._target
        bead = view.content.alignment.beads[number]
        self.buttons["merge"].setEnabled(number + 1 < len(view.content.alignment))
        self.buttons["split"].setEnabled(view.caret_bead() == number)
        for name in ("up", "down", "link"):
            self.buttons[name].setEnabled(bool(bead.side(lang)))
        self.buttons["confirm"].setChecked(bead.origin is Origin.CONFIRMED)
        self.buttons["review"].setChecked(bead.origin is Origin.NEEDS_REVIEW)

    def _dress(self) -> None:
        colours = self._theme.colours
        for name, button in self.buttons.items():
            button.setIcon(icon(self._commands[name].picture, colours.text, colours.hatch))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a page of its own, so that lines behind it do not show."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.hairline), 1))
        painter.setBrush(QColor(self._theme.colours.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back to the texts."""
        if self._has_focus():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk along the buttons, Esc leads back to the texts."""
        walk = {
            Qt.Key.Key_Left: False,
            Qt.Key.Key_Up: False,
            Qt.Key.Key_Right: True,
            Qt.Key.Key_Down: True,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in walk:
            self.focusNextPrevChild(walk[key])
        else:
            super().keyPressEvent(event)
