"""What the pair view shows, as one plain value."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzaz_desk.domain.alignment import Alignment
from kzaz_desk.domain.progress import go_on, watched
from kzaz_desk.domain.review import OPEN
from kzaz_desk.domain.text import Document, Lang, Place, Span
from kzaz_desk.domain.timex import Extraction
from kzaz_desk.ui.pair.marks import Mark, place_marks
from kzaz_desk.ui.pair.span_index import SpanIndex
from kzaz_desk.ui.session.changes import common_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.project.session import Pair, Session

_NOTHING = Extraction((), ())


@dataclass(frozen=True, slots=True)
class PairContent:
    """A pair as the view shows it.

    Attributes:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Which of their paragraphs and sentences belong together.
        kk_extraction: Numbers and dates of the Kazakh document.
        ru_extraction: Numbers and dates of the Russian document.
        marks: Findings with their answers by place; places in other documents are left out.
    """

    kk: Document
    ru: Document
    alignment: Alignment
    kk_extraction: Extraction = _NOTHING
    ru_extraction: Extraction = _NOTHING
    marks: SpanIndex[Mark] = field(default_factory=lambda: SpanIndex[Mark]())

    def document(self, lang: Lang) -> Document:
        """One side."""
        return self.kk if lang is Lang.KK else self.ru

    def extraction(self, lang: Lang) -> Extraction:
        """Numbers and dates of one side."""
        return self.kk_extraction if lang is Lang.KK else self.ru_extraction

    def has_rows_of(self, session: Session, pair: Pair) -> bool:
        """True if a pair of a session has these very texts and beads, told by identity."""
        kk, ru = session.documents.get(pair.kk), session.documents.get(pair.ru)
        return kk is self.kk and ru is self.ru and pair.alignment is self.alignment

    def has_texts_like(self, other: PairContent) -> bool:
        """True if both are of the same two documents, with texts that are as long."""
        sides = ((self.kk, other.kk), (self.ru, other.ru))
        return all(a.id == b.id and len(a.text) == len(b.text) for a, b in sides)

    def with_marks(
        self,
        marks: Iterable[Mark],
        before: SpanIndex[Mark] | None = None,
        report: Callable[[], None] = go_on,
    ) -> PairContent:
        """The pair with other findings marked.

        Args:
            marks: The findings with their answers, in order of the text.
            before: Places that were found earlier in the same two documents.
            report: Called often.
        """
        names = {lang: self.document(lang).id for lang in Lang}
        return replace(self, marks=place_marks(names, marks, before, report))

    def is_of(self, place: Place) -> bool:
        """True if a place is in one of the two documents."""
        return place.document == self.document(place.lang).id

    def paragraph_at(self, lang: Lang, offset: int) -> int:
        """The paragraph that holds a code point, or the last one before it; -1 for none."""
        paragraphs = self.document(lang).paragraphs
        return bisect_right(paragraphs, offset, key=lambda p: p.span.start) - 1

    def quantity_at(self, lang: Lang, offset: int) -> Quantity | None:
        """The quantity that holds a code point."""
        quantities = self.extraction(lang).quantities
        index = bisect_right(quantities, offset, key=lambda q: q.start) - 1
        if index >= 0 and offset < quantities[index].end:
            return quantities[index]
        return None

    def cell_spans(self, bead: int, lang: Lang) -> list[Span]:
        """The paragraphs of one cell, in the document's text."""
        paragraphs = self.document(lang).paragraphs
        return [paragraphs[i].span for i in self.alignment.beads[bead].side(lang)]

    def same_value(self, bead: int, lang: Lang, quantity: Quantity) -> Quantity | None:
        """The number of the other side of a bead that says the same."""
        own = [q for q in self._quantities(bead, lang) if _is_same(q, quantity)]
        other = [q for q in self._quantities(bead, lang.other) if _is_same(q, quantity)]
        if not own or not other:
            return None
        return other[min(own.index(quantity), len(other) - 1)]

    def sentence_at(self, bead: int, lang: Lang, offset: int) -> dict[Lang, list[Span]]:
        """The sentence that holds a code point of a bead, with its counterpart.

        Returns:
            For each side the sentences to mark; empty outside a sentence.
        """
        own = self._sentences(bead, lang)
        index = bisect_right(own, offset, key=lambda s: s.start) - 1
        if index < 0 or offset >= own[index].stop:
            return {}
        found = {lang: [own[index]]}
        inner = self.alignment.sentences[bead] if self.alignment.sentences else ()
        other = self._sentences(bead, lang.other)
        for one in inner:
            if index in one.side(lang):
                found[lang] = own[one.side(lang).start : one.side(lang).stop]
                found[lang.other] = other[one.side(lang.other).start : one.side(lang.other).stop]
        return found

    def _sentences(self, bead: int, lang: Lang) -> list[Span]:
        paragraphs = self.document(lang).paragraphs
        side = self.alignment.beads[bead].side(lang)
        return [sentence for i in side for sentence in paragraphs[i].sentences]

    def _quantities(self, bead: int, lang: Lang) -> list[Quantity]:
        extraction = self.extraction(lang)
        return [q for span in self.cell_spans(bead, lang) for q in extraction.quantities_in(span)]


