"""All colours, line styles and glyphs of the window, for light, dark and high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from kzaz_desk.domain.review import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


class Scheme(StrEnum):
    """Which set of colours is in use."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"

    @property
    def is_dark(self) -> bool:
        """True if the page is darker than the text."""
        return self in (Scheme.DARK, Scheme.CONTRAST_DARK)

    @property
    def is_contrast(self) -> bool:
        """True if fills are off and lines are thick."""
        return self in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK)


class Glyph(StrEnum):
    """Sign that says without colour what a mark means; the value is its character in texts."""

    ERROR = "▲"
    WARNING = "◆"
    INFO = "●"
    STRUCTURE = "▨"
    ACCEPTED = "✓"
    IGNORED = "⊘"
    STALE = "↻"
    CONFLICT = "⇄"
    REVIEW = "?"
    ALTERED = "Δ"
    DUE = "→"


class Line(StrEnum):
    """How a mark's line is drawn."""

    BOX = "box"
    DASHED = "dashed"
    DOTTED = "dotted"
    THIN = "thin"
    DASH_DOT = "dash-dot"
    DOUBLE = "double"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How one sort of mark looks.

    Attributes:
        glyph: Its sign.
        line: How its line is drawn.
        width: Thickness of the line in device-independent pixels.
        colour: Of line and glyph, as #RRGGBB.
        fill: Behind the text, as #RRGGBB; None for no fill.
    """

    glyph: Glyph
    line: Line
    width: float
    colour: str
    fill: str | None


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as #RRGGBB.

    Attributes:
        scheme: Which set it is.
        page: Behind the text.
        alternate: Behind headers, panels and the row that is current.
        text: The text, focus rings and row bar.
        muted: Paragraph numbers and other side notes.
        unavailable: Words of what cannot be used now.
        hairline: Lines between rows, under numbers that agree.
        hatch: Lines in an empty cell.
        sentence: Behind the sentence under the pointer and its counterpart.
        glow: Behind the counterpart of the number under the pointer.
        selection: Behind selected text.
        hit: Behind what a search found.
        current_hit: Behind the hit the search stands on.
        accent: Drop targets and progress; never a severity.
        severities: Look of an undecided finding.
        structure: Look of an undecided finding about whole paragraphs.
        accepted: Look of an accepted or fixed finding.
        ignored: Look of an ignored finding.
        stale: Look of a finding whose text changed after the decision.
        altered: Look of words that are not as they were when they were reviewed.
        due: Look of a passage whose counterpart changed.
    """

    scheme: Scheme
    page: str
    alternate: str
    text: str
    muted: str
    unavailable: str
    hairline: str
    hatch: str
    sentence: str
    glow: str
    selection: str
    hit: str
    current_hit: str
    accent: str
    severities: Mapping[Severity, MarkStyle]
    structure: MarkStyle
    accepted: MarkStyle
    ignored: MarkStyle
    stale: MarkStyle
    altered: MarkStyle
    due: MarkStyle


_SHAPES = {
    Severity.ERROR: (Glyph.ERROR, Line.BOX, 2.0),
    Severity.WARNING: (Glyph.WARNING, Line.DASHED, 2.0),
    Severity.INFO: (Glyph.INFO, Line.DOTTED, 1.5),
}


def _severities(*looks: tuple[str, str | None], width: float = 0.0) -> Mapping[Severity, MarkStyle]:
    styles = {}
    for severity, (colour, fill) in zip(Severity, looks, strict=True):
        glyph, line, usual = _SHAPES[severity]
        styles[severity] = MarkStyle(glyph, line, width or usual, colour, fill)
    return MappingProxyType(styles)


def _decided(colour: str, fill: str | None, width: float = 1.0) -> tuple[MarkStyle, ...]:
    return (
        MarkStyle(Glyph.ACCEPTED, Line.THIN, width, colour, fill),
        MarkStyle(Glyph.IGNORED, Line.THIN, width, colour, fill),
        MarkStyle(Glyph.STALE, Line.DASH_DOT, width, colour, fill),
    )


def _unseen(colour: str, fill: str | None, width: float = 1.2) -> tuple[MarkStyle, MarkStyle]:
    """Both have one hue of their own: what differs is the line, the sign and the fill."""
    return (
        MarkStyle(Glyph.ALTERED, Line.DOUBLE, width, colour, fill),
        MarkStyle(Glyph.DUE, Line.WAVE, width, colour, None),
    )


def _light() -> Colours:
    accepted, ignored, stale = _decided("#5F6B76", "#ECEFF2")
    altered, due = _unseen("#4A2383", "#EEE6FA")
    return Colours(
        scheme=Scheme.LIGHT,
        page="#FFFFFF",
        alternate="#F5F7F9",
        text="#1B1F24",
        muted="#5F6B76",
        unavailable="#7C8791",
        hairline="#D5DBE1",
        hatch="#AFB3B7",
        sentence="#EEF1F4",
        glow="#D3DAE2",
        selection="#BBD3F2",
        hit="#FFE08A",
        current_hit="#FFB84D",
        accent="#1565C0",
        severities=_severities(
            ("#A3002B", "#FFDAD4"), ("#B86E00", "#FFF3D6"), ("#1565C0", "#D6E8FF")
        ),
        structure=MarkStyle(Glyph.STRUCTURE, Line.THIN, 1.0, accepted.colour, None),
        accepted=accepted,
        ignored=ignored,
        stale=stale,
        altered=altered,
        due=due,
    )


