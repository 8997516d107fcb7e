"""Units of measure and currencies: how they are written, what they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import kk_ending, kk_own
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.text.tokens import Token

_SECTIONS = frozenset({"endings", "before", "per", "speeds", "shown", "also", "per_hour"})
_UNIT = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure or a currency.

    Attributes:
        name: Canonical name ("km", "USD", "percentage-point").
        dimension: What it measures ("length", "money", "share").
        factor: Worth in the base unit of the dimension.
    """

    name: str
    dimension: str
    factor: Fraction


@cache
def units() -> Mapping[str, Unit]:
    """All units by their canonical name."""
    return {
        name: Unit(name, dimension, Fraction(row["factor"])) for name, dimension, row in _rows()
    }


def _rows() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for dimension, table in load_lexicon("units").items():
        if dimension not in _SECTIONS:
            for name, row in table.items():
                yield name, dimension, row


@cache
def adjective_units() -> Mapping[str, str]:
    """Units by the stem of the Russian adjective in compounds ("летн": year)."""
    return {stem: name for name, _, row in _rows() for stem in row["adjectives"]}


def match_unit(tokens: Sequence[Token], at: int, lang: Lang) -> tuple[str, int] | None:
    """The unit that starts at a token, and how many tokens it takes; the longest one."""
    nodes: Sequence[dict[str, Any]] = (
        _first_steps(tokens[at].text, lang) if at < len(tokens) else ()
    )
    found: tuple[str, int] | None = None
    length = 1
    while nodes:
        for node in nodes:
            if _UNIT in node:
                found = node[_UNIT], length
                break
        if at + length >= len(tokens):
            break
        text = tokens[at + length].text
        nodes = [step for node in nodes for step in _steps(node, text, lang)]
        length += 1
    return found


@lru_cache(maxsize=1 << 15)
def _first_steps(word: str, lang: Lang) -> tuple[dict[str, Any], ...]:
    """Where a word leads that begins a unit; nowhere for most words."""
    return tuple(_steps(_trie(lang), word, lang))


@lru_cache(maxsize=1 << 15)
def unit_of_word(word: str, lang: Lang) -> str | None:
    """The unit that one word names; None if it names none."""
    for node in _first_steps(word, lang):
        if _UNIT in node:
            name: str = node[_UNIT]
            return name
    return None


def _steps(node: dict[str, Any], word: str, lang: Lang) -> list[dict[str, Any]]:
    """Where a word leads: as it stands first, then as a stem with an ending."""
    return [node[key] for key in (word, *_stems(word, lang)) if key in node]


@lru_cache(maxsize=1 << 16)
def _stems(word: str, lang: Lang) -> tuple[str, ...]:
    """Stems of units that a word may carry endings of, the longest first."""
    found = []
    for stem in _stem_table(lang).get(word[:2], ()):
        if word.startswith(stem) and _is_ending(word[len(stem) :], lang):
            found.append(f"{stem}*")
    return tuple(found)


def _is_ending(rest: str, lang: Lang) -> bool:
    if lang is Lang.KK:
        return (kk_ending().fullmatch(rest) or kk_own().fullmatch(rest)) is not None
    return rest in _ru_endings()


@cache
def _ru_endings() -> frozenset[str]:
    return frozenset(load_lexicon("units")["endings"]["ru"])


@cache
def _trie(lang: Lang) -> dict[str, Any]:
    root: dict[str, Any] = {}
    for name, _, row in _rows():
        for form in row[lang]:
            node = root
            for part in _parts(form):
                node = node.setdefault(part, {})
            node[_UNIT] = name
    return root


def _parts(form: str) -> list[str]:
    parts = [token.text for token in tokenise(form.removesuffix("*"))]
    if form.endswith("*"):
        parts[-1] += "*"
    return parts


@cache
def _stem_table(lang: Lang) -> Mapping[str, tuple[str, ...]]:
    stems: dict[str, set[str]] = {}
    for _, _, row in _rows():
        for form in row[lang]:
            if form.endswith("*"):
                stem = _parts(form)[-1].removesuffix("*")
                stems.setdefault(stem[:2], set()).add(stem)
    return {key: tuple(sorted(group, key=len, reverse=True)) for key, group in stems.items()}


def prefixed_unit(tokens: Sequence[Token], at: int, lang: Lang) -> tuple[str, int] | None:
    """A unit that stands before its number: "$533", "статья 25"; and how many tokens it takes."""
    found = match_unit(tokens, at, lang)
    if found is None:
        return None
    is_label = found[0] in label_units(lang)
    return found if is_label or tokens[at].text in money_signs() else None


@cache
def label_units(lang: Lang) -> frozenset[str]:
    """Units that may stand before their number: "статья 25"."""
    if lang is Lang.KK:
        return frozenset()
    return frozenset(unit.name for unit in units().values() if unit.dimension == "label")


def match_before(tokens: Sequence[Token], at: int, lang: Lang) -> str | None:
    """The second unit of a rate before its number: "жылына 1,5 млн тонна" a year."""
    if at == 0 or lang is not Lang.KK:
        return None
    table: Mapping[str, str] = load_lexicon("units")["per"][lang]
    return table.get(tokens[at - 1].text)


@cache
def money_signs() -> frozenset[str]:
    """Signs and codes of currencies that may stand before their amount."""
    return frozenset(load_lexicon("units")["before"]["money"])


@cache
def also_named(name: str) -> frozenset[str]:
    """Units that the Kazakh name of a unit may mean too."""
    return frozenset(load_lexicon("units")["also"].get(name, ()))


def rate_unit(unit: str | None, per: str) -> str:
    """Name of a rate: "t/year", "/month" for a bare number, "km/h" where it has its own."""
    name = f"{unit or ''}/{per}"
    speeds: Mapping[str, str] = load_lexicon("units")["speeds"]
    return speeds.get(name, name)
