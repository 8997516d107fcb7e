"""Text made uniform for matching, with the way back to the text as it stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kzaz_desk.domain.text import Span

_SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_SPACE = re.compile(f"[{_SPACES}]")
_DASH = re.compile(f"[{_DASHES}]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text made uniform for matching.

    Attributes:
        text: Composed letters (NFC), every space " ", every dash "-"; line breaks stay.
        offsets: For each code point of `text`, and for its end, the offset in the text as it
            stands; None where both have the same offsets.
    """

    text: str
    offsets: tuple[int, ...] | None

    def source(self, start: int, stop: int) -> Span:
        """The span of the text as it stands for a stretch of `text`."""
        if self.offsets is None:
            return Span(start, stop)
        return Span(self.offsets[start], self.offsets[stop])


@lru_cache(maxsize=2)  # dates and quantities read the same paragraph in turn
def normalise(text: str) -> Normalised:
    """Make a text uniform for matching.

    Args:
        text: Any string, lone surrogates and NUL included.

    Returns:
        The uniform text with its offsets.
    """
    if unicodedata.is_normalized("NFC", text):
        return Normalised(_uniform(text), None)
    pieces: list[str] = []
    offsets: list[int] = []
    start = 0
    while start < len(text):
        stop = start + 1
        while stop < len(text) and unicodedata.combining(text[stop]):
            stop += 1
        composed = unicodedata.normalize("NFC", text[start:stop])
        pieces.append(composed)
        offsets += [start] * len(composed)
        start = stop
    return Normalised(_uniform("".join(pieces)), (*offsets, len(text)))


def _uniform(text: str) -> str:
    """The text, at the same length, with one kind of space and one of dash."""
    return _DASH.sub("-", _SPACE.sub(" ", text))
