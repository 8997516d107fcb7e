"""The command `kzaz-desk`: opens the window, or checks texts without one."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzaz_desk.catalogue import (
    LANGUAGES,
    Catalogue,
    choose_language,
    load_catalogue,
    system_languages,
)
from kzaz_desk.command_words import SpokenParser
from kzaz_desk.display import has_display
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.review import Severity
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.writing import write_whole
from kzaz_desk.versions import program_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.batch.run import Run, Step
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Report

FOUND: Final = 1
INPUT_ERROR: Final = 2
STOPPED: Final = 3

_CONTEXT: Final = "CommandLine"
_OUT: Final = "kzaz-desk-batch"
_LEVELS: Final = {"error": Severity.ERROR, "warning": Severity.WARNING, "never": None}

_ABOUT: Final = """\
Shows a Kazakh text and its Russian counterpart side by side, compares their numbers and dates
and builds a timeline. Without a display it prints what it found and writes an HTML report."""

_ABOUT_CHECK: Final = """\
Compares a Kazakh text and its Russian counterpart, in any order, or all texts of a folder.
With --batch it finds the pairs in a tree of folders, checks them in several processes and writes
a report on each pair and a summary (HTML, JSON, XLSX). Stopped and started again, it goes on.
Needs no display. Ends with 0 if nothing was found at or above the level of --fail-on, 1 if
something was, 2 if a file cannot be read, 3 if it was stopped.
PDF, XLSX and DOCX need a file to write to (-o). TMX and XLIFF hold the rows that were confirmed
in a project; of texts, all rows that have both sides."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands after the name of the command; None for those of the process.

    Returns:
        Exit status: 0, or 1 findings, 2 input error, 3 stopped.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _make_output_safe()
    wanted = _wanted_language(given)
    words = load_catalogue(choose_language(wanted, system_languages()))
    try:
        if given[:1] == ["check"]:
            return _check(_check_parser(words.translate), given[1:], words)
        options = _open_parser(words.translate).parse_args(given)
        if options.self_test:
            from kzaz_desk import self_test

            return self_test.run(words.translate, sys.stdout.write)
        return _open(options.files, words, wanted)
    except KzazError as error:
        return _refuse(error_message(error).worded(words.translate))
    except KeyboardInterrupt:
        return STOPPED


def _make_output_safe() -> None:
    """Let a console that lacks a letter show a question mark rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _wanted_language(given: Sequence[str]) -> str:
    """The language that is asked for; known before the rest is read, which may be the help."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--lang", choices=LANGUAGES, default="")
    try:
        return str(parser.parse_known_args(given)[0].lang)
    except argparse.ArgumentError:
        return ""


def _open_parser(translate: Translate) -> SpokenParser:
    more = "kzaz-desk check KK RU checks without a window; see kzaz-desk check --help."
    parser = SpokenParser(
        "kzaz-desk", translate(_CONTEXT, _ABOUT), translate, more=translate(_CONTEXT, more)
    )
    files = translate(_CONTEXT, "project, texts or folders to open")
    file = translate(_CONTEXT, "FILE")
    parser.names.add_argument("files", nargs="*", type=Path, metavar=file, help=files)
    _add_language(parser, translate)
    test = translate(_CONTEXT, "try every part of the program and end")
    parser.options.add_argument("--self-test", action="store_true", help=test)
    version = translate(_CONTEXT, "show the version and end")
    parser.options.add_argument("--version", action=_Version, nargs=0, help=version)
    return parser


