"""Words, digits and symbols of a text: what the rules for quantities read."""

from __future__ import annotations

import re
from typing import NamedTuple

from kzaz_desk.text.endings import fold

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+)"
    r"|(?P<digits>\d{1,3}(?:[ ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)"
    r"|(?P<symbol>[^\w\s])"
)

_LONGEST_NUMBER = 24  # characters; longer rows of digits are data, not numbers


class Token(NamedTuple):
    """A stretch of a text.

    Attributes:
        start: First code point.
        stop: Code point after the last.
        text: As it stands for digits and symbols; a word in lower case, ё as е.
        sort: "digits", "word" or "symbol".
    """

    start: int
    stop: int
    text: str
    sort: str


def tokenise(text: str) -> list[Token]:
    """Words, runs of digits with their separators, and single symbols.

    Args:
        text: A normalised text: one kind of space, one kind of dash.
    """
    folded = fold(text)
    if len(folded) != len(text):  # a rare letter has no lower case of its length
        folded = "".join(fold(char) if len(fold(char)) == 1 else char for char in text)
    tokens: list[Token] = []
    for match in _TOKEN.finditer(folded):
        start, stop = match.span()
        sort = match.lastgroup or "symbol"
        if sort == "digits" and stop - start > _LONGEST_NUMBER:
            sort = "symbol"
        tokens.append(Token(start, stop, match.group(), sort))
    return tokens
