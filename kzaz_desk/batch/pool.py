"""Runs one function over many tasks in processes; what one task breaks, the others survive."""

from __future__ import annotations

import os
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
from multiprocessing import active_children, get_context, parent_process
from threading import Thread
from typing import TYPE_CHECKING, Final, Self, TypeVar

from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

Done = Callable[[int, Outcome | None, Message | None], None]
"""Told of each task that is done: its position, and its result or why there is none."""

CONTEXT: Final = "Batch"
CRASHED: Final = Message(CONTEXT, "The process that did the work broke down.")
_AHEAD: Final = 2
_SAID_AT_MOST: Final = 300


def run_here(work: Callable[[Task], Outcome], tasks: Sequence[Task], done: Done[Outcome]) -> None:
    """Do all tasks in this process, in their order; tell `done` of each in this thread."""
    with ThreadPoolExecutor(1) as alone:
        _round(alone, work, dict(enumerate(tasks)), done, 1)


class Processes:
    """Some processes that do tasks; started when they are first needed, used until the end."""

    def __init__(self, count: int) -> None:
        """Have at most `count` processes."""
        self._count = count
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is None:
            return
        if error is not None:
            # Whoever stops the program does not want to wait for what is under way.
            for child in active_children():
                child.terminate()
        self._pool.shutdown(cancel_futures=True)

    def run(
        self, work: Callable[[Task], Outcome], tasks: Sequence[Task], done: Done[Outcome]
    ) -> None:
        """Do all tasks, in any order.

        Args:
            work: A function of a module; takes a task, gives a result. Both must be picklable.
            tasks: What is to be done.
            done: Called in this thread for each task.
        """
        left = dict(enumerate(tasks))
        while left:
            for number in self._run(work, left, done):
                # Whichever broke the pool does so again, and now it is alone.
                one = {number: left.pop(number)}
                if self._run(work, one, done):
                    done(number, None, CRASHED)

    def _run(
        self, work: Callable[[Task], Outcome], left: dict[int, Task], done: Done[Outcome]
    ) -> list[int]:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._count, mp_context=get_context("spawn"), initializer=_prepare
            )
        suspects = _round(self._pool, work, left, done, self._count)
        if suspects:
            self._pool.shutdown()
            self._pool = None
        return suspects


def fault(error: BaseException) -> Message:
    """The sentence for a failure that nobody expected; it quotes what the program says of it."""
    said = f"{type(error).__name__}: {error}"[:_SAID_AT_MOST]
    return Message(CONTEXT, "Something unexpected went wrong ({said}).", (("said", said),))


def _prepare() -> None:
    """Make a new process depend on its parent alone.

    The keys that stop the program reach children too, but the parent decides; and a child whose
    parent was killed would wait for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


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
                done(number, future.result(), None)
            else:
                done(number, None, fault(error))
