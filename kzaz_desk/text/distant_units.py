"""Units that stand apart from their number: behind a word, behind brackets, before the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.bounds import bound_of
from kzaz_desk.text.form_reader import FormReader
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word
from kzaz_desk.text.units import match_unit, unit_of_word

if TYPE_CHECKING:
    from kzaz_desk.text.quantity_draft import Draft
    from kzaz_desk.text.tokens import Token


class DistantUnits(FormReader):
    """Finds the units of numbers that none follows at once."""

    def unit_of(self, draft: Draft) -> str | None:
        """The unit that stands apart from its number: "3 мыңнан астам гектар", "литров десять".

        In Kazakh after the word for a bound; in Russian before the number, which is about as much.
        """
        if draft.role is not Role.CARDINAL:
            return None
        at = self._after_brackets(draft)
        if at is not None:
            found = match_unit(self._tokens, at, self._lang)
            return found[0] if found is not None else None
        if self._lang is Lang.RU:
            return self._unit_turned(draft)
        _, _, stop = bound_of(self._tokens, draft.start, draft.stop, self._lang)
        if stop == draft.stop or not self._reader.is_joined(stop):
            return None
        found = match_unit(self._tokens, stop, self._lang)
        return found[0] if found is not None else None

    def _after_brackets(self, draft: Draft) -> int | None:
        """The token after a number that is told again in words: "5 000 (бес мың) теңге"."""
        at, tokens = draft.stop, self._tokens
        if at + 1 < len(tokens) and tokens[at].text == "(":
            again = self._reader.at(at + 1)
            is_again = again is not None and again.word.value == draft.value
            at = again.stop if again is not None and is_again else len(tokens)
        elif draft.start == 0 or tokens[draft.start - 1].text != "(":
            return None
        return at + 1 if at < len(tokens) and tokens[at].text == ")" else None

    def _unit_turned(self, draft: Draft) -> str | None:
        """A plural unit before a number in words, which no number of its own stands before."""
        at = draft.start - 1
        if draft.is_digits or at < 0 or not self._reader.is_joined(draft.start):
            return None
        unit = unit_of_word(self._tokens[at].text, self._lang)
        plural = tuple(load_lexicon("units")["endings"]["ru_many"])
        if unit is None or not self._tokens[at].text.endswith(plural):
            return None
        if at and self._reader.is_joined(at) and _may_count(self._tokens[at - 1], self._lang):
            return None
        draft.is_about = True
        return unit


def _may_count(token: Token, lang: Lang) -> bool:
    """Whether a token before a unit is its number: "пять", "25", "несколько"."""
    several = load_lexicon(f"numbers.{lang}")["words"]["several"]
    return token.sort == "digits" or token.text in several or bool(read_word(token.text, lang))
