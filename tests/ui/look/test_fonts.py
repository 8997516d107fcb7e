from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

import kzaz_desk.ui
from kzaz_desk.resources import resource
from kzaz_desk.ui.look.fonts import FAMILY, load_fonts
from kzaz_desk.ui.look.theme import Glyph

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PACKAGE = Path(kzaz_desk.ui.__file__).parent
KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
SIGNS = "₸₽$€£¥№%‰°«»“”„…·–—−‑×÷±≈≠≤≥←→↑↓↔⇄½²³µ\u00a0\u202f\u2009"
LETTERS = KAZAKH + SIGNS + "".join(Glyph)


@pytest.mark.parametrize("letter", sorted(set(LETTERS)), ids=lambda letter: f"U+{ord(letter):04X}")
@pytest.mark.parametrize("name", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
def test_shipped_font_has_the_letter(qapp: QApplication, name: str, letter: str) -> None:
    font = QRawFont(str(resource("fonts", name)), 12)

    assert font.supportsCharacter(ord(letter))


def test_application_writes_in_the_shipped_family_and_its_own_bold(qapp: QApplication) -> None:
    load_fonts(qapp)

    plain, bold = QFont(qapp.font()), QFont(qapp.font())
    bold.setBold(True)

    assert plain.families()[0] == FAMILY
    assert QRawFont.fromFont(plain).familyName() == FAMILY
    assert QRawFont.fromFont(bold).weight() == QFont.Weight.Bold
    assert all(QFontMetricsF(bold).inFontUcs4(ord(letter)) for letter in LETTERS)


@pytest.mark.parametrize(
    "letter", "ӘҒҚҢӨҰҮҺІәғқңөұүһі₸→—№1", ids=lambda letter: f"U+{ord(letter):04X}"
)
def test_bold_is_drawn_from_the_shipped_file_and_not_thickened(
    qapp: QApplication, letter: str
) -> None:
    load_fonts(qapp)
    bold = QFont(qapp.font())
    bold.setBold(True)
    size = QRawFont.fromFont(bold).pixelSize()

    drawn = _outline(QRawFont.fromFont(bold), letter)

    assert drawn == _outline(QRawFont(str(resource("fonts", "DejaVuSans-Bold.ttf")), size), letter)
    assert drawn != _outline(QRawFont(str(resource("fonts", "DejaVuSans.ttf")), size), letter)


def _outline(font: QRawFont, letter: str) -> list[tuple[float, float]]:
    path = font.pathForGlyph(font.glyphIndexesForString(letter)[0])
    points = (path.elementAt(number) for number in range(path.elementCount()))
    return [(round(point.x, 2), round(point.y, 2)) for point in points]


@pytest.mark.parametrize("name", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
def test_shipped_font_has_every_sign_that_the_program_shows(qapp: QApplication, name: str) -> None:
    sources = [*PACKAGE.rglob("*.py"), *resource("i18n").glob("*.ts")]
    shown = {sign for path in sources for sign in path.read_text("utf-8") if sign.isprintable()}
    font = QRawFont(str(resource("fonts", name)), 12)

    assert {"₸", "✓", "Қ"} <= shown
    assert [sign for sign in sorted(shown) if not font.supportsCharacter(ord(sign))] == []


def test_missing_letter_is_found(qapp: QApplication) -> None:
    font = QRawFont(str(resource("fonts", "DejaVuSans.ttf")), 12)

    assert not font.supportsCharacter(0x4E2D)


def test_size_of_the_system_is_kept(qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()

    load_fonts(qapp)

    assert qapp.font().pointSizeF() == before
