"""Draws the icon of the program in the sizes and containers that each system asks for."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

LINUX = (16, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 24, 32, 48, 64, 256)
# The names that Apple gave to icons kept as PNG, by their width.
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(drawing: Path, width: int) -> bytes:
    """The drawing as a square PNG of `width` pixels."""
    image = QImage(width, width, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(drawing: Path) -> bytes:
    """The icon for Windows: a directory of six numbers a picture, then the pictures."""
    pictures = [(width, png(drawing, width)) for width in WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    for width, data in pictures:
        # A width of 256 is written as 0.
        head += struct.pack("<BBBBHHII", width % 256, width % 256, 0, 0, 1, 32, len(data), start)
        start += len(data)
    return head + b"".join(data for _, data in pictures)


def icns(drawing: Path) -> bytes:
    """The icon for macOS: name, length and content of each picture."""
    body = b""
    for name, width in MACOS.items():
        data = png(drawing, width)
        body += name + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(body) + 8) + body
