"""Lines that belong to the page and not to the text: running heads and page numbers."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 80
_LEAST = 3  # times that a line must come back
_APART = 3  # segments from one such line to the next, or it is a list or a table
_LARGEST_SHARE = 0.4  # of all segments; where more come back, that is how the text is
_STEP = 3  # by which page numbers rise at most
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:бет|стр|страница|page|p)\W*)?(?:(\d{1,4})|[ivxlc]{1,7})\W*(?:бет\w*|стр\w*)?\W*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_SPEAKS = re.compile(r"^\s*[-–—]|[:?!]\s*$")
PAGE_NUMBER = "#"
"""The outline of every page number."""


def outline(text: str) -> str:
    """A short line as it comes back page after page: without digits; "" for a longer one."""
    line = text.strip()
    if not line or len(line) > _LONGEST:
        return ""
    return PAGE_NUMBER if _PAGE_NUMBER.fullmatch(line) else _DIGITS.sub("#", line)


def furniture_of(texts: Sequence[str]) -> frozenset[int]:
    """Indices of what looks like running heads and page numbers.

    Short lines that come back at least three times with text in between. Lines that somebody
    says or that lead to what follows do not count, nor do numbers that do not rise. "Article 1",
    "Article 2" are headings: only what comes back letter for letter is a running head.
    """
    places: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        line = outline(text)
        if line and not _SPEAKS.search(line):
            key = line if line == PAGE_NUMBER else text.strip()
            places.setdefault(key, []).append(at)
    found = {at for line, some in places.items() if _comes_back(line, some, texts) for at in some}
    return frozenset(found if len(found) <= _LARGEST_SHARE * len(texts) else ())


def _comes_back(line: str, places: Sequence[int], texts: Sequence[str]) -> bool:
    if len(places) < _LEAST or median(b - a for a, b in pairwise(places)) < _APART:
        return False
    return line != PAGE_NUMBER or _rise([texts[at] for at in places])


def _rise(lines: Sequence[str]) -> bool:
    """True if the numbers mostly rise in small steps; Roman ones are not looked at."""
    found = [_PAGE_NUMBER.fullmatch(line.strip()) for line in lines]
    values = [int(match[1]) for match in found if match and match[1]]
    steps = [0 < b - a <= _STEP for a, b in pairwise(values)]
    return not steps or sum(steps) >= 0.8 * len(steps)
