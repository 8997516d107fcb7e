"""Phrases in which a number word counts nothing: "мың рахмет", "на все сто"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzaz_desk.domain.text import Lang


def is_set_phrase(word: str, following: str, lang: Lang) -> bool:
    """True if a number word counts nothing before a word: "мың рахмет", many thanks."""
    stems = _phrase_stems(lang).get(word)
    return stems is not None and f"{following} ".startswith(stems)


def is_idiom(words: Sequence[str]) -> bool:
    """True if a Russian phrase of three words ends a clause and counts nothing: "на все сто"."""
    phrase = " ".join(words[:3])
    is_end = len(words) < 4 or not words[3][:1].isalpha()
    return is_end and phrase in load_lexicon("numbers.ru")["not_numbers"]["idioms"]


@cache
def _phrase_stems(lang: Lang) -> Mapping[str, tuple[str, ...]]:
    """Number words that count nothing before words with certain stems, and these stems."""
    table = load_lexicon(f"numbers.{lang}")["not_numbers"]["before"]
    return {word: tuple(stems) for word, stems in table.items()}
