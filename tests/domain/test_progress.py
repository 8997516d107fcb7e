"""Work on very many things reports now and then, and changes nothing by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.progress import watched

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("number", [0, 1, 64, 65, 1000])
def test_watched_things_are_the_same_things(number: int) -> None:
    assert list(watched(range(number), lambda: None)) == list(range(number))


@pytest.mark.parametrize(
    ("number", "reports"), [(0, 0), (1, 1), (64, 1), (65, 2)], ids=["none", "one", "64", "65"]
)
def test_each_64_things_begin_with_a_report(number: int, reports: int) -> None:
    told: list[int] = []

    for _ in watched(range(number), lambda: told.append(1)):
        pass

    assert len(told) == reports


def test_report_that_raises_stops_the_work() -> None:
    def stop() -> None:
        raise InterruptedError

    def work() -> Iterator[int]:
        yield from watched(range(3), stop)

    with pytest.raises(InterruptedError):
        next(work())
