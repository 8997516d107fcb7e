"""Finds texts of a window that have too little room; a helper of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionDockWidget,
    QTabBar,
    QToolBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from kzaz_desk.ui.look.elastic_box import ElasticBox

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from PySide6.QtCore import QModelIndex

SLACK = 1  # pixel that rounding may take from a text
ROW_MARGIN = 5  # what a row keeps free on each side of a text
TITLE_MARGIN = 4  # what the title of a column keeps free on each side
WRAPPED = Qt.TextFlag.TextWordWrap
SCREEN = (1366, 768)


def cut_texts(window: QWidget, words: Collection[str] = ()) -> list[str]:
    """What a user cannot read to its end in a window, each with the kind of its widget.

    Args:
        window: A window that is shown.
        words: Texts of the program; rows of lists are looked at where they are among these, since
            texts of the user may be as long as they like.
    """
    found = [
        f"{type(part).__name__}: {text}"
        for part in [window, *window.findChildren(QWidget)]
        if part.isVisible()
        for text in _cut(part, words)
    ]
    wide, high = SCREEN
    if window.isWindow() and (window.width() > wide or window.height() > high):
        found.append(f"{type(window).__name__}: larger than the screen: {window.size()}")
    return found


def cut_menu(menu: QMenu) -> list[str]:
    """Texts of a menu that is larger than the screen."""
    size = menu.sizeHint()
    fits = size.width() <= SCREEN[0] and size.height() <= SCREEN[1]
    return [] if fits else [f"QMenu: {menu.title() or menu.objectName()}: {size}"]


def _cut(widget: QWidget, words: Collection[str]) -> Iterator[str]:
    text = _own_text(widget)
    if text and (_lacks_room(widget) or _is_covered(widget)):
        yield text
    if isinstance(widget, QLineEdit):
        yield from _cut_placeholder(widget)
    elif isinstance(widget, QComboBox):
        if not isinstance(widget, ElasticBox):  # else its tip says what it cuts: test_tool_tips
            yield from _cut_choices(widget)
    elif isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _cut_sections(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _cut_rows(widget, words)
    elif isinstance(widget, QMenuBar | QToolBar):
        yield from _hidden_actions(widget)
    elif isinstance(widget, QDockWidget):
        yield from _cut_title(widget)


def _own_text(widget: QWidget) -> str:
    """What a label, a button, a box or a field of numbers says."""
    if isinstance(widget, QToolButton):
        style = widget.toolButtonStyle()
        is_picture = style is Qt.ToolButtonStyle.ToolButtonIconOnly and not widget.icon().isNull()
        return "" if is_picture or widget.arrowType() is not Qt.ArrowType.NoArrow else widget.text()
    if isinstance(widget, QLabel):
        is_rich = "</" in widget.text() or "<br" in widget.text()
        text = QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if is_rich else ""
        return text or widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else ""


def _lacks_room(widget: QWidget) -> bool:
    """True if the style asks for more room for the widget's text than there is."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return need > widget.height() + SLACK
    need_size = widget.sizeHint()
    if isinstance(widget, QAbstractSpinBox | QGroupBox):
        need_size = widget.minimumSizeHint()
    high = need_size.height() > widget.height() + SLACK and isinstance(widget, QLabel)
    return high or need_size.width() > widget.width() + SLACK


def _is_covered(widget: QWidget) -> bool:
    """True if the edge of what is around the widget cuts it off; what scrolls may go on."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QAbstractScrollArea):
            return False
        around = around.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    return seen.width() < widget.width() - SLACK or seen.height() < widget.height() - SLACK


def _cut_placeholder(edit: QLineEdit) -> Iterator[str]:
    room = edit.contentsRect().width() - 4
    text = edit.placeholderText()
    if QFontMetricsF(edit.font()).horizontalAdvance(text) > room + SLACK:
        yield text


def _cut_choices(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    metrics = QFontMetricsF(box.font())
    for index in range(box.count()):
        if metrics.horizontalAdvance(box.itemText(index)) > field.width() + SLACK:
            yield box.itemText(index)


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        if bar.tabSizeHint(index).width() > bar.tabRect(
            index
        ).width() + SLACK or not bar.rect().contains(bar.tabRect(index)):
            yield bar.tabText(index)


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model, axis = header.model(), header.orientation()
    for section in range(header.count()):
        text = str(model.headerData(section, axis) or "") if model is not None else ""
        need = QFontMetricsF(header.font()).horizontalAdvance(text) + 2 * TITLE_MARGIN
        is_shown = axis is Qt.Orientation.Horizontal and not header.isSectionHidden(section)
        if text and is_shown and need > header.sectionSize(section) + SLACK:
            yield text


def _cut_rows(view: QAbstractItemView, words: Collection[str]) -> Iterator[str]:
    for index in _indexes(view):
        text = str(index.data() or "")
        if text in words and not view.visualRect(index).isEmpty():
            room = min(view.visualRect(index).width(), view.viewport().width())
            if _row_lacks_room(view, index, room):
                yield text


def _row_lacks_room(view: QAbstractItemView, index: QModelIndex, room: int) -> bool:
    if isinstance(view, QTreeView) and view.wordWrap():
        rect = QRect(0, 0, room - 2 * ROW_MARGIN, 10_000)
        text = view.fontMetrics().boundingRect(rect, WRAPPED, str(index.data()))
        return text.height() > view.visualRect(index).height() or text.width() > rect.width()
    return view.sizeHintForIndex(index).width() > room + SLACK


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is None:
        return
    waiting = [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            columns = 1 if isinstance(view, QListView) else model.columnCount(parent)
            for column in range(columns):
                is_hidden = isinstance(view, QTreeView) and view.isColumnHidden(column)
                if not is_hidden:
                    yield model.index(row, column, parent)
            first = model.index(row, 0, parent)
            if model.rowCount(first):
                waiting.append(first)


def _hidden_actions(bar: QMenuBar | QToolBar) -> Iterator[str]:
    for action in bar.actions():
        if action.isSeparator() or not action.isVisible() or not action.text():
            continue
        if isinstance(bar, QMenuBar):
            is_seen = bar.rect().contains(bar.actionGeometry(action))
        else:
            part = bar.widgetForAction(action)
            is_seen = part is not None and part.isVisible()
        if not is_seen:
            yield action.text()


def _cut_title(dock: QDockWidget) -> Iterator[str]:
    if dock.titleBarWidget() is not None or not isinstance(dock.parent(), QMainWindow):
        return
    option = QStyleOptionDockWidget()
    dock.initStyleOption(option)
    part = QStyle.SubElement.SE_DockWidgetTitleBarText
    room = dock.style().subElementRect(part, option, dock).width()
    if QFontMetricsF(dock.font()).horizontalAdvance(dock.windowTitle()) > room + SLACK:
        yield dock.windowTitle()
