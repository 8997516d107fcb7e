"""Numbers as they are put on the clipboard."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzaz_desk.domain.quantity import Quantity

_PLAIN = re.compile(r"[+\u2212-]?\d[\d\s\u00a0\u202f.,]*(\s?%)?")
_NO_BREAK, _MINUS = "\u00a0", "\u2212"


def suggested(own: Quantity | None, other: Quantity | None) -> str:
    """The value of the other side as both languages write it: "12 500,5".

    Digits in threes from five digits on, from four where `own` has them so; a comma before
    decimals; a percent sign with or without space as in `own`.

    Args:
        own: What stands on this side; None for nothing.
        other: What stands on the other side.

    Returns:
        "" where the other side writes more than plain digits: a word, a unit, a range.
    """
    if other is None or other.upper is not None or not isinstance(other.value, Decimal):
        return ""
    match = _PLAIN.fullmatch(other.surface)
    if match is None or other.digits:
        return ""
    text = _grouped(other.value, from_digits=4 if own and _has_groups(own.surface) else 5)
    if match.group(1):
        is_tight = own is not None and re.search(r"\d%", own.surface)
        text += "%" if is_tight else f"{_NO_BREAK}%"
    return text


def _has_groups(surface: str) -> bool:
    return bool(re.match(r"\D*\d[\s\u00a0\u202f]\d{3}(?!\d)", surface))


def _grouped(value: Decimal, *, from_digits: int) -> str:
    whole, _, decimals = f"{abs(value):f}".partition(".")
    if len(whole) >= from_digits:
        whole = f"{int(whole):,}".replace(",", _NO_BREAK)
    text = f"{whole},{decimals}" if decimals else whole
    return f"{_MINUS}{text}" if value < 0 else text
