"""The checker that looks for cut texts finds them, and finds nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from .cut_texts import cut_menu, cut_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


LONG = "Сәйкессіздіктерді мәтіні бойынша сүзу"


def _label() -> QWidget:
    return QLabel(LONG)


def _wrapped() -> QWidget:
    label = QLabel(f"{LONG}. {LONG}.")
    label.setWordWrap(True)
    label.setFixedHeight(label.fontMetrics().height())
    return label


def _tool_button() -> QWidget:
    button = QToolButton()
    button.setText(LONG)
    return button


def _combo() -> QWidget:
    box = QComboBox()
    box.addItems(["Бәрі", LONG])
    return box


def _placeholder() -> QWidget:
    edit = QLineEdit()
    edit.setPlaceholderText(LONG)
    return edit


def _tabs() -> QWidget:
    tabs = QTabWidget()
    tabs.addTab(QWidget(), LONG)
    tabs.addTab(QWidget(), f"{LONG} 2")
    return tabs


def _header() -> QWidget:
    header = QHeaderView(Qt.Orientation.Horizontal)
    model = QStandardItemModel(1, 1, header)
    model.setHorizontalHeaderLabels([LONG])
    header.setModel(model)
    header.setStretchLastSection(True)
    return header


def _list() -> QWidget:
    view = QListView()
    view.setModel(QStringListModel([LONG], view))
    view.setWordWrap(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _bar() -> QWidget:
    window = QMainWindow()
    bar = QToolBar()
    bar.addAction(LONG)
    bar.addAction(f"{LONG} 2")
    window.addToolBar(bar)
    return window


def _menu_bar() -> QWidget:
    window = QMainWindow()
    for number in range(3):
        window.menuBar().addMenu(f"{LONG} {number}")
    return window


def _dock() -> QWidget:
    window = QMainWindow()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, QDockWidget(LONG, window))
    return window


def _date() -> QWidget:
    edit = QDateEdit()
    edit.setDisplayFormat("dd MMMM yyyy 'жылдың күні, ай мен жыл'")
    return edit


def _covered() -> QWidget:
    window, inside = QWidget(), QWidget()
    inside.setParent(window)
    inside.resize(90, 40)
    QPushButton(LONG, inside).resize(600, 30)
    return window


NARROW: dict[str, Callable[[], QWidget]] = {
    "label": _label,
    "wrapped label": _wrapped,
    "button": lambda: QPushButton(LONG),
    "box to tick": lambda: QCheckBox(LONG),
    "choice": lambda: QRadioButton(LONG),
    "tool button": _tool_button,
    "combo box": _combo,
    "placeholder": _placeholder,
    "group": lambda: QGroupBox(LONG),
    "date": _date,
    "tabs": _tabs,
    "header": _header,
    "list": _list,
    "tool bar": _bar,
    "menu bar": _menu_bar,
    "dock": _dock,
    "covered button": _covered,
}


@pytest.mark.parametrize("make", NARROW.values(), ids=NARROW)
@pytest.mark.usefixtures("language")
def test_checker_finds_a_text_that_has_too_little_room(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setMinimumWidth(1)
    widget.resize(90, max(60, widget.height() if isinstance(widget, QLabel) else 60))
    widget.show()
    qtbot.waitExposed(widget)
    for dock in widget.findChildren(QDockWidget):
        dock.setFixedWidth(90)
    QCoreApplication.processEvents()

    assert cut_texts(widget, {LONG}) != []


@pytest.mark.parametrize("name", [name for name in NARROW if name != "covered button"])
@pytest.mark.usefixtures("language")
def test_checker_is_silent_where_there_is_room(qtbot: QtBot, name: str) -> None:
    widget = NARROW[name]()
    qtbot.addWidget(widget)
    widget.setMaximumHeight(16777215)
    widget.resize(1300, 200)
    widget.show()
    qtbot.waitExposed(widget)
    for dock in widget.findChildren(QDockWidget):
        dock.setFixedWidth(900)
    QCoreApplication.processEvents()

    assert cut_texts(widget, {LONG}) == []


def test_checker_finds_a_window_larger_than_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1400, 300)
    widget.show()

    assert "larger than the screen" in cut_texts(widget)[0]


def test_checker_finds_a_menu_longer_than_the_screen(qtbot: QtBot) -> None:
    menu = QMenu("Көрініс")
    qtbot.addWidget(menu)
    for number in range(60):
        menu.addAction(f"{LONG} {number}")

    assert cut_menu(menu) != []
