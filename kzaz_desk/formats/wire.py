"""What a reader gives, as plain values that JSON can hold, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.text import DateSource, Span
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.base import RawBilingual, RawDocument

if TYPE_CHECKING:
    from pathlib import Path

Plain = dict[str, Any]
"""A mapping of texts, numbers, lists and mappings of these."""


def document_to(document: RawDocument | RawBilingual) -> Plain:
    """Plain values for a document or a pair."""
    if isinstance(document, RawDocument):
        return _side_to(document)
    rows = [[kk.start, kk.stop, ru.start, ru.stop] for kk, ru in document.rows]
    return {"kk": _side_to(document.kk), "ru": _side_to(document.ru), "rows": rows}


def document_from(plain: Plain, path: Path) -> RawDocument | RawBilingual:
    """The document or the pair that the values stand for.

    Raises:
        KeyError, TypeError, ValueError: If they stand for none.
    """
    if "rows" not in plain:
        return _side_from(plain, path)
    return RawBilingual(
        kk=_side_from(plain["kk"], path),
        ru=_side_from(plain["ru"], path),
        rows=tuple((range(a, b), range(c, d)) for a, b, c, d in plain["rows"]),
    )


def message_to(message: Message) -> Plain:
    """Plain values for a message."""
    facts = [
        [name, message_to(fact) if isinstance(fact, Message) else fact]
        for name, fact in message.facts
    ]
    return {
        "context": message.context,
        "text": message.text,
        "facts": facts,
        "count": message.count,
    }


def message_from(plain: Plain) -> Message:
    """The message that the values stand for.

    Raises:
        KeyError, TypeError, ValueError: If they stand for none.
    """
    facts = tuple(
        (str(name), message_from(fact) if isinstance(fact, dict) else str(fact))
        for name, fact in plain["facts"]
    )
    return Message(str(plain["context"]), str(plain["text"]), facts, int(plain["count"]))


def _side_to(document: RawDocument) -> Plain:
    return {
        "text": document.text,
        "paragraphs": [[span.start, span.stop] for span in document.paragraphs],
        "locators": list(document.locators),
        "date": document.date.isoformat() if document.date else None,
        "date_source": document.date_source,
        "encoding": document.encoding,
        "notes": [message_to(note) for note in document.notes],
    }


def _side_from(plain: Plain, path: Path) -> RawDocument:
    return RawDocument(
        path=path,
        text=str(plain["text"]),
        paragraphs=tuple(Span(int(start), int(stop)) for start, stop in plain["paragraphs"]),
        locators=tuple(map(str, plain["locators"])),
        date=date.fromisoformat(plain["date"]) if plain["date"] else None,
        date_source=DateSource(plain["date_source"]) if plain["date_source"] else None,
        encoding=str(plain["encoding"]),
        notes=tuple(message_from(note) for note in plain["notes"]),
    )
