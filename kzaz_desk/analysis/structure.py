"""What the alignment itself says: paragraphs missing, moved or merged, and page furniture."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from kzaz_desk.align.furniture import outline
from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Lang, Place
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzaz_desk.domain.alignment import Alignment, Bead
    from kzaz_desk.domain.text import Document

_CONTEXT = "Structure"
_SURE = 0.6
_REPEATED = 3
_PLAIN: tuple[FindingKind | None, str] = (None, "")
_SEVERITIES = {FindingKind.UNPAIRED: Severity.WARNING}


def find_structure(kk: Document, ru: Document, alignment: Alignment) -> tuple[Finding, ...]:
    """Findings about paragraphs without counterpart, moved, merged, or that are page furniture.

    Paragraphs that follow each other with the same finding share one. What looks like a running
    head or a page number is reported once for all pages, and not as missing on the other side.

    Args:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Which of their paragraphs belong together.

    Returns:
        In the order of the alignment's beads, each group where it begins.
    """
    return tuple(_Reader(kk, ru).findings(alignment))


@dataclass(frozen=True, slots=True)
class _Group:
    """Beads with one finding.

    Attributes:
        kind: What it is.
        key: What else beads must share to be in the group; for furniture its text without digits.
        beads: In order.
    """

    kind: FindingKind
    key: str
    beads: tuple[Bead, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    kk: Document
    ru: Document

    def findings(self, alignment: Alignment) -> Iterator[Finding]:
        furniture = self._furniture(alignment)
        keyed = [
            _PLAIN
            if len(bead.kk) == 1 == len(bead.ru) and not bead.moved
            else self._keyed(bead, furniture)
            for bead in alignment
        ]
        seen: set[str] = set()
        stop = 0
        for (kind, key), run in groupby(keyed):
            first, stop = stop, stop + len(list(run))
            if kind is None:
                continue
            beads = alignment.beads[first:stop]
            if kind is FindingKind.FURNITURE:
                if key in seen:
                    continue
                seen.add(key)
                beads = tuple(b for k, b in zip(keyed, alignment, strict=True) if k == (kind, key))
            yield from self._reported(_Group(kind, key, beads))

    def _keyed(self, bead: Bead, furniture: set[str]) -> tuple[FindingKind | None, str]:
        """What a bead is reported as, and what its group must share."""
        if not bead.kk or not bead.ru:
            key = self._outline(bead)
            if key in furniture:
                return FindingKind.FURNITURE, key
            return FindingKind.UNPAIRED, "kk" if bead.kk else "ru"
        if bead.moved:
            return FindingKind.MOVED, ""
        return (FindingKind.MERGED if bead.shape != (1, 1) else None), ""

    def _furniture(self, alignment: Alignment) -> set[str]:
        """Outlines of short lines that come back on page after page without a counterpart."""
        alone = (bead for bead in alignment if not bead.kk or not bead.ru)
        counts = Counter(self._outline(bead) for bead in alone)
        return {key for key, count in counts.items() if key and count >= _REPEATED}

    def _outline(self, bead: Bead) -> str:
        """Language and text of a short line without its digits; "" for a longer paragraph."""
        lang = Lang.KK if bead.kk else Lang.RU
        line = outline(self._texts(bead)[0])
        return lang.value + line if line else ""

    def _texts(self, bead: Bead) -> tuple[str, ...]:
        return tuple(
            document.paragraph_text(index)
            for document, run in ((self.kk, bead.kk), (self.ru, bead.ru))
            for index in run
        )

    def _reported(self, group: _Group) -> Iterator[Finding]:
        """One finding for a group; one for each merged bead, since those have nothing in common."""
        if group.kind is FindingKind.MERGED:
            for bead in group.beads:
                yield self._finding(_Group(group.kind, "", (bead,)))
        else:
            yield self._finding(group)

    def _finding(self, group: _Group) -> Finding:
        kind, beads = group.kind, group.beads
        is_furniture = kind is FindingKind.FURNITURE
        texts = (group.key,) if is_furniture else tuple(t for b in beads for t in self._texts(b))
        return Finding(
            id=finding_id(kind, ("", ""), texts),
            kind=kind,
            severity=_SEVERITIES.get(kind, Severity.INFO),
            places=self._places(beads),
            message=_message(group),
            rule=f"structure.{kind.value}",
            uncertain=any(bead.confidence < _SURE for bead in beads),
        )

    def _places(self, beads: Sequence[Bead]) -> tuple[Place, ...]:
        return tuple(
            Place(document.id, document.lang, document.paragraphs[index].span)
            for bead in beads
            for document, run in ((self.kk, bead.kk), (self.ru, bead.ru))
            for index in run
        )


def _message(group: _Group) -> Message:
    kk = sum(len(bead.kk) for bead in group.beads)
    ru = sum(len(bead.ru) for bead in group.beads)
    if group.kind is FindingKind.MERGED:
        text = "Kazakh paragraphs {kk}, Russian paragraphs {ru}: divided in another way."
        return Message(_CONTEXT, text, (("kk", str(kk)), ("ru", str(ru))))
    if group.kind is FindingKind.FURNITURE:
        text = "Perhaps a running head or page number, on %n pages; it takes no part in anything."
        return Message(_CONTEXT, text, count=kk + ru)
    if group.kind is FindingKind.MOVED:
        return _moved(len(group.beads))
    return _unpaired(kk, ru)


def _moved(beads: int) -> Message:
    if beads == 1:
        return Message(_CONTEXT, "This paragraph stands at another place in the other text.")
    text = "These %n paragraphs stand in another order or place in the other text."
    return Message(_CONTEXT, text, count=beads)


def _unpaired(kk: int, ru: int) -> Message:
    if (kk, ru) == (1, 0):
        return Message(_CONTEXT, "This Kazakh paragraph has no counterpart in the Russian text.")
    if (kk, ru) == (0, 1):
        return Message(_CONTEXT, "This Russian paragraph has no counterpart in the Kazakh text.")
    if kk:
        text = "These %n Kazakh paragraphs have no counterpart in the Russian text."
    else:
        text = "These %n Russian paragraphs have no counterpart in the Kazakh text."
    return Message(_CONTEXT, text, count=kk + ru)
