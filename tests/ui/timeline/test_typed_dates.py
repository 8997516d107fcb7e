"""What a user may type as the date of an event, and what stands there to begin with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from kzaz_desk.domain.event_edits import Redate
from kzaz_desk.domain.timex import Granularity, Op
from kzaz_desk.project.event_edits import edit_events
from kzaz_desk.ui.timeline.event_words import date_text
from kzaz_desk.ui.timeline.typed_dates import text_to_edit, typed_date
from kzaz_desk.ui.window.dialogs import EventDateDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.domain.review import Event
    from kzaz_desk.project.session import Session

DAY, MONTH, YEAR = Granularity.DAY, Granularity.MONTH, Granularity.YEAR
OPEN_END = Redate("e", "1991/..", date(1991, 1, 1), None, YEAR)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("2023", Redate("e", "2023", date(2023, 1, 1), date(2023, 12, 31), YEAR)),
        ("2024-2", Redate("e", "2024-02", date(2024, 2, 1), date(2024, 2, 29), MONTH)),
        ("2023-10-20", Redate("e", "2023-10-20", date(2023, 10, 20), date(2023, 10, 20), DAY)),
        ("20.10.2023", Redate("e", "2023-10-20", date(2023, 10, 20), date(2023, 10, 20), DAY)),
        ("2.2024", Redate("e", "2024-02", date(2024, 2, 1), date(2024, 2, 29), MONTH)),
        ("1990/2000", Redate("e", "1990/2000", date(1990, 1, 1), date(2000, 12, 31), YEAR)),
        ("1990 – 2000", Redate("e", "1990/2000", date(1990, 1, 1), date(2000, 12, 31), YEAR)),
        (
            "1.05.2024/3.06.2024",
            Redate("e", "2024-05-01/2024-06-03", date(2024, 5, 1), date(2024, 6, 3), DAY),
        ),
        ("198x", Redate("e", "198X", date(1980, 1, 1), date(1989, 12, 31), Granularity.DECADE)),
        ("19XX", Redate("e", "19XX", date(1900, 1, 1), date(1999, 12, 31), Granularity.CENTURY)),
        ("1991/..", OPEN_END),
        ("../2024-05", Redate("e", "../2024-05", None, date(2024, 5, 31), MONTH)),
        ("  ", Redate("e", "", None, None, None)),
        ("2023-13", None),
        ("20 қазан", None),
        ("2000/1990", None),
        ("1990/2000/2010", None),
        ("1990/", None),
        ("..", None),
        ("../..", None),
    ],
)
def test_typed_date_is_understood_or_refused(typed: str, answer: Redate | None) -> None:
    assert typed_date("e", typed) == answer


DATED = [
    ("2019", date(2019, 1, 1), date(2019, 12, 31), YEAR, None, "2019"),
    ("1990/2000", date(1990, 1, 1), date(2000, 12, 31), YEAR, None, "1990/2000"),
    ("198X", date(1980, 1, 1), date(1989, 12, 31), Granularity.DECADE, None, "198X"),
    ("2024-Q2", date(2024, 4, 1), date(2024, 6, 30), Granularity.QUARTER, None, "2024-Q2"),
    ("2024-WI", date(2024, 12, 1), date(2025, 2, 28), Granularity.SEASON, None, "2024-WI"),
    ("2018-W36-WE", date(2018, 9, 8), date(2018, 9, 9), Granularity.WEEK, None, "2018-W36-WE"),
    ("2024-05-05TEV", date(2024, 5, 5), date(2024, 5, 5), DAY, None, "2024-05-05TEV"),
    ("1991", date(1991, 1, 1), date(1991, 12, 31), YEAR, Op.SINCE, "1991/.."),
    ("1991", date(1991, 1, 1), None, YEAR, None, "1991/.."),
    ("2027", None, date(2027, 12, 31), YEAR, Op.UNTIL, "../2027"),
    ("P3Y", date(2021, 5, 1), date(2024, 4, 30), None, None, "2021-05-01/2024-04-30"),
    ("P3Y", None, None, None, None, ""),
    ("", date(2024, 5, 1), date(2024, 5, 1), DAY, None, "2024-05-01"),
    ("", None, None, None, None, ""),
]


@pytest.mark.parametrize(("value", "begin", "end", "granularity", "op", "shown"), DATED)
def test_date_shown_for_an_edit_is_one_that_is_taken(
    session: Session,
    value: str,
    begin: date | None,
    end: date | None,
    granularity: Granularity | None,
    op: Op | None,
    shown: str,
) -> None:
    event: Event = replace(
        session.events[0],
        value=value,
        begin=begin,
        end_date=end,
        granularity=granularity,
        op=op,
    )

    assert text_to_edit(event) == shown
    assert typed_date(event.id, shown) is not None


def test_period_is_typed_in_the_dialog_and_shown_as_one(qtbot: QtBot, session: Session) -> None:
    event = replace(session.events[0], value="1990/2000")
    dialog = EventDateDialog(event)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()

    dialog.edit.clear()
    qtbot.keyClicks(dialog.edit, "1991/..")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)

    assert dialog.result() == EventDateDialog.DialogCode.Accepted
    assert dialog.answer is not None
    after = edit_events(session, dialog.answer)
    changed = next(each for each in after.events if each.id == event.id)
    assert date_text(changed) == "since 1991"


@pytest.mark.parametrize(("is_inferred", "is_said"), [(False, False), (True, True)])
def test_date_left_as_it_is_says_something_only_where_it_was_not_sure(
    qtbot: QtBot, session: Session, *, is_inferred: bool, is_said: bool
) -> None:
    event = replace(session.events[0], conflict=False, rival=None, is_inferred=is_inferred)
    dialog = EventDateDialog(event)
    qtbot.addWidget(dialog)

    dialog.accept()

    assert (dialog.result() == EventDateDialog.DialogCode.Accepted) is is_said
