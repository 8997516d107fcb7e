"""The painted pair view as screen readers see it: a table of the visible rows."""

# mypy: disable-error-code="override"
# Qt takes a null pointer for "none"; its stubs do not say so.

from __future__ import annotations

import atexit
from functools import cache, partial
from typing import TYPE_CHECKING
from weakref import WeakSet, ref

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
)
from shiboken6 import isValid

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.pair.browser import PairBrowser
from kzaz_desk.ui.pair.scene import Area
from kzaz_desk.ui.words import LANGUAGE_NAMES, severity_word, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QWindow

_ROLE = QAccessible.Role
_TEXT = QAccessible.Text


def make_accessible(view: PairBrowser) -> None:
    """Let screen readers see a pair view as a table and follow the row that is current."""
    _install_factory()
    view.bead_activated.connect(partial(_tell_focus, view))


@cache
def _install_factory() -> None:
    """Once for the process; Qt keeps it until Python ends."""
    factory = _Factory()
    QAccessible.installFactory(factory.make)
    # What is left in Qt's register when Python is gone brings the process down.
    atexit.register(factory.close)


class _Factory:
    """Makes the tables that Qt asks for, and takes them back at the end."""

    def __init__(self) -> None:
        self._tables: WeakSet[PairTable] = WeakSet()
        self._is_open = True

    def make(self, _class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
        """The table of a pair view, None for any other object."""
        if not self._is_open or not isinstance(widget, PairBrowser):
            return None
        table = PairTable(widget)
        # Qt owns the table, but the Python half must live as long: the widget keeps it.
        widget.accessible_table = table
        self._tables.add(table)
        return table

    def close(self) -> None:
        """Take all tables, rows and cells out of Qt's register."""
        self._is_open = False
        for table in list(self._tables):
            table.forget()


def _tell_focus(view: PairBrowser, _bead: int = -1) -> None:
    """Have the current row read; both texts are its name."""
    row = _current_row(view)
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def tell_row(view: PairBrowser) -> None:
    """Have the current row read once the view itself was told to have the focus."""
    QTimer.singleShot(0, view, partial(_tell_focus, view))


def tell_cell(view: PairBrowser) -> None:
    """Have the side of the current row read that the keyboard is in, in the gutter the row."""
    part = _current_row(view)
    if part is not None and view.scene.area is not Area.GUTTER:
        part = part.child(list(Lang).index(view.side))
    if part is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))


def _current_row(view: PairBrowser) -> QAccessibleInterface | None:
    if not QAccessible.isActive() or not view.hasFocus():
        return None
    table = QAccessible.queryAccessibleInterface(view)
    return table.focusChild() if table is not None else None


def _forget(names: list[int]) -> None:
    """Take rows and cells out of Qt's register before Python lets them go."""
    while names:
        QAccessible.deleteAccessibleInterface(names.pop())


