"""A pair of our own, and a view that shows it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.review import Finding, FindingKind, Severity
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.pair.content import PairContent
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.view import PairView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

KK = (
    "Облыс әкімі есеп берді. Биыл 1 500 пәтер салынды.",
    "Оның 320-сы жас отбасыларға тиді.",
    "😀 Мектептерге 12 автобус алынды 🚌 деп хабарлады.",
    "Келесі кездесу қыркүйекте өтеді.",
)
RU = (
    "Аким области отчитался. В этом году построено 1 050 квартир.",
    "Из них 320 получили молодые семьи.",
    "Для школ закуплено 12 автобусов, сообщили в акимате.",
    "Следующая встреча пройдёт в сентябре.",
)


def document(lang: Lang, paragraphs: Sequence[str]) -> Document:
    made, start = [], 0
    for text in paragraphs:
        sentences = tuple(
            Span(start + m.start(), start + m.end()) for m in re.finditer(r"\S[^.]*\.?", text)
        )
        made.append(Paragraph(Span(start, start + len(text)), sentences))
        start += len(text) + 1
    return Document(f"doc-{lang}", lang, "\n".join(paragraphs), tuple(made))


def extraction(source: Document) -> Extraction:
    numbers = tuple(
        Quantity(
            Span(*m.span()),
            QuantityKind.CARDINAL,
            Decimal(m.group().replace(" ", "")),
            m.group(),
        )
        for m in re.finditer(r"\d+(?: \d{3})*", source.text)
    )
    return Extraction(numbers, ())


def place_of(source: Document, words: str) -> Place:
    start = source.text.index(words)
    return Place(source.id, source.lang, Span(start, start + len(words)))


def pair(
    kk_texts: Sequence[str] = KK,
    ru_texts: Sequence[str] = RU,
    beads: Sequence[Bead] | None = None,
) -> PairContent:
    kk, ru = document(Lang.KK, kk_texts), document(Lang.RU, ru_texts)
    chosen = beads or [Bead(range(i, i + 1), range(i, i + 1), 0.9) for i in range(len(kk_texts))]
    inner = tuple(
        tuple(
            Bead(range(i, i + 1), range(i, i + 1))
            for i in range(min(_sentences(kk, bead.kk), _sentences(ru, bead.ru)))
        )
        for bead in chosen
    )
    alignment = Alignment(tuple(chosen), inner if beads is None else ())
    return PairContent(kk, ru, alignment, extraction(kk), extraction(ru))


def _sentences(source: Document, side: range) -> int:
    return sum(len(source.paragraphs[i].sentences) for i in side)


def error(content: PairContent) -> Finding:
    return Finding(
        id="flats",
        kind=FindingKind.VALUE,
        severity=Severity.ERROR,
        places=(place_of(content.kk, "1 500"), place_of(content.ru, "1 050")),
        message=Message("test", "The values differ."),
        rule="test",
        kk_value="1 500",
        ru_value="1 050",
    )


def long_pair(count: int, words: int = 30) -> PairContent:
    return pair(
        [f"Бап {i}. " + "әкімдік жұмыс жүргізді " * (words // 3) for i in range(count)],
        [f"Статья {i}. " + "акимат провёл работу " * (words // 3 + i % 7) for i in range(count)],
    )


class Driver:
    """Drives a view like a user, by what is seen on it."""

    def __init__(self, view: PairView) -> None:
        self.view = view

    def point_of(self, lang: Lang, words: str, inside: int = 1) -> QPoint:
        """Where `words` stand on the screen; `inside` letters after their beginning."""
        place = place_of(self.view.content.document(lang), words)
        layout = self.view.pair_layout
        offset = place.span.start + inside
        row = layout.row_of(lang, offset)
        top = self.view.row_top(row)
        assert top is not None, f"{words!r} is out of view"
        for piece in layout.cell(row, lang):
            if piece.span.start <= offset < piece.span.stop:
                box = piece.text.caret(offset - piece.span.start)
                x = layout.columns.text[lang].left + box.left()
                return QPointF(x, top + piece.y + box.center().y()).toPoint()
        raise AssertionError(f"{words!r} is not shown")

    def move(self, point: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        viewport = self.view.viewport()
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)


class Shown(Protocol):
    def __call__(self, content: PairContent, width: int = 900, height: int = 600) -> PairView: ...


@pytest.fixture
def content() -> PairContent:
    plain = pair()
    return plain.with_marks([Mark(error(plain))])


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    def show(content: PairContent, width: int = 900, height: int = 600) -> PairView:
        view = PairView(theme)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        view.show_pair(content)
        return view

    return show


@pytest.fixture
def view(shown: Shown, content: PairContent) -> PairView:
    return shown(content)


@pytest.fixture
def driver(view: PairView) -> Driver:
    return Driver(view)
