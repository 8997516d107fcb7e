"""Search in a document: plain or by pattern, with similar letters if asked for."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Protocol

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.text import Span
from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzaz_desk.domain.text import Document

_SPACES = dict.fromkeys("\t\n\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007", " ")
_MORE_SPACES = dict.fromkeys("\u2008\u2009\u200a\u202f\u205f\u3000", " ")
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")

# A paragraph that takes longer is not worth waiting for: the window would be felt to hang.
_SECONDS = 0.04
_SECONDS_PER_CHARACTER = 1e-6
# `regex` writes "a{1000}" out a thousand times.
_COUNT = re.compile(r"\{(\d+)(?:,(\d*))?\}")
_LARGEST = 50_000


class FindFailure(StrEnum):
    """Why a search cannot run."""

    BAD_PATTERN = "bad-pattern"
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"


class FindError(KzazError):
    """A search cannot run."""

    def __init__(self, reason: FindFailure, detail: str, position: int | None) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail
        self.position = position


@dataclass(frozen=True, slots=True)
class Query:
    """What to search.

    Attributes:
        text: Words, or a regular expression of the library `regex`, which knows all of
            Python's `re`.
        is_pattern: True if `text` is a regular expression.
        with_similar: True to take similar letters for the same (қ/к, ә/а, ё/е), and to pass
            over soft hyphens, stress marks and other signs that no reader sees.
        with_case: True to tell capitals from small letters.
    """

    text: str
    is_pattern: bool = False
    with_similar: bool = True
    with_case: bool = False


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text made ready for a search.

    Attributes:
        text: What is searched.
        dropped: For each sign that was left out the number of code points of `text` before
            it, ascending.
    """

    text: str
    dropped: tuple[int, ...] = ()

    def source(self, start: int, stop: int) -> Span:
        """The span in the text as it stands for a stretch of `text`, signs inside included."""
        first = start + bisect_right(self.dropped, start)
        if stop <= start:
            return Span(first, first)
        last = stop - 1 + bisect_right(self.dropped, stop - 1)
        return Span(first, last + 1)


def fold(text: str, query: Query) -> FoldedText:
    """Make a text ready for a query.

    Args:
        text: Any string.
        query: Only its switches matter.

    Returns:
        The text with every space " " and every dash "-", and with similar letters made equal
        where the query asks for it.
    """
    if not query.with_similar:
        return FoldedText(text.translate(_plain_table()))
    unseen = _unseen()
    if text.isascii() or not unseen.search(text):
        return FoldedText(text.translate(_similar_table(query.is_pattern)))
    kept, dropped, length, start = [], [], 0, 0
    for match in unseen.finditer(text):
        kept.append(text[start : match.start()])
        length += match.start() - start
        dropped += [length] * (match.end() - match.start())
        start = match.end()
    kept.append(text[start:])
    return FoldedText("".join(kept).translate(_similar_table(query.is_pattern)), tuple(dropped))


class Pattern(Protocol):
    """Finds a query in one folded paragraph after another."""

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the query stands in a text; empty finds are left out.

        Raises:
            FindError: If the search takes too long.
        """
        ...


def compile_query(query: Query) -> Pattern:
    """What finds a query in a folded text.

    Raises:
        FindError: If the query's pattern is not a regular expression, or repeats too much.
    """
    if query.is_pattern:
        return _Expression(query)
    return _Words(query)


class _Words:
    """Words as they are written; the time grows with the length of the text alone."""

    def __init__(self, query: Query) -> None:
        words = fold(unicodedata.normalize("NFC", query.text), query).text
        flags = re.NOFLAG if query.with_case else re.IGNORECASE
        self._found = re.compile(r"\s+".join(re.escape(word) for word in words.split(" ")), flags)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand in a text."""
        return (match.span() for match in self._found.finditer(text) if match.end() > match.start())


class _Expression:
    """A regular expression of the user.

    The library `regex` stops after a time; Python's own would try for years where a repeat
    stands inside a repeat, as in `(a+)+b`.
    """

    def __init__(self, query: Query) -> None:
        import regex

        _check_size(query.text)
        table = _letters_table() if query.with_similar else {}
        flags = 0 if query.with_case else regex.IGNORECASE
        try:
            self._found = regex.compile(query.text.translate(table), flags)
        except (regex.error, OverflowError, RecursionError) as error:
            position = getattr(error, "pos", None)
            raise FindError(FindFailure.BAD_PATTERN, str(error), position) from error

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the expression matches in a text."""
        seconds = _SECONDS + len(text) * _SECONDS_PER_CHARACTER
        try:
            for match in self._found.finditer(text, timeout=seconds):
                if match.end() > match.start():
                    yield match.span()
        except TimeoutError as error:
            raise FindError(FindFailure.TOO_SLOW, str(error), None) from error


def _check_size(pattern: str) -> None:
    """Refuse counts that would be written out to more than memory holds.

    Raises:
        FindError: If the counts of all repeats, multiplied as if nested, are too large.
    """
    size = 1
    for match in _COUNT.finditer(pattern):
        size *= max(1, *(_number(count) for count in match.groups(default="")))
        if size > _LARGEST:
            raise FindError(FindFailure.TOO_LARGE, match.group(), match.start())


def _number(digits: str) -> int:
    return int(digits or "0") if len(digits) < 9 else _LARGEST + 1


class Finder:
    """Searches one document again and again; what was folded once is kept."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._kept: dict[tuple[bool, bool], dict[int, FoldedText]] = {}

    def by_paragraph(self, query: Query) -> Iterator[list[Span]]:
        """What a query finds, one list for each paragraph, so that the caller can pause.

        Nothing is found across paragraphs; empty finds are left out.

        Raises:
            FindError: If the query's pattern is not a regular expression, or takes too long.
        """
        if not query.text.strip():
            return
        pattern = compile_query(query)
        kept = self._kept.setdefault((query.with_similar, query.is_pattern), {})
        for index, paragraph in enumerate(self.document.paragraphs):
            folded = kept.get(index)
            if folded is None:
                folded = kept[index] = fold(paragraph.span.of(self.document.text), query)
            yield [
                folded.source(start, stop).shift(paragraph.span.start)
                for start, stop in pattern.spans(folded.text)
            ]


@cache
def _plain_table() -> Mapping[int, str]:
    return str.maketrans({**_SPACES, **_MORE_SPACES, **_DASHES})


@cache
def _letters_table() -> Mapping[int, str]:
    letters = dict(load_lexicon("similar_letters")["letters"])
    return str.maketrans({**letters, **{a.upper(): b.upper() for a, b in letters.items()}})


@cache
def _similar_table(is_pattern: bool) -> Mapping[int, str]:  # noqa: FBT001 - one switch, private
    lexicon = load_lexicon("similar_letters")
    alike = {} if is_pattern else dict(lexicon["look_alikes"])
    capitals = {a.upper(): b.upper() for a, b in alike.items()}
    signs = str.maketrans({**alike, **capitals, **lexicon["signs"]})
    return {**_plain_table(), **_letters_table(), **signs}


@cache
def _unseen() -> re.Pattern[str]:
    codes = load_lexicon("similar_letters")["unseen"]["codes"]
    return re.compile("[\u0300-\u036f" + "".join(map(chr, codes)) + "]+")
