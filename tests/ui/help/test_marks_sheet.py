"""The marks are drawn as the pair view draws them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import Severity, VerdictState
from kzaz_desk.ui.help import examples
from kzaz_desk.ui.help.dot_view import DotView
from kzaz_desk.ui.help.examples import Example
from kzaz_desk.ui.help.marks_sheet import ExampleView, MarksSheet
from kzaz_desk.ui.look.theme import Scheme, Theme
from kzaz_desk.ui.pair.change_marks import Sort
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerSort
from kzaz_desk.ui.pair.scene import Scene
from kzaz_desk.ui.timeline.axis import Axis
from kzaz_desk.ui.timeline.density_strip import DensityStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

# Its dot is told by colour and, at the other end of the row, by the sign of an error.
DISAGREE = "The texts disagree"
MARKED = {
    "error": examples.severity_example(Severity.ERROR, "[12] үй.", "[21] дом."),
    "warning": examples.severity_example(Severity.WARNING, "[12] үй.", "Дома."),
    "info": examples.severity_example(Severity.INFO, "[он екі] үй.", "[12] домов."),
    "sentence": examples.sentence_example(),
    "merged": examples.merged_example(),
    "accepted": examples.decided_example(VerdictState.ACCEPTED),
    "ignored": examples.decided_example(VerdictState.IGNORED),
    "stale": examples.decided_example(VerdictState.ACCEPTED, stale=True),
    "glow": examples.glow_example(),
    "hits": examples.hits_example(),
    "changed": examples.change_example(Sort.CHANGED),
    "due": examples.change_example(Sort.DUE),
    "moved": examples.moved_example(),
    "bookmark": examples.bookmark_example(),
    "link": examples.link_example(),
}
SCHEMES = tuple(Scheme)


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    theme = Theme()
    yield theme
    theme.choose(None)


def _picture(example: Example, theme: Theme, qtbot: QtBot) -> QImage:
    view = ExampleView(example, theme)
    qtbot.addWidget(view)
    return view.grab().toImage()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", MARKED)
def test_mark_can_be_seen_in_every_scheme(
    name: str, scheme: Scheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(scheme)
    bare = Example(MARKED[name].content, Scene())

    assert _picture(MARKED[name], theme, qtbot) != _picture(bare, theme, qtbot)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_states_of_a_finding_look_different(scheme: Scheme, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(scheme)
    names = ("accepted", "ignored", "stale")
    pictures = [_picture(MARKED[name], theme, qtbot) for name in names]

    assert all(
        one != other for one, other in zip(pictures, [*pictures[1:], pictures[0]], strict=True)
    )


def test_sure_weak_confirmed_and_doubtful_rows_look_different(theme: Theme, qtbot: QtBot) -> None:
    kinds = [(Origin.AUTO, 1.0), (Origin.AUTO, 0.2), (Origin.CONFIRMED, 1.0)]
    pictures = [
        _picture(examples.bead_example(*kind), theme, qtbot)
        for kind in [*kinds, (Origin.NEEDS_REVIEW, 0.2)]
    ]

    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_number_that_agrees_has_a_line(theme: Theme, qtbot: QtBot) -> None:
    example = examples.agreeing_example()
    bare = Example(example.content, replace(example.scene, shows_numbers=False))

    assert _picture(example, theme, qtbot) != _picture(bare, theme, qtbot)


def test_sheet_follows_the_theme_while_it_is_open(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(Scheme.LIGHT)
    sheet = MarksSheet(theme)
    qtbot.addWidget(sheet)
    sheet.show()
    view = sheet.findChildren(ExampleView)[0]
    before = view.grab().toImage()

    theme.choose(Scheme.DARK)

    assert view.grab().toImage() != before


def test_every_picture_has_a_word_and_a_sentence(theme: Theme, qtbot: QtBot) -> None:
    sheet = MarksSheet(theme)
    qtbot.addWidget(sheet)
    pictures = [
        picture
        for kind in (ExampleView, OverviewRuler, DensityStrip, DotView)
        for picture in sheet.findChildren(kind)
    ]

    assert len(pictures) > 35
    assert all(picture.accessibleName() for picture in pictures)
    assert all(picture.accessibleDescription().endswith(".") for picture in pictures)


def test_every_mark_of_the_overview_is_explained(theme: Theme, qtbot: QtBot) -> None:
    sheet = MarksSheet(theme)
    qtbot.addWidget(sheet)

    shown = {mark.sort for strip in sheet.findChildren(OverviewRuler) for mark in strip.marks}

    assert shown == set(RulerSort)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_marks_of_the_timeline_can_be_seen_and_look_different(
    scheme: Scheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(scheme)
    sheet = MarksSheet(theme)
    qtbot.addWidget(sheet)
    strips = sheet.findChildren(DensityStrip)
    pictures = [strip.grab().toImage() for strip in strips]
    strips[0].show_axis({1991: 0, 2024: 0}, Axis())
    bare = strips[0].grab().toImage()

    assert len(pictures) == 4
    assert all(one not in pictures[:at] for at, one in enumerate(pictures))
    assert bare not in pictures


@pytest.mark.parametrize("scheme", SCHEMES)
def test_dots_of_the_event_list_look_different(scheme: Scheme, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(scheme)
    sheet = MarksSheet(theme)
    qtbot.addWidget(sheet)
    left = QRect(0, 0, 28, 38)
    views = sheet.findChildren(DotView)

    rows = [view.grab().toImage() for view in views]
    dots = [view.grab(left).toImage() for view in views if view.accessibleName() != DISAGREE]

    assert (len(rows), len(dots)) == (6, 5)
    for pictures in (rows, dots):
        assert all(one not in pictures[:at] for at, one in enumerate(pictures))
