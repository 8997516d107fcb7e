"""A whole batch: find the pairs of a folder tree, check them, write reports and a summary."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from hashlib import file_digest
from typing import TYPE_CHECKING, Final, Protocol

from kzaz_desk import services
from kzaz_desk.batch.pool import run_here
from kzaz_desk.batch.record import Records
from kzaz_desk.batch.tree import grouped, plain_name, text_files
from kzaz_desk.batch.work import (
    Found,
    Group,
    Job,
    Result,
    check_pair,
    find_pairs,
)
from kzaz_desk.catalogue import SOURCE_LANGUAGE, load_catalogue
from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.formats.batch_report import (
    BatchReport,
    PairLine,
    batch_html,
    batch_json,
    batch_xlsx,
)
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from kzaz_desk.batch.pool import Done, Outcome, Task
    from kzaz_desk.domain.wording import Message, Translate

SUMMARY: Final = "summary"
REPORTS: Final = "reports"

_MOST_COMPARED: Final = 40_000
"""Pairs of files that are compared in search of those left over in the whole tree."""

_CONTEXT: Final = "Batch"
_TOO_MANY: Final = "There are too many files without a counterpart to compare each with each."
_NO_COUNTERPART: Final = "No counterpart was found."
_CHANGED: Final = "The file changed while the batch was running."
_UNSAFE: Final = re.compile(r"[^\w.-]+")


class Run(Protocol):
    """Does a function for all tasks, in any order and any place: see `pool.Processes`."""

    def __call__(
        self, work: Callable[[Task], Outcome], tasks: Sequence[Task], done: Done[Outcome]
    ) -> None:
        """Do all tasks; tell `done` of each in the caller's thread."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """How a batch is run.

    Attributes:
        folder: The tree with the texts.
        out: Folder for the results; made if it is not there.
        form: Format of the reports, one of `REPORT_FORMATS`.
        checked: When the batch is run; None to leave it out.
        run: What does the work.
        language: That of the reports, "kk", "ru" or "en".
    """

    folder: Path
    out: Path
    form: str = "html"
    checked: datetime | None = None
    run: Run = run_here
    language: str = SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class Step:
    """How far a batch has come.

    Attributes:
        done: Pairs checked, or groups of files searched.
        count: How many there are in all.
        line: The pair, once it was checked; None while pairs are looked for.
    """

    done: int
    count: int
    line: PairLine | None = None


def run_batch(settings: Settings, progress: Callable[[Step], None]) -> BatchReport:
    """Check all pairs of a folder tree.

    What was checked before, with the same content, version and format, is taken from the folder
    of the results. The answer does not depend on where the work is done.

    Args:
        settings: Where, and how.
        progress: Told of each step, in this thread.

    Raises:
        ReadError: MISSING, or EMPTY if no file of the tree can be a text.
        OSError: If the results cannot be written.
        KeyboardInterrupt: If the user asked to stop; what was done is kept.
    """
    if not settings.folder.is_dir():
        raise ReadError(settings.folder, ReadFailure.MISSING)
    files = text_files(settings.folder)
    if not files:
        raise ReadError(settings.folder, ReadFailure.EMPTY)
    batch = _Batch(settings, progress)
    batch.find(files)
    report = batch.check()
    translate = batch.translate
    for suffix, data in (
        (".json", batch_json(report).encode("utf-8", "replace")),
        (
            ".html",
            batch_html(report, translate, language=settings.language).encode("utf-8", "replace"),
        ),
        (".xlsx", batch_xlsx(report, translate)),
    ):
        write_whole(settings.out / f"{SUMMARY}{suffix}", data)
    return report


@dataclass(slots=True)
class _Batch:
    settings: Settings
    progress: Callable[[Step], None]
    records: Records = field(init=False)
    hashes: dict[Path, str] = field(default_factory=dict)
    pairs: list[tuple[Path, Path]] = field(default_factory=list)
    alone: dict[Path, Lang] = field(default_factory=dict)
    problems: dict[Path, str] = field(default_factory=dict)
    translate: Translate = field(init=False)

    def __post_init__(self) -> None:
        self.translate = load_catalogue(self.settings.language).translate
        version = f"{services.program_name()} {self.settings.form} {self.settings.language}"
        self.records = Records(self.settings.out, version)
        (self.settings.out / REPORTS).mkdir(exist_ok=True)

    def find(self, files: Sequence[Path]) -> None:
        """Look for pairs: by name in each folder, in each folder, by name, everywhere."""
        for path in files:
            self._hash(path)
        left = [path for path in files if path in self.hashes]
        crowds = Counter(path.parent for path in files)
        named = grouped(left, lambda path: (path.parent, plain_name(path)), least=2)
        self._search([Group(group, is_told_by_name=True) for group in named])
        folders = grouped(self._left(left), lambda path: path.parent)
        self._search([Group(group, crowds[group[0].parent] == 2) for group in folders])
        self._search(list(map(Group, grouped(self._left(left), plain_name, least=2))))
        rest = [path for path in self._left(left) if path in self.alone]
        counts = [sum(self.alone[path] is lang for path in rest) for lang in Lang]
        is_bearable = counts[0] * counts[1] <= _MOST_COMPARED
        if all(counts) and is_bearable:
            self._search([Group(tuple(rest))])
        for path in self._left(left):
            why = _NO_COUNTERPART if is_bearable else _TOO_MANY
            self.problems.setdefault(path, self.translate(_CONTEXT, why))

    def check(self) -> BatchReport:
        """Check the pairs, those again that changed or failed."""
        jobs = [self._job(kk, ru) for kk, ru in sorted(self.pairs)]
        keys = [self._key("pair", (job.kk, job.ru)) for job in jobs]
        lines: dict[int, PairLine] = {}

        def done(number: int, result: Result | None, problem: Message | None) -> None:
            job = jobs[number]
            outcome = result or Result(problem=self._worded(problem))
            if not outcome.problem:
                if outcome.hashes == (self.hashes[job.kk], self.hashes[job.ru]):
                    self.records.keep_result(keys[number], outcome)
                else:
                    self.problems[job.kk] = self.translate(_CONTEXT, _CHANGED)
            lines[number] = self._line(job, outcome)
            self.progress(Step(len(lines), len(jobs), lines[number]))

        waiting: list[int] = []
        for number, job in enumerate(jobs):
            known = self.records.result(keys[number]) if job.report.is_file() else None
            if known is None:
                waiting.append(number)
            else:
                lines[number] = self._line(job, known)
        self.settings.run(
            check_pair,
            [jobs[number] for number in waiting],
            lambda at, result, problem: done(waiting[at], result, problem),
        )
        return BatchReport(
            program=services.program_name(),
            checked=self.settings.checked,
            lines=tuple(lines[number] for number in range(len(jobs))),
            problems=tuple(
                (self._name(path), problem) for path, problem in sorted(self.problems.items())
            ),
        )

    def _hash(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self.hashes[path] = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            why = self.translate(_CONTEXT, "The file could not be read ({why}).")
            self.problems[path] = why.format(why=cause_words(error).worded(self.translate))

    def _left(self, files: Sequence[Path]) -> list[Path]:
        taken = {path for pair in self.pairs for path in pair}
        return [path for path in files if path not in taken and path not in self.problems]

    def _search(self, wanted: list[Group]) -> None:
        groups = [part for group in wanted for part in _bearable(group)]
        keys = [self._key(f"search {g.is_told_by_name}", g.files) for g in groups]
        waiting: list[int] = []
        found: dict[int, Found] = {}
        for number, key in enumerate(keys):
            known = self.records.found(key)
            if known is None:
                waiting.append(number)
            else:
                found[number] = known

        def done(at: int, result: Found | None, problem: Message | None) -> None:
            number = waiting[at]
            if result is None:
                why = self._worded(problem)
                result = Found(refused=tuple((path, why) for path in groups[number].files))
            self.records.keep_found(keys[number], result)
            found[number] = result
            self.progress(Step(len(found), len(groups)))

        tasks = [groups[number] for number in waiting]
        self.settings.run(partial(find_pairs, language=self.settings.language), tasks, done)
        for _, result in sorted(found.items()):
            self.pairs += result.pairs
            self.alone |= dict(result.alone)
            self.problems |= dict(result.refused)

    def _worded(self, problem: Message | None) -> str:
        return problem.worded(self.translate) if problem else ""

    def _key(self, kind: str, files: Sequence[Path]) -> str:
        return self.records.key(kind, [(path, self.hashes[path]) for path in files])

    def _job(self, kk: Path, ru: Path) -> Job:
        name = _UNSAFE.sub("-", self._name(kk))[-60:].strip("-.")
        key = self.records.key("name", [(kk, ""), (ru, "")])[:8]
        suffix = REPORT_FORMATS[self.settings.form].suffix
        report = self.settings.out / REPORTS / f"{name}-{key}{suffix}"
        return Job(
            kk, ru, report, self.settings.form, self.settings.checked, self.settings.language
        )

    def _line(self, job: Job, result: Result) -> PairLine:
        return PairLine(
            kk=self._name(job.kk),
            ru=self._name(job.ru),
            sha256=(self.hashes[job.kk], self.hashes[job.ru]),
            report="" if result.problem else f"{REPORTS}/{job.report.name}",
            errors=result.errors,
            warnings=result.warnings,
            remarks=result.remarks,
            events=result.events,
            beads=result.beads,
            problem=result.problem,
        )

    def _name(self, path: Path) -> str:
        return path.relative_to(self.settings.folder).as_posix()


def _bearable(group: Group) -> Iterator[Group]:
    """The group; one so large that comparing would take hours comes file by file.

    So at least those are found that hold both sides.
    """
    if len(group.files) ** 2 <= 4 * _MOST_COMPARED:
        yield group
    else:
        yield from (Group((path,)) for path in group.files)
