"""Words for screen readers that have no place on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QWidget


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a text; nothing happens where none runs.

    Args:
        widget: Whose window speaks.
        text: What to say: content first, position last.
        assertive: True to break into what is being said.
    """
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)


def name_choice(box: QComboBox, words: str) -> None:
    """Say what a combo box chooses; on X11 and Wayland Qt gives the chosen entry for its name."""
    box.setToolTip(words)
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
