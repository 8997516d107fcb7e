"""Icons drawn for this program, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kzaz_desk.resources import resource

_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, colour: str, faded: str = "") -> QIcon:
    """One icon in every usual size.

    Args:
        name: File in `resources/icons` without its ending.
        colour: Of the strokes, as #RRGGBB.
        faded: Of the strokes where the action is not to be had; "" for Qt's own dimming.
    """
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faded)):
        if ink:
            renderer = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
            for size in _SIZES:
                made.addPixmap(_drawn(renderer, size), mode)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
