"""How far a value went against by how much: "30 пайызға жетті", "выросло на 30 процентов"."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.bounds import is_word_of_change
from kzaz_desk.text.endings import Ending, kk_case_of
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.analysis.atoms import Atom
    from kzaz_desk.analysis.passage import Passage, Side

_NEAR: Final = 60  # code points on either side in which the words of a change stand
# Of other measures "үш метрге дейін" may be by how much at most; water that reached a height rose.
_MEASURED_BY: Final = frozenset({"share", "money"})
_LONGEST: Final = 16  # letters of a word before a number
_CLAUSE_ENDS: Final = frozenset(",.;:!?()«»—–")


class _Change(StrEnum):
    """What a number says of a change: where it ended, or how large it was."""

    TO = "to"
    BY = "by"


def is_reached_or_gained(kk: Atom, ru: Atom, passage: Passage) -> bool:
    """True if one text says that a value was reached, the other that it was gained or lost."""
    if kk.quantity.upper is not None or ru.quantity.upper is not None:
        return False
    there = _ru_change(ru, passage.ru)
    here = _kk_change(kk, passage.kk) if there is not None else None
    return here is not None and here is not there


def _kk_change(atom: Atom, side: Side) -> _Change | None:
    """The verb stands after the number: "30-ға жетті" to, "30-ға өсті" by; "30-дан 40-қа" to."""
    before, after = _beside(atom, side)
    if not after or not atom.quantity.surface.endswith(_datives()):
        return None
    is_until = atom.dimension in _MEASURED_BY and after[0] in _words(Lang.KK, "to")
    is_reached = atom.dimension != "length" and after[0].startswith(_stems(Lang.KK, "reached"))
    if is_until or is_reached:
        return None if any(map(_names_change, before)) else _Change.TO
    is_gain = after[0].startswith(_stems(Lang.KK, "gained")) and is_word_of_change(
        after[0], Lang.KK
    )
    is_from = any(kk_case_of(word) is Ending.ABLATIVE for word in before)
    return _Change.BY if is_gain and not is_from else None


def _names_change(word: str) -> bool:
    """True for what grew by so much: "өсім 30 пайызға жетті"."""
    return is_word_of_change(word, Lang.KK) or word.startswith(_stems(Lang.KK, "gain"))


def _ru_change(atom: Atom, side: Side) -> _Change | None:
    """The preposition stands before the number: "выросло до 30", "выросло на 30"."""
    start = atom.quantity.start
    word = side.text[max(start - _LONGEST, 0) : start].rstrip().rpartition(" ")[2].lower()
    if word.startswith(_stems(Lang.RU, "reached")):
        return _Change.TO
    if atom.quantity.direction is None:
        return None
    if word in _words(Lang.RU, "to"):
        return _Change.TO
    return _Change.BY if word in _words(Lang.RU, "by") else None


def _beside(atom: Atom, side: Side) -> tuple[Sequence[str], Sequence[str]]:
    """Words of the clause before a number and after it."""
    start, stop = atom.quantity.start, atom.quantity.end
    before = [token.text for token in tokenise(side.text[max(start - _NEAR, 0) : start])]
    after = [token.text for token in tokenise(side.text[stop : stop + _NEAR])]
    ends = [at for at, word in enumerate(before) if word in _CLAUSE_ENDS]
    before = before[ends[-1] + 1 :] if ends else before
    return before, after[:1] if after and after[0] not in _CLAUSE_ENDS else []


@cache
def _words(lang: Lang, change: str) -> frozenset[str]:
    return frozenset(load_lexicon("bounds")["change"][lang][change])


@cache
def _stems(lang: Lang, change: str) -> tuple[str, ...]:
    return tuple(load_lexicon("bounds")["change"][lang][change])


@cache
def _datives() -> tuple[str, ...]:
    return tuple(load_lexicon("numbers.kk")["endings"]["dative"])
