"""Which of the two languages a text is in, told by its letters."""

from __future__ import annotations

import re
from collections import Counter
from math import log
from typing import Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon

SAMPLE: Final = 100_000
"""Code points that are looked at; a document does not change its language later on."""

_KAZAKH: Final = "әғқңөұүһі"
_KAZAKH_ONLY: Final = "қғұ"
_KAZAKH_FRONT: Final = "әңөү"
_FOREIGN: Final = "їєґўјљњћђџѓќѕҗҙҡҫҳҷӣӯӑӗӳӕӏӊӈҕҥҧ"
_LETTER: Final = re.compile(r"[^\W\d_]")
_FEW: Final = 60
"""Below this number of Cyrillic letters a rare letter may be missing by chance."""
_MANY: Final = 400
"""From here on Russian has an ы, э or ё: they are 2.3 % of its letters."""
_SURE: Final = 8.0
"""Nats of evidence that a text without Kazakh letters is Kazakh all the same."""


def guess_lang(text: str) -> Lang | None:
    """The language of a text, or None for a third language and for text without letters.

    Kazakh is the one language that writes қ, ғ or ұ beside і: Kyrgyz, Mongolian and Tatar have
    neither қ nor ұ, Ukrainian and Belarusian have і but none of the three. Russian is Cyrillic
    with none of these letters, but with ы, э or ё, which Bulgarian, Serbian and Macedonian lack,
    and with few ъ, of which Bulgarian has many.

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
    has_back = _share(counts, _KAZAKH_ONLY, cyrillic) > 0.008
    if cyrillic < _MANY:  # words of back vowels alone have no і, of front vowels alone no қ, ғ, ұ
        return has_back or (counts["і"] > 0 and _share(counts, _KAZAKH_FRONT, cyrillic) > 0.008)
    return has_back and counts["і"] > 0


def _without_kazakh_letters(counts: Counter[str], cyrillic: int) -> Lang | None:
    if cyrillic < _FEW:
        return Lang.RU
    if _has_lost_letters(counts):
        return Lang.KK
    lacks_russian = cyrillic >= _MANY and not any(counts[letter] for letter in "ыэё")
    return None if lacks_russian or _share(counts, "ъ", cyrillic) > 0.012 else Lang.RU


def _has_lost_letters(counts: Counter[str]) -> bool:
    """True for Kazakh whose own letters were lost in an encoding that has none.

    The letters that are left are weighed by how much oftener they stand in Kazakh than in Russian.
    """
    kazakh, russian = (load_lexicon("letters")[lang] for lang in Lang)
    shared = [letter for letter in counts if letter in kazakh and letter in russian]
    odds = sum(counts[letter] * log(kazakh[letter] / russian[letter]) for letter in shared)
    return odds > _SURE
