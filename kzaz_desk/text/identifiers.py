"""Numbers that name rather than count: phones, codes, numbers of laws. Compared as strings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PHONE = re.compile(
    r"(?=[+\d])(?:"
    r"(?<![\w.,+])(?:\+\d{1,3}|8)[ -]?\(?\d{3,4}\)?[ -]?\d{2,3}(?:[ -]?\d{2,3}){1,2}(?![\w])"
    r"|(?<![\w.,-])\d{3}-\d{3}-\d{2,4}(?:-\d{2})?(?![\w-])"
    r"|(?<![\w.,-])\d{2,3}-\d{2}-\d{2}(?![\w-])"
    r"|(?<![\w.,-])0\d{3}(?: \d{2,4}){2}(?![\w-])"
    r")"
)
_GROUPED = re.compile(r"8(?: \d{3})+")
_CODE = re.compile(r"(?=\d)(?<![\w.,:])(?<!\d )(?:\d{12}|0\d{2,})(?![\w]|[.,:-]\d)")
_NUMBER_SIGN = re.compile(r"№ ?(?P<code>\d+(?:[-/](?:\d+|[IVXLCІХ]+))*)")
_ROMAN = str.maketrans("ІХ", "IX")
_DIGIT = re.compile(r"\d")
_PHONE_DIGITS = 11


def find_identifiers(text: str) -> Iterator[Quantity]:
    """Phones, codes that begin with zero, IIN and BIN, and what follows a number sign.

    Args:
        text: A normalised text.
    """
    if "№" in text:
        for match in _NUMBER_SIGN.finditer(text):
            yield _identifier(text, match.span("code"), match["code"].translate(_ROMAN))
    if _DIGIT.search(text) is None:
        return
    for match in _PHONE.finditer(text):
        if not _GROUPED.fullmatch(match.group()):
            yield _identifier(text, match.span(), _phone_digits(match.group()))
    for match in _CODE.finditer(text):
        yield _identifier(text, match.span(), match.group())


def _phone_digits(phone: str) -> str:
    """Digits alone; the trunk prefix 8 is the country code 7 of Kazakhstan and Russia."""
    digits = re.sub(r"\D", "", phone)
    if len(digits) == _PHONE_DIGITS and digits[0] == "8":
        return "7" + digits[1:]
    return digits


def _identifier(text: str, span: tuple[int, int], digits: str) -> Quantity:
    return Quantity(
        span=Span(*span),
        kind=QuantityKind.IDENTIFIER,
        value=None,
        surface=text[slice(*span)],
        digits=digits,
    )
