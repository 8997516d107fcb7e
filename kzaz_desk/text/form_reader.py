"""What all readers of forms of numbers share: the words of a text, and which numbers it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.text.units import match_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.text.number_reader import NumberReader
    from kzaz_desk.text.tokens import Token


class FormReader:
    """Reads forms in one text."""

    def __init__(self, tokens: Sequence[Token], lang: Lang, reader: NumberReader) -> None:
        self._tokens = tokens
        self._lang = lang
        self._reader = reader

    def _text(self, at: int) -> str:
        """The token at a place; "" before the first and after the last."""
        return self._tokens[at].text if 0 <= at < len(self._tokens) else ""

    def _has_unit(self, at: int) -> bool:
        """Whether a unit follows with nothing in between."""
        return self._reader.is_joined(at) and match_unit(self._tokens, at, self._lang) is not None
