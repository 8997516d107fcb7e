"""With which characters a match of a pattern can begin: to pass over all others quickly."""

from __future__ import annotations

import re
from typing import Final

_OPENING: Final = re.compile(r"\((?P<aside>\?<?[=!])?(?:\?:|\?P<\w+>)?")
_CLASS: Final = re.compile(r"\[([^\[\]\\^-]+)\]")
_REPEAT: Final = re.compile(r"(?P<maybe>\?|\*|\{0,)|\+|\{[1-9]\d*[,}]")
_UNKNOWN: Final = frozenset("\\.^$[]{}*+?")


def heads_of(pattern: str) -> frozenset[str]:
    """The characters with which a match can begin.

    Args:
        pattern: A regular expression of characters that stand for themselves, classes that list
            characters, groups, alternatives, repeats and looks ahead or back.

    Raises:
        ValueError: If the pattern has anything else, or matches nothing at all.
    """
    reader = _Reader(pattern)
    heads, may_be_empty = reader.alternatives()
    if may_be_empty or reader.at < len(pattern):
        raise ValueError(pattern)
    return frozenset(heads)


class _Reader:
    """Reads a pattern from left to right; each step tells its heads and whether it may be empty."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.at = 0

    def alternatives(self) -> tuple[set[str], bool]:
        heads, may_be_empty = self._sequence()
        while self._next() == "|":
            self.at += 1
            more, is_empty = self._sequence()
            heads |= more
            may_be_empty |= is_empty
        return heads, may_be_empty

    def _sequence(self) -> tuple[set[str], bool]:
        heads: set[str] = set()
        may_be_empty = True
        while self._next() not in {"", "|", ")"}:
            more, is_empty = self._item()
            if may_be_empty:
                heads |= more
                may_be_empty = is_empty
        return heads, may_be_empty

    def _item(self) -> tuple[set[str], bool]:
        heads, may_be_empty = self._single()
        repeat = _REPEAT.match(self._pattern, self.at)
        if repeat is not None:
            stop = self._pattern.find("}", self.at) if "{" in repeat[0] else repeat.end() - 1
            self.at = stop + 1
            may_be_empty = may_be_empty or repeat["maybe"] is not None
        return heads, may_be_empty

    def _single(self) -> tuple[set[str], bool]:
        if self._next() == "(":
            return self._group()
        listed = _CLASS.match(self._pattern, self.at)
        if listed is not None:
            self.at = listed.end()
            return set(listed[1]), False
        char = self._next()
        if char in _UNKNOWN:
            raise ValueError(self._pattern)
        self.at += 1
        return {char}, False

    def _group(self) -> tuple[set[str], bool]:
        opening = _OPENING.match(self._pattern, self.at)
        if opening is None:  # cannot be: a bracket opens here
            raise ValueError(self._pattern)
        self.at = opening.end()
        heads, may_be_empty = self.alternatives()
        if self._next() != ")":
            raise ValueError(self._pattern)
        self.at += 1
        return (set(), True) if opening["aside"] else (heads, may_be_empty)

    def _next(self) -> str:
        return self._pattern[self.at : self.at + 1]
