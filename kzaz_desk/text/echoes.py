"""Numbers that longer words hold without counting: "трёхмерный", "тройка", "үштік"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.roman import roman_value
from kzaz_desk.text.set_phrases import is_idiom, is_set_phrase
from kzaz_desk.text.tokens import tokenise
from kzaz_desk.text.units import unit_of_word
from kzaz_desk.text.words_ru import split_prefixes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SHORTEST_MEMBER = 4  # letters of a second member: "трёхмерный", not "пятиться"


def echoes_in(text: str, lang: Lang) -> frozenset[Fraction]:
    """Values that words of a text hold without counting.

    A translator may put such a word where the other text counts, so that nothing is missing:
    "үш өлшемді" for "трёхмерный", "үздік ондық" for "топ-10".

    Args:
        text: A text as it stands.
        lang: Its language.
    """
    found: set[Fraction] = set()
    tokens = tokenise(text)
    for token in tokens:
        if token.sort == "word":
            value = _echo(token.text, lang) or roman_value(text[token.start : token.stop])
            if value:
                found.add(Fraction(value))
    words = [token.text for token in tokens]
    return frozenset(found).union(_sayings(words, lang))


def _sayings(words: Sequence[str], lang: Lang) -> Iterator[Fraction]:
    """Numbers of set phrases, which the other language may say with the same number."""
    for at, (word, following) in enumerate(pairwise([*words, ""])):
        is_saying = is_set_phrase(word, following, lang)
        if is_saying or (lang is Lang.RU and at > 1 and is_idiom(words[at - 2 : at + 2])):
            number = read_word(word, lang)
            if number is not None:
                yield number.value


def units_in(text: str, lang: Lang) -> frozenset[str]:
    """Units that a text names, with a number or without: "через час" is one hour."""
    words = (token.text for token in tokenise(text) if token.sort == "word")
    return frozenset(unit for word in words if (unit := unit_of_word(word, lang)) is not None)


def names_many(text: str, lang: Lang) -> bool:
    """True if a text says "many" without a number."""
    stems = tuple(load_lexicon(f"numbers.{lang}")["echoes"]["many"])
    return any(token.text.startswith(stems) for token in tokenise(text))


@lru_cache(maxsize=1 << 14)
def _echo(word: str, lang: Lang) -> Fraction | None:
    for stem, value in _stems(lang).get(word[:2], ()):
        if word.startswith(stem):
            return value
    return _head_ru(word) if lang is Lang.RU else _head_kk(word)


def _head_ru(word: str) -> Fraction | None:
    table = load_lexicon("numbers.ru")["echoes"]
    if word.startswith(tuple(table["no_heads"])):
        return None
    value, rest = split_prefixes(word)
    return value if len(rest) >= _SHORTEST_MEMBER else None


def _head_kk(word: str) -> Fraction | None:
    table = load_lexicon("numbers.kk")
    groups = tuple(table["endings"]["relational"])
    for stem, value in table["cardinals"].items():
        if not word.startswith(stem) or word in table["not_numbers"]["words"]:
            continue
        rest = word[len(stem) :]
        is_member = stem in table["echoes"]["heads"] and len(rest) >= _SHORTEST_MEMBER
        if rest.startswith((*groups, *(group[:-1] for group in groups))) or is_member:
            return Fraction(value)
    return None


@cache
def _stems(lang: Lang) -> Mapping[str, tuple[tuple[str, Fraction], ...]]:
    found: dict[str, list[tuple[str, Fraction]]] = {}
    for value, stems in load_lexicon(f"numbers.{lang}")["echoes"]["stems"].items():
        for stem in stems.split():
            found.setdefault(stem[:2], []).append((stem, Fraction(value)))
    return {key: tuple(group) for key, group in found.items()}
