"""All documents of a project as one: which belong together, and which words are telling."""

from __future__ import annotations

from bisect import bisect_right
from math import log
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Alignment
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.text.names import find_stems

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import Document, Place, Span
    from kzaz_desk.domain.timex import Extraction

Aligned = tuple[str, str, Alignment]
"""Id of a Kazakh document, id of its Russian counterpart, their alignment."""

_OFTEN: Final = 16


class Corpus:
    """The documents with their pairs, and how telling each stem is."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        extractions: Mapping[str, Extraction],
        aligned: Sequence[Aligned],
        watch: Monitor | None = None,
    ) -> None:
        self.documents = documents
        self.extractions = extractions
        self.aligned = aligned
        self._source = {name: name for name in documents}
        self._bead: dict[tuple[str, int], tuple[str, int]] = {}
        for kk, ru, alignment in aligned:
            self._source[ru] = self._source[kk]
            for index, bead in enumerate(alignment):
                for name, run in ((kk, bead.kk), (ru, bead.ru)):
                    self._bead.update({(name, i): (kk, index) for i in run})
        self._sentences: dict[str, list[Span]] = {}
        self._rarity = self._rarities(watch or Unwatched())

    def source(self, document: str) -> str:
        """One name for both documents of a pair."""
        return self._source[document]

    def bead(self, document: str, paragraph: int) -> tuple[str, int] | None:
        """What aligned paragraphs have in common; None for a document without counterpart."""
        return self._bead.get((document, paragraph))

    def sentence_at(self, place: Place) -> str:
        """The sentence in which a place begins; the place's own text if it is in none."""
        document = self.documents[place.document]
        sentences = self._sentences.get(place.document)
        if sentences is None:
            sentences = [s for paragraph in document.paragraphs for s in paragraph.sentences]
            self._sentences[place.document] = sentences
        index = bisect_right(sentences, place.span.start, key=lambda span: span.start) - 1
        if index < 0 or sentences[index].stop <= place.span.start:
            return place.span.of(document.text)
        return sentences[index].of(document.text)

    def _rarities(self, watch: Monitor) -> dict[str, float]:
        counts: dict[str, int] = {}
        total = 0
        for document in self.documents.values():
            for index, paragraph in enumerate(document.paragraphs):
                if index % _OFTEN == 0:
                    watch.report(Stage.EVENTS, 0.0)
                for sentence in paragraph.sentences:
                    total += 1
                    for stem in find_stems(sentence.of(document.text), document.lang):
                        counts[stem] = counts.get(stem, 0) + 1
        return {stem: log((total + 1) / count) for stem, count in counts.items()}

    def likeness(self, first: frozenset[str], second: frozenset[str]) -> float:
        """Share of the telling stems of the shorter text that the other has too, 0 to 1."""
        weights = [sum(self._rarity.get(s, 0.0) for s in stems) for stems in (first, second)]
        shared = sum(self._rarity.get(s, 0.0) for s in first & second)
        return shared / min(weights) if min(weights) > 0 else 0.0
