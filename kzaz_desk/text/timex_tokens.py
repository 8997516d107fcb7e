"""A text as a row of words with classes, ready for the patterns of dates."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.text.timex_grammar import OTHER

if TYPE_CHECKING:
    from kzaz_desk.text.timex_grammar import Grammar

_TOKEN: Final = re.compile(
    r"(?P<word>[^\W\d_]+)"
    r"|(?P<iso>(?<!\d)(?:\d{4}([-.])\d\d\3\d\d|\d{1,2}([./])\d{1,2}\4\d{2,4})(?!\d))"
    r"|(?P<clock>(?<![\d:])\d{1,2}:\d\d(?![\d:]|[.,]\d))"
    r"|(?P<big>(?<!\d)\d{1,3}(?: \d{3})+(?!\d))"
    r"|(?P<decimal>(?<![\d.,])\d+[.,]\d+)"
    r"|(?P<digits>\d+)"
    r"|(?P<mark>[,.:;()\[\]!?…\n–/-])"
)
_SUFFIX: Final = re.compile(r"-?([^\W\d_]{1,6})(?![^\W\d_])")
_MARKS: Final = {
    ",": "COMMA",
    ".": "STOP",
    "-": "DASH",
    "/": "SLASH",
    ":": "COLON",
    "(": "LPAR",
    ")": "RPAR",
    "[": "LPAR",
    "]": "RPAR",
    "\n": "BREAK",
    "!": "STOP",
    "?": "STOP",
    "…": "STOP",
}
_ROMAN_LETTERS: Final = frozenset("IVXLХІ")
_ROMAN: Final = re.compile(r"[IVXLХІ]{1,7}")
_ROMAN_FOLD: Final = str.maketrans("ХІ", "XI")
_ROMAN_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_LAST_DAY, _FIRST_YEAR, _LAST_YEAR = 31, 1000, 2199
_SHORT_YEAR = 2
_GLUED: Final = frozenset("$€£№#/")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text.

    Attributes:
        text: The text, made uniform.
        classes: One character for each word.
        starts: First code point of each word.
        stops: Code point after the last of each word.
        words: Each word in lower case.
        values: What the lexicon says of each word; the number for digits.
        sentence_starts: Index of the first word of each sentence.
    """

    text: str
    classes: str
    starts: list[int]
    stops: list[int]
    words: list[str]
    values: list[Any]
    sentence_starts: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def sentence(self, index: int) -> int:
        """Number of the sentence that holds a word."""
        return bisect_right(self.sentence_starts, index) - 1

    def sentence_range(self, index: int) -> range:
        """Indices of the words in the same sentence."""
        number = self.sentence(index)
        starts = self.sentence_starts
        stop = starts[number + 1] if number + 1 < len(starts) else len(self)
        return range(starts[number], stop)

    def is_capital(self, index: int) -> bool:
        """True if the word starts with a capital letter."""
        return self.text[self.starts[index]].isupper()

    def word(self, index: int) -> str:
        """The word at an index, "" outside the text."""
        return self.words[index] if 0 <= index < len(self) else ""


def roman_value(text: str) -> int | None:
    """Value of a Roman numeral, Cyrillic look-alikes folded; None if it is none."""
    if not _ROMAN.fullmatch(text):
        return None
    digits = [_ROMAN_VALUES[letter] for letter in text.translate(_ROMAN_FOLD)]
    following = [*digits[1:], 0]
    return sum(-a if a < b else a for a, b in zip(digits, following, strict=True))


