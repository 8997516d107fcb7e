"""Events that may be one are suggested until the user has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzaz_desk import services
from kzaz_desk.domain.event_edits import Apart, Merge, Split
from kzaz_desk.project.event_edits import edit_events
from kzaz_desk.project.suggesting import open_suggestions

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.project.session import Session

TEXTS = {
    "a.txt": "date 2025-03-14\n2024 жылы облыста 410 километр автомобиль жолы жөнделді.\n"
    "Жөндеуге 12 миллиард теңге жұмсалды.\n",
    "b.txt": "date 2025-03-15\n2024 жылы аймақта 410 километр автомобиль жолы күрделі жөнделді.\n"
    "Келесі жылы жол салу жалғасады.\n",
    "c.txt": "date 2025-03-16\nВ детском саду прошёл праздник весны для малышей.\n",
}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return services.open_paths([tmp_path], need_pair=False)


def test_same_figure_in_the_same_year_is_suggested(session: Session) -> None:
    (found,) = open_suggestions(session)

    texts = {event.id: event.text for event in session.events}
    assert "410" in texts[found.first]
    assert "410" in texts[found.second]


def test_what_the_user_says_to_be_two_is_not_asked_again(session: Session) -> None:
    (found,) = open_suggestions(session)

    after = edit_events(session, Apart((found.first, found.second)))

    assert open_suggestions(after) == ()
    assert after.events == session.events


def test_merged_events_are_not_suggested_nor_are_they_when_split_again(session: Session) -> None:
    (found,) = open_suggestions(session)

    merged = edit_events(session, Merge((found.first, found.second)))
    parted = edit_events(merged, Split(found.first))

    assert open_suggestions(merged) == ()
    assert open_suggestions(parted) == ()
    assert len(parted.events) == len(session.events)
