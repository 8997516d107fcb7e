"""All documents of a project as one: which belong together, and which words are telling."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from kzaz_desk.domain.alignment import Alignment
from kzaz_desk.text.names import find_stems

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzaz_desk.domain.text import Document
    from kzaz_desk.domain.timex import Extraction

Aligned = tuple[str, str, Alignment]
"""Id of a Kazakh document, id of its Russian counterpart, their alignment."""


class Corpus:
    """The documents with their pairs, and how telling each stem is."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        extractions: Mapping[str, Extraction],
        aligned: Sequence[Aligned],
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
        self._rarity = self._rarities()

    def source(self, document: str) -> str:
        """One name for both documents of a pair."""
        return self._source[document]

    def bead(self, document: str, paragraph: int) -> tuple[str, int] | None:
        """What aligned paragraphs have in common; None for a document without counterpart."""
        return self._bead.get((document, paragraph))

    def _rarities(self) -> dict[str, float]:
        counts: dict[str, int] = {}
        total = 0
        for document in self.documents.values():
            for paragraph in document.paragraphs:
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
