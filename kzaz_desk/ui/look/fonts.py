"""The family of the window, shipped with the program: all Kazakh letters, ₸, arrows and signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILY = "DejaVu Sans"
_FILES = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")


def load_fonts(app: QApplication) -> None:
    """Let the application write in the shipped family, at the size that the system asks for.

    A system may lack a letter or real bold, and draws it from another family or thickens it; then
    words look patched and lines are of different height on every machine.
    """
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    font = QFont(app.font())
    font.setFamilies([FAMILY, *font.families()])
    app.setFont(font)
