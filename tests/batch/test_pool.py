from __future__ import annotations

import multiprocessing

import pytest

from kzaz_desk.batch.pool import CRASHED, Processes, run_here

TASKS = ("1 + 1", "1 / 0", "2 + 2", "3 + 3", "4 + 4")
CRASH = "__import__('os')._exit(3)"


class Outcomes:
    def __init__(self) -> None:
        self.results: dict[int, object] = {}
        self.problems: dict[int, str] = {}

    def __call__(self, number: int, result: object, problem: str) -> None:
        assert number not in self.results
        assert number not in self.problems
        if problem:
            self.problems[number] = problem
        else:
            self.results[number] = result


def test_every_task_is_done_once_and_a_failure_stops_nothing() -> None:
    outcomes = Outcomes()

    run_here(eval, TASKS, outcomes)

    assert outcomes.results == {0: 2, 2: 4, 3: 6, 4: 8}
    assert outcomes.problems == {1: "ZeroDivisionError: division by zero"}


def test_task_that_kills_its_process_is_told_and_the_others_are_done() -> None:
    outcomes = Outcomes()

    with Processes(2) as processes:
        processes.run(eval, [*TASKS, CRASH, "5 + 5"], outcomes)

    assert outcomes.results == {0: 2, 2: 4, 3: 6, 4: 8, 6: 10}
    assert outcomes.problems == {1: "ZeroDivisionError: division by zero", 5: CRASHED}


def test_nothing_to_do_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzaz_desk.batch.pool.ProcessPoolExecutor", None)

    with Processes(2) as processes:
        processes.run(eval, [], Outcomes())


def test_stopped_batch_waits_for_nothing() -> None:
    def stop(number: int, result: object, problem: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Processes(2) as processes:
        processes.run(eval, ["1", "__import__('threading').Event().wait()"], stop)

    assert multiprocessing.active_children() == []
