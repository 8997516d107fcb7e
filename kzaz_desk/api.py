"""The library: align, read and compare Kazakh and Russian texts from other programs.

Free of Qt. Languages are "kk" and "ru"; offsets count code points, the end not included.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kzaz_desk import services
from kzaz_desk.align.aligner import Segment, align_paragraphs
from kzaz_desk.align.encoders import load_neural, load_static
from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.review import Event, Mention
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.project.session import Session
from kzaz_desk.text.extraction import extract, numbers_in, without_endless_digits
from kzaz_desk.text.quantities import extract_quantities
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from os import PathLike

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.timex import Timex


@dataclass(frozen=True, slots=True)
class ProjectMention(Mention):
    """Where a file speaks of an event.

    Attributes:
        path: The file; None for a document that is no file.
    """

    path: Path | None = None

    @property
    def start(self) -> int:
        """First code point, in the decoded content of a plain-text file."""
        return self.place.span.start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.place.span.stop


@dataclass(frozen=True, slots=True)
class ProjectEvent(Event):
    """A dated statement; its mentions know their files."""

    mentions: tuple[ProjectMention, ...]


@dataclass(frozen=True, slots=True)
class Project(Session):
    """What files hold: documents, pairs, findings and events."""

    events: tuple[ProjectEvent, ...] = ()


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
    vectors = _encoder(encoder)
    return align_paragraphs(_segments(kk, Lang.KK), _segments(ru, Lang.RU), encoder=vectors)


@cache
def _encoder(name: str) -> SentenceEncoder:
    """The encoder of a name, loaded once."""
    if name == "static":
        return load_static()
    if name == "neural":
        return load_neural()
    raise ValueError(f"no encoder is called {name!r}")


def _segments(paragraphs: Iterable[str], lang: Lang) -> list[Segment]:
    return [Segment(text, _numbers(text, lang)) for text in paragraphs]


def _numbers(text: str, lang: Lang) -> tuple[str, ...]:
    whole = Span(0, len(text))
    document = Document(lang, lang, text, (Paragraph(whole, (whole,)),))
    return numbers_in(extract(document), whole)


def quantities(text: str, lang: str) -> Sequence[Quantity]:
    """The quantities of a text, with kind, exact value and unit."""
    language = Lang(lang)
    text = without_endless_digits(text)
    return extract_quantities(text, language, timexes=extract_timexes(text, language))


def timexes(text: str, lang: str, *, reference: date | None = None) -> Sequence[Timex]:
    """The temporal expressions of a text.

    Args:
        text: A document or a part of it.
        lang: "kk" or "ru".
        reference: The day that "today" refers to.
    """
    return extract_timexes(without_endless_digits(text), Lang(lang), reference=reference)


def compare(kk: str, ru: str, *, reference: date | None = None) -> Sequence[Finding]:
    """Discrepancies of a passage in both languages.

    Args:
        kk: The Kazakh passage.
        ru: The Russian passage.
        reference: The day that "today" refers to.
    """
    return compare_passage(kk, ru, reference=reference)


def open_project(paths: Iterable[str | PathLike[str]]) -> Project:
    """Read, pair, align and compare files, and build their timeline.

    Args:
        paths: Any number of files and folders in either language, in any order.

    Raises:
        ReadError: If a file cannot be read or is in a third language.
        PairError: If a file was named twice.
    """
    session = services.open_paths(
        [Path(path) for path in paths], encoder=_encoder("static"), need_pair=False
    )
    values = {field.name: getattr(session, field.name) for field in fields(Session)}
    values["events"] = tuple(_event(event, session) for event in session.events)
    return Project(**values)


def _event(event: Event, session: Session) -> ProjectEvent:
    values = {field.name: getattr(event, field.name) for field in fields(Event)}
    values["mentions"] = tuple(
        ProjectMention(mention.place, mention.timex, session.documents[mention.place.document].path)
        for mention in event.mentions
    )
    return ProjectEvent(**values)
