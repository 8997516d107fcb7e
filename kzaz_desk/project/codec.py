"""Parts of a session as texts of JSON, and back."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.event_edits import Apart, EventEdit, Hide, Merge, Redate, Split
from kzaz_desk.domain.review import Verdict, VerdictState
from kzaz_desk.domain.text import DateSource, Document, Lang, Paragraph, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.formats.wire import message_from, message_to

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Message

Row = tuple[Any, ...]


def pack(value: object) -> str:
    """JSON in ASCII: lone surrogates and NUL pass through it unharmed."""
    return json.dumps(value, separators=(",", ":"))


def alignment_to(alignment: Alignment) -> str:
    """An alignment as JSON."""
    return pack(
        {
            "beads": [_bead_to(bead) for bead in alignment.beads],
            "sentences": [[_bead_to(bead) for bead in inner] for inner in alignment.sentences],
        }
    )


def alignment_from(text: str) -> Alignment:
    """The alignment that a JSON text stands for.

    Raises:
        ValueError, KeyError, TypeError: If it stands for none.
    """
    plain = json.loads(text)
    return Alignment(
        beads=tuple(map(_bead_from, plain["beads"])),
        sentences=tuple(tuple(map(_bead_from, inner)) for inner in plain["sentences"]),
    )


def paragraphs_to(paragraphs: tuple[Paragraph, ...]) -> str:
    """Paragraphs with their sentences as JSON."""
    return pack(
        [
            [item.span.start, item.span.stop, [[s.start, s.stop] for s in item.sentences]]
            for item in paragraphs
        ]
    )


def document_from(row: Row) -> Document:
    """The document of a row of the store: id, language, text, path, date, its source, the rest.

    Raises:
        ValueError, KeyError, TypeError: If it stands for none.
    """
    name, lang, text, path, day, source, paragraphs, notes, file_hash, locators, *read_as = row
    encoding, is_chosen = read_as
    return Document(
        id=name,
        lang=Lang(lang),
        text=text_from(text),
        paragraphs=tuple(
            Paragraph(Span(start, stop), tuple(Span(a, b) for a, b in sentences))
            for start, stop, sentences in json.loads(paragraphs)
        ),
        path=Path(json.loads(path)) if path else None,
        date=_day(day),
        date_source=DateSource(source) if source else None,
        notes=notes_from(notes),
        sha256=file_hash or "",
        locators=tuple(map(str, json.loads(locators))),
        encoding=str(encoding),
        is_encoding_chosen=bool(is_chosen),
    )


def text_to(text: str) -> bytes:
    """A document's text as bytes; any string comes back as it was."""
    return text.encode("utf-8", "surrogatepass")


def text_from(data: bytes) -> str:
    """The text that `text_to` made bytes of.

    Raises:
        ValueError: If it made none like these.
    """
    return bytes(data).decode("utf-8", "surrogatepass")


def notes_to(notes: tuple[Message, ...]) -> str:
    """Messages as JSON."""
    return pack([message_to(note) for note in notes])


def notes_from(text: str) -> tuple[Message, ...]:
    """The messages that a JSON text stands for."""
    return tuple(message_from(note) for note in json.loads(text))


def verdict_to(verdict: Verdict) -> Row:
    """A verdict as a row: state, comment, reviewer, time, stale, answers of other reviewers."""
    other = None
    if verdict.other is not None:
        other = pack([*verdict_to(verdict.other), int(verdict.is_settled)])
    time = verdict.time.isoformat() if verdict.time else None
    texts = pack(verdict.comment), pack(verdict.reviewer)
    return verdict.state, *texts, time, int(verdict.stale), other


def verdict_from(row: Row) -> Verdict:
    """The verdict of a row; the answers of other reviewers may be left out.

    Raises:
        ValueError, TypeError: If it stands for none.
    """
    state, comment, reviewer, time, stale, *rest = row
    *answer, is_settled = json.loads(rest[0]) if rest and rest[0] else [0]
    return Verdict(
        state=VerdictState(state),
        comment=json.loads(comment),
        reviewer=json.loads(reviewer),
        time=datetime.fromisoformat(time) if time else None,
        stale=bool(stale),
        other=verdict_from(tuple(answer)) if answer else None,
        is_settled=bool(is_settled),
    )


def event_edit_to(edit: EventEdit) -> str:
    """An answer about events as JSON."""
    match edit:
        case Redate():
            days = [day.isoformat() if day else None for day in (edit.begin, edit.end_date)]
            return pack(["redate", edit.event, edit.value, *days, edit.granularity])
        case Merge():
            return pack(["merge", *edit.events])
        case Split():
            return pack(["split", edit.event])
        case Hide():
            return pack(["hide", edit.event])
        case Apart():
            return pack(["apart", *edit.events])


def event_edit_from(text: str) -> EventEdit:
    """The answer about events that a JSON text stands for.

    Raises:
        ValueError, KeyError, TypeError: If it stands for none.
    """
    kind, *rest = json.loads(text)
    match kind:
        case "redate":
            event, value, begin, end, granularity = rest
            fineness = Granularity(granularity) if granularity else None
            return Redate(event, value, _day(begin), _day(end), fineness)
        case "merge":
            return Merge(tuple(rest))
        case "split":
            return Split(*rest)
        case "hide":
            return Hide(*rest)
        case "apart":
            return Apart(tuple(rest))
        case _:
            raise ValueError(f"no answer about events: {kind}")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _bead_to(bead: Bead) -> list[object]:
    kk, ru = bead.kk, bead.ru
    return [kk.start, kk.stop, ru.start, ru.stop, bead.confidence, int(bead.moved), bead.origin]


def _bead_from(plain: list[Any]) -> Bead:
    a, b, c, d, confidence, moved, origin = plain
    return Bead(range(a, b), range(c, d), confidence, bool(moved), Origin(origin))
