"""The command `kzaz-desk`: opens the window, or checks texts without one."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzaz_desk import services
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.review import Severity
from kzaz_desk.formats.report import REPORT_NAME
from kzaz_desk.formats.report_html import html_report
from kzaz_desk.formats.report_json import json_report
from kzaz_desk.formats.report_text import text_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzaz_desk.batch.run import Run, Step
    from kzaz_desk.formats.report import Report

FOUND: Final = 1
INPUT_ERROR: Final = 2
STOPPED: Final = 3

_FORMATS: Final[dict[str, Callable[[Report], str]]] = {
    "text": text_report,
    "json": json_report,
    "html": html_report,
}
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
something was, 2 if a file cannot be read, 3 if it was stopped."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands after the name of the command; None for those of the process.

    Returns:
        Exit status: 0, or 1 findings, 2 input error, 3 stopped.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _make_output_safe()
    try:
        if given[:1] == ["check"]:
            return _check(_check_parser(), given[1:])
        return _open(_open_parser().parse_args(given).files)
    except KzazError as error:
        return _refuse(str(error_message(error)))
    except KeyboardInterrupt:
        return STOPPED


def _make_output_safe() -> None:
    """Let a console that lacks a letter show a question mark rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _open_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kzaz-desk",
        description=_ABOUT,
        epilog="kzaz-desk check KK RU checks without a window; see kzaz-desk check --help.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path, help="project, texts or folders to open")
    parser.add_argument("--version", action="version", version=services.program_name())
    return parser


def _check_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kzaz-desk check",
        description=_ABOUT_CHECK,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path, help="two texts, or a folder with them")
    parser.add_argument(
        "--format", choices=_FORMATS, help="default: text, or html for the reports of a batch"
    )
    parser.add_argument(
        "-o", "--output", type=Path, help=f"file to write (UTF-8), or folder (default: {_OUT})"
    )
    parser.add_argument(
        "--batch", type=Path, metavar="FOLDER", help="check all pairs in a tree of folders"
    )
    parser.add_argument(
        "--workers", type=int, help="processes of a batch (default: one for each processor)"
    )
    parser.add_argument(
        "--cluster", metavar="ADDRESS", help="Dask scheduler that runs the batch (an extra)"
    )
    parser.add_argument(
        "--fail-on", choices=_LEVELS, default="error", help="severity that gives exit status 1"
    )
    return parser


def _check(parser: argparse.ArgumentParser, given: Sequence[str]) -> int:
    options = parser.parse_args(given)
    if bool(options.files) == bool(options.batch):
        parser.error("name two texts, a folder with them, or a folder after --batch")
    if options.workers is not None and (options.workers < 1 or not options.batch):
        parser.error("--workers is for --batch, and at least 1")
    if options.cluster and (options.workers or not options.batch):
        parser.error("--cluster is for --batch, and has workers of its own")
    level = _LEVELS[options.fail_on]
    return _check_batch(options, level) if options.batch else _check_files(options, level)


def _check_files(options: argparse.Namespace, level: Severity | None) -> int:
    if options.output is not None and _is_input(options.output, options.files):
        return _refuse(f"{options.output.name} is a text to check and was not overwritten.")
    report = _report_on(options.files)
    text = _FORMATS[options.format or "text"](report)
    if options.output is not None:
        if not _write(options.output, text):
            return INPUT_ERROR
    elif options.format in {None, "text"}:
        sys.stdout.write(text)
    else:
        _write_bytes(text)
    if level is None:
        return 0
    found = any(finding.severity.rank <= level.rank for finding in report.findings)
    return FOUND if found else 0


def _check_batch(options: argparse.Namespace, level: Severity | None) -> int:
    from kzaz_desk.batch.run import SUMMARY, Settings, run_batch

    out = options.output or Path(_OUT)
    if options.batch.resolve().is_relative_to(out.resolve()):
        return _refuse(f"{out} holds the texts. The results need a folder of their own.")
    settings = Settings(
        folder=options.batch,
        out=out,
        form=options.format or "html",
        checked=datetime.now().astimezone(),
    )
    try:
        with _workers(options) as run:
            report = run_batch(replace(settings, run=run), _tell_step)
    except OSError as error:
        return _refuse(f"{out} could not be written: {error.strerror or error}")
    totals = report.totals
    for file, problem in report.problems:
        _say(f"{file}: {problem}")
    sys.stdout.write(
        f"Pairs: {totals['pairs']}, errors: {totals['error']}, warnings: {totals['warning']}, "
        f"remarks: {totals['info']}, not checked: {totals['failed'] + totals['problems']}\n"
        f"The summary was written to {out / SUMMARY}.html\n"
    )
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


def _tell_step(step: Step) -> None:
    line = step.line
    if line is None:
        _say(f"looking for pairs: {step.done} of {step.count}")
        return
    names = line.kk if line.kk == line.ru else f"{line.kk} – {line.ru}"
    counts = line.problem or f"errors: {line.errors}, warnings: {line.warnings}"
    _say(f"{step.done} of {step.count}: {names}: {counts}")


def _open(files: Sequence[Path]) -> int:
    if _has_display():
        try:
            run: Callable[[list[Path]], int] = import_module("kzaz_desk.app").run
        except ImportError as error:
            if not (error.name or "").startswith(("PySide6", "shiboken6")):
                raise
            _say(f"The window cannot be shown: {error}")
        else:
            return run(list(files))
    if not files:
        return _refuse("There is no display. Name the texts to check: kzaz-desk check KK RU")
    report = _report_on(files)
    sys.stdout.write(text_report(report))
    target = Path.cwd() / REPORT_NAME
    if not _write(target, html_report(report)):
        return INPUT_ERROR
    sys.stdout.write(f"\nThere is no display, so the report was written to {target}\n")
    return 0


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _report_on(files: Sequence[Path]) -> Report:
    session = services.open_paths(files)
    return services.report_on(session, checked=datetime.now().astimezone())


def _is_input(output: Path, files: Sequence[Path]) -> bool:
    real = output.resolve()
    return any(real == path.resolve() for path in files)


def _write(path: Path, text: str) -> bool:
    """Write a file as a whole or not at all; say why not on standard error."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        _refuse(f"{path} could not be written: {error.strerror or error}")
        return False
    return True


def _write_bytes(text: str) -> None:
    """Formats for other programs are UTF-8, whatever the console is."""
    data = text.encode("utf-8", "replace")
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(data)
    buffer.flush()


def _refuse(line: str) -> int:
    _say(line)
    return INPUT_ERROR


def _say(line: str) -> None:
    sys.stderr.write(f"kzaz-desk: {' '.join(line.split())}\n")
