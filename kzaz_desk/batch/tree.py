"""The files of a folder tree, in groups among which pairs are looked for."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzaz_desk.formats.pick import known_suffixes
from kzaz_desk.formats.report import REPORT_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

MARK: Final = ".kzaz-desk-batch"
"""Folder inside a folder of results, which is never searched for texts."""

_SEPARATORS: Final = re.compile(r"[\W_]+")
_LANGUAGES: Final = frozenset(
    (
        *("kk", "kz", "kaz", "kazakh", "qaz", "қаз", "қазақ", "қазақша", "каз", "казахский"),
        *("ru", "rus", "russian", "рус", "русский", "орыс", "орысша"),
    )
)
"""Parts of file names that say no more than the language."""


def text_files(folder: Path) -> tuple[Path, ...]:
    """All files of a tree that a reader takes, in order of their names.

    Hidden ones, reports of this program, and folders with results of a batch are left out; links
    to folders are not followed, so that no file comes twice.
    """
    suffixes = known_suffixes()
    found: list[Path] = []
    for root, folders, names in os.walk(folder):
        if MARK in folders:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += (
            path
            for name in names
            if not name.startswith((".", "~$", REPORT_NAME))
            and (path := Path(root, name)).suffix.lower() in suffixes
            and path.is_file()
        )
    return tuple(sorted(found))


def grouped(
    files: Iterable[Path], key: Callable[[Path], Hashable], *, least: int = 1
) -> list[tuple[Path, ...]]:
    """Files with the same key, in order; groups with fewer than `least` are left out."""
    groups: dict[Hashable, list[Path]] = {}
    for path in files:
        groups.setdefault(key(path), []).append(path)
    return [tuple(group) for group in groups.values() if len(group) >= least]


def plain_name(path: Path) -> str:
    """A file's name without its ending and without what names a language ("отчёт_kk.docx")."""
    parts = _SEPARATORS.split(path.stem.casefold())
    return " ".join(part for part in parts if part and part not in _LANGUAGES)
