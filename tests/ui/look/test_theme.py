"""Contrast as WCAG 2.2 counts it, and distances as colour-blind eyes see them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from kzaz_desk.domain.review import Severity
from kzaz_desk.ui.look.theme import DARK, LIGHT, Colours, Scheme, Theme, contrast_colours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

# Viénot, Brettel, Mollon (1999) for protan- and deuteranopia; Brettel's tritan plane
# in the linear form of Machado, Oliveira, Fernandes (2009), severity 1.
_VISION = {
    "protanopia": [[0.11238, 0.88762, 0.0], [0.11238, 0.88762, 0.0], [0.00401, -0.00401, 1.0]],
    "deuteranopia": [[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def _linear(colour: str) -> NDArray[np.float64]:
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def _contrast(one: str, other: str) -> float:
    low, high = sorted(float(_linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other))
    return (high + 0.05) / (low + 0.05)


def _lab(colour: str, vision: str) -> NDArray[np.float64]:
    seen = np.clip(np.array(_VISION[vision]) @ _linear(colour), 0, 1)
    relative = _XYZ @ seen / _WHITE
    root = np.where(relative > 216 / 24389, np.cbrt(relative), (24389 / 27 * relative + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def _contrast_dark() -> Colours:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFFFF"))
    return contrast_colours(palette)


SCHEMES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(_contrast_dark(), id="contrast"),
]


@pytest.mark.parametrize("colours", SCHEMES)
def test_text_reads_on_every_ground(colours: Colours) -> None:
    marks = [*colours.severities.values(), colours.structure]
    marks += [colours.accepted, colours.ignored, colours.stale, colours.altered, colours.due]
    fills = [style.fill for style in marks if style.fill is not None]
    assert all(_contrast(colours.text, fill) >= 9.5 for fill in fills)
    grounds = [colours.page, colours.alternate, colours.sentence, colours.glow]
    grounds += [colours.selection, colours.hit, colours.current_hit]
    assert all(_contrast(colours.text, ground) >= 4.5 for ground in grounds)


@pytest.mark.parametrize("colours", SCHEMES)
def test_side_notes_read_on_page_and_header(colours: Colours) -> None:
    assert _contrast(colours.muted, colours.page) >= 4.5
    assert _contrast(colours.muted, colours.alternate) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES)
def test_lines_and_glyphs_stand_out_from_the_page(colours: Colours) -> None:
    marks = [*colours.severities.values(), colours.structure]
    marks += [colours.accepted, colours.ignored, colours.stale, colours.altered, colours.due]
    for style in marks:
        assert _contrast(style.colour, colours.page) >= 3.5
        assert _contrast(style.colour, colours.alternate) >= 3.5


@pytest.mark.parametrize("vision", _VISION)
@pytest.mark.parametrize(("colours", "least"), [(LIGHT, 25.0), (DARK, 20.0)], ids=["light", "dark"])
def test_severities_stay_apart_for_colour_blind_eyes(
    colours: Colours, least: float, vision: str
) -> None:
    seen = [_lab(style.colour, vision) for style in colours.severities.values()]
    distances = [float(np.linalg.norm(a - b)) for a, b in combinations(seen, 2)]
    assert min(distances) >= least


@pytest.mark.parametrize("colours", SCHEMES)
def test_no_two_marks_differ_by_colour_alone(colours: Colours) -> None:
    marks = [*colours.severities.values(), colours.structure]
    marks += [colours.accepted, colours.ignored, colours.stale, colours.altered, colours.due]
    assert len({style.glyph for style in marks}) == len(marks)
    assert len({colours.severities[severity].line for severity in Severity}) == len(Severity)


@pytest.mark.parametrize("colours", SCHEMES)
def test_changes_have_lines_that_no_finding_has(colours: Colours) -> None:
    findings = [*colours.severities.values(), colours.structure]
    findings += [colours.accepted, colours.ignored, colours.stale]
    lines = {colours.altered.line, colours.due.line}
    assert len(lines) == 2
    assert not lines & {style.line for style in findings}


@pytest.mark.parametrize("colours", SCHEMES[:2])
def test_changes_look_like_no_hit_of_a_search(colours: Colours) -> None:
    assert colours.altered.fill is not None
    for vision in _VISION:
        seen = _lab(colours.altered.fill, vision)
        for hit in (colours.hit, colours.current_hit):
            assert float(np.linalg.norm(seen - _lab(hit, vision))) >= 15.0


@pytest.mark.parametrize("vision", _VISION)
@pytest.mark.parametrize("colours", SCHEMES[:2])
def test_changes_stay_apart_from_severities_for_colour_blind_eyes(
    colours: Colours, vision: str
) -> None:
    own = _lab(colours.altered.colour, vision)
    others = [_lab(style.colour, vision) for style in colours.severities.values()]
    assert min(float(np.linalg.norm(own - other)) for other in others) >= 15.0


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_high_contrast_shows_what_is_chosen_without_hiding_its_text(
    qapp: QApplication, scheme: Scheme
) -> None:
    theme = Theme()
    theme.choose(scheme)
    colours = theme.colours

    for ground in (colours.selection, colours.current_hit):
        assert _contrast(ground, colours.page) >= 3
        assert _contrast(colours.text, ground) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
def test_words_of_what_cannot_be_used_are_readable_and_not_like_others(
    qapp: QApplication, scheme: Scheme
) -> None:
    theme = Theme()
    theme.choose(scheme)
    colours = theme.colours

    assert _contrast(colours.unavailable, colours.page) >= 3
    assert _contrast(colours.unavailable, colours.alternate) >= 3
    assert _contrast(colours.text, colours.unavailable) >= 2.5


def test_high_contrast_has_no_fills_and_thick_lines_in_the_text_colour() -> None:
    colours = _contrast_dark()
    for style in colours.severities.values():
        assert style.fill is None
        assert style.width == 3.0
        assert style.colour == colours.text


@pytest.fixture
def sole_theme(qapp: QApplication) -> Iterator[Theme]:
    """The one theme that answers: those that other tests dressed the application in stay deaf."""
    others = qapp.findChildren(Theme)
    for other in others:
        other.blockSignals(True)
    yield Theme()
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    for other in others:
        other.blockSignals(False)


def test_theme_follows_the_system_live(sole_theme: Theme, qtbot: QtBot) -> None:
    theme = sole_theme
    hints = QGuiApplication.styleHints()
    before = QGuiApplication.palette()
    assert theme.colours is LIGHT
    try:
        # Platforms without a setting of their own are read by their palette.
        hints.setColorScheme(Qt.ColorScheme.Dark)
        QGuiApplication.setPalette(QPalette(QColor("#202020")))
        with qtbot.waitSignal(theme.changed):
            hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.colours is DARK
    finally:
        hints.unsetColorScheme()
        QGuiApplication.setPalette(before)


def test_chosen_scheme_wins_until_it_is_given_back(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert theme.colours is DARK
    theme.choose(Scheme.CONTRAST_LIGHT)
    assert theme.colours.scheme is Scheme.CONTRAST_LIGHT
    theme.choose(None)
    assert theme.colours is LIGHT


def test_own_palette_is_not_taken_for_the_system(qapp: QApplication) -> None:
    theme = Theme()
    before = QGuiApplication.palette()
    try:
        theme.choose(Scheme.DARK)
        QGuiApplication.setPalette(theme.qt_palette())
        theme.choose(None)
        assert theme.colours is LIGHT
    finally:
        QGuiApplication.setPalette(before)
