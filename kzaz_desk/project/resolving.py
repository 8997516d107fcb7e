"""Findings that are gone since a text was edited, kept with all that was known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.changes import Resolved
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.rows import paragraph_at, rows_by_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.project.session import Pair, Session

    Rows = Mapping[str, tuple[Pair, Mapping[tuple[Lang, int], int]]]

_LONGEST_QUOTE: Final = 400
"""Code points."""


def resolved_findings(
    old: Session, new: Session, gone: Sequence[Finding], time: datetime
) -> tuple[Resolved, ...]:
    """All findings that edits resolved, oldest first; one that came back is none of them.

    Args:
        old: The session of before, with the findings resolved earlier.
        new: The session of now, with its findings.
        gone: Findings of the old session that are resolved now.
        time: When the texts were checked again; with time zone.
    """
    back = {finding.id for finding in new.findings} | {finding.id for finding in gone}
    rows = {pair.side(lang): (pair, rows_by_paragraph(pair)) for pair in old.pairs for lang in Lang}
    kept = (each for each in old.resolved if each.finding.id not in back)
    made = (
        Resolved(
            finding=finding,
            verdict=old.review.verdict(finding),
            time=time,
            where=_where(old, rows, finding),
            quotes=tuple(_quotes(old, finding)),
        )
        for finding in gone
    )
    return (*kept, *made)


def _where(session: Session, rows: Rows, finding: Finding) -> str:
    """Numbers of the paragraphs of its row, or the names of its documents."""
    first = finding.places[0]
    if first.document in rows:
        pair, by_paragraph = rows[first.document]
        paragraph = paragraph_at(session.documents[first.document], first)
        return _label(pair, by_paragraph[first.lang, paragraph])
    return " ↔ ".join(dict.fromkeys(session.documents[p.document].name for p in finding.places))


def _label(pair: Pair, row: int) -> str:
    bead = pair.alignment.beads[row]
    return " ↔ ".join(_numbers(bead.side(lang)) for lang in Lang)


def _numbers(side: range) -> str:
    if not side:
        return "—"
    return f"{side[0] + 1}–{side[-1] + 1}" if len(side) > 1 else str(side[0] + 1)


def _quotes(session: Session, finding: Finding) -> Iterator[tuple[Lang, str]]:
    said: set[tuple[Lang, str]] = set()
    for place in sorted(finding.places, key=lambda place: (place.lang, place.span)):
        document = session.documents[place.document]
        paragraph = document.paragraphs[paragraph_at(document, place)]
        around = next((s for s in paragraph.sentences if place.span in s), place.span)
        words = " ".join(around.of(document.text).split())
        quote = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()} …"
        if (place.lang, quote) not in said:
            said.add((place.lang, quote))
            yield place.lang, quote
