from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.batch.pool import CRASHED, Processes, run_here

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Message

TASKS = ("1 + 1", "1 / 0", "2 + 2", "3 + 3", "4 + 4")
DIVIDED = "Something unexpected went wrong (ZeroDivisionError: division by zero)."
CRASH = "__import__('os')._exit(3)"
ROOT = Path(__file__).resolve().parents[2]
WAITING = """
from kzaz_desk.batch.pool import Processes
with Processes(1) as processes:
    task = "print('begun', flush=True) or __import__('threading').Event().wait()"
    processes.run(eval, [task], print)
"""


class Outcomes:
    def __init__(self) -> None:
        self.results: dict[int, object] = {}
        self.problems: dict[int, str] = {}

    def __call__(self, number: int, result: object, problem: Message | None) -> None:
        assert number not in self.results
        assert number not in self.problems
        if problem:
            self.problems[number] = str(problem)
        else:
            self.results[number] = result


def test_every_task_is_done_once_and_a_failure_stops_nothing() -> None:
    outcomes = Outcomes()

    run_here(eval, TASKS, outcomes)

    assert outcomes.results == {0: 2, 2: 4, 3: 6, 4: 8}
    assert outcomes.problems == {1: DIVIDED}


def test_task_that_kills_its_process_is_told_and_the_others_are_done() -> None:
    outcomes = Outcomes()

    with Processes(2) as processes:
        processes.run(eval, [*TASKS, CRASH, "5 + 5"], outcomes)

    assert outcomes.results == {0: 2, 2: 4, 3: 6, 4: 8, 6: 10}
    assert outcomes.problems == {1: DIVIDED, 5: str(CRASHED)}


def test_nothing_to_do_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzaz_desk.batch.pool.ProcessPoolExecutor", None)

    with Processes(2) as processes:
        processes.run(eval, [], Outcomes())


def test_stopped_batch_waits_for_nothing() -> None:
    def stop(number: int, result: object, problem: Message | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Processes(2) as processes:
        processes.run(eval, ["1", "__import__('threading').Event().wait()"], stop)

    assert multiprocessing.active_children() == []


def test_process_whose_parent_was_killed_ends() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", WAITING], stdout=subprocess.PIPE, env=environment
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"begun\n"

        parent.kill()

        # The child has the pipe too: it is at its end when both are gone.
        assert parent.communicate(timeout=30)[0] == b""
