"""What the alignment itself says: paragraphs missing, moved or merged, and page furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Place
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.domain.alignment import Alignment, Bead
    from kzaz_desk.domain.text import Document

_SURE = 0.6
_CONTEXT = "Structure"


def find_structure(kk: Document, ru: Document, alignment: Alignment) -> tuple[Finding, ...]:
    """Findings about paragraphs without counterpart, moved, merged, or that are page furniture.

    Args:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Which of their paragraphs belong together.

    Returns:
        In the order of the alignment's beads.
    """
    return tuple(finding for bead in alignment for finding in _of_bead(kk, ru, bead))


def _of_bead(kk: Document, ru: Document, bead: Bead) -> Iterator[Finding]:
    documents = (kk, ru)
    if not bead.kk or not bead.ru:
        yield _finding(documents, bead, FindingKind.UNPAIRED, Severity.WARNING)
    elif bead.moved:
        yield _finding(documents, bead, FindingKind.MOVED, Severity.INFO)
    elif bead.shape != (1, 1):
        yield _finding(documents, bead, FindingKind.MERGED, Severity.INFO)


def _finding(
    documents: tuple[Document, Document], bead: Bead, kind: FindingKind, severity: Severity
) -> Finding:
    kk, ru = documents
    texts = tuple(
        document.paragraph_text(index)
        for document, run in ((kk, bead.kk), (ru, bead.ru))
        for index in run
    )
    return Finding(
        id=finding_id(kind, ("", ""), texts),
        kind=kind,
        severity=severity,
        places=(*_places(kk, bead.kk), *_places(ru, bead.ru)),
        message=_message(kind, bead),
        rule=f"structure.{kind.value}",
        uncertain=bead.confidence < _SURE,
    )


def _places(document: Document, run: range) -> tuple[Place, ...]:
    return tuple(Place(document.id, document.lang, document.paragraphs[i].span) for i in run)


def _message(kind: FindingKind, bead: Bead) -> Message:
    counts = (("kk", str(len(bead.kk))), ("ru", str(len(bead.ru))))
    if kind is FindingKind.MOVED:
        return Message(_CONTEXT, "This paragraph stands at another place in the other text.")
    if kind is FindingKind.MERGED:
        return Message(
            _CONTEXT,
            "Kazakh paragraphs: {kk}, Russian paragraphs: {ru}, with the same content.",
            counts,
        )
    if bead.kk:
        return Message(_CONTEXT, "This Kazakh paragraph has no counterpart in the Russian text.")
    return Message(_CONTEXT, "This Russian paragraph has no counterpart in the Kazakh text.")
