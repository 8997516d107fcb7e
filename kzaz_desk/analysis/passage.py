"""An aligned passage: what a bead holds on both sides, ready for comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzaz_desk.domain.alignment import Bead
from kzaz_desk.domain.text import Document, Lang, Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Extraction, Timex


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a passage. All spans count the code points of `text`.

    Attributes:
        document: Id of the document.
        lang: Its language.
        text: The whole text of the document.
        spans: The paragraphs of the passage, in order; empty where the side has none.
        sentences: Their sentences, in order.
        quantities: Quantities that start in the passage, in order.
        timexes: Temporal expressions that start in the passage, in order.
        reference: Date that "today" refers to; None if it is not known.
    """

    document: str
    lang: Lang
    text: str
    spans: tuple[Span, ...]
    sentences: tuple[Span, ...]
    quantities: tuple[Quantity, ...]
    timexes: tuple[Timex, ...]
    reference: date | None = None

    @property
    def length(self) -> int:
        """Code points in all paragraphs of the passage."""
        return sum(map(len, self.spans))

    def place(self, span: Span) -> Place:
        """A span as a place in the document."""
        return Place(self.document, self.lang, span)

    def sentence_index(self, offset: int) -> int:
        """Index of the sentence that holds an offset, or the last one that starts before it."""
        found = 0
        for index, sentence in enumerate(self.sentences):
            if sentence.start > offset:
                break
            found = index
        return found

    def sentence_at(self, offset: int) -> str:
        """Text of the sentence that holds an offset; "" where the side has none."""
        if not self.sentences:
            return ""
        return self.sentences[self.sentence_index(offset)].of(self.text)

    def position(self, offset: int) -> float:
        """How far into the passage an offset stands, 0.0 to 1.0."""
        before = sum(min(max(offset - span.start, 0), len(span)) for span in self.spans)
        return before / self.length if self.length else 0.0


@dataclass(frozen=True, slots=True)
class Passage:
    """Both sides of a bead of paragraphs.

    Attributes:
        kk: The Kazakh side.
        ru: The Russian side.
        bead: Its paragraphs, its confidence, and whether it moved.
        index: Position of the bead in the alignment; 0 for a bare passage.
        sentence_beads: Beads of the sentences of both sides; indices count `Side.sentences`.
            Empty where the aligner gave none.
    """

    kk: Side
    ru: Side
    bead: Bead
    index: int = 0
    sentence_beads: tuple[Bead, ...] = ()

    @property
    def confidence(self) -> float:
        """Posterior probability that both sides belong together, 0 to 1."""
        return self.bead.confidence

    @property
    def is_one_sided(self) -> bool:
        """True if one language has nothing here."""
        return not self.kk.spans or not self.ru.spans

    def side(self, lang: Lang) -> Side:
        """One side by its language."""
        return self.kk if lang is Lang.KK else self.ru

    def sentence_bead(self, lang: Lang, offset: int) -> int | None:
        """Index of the sentence bead that holds an offset; None where there is none."""
        sentence = self.side(lang).sentence_index(offset)
        for index, bead in enumerate(self.sentence_beads):
            if sentence in bead.side(lang):
                return index
        return None


def build_passages(
    kk: Document,
    ru: Document,
    alignment: Alignment,
    kk_extraction: Extraction,
    ru_extraction: Extraction,
    *,
    beads: Iterable[int] | None = None,
) -> tuple[Passage, ...]:
    """The passages of a pair, one for each bead of paragraphs.

    Args:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Their alignment.
        kk_extraction: What the Kazakh document says in quantities and dates.
        ru_extraction: What the Russian document says in quantities and dates.
        beads: Positions of the beads wanted; None for all of them.
    """
    wanted = range(len(alignment)) if beads is None else beads
    return tuple(
        Passage(
            kk=_side(kk, alignment.beads[index].kk, kk_extraction),
            ru=_side(ru, alignment.beads[index].ru, ru_extraction),
            bead=alignment.beads[index],
            index=index,
            sentence_beads=alignment.sentences[index] if alignment.sentences else (),
        )
        for index in wanted
    )


def bare_passage(
    kk: Document, ru: Document, kk_extraction: Extraction, ru_extraction: Extraction
) -> Passage:
    """One passage of two whole documents that are known to belong together.

    Raises:
        ValueError: If neither document has a paragraph.
    """
    bead = Bead(range(len(kk.paragraphs)), range(len(ru.paragraphs)))
    return Passage(_side(kk, bead.kk, kk_extraction), _side(ru, bead.ru, ru_extraction), bead)


def _side(document: Document, paragraphs: range, extraction: Extraction) -> Side:
    inside = [document.paragraphs[index] for index in paragraphs]
    return Side(
        document=document.id,
        lang=document.lang,
        text=document.text,
        spans=tuple(paragraph.span for paragraph in inside),
        sentences=tuple(sentence for paragraph in inside for sentence in paragraph.sentences),
        quantities=tuple(q for p in inside for q in extraction.quantities_in(p.span)),
        timexes=tuple(t for p in inside for t in extraction.timexes_in(p.span)),
        reference=document.date,
    )
