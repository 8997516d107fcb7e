"""A page with one card, which gives way where the window is narrower."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

_WIDTH = 520


def put_card(page: QWidget, *, spacing: int) -> QVBoxLayout:
    """Put a card a little above the middle of a page, and give its column back to be filled.

    Args:
        page: Has no layout yet.
        spacing: Between what will stand in the column, in pixels.
    """
    card = QWidget()
    card.setMaximumWidth(_WIDTH)
    column = QVBoxLayout(card)
    column.setSpacing(spacing)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, _WIDTH)
    row.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)
    return column
