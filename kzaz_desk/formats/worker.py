"""Reads a file in a child process that can be killed, with limits on time and memory.

The parser of an untrusted format may hang, eat the memory or break down. In a process of its own
it takes nothing with it. The child is the same interpreter started anew; it answers in JSON,
never in pickles, since its answer is only as trustworthy as the file. It may open no socket,
start no program and write no file.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.guard import CONTEXT, LIMITS
from kzaz_desk.formats.wire import (
    Plain,
    document_from,
    document_to,
    message_from,
    message_to,
)

if TYPE_CHECKING:
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual, RawDocument, Reader

CHILD_OPTION: Final = "--read-in-child"
"""First argument of a frozen program that is started as the child; `main` takes the rest."""

_POLL_S: Final = 0.05
_PATIENCE: Final = 3.0
_CODE: Final = "import sys; from kzaz_desk.formats.worker import main; sys.exit(main(sys.argv[1:]))"
_FORBIDDEN: Final = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.startfile", "urllib.", "ftplib.", "http.", "os.remove", "os.rename", "os.rmdir",
    "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown", "shutil.",
    "webbrowser.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Budget:
    """What reading one file may cost.

    Attributes:
        seconds: Processor time for a file of up to 1 MiB, start of the child included. Where the
            system cannot limit that (Windows), and three times this everywhere, of real time: a
            busy machine is no fault of the file, a network drive that hangs is.
        seconds_per_mib: Time for each further MiB.
        memory_bytes: Address space of the child, on Windows what it may ask for; not enforced on
            macOS, where only the caps of `guard` hold.
    """

    seconds: float = 8.0
    seconds_per_mib: float = 1.5
    memory_bytes: int = 1 << 30


class IsolatedReader:
    """A reader whose work is done in a child process.

    Attributes:
        suffixes: File name endings it takes, those of the reader inside.
    """

    def __init__(self, reader: Reader, budget: Budget | None = None) -> None:
        """Wrap a reader; its class must be importable and need no arguments."""
        self.suffixes = reader.suffixes
        self._reader = type(reader)
        self._budget = budget or Budget()

    def inside(self) -> Reader:
        """The reader itself, for use without a child process."""
        return self._reader()

    def read(self, path: Path, monitor: Monitor) -> RawDocument | RawBilingual:
        """Read a file; a cancel kills the child at once.

        Raises:
            ReadError: As the reader says; TOO_SLOW or TOO_LARGE if it goes beyond the budget,
                DAMAGED if it breaks down.
            Cancelled: If the user asked to stop.
        """
        monitor.report(Stage.READ, 0.0)
        try:
            process = _start(path, self._reader, self._budget)
        except (OSError, ValueError) as error:
            raise ReadError(path, ReadFailure.UNREADABLE, str(error)[:200]) from error
        with process:
            try:
                out = _wait(process, path, monitor, self._budget)
            finally:
                process.kill()
        return _answer(path, out, process.returncode)


def main(arguments: list[str]) -> int:
    """Entry point of the child: reads one file and writes the answer to standard output.

    Args:
        arguments: Module and class of the reader, limits on memory in bytes and on processor
            time in seconds, and the file.

    Returns:
        Exit status, 0 if there is an answer.
    """
    module, name, memory, seconds, path = arguments
    # Libraries that print must not spoil the answer.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _limit(int(memory), int(seconds))
    reader: Reader = getattr(importlib.import_module(module), name)()
    sys.addaudithook(_forbid)
    answer: Plain
    try:
        answer = {"document": document_to(reader.read(Path(path), _Progress()))}
    except ReadError as error:
        answer = {"error": [error.reason, _plain(error.detail)]}
    except (MemoryError, RecursionError):
        detail = Message(CONTEXT, "reading it needs too much memory")
        answer = {"error": [ReadFailure.TOO_LARGE, _plain(detail)]}
    with out:
        out.write(json.dumps(answer).encode("ascii"))
    return 0


def _plain(detail: str | Message) -> str | Plain:
    return message_to(detail) if isinstance(detail, Message) else detail


class _Progress:
    """The child's monitor: tells the parent through standard error, at most ten times a second."""

    def __init__(self) -> None:
        self._next = 0.0

    def report(self, stage: Stage, fraction: float) -> None:
        """Pass on how far reading has come."""
        now = monotonic()
        if stage is Stage.READ and now >= self._next:
            self._next = now + 0.1
            os.write(2, f"{min(max(fraction, 0.0), 1.0):.3f}\n".encode("ascii"))


