"""What a batch has done already, kept beside its results, so that a restart goes on from there."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzaz_desk.batch.tree import MARK
from kzaz_desk.batch.work import Found, Result
from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable


class Records:
    """Results by the content of the files they were made from."""

    def __init__(self, out: Path, version: str) -> None:
        """Keep results.

        Args:
            out: Folder of the results; made if it is not there.
            version: What decides the results beside the files: program and settings.

        Raises:
            OSError: If the folder cannot be written.
        """
        self._folder = out / MARK
        self._folder.mkdir(parents=True, exist_ok=True)
        self._version = version

    def key(self, kind: str, files: Iterable[tuple[Path, str]]) -> str:
        """Name of a result.

        Args:
            kind: What sort of result it is.
            files: Files and their hashes.
        """
        parts = [kind, self._version, *(f"{path}\x1f{digest}" for path, digest in files)]
        return sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def found(self, key: str) -> Found | None:
        """Pairs that were found before."""
        plain = self._read(key)
        if plain is None:
            return None
        return Found(
            tuple((Path(kk), Path(ru)) for kk, ru in plain["pairs"]),
            tuple((Path(path), Lang(lang)) for path, lang in plain["alone"]),
        )

    def keep_found(self, key: str, found: Found) -> None:
        """Keep pairs; not where a file could not be read, which may have been the system's fault.

        Raises:
            OSError: If it cannot be written.
        """
        if not found.refused:
            pairs = [[os.fspath(kk), os.fspath(ru)] for kk, ru in found.pairs]
            alone = [[os.fspath(path), lang] for path, lang in found.alone]
            self._write(key, {"pairs": pairs, "alone": alone})

    def result(self, key: str) -> Result | None:
        """The result of a pair that was checked before."""
        plain = self._read(key)
        return None if plain is None else Result(**{**plain, "hashes": tuple(plain["hashes"])})

    def keep_result(self, key: str, result: Result) -> None:
        """Keep the result of a pair.

        Raises:
            OSError: If it cannot be written.
        """
        self._write(key, asdict(result))

    def _read(self, key: str) -> dict[str, Any] | None:
        """A record is written as a whole; one that cannot be read is made again."""
        try:
            plain: dict[str, Any] = json.loads((self._folder / key).read_bytes())
        except (OSError, ValueError):
            return None
        return plain

    def _write(self, key: str, plain: dict[str, Any]) -> None:
        write_whole(self._folder / key, json.dumps(plain).encode("ascii"))
