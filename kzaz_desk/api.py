"""The library: align, read and compare Kazakh and Russian texts from other programs.

Free of Qt. Languages are "kk" and "ru"; offsets count code points, the end not included.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kzaz_desk import services
from kzaz_desk.align.aligner import Segment, align_paragraphs
from kzaz_desk.align.encoders import load_static
from kzaz_desk.domain.errors import EncoderUnavailable
from kzaz_desk.domain.text import Document, Lang, Span
from kzaz_desk.project.session import Session
from kzaz_desk.text.extraction import extract, numbers_in
from kzaz_desk.text.quantities import extract_quantities
from kzaz_desk.text.segment import segment
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from os import PathLike

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Timex


def align(kk: Sequence[str], ru: Sequence[str], *, encoder: str = "static") -> Sequence[Bead]:
    """Which paragraphs of two texts belong together.

    Args:
        kk: Kazakh paragraphs.
        ru: Russian paragraphs.
        encoder: "static", the one that ships, or "neural", an extra.

    Returns:
        Beads in order; every paragraph is in exactly one, either side may be empty.

    Raises:
        EncoderUnavailable: If the encoder is not installed.
        ValueError: If there is no encoder of that name.
    """
    beads = align_paragraphs(
        _segments(kk, Lang.KK), _segments(ru, Lang.RU), encoder=_encoder(encoder)
    )
    return list(beads)


@cache
def _encoder(name: str) -> SentenceEncoder:
    if name == "static":
        return load_static()
    if name == "neural":
        raise EncoderUnavailable("the extra 'neural' is not installed")
    raise ValueError(f"no encoder is called {name!r}")


def _segments(paragraphs: Iterable[str], lang: Lang) -> list[Segment]:
    found = []
    for text in paragraphs:
        document = _document(text, lang, None)
        found.append(Segment(text, numbers_in(extract(document), Span(0, len(text) + 1))))
    return found


def _document(text: str, lang: Lang, reference: date | None) -> Document:
    """One paragraph as a document."""
    paragraphs = segment(text, (Span(0, len(text)),), lang)
    return Document(lang.value, lang, text, paragraphs, date=reference)


def quantities(text: str, lang: str) -> Sequence[Quantity]:
    """The quantities of a text, with kind, exact value and unit."""
    language = Lang(lang)
    return extract_quantities(text, language, timexes=extract_timexes(text, language))


def timexes(text: str, lang: str, *, reference: date | None = None) -> Sequence[Timex]:
    """The temporal expressions of a text.

    Args:
        text: A document or a part of it.
        lang: "kk" or "ru".
        reference: The day that "today" refers to.
    """
    return extract_timexes(text, Lang(lang), reference=reference)
