"""Paragraphs and sentences, as spans of the text they stand in."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang, Paragraph, Span
from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LINE: Final = re.compile(r"[^\n\r\v\f\u0085\u2028\u2029]+")
_BREAK: Final = re.compile(r"\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_MARKER: Final = re.compile(r"(?:\d{1,3}[.)]|[-–—•*▪])[ \t\u00a0]")
_LINE_END: Final = re.compile(r"[.!?…:;][\"»”’)\]]*\Z")

_WRAP: Final = 120
"""Longest line, in code points, of a text whose lines were wrapped by hand or program."""

_ONLY_MARKER: Final = re.compile(r"(?:\d{1,3}|[IVXІХ]{1,5}|[а-яәіa-z])[.)]")
_ABBREVIATION: Final = re.compile(
    r"(?<![^\W\d_])((?:[^\W\d_]{1,6}\.[ \u00a0]?){0,2}[^\W\d_]{1,6})\.\Z"
)
_UNSPACED: Final = re.compile(r"(?<=[а-яёәғқңөұүһі]{3})[.!?…](?=[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі])")
_ENDING: Final = re.compile(r"[.!?…»”\")]")
_CLOSING: Final = '»”"'
_DASH: Final = "–—-"

_SHORT_QUOTE: Final = 60
"""Longest quotation, in code points, that stays whole inside the sentence that quotes it."""

_CHUNK: Final = 4_000
"""Code points handed to razdel at once: it is quadratic in the length of a sentence."""


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Where the paragraphs stand, in order, without the white space around them.

    A line is a paragraph, except in a file that wraps its lines: there the blocks between blank
    lines are, and an item of a list begins a paragraph of its own.

    Args:
        text: Any string, lone surrogates and NUL included.
    """
    blocks = _blocks(text)
    if not _is_wrapped(text, blocks):
        return tuple(line for block in blocks for line in block)
    return tuple(span for block in blocks for span in _join_lines(text, block))


def _blocks(text: str) -> list[list[Span]]:
    """Lines that are not blank, in groups between blank lines."""
    blocks: list[list[Span]] = []
    last_line = -2
    number = 0
    end = 0
    for match in _LINE.finditer(text):
        number += _count_breaks(text, end, match.start())
        end = match.end()
        line = trim(text, Span(*match.span()))
        if not line:
            continue
        if number != last_line + 1:
            blocks.append([])
        blocks[-1].append(line)
        last_line = number
    return blocks


def _count_breaks(text: str, start: int, stop: int) -> int:
    return sum(1 for _ in _BREAK.finditer(text, start, stop))


def trim(text: str, span: Span) -> Span:
    """The span without the white space, BOM and NUL at both ends; empty at its start if all is."""
    start, stop = span.start, span.stop
    while start < stop and _is_blank(text[start]):
        start += 1
    while stop > start and _is_blank(text[stop - 1]):
        stop -= 1
    return Span(start, stop)


def _is_blank(char: str) -> bool:
    return char.isspace() or char in "\u200b\ufeff\0"


def _is_wrapped(text: str, blocks: Sequence[Sequence[Span]]) -> bool:
    """True if most breaks inside the blocks cut a sentence."""
    longest = max((len(line) for block in blocks for line in block), default=0)
    if longest > _WRAP or len(blocks) < 2:
        return False
    broken = whole = 0
    for block in blocks:
        for line, after in itertools.pairwise(block):
            if _MARKER.match(text, after.start):
                continue
            is_full = len(line) > 0.6 * longest
            if text[after.start].islower() or (is_full and not _ends_sentence(text, line)):
                broken += 1
            elif not is_full:
                whole += 1
    return broken > whole


def _ends_sentence(text: str, line: Span) -> bool:
    return _LINE_END.search(text, max(line.start, line.stop - 4), line.stop) is not None


