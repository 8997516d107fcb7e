"""Projects that are kept without being asked: one for each pair of texts that was opened.

Such a project is found again by where its texts lie, or by what they hold. Its file is named
after both, so that nothing has to be opened to look for it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.project.loading import source_files
from kzaz_desk.project.row_comments import carried_comments
from kzaz_desk.project.shelf import ENDING, name_of
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.review import RowComment
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session


class Sources:
    """Texts that are to be opened, as they lie on the disk.

    Attributes:
        digests: SHA-256 of each file, in hexadecimal.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        """Read the files once.

        Args:
            paths: Files and folders.

        Raises:
            ReadError: If a folder holds no text.
            OSError: If a file cannot be read.
        """
        self._given = [os.path.realpath(path) for path in paths]
        self.digests: Mapping[Path, str] = {
            Path(os.path.realpath(path)): _digest(path) for path, _ in source_files(paths)
        }

    @property
    def place(self) -> str:
        """Name of where they lie; a folder is named by itself, whatever comes into it."""
        return name_of(self._given)

    @property
    def contents(self) -> str:
        """Name of what they hold, wherever they lie."""
        return name_of(set(self.digests.values()))

    @property
    def file_name(self) -> str:
        """Name of their project's file."""
        return f"{self.place}-{self.contents}{ENDING}"

    def at_place(self, folder: Path) -> Path | None:
        """The project of texts that lay where these lie, the latest."""
        return _latest(folder.glob(f"{self.place}-*{ENDING}"))

    def of_contents(self, folder: Path) -> Path | None:
        """The project of texts that held what these hold, the latest."""
        return _latest(folder.glob(f"*-{self.contents}{ENDING}"))

    def are_those_of(self, session: Session) -> bool:
        """True if the session's documents come from exactly these files."""
        paths = {os.path.realpath(d.path) for d in session.documents.values() if d.path}
        return paths == {str(path) for path in self.digests}

    def relocated(self, session: Session) -> Session:
        """The session of the same texts elsewhere, its documents where these lie."""
        places = {digest: path for path, digest in self.digests.items()}
        documents = {
            name: replace(d, path=places.get(d.sha256, d.path))
            for name, d in session.documents.items()
        }
        return replace(session, documents=MappingProxyType(documents))


def adopted_documents(
    documents: Mapping[str, Document], saved: Session
) -> tuple[dict[str, Document], dict[tuple[str, str], Alignment]]:
    """Documents as the user left them, and the alignments of pairs that did not change.

    Args:
        documents: As they were read now, by id.
        saved: Of before, perhaps with other documents beside the same ones.

    Returns:
        The documents, by the same ids, and alignments by the ids of their two documents.
    """
    same = {(d.path, d.sha256): name for name, d in saved.documents.items() if d.sha256}
    before = {
        name: same[d.path, d.sha256] for name, d in documents.items() if (d.path, d.sha256) in same
    }
    now = {old: name for name, old in before.items()}
    adopted = {
        name: replace(saved.documents[before[name]], id=name) if name in before else document
        for name, document in documents.items()
    }
    alignments = {
        (now[pair.kk], now[pair.ru]): pair.alignment
        for pair in saved.pairs
        if pair.kk in now and pair.ru in now
    }
    return adopted, alignments


def forgotten(saved: Session, paths: Collection[Path]) -> Session:
    """The session of before, which no longer tells what some files held."""
    documents = {
        name: replace(d, sha256="") if d.path in paths else d for name, d in saved.documents.items()
    }
    return replace(saved, documents=MappingProxyType(documents))


def with_unseen(session: Session, saved: Session) -> Session:
    """The session with what was altered, due and commented in documents that before had too.

    Args:
        session: With documents that were adopted, by ids of their own.
        saved: Of before.
    """
    now = {d.text: name for name, d in session.documents.items() if d.sha256}
    names = {name: now[d.text] for name, d in saved.documents.items() if d.sha256 and d.text in now}
    return replace(
        session,
        altered=tuple(
            replace(each, place=replace(each.place, document=names[each.place.document]))
            for each in saved.altered
            if each.place.document in names
        ),
        due=tuple(
            replace(place, document=names[place.document])
            for place in saved.due
            if place.document in names
        ),
        resolved=saved.resolved,
        row_comments=_row_comments(session, saved, names),
    )


def _row_comments(
    session: Session, saved: Session, names: Mapping[str, str]
) -> tuple[RowComment, ...]:
    """What was written to rows, also in files that hold another text now."""
    at = {(d.path, d.lang): name for name, d in session.documents.items()}
    commented = {each.place.document for each in saved.row_comments}
    others = {
        name: at[d.path, d.lang]
        for name, d in saved.documents.items()
        if name in commented and name not in names and d.path and (d.path, d.lang) in at
    }
    now = {**names, **others}
    carried = carried_comments(
        (each for each in saved.row_comments if each.place.document in now),
        {before: session.documents[name] for before, name in now.items()},
        {
            before: diff_texts(saved.documents[before].text, session.documents[name].text)
            for before, name in others.items()
        },
    )
    return tuple(
        replace(each, place=replace(each.place, document=now[each.place.document]))
        for each in carried
    )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _latest(paths: Iterable[Path]) -> Path | None:
    dated = [(path.stat().st_mtime, path) for path in paths]
    return max(dated)[1] if dated else None
