"""Builders of decades, centuries, years in words and years in names."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kzaz_desk.domain.timex import Mod, Role
from kzaz_desk.text.timex_found import Draft, Found, number_of

_CENTURY: Final = 100
_TENS: Final = 10
_NOUGHTS: Final = 200
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_FIRST_TITLE_YEAR, _LAST_TITLE_YEAR = 1900, 2099
_LAST_CENTURY: Final = 22
_NEAR_TENS: Final = 30
_NAME_ENDS: Final = frozenset(["", ",", ".", ")", "»", "”", '"', ";", ":", "?", "!"])


def _with_mod(found: Found, draft: Draft) -> Draft:
    return replace(draft, mod=Mod(found.value("part"))) if "part" in found else draft


def build_decade(found: Found) -> list[Draft] | None:
    """Ten years: "1990-е", "90-жылдар", "тоқсаныншы жылдар", "30-е годы прошлого века"."""
    number = found.number("decade")
    if number is None:
        return None
    if number == _NOUGHTS:
        return [_with_mod(found, Draft("200X", carries=False))]
    if number % _TENS:
        return _plural_of_one_year(number)
    if number >= _FIRST_YEAR:
        value = f"{number // _TENS}X"
        if "decade2" in found:
            return _decades(found, value, inferred=False)
        return [_with_mod(found, Draft(value, carries=False))]
    if number >= _CENTURY:
        return None
    latest = found.number("decade2") or number
    century, inferred = _century_head(found, latest)
    value = f"{century:02}{number // _TENS}X"
    if "decade2" in found:
        return _decades(found, value, inferred=inferred)
    return [_with_mod(found, Draft(value, inferred=inferred, carries=False))]


def _decades(found: Found, first: str, *, inferred: bool) -> list[Draft] | None:
    """Two decades of one century: "20–30-жылдары", "1920–1930-е"."""
    number = found.number("decade2") or 0
    last = f"{first[:2]}{number % _CENTURY // _TENS}X"
    if number % _TENS or last <= first:
        return None
    return [_with_mod(found, Draft(f"{first}/{last}", inferred=inferred, carries=False))]


def _plural_of_one_year(number: int) -> list[Draft] | None:
    is_year = number >= _FIRST_YEAR
    return [Draft(f"{number:04}", carries=False)] if is_year else None


def _century_head(found: Found, number: int) -> tuple[int, bool]:
    """First two digits of a decade's years, and True if they were worked out."""
    if "cent" in found:
        return (found.number("cent") or 20) - 1, False
    this = (found.reference.year if found.reference else 2025) // _CENTURY
    if "crel" in found:
        return this + int(found.value("crel")), True
    latest = this * _CENTURY + number
    is_past = found.reference is None or latest <= found.reference.year
    return (this if is_past and number < _NEAR_TENS else this - 1), True


def build_spelled_year(found: Found) -> list[Draft] | None:
    """A year in words: "екі мыңыншы жылы", "тысяча девятьсот девяносто первый год"."""
    number = number_of(found.tokens, found.span("n"), found.grammar)
    if number is None or not _FIRST_YEAR <= number <= _LAST_YEAR:
        return None
    return [Draft(f"{number:04}")]


def build_bc(found: Found) -> list[Draft] | None:
    """A year before our era, which no calendar day stands for."""
    number = found.number("n")
    return [Draft(f"BC{number:04}", interval=(None, None), carries=False)] if number else None


def build_century(found: Found) -> list[Draft] | None:
    """A century by its number, or the last one; stored as `18XX`."""
    if "crel" in found:
        if found.reference is None:
            return None
        head = found.reference.year // _CENTURY + int(found.value("crel"))
        return [_with_mod(found, Draft(f"{head:02}XX", inferred=True, carries=False))]
    number = found.number("cent")
    if number is None or not 1 <= number <= _LAST_CENTURY:
        return None
    value = f"{number - 1:02}XX"
    if "cent2" in found:
        last = found.number("cent2")
        if last is None or last <= number:
            return None
        value = f"{value}/{last - 1:02}XX"
    return [_with_mod(found, Draft(value, carries=False))]


def build_bracket_year(found: Found) -> list[Draft] | None:
    """A year alone in brackets, which may be part of a name."""
    year = found.number("y")
    if year is None or not 1700 <= year <= _LAST_TITLE_YEAR:
        return None
    return [Draft(f"{year:04}", words=found.span("y"), carries=False)]


def build_title_year(found: Found) -> list[Draft] | None:
    """A year that ends a name: "ЭКСПО-2017", "Лондон 2012"."""
    tokens, index = found.tokens, found.first
    year = found.value("y")
    if not _FIRST_TITLE_YEAR <= year <= _LAST_TITLE_YEAR or not index:
        return None
    before = index - 1
    if tokens.words[before] == "-":
        before -= 1
    is_name = before >= 0 and (
        (tokens.is_capital(before) and len(tokens.words[before]) > 1)
        or tokens.words[before].startswith(tuple(found.grammar.lists["title_nouns"]))
    )
    if not is_name or not (_is_glued(found, index) or _ends_name(found, index)):
        return None
    return [Draft(f"{year:04}", role=Role.TITLE, carries=False)]


def _is_glued(found: Found, index: int) -> bool:
    return found.tokens.classes[index] == found.grammar.code("TITLEYEAR")


def _ends_name(found: Found, index: int) -> bool:
    tokens = found.tokens
    following = tokens.text[tokens.stops[index] : tokens.stops[index] + 1]
    if following == " ":
        word = tokens.word(index + 1)
        is_name = word.isalpha() and tokens.is_capital(index + 1)
        nouns = tuple(found.grammar.lists["title_nouns"])
        return is_name or word.startswith(nouns) or not word.isalnum()
    return following in _NAME_ENDS
