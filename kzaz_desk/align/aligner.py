"""From segments of both sides to beads: the whole way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from kzaz_desk.align.anchors import cut_blocks
from kzaz_desk.align.beads import CROSSED, SKIP_KK, SKIP_RU, posteriors, search_beads
from kzaz_desk.align.features import describe, gather
from kzaz_desk.align.weights import load_weights
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzaz_desk.align.anchors import Block
    from kzaz_desk.align.beads import Placed, Shape, Table
    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.align.features import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.progress import Monitor

_SURROUNDINGS = 12
_TEXTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph or a sentence as the aligner sees it.

    Attributes:
        text: The text.
        numbers: Normalised values of its numbers; None to have plain digits read from the text.
    """

    text: str
    numbers: tuple[str, ...] | None = None


def align_paragraphs(
    kk: Sequence[Segment],
    ru: Sequence[Segment],
    *,
    encoder: SentenceEncoder,
    fixed: Sequence[Bead] = (),
    monitor: Monitor | None = None,
) -> tuple[Bead, ...]:
    """Align the paragraphs of a pair.

    Args:
        kk: Kazakh paragraphs.
        ru: Russian paragraphs.
        encoder: Where the vectors come from.
        fixed: Beads that the user settled; they come back as they are.
        monitor: Told the progress.

    Returns:
        Beads in the order that `Alignment` asks for.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    search = _Search(
        _described(kk, Lang.KK, encoder, watch),
        _described(ru, Lang.RU, encoder, watch),
        load_weights(),
    )
    return _in_order(search.around(fixed, watch))


def align_sentences(
    kk: Sequence[Segment], ru: Sequence[Segment], *, encoder: SentenceEncoder
) -> tuple[Bead, ...]:
    """Align the sentences of one paragraph bead."""
    return align_paragraphs(kk, ru, encoder=encoder)


def align_documents(
    kk: Sequence[Sequence[Segment]],
    ru: Sequence[Sequence[Segment]],
    *,
    encoder: SentenceEncoder,
    fixed: Sequence[Bead] = (),
    monitor: Monitor | None = None,
) -> Alignment:
    """Align the paragraphs of a pair, and in each bead its sentences.

    Args:
        kk: The sentences of each Kazakh paragraph.
        ru: The sentences of each Russian paragraph.
        encoder: Where the vectors come from.
        fixed: Beads of paragraphs that the user settled.
        monitor: Told the progress.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    beads = align_paragraphs(
        [_joined(p) for p in kk],
        [_joined(p) for p in ru],
        encoder=encoder,
        fixed=fixed,
        monitor=watch,
    )
    sentences = tuple(
        align_sentences(
            [s for p in bead.kk for s in kk[p]],
            [s for p in bead.ru for s in ru[p]],
            encoder=encoder,
        )
        if bead.kk and bead.ru
        else ()
        for bead in beads
    )
    return Alignment(beads, sentences)


def _joined(sentences: Sequence[Segment]) -> Segment:
    text = " ".join(sentence.text for sentence in sentences)
    if any(sentence.numbers is None for sentence in sentences):
        return Segment(text)
    return Segment(text, tuple(n for sentence in sentences for n in sentence.numbers or ()))


def _described(
    segments: Sequence[Segment], lang: Lang, encoder: SentenceEncoder, monitor: Monitor
) -> Side:
    texts = [segment.text for segment in segments]
    parts = []
    for first in range(0, len(texts), _TEXTS_AT_ONCE):
        monitor.report(Stage.ALIGN, 0.0)
        parts.append(encoder.sums(texts[first : first + _TEXTS_AT_ONCE], lang))
    sums = np.concatenate(parts) if parts else encoder.sums([], lang)
    return describe(texts, [segment.numbers for segment in segments], sums)


