"""Tables whose columns are the two languages, so that one file holds a pair."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzaz_desk.formats.base import RawBilingual
from kzaz_desk.formats.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.wording import Message

Row = tuple[tuple[str, ...], ...]
"""One row of a table: for each cell its paragraphs."""

_KAZAKH = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
_HEADINGS = frozenset(
    {
        *("kk", "kaz", "kz", "kk-kz", "ru", "rus", "ru-ru", "kazakh", "russian"),
        *("қазақша", "қазақ тілі", "қазақ тілінде", "казахский", "казахский язык"),
        *("на казахском", "на казахском языке", "орысша", "орыс тілі", "орыс тілінде"),
        *("русский", "русский язык", "на русском", "на русском языке"),
    }
)
_MIN_LETTERS = 10
_KAZAKH_FROM = 0.04
_RUSSIAN_UP_TO = 0.012
_BOTH_FILLED_FROM = 0.5
_MOST_OF_THE_TEXT = 0.6


def kazakh_share(text: str) -> float:
    """Share of the letters that Kazakh has and Russian has not, among Cyrillic letters, 0 to 1."""
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    return sum(letter in _KAZAKH for letter in text) / cyrillic if cyrillic else 0.0


def language_columns(rows: Sequence[Row]) -> tuple[int, int] | None:
    """Which columns of a table are the Kazakh and the Russian text.

    Args:
        rows: The table.

    Returns:
        Positions of the Kazakh and the Russian column; None if it is no table of two languages.
    """
    width = max((len(row) for row in rows), default=0)
    texts = [" ".join(_cell(row, column) for row in rows) for column in range(width)]
    kazakh = [column for column in range(width) if _is_kazakh(texts[column])]
    russian = [column for column in range(width) if _is_russian(texts[column])]
    if not kazakh or not russian:
        return None
    best = (
        max(kazakh, key=lambda column: len(texts[column])),
        max(russian, key=lambda column: len(texts[column])),
    )
    return best if _stand_together(rows, best) else None


def is_most_of_the_text(inside: int, outside: int) -> bool:
    """True if a file is a bilingual table with a little around it, counted in code points."""
    return inside >= _MOST_OF_THE_TEXT * (inside + outside)


@dataclass(slots=True)
class BilingualDraft:
    """Collects the rows of a file that holds both sides.

    Attributes:
        path: The file.
        monitor: Is called often enough for a cancel to be felt.
    """

    path: Path
    monitor: Monitor
    _kk: Draft = field(init=False)
    _ru: Draft = field(init=False)
    _rows: list[tuple[range, range]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._kk = Draft(self.path, self.monitor)
        self._ru = Draft(self.path, self.monitor)

    def add(
        self, kk: Iterable[str], ru: Iterable[str], locator: str = "", ru_locator: str = ""
    ) -> None:
        """Take in a row; one that is empty on both sides leaves no trace.

        Args:
            kk: Paragraphs of the Kazakh side.
            ru: Paragraphs of the Russian side.
            locator: Where the row stands in the file.
            ru_locator: Where its Russian side does, if that is elsewhere.

        Raises:
            ReadError: TOO_LARGE.
            Cancelled: If the user asked to stop.
        """
        first = len(self._kk), len(self._ru)
        sides = (self._kk, kk, locator), (self._ru, ru, ru_locator or locator)
        for draft, texts, place in sides:
            for text in texts:
                draft.add(text, place)
        row = range(first[0], len(self._kk)), range(first[1], len(self._ru))
        if row[0] or row[1]:
            self._rows.append(row)

    def add_table(
        self,
        rows: Sequence[Row],
        columns: tuple[int, int],
        places: Iterable[tuple[str, str]],
    ) -> None:
        """Take in a table, without the row that only names the languages.

        Args:
            rows: The table.
            columns: Positions of the Kazakh and the Russian column.
            places: Where both sides of each row stand in the file.
        """
        kk, ru = columns
        is_first = True
        for row, place in zip(rows, places, strict=False):
            if is_first and _is_heading(row, columns):
                continue
            is_first = is_first and not any(row)
            sides = [row[column] if column < len(row) else () for column in (kk, ru)]
            self.add(sides[0], sides[1], *place)

    def add_loose(self, text: str, locator: str) -> None:
        """Take in a text that stands outside the table, on the side that it looks like."""
        if kazakh_share(text) > _RUSSIAN_UP_TO:
            self.add((text,), (), locator)
        else:
            self.add((), (text,), locator)

    def has_both(self) -> bool:
        """True if there is text on both sides."""
        return bool(len(self._kk) and len(self._ru))

    def bilingual(self, notes: Sequence[Message] = ()) -> RawBilingual:
        """Both sides with all rows.

        Raises:
            ReadError: NO_TEXT if there is nothing on one of them.
        """
        return RawBilingual(
            kk=self._kk.document(notes), ru=self._ru.document(notes), rows=tuple(self._rows)
        )


def _cell(row: Row, column: int) -> str:
    return " ".join(row[column]) if column < len(row) else ""


def _is_kazakh(text: str) -> bool:
    return _letters(text) >= _MIN_LETTERS and kazakh_share(text) >= _KAZAKH_FROM


def _is_russian(text: str) -> bool:
    return _letters(text) >= _MIN_LETTERS and kazakh_share(text) <= _RUSSIAN_UP_TO


def _letters(text: str) -> int:
    return sum("\u0400" <= letter <= "\u04ff" for letter in text)


def _stand_together(rows: Sequence[Row], columns: tuple[int, int]) -> bool:
    filled = [tuple(bool(_cell(row, column).strip()) for column in columns) for row in rows]
    used = [sides for sides in filled if any(sides)]
    return sum(all(sides) for sides in used) >= _BOTH_FILLED_FROM * len(used)


def _is_heading(row: Row, columns: tuple[int, int]) -> bool:
    return all(
        _cell(row, column).strip().strip(".:()").casefold() in _HEADINGS for column in columns
    )
