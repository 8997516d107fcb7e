"""The date of a document, as its head gives it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import DateSource, Lang, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.domain.timex import Timex

_HEADER: Final = re.compile(
    r"\A[\s\ufeff]*(?:date|дата|күні)\s*:?\s+(\d{4}-\d{2}-\d{2})(?![\d-])[ \t.]*", re.IGNORECASE
)
_LINES: Final = 4
_LONGEST_LINE: Final = 60
_HEAD: Final = 90
_WORD: Final = re.compile(r"[^\W\d_]+")
_MOST_WORDS: Final = 3
_LABELS: Final = frozenset(
    [
        "г",
        "года",
        "год",
        "жыл",
        "жылы",
        "ж",
        "күні",
        "дата",
        "опубликовано",
        "обновлено",
        "в",
        "жарияланды",
        "жарияланған",
        "жаңартылды",
        "сағат",
        "время",
        "уақыты",
        "по",
        "от",
        "мин",
    ]
)
_DATELINE_END: Final = re.compile(
    r"\s*(?:[.,/]\s*[^.\n]{0,30}?)?\s*[–—-]\s|\s*\.\s+[A-ZА-ЯӘҒҚҢӨҰҮІ]{3,}"
)


def find_document_date(text: str) -> tuple[date, DateSource, Span] | None:
    """The date in the head of a text: a header, a line with a date, or a dateline.

    Args:
        text: The whole text of a document.

    Returns:
        The date, what sort of head gave it, and the span that is no part of the text proper:
        the header or the line that holds nothing else; an empty span for a dateline that opens
        a paragraph. None if the head has no full date.
    """
    header = _HEADER.match(text)
    if header:
        found = [t for t in extract_timexes(header[1], Lang.RU) if t.begin]
        if found and found[0].begin:
            return found[0].begin, DateSource.HEADER, Span(0, header.end())
    return _dateline(text)


def _dateline(text: str) -> tuple[date, DateSource, Span] | None:
    start = 0
    for line in text.splitlines(keepends=True)[: _LINES * 2]:
        stripped = line.strip()
        head = stripped[:_HEAD]
        timex = _full_date(head) if stripped else None
        offset = start + line.find(stripped[:1]) if stripped else start
        if timex and timex.begin:
            rest = head[: timex.start] + " " + stripped[timex.end :]
            if len(stripped) <= _LONGEST_LINE and _tells_no_more(rest):
                return timex.begin, DateSource.DATELINE, Span(offset, offset + len(stripped))
            if _opens_paragraph(head, timex):
                return timex.begin, DateSource.DATELINE, Span(offset, offset)
        start += len(line)
    return None


def _tells_no_more(rest: str) -> bool:
    """True if beside the date a line has but a place, an agency or "published"."""
    words = _WORD.findall(rest)
    is_label = all(word[0].isupper() or word in _LABELS for word in words)
    return len(words) <= _MOST_WORDS and is_label


def _full_date(head: str) -> Timex | None:
    """The first day written with its year, in either language."""
    for lang in Lang:
        for timex in extract_timexes(head, lang):
            if timex.granularity is Granularity.DAY and not timex.inferred and timex.begin:
                return timex
    return None


def _opens_paragraph(head: str, timex: Timex) -> bool:
    """True for "Астана, 20 октября 2025 года – ...": a place, the date, a dash."""
    before = _WORD.findall(head[: timex.start])
    is_place = len(before) <= _MOST_WORDS and all(word[0].isupper() for word in before)
    return is_place and _DATELINE_END.match(head, timex.end) is not None
