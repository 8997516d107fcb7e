"""How large windows open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QWidget

_SHARE = 0.92  # the rest is for the frame, and for the window behind


def open_at(window: QWidget, size: QSize) -> None:
    """Give a window the size that it is comfortable at, or what its screen has room for."""
    room = window.screen().availableSize() * _SHARE
    window.resize(size.boundedTo(room))
