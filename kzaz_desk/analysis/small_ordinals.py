"""First and second in words: said in many other words, so missed only where none of them stands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.analysis.atoms import Field
from kzaz_desk.text.echoes import echoes_in
from kzaz_desk.text.endings import fold
from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.analysis.atoms import Atom
    from kzaz_desk.analysis.passage import Side
    from kzaz_desk.domain.text import Lang

_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 20_000  # code points of a passage that is still searched for each ordinal
_COUNTED: Final = frozenset({"", "count"})


def is_missed_ordinal(atom: Atom, side: Side, other: Side) -> bool:
    """True for "first" or "second" in words that the other text says in no way.

    Args:
        atom: A number that only one text has.
        side: The text that has it.
        other: The text that has not.
    """
    if atom.field is not Field.NUMBER or not atom.is_ordinal or atom.dimension not in _COUNTED:
        return False
    if other.length > _LONGEST or not _is_named(atom, side):
        return False
    said = _table(other.lang)["said"].get(str(atom.value), "").split()
    text = fold(" ".join(span.of(other.text) for span in other.spans))
    return not any(word.startswith(tuple(said)) for word in _WORD.findall(text))


def _is_named(atom: Atom, side: Side) -> bool:
    """Whether the word is a plain ordinal that counts what follows: no set phrase, no group."""
    table = _table(side.lang)
    first = _WORD.match(fold(atom.quantity.surface))
    if first is None or not _forms(side.lang).fullmatch(first[0]):
        return False
    following = _WORD.search(
        fold(side.text[atom.quantity.start : atom.quantity.end + 40]), first.end()
    )
    if following is None:
        return False
    is_phrase = f"{following[0]} ".startswith(tuple(table["phrases"]))
    return not is_phrase and not echoes_in(following[0], side.lang)


@cache
def _forms(lang: Lang) -> re.Pattern[str]:
    return re.compile("|".join(_table(lang)["forms"]))


def _table(lang: Lang) -> Mapping[str, Any]:
    table: Mapping[str, Any] = load_lexicon(f"numbers.{lang}")["small_ordinals"]
    return table
