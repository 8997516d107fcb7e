"""Labelled pairs of texts, variants made from them, and the measures of an alignment."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzaz_desk.align.beads import CROSSED, SKIP_KK, SKIP_RU, Placed, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

Run = tuple[int, ...]
Link = tuple[Run, Run]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair of texts with its right beads.

    Attributes:
        kk: Kazakh paragraphs.
        ru: Russian paragraphs.
        gold: The right beads, one for each segment without counterpart.
    """

    kk: tuple[str, ...]
    ru: tuple[str, ...]
    gold: tuple[Link, ...]


def read_labelled(path: Path) -> list[Labelled]:
    """Read JSON lines with `kk`, `ru` (lists of paragraphs) and `gold` (pairs of index lists)."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Labelled(
            tuple(row["kk"]),
            tuple(row["ru"]),
            tuple((tuple(kk), tuple(ru)) for kk, ru in row["gold"]),
        )
        for row in rows
    ]


def placed(pair: Labelled) -> list[Placed]:
    """The right beads as a way through the lattice; swapped neighbours as one crossed shape.

    Raises:
        ValueError: If beads cross in any other way.
    """
    by_kk = {kk[0]: (kk, ru) for kk, ru in pair.gold if kk}
    way: list[Placed] = []
    at, to = 0, 0
    while at < len(pair.kk) or to < len(pair.ru):
        kk, ru = by_kk.get(at, ((), ()))
        if kk and not ru:
            shape = SKIP_KK
        elif kk and ru[0] == to:
            shape = Shape(len(kk), len(ru))
        elif kk and ru == (to + 1,) and by_kk.get(at + 1) == ((at + 1,), (to,)):
            shape = CROSSED
        elif to < len(pair.ru):
            shape = SKIP_RU
        else:
            raise ValueError(f"no way through the lattice for segment {at}")
        way.append(Placed(at, to, shape))
        at, to = at + shape.kk, to + shape.ru
    return way


def coarse(pair: Labelled, rng: random.Random) -> Labelled:
    """Paragraphs of several segments; what had no counterpart mostly becomes part of one."""
    kk: list[str] = []
    ru: list[str] = []
    gold: list[Link] = []
    for group in _groups(pair.gold, rng):
        left = _paragraphs(pair.kk, sorted(i for link in group for i in link[0]), rng)
        right = _paragraphs(pair.ru, sorted(i for link in group for i in link[1]), rng)
        if len(left) == len(right) == 2:
            left = [" ".join(left)]
        ids = (
            tuple(range(len(kk), len(kk) + len(left))),
            tuple(range(len(ru), len(ru) + len(right))),
        )
        kk, ru = kk + left, ru + right
        gold += _links(*ids)
    return Labelled(tuple(kk), tuple(ru), tuple(gold))


def without_stretch(pair: Labelled, rng: random.Random, share: float = 0.3) -> Labelled:
    """A share of one side is missing in one piece."""
    side = rng.randrange(2)
    count = len((pair.kk, pair.ru)[side])
    size = max(1, int(count * share))
    first = rng.randrange(count - size + 1)
    return _without(pair, side, frozenset(range(first, first + size)))


def with_omissions(pair: Labelled, rng: random.Random, share: float = 0.2) -> Labelled:
    """A share of one side is missing here and there."""
    side = rng.randrange(2)
    count = len((pair.kk, pair.ru)[side])
    return _without(pair, side, frozenset(i for i in range(count) if rng.random() < share))


VARIANTS: tuple[Callable[[Labelled, random.Random], Labelled], ...] = (
    coarse,
    without_stretch,
    with_omissions,
)


def variants(pairs: Sequence[Labelled], seed: int) -> list[list[Labelled]]:
    """Each pair as it is and in all variants; always the same for the same seed."""
    rows = [[pair] for pair in pairs]
    for number, make in enumerate(VARIANTS):
        rng = random.Random(10 * seed + number)  # noqa: S311 - no secret
        for row in rows:
            row.append(make(row[0], rng))
    return rows


def _groups(gold: Sequence[Link], rng: random.Random) -> list[list[Link]]:
    """Neighbouring beads in groups of one to four, cut only where nothing crosses."""
    groups: list[list[Link]] = []
    at = 0
    while at < len(gold):
        stop = min(len(gold), at + rng.choice((1, 1, 2, 2, 3, 4)))
        while stop < len(gold) and not _is_cut(gold, stop):
            stop += 1
        groups.append(list(gold[at:stop]))
        at = stop
    return groups


def _is_cut(gold: Sequence[Link], stop: int) -> bool:
    for side in (0, 1):
        before = max((i for link in gold[:stop] for i in link[side]), default=-1)
        if any(i < before for link in gold[stop:] for i in link[side]):
            return False
    return True


def _paragraphs(texts: Sequence[str], picked: Sequence[int], rng: random.Random) -> list[str]:
    """One paragraph, at times two."""
    if len(picked) > 1 and rng.random() < 0.2:
        cut = rng.randrange(1, len(picked))
        parts = [picked[:cut], picked[cut:]]
    else:
        parts = [picked] if picked else []
    return [" ".join(texts[i] for i in part) for part in parts]


def _links(kk: Run, ru: Run) -> list[Link]:
    if kk and ru:
        return [(kk, ru)]
    return [((i,), ()) for i in kk] + [((), (i,)) for i in ru]


def _without(pair: Labelled, side: int, picked: frozenset[int]) -> Labelled:
    """The pair without whole beads' worth of one side."""
    gone = {i for link in pair.gold if picked & set(link[side]) for i in link[side]}
    texts = [pair.kk, pair.ru]
    kept = [i for i in range(len(texts[side])) if i not in gone]
    new = {old: at for at, old in enumerate(kept)}
    texts[side] = tuple(texts[side][i] for i in kept)
    gold: list[Link] = []
    for link in pair.gold:
        moved = [link[0], link[1]]
        moved[side] = tuple(new[i] for i in link[side] if i in new)
        gold += _links(moved[0], moved[1])
    return Labelled(texts[0], texts[1], tuple(gold))


@dataclass(slots=True)
class Tally:
    """Counts over many texts.

    Strict precision counts every bead found, strict recall only right beads with both sides, as
    in vecalign (Thompson & Koehn, 2019); the null score is over segments without counterpart.
    """

    right: int = 0
    found: int = 0
    recalled: int = 0
    wanted: int = 0
    null_right: int = 0
    null_found: int = 0
    null_wanted: int = 0

    def add(self, gold: Iterable[Link], found: Iterable[Link]) -> None:
        """Count one text."""
        true = {part for link in gold for part in _links(*link)}
        ours = {part for link in found for part in _links(*link)}
        both = true & ours
        self.right += len(both)
        self.found += len(ours)
        self.recalled += sum(1 for kk, ru in both if kk and ru)
        self.wanted += sum(1 for kk, ru in true if kk and ru)
        self.null_right += sum(1 for kk, ru in both if not kk or not ru)
        self.null_found += sum(1 for kk, ru in ours if not kk or not ru)
        self.null_wanted += sum(1 for kk, ru in true if not kk or not ru)

    @property
    def strict(self) -> float:
        """F1 of whole beads."""
        return _f1(self.right / max(1, self.found), self.recalled / max(1, self.wanted))

    @property
    def null(self) -> float:
        """F1 of segments without counterpart."""
        return 2 * self.null_right / max(1, self.null_found + self.null_wanted)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)
