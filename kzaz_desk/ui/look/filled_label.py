"""A label that is there only while it says something."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class FilledLabel(QLabel):
    """Hides itself while empty: a screen reader would stop at words that are not there."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text, or nothing."""
        super().setText(text)
        self.setHidden(not text)