def no_content() -> PairContent:
    """A pair of two empty texts."""
    return PairContent(Document("", Lang.KK, "", ()), Document("", Lang.RU, "", ()), Alignment(()))


def with_answers(
    content: PairContent,
    verdicts: Mapping[str, Verdict],
    order: Mapping[str, int],
    finding_ids: Iterable[str],
) -> PairContent:
    """The same findings with other answers to some of them, without a look at the others.

    Args:
        content: What is shown, its findings in order of the text.
        verdicts: All answers, by the ids of the findings.
        order: Place of every finding in the text.
        finding_ids: Whose answers are others; those of other pairs are left out.
    """
    marks = list(content.marks.items)
    for name in finding_ids:
        at = bisect_left(marks, order.get(name, -1), key=lambda m: order.get(m.finding.id, -1))
        if at < len(marks) and marks[at].finding.id == name:
            marks[at] = Mark(marks[at].finding, verdicts.get(name, OPEN))
    return replace(content, marks=content.marks.with_items(marks))


def _is_same(one: Quantity, other: Quantity) -> bool:
    return (one.value, one.upper, one.unit, one.digits) == (
        other.value,
        other.upper,
        other.unit,
        other.digits,
    )


def content_of(
    session: Session,
    pair_index: int,
    before: PairContent | None = None,
    report: Callable[[], None] = go_on,
) -> PairContent:
    """What the view shows of one pair of a session.

    Args:
        session: What is open.
        pair_index: Position of the pair.
        before: What was shown before; its marks are taken over as far as they still hold.
        report: Called often.

    Raises:
        IndexError: If there is no such pair.
    """
    pair = session.pairs[pair_index]
    content = PairContent(
        kk=session.documents[pair.kk],
        ru=session.documents[pair.ru],
        alignment=pair.alignment,
        kk_extraction=session.extractions.get(pair.kk, _NOTHING),
        ru_extraction=session.extractions.get(pair.ru, _NOTHING),
    )
    known = before.marks if before and (before.kk.id, before.ru.id) == (pair.kk, pair.ru) else None
    marks = _marks(session, pair, known.items if known else (), report)
    return content.with_marks(marks, known, report)


def _marks(
    session: Session, pair: Pair, before: Sequence[Mark], report: Callable[[], None]
) -> list[Mark]:
    """The findings of a pair with their answers; a mark that still holds is the same object.

    After an edit nearly all findings are those of before, in one stretch at either end: these are
    not looked for one by one.
    """
    found, verdicts = session.findings, session.review.verdicts
    head, tail = common_ends([mark.finding for mark in before], found)
    middle = watched(found[head : len(found) - tail], report)
    return [
        *_answered(before[:head], verdicts),
        *_placed(middle, pair, before[head : len(before) - tail], verdicts),
        *_answered(before[len(before) - tail :], verdicts),
    ]


def _answered(marks: Sequence[Mark], verdicts: Mapping[str, Verdict]) -> list[Mark]:
    """The marks with the answers of now."""
    get = verdicts.get
    return [
        mark if mark.verdict is (now := get(mark.finding.id, OPEN)) else Mark(mark.finding, now)
        for mark in marks
    ]


def _placed(
    findings: Iterable[Finding], pair: Pair, before: Sequence[Mark], verdicts: Mapping[str, Verdict]
) -> Iterator[Mark]:
    names = {pair.kk, pair.ru}
    known = {id(mark.finding): mark for mark in before}
    for finding in findings:
        mark = known.get(id(finding))
        verdict = verdicts.get(finding.id, OPEN)
        if mark is not None and mark.verdict is verdict:
            yield mark
        elif mark is not None or _is_in(names, finding):
            yield Mark(finding, verdict)


def _is_in(names: set[str], finding: Finding) -> bool:
    for place in finding.places:  # noqa: SIM110 - very many are asked; `any` takes twice as long
        if place.document in names:
            return True
    return False
