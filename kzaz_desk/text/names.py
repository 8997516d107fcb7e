"""Names and stems of a text: what two statements have in common beside numbers and dates."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kzaz_desk.text.timex_grammar import load_grammar

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Lang

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_OPENING: Final = frozenset('.!?…\n«"“„—–-')
_STEM: Final = 5
_SHORTEST: Final = 4
_NAME_STEM: Final = 4
# Letters that Kazakh and Russian spell one name with differently ("Әлиев", "Алиев").
_FOLD: Final = str.maketrans("әғқңөұүһіёэйщ", "агкноууыиеейш")


def fold_stem(word: str) -> str:
    """The beginning of a word, by which its case forms are one: lower case, five letters."""
    return word.lower().replace("ё", "е")[:_STEM]


def find_stems(text: str, lang: Lang) -> frozenset[str]:
    """Stems of the words that tell what a text is about; function words left out."""
    stems = {_stem(word, lang) for word in _WORD.findall(text)}
    stems.discard("")
    return frozenset(stems)


@lru_cache(maxsize=1 << 15)
def _stem(word: str, lang: Lang) -> str:
    """The stem of a word that tells something; "" for the others."""
    low = word.lower()
    is_empty = len(low) < _SHORTEST or low in load_grammar(lang).lists["function_words"]
    return "" if is_empty else fold_stem(low)


def find_name_stems(text: str) -> frozenset[str]:
    """Stems of the capitalised words inside sentences, as `find_stems` spells them."""
    return frozenset(
        fold_stem(match[0])
        for match in _WORD.finditer(text)
        if match[0][0].isupper() and not _opens_sentence(text, match.start())
    )


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip()[-1:]
    return not before or before in _SENTENCE_OPENING


def find_names(text: str) -> frozenset[str]:
    """Capitalised words inside sentences, spelled alike for both languages and cut to a stem.

    The first word of a sentence counts only if it is written in capitals throughout ("SOCAR").
    """
    names = set()
    for match in _WORD.finditer(text):
        word = match[0]
        if not word[0].isupper() or len(word) < _NAME_STEM - 1:
            continue
        if _opens_sentence(text, match.start()) and not word.isupper():
            continue
        names.add(word.lower().translate(_FOLD)[:_NAME_STEM])
    return frozenset(names)
