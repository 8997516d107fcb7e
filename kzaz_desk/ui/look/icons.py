"""Icons drawn for this program, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, colour: str, faded: str = "") -> QIcon:
    """One icon in every usual size.

    Args:
        name: File in `resources/icons` without its ending.
        colour: Of the strokes, as #RRGGBB.
        faded: Of the strokes where the action is not to be had; "" for Qt's own dimming.
    """
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faded)):
        if ink:
            for pixmap in _pixmaps(name, ink):
                made.addPixmap(pixmap, mode)
    return made


def _pixmaps(name: str, ink: str) -> Iterator[QPixmap]:
    """The picture in every size; Qt keeps them, since several parts of a window show the same."""
    renderer: QSvgRenderer | None = None
    for size in _SIZES:
        key, pixmap = f"kzaz_desk {name} {ink} {size}", QPixmap()
        if not QPixmapCache.find(key, pixmap):
            renderer = renderer or _renderer(name, ink)
            pixmap = _drawn(renderer, size)
            QPixmapCache.insert(key, pixmap)
        yield pixmap


def _renderer(name: str, ink: str) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
