"""Measure the bead search on labelled pairs of texts that its weights have not seen.

    python resources/model/measure_beads.py LABELLED.jsonl [--folds 4] [--ablate]

Prints, from cross-validation over texts: strict and null F1 on the texts as they are and on
each variant, how reliable the confidence is, and with --ablate what each signal is worth.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from bead_data import VARIANTS, Labelled, Tally, read_labelled, variants
from fit_beads import Example, fit, sides_of, unpacked

from kzaz_desk.align.blocks import solved
from kzaz_desk.align.encoders import load_static
from kzaz_desk.align.features import FEATURES
from kzaz_desk.align.search import Search
from kzaz_desk.domain.progress import Unwatched

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.alignment import Bead

Judged = tuple[float, bool]
KINDS = ("as it is", *(make.__name__.replace("_", " ") for make in VARIANTS))
SIGNALS = {
    "vectors": ("csls", "centred", "margin", "gain", "focus"),
    "csls": ("csls",),
    "centred": ("centred",),
    "margin": ("margin",),
    "gain": ("gain",),
    "focus": ("focus",),
    "length": ("length", "ratio"),
    "numbers": ("numbers shared", "numbers unmatched"),
    "cognates": ("cognates", "cognate share"),
    "punctuation": ("marks",),
}


def say(line: str) -> None:
    """One line to standard output."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def judged(beads: Iterable[Bead], pair: Labelled) -> list[Judged]:
    """Confidence of each bead, and whether it is right."""
    gold = set(pair.gold)
    return [(bead.confidence, (tuple(bead.kk), tuple(bead.ru)) in gold) for bead in beads]


def cross_validated(
    learn: Sequence[Sequence[Example]],
    check: Sequence[Sequence[Example]],
    texts: Sequence[Sequence[Labelled]],
    folds: int,
    encoder: SentenceEncoder | None = None,
) -> tuple[list[Tally], list[Judged]]:
    """Tallies by kind, and the beads of the texts as they are.

    Args:
        learn: Examples of each text and its variants, to learn from.
        check: The same with other chances, to measure on.
        texts: What `check` was made from.
        folds: Into how many parts the texts are dealt.
        encoder: For the whole search with what comes after it; None for the bare one over
            the evidence of `check`.
    """
    tallies = [Tally() for _ in KINDS]
    seen: list[Judged] = []
    for fold in range(folds):
        rows = [row for at, row in enumerate(learn) if at % folds != fold]
        weights = unpacked(fit([example for row in rows for example in row]))
        for at in range(fold, len(check), folds):
            for kind, (example, pair) in enumerate(zip(check[at], texts[at], strict=True)):
                if encoder is None:
                    blocks = (range(len(pair.kk)), range(len(pair.ru)))
                    beads = solved(example.evidence, weights, *blocks)
                else:
                    search = Search(*sides_of(pair, encoder), weights)
                    beads = search.beads((), Unwatched())
                tallies[kind].add(pair.gold, [(tuple(b.kk), tuple(b.ru)) for b in beads])
                seen += judged(beads, pair) if kind == 0 else []
    return tallies, seen


def report_reliability(seen: Sequence[Judged]) -> None:
    """How often beads of each confidence are right, and where the errors are."""
    confidence = np.asarray([c for c, _ in seen])
    right = np.asarray([r for _, r in seen])
    say("confidence   beads  mean   right")
    for low in np.arange(0, 1, 0.1):
        inside = (confidence >= low) & ((confidence < low + 0.1) | (low > 0.85))
        if inside.any():
            mean, share = confidence[inside].mean(), right[inside].mean()
            say(f"{low:.1f} to {low + 0.1:.1f}  {inside.sum():6d}  {mean:.3f}  {share:.3f}")
    lowest = np.argsort(confidence, kind="stable")[: len(seen) // 5]
    wrong = ~right
    say(
        f"least confident fifth holds {wrong[lowest].sum() / max(1, wrong.sum()):.3f} of the errors"
    )


def without(rows: Sequence[Sequence[Example]], names: Iterable[str]) -> list[list[Example]]:
    """The same examples with some features silenced."""
    silent = [FEATURES.index(name) for name in names]
    return [[_silenced(example, silent) for example in row] for row in rows]


def _silenced(example: Example, silent: list[int]) -> Example:
    merges = {shape: found.copy() for shape, found in example.evidence.merges.items()}
    for found in merges.values():
        found[silent] = 0.0
    old = example.evidence
    evidence = type(old)(old.kk, old.ru, merges, old.alone_kk, old.alone_ru)
    return Example(evidence, example.way)


def _examples(rows: Sequence[Sequence[Labelled]], encoder: SentenceEncoder) -> list[list[Example]]:
    return [[Example.of(pair, encoder) for pair in row] for row in rows]


def _line(name: str, tallies: Sequence[Tally]) -> str:
    figures = "  ".join(f"{tally.strict:.4f} {tally.null:.3f}" for tally in tallies)
    return f"{name:14s}  {figures}"


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--ablate", action="store_true")
    arguments = parser.parse_args()
    pairs, encoder = read_labelled(arguments.labelled), load_static()
    learn = _examples(variants(pairs, seed=0), encoder)
    texts = variants(pairs, seed=1)
    check = _examples(texts, encoder)
    tallies, seen = cross_validated(learn, check, texts, arguments.folds, encoder)
    say("strict and null F1: " + ", ".join(KINDS))
    say(_line("all signals", tallies))
    report_reliability(seen)
    if arguments.ablate:
        say("the search alone, without some signals")
        say(_line("none", cross_validated(learn, check, texts, arguments.folds)[0]))
    for name, features in SIGNALS.items() if arguments.ablate else ():
        parts = without(learn, features), without(check, features)
        say(_line("- " + name, cross_validated(*parts, texts, arguments.folds)[0]))


if __name__ == "__main__":
    main()
