"""From lines on pages to paragraphs, without running heads; knows geometry, no PDF."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from math import inf
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.formats.pdf_columns import Piece

HYPHEN: Final = "\u00ad"
"""Stands at the end of a line where a word was broken, or where a hyphen happened to stand."""

_WIDE_LETTER: Final = 0.7
_SMALL_TYPE: Final = 0.93
_EDGE_LINES: Final = 2
_LONG: Final = 40
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
_NOTE_SIGN: Final = re.compile(
    r"(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3})[.)]?\s*(?=[^\W\d_]|[«\"“(])"
)
_TERMINAL: Final = re.compile(r"[.!?…:;][»”\")\]]*$")


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


def take_notes(lines: list[Piece]) -> tuple[list[Piece], list[list[Piece]]]:
    """The lines of a page without its footnotes, and the lines of each footnote.

    Footnotes stand below all else in smaller type, and the first begins with its sign.
    """
    size = median(line.height for line in lines) if lines else 0.0
    first = len(lines)
    while first and lines[first - 1].height < _SMALL_TYPE * size:
        first -= 1
    while first < len(lines) and not _NOTE_SIGN.match(lines[first].text):
        first += 1
    above = min((line.bottom for line in lines[:first]), default=inf)
    if first == len(lines) or above < lines[first].bottom:
        return lines, []
    notes: list[list[Piece]] = []
    for line in lines[first:]:
        if _NOTE_SIGN.match(line.text):
            notes.append([])
        notes[-1].append(line)
    return lines[:first], notes


def note_text(lines: Sequence[Piece]) -> str:
    """What a footnote says, without its sign."""
    text = " ".join(text for text, _ in join_paragraphs([list(lines)]))
    return _NOTE_SIGN.sub("", text, count=1)


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
    text = line.text.strip().lower()
    # A long line that differs in its numbers is no running head but says something else.
    return _DIGITS.sub("#", text) if len(text) < _LONG else text, round(line.bottom / 6)


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
    # Wide gaps between the cells of a table are no letters.
    letter = min((line.right - line.left) / max(len(line.text), 1), _WIDE_LETTER * line.height)
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
