"""The line for a comment, with the usual reasons of an answer to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.look.theme import Theme

_BETWEEN = ": "
# Keys that the line hears itself, and those that are held with another.
_OWN_KEYS = frozenset(
    (
        *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down),
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    )
)


def reasons() -> tuple[str, ...]:
    """The usual reasons, in the user's language."""
    return (
        _tr("Style"),
        _tr("Rounding"),
        _tr("Error in the source text"),
        _tr("Translator's choice"),
    )


def with_reason(comment: str, reason: str) -> str:
    """A comment that begins with a reason; one that it began with before makes way.

    Args:
        comment: What is written so far.
        reason: One of `reasons()`.
    """
    rest = comment.strip()
    for known in reasons():
        if rest == known or rest.startswith(f"{known}{_BETWEEN}"):
            rest = rest[len(known) + len(_BETWEEN) :]
            break
    return f"{reason}{_BETWEEN}{rest}" if rest else reason


class CommentLine(QLineEdit):
    """A line to type into; a button in it, or the arrow down, offers the reasons.

    Signals:
        left: The user is done, by Enter, or gave up what was typed, by Esc.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = ""
        position = QLineEdit.ActionPosition.TrailingPosition
        colours = theme.colours
        self.offer = self.addAction(icon("chevron", colours.muted, colours.hatch), position)
        self.offer.setToolTip(self.tr("Choose a reason (Down)"))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Choose a reason"))
        self.offer.triggered.connect(self.open_reasons)
        self.returnPressed.connect(self.left)
        theme.changed.connect(self._dress)

    def open_reasons(self) -> None:
        """Offer the reasons below the line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, reason in enumerate(reasons(), start=1):
            menu.addAction(f"&{number}  {reason}", partial(self._take, reason))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Remember what is written, in case it shall stay so."""
        super().focusInEvent(event)
        self._before = self.text()

    def event(self, event: QEvent) -> bool:
        """Keep what is typed before a command's key leads to another finding or row."""
        is_done = super().event(event)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.isAccepted()
            and self.isModified()
            and event.key() not in _OWN_KEYS
        ):
            self.setModified(False)
            self.editingFinished.emit()
        return is_done

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow down offers the reasons, Esc gives up what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down and self.isEnabled():
            self.open_reasons()
            return
        super().keyPressEvent(event)

    def _take(self, reason: str) -> None:
        self.setText(with_reason(self.text(), reason))
        self.editingFinished.emit()
        self._before = self.text()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.offer.setIcon(icon("chevron", colours.muted, colours.hatch))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)
