"""Which encoding a plain text is in, told by its bytes; decoding that loses nothing silently."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

LEGACY: Final = {
    "KZ-1048": "kz1048",
    "PT154": "ptcp154",
    "Windows-1251": "cp1251",
    "KOI8-R": "koi8-r",
    "CP866": "cp866",
    "Mac Cyrillic": "mac-cyrillic",
}
"""Encodings of one byte a letter, by the name that the user sees."""

UNICODE: Final = {"UTF-8": "utf-8", "UTF-16LE": "utf-16-le", "UTF-16BE": "utf-16-be"}

_CODECS: Final = {**LEGACY, **UNICODE}

WITHOUT_KAZAKH: Final = frozenset({"Windows-1251", "KOI8-R", "CP866", "Mac Cyrillic"})
"""Encodings that have no place for the letters ә ғ қ ң ө ұ ү һ."""

CHOICES: Final = ("UTF-8", "UTF-16", *LEGACY)
"""What a user can choose from, in this order; "UTF-16" stands for either order of its bytes."""

_SAMPLE: Final = 24_000
"""Bytes looked at: enough for any text, cheap for a large one."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF16_LE, "UTF-16LE"),
    (codecs.BOM_UTF16_BE, "UTF-16BE"),
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_HIGH_RUN: Final = re.compile(rb"[\x80-\xff]+")
_UTF8_LETTER: Final = re.compile(rb"[\xc3-\xf4][\x80-\xbf]{1,3}")
_SIGNS: Final = frozenset("«»—–„“”‘’…№\u00a0")
_BEFORE_SPACE: Final = frozenset("»—–”…\u00a0")
_SIGN: Final = -5.0
_ODD: Final = -9.0
_MISPLACED: Final = -4.0
_WORST: Final = -4.3
"""Mean log frequency below which bytes are no Kazakh and no Russian text."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The encoding of some bytes.

    Attributes:
        name: Name that the user sees, a key of `LEGACY` or `UNICODE`.
        mark: Length of the byte order mark, in bytes.
        is_certain: True if a byte order mark or the bytes' own structure says so.
    """

    name: str
    mark: int = 0
    is_certain: bool = True


def guess_encoding(data: bytes) -> Guess | None:
    """The encoding of a text, or None if the bytes are no Kazakh or Russian text in any.

    The encodings of one byte a letter are told apart by how well the letters that they give
    match the letter frequencies of Kazakh or Russian.

    Args:
        data: The whole file, or its beginning.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Guess(name, len(mark))
    wide = _guess_utf16(data[:_SAMPLE])
    if wide:
        return Guess(wide, is_certain=False)
    if _is_utf8(data):
        return Guess("UTF-8")
    return _guess_legacy(data)


def choose_encoding(data: bytes, name: str) -> Guess | None:
    """How to decode a text in the encoding that a user says, or None if it cannot be in that.

    It can not if some bytes stand for nothing there, or if what they give is for the most part
    not written in Cyrillic letters.

    Args:
        data: The whole file.
        name: A name of `CHOICES`, or of `LEGACY` or `UNICODE`.

    Raises:
        KeyError: If it is no name of these.
    """
    guess = Guess(name, _mark_of(data, name))
    if name == "UTF-16":
        marked = next((Guess(n, len(m)) for m, n in _MARKS[1:] if data.startswith(m)), None)
        guess = marked or Guess(_guess_utf16(data[:_SAMPLE]) or "UTF-16LE")
    try:
        text = data[guess.mark :].decode(_CODECS[guess.name])
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE]
    is_legible = 2 * len(_CYRILLIC.findall(sample)) >= len(_LETTER.findall(sample))
    return guess if is_legible else None


def _mark_of(data: bytes, name: str) -> int:
    return next((len(m) for m, known in _MARKS if known == name and data.startswith(m)), 0)


def decode(data: bytes, guess: Guess) -> tuple[str, int]:
    """The text of some bytes.

    Returns:
        The text without byte order mark, and how many characters could not be decoded; each of
        those stands as U+FFFD.
    """
    codec = _CODECS[guess.name]
    body = data[guess.mark :]
    try:
        return body.decode(codec), 0
    except UnicodeDecodeError:
        text = body.decode(codec, errors="replace")
        return text, text.count("\ufffd")


def _guess_utf16(sample: bytes) -> str | None:
    """UTF-16 without a mark: the high bytes of Cyrillic and ASCII letters are 0x04 and 0x00."""
    units = len(sample) // 2
    if units < 4:
        return None
    for name, offset in (("UTF-16LE", 1), ("UTF-16BE", 0)):
        high = sample[offset : units * 2 : 2]
        low = sample[1 - offset : units * 2 : 2]
        plain = high.count(0) + high.count(4) + high.count(0x20)
        if plain > 0.9 * units and low.count(0) + low.count(4) < 0.2 * units:
            return name
    return None


def _is_utf8(data: bytes) -> bool:
    """True for UTF-8, also if a few bytes of it are damaged."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        sample = data[: 4 * _SAMPLE]
        high = len(_HIGH.findall(sample))
        valid = sum(len(match) for match in _UTF8_LETTER.findall(sample))
        return high > 0 and valid > 0.9 * high
    return True


def _guess_legacy(data: bytes) -> Guess | None:
    first = _HIGH.search(data)
    begin = max(0, first.start() - 200) if first else 0
    sample = data[begin : begin + _SAMPLE]
    tables = tuple(_logs(load_lexicon("letters")[lang]) for lang in Lang)
    scores = {name: _score(sample, codec, tables) for name, codec in LEGACY.items()}
    # Without a Kazakh letter three of them give the same text: call it by the usual name.
    best = max(LEGACY, key=lambda name: (scores[name], name == "Windows-1251"))
    if scores[best] < _WORST:
        return None
    return Guess(best, is_certain=False)


def _logs(table: Mapping[str, float]) -> dict[str, float]:
    return {letter: log(share / 100) for letter, share in table.items()}


def _score(sample: bytes, codec: str, tables: tuple[dict[str, float], ...]) -> float:
    """Mean log frequency of the letters that the bytes above ASCII give."""
    text = sample.decode(codec, errors="replace")
    return max(_mean(text, table) for table in tables)


def _mean(text: str, table: Mapping[str, float]) -> float:
    total = 0.0
    letters = 0
    for before, char, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if char <= "\x7f":
            continue
        letters += 1
        lower = char.lower()
        if char in _SIGNS:
            total += _SIGN + _MISPLACED * (char in _BEFORE_SPACE and after.isalpha())
        else:  # a capital inside a word means that the cases are swapped
            total += table.get(lower, _ODD) + _MISPLACED * (char != lower and before.islower())
    return total / letters if letters else _ODD
