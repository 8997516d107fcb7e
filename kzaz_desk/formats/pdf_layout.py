"""From pieces of lines on pages to paragraphs in reading order; knows geometry, no PDF."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HYPHEN: Final = "\u00ad"
"""Stands at the end of a line where a word was broken, or where a hyphen happened to stand."""

_NARROW: Final = 0.6
_MIN_COLUMN: Final = 0.2
_MIN_COLUMN_LINES: Final = 3
_GUTTER: Final = 0.8
_MOST_COLUMNS: Final = 3
_PIECES_AT_MOST: Final = 4_000
_SAME_LINE: Final = 0.45
_EDGE_LINES: Final = 2
_REPEATED_FROM: Final = 0.4
_APART: Final = 1.4
_INDENT: Final = 0.7
_SHORT: Final = 0.6
_LOOSE: Final = 1.35
_OTHER_SIZE: Final = 0.15

_DIGITS: Final = re.compile(r"\d+")
_ITEM: Final = re.compile(r"(?:[•▪●◦■‣∙·*–—-]|\d{1,3}[.)]|[а-яәіңғүұқөһa-z]\))\s", re.I)
_LAST_WORD: Final = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)\u00ad$")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TERMINAL: Final = re.compile(r"[.!?…:;][»”\")\]]*$")


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


def drop_furniture(pages: Sequence[list[Piece]]) -> tuple[list[list[Piece]], list[str]]:
    """Pages without running heads and page numbers, and what these said.

    A piece is furniture if it is on the first or last two lines of its page, with more room than
    usual to the text, and stands, digits aside, on two pages in five at the same height. To be
    asked before lines are put in order: a page number in the middle would widen a column.
    """
    seen: Counter[tuple[str, int]] = Counter()
    for pieces in pages:
        seen.update({_key(piece) for piece in _edges(pieces)})
    least = max(2, _REPEATED_FROM * len(pages))
    repeated = {key for key, count in seen.items() if count >= least}
    kept: list[list[Piece]] = []
    dropped: dict[str, None] = {}
    for pieces in pages:
        furniture = {piece for piece in _edges(pieces) if _is_furniture(piece, repeated)}
        dropped.update(dict.fromkeys(piece.text for piece in pieces if piece in furniture))
        kept.append([piece for piece in pieces if piece not in furniture])
    return kept, list(dropped)


def join_paragraphs(pages: Sequence[list[Piece]]) -> Iterator[tuple[str, int]]:
    """Paragraphs and the number of the page on which each begins, from 0."""
    lines = [line for page in pages for line in page]
    words: Counter[str] = Counter()
    for line in lines:
        words.update(word.lower() for word in _WORD.findall(line.text.rstrip(HYPHEN)))
    pitch = _pitch(lines)
    text, start = "", 0
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and not _begins_paragraph(before, line, pitch):
            text = _joined(text, line.text, words)
            continue
        if text:
            yield text.replace(HYPHEN, "-"), start
        text, start = line.text, line.page
    if text:
        yield text.replace(HYPHEN, "-"), start


def _columns(pieces: Sequence[Piece], most: int) -> Iterator[list[Piece]]:
    """Stretches of one column each, in reading order."""
    gutter = _gutter(pieces) if most > 1 else None
    if gutter is None:
        yield list(pieces)
        return
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    for piece in sorted(pieces, key=lambda piece: -piece.bottom):
        if piece.left < gutter < piece.right:
            yield from _two(sides, most)
            yield [piece]
            sides = ([], [])
        else:
            sides[piece.left >= gutter].append(piece)
    yield from _two(sides, most)


def _two(sides: tuple[list[Piece], list[Piece]], most: int) -> Iterator[list[Piece]]:
    for side in sides:
        if side:
            yield from _columns(side, most - 1)


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Middle of the widest upright white stripe with text on both sides."""
    if len(pieces) < 2 * _MIN_COLUMN_LINES:
        return None
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    narrow = [p for p in pieces if p.right - p.left <= _NARROW * (right - left)]
    least = _GUTTER * median(p.height for p in pieces)
    best: tuple[float, float] | None = None
    reach = left
    for piece in sorted(narrow, key=lambda piece: piece.left):
        gap = piece.left - reach
        middle = (piece.left + reach) / 2
        is_wider = best is None or gap > best[0]
        if gap >= least and is_wider and _holds_text(narrow, middle, right - left):
            best = gap, middle
        reach = max(reach, piece.right)
    return best[1] if best else None


def _holds_text(pieces: Sequence[Piece], gutter: float, width: float) -> bool:
    """True if both sides are wide and long enough to be columns, not marks or page numbers."""
    for side in ([p for p in pieces if p.right <= gutter], [p for p in pieces if p.left >= gutter]):
        if len({round(p.bottom) for p in side}) < _MIN_COLUMN_LINES:
            return False
        if max(p.right for p in side) - min(p.left for p in side) < _MIN_COLUMN * width:
            return False
    return True


