"""Roman numerals."""

from __future__ import annotations

import re
from functools import cache

_ROMAN = re.compile(r"[IVXLCІХ]+")
_FOLD = str.maketrans("ІХ", "IX")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LETTERS = frozenset({"CL", "CC", "CV", "XL", "LC", "LL", "LI", "CI", "XXL"})  # sizes, codes
_FORMS = (
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
)


@cache
def roman_value(word: str) -> int:
    """Value of a Roman numeral up to 399, typed in Latin or with Cyrillic Х and І; 0 if none."""
    if not _ROMAN.fullmatch(word) or word in _LETTERS:
        return 0
    numeral = word.translate(_FOLD)
    values = [_VALUES[letter] for letter in numeral]
    total = 0
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total if _form(total) == numeral else 0


def _form(value: int) -> str:
    form = ""
    for letters, worth in _FORMS:
        form += letters * (value // worth)
        value %= worth
    return form
