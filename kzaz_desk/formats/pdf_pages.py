"""Pages of a PDF report: fonts, styles, footers and the list of contents; the use of reportlab."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.formats.report import shown
from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from io import BytesIO

WIDTH_MM: Final = 178.0
"""Room for text between the margins of an A4 page."""

LONGEST_CELL: Final = 4_000
"""Code points of one passage; what is longer would fill a page of its own."""

_MARGIN_MM: Final = 16.0
_REGULAR: Final = "KzazDesk"
_BOLD: Final = "KzazDesk-Bold"
_FILES: Final = {_REGULAR: "DejaVuSans.ttf", _BOLD: "DejaVuSans-Bold.ttf"}
_TOTAL: Final = "pages"
_INK: Final = "#1b1d21"
_SOFT: Final = "#55585e"
_FOOT_PT: Final = 8.0
_NOT_DRAWN: Final = str.maketrans("\n\t", "  ", "\u00ad\u200c\u200d\u2060")
_NEVER: Final = "D:20000101000000Z"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every page of a file has in common.

    Attributes:
        title: Of the document.
        program: Name and version of the program.
        language: Of the words (BCP 47).
        made: When; None to leave it out.
    """

    title: str
    program: str
    language: str
    made: datetime | None


def plain(text: str) -> str:
    """The text on one line, without what no page can show."""
    if len(text) > LONGEST_CELL:
        text = f"{text[:LONGEST_CELL].rstrip()} …"
    line = shown(text).translate(_NOT_DRAWN)
    return line.encode("utf-8", "replace").decode("utf-8")


def markup(text: str) -> str:
    """The text as markup that shows exactly it."""
    return escape(plain(text))


def paragraph(inside: str, style: str) -> Any:
    """A paragraph of markup.

    Args:
        inside: Texts that went through `markup`, and reportlab's elements around them.
        style: One of `title`, `heading0`, `heading1`, `body`, `soft`, `small`, `count`.
    """
    from reportlab.platypus import Paragraph

    return Paragraph(inside, _styles()[style])


def mark(text: str, level: int, *, opened: bool = False) -> Any:
    """Something without size that stands in the list of contents.

    Args:
        text: What the list says.
        level: Depth in it, from 0.
        opened: True if what is below it shows at once.
    """
    from reportlab.platypus.flowables import Flowable

    class _Mark(Flowable):  # type: ignore[misc]
        keepWithNext = 1  # noqa: N815 - the library's name

        def wrap(self, *_room: float) -> tuple[float, float]:
            return 0.0, 0.0

        def draw(self) -> None:
            self.canv.marks += 1
            key = f"mark{self.canv.marks}"
            self.canv.bookmarkHorizontal(key, 0, 14)
            self.canv.addOutlineEntry(plain(text), key, level, closed=not opened)

    return _Mark()


def table(
    rows: Sequence[Sequence[Any]],
    widths_mm: Sequence[float],
    look: Sequence[tuple[Any, ...]],
    *,
    before: float = 0.0,
    heads: int = 0,
) -> Any:
    """A table that goes on over the pages; a row that is longer than a page is cut.

    Args:
        rows: Cells, each a text, something to draw or a list of such.
        widths_mm: Widths of the columns.
        look: Commands of reportlab's `TableStyle`.
        before: Points of room above.
        heads: Number of rows that every page repeats.
    """
    from reportlab.lib.units import mm
    from reportlab.platypus import Table

    return Table(
        rows,
        colWidths=[width * mm for width in widths_mm],
        style=list(look),
        repeatRows=heads,
        spaceBefore=before,
        splitInRow=1,
        hAlign="LEFT",
    )


def together(*parts: Any) -> Any:
    """Parts that stay on one page if they fit on one."""
    from reportlab.platypus import KeepTogether

    return KeepTogether(list(parts))


def write_pages(out: BytesIO, sheet: Sheet, story: Sequence[Any]) -> None:
    """Write a PDF file of A4 pages, each with the title and its number at the foot."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import SimpleDocTemplate

    _register_fonts()
    width, _ = A4
    edge, foot = _MARGIN_MM * mm, 9 * mm

    class _Canvas(Canvas):  # type: ignore[misc]
        marks = 0

        def save(self) -> None:
            # How many pages there are is known only here; every foot refers to this form.
            self.beginForm(_TOTAL)
            self.setFont(_REGULAR, _FOOT_PT)
            self.setFillColor(_SOFT)
            self.drawString(0, 0, str(self.getPageNumber() - 1))
            self.endForm()
            super().save()

    def draw_foot(canvas: Any, _document: Any) -> None:
        canvas.saveState()
        canvas.setFont(_REGULAR, _FOOT_PT)
        canvas.setFillColor(_SOFT)
        room = width - 2 * edge - 30 * mm
        canvas.drawString(edge, foot, _fitted(canvas, sheet.title, room))
        canvas.drawRightString(width - edge - 8 * mm, foot, f"{canvas.getPageNumber()} / ")
        canvas.translate(width - edge - 8 * mm, foot)
        canvas.doForm(_TOTAL)
        canvas.restoreState()

    def begin(canvas: Any, document: Any) -> None:
        stamp = f"D:{sheet.made:%Y%m%d%H%M%S%z}" if sheet.made else _NEVER
        canvas.setDateFormatter(lambda *_: stamp)
        canvas.showOutline()
        draw_foot(canvas, document)

    SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=edge - 6,
        rightMargin=edge - 6,
        topMargin=edge,
        bottomMargin=18 * mm,
        title=sheet.title,
        subject=sheet.program,
        author=sheet.program,
        creator=sheet.program,
        lang=sheet.language,
        invariant=1,
        initialFontName=_REGULAR,
        displayDocTitle=True,
    ).build(list(story), onFirstPage=begin, onLaterPages=draw_foot, canvasmaker=_Canvas)


def _fitted(canvas: Any, text: str, room: float) -> str:
    while len(text) > 1 and canvas.stringWidth(text, _REGULAR, _FOOT_PT) > room:
        text = f"{text[: len(text) * 9 // 10].rstrip('…')}…"
    return text


def _register_fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    if _BOLD in pdfmetrics.getRegisteredFontNames():
        return
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, resource("fonts", file)))
    pdfmetrics.registerFontFamily(
        _REGULAR, normal=_REGULAR, bold=_BOLD, italic=_REGULAR, boldItalic=_BOLD
    )


@cache
def _styles() -> dict[str, Any]:
    from reportlab.lib.styles import ParagraphStyle

    _register_fonts()
    body = ParagraphStyle(
        "body", fontName=_REGULAR, fontSize=9, leading=12.5, textColor=_INK, splitLongWords=1
    )

    def style(name: str, **changed: Any) -> Any:
        return ParagraphStyle(name, parent=body, **changed)

    return {
        "body": body,
        "soft": style("soft", fontSize=7.5, leading=10.5, spaceBefore=3, textColor=_SOFT),
        "small": style("small", fontSize=6.5, leading=9, textColor=_SOFT),
        "count": style("count", fontSize=13, leading=17),
        "title": style("title", fontName=_BOLD, fontSize=15, leading=19, spaceAfter=3),
        "heading0": style(
            "heading0", fontName=_BOLD, fontSize=12, leading=15, spaceBefore=14, spaceAfter=4,
            keepWithNext=1,
        ),
        "heading1": style(
            "heading1", fontName=_BOLD, fontSize=9.5, leading=13, spaceBefore=7, spaceAfter=1,
            textColor=_SOFT, keepWithNext=1,
        ),
    }  # fmt: skip
