"""Train the static encoder anew.

    pip install "torch==2.13.0"
    python resources/model/train.py DATA -o kkru_static.npz [--seeds 0 1]

DATA is the folder of texts, teacher vectors and word pieces that `README.md` beside this file
describes. Each seed takes about a minute on two cores. The program itself needs numpy only.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.nn.functional import cross_entropy, embedding_bag, normalize

from kzaz_desk.align.encoders import fold, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

EPOCHS = 4
TEMPERATURE = 0.07
DROPOUT = 0.3
TEACHER_BATCH = 512
PAIR_BATCH = 1024
PAIRS_AN_EPOCH = 20_000
COSINE_WEIGHT = 3.0
_LEAST_COUNT = 3
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Data:
    """Texts with their teacher vectors, and pairs.

    Attributes:
        texts: For each language its sentences.
        targets: For each language the unit vectors that its sentences should get.
        pairs: Kazakh and Russian texts of the same meaning.
    """

    texts: dict[str, list[str]]
    targets: dict[str, Vectors]
    pairs: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Rows of the table: word pieces first, then prefixes."""

    keys: list[str]
    pieces: int
    row: dict[str, int]
    longest: int

    def rows(self, text: str, language: str) -> list[int]:
        """Rows of all words of a text."""
        return [row for word in words_of(text) for row in self._word(word, language)]

    def _word(self, word: str, language: str) -> Iterator[int]:
        marked, start = "▁" + word, 0
        while start < len(marked):
            for stop in range(min(len(marked), start + self.longest), start, -1):
                row = self.row.get("p" + marked[start:stop])
                if row is not None:
                    yield row
                    start = stop
                    break
            else:
                start += 1
        yield from (self.row[n] for n in prefixes(word, language) if n in self.row)


def prefixes(word: str, language: str) -> list[str]:
    """Names of a word's rows past the pieces, marked with "=" to keep them apart."""
    low = word.lower()
    if low[0].isdigit():
        return ["=#" + low]
    folded = fold(word)
    names = [f"={language[0]}5{low[:5]}", "=f" + folded[:4]]
    return names + (["=g" + folded[:6]] if len(folded) > 4 else [])


def unit(vectors: Vectors) -> Vectors:
    """Rows of length 1."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.maximum(norms, 1e-9)).astype(np.float32)


def read_data(folder: Path) -> Data:
    """Read the folder; targets are the half-whitened teacher vectors."""
    eigenvalues = np.load(folder / "pca.npz")["eigenvalues"].astype(np.float64)
    texts, targets = {}, {}
    for code in ("kk", "ru"):
        lines = (folder / f"{code}.tsv").read_text(encoding="utf-8").split("\n")
        texts[code] = [line.split("\t", 1)[1] for line in lines if line]
        vectors = np.load(folder / f"{code}_vec.npy").astype(np.float64)
        targets[code] = unit((vectors - vectors.mean(axis=0)) * (eigenvalues + 1e-5) ** -0.25)
    rows = (folder / "pairs.tsv").read_text(encoding="utf-8").split("\n")
    pairs = [tuple(row.split("\t")[1:3]) for row in rows if row]
    return Data(texts, targets, [(kk, ru) for kk, ru in pairs])


def build_vocabulary(folder: Path, data: Data) -> tuple[Vocabulary, NDArray[np.float64]]:
    """All pieces, and the prefixes that occur three times; with the pieces' log probabilities."""
    lines = (folder / "pieces.tsv").read_text(encoding="utf-8").split("\n")
    table = [line.split("\t") for line in lines if line]
    pieces = [row[1] for row in table]
    counts: Counter[str] = Counter()
    for code, text in _all_texts(data):
        for word in words_of(text):
            counts.update(prefixes(word, code))
    names = [name for name, count in counts.items() if count >= _LEAST_COUNT]
    row = {"p" + piece: at for at, piece in enumerate(pieces)}
    row |= {name: at for at, name in enumerate(names, start=len(pieces))}
    keys = pieces + [name[1:] for name in names]
    vocabulary = Vocabulary(keys, len(pieces), row, max(map(len, pieces)))
    return vocabulary, np.asarray([float(line[2]) for line in table])


def _all_texts(data: Data) -> Iterator[tuple[str, str]]:
    for code, texts in data.texts.items():
        yield from ((code, text) for text in texts)
    for kk, ru in data.pairs:
        yield "kk", kk
        yield "ru", ru


def first_rows(
    folder: Path, logs: NDArray[np.float64], ids: dict[str, list[list[int]]], data: Data, rows: int
) -> Vectors:
    """Rows to start from: the teacher's own pieces, mapped onto the targets by ridge regression."""
    vectors = np.load(folder / "pieces_vec.npy").astype(np.float64)
    weighted = vectors * (1e-3 / (1e-3 + np.exp(logs)))[:, None]
    count = len(weighted)
    inputs, outputs = [], []
    for code, lists in ids.items():
        sums = np.stack([weighted[[i for i in some if i < count]].sum(axis=0) for some in lists])
        units = unit(sums).astype(np.float64)
        inputs.append(units - units.mean(axis=0))
        outputs.append(data.targets[code])
    x, y = np.concatenate(inputs), np.concatenate(outputs)
    ridge = 3e-4 * len(x) * np.eye(x.shape[1])
    mapped = weighted @ np.linalg.solve(x.T @ x + ridge, x.T @ y)
    mapped /= np.sqrt((mapped**2).sum(axis=1).mean())
    start = np.zeros((rows, mapped.shape[1]), np.float32)
    start[:count] = mapped
    return start


