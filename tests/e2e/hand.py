"""The hand of a user: points at words and numbers of the pair view, presses, drags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.pair.view import PairView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def dialog(kind: type[Any]) -> Any:
    """The dialog of a kind that is on the screen."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert isinstance(shown[-1], QDialog)
    return shown[-1]


def place_of(view: PairView, lang: Lang, words: str, inside: int = 1) -> QPoint:
    """Where words stand in the viewport; `inside` letters after their beginning."""
    offset = view.content.document(lang).text.index(words) + inside
    layout = view.pair_layout
    row = layout.row_of(lang, offset)
    top = view.row_top(row)
    assert top is not None, f"{words!r} is out of view"
    for piece in layout.cell(row, lang):
        if piece.span.start <= offset < piece.span.stop:
            box = piece.text.caret(offset - piece.span.start)
            x = layout.columns.text[lang].left + box.left()
            return QPointF(x, top + piece.y + box.center().y()).toPoint()
    raise AssertionError(f"{words!r} is not shown")


def number_of(view: PairView, lang: Lang, words: str) -> QPoint:
    """Where the number of the paragraph stands that holds the words."""
    band = view.pair_layout.columns.number[lang]
    return QPoint(round(band.left + band.width / 2), place_of(view, lang, words).y())


def point_at(view: PairView, point: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer; the real one stays where it is."""
    viewport = view.viewport()
    at, on_screen = QPointF(point), QPointF(viewport.mapToGlobal(point))
    kind = QMouseEvent.Type.MouseMove
    event = QMouseEvent(kind, at, on_screen, Qt.MouseButton.NoButton, held, NONE)
    QCoreApplication.sendEvent(viewport, event)


def type_words(field: QWidget, words: str) -> None:
    """Type letters of any script; Qt's own test function knows Latin keys only."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(field, QKeyEvent(kind, 0, NONE, letter))


def drag(view: PairView, start: QPoint, stop: QPoint) -> None:
    """Press, pull and let go."""
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    point_at(view, (start + stop) / 2, LEFT)
    point_at(view, stop, LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, stop)
