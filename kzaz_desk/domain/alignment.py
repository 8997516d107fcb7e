"""Beads and alignments."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Origin(StrEnum):
    """Who made a bead, and what the user said of it."""

    AUTO = "auto"
    MANUAL = "manual"
    CONFIRMED = "confirmed"
    NEEDS_REVIEW = "needs-review"


@dataclass(frozen=True, slots=True)
class Bead:
    """Segments of both sides that belong together (Gale & Church, 1993).

    Attributes:
        kk: Indices of Kazakh segments, a run without gap; may be empty.
        ru: Indices of Russian segments, a run without gap; may be empty, but not both.
        confidence: Posterior probability that the bead is right, 0 to 1.
        moved: True if the counterpart stands elsewhere, so that the ru side is out of order.
        origin: Who made the bead.
    """

    kk: range
    ru: range
    confidence: float = 1.0
    moved: bool = False
    origin: Origin = Origin.AUTO

    def __post_init__(self) -> None:
        if not self.kk and not self.ru:
            raise ValueError("a bead covers at least one segment")
        if self.kk.step != 1 or self.ru.step != 1:
            raise ValueError("a bead covers runs without gap")

    @property
    def shape(self) -> tuple[int, int]:
        """Number of Kazakh and of Russian segments."""
        return len(self.kk), len(self.ru)

    def side(self, lang: Lang) -> range:
        """The segments of one language."""
        return self.kk if lang is Lang.KK else self.ru


_SIDES = {Lang.KK: attrgetter("kk"), Lang.RU: attrgetter("ru")}


def _covered(beads: Iterable[Bead], lang: Lang) -> list[int]:
    """The segments of one language that beads cover, in order."""
    return sorted(chain.from_iterable(map(_SIDES[lang], beads)))


@dataclass(frozen=True, slots=True)
class Alignment:
    """All beads of a pair, in order of the Kazakh side, every segment in exactly one bead.

    The Russian side runs in order too, except where beads are `moved`. A bead without a
    Kazakh side stands after the bead that holds the Russian segment before it.

    Attributes:
        beads: Beads of paragraphs.
        sentences: For each bead of paragraphs the beads of its sentences. Indices count the
            sentences of the whole bead, the first sentence of its first paragraph being 0.
            Empty where a bead has only one side.
    """

    beads: tuple[Bead, ...]
    sentences: tuple[tuple[Bead, ...], ...] = ()

    def __post_init__(self) -> None:
        if self.sentences and len(self.sentences) != len(self.beads):
            raise ValueError("one tuple of sentence beads for each bead")
        for lang in Lang:
            seen = _covered(self.beads, lang)
            if seen != list(range(len(seen))):
                raise ValueError(f"the {lang} side is not covered exactly once")

    def __len__(self) -> int:
        return len(self.beads)

    def __iter__(self) -> Iterator[Bead]:
        return iter(self.beads)

    def bead_of(self, lang: Lang, paragraph: int) -> int:
        """Index of the bead that holds a paragraph.

        Raises:
            IndexError: If there is no such paragraph.
        """
        for index, bead in enumerate(self.beads):
            if paragraph in bead.side(lang):
                return index
        raise IndexError(f"no {lang} paragraph {paragraph}")

    def replace_run(
        self,
        run: range,
        beads: Iterable[Bead],
        sentences: Iterable[tuple[Bead, ...]] = (),
    ) -> Alignment:
        """A new alignment in which `beads` stand in place of those in `run`.

        Args:
            run: Positions of the beads that go.
            beads: What stands there instead; must cover the same segments.
            sentences: Their sentence beads; empty tuples where left out.

        Raises:
            ValueError: If the segments covered are not the same.
        """
        new = tuple(beads)
        inner = tuple(sentences) or ((),) * len(new)
        old = self.sentences or ((),) * len(self.beads)
        gone = self.beads[run.start : run.stop]
        if len(inner) != len(new):
            raise ValueError("one tuple of sentence beads for each bead")
        if any(_covered(gone, lang) != _covered(new, lang) for lang in Lang):
            raise ValueError("other segments than before")
        # All others were looked at when they came: 10,000 of them would be felt in every edit.
        made = copy(self)
        object.__setattr__(made, "beads", self.beads[: run.start] + new + self.beads[run.stop :])
        object.__setattr__(made, "sentences", old[: run.start] + inner + old[run.stop :])
        return made