class PairTable(QAccessibleObject):
    """The view: one child for each visible row, the topmost first."""

    def __init__(self, view: PairBrowser) -> None:
        super().__init__(view)
        self._view = ref(view)
        self._rows: list[PairRow] = []
        self._names: list[int] = []
        view.destroyed.connect(partial(_forget, self._names))

    def register(self, part: QAccessibleInterface) -> None:
        """Make a row or a cell known to Qt for as long as the view lives."""
        self._names.append(QAccessible.registerAccessibleInterface(part))

    def forget(self) -> None:
        """Take the rows, their cells and the table itself out of Qt's register."""
        _forget(self._names)
        if isValid(self):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(self))

    @property
    def view(self) -> PairBrowser | None:
        """The view, None once it is gone."""
        return self._view()

    def role(self) -> QAccessible.Role:
        """A table."""
        return _ROLE.Table

    def text(self, kind: QAccessible.Text) -> str:
        """The view's accessible name."""
        view = self.view
        return view.accessibleName() if view is not None and kind == _TEXT.Name else ""

    def state(self) -> QAccessible.State:
        """Whether keys go to the view."""
        state = QAccessible.State()
        view = self.view
        if view is not None:
            state.focusable = 1
            state.readOnly = 1
            state.focused = int(view.hasFocus())
        return state

    def parent(self) -> QAccessibleInterface | None:
        """The widget around the view."""
        view = self.view
        above = view.parentWidget() if view is not None else None
        if above is not None:
            return QAccessible.queryAccessibleInterface(above)
        application = QCoreApplication.instance()
        return QAccessible.queryAccessibleInterface(application) if application else None

    def window(self) -> QWindow | None:
        """The window that holds the view."""
        view = self.view
        return view.window().windowHandle() if view is not None else None

    def rect(self) -> QRect:
        """Where the view is on the screen."""
        view = self.view
        if view is None:
            return QRect()
        return QRect(view.mapToGlobal(QPoint(0, 0)), view.size())

    def visible(self) -> range:
        """The rows in view."""
        view = self.view
        return view.rows_in_view() if view is not None else range(0)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """How many rows are in view."""
        return len(self.visible())

    def child(self, index: int) -> QAccessibleInterface | None:
        """A visible row."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            self._rows.append(PairRow(self, len(self._rows)))
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Position of a row among those in view."""
        return self._rows.index(child) if child in self._rows else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # noqa: N802 - Qt's name
        """The row at a point of the screen."""
        children = (self.child(i) for i in range(self.childCount()))
        return next((row for row in children if row and row.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # noqa: N802 - Qt's name
        """The row that is current."""
        view = self.view
        if view is None:
            return None
        rows = view.pair_layout.rows.of_bead(view.current_bead)
        visible = self.visible()
        return self.child(rows.start - visible.start) if rows and rows.start in visible else None


class PairRow(QAccessibleInterface):
    """A visible row with a cell for each side. It stands for whatever row is in its place."""

    def __init__(self, table: PairTable, position: int) -> None:
        super().__init__()
        self._table = table
        self._position = position
        table.register(self)
        self._cells = {lang: PairCell(self, lang) for lang in Lang}

    @property
    def table(self) -> PairTable:
        """The view."""
        return self._table

    @property
    def row(self) -> int:
        """The row of the view that it stands for now; -1 if none is in its place."""
        visible = self._table.visible()
        return visible[self._position] if self._position < len(visible) else -1

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """True while a row is in its place."""
        return self.row >= 0

    def object(self) -> QObject | None:
        """No object of its own."""
        return None

    def role(self) -> QAccessible.Role:
        """A row of a table."""
        return _ROLE.Row

    def parent(self) -> QAccessibleInterface:
        """The view."""
        return self._table

    def window(self) -> QWindow | None:
        """The window that holds the view."""
        return self._table.window()

    def state(self) -> QAccessible.State:
        """Whether the row is current."""
        state = QAccessible.State()
        view = self._table.view
        if view is not None and self.row >= 0:
            is_current = int(view.pair_layout.rows.bead[self.row]) == view.current_bead
            state.focusable = 1
            state.focused = int(is_current and view.hasFocus())
            state.selected = int(is_current)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Both texts, the numbers of their paragraphs last; what was found is the description."""
        if kind == _TEXT.Description:
            told = dict.fromkeys(cell.text(kind) for cell in self._cells.values())
            return " ".join(filter(None, told))
        if kind != _TEXT.Name:
            return ""
        words = [cell.text(kind) for cell in self._cells.values()]
        return "\n".join(filter(None, [*words, *self._signs()]))

    def _signs(self) -> Iterator[str]:
        view, row = self._table.view, self.row
        bead = int(view.pair_layout.rows.bead[row]) if view is not None and row >= 0 else -1
        if view is not None and bead in view.scene.bookmarks:
            yield QCoreApplication.translate("accessibility", "bookmark")
        if view is not None and (comment := view.scene.comments.get(bead)):
            yield QCoreApplication.translate("accessibility", "comment: {0}").format(comment)

    def rect(self) -> QRect:
        """Where the row is on the screen."""
        view = self._table.view
        if view is None or self.row < 0:
            return QRect()
        box = view.row_box(self.row)
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """A cell for each side."""
        return len(self._cells)

    def child(self, index: int) -> QAccessibleInterface | None:
        """A cell, the Kazakh one first."""
        return self._cells[list(Lang)[index]] if 0 <= index < len(self._cells) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Position of a cell."""
        cells = list(self._cells.values())
        return cells.index(child) if child in cells else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # noqa: N802 - Qt's name
        """The cell at a point of the screen."""
        return next((cell for cell in self._cells.values() if cell.rect().contains(x, y)), None)


class PairCell(QAccessibleInterface):
    """One side of a visible row: its text, then its marks, then where it stands."""

    def __init__(self, row: PairRow, lang: Lang) -> None:
        super().__init__()
        self._row = row
        self._lang = lang
        row.table.register(self)

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """True while a row is in its place."""
        return self._row.isValid()

    def object(self) -> QObject | None:
        """No object of its own."""
        return None

    def role(self) -> QAccessible.Role:
        """Static text."""
        return _ROLE.StaticText

    def parent(self) -> QAccessibleInterface:
        """The row."""
        return self._row

    def window(self) -> QWindow | None:
        """The window that holds the view."""
        return self._row.window()

    def state(self) -> QAccessible.State:
        """Read only; whether the keyboard is in it."""
        state = self._row.state()
        view = self._row.table.view
        state.readOnly = 1
        if view is not None and view.scene.area != self._lang.value:
            state.focused = state.selected = 0
        return state

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """No children."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:
        """No children."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """No children."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # noqa: N802 - Qt's name
        """No children."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """The text as the name; its findings as the description."""
        view, row = self._row.table.view, self._row.row
        if view is None or row < 0:
            return ""
        if kind == _TEXT.Name:
            return self._words(view, row)
        return self._findings(view, row) if kind == _TEXT.Description else ""

    def rect(self) -> QRect:
        """Where the cell is on the screen."""
        view = self._row.table.view
        box = self._row.rect()
        if view is None or box.isEmpty():
            return QRect()
        band = view.pair_layout.columns.text[self._lang]
        left = view.viewport().mapToGlobal(QPoint(int(band.left), 0)).x()
        return QRect(left, box.top(), int(band.width), box.height())

    def _words(self, view: PairBrowser, row: int) -> str:
        pieces = list(view.pair_layout.cell(row, self._lang))
        name = LANGUAGE_NAMES[self._lang]
        if not pieces:
            empty = QCoreApplication.translate("accessibility", "no counterpart")
            return f"{empty}. {name}"
        source = view.content.document(self._lang).text
        text = " ".join(piece.span.of(source) for piece in pieces)
        numbers = ", ".join(str(piece.number) for piece in pieces if piece.number)
        return f"{text} — {name} {numbers}".rstrip()

    def _findings(self, view: PairBrowser, row: int) -> str:
        found = [
            placed.item.finding
            for piece in view.pair_layout.cell(row, self._lang)
            for placed in view.scene.marks.within(self._lang, piece.span.start, piece.span.stop)
        ]
        return " ".join(f"{severity_word(f.severity)}. {worded(f.message)}" for f in found)
