"""The three docks around the texts, and the layouts to choose from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDE = 1400
_HIGH = 560
_LIST_WIDTH = 370
_LIST_SHARE = 0.46
_TIMELINE_WIDTH = 320
_DETAIL_HEIGHT = 170


class Preset(StrEnum):
    """Which docks are open."""

    READ = "read"
    CHECK = "check"
    HISTORY = "history"


class Docks:
    """Findings left, the current pair below, the timeline right."""

    def __init__(
        self, window: QMainWindow, findings: QWidget, detail: QWidget, timeline: QWidget
    ) -> None:
        self._window = window
        area = Qt.DockWidgetArea
        self.findings = self._add("findings", _tr("Findings"), findings, area.LeftDockWidgetArea)
        self.detail = self._add("detail", _tr("Current pair"), detail, area.BottomDockWidgetArea)
        self.timeline = self._add("timeline", _tr("Timeline"), timeline, area.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        self._open = dict.fromkeys(self.all, True)
        self._are_shown = True

    @property
    def all(self) -> tuple[QDockWidget, QDockWidget, QDockWidget]:
        """Findings, detail, timeline."""
        return self.findings, self.detail, self.timeline

    def reset(self) -> None:
        """Open what fits: no timeline on a narrow window, no current pair on a low one."""
        size = self._window.size()
        for dock in self.all:
            dock.setFloating(False)
        fitting = {self.timeline: size.width() >= _WIDE, self.detail: size.height() >= _HIGH}
        self._choose(tuple(dock for dock in self.all if fitting.get(dock, True)))
        sideways, upwards = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        widths = [min(_LIST_WIDTH, round(size.width() * _LIST_SHARE)), _TIMELINE_WIDTH]
        self._window.resizeDocks([self.findings, self.timeline], widths, sideways)
        self._window.resizeDocks([self.detail], [_DETAIL_HEIGHT], upwards)

    def apply(self, preset: Preset) -> None:
        """Open the docks of a preset."""
        chosen: dict[Preset, tuple[QDockWidget, ...]] = {
            Preset.READ: (),
            Preset.CHECK: (self.findings, self.detail),
            Preset.HISTORY: (self.timeline,),
        }
        self._choose(chosen[preset])

    def show_for_pair(self, *, has_pair: bool) -> None:
        """Hide all docks while no pair is open, bring back the same ones after."""
        if has_pair == self._are_shown:
            return
        if not has_pair:
            self._open = {dock: not dock.isHidden() for dock in self.all}
        for dock in self.all:
            dock.setVisible(has_pair and self._open[dock])
        self._are_shown = has_pair

    def _choose(self, chosen: tuple[QDockWidget, ...]) -> None:
        self._open = {dock: dock in chosen for dock in self.all}
        for dock in self.all:
            dock.setVisible(self._are_shown and dock in chosen)

    def _add(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(panel)
        for part, words in (
            ("qt_dockwidget_closebutton", _tr("Close this panel")),
            ("qt_dockwidget_floatbutton", _tr("Take this panel out of the window, or back")),
        ):
            button = dock.findChild(QAbstractButton, part)
            if button is not None:
                button.setToolTip(words)
        self._window.addDockWidget(area, dock)
        return dock


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)
