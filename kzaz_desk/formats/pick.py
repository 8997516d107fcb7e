"""Which reader takes a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.formats.plain import PlainTextReader

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.formats.base import Reader


def readers() -> tuple[Reader, ...]:
    """One reader for each format, the most specific first."""
    return (PlainTextReader(),)


def known_suffixes() -> frozenset[str]:
    """File name endings that a reader takes, in lower case with the dot."""
    return frozenset().union(*(reader.suffixes for reader in readers())) - {""}


def pick(path: Path) -> Reader:
    """The reader for a file, by the ending of its name.

    A file whose ending no reader claims is tried as plain text if it has no ending or one that
    no office, archive or media format uses; that reader refuses what is not text.

    Raises:
        ReadError: If the format is not supported.
    """
    suffix = path.suffix.lower()
    for reader in readers():
        if suffix in reader.suffixes:
            return reader
    if path.is_file() or not path.exists():
        return PlainTextReader()
    raise ReadError(path, ReadFailure.NOT_A_FILE)