class Tokeniser:
    """Cuts a text into words; holds what it has read so far."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._rows: list[tuple[str, int, int, str, Any]] = []

    def read(self) -> Tokens:
        """All words of the text."""
        position = 0
        text = self._text
        match_at, add = _TOKEN.search, self._rows.append
        words, abbreviations = self._grammar.words, self._grammar.abbreviations
        while match := match_at(text, position):
            kind = match.lastgroup
            position = match.end()
            if kind == "word":
                low = match[0].lower()
                entry = words.get(low)
                if text[position : position + 1] == "." and low in abbreviations:
                    position = self._add_abbreviation(match.start(), low)
                elif entry is not None:
                    add((entry.code, match.start(), position, low, entry.value))
                elif text[match.start()] in _ROMAN_LETTERS:
                    self._add_plain(match, low)
                else:
                    add((OTHER, match.start(), position, low, None))
            elif kind == "mark":
                name = _MARKS.get(match[0])
                code = self._grammar.code(name) if name else OTHER
                self._add(code, match.start(), position, match[0], None)
            else:
                position = self._add_number(match)
        columns = map(list, zip(*self._rows, strict=True)) if self._rows else ([] for _ in range(5))
        codes, starts, stops, texts, values = columns
        classes = "".join(codes)
        sentences = _sentence_starts(text, classes, (starts, stops), self._grammar)
        return Tokens(text, classes, starts, stops, texts, values, sentences)

    def _add(self, code: str, start: int, stop: int, word: str, value: Any) -> None:
        self._rows.append((code, start, stop, word, value))

    def _add_plain(self, match: re.Match[str], low: str) -> None:
        value = roman_value(match[0])
        code = OTHER if value is None else self._grammar.code("ROMAN")
        self._add(code, match.start(), match.end(), low, value)

    def _add_abbreviation(self, start: int, low: str) -> int:
        """Add a short form with its dot, or a chain of them ("с.г."); where it ends."""
        text, words = self._text, self._grammar.words
        for form in sorted((f for f in words if f.startswith(low + ".")), key=len, reverse=True):
            stop = start + len(form)
            if text[start:stop].lower() == form:
                self._add(words[form].code, start, stop, form, words[form].value)
                return stop
        self._add(OTHER, start, start + len(low), low, None)
        return start + len(low)

    def _add_number(self, match: re.Match[str]) -> int:
        kind, start, stop = match.lastgroup, match.start(), match.end()
        surface = match[0]
        if kind == "digits":
            return self._add_digits(start, surface)
        if kind == "iso":
            return self._add_named("ISODATE", start, stop, surface)
        if kind == "clock":
            return self._add_named("CLOCKTIME", start, self._past_suffix(stop), surface)
        if kind == "big":
            number = int(surface.replace(" ", ""))
            return self._add_named("BIG", start, stop, number)
        is_clock = re.fullmatch(r"([01]?\d|2[0-4])\.[0-5]\d", surface) is not None
        if is_clock:
            return self._add_named("DOTTIME", start, self._past_suffix(stop), surface)
        return self._add_named("DECIMAL", start, stop, surface.replace(",", "."))

    def _add_named(self, name: str, start: int, stop: int, value: Any) -> int:
        self._add(self._grammar.code(name), start, stop, self._text[start:stop].lower(), value)
        return stop

    def _past_suffix(self, stop: int) -> int:
        match = _SUFFIX.match(self._text, stop)
        if match and self._text[stop] == "-" and match[1] in self._grammar.suffixes:
            return match.end()
        return stop

    def _add_digits(self, start: int, surface: str) -> int:
        stop = start + len(surface)
        before = self._text[start - 1 : start]
        glued = before.isalpha() or (before in _GLUED and not self._is_second_year(start))
        if glued or (before == "-" and self._text[start - 2 : start - 1].isalpha()):
            is_year = before == "-" and _size(int(surface[:5]), surface) == "FOUR"
            code = self._grammar.code("TITLEYEAR") if is_year else OTHER
            self._add(code, start, stop, surface, int(surface[:5]))
            return stop
        number = int(surface) if len(surface) <= len("9999") else 10**6
        size = _size(number, surface)
        match = _SUFFIX.match(self._text, stop)
        kind = self._grammar.suffixes.get(match[1].lower()) if match else None
        if match and kind and (self._text[stop] == "-" or kind == "anniversary"):
            name = _suffixed(size, kind)
            if name in self._grammar.codes:
                return self._add_named(name, start, match.end(), number)
        return self._add_named(size, start, stop, number)

    def _is_second_year(self, start: int) -> bool:
        """True for the "22" of "2021/22"."""
        before = self._rows[-2:-1]
        is_after_year = bool(before) and before[0][0] == self._grammar.code("FOUR")
        return self._text[start - 1] == "/" and is_after_year


def _sentence_starts(
    text: str, classes: str, places: tuple[list[int], list[int]], grammar: Grammar
) -> list[int]:
    """Indices of words that begin a sentence: after a stop and white space, or a break.

    Args:
        text: The text.
        classes: One character for each word.
        places: Where each word starts, and where it stops.
        grammar: Knows which classes are a stop and a break.
    """
    starts, stops = places
    found = [0]
    break_code = grammar.code("BREAK")
    for code in (grammar.code("STOP"), break_code):
        before = classes.find(code)
        while -1 < before < len(classes) - 1:
            index = before + 1
            first = text[starts[index]]
            is_after_gap = starts[index] > stops[before] and (first.isupper() or first.isdigit())
            if code == break_code or is_after_gap:
                found.append(index)
            before = classes.find(code, index)
    return sorted(found)


def _size(number: int, surface: str) -> str:
    if 1 <= number <= _LAST_DAY and len(surface) <= _SHORT_YEAR:
        return "SMALL"
    if _FIRST_YEAR <= number <= _LAST_YEAR and len(surface) == len("2024"):
        return "FOUR"
    return "MID" if number < _FIRST_YEAR else "BIG"


def _suffixed(size: str, kind: str) -> str:
    if kind == "anniversary":
        return "ANNIVERSARY"
    marks = {
        "ordinal": "ORD",
        "possessive": "POS",
        "locative": "LOC",
        "dative": "DAT",
        "ablative": "ABL",
        "plural": "PL",
    }
    return size + marks[kind]