class _Version(argparse.Action):
    """Says the version; it is looked up only if it is asked for, which takes a while."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(f"{program_name()}\n")
        parser.exit()


def _add_language(parser: SpokenParser, translate: Translate) -> None:
    text = translate(_CONTEXT, "language of the program (default: that of the system)")
    parser.options.add_argument("--lang", choices=LANGUAGES, help=text)


def _check_parser(translate: Translate) -> SpokenParser:
    parser = SpokenParser("kzaz-desk check", translate(_CONTEXT, _ABOUT_CHECK), translate)
    file, folder = translate(_CONTEXT, "FILE"), translate(_CONTEXT, "FOLDER")
    add = parser.options.add_argument
    files = translate(_CONTEXT, "two texts, a folder with them, or a project")
    parser.names.add_argument("files", nargs="*", type=Path, metavar=file, help=files)
    form = translate(
        _CONTEXT,
        "default: as the file to write is called, else text, or html for the reports of a batch",
    )
    add("--format", choices=REPORT_FORMATS, help=form)
    output = translate(_CONTEXT, "file to write (UTF-8), or folder (default: {folder})")
    add("-o", "--output", type=Path, metavar=file, help=output.format(folder=_OUT))
    batch = translate(_CONTEXT, "check all pairs in a tree of folders")
    add("--batch", type=Path, metavar=folder, help=batch)
    workers = translate(_CONTEXT, "processes of a batch (default: one for each processor)")
    add("--workers", type=int, metavar=translate(_CONTEXT, "NUMBER"), help=workers)
    cluster = translate(_CONTEXT, "Dask scheduler that runs the batch (an extra)")
    add("--cluster", metavar=translate(_CONTEXT, "ADDRESS"), help=cluster)
    level = translate(_CONTEXT, "severity that gives exit status 1")
    add("--fail-on", choices=_LEVELS, default="error", help=level)
    _add_language(parser, translate)
    return parser


def _check(parser: SpokenParser, given: Sequence[str], words: Catalogue) -> int:
    translate = words.translate
    options = parser.parse_args(given)
    if bool(options.files) == bool(options.batch):
        parser.error(
            translate(_CONTEXT, "name two texts, a folder with them, or a folder after --batch")
        )
    if options.workers is not None and (options.workers < 1 or not options.batch):
        parser.error(translate(_CONTEXT, "--workers is for --batch, and at least 1"))
    if options.cluster and (options.workers or not options.batch):
        parser.error(translate(_CONTEXT, "--cluster is for --batch, and has workers of its own"))
    level = _LEVELS[options.fail_on]
    check = _check_batch if options.batch else _check_files
    return check(options, level, words)


def _check_files(options: argparse.Namespace, level: Severity | None, words: Catalogue) -> int:
    if options.output is not None and _is_input(options.output, options.files):
        refusal = words.translate(_CONTEXT, "{name} is a text to check and was not overwritten.")
        return _refuse(refusal.format(name=options.output.name))
    name = options.format or _format_of(options.output)
    form = REPORT_FORMATS[name]
    if form.is_binary and options.output is None:
        refusal = words.translate(
            _CONTEXT, "A console cannot show {format}. Name a file for it: -o {example}"
        )
        return _refuse(refusal.format(format=name, example=f"report{form.suffix}"))
    report = _report_on(options.files)
    content = form.write(report, words.translate, words.language)
    if options.output is not None:
        if not _write(options.output, content, words.translate):
            return INPUT_ERROR
    elif name == "text":
        sys.stdout.write(content.decode("utf-8"))
    else:
        _write_bytes(content)
    if level is None:
        return 0
    found = any(finding.severity.rank <= level.rank for finding in report.findings)
    return FOUND if found else 0


def _check_batch(options: argparse.Namespace, level: Severity | None, words: Catalogue) -> int:
    from kzaz_desk.batch.run import SUMMARY, Settings, run_batch

    translate = words.translate
    out = options.output or Path(_OUT)
    if options.batch.resolve().is_relative_to(out.resolve()):
        refusal = translate(
            _CONTEXT, "{folder} holds the texts. The results need a folder of their own."
        )
        return _refuse(refusal.format(folder=out))
    settings = Settings(
        folder=options.batch,
        out=out,
        form=options.format or "html",
        checked=datetime.now().astimezone(),
        language=words.language,
    )
    try:
        with _workers(options) as run:
            report = run_batch(replace(settings, run=run), partial(_tell_step, translate))
    except OSError as error:
        return _refuse_writing(out, error, translate)
    totals = report.totals
    for file, problem in report.problems:
        _say(f"{file}: {problem}")
    summary = translate(
        _CONTEXT,
        "Pairs: {pairs}, errors: {error}, warnings: {warning}, remarks: {info}, "
        "not checked: {missed}\nThe summary was written to {file}",
    )
    missed = totals["failed"] + totals["problems"]
    sys.stdout.write(summary.format(**totals, missed=missed, file=f"{out / SUMMARY}.html") + "\n")
    ranks = {severity: totals[severity] for severity in Severity}
    if level is not None and any(n and s.rank <= level.rank for s, n in ranks.items()):
        return FOUND
    return INPUT_ERROR if totals["failed"] or totals["problems"] else 0


@contextmanager
def _workers(options: argparse.Namespace) -> Iterator[Run]:
    """What does the work of a batch: this process, several, or those of a cluster."""
    from kzaz_desk.batch.cluster import Cluster
    from kzaz_desk.batch.pool import Processes, run_here

    count = options.workers or os.cpu_count() or 1
    if options.cluster:
        with Cluster(options.cluster) as cluster:
            yield cluster.run
    elif count == 1:
        yield run_here
    else:
        with Processes(count) as processes:
            yield processes.run


def _tell_step(translate: Translate, step: Step) -> None:
    line = step.line
    if line is None:
        search = translate(_CONTEXT, "looking for pairs: {done} of {count}")
        _say(search.format(done=step.done, count=step.count))
        return
    names = line.kk if line.kk == line.ru else f"{line.kk} – {line.ru}"
    found = translate(_CONTEXT, "errors: {errors}, warnings: {warnings}")
    counts = line.problem or found.format(errors=line.errors, warnings=line.warnings)
    _say(f"{step.done}/{step.count}: {names}: {counts}")


def _open(files: Sequence[Path], words: Catalogue, wanted: str) -> int:
    translate = words.translate
    if has_display(os.environ, sys.platform):
        try:
            run: Callable[[list[Path], str], int] = import_module("kzaz_desk.app").run
        except ImportError as error:
            if not (error.name or "").startswith(("PySide6", "shiboken6")):
                raise
            _say(translate(_CONTEXT, "The window cannot be shown: {why}").format(why=error))
        else:
            return run(list(files), wanted)
    if not files:
        return _refuse(
            translate(
                _CONTEXT, "There is no display. Name the texts to check: kzaz-desk check KK RU"
            )
        )
    return _report_here(files, words)


def _report_here(files: Sequence[Path], words: Catalogue) -> int:
    """Print what was found and write it into the current folder."""
    from kzaz_desk.formats.report import REPORT_NAME

    translate = words.translate
    report = _report_on(files)
    sys.stdout.write(REPORT_FORMATS["text"].write(report, translate, "").decode("utf-8"))
    target = Path.cwd() / REPORT_NAME
    page = REPORT_FORMATS["html"].write(report, translate, words.language)
    if not _write(target, page, translate):
        return INPUT_ERROR
    told = translate(_CONTEXT, "There is no display, so the report was written to {file}")
    sys.stdout.write(f"\n{told.format(file=target)}\n")
    return 0


def _report_on(files: Sequence[Path]) -> Report:
    from kzaz_desk import services
    from kzaz_desk.project.opened import is_project
    from kzaz_desk.project.opening import open_read_only

    if is_project(files):
        with open_read_only(files[0]) as store:
            session = services.check_loaded(store.load_session().session)
    else:
        session = services.open_paths(files)
    return services.report_on(session, checked=datetime.now().astimezone())


def _format_of(output: Path | None) -> str:
    """The format that a file is called by; text for any other name."""
    suffix = output.suffix.lower() if output is not None else ""
    known = {form.suffix: name for name, form in REPORT_FORMATS.items()}
    return {**known, ".htm": "html", ".xliff": "xliff"}.get(suffix, "text")


def _is_input(output: Path, files: Sequence[Path]) -> bool:
    real = output.resolve()
    return any(real == path.resolve() for path in files)


def _write(path: Path, content: bytes, translate: Translate) -> bool:
    """Write a file as a whole or not at all; say why not on standard error."""
    try:
        write_whole(path, content)
    except OSError as error:
        _refuse_writing(path, error, translate)
        return False
    return True


def _refuse_writing(path: Path, error: OSError, translate: Translate) -> int:
    line = translate(_CONTEXT, "{file} could not be written: {why}")
    return _refuse(line.format(file=path, why=cause_words(error).worded(translate)))


def _write_bytes(data: bytes) -> None:
    """Formats for other programs are UTF-8, whatever the console is."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(data.decode("utf-8"))
        return
    sys.stdout.flush()
    buffer.write(data)
    buffer.flush()


def _refuse(line: str) -> int:
    _say(line)
    return INPUT_ERROR


def _say(line: str) -> None:
    sys.stderr.write(f"kzaz-desk: {' '.join(line.split())}\n")
