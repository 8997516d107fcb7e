"""All keys: those of the menus as they are, and those that belong to one part of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.ui.look.sizes import open_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QAction

_EDGES = 130  # pixels for the indent, the edges of cells and the scroll bar


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together.

    Attributes:
        title: Of the group.
        rows: Keys as Qt writes them, and what they do.
    """

    title: str
    rows: tuple[tuple[tuple[str, ...], str], ...]


def part_groups() -> tuple[KeyGroup, ...]:
    """The keys that stand in no menu."""
    return (_of_the_texts(), *_of_other_parts())


def _of_the_texts() -> KeyGroup:
    return KeyGroup(
        _tr("In the texts"),
        (
            (("Up", "Down"), _tr("Previous and next row")),
            (("PgUp", "PgDown"), _tr("A screen up or down")),
            (
                ("Home", "End", "Ctrl+Home", "Ctrl+End"),
                _tr("First and last row"),
            ),
            (("Left", "Right"), _tr("The caret, letter by letter")),
            (("Ctrl+Left", "Ctrl+Right"), _tr("The caret, word by word")),
            (("Shift+Left", "Shift+Right"), _tr("Select letter by letter")),
            (("Ctrl+Shift+Left", "Ctrl+Shift+Right"), _tr("Select word by word")),
            (("Shift+Up", "Shift+Down"), _tr("Select line by line")),
            (("Shift+Home", "Shift+End"), _tr("Select to the edge of the paragraph")),
            (
                ("Ctrl+Shift+Home", "Ctrl+Shift+End"),
                _tr("Select to the beginning or the end of this side"),
            ),
            (("Ctrl+A",), _tr("Select the whole text of this side")),
            (("Ctrl+Ins",), _tr("Copy, too")),
            (("Tab",), _tr("From side to side and to the middle")),
            (("Menu", "Shift+F10"), _tr("Menu of the place")),
            (("Esc",), _tr("Give up a drag, a link or a selection")),
        ),
    )


def _of_other_parts() -> tuple[KeyGroup, ...]:
    return (
        KeyGroup(
            _tr("In the texts and in the list of findings"),
            (
                (
                    ("Shift+A", "Shift+I", "Shift+F", "Shift+U"),
                    _tr("Decide and stay at the finding"),
                ),
            ),
        ),
        KeyGroup(
            _tr("In the list of findings"),
            (
                (("Enter",), _tr("Go to the text")),
                (("Space",), _tr("Show or hide the detail")),
                (("Del",), _tr("Ignore, too")),
            ),
        ),
        KeyGroup(
            _tr("In the comment"),
            (
                (("Down",), _tr("Choose a reason")),
                (("Enter",), _tr("Back to the text")),
                (("Esc",), _tr("Give up what was typed")),
            ),
        ),
        KeyGroup(
            _tr("On the timeline"),
            (
                (("Enter",), _tr("Go to the passage")),
                (("Left", "Right"), _tr("Previous and next event")),
                (("Left", "Right"), _tr("On the strip: a step back or on")),
                (
                    ("Shift+Left", "Shift+Right"),
                    _tr("On the strip: only the end of the period"),
                ),
                (
                    ("+", "-"),
                    _tr("On the strip: nearer, down to months and days, or further"),
                ),
            ),
        ),
        KeyGroup(
            _tr("In the find bar"),
            (
                (("Enter", "Down"), _tr("Next hit")),
                (("Shift+Enter", "Up"), _tr("Previous hit")),
            ),
        ),
        KeyGroup(
            _tr("Everywhere"),
            (
                (
                    ("Esc",),
                    _tr("Close what lies over the texts, or stop the work"),
                ),
            ),
        ),
    )


def menu_groups(menus: Iterable[QMenu], steps: Iterable[str] = ()) -> Iterator[KeyGroup]:
    """The keys of the commands in menus, as the menus show them; empty groups are left out.

    Args:
        menus: In order.
        steps: What could be undone or done again now, which stands behind these words.
    """
    behind = [f" {step}" for step in steps if step]
    for menu in menus:
        rows = []
        for action in _actions(menu):
            words, keys = _plain(action.text()), _keys(action)
            for step in behind:
                words = words.removesuffix(step)
            if keys:
                rows.append((keys, words))
        if rows:
            yield KeyGroup(_plain(menu.title()), tuple(rows))


class KeysSheet(QDialog):
    """A table of all keys, to search in and to keep open beside the texts."""

    def __init__(
        self, find_groups: Callable[[], Sequence[KeyGroup]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find_groups = find_groups
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(clearButtonEnabled=True)
        self.line.setPlaceholderText(self.tr("Find a key or a command"))
        self.line.setAccessibleName(self.tr("Find a key or a command"))
        self.line.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.windowTitle())
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setUniformRowHeights(True)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill()
        header = self.table.header()
        for column in range(self.table.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        open_at(self, self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As much as is comfortable to read, with room for the longest command and its keys."""
        measure = self.table.fontMetrics()
        texts = [row for _, rows in self._groups for row in rows]
        wide = sum(max(measure.horizontalAdvance(row.text(n)) for row in texts) for n in (0, 1))
        return QSize(max(700, wide + _EDGES), 680)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the commands in the language that is spoken now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self.table.clear()
        self._groups.clear()
        self.table.setHeaderLabels([self.tr("What it does"), self.tr("Key")])
        for group in self._find_groups():
            self._add(group)
        self.table.expandAll()
        self._filter(self.line.text())

    def _add(self, group: KeyGroup) -> None:
        head = QTreeWidgetItem([group.title])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.table.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        rows = [
            QTreeWidgetItem([words, " · ".join(map(_shown, keys))]) for keys, words in group.rows
        ]
        head.addChildren(rows)
        self._groups.append((head, rows))

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for head, rows in self._groups:
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)}\n{row.text(1)}".casefold())
            head.setHidden(all(row.isHidden() for row in rows))


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        else:
            yield action


def _keys(action: QAction) -> tuple[str, ...]:
    """Portable names of the keys; a key of one part of the window stands after the words."""
    portable = QKeySequence.SequenceFormat.PortableText
    keys = tuple(key.toString(portable) for key in action.shortcuts())
    return keys or tuple(action.text().split("\t")[1:])


def _plain(words: str) -> str:
    return words.split("\t")[0].replace("&", "")


def _shown(key: str) -> str:
    """The key as the system and the language call it; itself if it is no key's portable name."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