@dataclass(frozen=True, slots=True)
class _Search:
    kk: Side
    ru: Side
    weights: Weights

    def around(self, fixed: Sequence[Bead], monitor: Monitor) -> list[Bead]:
        """The fixed beads, and the best ones for the stretches between them."""
        beads = list(fixed)
        gaps = list(_gaps(fixed, len(self.kk), len(self.ru)))
        for done, (kk, ru) in enumerate(gaps):
            monitor.report(Stage.ALIGN, done / len(gaps))
            beads += self._stretch(kk, ru, monitor)
        return beads

    def _stretch(self, kk: range, ru: range, monitor: Monitor) -> Iterator[Bead]:
        blocks = cut_blocks(self.kk.part(kk), self.ru.part(ru), monitor)
        for done, (inner_kk, inner_ru) in enumerate(blocks):
            monitor.report(Stage.ALIGN, 0.5 + 0.5 * done / len(blocks))
            yield from self._block((_shift(inner_kk, kk.start), _shift(inner_ru, ru.start)))

    def _block(self, block: Block) -> Iterator[Bead]:
        kk, ru = block
        if not kk or not ru:
            yield from (Bead(range(i, i + 1), range(0)) for i in kk)
            yield from (Bead(range(0), range(i, i + 1)) for i in ru)
            return
        evidence = gather(
            self.kk.part(kk),
            self.ru.part(ru),
            around_kk=self.kk.part(_widened(kk, len(self.kk))),
            around_ru=self.ru.part(_widened(ru, len(self.ru))),
        )
        scores = self.weights.scores(evidence)
        probable = posteriors(scores)
        for placed in search_beads(scores):
            for bead in _as_beads(placed, probable):
                yield replace(bead, kk=_shift(bead.kk, kk.start), ru=_shift(bead.ru, ru.start))


def _shift(run: range, by: int) -> range:
    return range(run.start + by, run.stop + by) if run else range(0)


def _widened(run: range, stop: int) -> range:
    return range(max(0, run.start - _SURROUNDINGS), min(stop, run.stop + _SURROUNDINGS))


def _as_beads(placed: Placed, probable: dict[Shape, Table]) -> Iterator[Bead]:
    kk, ru, shape = placed
    table = probable[shape]
    if shape == SKIP_KK:
        yield Bead(range(kk, kk + 1), range(0), _share(table[kk].sum()))
    elif shape == SKIP_RU:
        yield Bead(range(0), range(ru, ru + 1), _share(table[:, ru].sum()))
    elif shape == CROSSED:
        sure = _share(table[kk, ru])
        yield Bead(range(kk, kk + 1), range(ru + 1, ru + 2), sure, moved=True)
        yield Bead(range(kk + 1, kk + 2), range(ru, ru + 1), sure, moved=True)
    else:
        sure = _share(table[kk, ru])
        yield Bead(range(kk, kk + shape.kk), range(ru, ru + shape.ru), sure)


def _share(value: float) -> float:
    return float(min(1.0, max(0.0, value)))


def _gaps(fixed: Iterable[Bead], kk_stop: int, ru_stop: int) -> Iterator[Block]:
    """Stretches of both sides between settled beads, in order."""
    kk = ru = 0
    for bead in sorted((b for b in fixed if b.kk and b.ru), key=lambda b: b.kk.start):
        yield range(kk, bead.kk.start), range(ru, bead.ru.start)
        kk, ru = bead.kk.stop, bead.ru.stop
    yield range(kk, kk_stop), range(ru, ru_stop)


def _in_order(beads: Iterable[Bead]) -> tuple[Bead, ...]:
    """Beads by Kazakh side; one without it after the bead of the Russian segment before it."""
    listed = list(beads)
    follower = {bead.ru.start: bead for bead in listed if not bead.kk}
    ordered: list[Bead] = []

    def put(bead: Bead) -> None:
        ordered.append(bead)
        stop = bead.ru.stop
        while bead.ru and stop in follower:
            ordered.append(follower[stop])
            stop = follower[stop].ru.stop

    first = 0
    while first in follower:
        ordered.append(follower[first])
        first = follower[first].ru.stop
    for bead in sorted((b for b in listed if b.kk), key=lambda b: b.kk.start):
        put(bead)
    return tuple(ordered)
