"""Runs one function over many tasks in processes; what one task breaks, the others survive."""

from __future__ import annotations

import signal
from collections.abc import Callable
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import active_children, get_context
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

Done = Callable[[int, Outcome | None, str], None]
"""Told of each task that is done: its position, and its result or why there is none."""

CRASHED: Final = "The process that did the work broke down."
_AHEAD: Final = 2


def run_all(
    work: Callable[[Task], Outcome],
    tasks: Sequence[Task],
    done: Done[Outcome],
    *,
    workers: int,
) -> None:
    """Do all tasks, in any order.

    Args:
        work: A function of a module; takes a task, gives a result. Both must be picklable.
        tasks: What is to be done.
        done: Called in this thread for each task.
        workers: How many processes; 1 for none but this one.

    Raises:
        KeyboardInterrupt: If the user asked to stop; the processes are gone then.
    """
    left = dict(enumerate(tasks))
    if workers == 1:
        with ThreadPoolExecutor(1) as alone:
            _round(alone, work, left, done, 1)
        return
    while left:
        suspects = _in_processes(work, left, done, workers)
        for number in suspects:
            # Whichever broke the pool does so again, and now it is alone.
            one = {number: left.pop(number)}
            if _in_processes(work, one, done, 1):
                done(number, None, CRASHED)


def _in_processes(
    work: Callable[[Task], Outcome], left: dict[int, Task], done: Done[Outcome], workers: int
) -> list[int]:
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_stop) as pool:
        try:
            return _round(pool, work, left, done, workers)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in active_children():
                child.terminate()
            raise


def _ignore_stop() -> None:
    """The keys that stop the program reach its children too; the parent decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _round(
    pool: Executor,
    work: Callable[[Task], Outcome],
    left: dict[int, Task],
    done: Done[Outcome],
    workers: int,
) -> list[int]:
    """Do what is left; takes out what is done. Gives what was under way when the pool broke."""
    waiting = iter(list(left))
    running: dict[Future[Outcome], int] = {}
    while True:
        for number in islice(waiting, _AHEAD * workers - len(running)):
            try:
                running[pool.submit(work, left[number])] = number
            except BrokenProcessPool:
                return sorted({number, *running.values()})
        if not running:
            return []
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            error = future.exception()
            if isinstance(error, BrokenProcessPool):
                return sorted(running.values())
            number = running.pop(future)
            del left[number]
            if error is None:
                done(number, future.result(), "")
            else:
                done(number, None, f"{type(error).__name__}: {error}"[:300])
