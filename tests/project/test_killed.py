"""A process killed at any moment loses nothing that was confirmed, nor the file."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.project.opening import open_read_only, open_store, save_as
from kzaz_desk.project.store import Saved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzaz_desk.project.session import Session

KILLS = int(os.environ.get("KZAZ_DESK_KILLS", "20"))
"""How often a process is killed; 200 and more before a release."""

CHILD = textwrap.dedent("""
    import os, sys
    from dataclasses import replace
    from pathlib import Path
    from kzaz_desk.domain.review import Verdict, VerdictState
    from kzaz_desk.project.event_edits import Hide
    from kzaz_desk.project.opening import open_store, save_as
    path, first = Path(sys.argv[1]), int(sys.argv[2])
    store = open_store(path, "killed")
    os.write(1, b"open\\n")
    number = first
    while True:
        verdict = Verdict(VerdictState.ACCEPTED, f"түсініктеме {number} " * (number % 50))
        store.record_verdict(f"f{number}", verdict)
        os.write(1, f"{number}\\n".encode())
        number += 1
        if number % 7 == 0:
            store.record_event_edits(tuple(Hide(f"e{i}") for i in range(number)))
            os.write(1, f"edits {number}\\n".encode())
        if number % 11 == 0:
            store.save_session(store.load_session())
        if number % 13 == 0:
            store.close()
            store = open_store(path, "killed")
        if number % 29 == 0:
            saved = store.load_session()
            store.close()
            store = save_as(path, saved, "killed")
""")


def _killed_at_random(path: Path, first: int, dice: random.Random) -> tuple[int, int]:
    """Let a child write until it dies; returns the last number and edits that it confirmed."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(first)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(dice.randint(1, 60))]
    # The child does not wait for the parent: where it is by now is chance.
    child.kill()
    said += child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    assert child.wait() != 0
    numbers = [int(line) for line in said if line[:1].isdigit() and line.endswith(b"\n")]
    edits = [int(line.split()[1]) for line in said if line.startswith(b"edits ")]
    return max(numbers, default=first - 1), max(edits, default=0)


def test_killed_process_loses_nothing_confirmed(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    path = tmp_path / "жоба.kzaz"
    session = make_session([(1, 1), (2, 1), (1, 2)])
    save_as(path, Saved(session), "parent").close()
    dice = random.Random(20250304)
    confirmed, edits = 0, 0

    for _ in range(KILLS):
        last, edited = _killed_at_random(path, confirmed, dice)
        confirmed, edits = max(confirmed, last + 1), max(edits, edited)
        with open_read_only(path) as copy:
            seen = copy.load_session()
        with open_store(path, "parent") as store:  # the lock of the dead is no hindrance
            saved = store.load_session()
        assert seen == saved
        assert saved.session.pairs == session.pairs
        assert saved.session.documents == session.documents
        assert {f"f{number}" for number in range(confirmed)} <= saved.session.review.verdicts.keys()
        assert len(saved.session.event_edits) >= edits

    assert confirmed > KILLS


@pytest.mark.skipif(sys.platform == "win32", reason="a timer that kills exists on POSIX only")
def test_process_killed_inside_the_database_library_loses_nothing(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    """The timer's signal ends the process between two machine instructions, fsync included."""
    path = tmp_path / "жоба.kzaz"
    save_as(path, Saved(make_session([(4, 4)])), "parent").close()
    dice = random.Random(7)
    confirmed = 0
    for _ in range(max(2, KILLS // 5)):
        code = "import signal\nimport sys\n" + CHILD.replace(
            'os.write(1, b"open\\n")',
            "signal.setitimer(signal.ITIMER_REAL, float(sys.argv[3]))",
        )
        done = subprocess.run(
            [sys.executable, "-c", code, path, str(confirmed), str(dice.uniform(0.001, 0.2))],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            check=False,
        )
        numbers = [int(line) for line in done.stdout.splitlines() if line[:1].isdigit()]
        confirmed = max([confirmed, *(number + 1 for number in numbers)])
        with open_store(path, "parent") as store:
            kept = store.load_session().session.review.verdicts.keys()
        assert {f"f{number}" for number in range(confirmed)} <= kept
    assert confirmed > 0
