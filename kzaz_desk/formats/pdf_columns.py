"""Columns of a page and the lines in them; knows geometry, no PDF."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MIN_COLUMN: Final = 0.2
_FILLED: Final = 0.5
_HAIR: Final = 0.005
_MIN_COLUMN_LINES: Final = 3
_GUTTER: Final = 0.8
_MOST_COLUMNS: Final = 3
_PIECES_AT_MOST: Final = 4_000
_SAME_LINE: Final = 0.45
_SAME_BAND: Final = 0.8
_BREAK: Final = 1.8


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text on one line, in points from the lower left corner of the page.

    Attributes:
        text: What it says.
        left: Left edge.
        right: Right edge.
        bottom: Lower edge.
        height: Height of its letters, from descender to ascender.
        page: Number of the page, from 0.
        column: Left and right edge of the column that it stands in.
    """

    text: str
    left: float
    right: float
    bottom: float
    height: float
    page: int
    column: tuple[float, float] = (0.0, 0.0)


def order_page(pieces: Sequence[Piece]) -> list[Piece]:
    """The lines of a page in reading order, column after column."""
    if len(pieces) > _PIECES_AT_MOST:
        return _lines(pieces)
    return [line for column in _columns(pieces, _MOST_COLUMNS) for line in _lines(column)]


def _columns(pieces: Sequence[Piece], most: int) -> Iterator[list[Piece]]:
    """Stretches of one column each, in reading order."""
    gutter = _gutter(pieces) if most > 1 else None
    if gutter is None:
        yield list(pieces)
        return
    across: list[Piece] = []
    for zone in _zones(pieces, gutter):
        if not _are_columns(zone, gutter):
            across += zone
            continue
        if across:
            yield across
        across = []
        for side in _sides(zone, gutter):
            yield from _columns(side, most - 1)
    if across:
        yield across


def _zones(pieces: Sequence[Piece], gutter: float) -> Iterator[list[Piece]]:
    """Stretches of rows from the top down; a row across the gutter is a stretch of its own."""
    step = _BREAK * median(piece.height for piece in pieces)
    zone: list[Piece] = []
    for row in _rows(pieces, _SAME_BAND):
        crosses = any(piece.left < gutter < piece.right for piece in row)
        is_apart = bool(zone) and zone[-1].bottom - row[0].bottom > step
        # What follows a gap on one side alone is a heading over what comes, or a text below.
        is_alone = all(piece.right <= gutter for piece in row)
        if zone and (crosses or (is_apart and (is_alone or not _are_columns(zone, gutter)))):
            yield zone
            zone = []
        if crosses:
            yield row
        else:
            zone = zone + row
    if zone:
        yield zone


def _sides(pieces: Sequence[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    return [p for p in pieces if p.right <= gutter], [p for p in pieces if p.left >= gutter]


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where an upright white stripe goes through the most rows with text on both sides."""
    if len(pieces) < 2 * _MIN_COLUMN_LINES:
        return None
    least = _GUTTER * median(p.height for p in pieces)
    edges: list[tuple[float, int]] = []
    for row in _rows(pieces, _SAME_BAND):
        reach = row[0].right
        for piece in row[1:]:
            if piece.left - reach >= least:
                edges += ((reach, 1), (piece.left, -1))
            reach = max(reach, piece.right)
    best, gutter, rows = (0, 0.0), None, 0
    edges.sort()
    for (at, change), (following, _) in pairwise(edges):
        rows += change
        if (rows, following - at) > best:
            best, gutter = (rows, following - at), (at + following) / 2
    width = max(p.right for p in pieces) - min(p.left for p in pieces)
    if gutter is None or best[0] < _MIN_COLUMN_LINES or best[1] < _HAIR * width:
        return None
    return gutter


def _are_columns(pieces: Sequence[Piece], gutter: float) -> bool:
    """True if both sides have lines enough, and full enough, to be columns and no table."""
    if not pieces:
        return False
    width = max(p.right for p in pieces) - min(p.left for p in pieces)
    for side in _sides(pieces, gutter):
        rows = _rows(side, _SAME_LINE)
        if len(rows) < _MIN_COLUMN_LINES:
            return False
        wide = max(p.right for p in side) - min(p.left for p in side)
        filled = median(max(p.right for p in row) - row[0].left for row in rows)
        if wide < _MIN_COLUMN * width or filled < _FILLED * wide:
            return False
    return True


def _rows(pieces: Sequence[Piece], tolerance: float) -> list[list[Piece]]:
    """Pieces at one height, from the top down, each row from left to right.

    Args:
        pieces: What stands on the page, or in a part of it.
        tolerance: How far below the first of a row another may be, in its height.
    """
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.bottom, piece.left)):
        if rows and rows[-1][0].bottom - piece.bottom < tolerance * rows[-1][0].height:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.left)
    return rows


def _lines(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of one column joined to lines, from the top down."""
    if not pieces:
        return []
    column = min(p.left for p in pieces), max(p.right for p in pieces)
    return [_line(row, column) for row in _rows(pieces, _SAME_LINE)]


def _line(row: list[Piece], column: tuple[float, float]) -> Piece:
    main = max(row, key=lambda piece: piece.height)
    return Piece(
        text=" ".join(piece.text.strip() for piece in row),
        left=row[0].left,
        right=max(piece.right for piece in row),
        bottom=main.bottom,
        height=main.height,
        page=main.page,
        column=column,
    )
