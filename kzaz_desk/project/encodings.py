"""Encodings of the texts of a project: chosen by the user, tried on their files, changed."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.encodings import (
    CHOICES,
    LEGACY,
    WITHOUT_KAZAKH,
    Guess,
    choose_encoding,
    decode,
)
from kzaz_desk.formats.plain import lost_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.domain.wording import Message
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Pair, Session
    from kzaz_desk.text.difference import Difference

_SAMPLE: Final = 16 * 1024
"""Bytes of a file that telling words are looked for in."""
_SHOWN: Final = 36
"""Code points of these words."""
_HIGH: Final = re.compile(rb"[\x80-\xff]")


def chosen_encodings(session: Session) -> Mapping[Path, str]:
    """What the user chose, by file."""
    return {
        document.path: document.encoding
        for document in session.documents.values()
        if document.path is not None and document.is_encoding_chosen
    }


def encoding_warning(document: Document) -> Message | None:
    """That the encoding of a Kazakh text cannot hold it; None if it can."""
    if document.lang is Lang.KK and document.encoding in WITHOUT_KAZAKH:
        return lost_letters(document.encoding)
    return None


def telling_words(path: Path) -> Mapping[str, str]:
    """How a text reads in each encoding, by the encoding's name.

    The words begin where the two most common encodings differ, since there a reader sees at once
    which is right.

    Args:
        path: A plain text.

    Returns:
        For each of `CHOICES` at most 36 code points; empty if the file cannot be read now.
    """
    try:
        if not path.is_file():  # a pipe would let nobody go
            return {}
        with path.open("rb") as file:
            data = file.read(_SAMPLE)
    except OSError:
        return {}
    return {name: _words(data, name) for name in CHOICES}


def _words(data: bytes, name: str) -> str:
    if name == "UTF-16":
        guess = choose_encoding(data[: len(data) & ~1], name)
        return "" if guess is None else _brief(decode(data, guess)[0])
    at = _telling_place(data)
    begin = max(data.rfind(gap, 0, at) for gap in (b" ", b"\n", b"\r", b"\t")) + 1
    return _brief(decode(data[begin : begin + 4 * _SHOWN], Guess(name))[0])


def _brief(text: str) -> str:
    return " ".join(text[: 4 * _SHOWN].split())[:_SHOWN].rstrip("\ufffd")


def _telling_place(data: bytes) -> int:
    first = _HIGH.search(data)
    usual = first.start() if first else 0
    if _is_utf8(data):
        return usual
    right, wrong = (data.decode(LEGACY[name], "replace") for name in ("KZ-1048", "Windows-1251"))
    pairs = enumerate(zip(right, wrong, strict=True))
    return next((at for at, (ours, theirs) in pairs if ours != theirs), usual)


def _is_utf8(data: bytes) -> bool:
    try:
        getincrementaldecoder("utf-8")().decode(data)  # the sample may end inside a letter
    except UnicodeDecodeError:
        return False
    return True


def with_places_kept(
    before: Session, after: Session, summary: RecheckSummary
) -> tuple[Session, RecheckSummary]:
    """What was altered, due and confirmed before a text was read in another encoding.

    Nobody edited it: nothing new is altered or due, and rows of the same paragraphs stay settled.

    Args:
        before: The session of before.
        after: The session with the text as it is read now.
        summary: What `recheck` found.
    """
    carry = _Carrying(summary.differences)
    kept = replace(
        after,
        altered=tuple(
            replace(each, place=place)
            for each in before.altered
            for place in carry.where(each.place)
        ),
        due=tuple(place for due in before.due for place in carry.where(due)),
        pairs=tuple(map(_as_settled, before.pairs, after.pairs)),
    )
    changed = tuple(each.place for each in kept.altered)
    return kept, replace(summary, changed=changed, due=kept.due)


def _as_settled(before: Pair, after: Pair) -> Pair:
    """The pair with the answers to its rows, where each holds the paragraphs that it held."""
    if len(before.alignment) != len(after.alignment):
        return after
    beads = tuple(
        replace(new, origin=old.origin) if (old.kk, old.ru) == (new.kk, new.ru) else new
        for old, new in zip(before.alignment, after.alignment, strict=True)
    )
    return replace(after, alignment=replace(after.alignment, beads=beads))


class _Carrying:
    def __init__(self, differences: Mapping[str, Difference]) -> None:
        self._differences = differences

    def where(self, place: Place) -> Iterator[Place]:
        """The place in the text of now; nothing where its words are gone."""
        difference = self._differences.get(place.document)
        span = place.span if difference is None else difference.carried(place.span)
        if span is not None:
            yield replace(place, span=span)
