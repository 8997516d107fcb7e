"""Endings of Kazakh nouns and numerals, Russian adjectives and nouns, as patterns."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Ending(StrEnum):
    """Which ending a Kazakh number carries; Russian words have none here."""

    NONE = ""
    ABLATIVE = "ablative"
    DATIVE = "dative"
    GENITIVE = "genitive"
    SIMILATIVE = "similative"
    OTHER = "other"


def fold(word: str) -> str:
    """A word in lower case with ё written as е, as the lexicon has it."""
    return word.lower().replace("ё", "е")


def choice(*parts: Iterable[str]) -> str:
    """A pattern for any of the parts, the longest first."""
    return "|".join(sorted({re.escape(p) for part in parts for p in part}, key=len, reverse=True))


@cache
def kk_ending() -> re.Pattern[str]:
    """Endings that a Kazakh noun or numeral may carry, the empty one included."""
    table = load_lexicon("numbers.kk")["endings"]
    relational = [*table["relational"], *map(_voiced, table["relational"])]
    case = choice(table["case"])
    possessive = f"(?:{choice(table['possessive'])})(?:{choice(table['possessive_case'])})?"
    attributive = f"(?:{choice(table['attributive'], table['similative'])})"
    return re.compile(
        f"(?:{choice(table['plural'])})?(?:{choice(relational)})?"
        f"(?:{possessive}|{case})?(?:{attributive}(?:{case}|{possessive})?)?"
    )


@cache
def kk_own() -> re.Pattern[str]:
    """Endings of what is mine or yours: "сегіз жылымның" of my eight years."""
    table = load_lexicon("numbers.kk")["endings"]
    return re.compile(
        f"(?:{choice(table['plural'])})?(?:{choice(table['own'])})"
        f"(?:{choice(table['case'], table['possessive_case'])})?"
    )


def _voiced(ending: str) -> str:
    """Before a vowel қ and к become ғ and г: жылдық, жылдығы."""
    return ending[:-1] + ("ғ" if ending.endswith("қ") else "г")


@cache
def _kk_cases() -> Mapping[Ending, tuple[str, ...]]:
    table = load_lexicon("numbers.kk")["endings"]
    return {
        Ending.ABLATIVE: tuple(table["ablative"]),
        Ending.DATIVE: tuple(table["dative"]),
        Ending.GENITIVE: tuple(table["genitive"]),
        Ending.SIMILATIVE: tuple(table["similative"]),
    }


@cache
def kk_case_of(ending: str) -> Ending:
    """Which case an ending of a Kazakh number is."""
    if not ending:
        return Ending.NONE
    for case, variants in _kk_cases().items():
        if ending.endswith(variants):
            return case
    return Ending.OTHER


@cache
def kk_ordinal() -> re.Pattern[str]:
    """Endings of a Kazakh ordinal after its stem; group 1 is what follows them."""
    table = load_lexicon("numbers.kk")["endings"]
    return re.compile(f"(?:{choice(table['ordinal'])})(.*)")
