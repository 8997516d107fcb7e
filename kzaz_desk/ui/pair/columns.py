"""Where the columns of the pair view stand, and how large its type is."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Lang

# Average letter of both languages, spaces included.
_SAMPLE = (
    "Қазақстан мен Ресей арасындағы келісім 2023 жылы қабылданды, соглашение вступило в силу. "
)
_LINE_SPACING = 1.5  # of the type size; about 1.3 of the height of usual fonts
_LEAST_GUTTER = 32  # pixels: the buttons of a row stand in it where the type is small
_READING_SIZE = 1.22  # of the interface's type size


@dataclass(frozen=True)
class Typography:
    """The type of the texts and what follows from it, in device-independent pixels.

    Attributes:
        font: Of the texts.
        small: Of paragraph numbers.
        pitch: Distance of lines.
        advance: Average width of a character.
        pad: White above and below a row.
        gap: White between two paragraphs of a cell.
    """

    font: QFont
    small: QFont
    pitch: float
    advance: float
    pad: float
    gap: float

    @classmethod
    def of(cls, interface: QFont, zoom: int) -> Typography:
        """The type for an interface font and a zoom in percent."""
        font = QFont(interface)
        points = interface.pointSizeF() if interface.pointSizeF() > 0 else 9.0
        font.setPointSizeF(max(11.0, points * _READING_SIZE) * zoom / 100)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.8)
        metrics = QFontMetricsF(font)
        em = QFontMetricsF(font).fontDpi() * font.pointSizeF() / 72
        pitch = max(ceil(em * _LINE_SPACING), ceil(metrics.height()))
        return cls(
            font=font,
            small=small,
            pitch=float(pitch),
            advance=metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE),
            pad=float(round(pitch * 0.5)),
            gap=float(round(pitch * 0.45)),
        )


@dataclass(frozen=True, slots=True)
class Band:
    """A vertical stretch of the view: left edge and width in pixels."""

    left: float
    width: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    def holds(self, x: float) -> bool:
        """True if `x` is inside."""
        return self.left <= x < self.right


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns from left to right: number, glyph, text | gutter | text, glyph, number.

    Attributes:
        width: Of the whole view in pixels.
        text: The texts of both sides.
        glyph: Where the signs of marks stand beside the texts.
        number: Where the paragraph numbers stand.
        gutter: Between the texts; shows how sure a bead is.
        left: Language of the left side.
    """

    width: float
    text: dict[Lang, Band]
    glyph: dict[Lang, Band]
    number: dict[Lang, Band]
    gutter: Band
    left: Lang

    @classmethod
    def fit(
        cls, width: float, typography: Typography, digits: int, *, share: float, left: Lang
    ) -> Columns:
        """Share out a width.

        Args:
            width: In pixels.
            typography: The type.
            digits: Of the longest paragraph number.
            share: Part of the texts' width that the left side gets, 0.2 to 0.8.
            left: Language of the left side.
        """
        number = ceil(QFontMetricsF(typography.small).horizontalAdvance("0" * digits)) + 20.0
        glyph = ceil(typography.pitch * 1.3)
        gutter = max(ceil(typography.pitch * 2.2), _LEAST_GUTTER)
        longest = ceil(typography.advance * 170)
        free = max(80.0, width - 2 * number - 2 * glyph - gutter)
        texts = min(free, longest)
        margin = (max(width, 0.0) - (2 * number + 2 * glyph + gutter + texts)) / 2
        x = max(0.0, float(int(margin)))
        first = float(round(texts * share))
        numbers, glyphs, bands = {}, {}, {}
        right = left.other
        numbers[left] = Band(x, number)
        glyphs[left] = Band(x + number, glyph)
        bands[left] = Band(glyphs[left].right, first)
        middle = Band(bands[left].right, gutter)
        bands[right] = Band(middle.right, texts - first)
        glyphs[right] = Band(bands[right].right, glyph)
        numbers[right] = Band(glyphs[right].right, number)
        return cls(width, bands, glyphs, numbers, middle, left)

    def side_at(self, x: float) -> Lang:
        """The side that a horizontal position belongs to."""
        centre = self.gutter.left + self.gutter.width / 2
        return self.left if x < centre else self.left.other
