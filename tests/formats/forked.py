"""Children that need no start: each reads one file, forked from a process that has the readers."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

from kzaz_desk.formats import worker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LOADED = [
    __name__, "kzaz_desk.formats.pick", "lxml.etree", "pypdfium2", "polib", "pysubs2",
    "python_calamine", "selectolax.lexbor",
]  # fmt: skip


class Forked:
    """Takes the place of `subprocess.Popen` in `kzaz_desk.formats.worker`.

    The child is a process of its own all the same and has the same limits; only the seconds in
    which Python starts and loads the readers are spared.
    """

    folder: Path

    def __init__(self, command: Sequence[str], **_options: Any) -> None:
        """Start the child with what stands behind the program in the command."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(LOADED)
        self._out = self.folder / "answer.json"
        arguments = list(command[command.index("-c") + 2 :])
        self._process = context.Process(target=_read, args=(arguments, str(self._out)))
        self._process.start()

    def communicate(self, timeout: float) -> tuple[bytes, bytes]:
        """The answer of the child, once it has ended."""
        self._process.join(timeout)
        if self.returncode is None:
            raise subprocess.TimeoutExpired("", timeout)
        return self._out.read_bytes(), b""

    @property
    def returncode(self) -> int | None:
        """How the child ended; below 0 the signal."""
        return self._process.exitcode

    def kill(self) -> None:
        """End the child at once."""
        self._process.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.join()


def _read(arguments: list[str], out: str) -> None:
    """What the child does, its streams led away from those of the tests."""
    os.dup2(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.exit(worker.main(arguments))