def bags(lists: Sequence[Sequence[int]], rng: random.Random | None) -> tuple[Any, Any]:
    """Flat rows and offsets; with a generator, some rows are left out."""
    kept = []
    for some in lists:
        part = [row for row in some if rng.random() >= DROPOUT] if rng else some
        kept.append(part or some)
    offsets = np.cumsum([0, *(len(some) for some in kept[:-1])])
    flat = [row for some in kept for row in some]
    return torch.tensor(flat), torch.from_numpy(offsets)


def contrast(left: Any, right: Any) -> Any:
    """InfoNCE in both directions, the rest of the batch as negatives."""
    logits = left @ right.T / TEMPERATURE
    labels = torch.arange(len(left))
    return (cross_entropy(logits, labels) + cross_entropy(logits.T, labels)) / 2


def train(
    start: Vectors,
    ids: dict[str, list[list[int]]],
    pair_ids: tuple[list[list[int]], list[list[int]]],
    data: Data,
    seed: int,
) -> Vectors:
    """Train the table from `start` with one seed."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    np.random.seed(seed)
    torch.manual_seed(seed)
    table = torch.nn.Parameter(torch.from_numpy(start.copy()))
    optimiser = torch.optim.SparseAdam([table], lr=0.02)
    targets = {code: torch.from_numpy(vectors) for code, vectors in data.targets.items()}

    def encoded(lists: Sequence[Sequence[int]]) -> Any:
        flat, offsets = bags(lists, rng)
        return normalize(embedding_bag(flat, table, offsets, mode="sum", sparse=True), dim=1)

    for epoch in range(EPOCHS):
        for group in optimiser.param_groups:
            group["lr"] = 0.02 * (0.9 * (1 - epoch / EPOCHS) + 0.1)
        for code, picked in _batches(ids, len(pair_ids[0]), rng):
            if code == "pairs":
                left, right = ([side[i] for i in picked] for side in pair_ids)
                loss = contrast(encoded(left), encoded(right))
            else:
                got, wanted = encoded([ids[code][i] for i in picked]), targets[code][picked]
                loss = contrast(got, wanted)
                loss = loss + COSINE_WEIGHT * (1 - (got * wanted).sum(dim=1)).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return table.detach().numpy()


def _batches(
    ids: dict[str, list[list[int]]], pairs: int, rng: random.Random
) -> list[tuple[str, list[int]]]:
    """Every teacher sentence twice and some pairs, in batches of one kind, shuffled."""
    batches: list[tuple[str, list[int]]] = []
    for code, lists in ids.items():
        for _ in range(2):
            order = rng.sample(range(len(lists)), len(lists))
            batches += [(code, part) for part in _cut(order, TEACHER_BATCH)]
    picked = rng.sample(range(pairs), min(pairs, PAIRS_AN_EPOCH))
    batches += [("pairs", part) for part in _cut(picked, PAIR_BATCH)]
    rng.shuffle(batches)
    return batches


def _cut(order: list[int], size: int) -> Iterator[list[int]]:
    return (order[first : first + size] for first in range(0, len(order), size))


def write_encoder(path: Path, table: Vectors, vocabulary: Vocabulary) -> None:
    """Write the table with eight bits a value."""
    scales = np.abs(table).max(axis=1) / 127
    quantised = np.round(table / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
    keys = np.frombuffer("\n".join(vocabulary.keys).encode("utf-8"), np.uint8)
    np.savez_compressed(
        path, q=quantised, s=scales.astype(np.float16), keys=keys, npieces=vocabulary.pieces
    )


def nonempty(
    ids: Iterable[list[int]], others: Iterable[list[int]]
) -> tuple[list[list[int]], list[list[int]]]:
    """The pairs of which both sides have a known word."""
    kept = [(a, b) for a, b in zip(ids, others, strict=True) if a and b]
    return [a for a, _ in kept], [b for _, b in kept]


def main() -> None:
    """Read the arguments, train, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1])
    arguments = parser.parse_args()
    data = read_data(arguments.data)
    vocabulary, logs = build_vocabulary(arguments.data, data)
    ids = {code: [vocabulary.rows(t, code) for t in texts] for code, texts in data.texts.items()}
    pairs = nonempty(
        [vocabulary.rows(kk, "kk") for kk, _ in data.pairs],
        [vocabulary.rows(ru, "ru") for _, ru in data.pairs],
    )
    start = first_rows(arguments.data, logs, ids, data, len(vocabulary.keys))
    tables = [train(start, ids, pairs, data, seed) for seed in arguments.seeds]
    write_encoder(arguments.output, np.mean(tables, axis=0, dtype=np.float32), vocabulary)


if __name__ == "__main__":
    main()
