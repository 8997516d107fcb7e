"""Starts the program: `python -m kzaz_desk`, and the command `kzaz-desk`."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> int:
    """Run the command, or what a frozen program is called for by itself.

    Returns:
        Exit status of the process.
    """
    _give_streams()
    # Our matrices are small: more threads of numpy only spin, in the way of the one that paints.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        from kzaz_desk.formats import worker

        freeze_support()  # does not return in the processes of a batch
        if sys.argv[1:2] == [worker.CHILD_OPTION]:
            return worker.main(sys.argv[2:])
    from kzaz_desk.command_line import main as run_command

    return run_command()


def _give_streams() -> None:
    """Let what is printed go nowhere, where Windows starts a program without a console."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
            setattr(sys, name, nowhere)


if __name__ == "__main__":
    sys.exit(main())
