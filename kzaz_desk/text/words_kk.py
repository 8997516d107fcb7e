"""Number words of Kazakh: stems with whitelisted endings."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk.text.endings import kk_case_of, kk_ending, kk_ordinal
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import NumberWord, Role

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def _kk_stems() -> dict[str, tuple[tuple[str, NumberWord], ...]]:
    """Stems by their first two letters, the longest first."""
    table = load_lexicon("numbers.kk")
    stems: list[tuple[str, NumberWord]] = []
    for name, role in (
        ("cardinals", Role.CARDINAL),
        ("collectives", Role.COLLECTIVE),
        ("ordinals", Role.ORDINAL),
        ("approximates", Role.APPROXIMATE),
        ("parts", Role.PART),
    ):
        stems += [(stem, NumberWord(role, Fraction(v))) for stem, v in table[name].items()]
    stems += [
        (stem, NumberWord(Role.MAGNITUDE, Fraction(10**power)))
        for stem, power in table["magnitudes"].items()
    ]
    stems += [
        (stem, NumberWord(Role.HALF_MORE, Fraction(1, 2))) for stem in table["words"]["half_more"]
    ]
    grouped: dict[str, list[tuple[str, NumberWord]]] = {}
    for stem, word in sorted(stems, key=lambda item: -len(item[0])):
        grouped.setdefault(stem[:2], []).append((stem, word))
    return {key: tuple(values) for key, values in grouped.items()}


@cache
def _kk_relational() -> tuple[str, ...]:
    endings = load_lexicon("numbers.kk")["endings"]["relational"]
    return (*endings, *(ending[:-1] + ("ғ" if ending[-1] == "қ" else "г") for ending in endings))


@cache
def _kk_compounds() -> Mapping[str, str]:
    compounds: Mapping[str, str] = load_lexicon("numbers.kk")["compounds"]
    return compounds


@cache
def _kk_excluded() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.kk")["not_numbers"]["words"])


@cache
def _after_tens() -> frozenset[str]:
    return frozenset(load_lexicon("numbers.kk")["not_numbers"]["after_tens"])


def read_kk(word: str) -> NumberWord | None:
    """What a Kazakh word in lower case counts; None if it is no number word."""
    return None if word in _kk_excluded() else _read_stem(word)


def read_after_tens(word: str) -> NumberWord | None:
    """What "бірде" counts in "отыз бірде", though alone it means "once"; None for others."""
    return _read_stem(word) if word in _after_tens() else None


def _read_stem(word: str) -> NumberWord | None:
    candidates = _kk_stems().get(word[:2], ())
    for stem, reading in candidates:
        if word.startswith(stem):
            found = _with_ending(reading, word[len(stem) :])
            if found is not None:
                return found
    return None


def _with_ending(reading: NumberWord, rest: str) -> NumberWord | None:
    if not rest:
        return reading
    if reading.role in {Role.CARDINAL, Role.MAGNITUDE}:
        ordinal = kk_ordinal().fullmatch(rest)
        if ordinal and kk_ending().fullmatch(ordinal[1]):
            return replace(reading, role=Role.ORDINAL, ending=kk_case_of(ordinal[1]))
        for second, unit in _kk_compounds().items():
            if rest.startswith(second) and kk_ending().fullmatch(rest[len(second) :]):
                case = kk_case_of(rest[len(second) :])
                return replace(reading, role=Role.COMPOUND, unit=unit, ending=case)
    if not kk_ending().fullmatch(rest) or _names_a_group(reading, rest):
        return None
    return replace(reading, ending=kk_case_of(rest))


def _names_a_group(reading: NumberWord, rest: str) -> bool:
    """True for "төрттік", "ондық": a group or a grade, not how many."""
    return reading.role is Role.CARDINAL and rest.startswith(_kk_relational())