def _join_lines(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    start = lines[0].start
    for line, after in itertools.pairwise(lines):
        if _MARKER.match(text, after.start):
            yield Span(start, line.stop)
            start = after.start
    yield Span(start, lines[-1].stop)


def segment(
    text: str,
    paragraphs: Sequence[Span],
    lang: Lang,
    progress: Callable[[float], None] | None = None,
) -> tuple[Paragraph, ...]:
    """Paragraphs with their sentences, all as spans of `text`.

    Args:
        text: The text.
        paragraphs: Where its paragraphs stand.
        lang: Its language.
        progress: Called after each paragraph with the done share, 0.0 to 1.0.
    """
    found: list[Paragraph] = []
    for span in paragraphs:
        sentences = split_sentences(span.of(text), lang)
        found.append(Paragraph(span, tuple(part.shift(span.start) for part in sentences)))
        if progress is not None:
            progress(len(found) / len(paragraphs))
    return tuple(found)


def divide(paragraph: Paragraph, longest: int) -> tuple[Paragraph, ...]:
    """A paragraph in parts of at most `longest` code points, cut between sentences.

    A sentence that is longer still is cut where the part is full.
    """
    if len(paragraph.span) <= longest:
        return (paragraph,)
    parts: list[list[Span]] = [[]]
    for sentence in paragraph.sentences:
        for start in range(sentence.start, sentence.stop, longest):
            piece = Span(start, min(start + longest, sentence.stop))
            if parts[-1] and piece.stop - parts[-1][0].start > longest:
                parts.append([])
            parts[-1].append(piece)
    return tuple(Paragraph(Span(part[0].start, part[-1].stop), tuple(part)) for part in parts)


def split_sentences(text: str, lang: Lang) -> tuple[Span, ...]:
    """Where the sentences of a paragraph stand, in order, white space between them left out.

    razdel proposes the borders; ours are the abbreviations of the lexicon, numbers of lists,
    short quotations, which stay in the sentence that quotes them, and a full stop without a
    space after it. Time grows with the length of the text, not with its square.

    Args:
        text: One paragraph; any string, lone surrogates and NUL included.
        lang: Its language.

    Returns:
        At least one span, unless the text is blank.
    """
    borders: list[tuple[int, int]] = []
    for chunk in _chunks(text):
        found = [(span.start, span.stop) for span in _proposed(text, chunk)]
        if borders and found and not _ENDING.match(text, borders[-1][1] - 1):
            found[0] = (borders.pop()[0], found[0][1])  # the cut between two chunks is no border
        borders += found
    return tuple(_joined(text, borders, _rules(lang)))


def _chunks(text: str) -> Iterator[Span]:
    """The text in pieces that are cheap to split, cut after a sentence or a word if possible."""
    start = 0
    while len(text) - start > _CHUNK:
        stop = start + _CHUNK
        for mark in (". ", " "):
            found = text.rfind(mark, start + _CHUNK // 2, stop)
            if found >= 0:
                stop = found + len(mark)
                break
        yield Span(start, stop)
        start = stop
    yield Span(start, len(text))


def _proposed(text: str, chunk: Span) -> Iterator[Span]:
    """Razdel's sentences, cut further where a line or a sentence begins without a space."""
    from razdel import sentenize  # its tables take a while to load

    for found in sentenize(chunk.of(text)):
        start = chunk.start + found.start
        stop = chunk.start + found.stop
        for match in _UNSPACED.finditer(text, start, stop):
            yield trim(text, Span(start, match.end()))
            start = match.end()
        span = trim(text, Span(start, stop))
        if span:
            yield span


@dataclass(frozen=True, slots=True)
class _Rules:
    """Abbreviations of one language, in lower case, without the last full stop."""

    never_last: frozenset[str]
    last_before_capital: frozenset[str]
    joined_before: tuple[str, ...]


def _rules(lang: Lang) -> _Rules:
    table = load_lexicon("sentences")[lang]
    return _Rules(
        frozenset(table["never_last"]),
        frozenset(table["last_before_capital"]),
        tuple(table["joined_before"]),
    )


def _joined(text: str, borders: Sequence[tuple[int, int]], rules: _Rules) -> Iterator[Span]:
    """The proposed sentences, joined where a border is none."""
    pending: Span | None = None
    for start, stop in borders:
        if pending is not None and _belongs(text, pending, start, rules):
            pending = Span(pending.start, stop)
            continue
        if pending is not None:
            yield pending
        pending = Span(start, stop)
    if pending is not None:
        yield pending


def _belongs(text: str, left: Span, right: int, rules: _Rules) -> bool:
    """True if what begins at `right` goes on with the sentence `left`."""
    tail = text[max(left.start, left.stop - 40) : left.stop]
    head = text[right : right + 40]
    return (
        (len(left) < 10 and _ONLY_MARKER.fullmatch(left.of(text)) is not None)
        or _after_abbreviation(tail, head, rules)
        or (tail[-1:] in _CLOSING and head[:1] in _DASH)
        or _inside_short_quote(text, left, right)
    )


def _after_abbreviation(tail: str, head: str, rules: _Rules) -> bool:
    match = _ABBREVIATION.search(tail)
    if match is None:
        return False
    whole = match[1].lower()
    for word in (whole, re.split(r"[. \u00a0]+", whole)[-1]):
        if word in rules.never_last:
            return True
        if word in rules.last_before_capital:
            return not head[:1].isupper() or head.startswith(rules.joined_before)
    return False


def _inside_short_quote(text: str, left: Span, right: int) -> bool:
    """True if a quotation of a few words is open at the end of `left`."""
    start = max(left.start, left.stop - _SHORT_QUOTE)
    opened = max(text.rfind(mark, start, left.stop) for mark in "«“„")
    if opened < 0 or any(mark in text[opened : left.stop] for mark in "»”"):
        return False
    closed = min(
        (at for mark in "»”" if (at := text.find(mark, right, right + _SHORT_QUOTE)) >= 0),
        default=-1,
    )
    return 0 <= closed - opened <= _SHORT_QUOTE
