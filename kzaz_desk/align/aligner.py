"""From segments of both sides to beads: the whole way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from kzaz_desk.align.aside import Aside
from kzaz_desk.align.blocks import solved, solved_alike
from kzaz_desk.align.features import gather
from kzaz_desk.align.order import in_order
from kzaz_desk.align.search import Refiner, Search
from kzaz_desk.align.sides import chained, describe
from kzaz_desk.align.weights import load_weights
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.align.beads import Scores
    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.align.sides import Side
    from kzaz_desk.align.weights import Weights
    from kzaz_desk.domain.progress import Monitor

_TEXTS_AT_ONCE = 100
_SENTENCES_AT_ONCE = 60
_BLOCKS_AT_ONCE = 1000  # blocks whose tables are kept until those of one size are solved
_CELLS_AT_ONCE = 2000
_RARER_INSIDE = 2.0  # nats: paragraphs that belong together seldom lack a sentence


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
        encoder: Where the vectors come from; one that can look closer (`Refiner`) does so where
            the beads are doubtful.
        fixed: Beads that the user settled; they come back as they are.
        monitor: Told the progress.

    Returns:
        Beads in the order that `Alignment` asks for.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    sides = (_side(kk, Lang.KK, encoder, watch), _side(ru, Lang.RU, encoder, watch))
    return _searched(*sides, load_weights(), encoder, fixed, watch)


def align_sentences(
    kk: Sequence[Segment], ru: Sequence[Segment], *, encoder: SentenceEncoder
) -> tuple[Bead, ...]:
    """Align the sentences of one paragraph bead; both sides hold at least one."""
    watch = Unwatched()
    sides = (_side(kk, Lang.KK, encoder, watch), _side(ru, Lang.RU, encoder, watch))
    weights = _for_sentences(load_weights())
    return in_order(solved(gather(*sides), weights, range(len(kk)), range(len(ru))))


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
        encoder: Where the vectors come from; see `align_paragraphs`.
        fixed: Beads of paragraphs that the user settled.
        monitor: Told the progress.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    weights = load_weights()
    kk_groups, ru_groups = _groups(kk), _groups(ru)
    kk_all = _side([s for paragraph in kk for s in paragraph], Lang.KK, encoder, watch)
    ru_all = _side([s for paragraph in ru for s in paragraph], Lang.RU, encoder, watch)
    kk_whole, ru_whole = _joined(kk_all, kk_groups, watch), _joined(ru_all, ru_groups, watch)
    beads = _searched(kk_whole, ru_whole, weights, encoder, fixed, watch)
    runs = [(_covered(kk_groups, bead.kk), _covered(ru_groups, bead.ru)) for bead in beads]
    inner = _inner(runs, kk_all, ru_all, _for_sentences(weights), watch)
    return Alignment(beads, tuple(inner))


def _for_sentences(weights: Weights) -> Weights:
    return replace(weights, alone=weights.alone - _RARER_INSIDE)


def _side(
    segments: Sequence[Segment], lang: Lang, encoder: SentenceEncoder, monitor: Monitor
) -> Side:
    parts: list[Side] = []
    for first in range(0, max(1, len(segments)), _TEXTS_AT_ONCE):
        monitor.report(Stage.ALIGN, 0.0)
        some = segments[first : first + _TEXTS_AT_ONCE]
        texts = [segment.text for segment in some]
        sums = encoder.sums(texts, lang)
        monitor.report(Stage.ALIGN, 0.0)
        parts.append(describe(texts, [segment.numbers for segment in some], sums))
    return chained(parts)


def _searched(
    kk: Side,
    ru: Side,
    weights: Weights,
    encoder: SentenceEncoder,
    fixed: Sequence[Bead],
    monitor: Monitor,
) -> tuple[Bead, ...]:
    refiner = encoder if isinstance(encoder, Refiner) else None
    aside = Aside.of(kk, ru, fixed)
    monitor.report(Stage.ALIGN, 0.0)
    search = Search(kk.part(aside.kk), ru.part(aside.ru), weights)
    monitor.report(Stage.ALIGN, 0.0)
    beads = aside.whole(search.beads(aside.fixed(fixed), monitor, refiner))
    if sum(len(bead.kk) + len(bead.ru) for bead in beads) < len(kk) + len(ru):
        beads = Search(kk, ru, weights).filled(beads, fixed, monitor)
    return in_order(beads)


def _groups(paragraphs: Sequence[Sequence[Segment]]) -> list[range]:
    """Which sentences of the document each paragraph holds."""
    stops = list(accumulate(len(paragraph) for paragraph in paragraphs))
    return [range(a, b) for a, b in zip([0, *stops[:-1]], stops, strict=True)]


def _joined(sentences: Side, groups: Sequence[range], monitor: Monitor) -> Side:
    """The paragraphs that sentences make."""
    parts: list[Side] = []
    for first in range(0, max(1, len(groups)), _TEXTS_AT_ONCE):
        monitor.report(Stage.ALIGN, 0.0)
        parts.append(sentences.joined(groups[first : first + _TEXTS_AT_ONCE]))
    return chained(parts)


def _covered(groups: Sequence[range], run: range) -> range:
    return range(groups[run.start].start, groups[run.stop - 1].stop) if run else range(0)


def _inner(
    runs: Sequence[tuple[range, range]], kk: Side, ru: Side, weights: Weights, monitor: Monitor
) -> list[tuple[Bead, ...]]:
    """Sentence beads of each paragraph bead; evidence is gathered for several at a time."""
    found: list[tuple[Bead, ...]] = [()] * len(runs)
    waiting: list[tuple[int, Scores]] = []
    for batch in _batches(runs):
        report = partial(monitor.report, Stage.ALIGN, batch.start / len(runs))
        report()
        waiting += _scored(batch, runs, kk, ru, weights, report)
        if len(waiting) >= _BLOCKS_AT_ONCE or batch.stop == len(runs):
            for at, beads in _solved(waiting, weights, report):
                found[at] = beads
            waiting = []
    return found


def _scored(
    batch: range,
    runs: Sequence[tuple[range, range]],
    kk: Side,
    ru: Side,
    weights: Weights,
    report: Callable[[], None],
) -> Iterator[tuple[int, Scores]]:
    """What the sentence beads are worth in each bead of a batch that has both sides."""
    both = [at for at in batch if runs[at][0] and runs[at][1]]
    if not both:
        return
    whole_kk = range(runs[both[0]][0].start, runs[both[-1]][0].stop)
    whole_ru = range(runs[both[0]][1].start, runs[both[-1]][1].stop)
    evidence = gather(
        kk.part(whole_kk),
        ru.part(whole_ru),
        around_kk=kk.around(whole_kk),
        around_ru=ru.around(whole_ru),
        report=report,
    )
    scores = weights.scores(evidence)
    for at in both:
        k, r = runs[at]
        yield (
            at,
            scores.part(
                range(k.start - whole_kk.start, k.stop - whole_kk.start),
                range(r.start - whole_ru.start, r.stop - whole_ru.start),
            ),
        )


def _solved(
    waiting: Sequence[tuple[int, Scores]], weights: Weights, report: Callable[[], None]
) -> Iterator[tuple[int, tuple[Bead, ...]]]:
    """Sentence beads of paragraph beads; those with equally many sentences are solved together."""
    alike: dict[tuple[int, int], list[tuple[int, Scores]]] = {}
    for at, scores in waiting:
        alike.setdefault((scores.kk, scores.ru), []).append((at, scores))
    for (kk, ru), group in alike.items():
        size = max(1, _CELLS_AT_ONCE // ((kk + 1) * (ru + 1)))
        for first in range(0, len(group), size):
            report()
            some = group[first : first + size]
            places = [(range(kk), range(ru))] * len(some)
            solved_now = solved_alike([scores for _, scores in some], weights, places, report)
            for (at, _), beads in zip(some, solved_now, strict=True):
                yield at, in_order(beads)


def _batches(runs: Sequence[tuple[range, range]]) -> Iterator[range]:
    """Places of beads that follow each other on both sides, about as many as have 60 sentences."""
    first = kk_stop = ru_stop = size = 0
    for at, (kk, ru) in enumerate(runs):
        follows = (not kk or kk.start == kk_stop) and (not ru or ru.start == ru_stop)
        if at > first and (not follows or size + len(kk) + len(ru) > 2 * _SENTENCES_AT_ONCE):
            yield range(first, at)
            first, size = at, 0
        size += len(kk) + len(ru)
        kk_stop, ru_stop = kk.stop if kk else kk_stop, ru.stop if ru else ru_stop
    if runs:
        yield range(first, len(runs))
