"""What is done for one group of files or one pair; runs in a process of its own, or elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kzaz_desk import services
from kzaz_desk.align.encoders import load_static
from kzaz_desk.align.pairing import Profile, pair_documents
from kzaz_desk.catalogue import SOURCE_LANGUAGE, load_catalogue
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.writing import write_whole
from kzaz_desk.project.loading import load_documents

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from kzaz_desk.align.encoders import SentenceEncoder


@dataclass(frozen=True, slots=True)
class Group:
    """Files among which pairs are looked for.

    Attributes:
        files: The files.
        is_told_by_name: True if one Kazakh and one Russian text among them are a pair whatever
            they say: they lie in one folder and have the same name, or nothing else is there.
    """

    files: tuple[Path, ...]
    is_told_by_name: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Pairs among some files.

    Attributes:
        pairs: Kazakh and Russian file; twice the same where one file holds both.
        alone: Files without a counterpart, and their language.
        refused: Files that cannot be read, and why.
    """

    pairs: tuple[tuple[Path, Path], ...] = ()
    alone: tuple[tuple[Path, Lang], ...] = ()
    refused: tuple[tuple[Path, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """A pair to check.

    Attributes:
        kk: The Kazakh file.
        ru: The Russian file; the same where one file holds both.
        report: File to write.
        form: Its format, one of `REPORT_FORMATS`.
        checked: When the check is made; None to leave it out.
        language: That of the report, "kk", "ru" or "en".
    """

    kk: Path
    ru: Path
    report: Path
    form: str
    checked: datetime | None
    language: str = SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class Result:
    """What the check of a pair gave.

    Attributes:
        errors: How many findings of that severity.
        warnings: How many findings of that severity.
        remarks: How many findings of that severity.
        events: How many events.
        beads: How many beads of paragraphs.
        hashes: SHA-256 of both files as they were checked.
        problem: Why there is no result, in a sentence; "" if there is one.
    """

    errors: int = 0
    warnings: int = 0
    remarks: int = 0
    events: int = 0
    beads: int = 0
    hashes: tuple[str, str] = ("", "")
    problem: str = ""


def find_pairs(group: Group, language: str = SOURCE_LANGUAGE) -> Found:
    """The pairs among files, by their content; files that hold both sides are pairs as they are.

    Args:
        group: The files.
        language: In which it is told why a file cannot be read.
    """
    pairs: list[tuple[Path, Path]] = []
    refused: list[tuple[Path, str]] = []
    sides: dict[Lang, list[tuple[Path, Profile]]] = {lang: [] for lang in Lang}
    for path in group.files:
        try:
            loaded = load_documents([path], Unwatched())
        except KzazError as error:
            refused.append((path, error_message(error).worded(load_catalogue(language).translate)))
            continue
        if loaded.aligned:
            pairs.append((path, path))
            continue
        for document in loaded.documents:
            texts = (document.paragraph_text(at) for at in range(len(document.paragraphs)))
            sides[document.lang].append((path, Profile(tuple(texts))))
    kk, ru = sides[Lang.KK], sides[Lang.RU]
    if group.is_told_by_name and len(kk) == len(ru) == 1:
        pairs.append((kk[0][0], ru[0][0]))
    elif kk and ru:
        matched = pair_documents([p for _, p in kk], [p for _, p in ru], _encoder())
        pairs += [(kk[i][0], ru[j][0]) for i, j, _ in matched]
    taken = {path for pair in pairs for path in pair}
    alone = [(p, lang) for lang in Lang for p, _ in sides[lang] if p not in taken]
    return Found(tuple(pairs), tuple(alone), tuple(refused))


def check_pair(job: Job) -> Result:
    """Check a pair and write its report; a failure is told in the result."""
    words = load_catalogue(job.language)
    try:
        session = services.open_paths(list(dict.fromkeys((job.kk, job.ru))), encoder=_encoder())
    except KzazError as error:
        return Result(problem=error_message(error).worded(words.translate))
    report = services.report_on(session, checked=job.checked)
    written = REPORT_FORMATS[job.form].write(report, words.translate, words.language)
    write_whole(job.report, written)
    digests = [document.sha256 for document in session.documents.values()]
    return Result(
        errors=report.count(Severity.ERROR),
        warnings=report.count(Severity.WARNING),
        remarks=report.count(Severity.INFO),
        events=len(report.events),
        beads=sum(len(alignment) for *_, alignment in report.pairs),
        hashes=(digests[0], digests[-1]),
    )


@cache
def _encoder() -> SentenceEncoder:
    """Loaded once in each process."""
    return load_static()
