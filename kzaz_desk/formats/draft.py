"""A document while it is read: paragraphs come in one by one, with where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Span
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.guard import LIMITS, Limits, too_large

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.wording import Message

_SPACE = re.compile(r"[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029]+")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1b\x7f\u200b\u2060\ufeff\ufffc\ufffe\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_RAISED = str.maketrans("0123456789+-−()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾")
_LOWERED = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
_CALL_EVERY = 256


def clean(text: str) -> str:
    """One paragraph on one line: runs of white space become one space, control codes go.

    No-break spaces stay, since they say something about numbers.
    """
    text = _NOT_TEXT.sub("", text)
    text = _LONE_SURROGATE.sub("\ufffd", text)
    return _SPACE.sub(" ", text).strip(" ")


def raised(text: str) -> str:
    """Digits of a superscript as letters of their own, so that m² is not read as m2."""
    return text.translate(_RAISED)


def lowered(text: str) -> str:
    """Digits of a subscript as letters of their own, so that H₂O is not read as H2O."""
    return text.translate(_LOWERED)


@dataclass(slots=True)
class Draft:
    """Collects the paragraphs of one file.

    Attributes:
        path: The file.
        monitor: Is called often enough for a cancel to be felt.
        limits: What the file may cost.
    """

    path: Path
    monitor: Monitor
    limits: Limits = LIMITS
    _paragraphs: list[str] = field(default_factory=list)
    _locators: list[str] = field(default_factory=list)
    _size: int = 0

    def __len__(self) -> int:
        return len(self._paragraphs)

    def add(self, text: str, locator: str = "", *, fraction: float = 0.0) -> bool:
        """Take in a paragraph.

        Args:
            text: Its text; white space is made uniform.
            locator: Where it stands in the file.
            fraction: Done share of reading, 0.0 to 1.0.

        Returns:
            False if nothing is left of it, so that it was not taken in.

        Raises:
            ReadError: TOO_LARGE.
            Cancelled: If the user asked to stop.
        """
        text = clean(text)
        if not text:
            return False
        self._size += len(text) + 1
        if self._size > self.limits.characters:
            raise too_large(self.path, "characters", self.limits.characters)
        if len(self._paragraphs) % _CALL_EVERY == 0:
            self.monitor.report(Stage.READ, fraction)
        self._paragraphs.append(text)
        self._locators.append(locator)
        return True

    def document(self, notes: Sequence[Message] = (), *, encoding: str = "") -> RawDocument:
        """The document with all that was taken in.

        Raises:
            ReadError: NO_TEXT if nothing was.
        """
        if not self._paragraphs:
            raise ReadError(self.path, ReadFailure.NO_TEXT)
        return self.side(notes, encoding=encoding)

    def side(self, notes: Sequence[Message] = (), *, encoding: str = "") -> RawDocument:
        """The same, where a side of a bilingual file may be empty."""
        spans: list[Span] = []
        start = 0
        for text in self._paragraphs:
            spans.append(Span(start, start + len(text)))
            start += len(text) + 1
        return RawDocument(
            path=self.path,
            text="\n".join(self._paragraphs),
            paragraphs=tuple(spans),
            locators=tuple(self._locators) if any(self._locators) else (),
            encoding=encoding,
            notes=tuple(notes),
        )
