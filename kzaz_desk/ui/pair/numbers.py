"""Numbers as they are put on the clipboard."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzaz_desk.domain.quantity import Quantity

_PLAIN = re.compile(r"[+\u2212-]?\d[\d\s\u00a0\u202f.,]*(\s?%)?")
_DIGITS = re.compile(r"\d+(?:[\s\u00a0\u202f]\d{3})*(?:,\d+)?")
_MOST_DECIMALS = 3
_NO_BREAK, _MINUS = "\u00a0", "\u2212"


def suggested(own: Quantity | None, other: Quantity | None) -> str:
    """The value of the other side as both languages write it: "12 500,5".

    Digits in threes from five digits on, from four where `own` has them so; a comma before
    decimals; a percent sign with or without space as in `own`.

    Args:
        own: What stands on this side; None for nothing.
        other: What stands on the other side.

    Returns:
        The words of this side with the digits of the other where both have a unit or a magnitude;
        "" where no digits alone can say it: number words, a range, another unit.
    """
    if other is None or other.upper is not None or not isinstance(other.value, Decimal):
        return ""
    if own is not None and (own.unit or _has_word(own)) and not own.digits:
        return _in_words_of(own, other)
    match = _PLAIN.fullmatch(other.surface)
    if match is None or other.digits:
        return ""
    text = _grouped(other.value, from_digits=4 if own and _has_groups(own.surface) else 5)
    if match.group(1):
        is_tight = own is not None and re.search(r"\d%", own.surface)
        text += "%" if is_tight else f"{_NO_BREAK}%"
    return text


def _has_word(quantity: Quantity) -> bool:
    return _PLAIN.fullmatch(quantity.surface) is None


def _in_words_of(own: Quantity, other: Quantity) -> str:
    """The other value in the words of this side: "1 050 миллион теңге"."""
    found = _DIGITS.findall(own.surface)
    if len(found) != 1 or own.unit != other.unit or own.upper is not None:
        return ""
    written = Decimal(re.sub(r"\s", "", found[0]).replace(",", "."))
    if not isinstance(own.value, Decimal) or not own.value or not isinstance(other.value, Decimal):
        return ""
    value = other.value * written / own.value
    # An ending after the digits follows how they are read aloud: it may be wrong for others.
    has_ending = re.search(r"\d-\w", own.surface)
    if has_ending or round(value, _MOST_DECIMALS) != value:
        return ""
    text = _grouped(value.normalize(), from_digits=4 if _has_groups(own.surface) else 5)
    return own.surface.replace(found[0], text, 1)


def _has_groups(surface: str) -> bool:
    return bool(re.match(r"\D*\d[\s\u00a0\u202f]\d{3}(?!\d)", surface))


def _grouped(value: Decimal, *, from_digits: int) -> str:
    whole, _, decimals = f"{abs(value):f}".partition(".")
    if len(whole) >= from_digits:
        whole = f"{int(whole):,}".replace(",", _NO_BREAK)
    text = f"{whole},{decimals}" if decimals else whole
    return f"{_MINUS}{text}" if value < 0 else text
