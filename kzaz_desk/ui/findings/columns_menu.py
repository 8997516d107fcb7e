"""The menu over the titles of the list: which columns are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kzaz_desk.ui.findings.columns import Column

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QTreeView


def offer_columns(view: QTreeView, always: Collection[Column], position: QPoint) -> None:
    """Let the user choose columns.

    Args:
        view: The list.
        always: Columns that cannot be hidden.
        position: Where in the header to open the menu.
    """
    menu = QMenu(view)
    for column in Column:
        title = view.model().headerData(column, Qt.Orientation.Horizontal)
        action = menu.addAction(str(title))
        action.setCheckable(True)
        action.setChecked(not view.isColumnHidden(column))
        action.setEnabled(column not in always)
        action.toggled.connect(lambda shown, column=column: view.setColumnHidden(column, not shown))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(view.header().mapToGlobal(position))
