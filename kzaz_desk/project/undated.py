"""Texts that do not say when they were written, and the words that hang on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from collections.abc import Collection

    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session

# Enough of a text to know whether its date matters.
_LOOKED_AT: Final = 6_000
_ANY_DAY: Final = date(2025, 3, 5)


@dataclass(frozen=True, slots=True)
class Undated:
    """A text whose date is not known, and matters.

    Attributes:
        document: The text.
        words: The first words that hang on its date, as they are written; at least one.
        day: When its file was last written; None if that cannot be told.
    """

    document: Document
    words: tuple[str, ...]
    day: date | None


def texts_to_date(session: Session, settled: Collection[str] = ()) -> tuple[Undated, ...]:
    """The texts of pairs to ask about: the date is not known, and something hangs on it.

    Reads text and files: half a second the first time, so not while a user waits.

    Args:
        session: What is open.
        settled: Ids of documents to leave out.
    """
    found = (
        Undated(document, words_that_need_a_date(document), day_of_file(document))
        for document in undated_documents(session)
        if document.id not in settled
    )
    return tuple(each for each in found if each.words)


def undated_documents(session: Session) -> tuple[Document, ...]:
    """The documents of pairs that have no date, in the order of opening."""
    paired = {pair.side(lang) for pair in session.pairs for lang in Lang}
    return tuple(
        document
        for name, document in session.documents.items()
        if name in paired and document.date is None
    )


def words_that_need_a_date(document: Document, most: int = 2) -> tuple[str, ...]:
    """The first words such as "yesterday" that only the document's date gives a day.

    Args:
        document: The text; only its beginning is read.
        most: How many words to give.

    Returns:
        The words as they are written, each once; empty if the date does not matter.
    """
    found = extract_timexes(document.text[:_LOOKED_AT], document.lang, reference=_ANY_DAY)
    words = (timex.surface for timex in found if timex.anchor == _ANY_DAY.isoformat())
    return tuple(dict.fromkeys(words))[:most]


def day_of_file(document: Document) -> date | None:
    """The day when the document's file was last written; None if that cannot be told."""
    try:
        written = document.path.stat().st_mtime if document.path else None
    except OSError:
        return None
    return datetime.fromtimestamp(written).astimezone().date() if written else None
