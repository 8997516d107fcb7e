"""What became of texts under review: what was altered, and findings that an edit resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.domain.text import Lang, Place


@dataclass(frozen=True, slots=True)
class Alteration:
    """A stretch of a text that is not as it was when it was last reviewed.

    Attributes:
        place: What stands there now; an empty span where something was taken out.
        before: What stood there when it was reviewed, with the white space before it where
            nothing of it is left; "" where something was added.
    """

    place: Place
    before: str

    @property
    def words(self) -> str:
        """What stood there, in one line."""
        return " ".join(self.before.split())


@dataclass(frozen=True, slots=True)
class Resolved:
    """A finding that is gone since a text was edited.

    Attributes:
        finding: As it was; its places are those of the old texts and lead nowhere now.
        verdict: The answer of before.
        time: When its texts were checked again, with time zone.
        where: Numbers of the paragraphs then, "12 ↔ 13", or names of documents.
        quotes: Languages and sentences as they stood, Kazakh first.
    """

    finding: Finding
    verdict: Verdict
    time: datetime
    where: str
    quotes: tuple[tuple[Lang, str], ...]