def _start(path: Path, reader: type[Reader], budget: Budget) -> subprocess.Popen[bytes]:
    arguments = [
        reader.__module__,
        reader.__qualname__,
        str(budget.memory_bytes),
        str(ceil(_seconds(path, budget))),
        os.fspath(path.absolute()),
    ]
    # A frozen program has no interpreter to call: it is called itself.
    is_frozen = getattr(sys, "frozen", False)
    program = sys.executable
    command = [with_streams(program), CHILD_OPTION] if is_frozen else [program, "-c", _CODE]
    paths = os.pathsep.join(entry or str(Path.cwd()) for entry in sys.path)
    return subprocess.Popen(  # noqa: S603 - our own interpreter with our own module
        [*command, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def with_streams(program: str) -> str:
    """The twin of a frozen program that can be talked to.

    On Windows a program that is never to show a console may have no standard output; the bundle
    holds the same program for the console beside it.

    Args:
        program: `sys.executable`.
    """
    path = Path(program)
    twin = path.with_name(path.name.replace("-window.exe", ".exe"))
    return str(twin) if twin.exists() else program


def _wait(process: subprocess.Popen[bytes], path: Path, monitor: Monitor, budget: Budget) -> bytes:
    """What the child wrote; the monitor is asked twenty times a second whether to go on."""
    patience = _PATIENCE if sys.platform != "win32" else 1.0
    deadline = monotonic() + patience * _seconds(path, budget)
    fraction = 0.0
    while True:
        try:
            out, _ = process.communicate(timeout=_POLL_S)
        except subprocess.TimeoutExpired as waiting:
            fraction = _last_fraction(waiting.stderr, fraction)
            monitor.report(Stage.READ, fraction)
            if monotonic() > deadline:
                raise ReadError(path, ReadFailure.TOO_SLOW) from None
        else:
            return out


def _seconds(path: Path, budget: Budget) -> float:
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0  # the child says what is wrong with the file
    mib = min(size, LIMITS.file_bytes) / (1 << 20)
    return budget.seconds + budget.seconds_per_mib * max(0.0, mib - 1.0)


def _last_fraction(said: bytes | None, before: float) -> float:
    lines = (said or b"").rsplit(b"\n", 2)
    try:
        return min(max(float(lines[-2]), before), 1.0)
    except (IndexError, ValueError):
        return before  # a warning of a library, or half a line


def _answer(path: Path, out: bytes, status: int) -> RawDocument | RawBilingual:
    if sys.platform != "win32" and status == -signal.SIGXCPU:
        raise ReadError(path, ReadFailure.TOO_SLOW)
    try:
        answer = json.loads(out)
        if "error" in answer:
            reason, detail = answer["error"]
            told = message_from(detail) if isinstance(detail, dict) else str(detail)
            raise ReadError(path, ReadFailure(reason), told)
        return document_from(answer["document"], path)
    except (ValueError, KeyError, TypeError) as error:
        broken = Message(CONTEXT, "reading broke down: {status}", (("status", str(status)),))
        raise ReadError(path, ReadFailure.DAMAGED, broken) from error


def _limit(size: int, seconds: int) -> None:
    if sys.platform == "win32":
        import ctypes

        from kzaz_desk.formats.windows_job import limit_memory

        limit_memory(size, ctypes.windll.kernel32)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return  # macOS refuses; the caps of the readers hold all the same


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: a reader has no business outside the file it reads."""
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        writes = isinstance(mode, str) and not set(mode).isdisjoint("wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            raise PermissionError(event)
