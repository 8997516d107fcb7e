"""Translation units, as files of translation tools hold them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.xmltree import local_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

NOTES_SHOWN: Final = 20

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text and its translation.

    Attributes:
        name: Name of the unit in its file; "" if it has none.
        kk: Paragraphs of the Kazakh side.
        ru: Paragraphs of the Russian side.
        note: What a reviewer said of it.
        is_confirmed: True if a person vouches that both sides belong together.
    """

    name: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    note: str = ""
    is_confirmed: bool = True


def note_messages(notes: Sequence[tuple[str, str]]) -> tuple[Message, ...]:
    """What the reader of a file should know of the notes in it.

    Args:
        notes: Places of units, and what somebody said of them.
    """
    told = [
        Message("Formats", "Note on {unit}: {text}", (("unit", unit), ("text", text)))
        for unit, text in notes[:NOTES_SHOWN]
    ]
    if len(notes) > NOTES_SHOWN:
        rest = len(notes) - NOTES_SHOWN
        told.append(Message("Formats", "%n more notes are in the file", count=rest))
    return tuple(told)


def lang_of(code: str) -> Lang | None:
    """The language that a code of BCP 47 or ISO 639 names; None for a third one."""
    primary = code.strip().lower().replace("_", "-").split("-", 1)[0]
    return {"kk": Lang.KK, "kaz": Lang.KK, "ru": Lang.RU, "rus": Lang.RU}.get(primary)


def content(element: Any, codes: Collection[str]) -> str:
    """The text of a segment without the code that its inline elements hold.

    Args:
        element: The segment.
        codes: Names of the inline elements whose content is code, not text.
    """
    pieces: list[str] = [element.text or ""]
    waiting = [(child, False) for child in reversed(element)]
    while waiting:
        item, is_left = waiting.pop()
        if is_left:
            pieces.append(item.tail or "")
            continue
        waiting.append((item, True))
        if local_name(item) and local_name(item) not in codes:
            pieces.append(item.text or "")
            waiting.extend((child, False) for child in reversed(item))
    return "".join(pieces)


def segment_lines(element: Any, codes: Collection[str]) -> tuple[str, ...]:
    """The paragraphs of a segment, as `Unit` holds them; `codes` as for `content`."""
    return tuple(filter(None, map(clean, content(element, codes).splitlines())))


def xml_text(text: str) -> str:
    """A text without the characters that XML 1.0 cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
