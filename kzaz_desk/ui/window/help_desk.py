"""What the Help menu shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from kzaz_desk.ui.window.guided_tour import GuidedTour

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kzaz_desk.ui.help.keys_sheet import KeyGroup
    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk


class HelpDesk(QObject):
    """Opens the sheets beside the texts, so that they can be read while one works."""

    def __init__(self, window: WindowFrame, desk: ProjectDesk) -> None:
        super().__init__(window)
        self._window = window
        self.guide = GuidedTour(window, desk)

    def keys(self) -> None:
        """Show all keys."""
        from kzaz_desk.ui.help.keys_sheet import KeysSheet

        _show(self._shown(KeysSheet) or KeysSheet(self.key_groups, self._window))

    def marks(self) -> None:
        """Show what the marks mean."""
        from kzaz_desk.ui.help.marks_sheet import MarksSheet

        _show(self._shown(MarksSheet) or MarksSheet(self._window.theme, self._window))

    def about(self) -> None:
        """Say what this is."""
        from kzaz_desk.ui.help.about import AboutDialog

        _show(self._shown(AboutDialog) or AboutDialog(self._window))

    def tour(self) -> None:
        """Lead the user through the window."""
        self.guide.start()

    def key_groups(self) -> list[KeyGroup]:
        """All keys, in order of the menus."""
        from kzaz_desk.ui.help.keys_sheet import menu_groups, part_groups

        bar = self._window.menuBar()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        menus = {menu.menuAction(): menu for menu in bar.findChildren(QMenu, options=direct)}
        in_order = [menus[action] for action in bar.actions() if action in menus]
        stack = self._window.model.undo_stack
        steps = (stack.undoText(), stack.redoText())
        return [*menu_groups(in_order, steps), *part_groups()]

    def _shown(self, kind: type[QDialog]) -> QDialog | None:
        return self._window.findChild(kind)


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.activateWindow()