def _dark() -> Colours:
    accepted, ignored, stale = _decided("#9AA5B1", "#30363D")
    altered, due = _unseen("#E3CDF7", "#3A2A52")
    return Colours(
        scheme=Scheme.DARK,
        page="#1E2126",
        alternate="#25292F",
        text="#E6E8EB",
        muted="#9AA5B1",
        unavailable="#7F8993",
        hairline="#3A4048",
        hatch="#61646A",
        sentence="#2B3037",
        glow="#434C57",
        selection="#2F4F78",
        hit="#5C4A00",
        current_hit="#7A5200",
        accent="#7DB8FF",
        severities=_severities(
            ("#FF7A66", "#5A1F18"), ("#FFD166", "#4A3500"), ("#7DB8FF", "#14375F")
        ),
        structure=MarkStyle(Glyph.STRUCTURE, Line.THIN, 1.0, accepted.colour, None),
        accepted=accepted,
        ignored=ignored,
        stale=stale,
        altered=altered,
        due=due,
    )


def contrast_colours(palette: QPalette) -> Colours:
    """The colours for users who ask for high contrast.

    Args:
        palette: Of the system; page and text are taken from it.

    Returns:
        Colours without fills, every line 3 pixels thick and in the text's colour.
    """
    page = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    is_dark = page.lightnessF() < text.lightnessF()
    ink, paper = text.name(), page.name()
    soft = _mix(page, text, 0.22)
    strong = _mix(page, text, 0.42)  # 3:1 and more to the page, 4.5:1 and more to the text
    accepted, ignored, stale = _decided(ink, None, 3.0)
    altered, due = _unseen(ink, None, 2.0)
    return Colours(
        scheme=Scheme.CONTRAST_DARK if is_dark else Scheme.CONTRAST_LIGHT,
        page=paper,
        alternate=paper,
        text=ink,
        muted=ink,
        unavailable=_mix(page, text, 0.55),
        hairline=_mix(page, text, 0.5),
        hatch=_mix(page, text, 0.6),
        sentence=_mix(page, text, 0.1),
        glow=soft,
        selection=strong,
        hit=soft,
        current_hit=strong,
        accent=ink,
        severities=_severities((ink, None), (ink, None), (ink, None), width=3.0),
        structure=MarkStyle(Glyph.STRUCTURE, Line.THIN, 1.0, accepted.colour, None),
        accepted=accepted,
        ignored=ignored,
        stale=stale,
        altered=altered,
        due=due,
    )


def _mix(page: QColor, text: QColor, share: float) -> str:
    return QColor.fromRgbF(
        page.redF() * (1 - share) + text.redF() * share,
        page.greenF() * (1 - share) + text.greenF() * share,
        page.blueF() * (1 - share) + text.blueF() * share,
    ).name()


LIGHT = _light()
DARK = _dark()


class Theme(QObject):
    """The colours in use. Follows the system live, unless the user chose light or dark."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: Scheme | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._system = QGuiApplication.palette()
        self._colours = self._find_colours()

    @property
    def colours(self) -> Colours:
        """The colours to draw with."""
        return self._colours

    def choose(self, scheme: Scheme | None) -> None:
        """Use one scheme whatever the system says.

        Args:
            scheme: What to use; None to follow the system again.
        """
        self._chosen = scheme
        self._on_system_changed()

    def colour(self, name: str) -> QColor:
        """One of the plain colours, by the name of its attribute in `Colours`."""
        return QColor(getattr(self._colours, name))

    def qt_palette(self) -> QPalette:
        """The colours for Qt's own widgets."""
        colours = self._colours
        page, alternate = QColor(colours.page), QColor(colours.alternate)
        palette = QPalette(QColor(colours.alternate), QColor(colours.alternate))
        role = QPalette.ColorRole
        ink = QColor(colours.text)
        for name in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
            palette.setColor(name, ink)
            palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.unavailable))
        for name, colour in (
            (role.Base, page),
            (role.AlternateBase, alternate),
            (role.ToolTipBase, page),
            (role.PlaceholderText, QColor(colours.muted)),
            (role.Highlight, QColor(colours.selection)),
            (role.HighlightedText, ink),
            (role.Link, QColor(colours.accent)),
        ):
            palette.setColor(name, colour)
        return palette

    def _on_system_changed(self) -> None:
        colours = self._find_colours()
        if colours != self._colours:
            self._colours = colours
            self.changed.emit()

    def _system_palette(self) -> QPalette:
        """The last palette that the system gave, not one that this theme put in its place."""
        palette = QGuiApplication.palette()
        if not _is_ours(palette):
            self._system = palette
        return self._system

    def _find_colours(self) -> Colours:
        hints = QGuiApplication.styleHints()
        system = self._system_palette()
        wants_contrast = (
            hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        if self._chosen is None and wants_contrast:
            return contrast_colours(system)
        if self._chosen is not None and self._chosen.is_contrast:
            return contrast_colours(_plain_palette(is_dark=self._chosen.is_dark))
        if self._chosen is not None:
            return DARK if self._chosen.is_dark else LIGHT
        scheme = hints.colorScheme()
        if scheme == Qt.ColorScheme.Unknown:
            window = system.color(QPalette.ColorRole.Window)
            return DARK if window.lightnessF() < 0.5 else LIGHT
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def _is_ours(palette: QPalette) -> bool:
    window = palette.color(QPalette.ColorRole.Window)
    return window in (QColor(LIGHT.alternate), QColor(DARK.alternate))


def _plain_palette(*, is_dark: bool) -> QPalette:
    page, ink = ("#000000", "#FFFFFF") if is_dark else ("#FFFFFF", "#000000")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(page))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    return palette
