"""The day on which an office document was last saved, from its properties."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError
from kzaz_desk.domain.text import DateSource
from kzaz_desk.domain.worded_values import day_words
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.xmltree import local_name, parse_xml

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.formats.base import RawBilingual
    from kzaz_desk.formats.guard import Archive

_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def with_saved_day(
    found: RawDocument | RawBilingual, archive: Archive, part: str, name: str
) -> RawDocument | RawBilingual:
    """The document dated by its properties; as it was where they give no day.

    The day of the last change is asked for: the day of creation is often that of a template.

    Args:
        found: The document as read.
        archive: Its file.
        part: Path of the properties inside the file.
        name: Name of the property, without its namespace.
    """
    if not isinstance(found, RawDocument):
        return found
    day = _saved_day(found.path, archive, part, name)
    if day is None:
        return found
    note = Message(
        "Formats",
        "Dated by the file's properties: last saved on {day}.",
        (("day", day_words(day)),),
    )
    return replace(found, date=day, date_source=DateSource.PROPERTY, notes=(*found.notes, note))


def _saved_day(path: Path, archive: Archive, part: str, name: str) -> date | None:
    if part not in archive:
        return None
    try:
        root = parse_xml(path, archive.read(part))
    except ReadError:
        return None  # the text stands on its own; damaged properties only leave it without a day
    texts = (item.text or "" for item in root.iter() if local_name(item) == name)
    match = _DAY.match(next(texts, "").strip())
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