def _lines(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of one column joined to lines, from the top down."""
    if not pieces:
        return []
    column = min(p.left for p in pieces), max(p.right for p in pieces)
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.bottom, piece.left)):
        if rows and rows[-1][0].bottom - piece.bottom < _SAME_LINE * rows[-1][0].height:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_line(row, column) for row in rows]


def _line(row: list[Piece], column: tuple[float, float]) -> Piece:
    row.sort(key=lambda piece: piece.left)
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


def _edges(pieces: Sequence[Piece]) -> list[Piece]:
    """What stands on the first or last two lines of a page, apart from the text between."""
    heights = sorted({round(piece.bottom) for piece in pieces})
    if len(heights) <= 2 * _EDGE_LINES:
        return list(pieces)
    steps = [above - below for below, above in pairwise(heights)]
    apart = _APART * median(steps)
    low = max((heights[n] for n in range(_EDGE_LINES) if steps[n] > apart), default=-inf)
    high = min((heights[~n] for n in range(_EDGE_LINES) if steps[~n] > apart), default=inf)
    return [piece for piece in pieces if not low < round(piece.bottom) < high]


def _key(line: Piece) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.strip()).lower(), round(line.bottom / 6)


def _is_furniture(line: Piece, repeated: set[tuple[str, int]]) -> bool:
    text, place = _key(line)
    # Heights are rounded, so a line may have fallen into the step above or below.
    return any((text, place + step) in repeated for step in (-1, 0, 1))


def _pitch(lines: Sequence[Piece]) -> float:
    """Usual distance from line to line, in heights of the letters."""
    steps = [
        (above.bottom - below.bottom) / max(below.height, 1.0)
        for above, below in pairwise(lines)
        if above.page == below.page and 0 < above.bottom - below.bottom < 3 * below.height
    ]
    return median(steps) if steps else 1.2


def _begins_paragraph(before: Piece, line: Piece, pitch: float) -> bool:
    if abs(before.height - line.height) > _OTHER_SIZE * max(before.height, line.height):
        return True
    if before.text.endswith(HYPHEN):
        return False
    if before.page != line.page or before.bottom <= line.bottom:
        return _is_new_after_break(before, line)
    if before.bottom - line.bottom > _LOOSE * pitch * line.height:
        return True
    if _is_item(before, line):
        return True
    if _goes_on(line) and not _TERMINAL.search(before.text) and not _is_short(before):
        return False
    return _is_indented(before, line) or _had_room(before, line)


def _is_new_after_break(before: Piece, line: Piece) -> bool:
    """Whether a column or page begins with a new paragraph."""
    if _goes_on(line):
        return False
    if _TERMINAL.search(before.text):
        return True
    return _had_room(before, line) or _is_indented(before, line)


def _goes_on(line: Piece) -> bool:
    return line.text.lstrip("«\"'“(")[:1].islower()


def _is_short(line: Piece) -> bool:
    """True for a line that no wrapping leaves so short, as the items of a list are."""
    left, right = line.column
    return line.right - left < _SHORT * (right - left)


def _is_indented(before: Piece, line: Piece) -> bool:
    indent = line.left - line.column[0]
    is_other = abs((before.left - before.column[0]) - indent) > _INDENT * line.height
    return indent > _INDENT * line.height and is_other and not _ITEM.match(before.text)


def _is_item(before: Piece, line: Piece) -> bool:
    if not _ITEM.match(line.text):
        return False
    return bool(_TERMINAL.search(before.text)) or bool(_ITEM.match(before.text))


def _had_room(before: Piece, line: Piece) -> bool:
    """True if the first word below would have gone on the line above: it was ended on purpose."""
    word = line.text.split(maxsplit=1)[0] if line.text else ""
    letter = (line.right - line.left) / max(len(line.text), 1)
    return before.right + letter * (len(word) + 2) < before.column[1]


def _joined(text: str, line: str, words: Counter[str]) -> str:
    last = _LAST_WORD.search(text)
    if not text.endswith(HYPHEN):
        return f"{text} {line}"
    first = _FIRST_WORD.match(line)
    stem = text[:-1]
    if last is None or first is None:
        return f"{stem}-{line}"
    whole = last.group(1) + first.group()
    hyphened = f"{last.group(1)}-{first.group()}"
    # The text itself tells a word that was broken from one that is written with a hyphen.
    is_compound = words[hyphened.lower()] > words[whole.lower()] or not first.group().islower()
    return f"{stem}-{line}" if is_compound else f"{stem}{line}"
