"""How long the window stands still when 20,000 events arrive, are filtered or marked.

QT_QPA_PLATFORM=offscreen pytest tests/benchmarks/bench_timeline.py
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.event_edits import Hide

from .conftest import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.timeline.panel import TimelinePanel
    from kzaz_desk.ui.window.main_window import MainWindow

_CHANGES: dict[str, Callable[[TimelinePanel], object]] = {
    "text": lambda panel: panel.text.insert("м"),
    "text-that-nothing-has": lambda panel: panel.text.insert("zz"),
    "chip": lambda panel: panel.planned.click(),
    "one-document": lambda panel: panel.who.setCurrentIndex(1),
    "period": lambda panel: panel.strip.brush((date(1950, 1, 1), date(1960, 12, 31))),
}
_BACK: dict[str, Callable[[TimelinePanel], object]] = {
    "text": lambda panel: panel.text.clear(),
    "text-that-nothing-has": lambda panel: panel.text.clear(),
    "chip": lambda panel: panel.planned.click(),
    "one-document": lambda panel: panel.who.setCurrentIndex(0),
    "period": lambda panel: panel.strip.clear_period(),
}


@pytest.mark.parametrize("name", list(_CHANGES))
def test_filter_of_20_000_events(
    benchmark: BenchmarkFixture, filled: MainWindow, name: str
) -> None:
    """The longest turn while other events are put in order, listed and painted, and all again."""
    turns = Turns()

    def change() -> None:
        for step in (_CHANGES[name], _BACK[name]):
            turns.take(partial(step, filled.timeline))
            turns.run(0.6)

    benchmark.pedantic(change, rounds=3)  # type: ignore[no-untyped-call]
    assert filled.timeline.events.count == len(filled.model.session.events)
    turns.note(benchmark, filled.pair_view)


def test_arrival_of_20_000_events(
    benchmark: BenchmarkFixture, filled: MainWindow, session: Session
) -> None:
    turns = Turns()

    def arrive() -> None:
        for events in ((), session.events):
            turns.take(partial(filled.model.extend, replace(session, events=events)))
            turns.run(1)

    benchmark.pedantic(arrive, rounds=3)  # type: ignore[no-untyped-call]
    assert filled.timeline.events.count == len(session.events)
    turns.note(benchmark, filled.pair_view)


def test_hiding_one_of_20_000_events_and_its_undo(
    benchmark: BenchmarkFixture, filled: MainWindow
) -> None:
    turns = Turns()
    events = filled.model.session.events

    def hide() -> None:
        turns.take(lambda: filled.model.edit_event(Hide(events[10_000].id)))
        turns.run(0.6)
        turns.take(filled.model.undo_stack.undo)
        turns.run(0.6)

    benchmark.pedantic(hide, rounds=3)  # type: ignore[no-untyped-call]
    assert filled.timeline.events.count == len(events)
    turns.note(benchmark, filled.pair_view)
