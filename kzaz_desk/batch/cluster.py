"""Runs a batch on the machines of a Dask cluster; needs the extra `cluster`.

The machines must see the folders of the texts and of the results under the same paths, and have
the same version of this program. A task whose machine goes away is done by another one. Nothing
of this is imported, and no connection opened, unless an address was given.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Self

from kzaz_desk.batch.pool import CONTEXT, CRASHED, fault
from kzaz_desk.domain.errors import WordedError
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from kzaz_desk.batch.pool import Done, Outcome, Task

_CONNECT_S: Final = 10


class ClusterError(WordedError):
    """A cluster cannot be used: the extra is not installed, or nobody answers."""


class Cluster:
    """A connection to a scheduler; its `run` is one for `run.Settings`."""

    def __init__(self, address: str) -> None:
        """Connect.

        Args:
            address: Of the scheduler, such as "tcp://host:8786".

        Raises:
            ClusterError: If the extra is not installed or nobody answers.
        """
        try:
            self._dask: Any = import_module("distributed")
        except ImportError as error:
            text = "A cluster needs an extra. Install it: {command}"
            command = "pip install 'kzaz-desk[cluster]'"
            raise ClusterError(Message(CONTEXT, text, (("command", command),))) from error
        try:
            self._client = self._dask.Client(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            text = (
                "No Dask scheduler answers at {address}. Check the address, which is like "
                "{example}, and that “dask scheduler” runs there; without --cluster this computer "
                "does the work."
            )
            facts = (("address", address), ("example", "tcp://192.168.0.5:8786"))
            raise ClusterError(Message(CONTEXT, text, facts)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def run(
        self, work: Callable[[Task], Outcome], tasks: Sequence[Task], done: Done[Outcome]
    ) -> None:
        """Do all tasks; tell `done` of each in the caller's thread.

        A task that brought down several processes is given up.
        """
        # Not pure: the same task in a later batch is another one, since files change.
        running = {self._client.submit(work, task, pure=False): n for n, task in enumerate(tasks)}
        try:
            with self._client.as_current():
                for future in self._dask.as_completed(list(running)):
                    error = future.exception()
                    if error is None:
                        done(running[future], future.result(), None)
                    elif type(error).__name__ == "KilledWorker":
                        done(running[future], None, CRASHED)
                    else:
                        done(running[future], None, fault(error))
        finally:
            self._client.cancel(list(running))
