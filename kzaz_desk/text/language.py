"""Which of the two languages a text is in, told by its letters."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from kzaz_desk.domain.text import Lang

SAMPLE: Final = 100_000
"""Code points that are looked at; a document does not change its language later on."""

_KAZAKH: Final = "әғқңөұүһі"
_KAZAKH_ONLY: Final = "қғұ"
_FOREIGN: Final = "їєґўјљњћђџѓќѕҗҙҡҫҳҷӣӯӑӗӳӕӏӊӈҕҥҧ"
_LETTER: Final = re.compile(r"[^\W\d_]")
_FEW: Final = 60
"""Below this number of Cyrillic letters a rare letter may be missing by chance."""


def guess_lang(text: str) -> Lang | None:
    """The language of a text, or None for a third language and for text without letters.

    Kazakh is the one language that writes қ, ғ or ұ beside і: Kyrgyz, Mongolian and Tatar have
    neither қ nor ұ, Ukrainian and Belarusian have і but none of the three. Russian is Cyrillic
    with none of these letters, but with ы, э or ё, which Bulgarian, Serbian and Macedonian lack.

    Args:
        text: Running text; names and quotations in another language do not disturb.
    """
    counts = Counter(_LETTER.findall(text[:SAMPLE].lower()))
    cyrillic = sum(n for letter, n in counts.items() if "\u0400" <= letter <= "\u052f")
    if not cyrillic or cyrillic * 2 < counts.total():
        return None
    kazakh = _share(counts, _KAZAKH, cyrillic)
    if _share(counts, _FOREIGN, cyrillic) > max(0.004, kazakh / 5):
        return None
    if kazakh >= 0.04:
        return Lang.KK if _is_kazakh(counts, cyrillic) else None
    return _without_kazakh_letters(counts, cyrillic)


def _share(counts: Counter[str], letters: str, total: int) -> float:
    return sum(counts[letter] for letter in letters) / total


def _is_kazakh(counts: Counter[str], cyrillic: int) -> bool:
    if cyrillic < _FEW:
        return True
    return _share(counts, _KAZAKH_ONLY, cyrillic) > 0.008 and counts["і"] > 0


def _without_kazakh_letters(counts: Counter[str], cyrillic: int) -> Lang | None:
    if cyrillic < _FEW:
        return Lang.RU
    if _share(counts, "ы", cyrillic) > 0.045 and _share(counts, "о", cyrillic) < 0.06:
        return Lang.KK  # its own letters were lost in an encoding that has none
    if not any(counts[letter] for letter in "ыэё") or _share(counts, "ъ", cyrillic) > 0.008:
        return None
    return Lang.RU
